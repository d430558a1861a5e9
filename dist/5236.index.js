export const id = 5236;

export const ids = [ 5236 ];

export const modules = {
  11786: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _g: () => publishMissing,
      a2: () => runPost,
      d1: () => runCommand
    });
    var _verbs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82856);
    function runCommand(inputs, adapters) {
      return start("run", inputs.command, inputs, adapters);
    }
    function runPost(inputs, adapters) {
      return start("post", inputs.command, inputs, adapters);
    }
    async function start(phase, command, inputs, adapters) {
      const phaseOf = await (_verbs_js__WEBPACK_IMPORTED_MODULE_0__.g[command][phase]?.());
      return phaseOf === void 0 || phaseOf(inputs, adapters);
    }
    async function publishMissing(command, {hasOutput, setOutput}) {
      const missing = Object.entries(_verbs_js__WEBPACK_IMPORTED_MODULE_0__.g[command].nothing).filter(([name]) => !hasOutput(name));
      const {publish} = await __webpack_require__.e(4113).then(__webpack_require__.bind(__webpack_require__, 14113));
      await publish(Object.fromEntries(missing), setOutput);
    }
  },
  38877: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      lF: () => namedCommand,
      TL: () => parseInputs,
      z_: () => unreadInputs
    });
    var errors = __webpack_require__(18204);
    var reader = __webpack_require__(30490);
    var verbs = __webpack_require__(82856);
    const names = Object.keys(verbs.g);
    const commandInput = {
      default: "build",
      description: `What to do: ${names.map(name => `\`${name}\` ${verbs.g[name].summary}`).join(", ")}.`,
      commands: verbs.P
    };
    const inputDefinitions = Object.fromEntries([ [ "command", commandInput ], ...inOrder(verbs.P.map(command => Object.keys(verbs.g[command].inputs.definitions))).map(input => {
      const readers = names.filter(name => input in verbs.g[name].inputs.definitions);
      return [ input, {
        ...verbs.g[readers[0]].inputs.definitions[input],
        commands: readers
      } ];
    }) ]);
    Object.fromEntries([ ...new Set(names.flatMap(name => Object.keys(verbs.g[name].outputs))) ].map(output => {
      const setters = names.filter(name => output in verbs.g[name].outputs);
      return [ output, {
        description: verbs.g[setters[0]].outputs[output],
        commands: setters
      } ];
    }));
    function inOrder(lists) {
      const order = [];
      for (const list of lists) {
        let next = order.length;
        for (const entry of list.toReversed()) if (order.includes(entry)) next = order.indexOf(entry); else order.splice(next, 0, entry);
      }
      return order;
    }
    function parseInputs(read) {
      const problems = [];
      const texts = {
        read,
        refuse: problem => void problems.push(problem)
      };
      const command = new reader.m(inputDefinitions, texts).oneOf("command", verbs.P);
      const inputs = {
        command,
        ...verbs.g[command].inputs.parse(texts)
      };
      if (problems.length > 0) throw new errors.lZ("input", `${problems.length === 1 ? "One input is" : `${String(problems.length)} inputs are`} wrong: ${problems.join("; ").replaceAll(/\s+/g, " ")}.`, `Correct ${problems.length === 1 ? "it in the step's `with:`; the README's table of inputs says what it takes" : "them in the step's `with:`; the README's table of inputs says what each takes"}.`);
      return inputs;
    }
    function namedCommand(read) {
      return new reader.m(inputDefinitions, {
        read,
        refuse: () => {}
      }).oneOf("command", verbs.P);
    }
    function unreadInputs({command}, read) {
      return Object.keys(inputDefinitions).filter(name => {
        const {commands: readers, expression} = inputDefinitions[name];
        return expression === void 0 && !readers.includes(command) && read(name).trim() !== "";
      });
    }
  },
  57114: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => noOutputs,
      i: () => planOutputs
    });
    var _outputs_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18453);
    const planOutputs = {
      ..._outputs_matrix_js__WEBPACK_IMPORTED_MODULE_0__.Au,
      "build-matrix": "JSON: the entries of `matrix` whose image is yet to be built, or is being built; the others are there to be released.",
      "has-builds": "`true` where `build-matrix` has an entry, else `false`.",
      plan: 'For the input `plan`: what is to be done for each recipe, and what "latest" meant when it was decided. JSON `{"version":2,"gzip"}`, with the plan as base64 of compressed JSON.'
    };
    const noOutputs = {
      matrix: {
        include: []
      },
      "has-changes": false,
      "build-matrix": {
        include: []
      },
      "has-builds": false,
      plan: void 0
    };
  },
  82856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => commands,
      g: () => verbs
    });
    var outputs_images = __webpack_require__(22378);
    function defineVerb(verb) {
      return verb;
    }
    var reader = __webpack_require__(30490);
    function inputGroup(definitions, read) {
      return {
        definitions,
        parse: texts => read(new reader.m(definitions, texts))
      };
    }
    function joined(...groups) {
      return {
        definitions: Object.assign({}, ...groups.map(({definitions}) => definitions)),
        parse: texts => Object.assign({}, ...groups.map(group => group.parse(texts)))
      };
    }
    function checked(group, check) {
      return {
        ...group,
        parse: texts => {
          const values = group.parse(texts);
          check(values, (name, problem) => texts.refuse(`${name}: ${problem}`));
          return values;
        }
      };
    }
    const credentialsInputs = inputGroup({
      "role-to-assume": {
        default: "",
        description: "ARN of the IAM role to assume with GitHub's OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used."
      },
      "role-session-name": {
        default: "",
        description: "Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`."
      },
      "role-duration-seconds": {
        default: "3600",
        description: "Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting."
      }
    }, reader => {
      const roleArn = reader.text("role-to-assume");
      const sessionName = reader.text("role-session-name") || void 0;
      const durationSeconds = reader.integer("role-duration-seconds", 900, 43200);
      if (sessionName !== void 0 && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) reader.refuse("role-session-name", `"${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`);
      if (roleArn === "") {
        if (sessionName !== void 0) reader.refuse("role-session-name", "has no use without role-to-assume");
        return {
          credentials: {
            kind: "ambient"
          }
        };
      }
      if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) reader.refuse("role-to-assume", `"${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`);
      return {
        credentials: {
          kind: "oidc",
          roleArn,
          sessionName,
          durationSeconds
        }
      };
    });
    const forceInput = inputGroup({
      force: {
        default: "false",
        description: "`true` builds anew even where a fresh image with this content exists."
      }
    }, reader => ({
      force: reader.boolean("force")
    }));
    const githubTokenInput = inputGroup({
      "github-token": {
        default: "",
        expression: "${{ github.token }}",
        description: "Token that reads the files of a pull request (`permissions: pull-requests: read`), with `share` how commits are related (`contents: read`) and, with `comment`, writes to the pull request (`pull-requests: write`)."
      }
    }, reader => ({
      githubToken: reader.text("github-token")
    }));
    const jobStatusInput = inputGroup({
      "job-status": {
        default: "",
        expression: "${{ job.status }}",
        description: "Not to be set: by it the post phase knows that the run was cancelled, also where no signal reaches a container."
      }
    }, reader => ({
      isJobCancelled: reader.text("job-status") === "cancelled"
    }));
    const logsInput = inputGroup({
      logs: {
        default: "failure",
        description: "`live` shows the log of a build while it runs (a line a minute late at most; of recipes that share a `logGroup` those of all builds that run), `failure` the last lines of a failed build's log, `none` fetches no logs."
      }
    }, reader => ({
      logs: reader.oneOf("logs", [ "live", "failure", "none" ])
    }));
    const planInput = inputGroup({
      plan: {
        default: "",
        description: "The output `plan` of `command: plan`: its recipes are built as it says, and nothing is resolved again. A leg of the matrix names its own with `recipes`."
      }
    }, reader => ({
      plan: reader.text("plan")
    }));
    const recipesInput = inputGroup({
      recipes: {
        default: "recipes/*.yml",
        description: "Recipe files: paths or globs relative to the workspace, separated by commas or line breaks. With a `plan` those of its recipes, all by default."
      }
    }, reader => {
      const recipes = reader.items("recipes");
      if (recipes.length === 0) reader.refuse("recipes", "names no file");
      return {
        recipes
      };
    });
    const plannedRecipesInput = {
      definitions: recipesInput.definitions,
      parse: texts => ({
        ...recipesInput.parse(texts),
        hasRecipes: texts.read("recipes").trim() !== ""
      })
    };
    const shareInput = inputGroup({
      share: {
        default: "false",
        description: "`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates."
      }
    }, reader => ({
      share: reader.boolean("share")
    }));
    const waitMinutesInput = inputGroup({
      "wait-minutes": {
        default: "340",
        description: "How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves, and `collect` waits for them."
      }
    }, reader => ({
      waitMinutes: reader.integer("wait-minutes", 0, 7200)
    }));
    const onCancelInput = inputGroup({
      "on-cancel": {
        default: "",
        description: "When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`."
      }
    }, reader => ({
      onCancel: reader.text("on-cancel") === "" ? void 0 : reader.oneOf("on-cancel", [ "cancel", "keep" ])
    }));
    const buildInputs = joined(plannedRecipesInput, planInput, credentialsInputs, shareInput, forceInput, waitMinutesInput, onCancelInput, logsInput, githubTokenInput, jobStatusInput);
    const build = defineVerb({
      summary: "makes their AMIs real",
      inputs: buildInputs,
      outputs: outputs_images.am,
      nothing: outputs_images.Ip,
      run: async () => (await Promise.all([ __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(3259), __webpack_require__.e(1219), __webpack_require__.e(8211), __webpack_require__.e(5452) ]).then(__webpack_require__.bind(__webpack_require__, 25452))).build,
      post: async () => (await __webpack_require__.e(9395).then(__webpack_require__.bind(__webpack_require__, 79395))).cancelBuilds
    });
    const commentInput = inputGroup({
      comment: {
        default: "false",
        description: "`true` keeps one comment on the pull request that the run is about, with the plan, then the AMIs; without effect on other events."
      }
    }, reader => ({
      comment: reader.boolean("comment")
    }));
    const collectInputs = checked(joined(planInput, githubTokenInput, credentialsInputs, waitMinutesInput, logsInput, commentInput), ({plan}, refuse) => {
      if (plan === "") refuse("plan", "is needed by `command: collect`");
    });
    const collect = defineVerb({
      summary: "tells what became of a plan's builds, whichever job started them",
      inputs: collectInputs,
      outputs: outputs_images.am,
      nothing: outputs_images.Ip,
      run: async () => (await Promise.all([ __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(3259), __webpack_require__.e(1219), __webpack_require__.e(8211), __webpack_require__.e(1030) ]).then(__webpack_require__.bind(__webpack_require__, 51030))).collect
    });
    var amis = __webpack_require__(76614);
    const ownerInputs = inputGroup({
      owner: {
        default: "",
        description: "Account that owns the AMIs, for workflows without recipe files: `recipes` are names then, of a recipe with `amiName` what its AMI names have before the date, and `regions` is needed."
      },
      regions: {
        default: "",
        description: "With `owner`: regions to look in, separated by commas or line breaks; `ami-id` is that of the first."
      }
    }, reader => ({
      owner: reader.text("owner"),
      regions: reader.items("regions")
    }));
    const lookupInputs = checked(joined(recipesInput, ownerInputs, credentialsInputs), ({recipes, owner, regions}, refuse) => {
      if (owner === "") {
        if (regions.length > 0) refuse("regions", "has no use without owner");
        return;
      }
      if (!/^\d{12}$/.test(owner)) refuse("owner", `"${owner}" is not an AWS account id of 12 digits`);
      for (const name of recipes) if (!/^[\w-][\w.-]*( [\w.-]+)*$/.test(name)) refuse("recipes", `with owner, "${name}" is to be the name of a recipe, or what its AMI names have before the date`);
      for (const region of regions) if (!/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region)) refuse("regions", `"${region}" is not an AWS region`);
      if (regions.length === 0) refuse("regions", "is needed with owner");
    });
    const lookup = defineVerb({
      summary: "finds the newest released AMIs from any account that may launch them",
      inputs: lookupInputs,
      outputs: amis.u,
      nothing: amis.y,
      run: async () => (await Promise.all([ __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(3259), __webpack_require__.e(5446) ]).then(__webpack_require__.bind(__webpack_require__, 5446))).lookup
    });
    const changedSinceInput = inputGroup({
      "changed-since": {
        default: "event",
        description: "Which change selects recipes: `event` that of the pull request, push or merge group (all recipes on other events), `all` every recipe, else what changed since HEAD left this ref or commit."
      }
    }, reader => {
      const changedSince = reader.text("changed-since");
      if (changedSince.startsWith("-") || /[\s\0]/.test(changedSince)) reader.refuse("changed-since", `"${changedSince}" is not event, all, or a ref or commit of git`);
      return {
        changedSince
      };
    });
    const planInputs = joined(recipesInput, changedSinceInput, githubTokenInput, credentialsInputs, shareInput, forceInput, commentInput);
    var outputs = __webpack_require__(57114);
    const plan = defineVerb({
      summary: "says what would be done for them and why",
      inputs: planInputs,
      outputs: outputs.i,
      nothing: outputs.Q,
      run: async () => (await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(3259), __webpack_require__.e(1219), __webpack_require__.e(8021), __webpack_require__.e(6072) ]).then(__webpack_require__.bind(__webpack_require__, 56072))).plan
    });
    const releaseInputs = checked(joined(plannedRecipesInput, planInput, credentialsInputs, githubTokenInput), ({plan}, refuse) => {
      if (plan === "") refuse("plan", "is needed by `command: release`");
    });
    const release = defineVerb({
      summary: "releases what a `build` of the same plan made, and starts nothing",
      inputs: releaseInputs,
      outputs: outputs_images.am,
      nothing: outputs_images.Ip,
      run: async () => (await Promise.all([ __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(3259), __webpack_require__.e(1219), __webpack_require__.e(8211), __webpack_require__.e(5219) ]).then(__webpack_require__.bind(__webpack_require__, 5219))).releaseAll
    });
    const validateInputs = joined(recipesInput, changedSinceInput, githubTokenInput);
    var matrix = __webpack_require__(18453);
    const validateOutputs = {
      ...matrix.Au,
      diagnostics: 'JSON: a list of `{"file","line","column","severity","rule","message","remedy"}`, the worst first.'
    };
    const validate = defineVerb({
      summary: "checks the recipes without credentials and selects those that a change touches",
      inputs: validateInputs,
      outputs: validateOutputs,
      nothing: {
        matrix: {
          include: []
        },
        "has-changes": false,
        diagnostics: []
      },
      run: async () => (await Promise.all([ __webpack_require__.e(6932), __webpack_require__.e(8818), __webpack_require__.e(8021), __webpack_require__.e(9350) ]).then(__webpack_require__.bind(__webpack_require__, 69350))).validate
    });
    const verbs_all = {
      validate,
      plan,
      build,
      release,
      collect,
      lookup
    };
    const verbs = verbs_all;
    const commands = Object.keys(verbs).sort();
  },
  30490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => Reader
    });
    class Reader {
      #definitions;
      #texts;
      constructor(definitions, texts) {
        this.#definitions = definitions;
        this.#texts = texts;
      }
      refuse(name, problem) {
        this.#texts.refuse(`${name}: ${problem}`);
      }
      text(name) {
        return this.#texts.read(name).trim() || this.#definitions[name].default;
      }
      oneOf(name, choices) {
        const text = this.text(name);
        const choice = choices.find(candidate => candidate === text);
        if (choice === void 0) this.refuse(name, `"${text}" is not one of ${choices.join(", ")}`);
        return choice ?? choices[0];
      }
      boolean(name) {
        const text = this.text(name).toLowerCase();
        if (text !== "true" && text !== "false") this.refuse(name, `"${text}" is not true or false`);
        return text === "true";
      }
      integer(name, from, to) {
        const text = this.text(name);
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        if (!(value >= from && value <= to)) this.refuse(name, `"${text}" is not a whole number from ${String(from)} to ${String(to)}`);
        return value;
      }
      items(name) {
        return this.text(name).split("\n").flatMap(splitOutsideBraces).map(item => item.trim()).filter(Boolean);
      }
    }
    function splitOutsideBraces(line) {
      const parts = [];
      let [end, isInBraces] = [ line.length, false ];
      for (let index = line.length - 1; index >= 0; index--) {
        const character = line[index];
        if (character === "{" || character === "}") isInBraces = character === "}";
        if (character !== "," || isInBraces) continue;
        parts.push(line.slice(index + 1, end));
        end = index;
      }
      return [ ...parts, line.slice(0, end) ].reverse();
    }
  },
  76614: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => amiOutputs,
      y: () => noAmis
    });
    const amiOutputs = {
      amis: 'JSON: `{"<recipe>": {"<region>": "ami-…"}}`, only AMIs that passed verification; of `lookup` the newest released.',
      "ami-id": "AMI id in the home region, when there is exactly one recipe."
    };
    const noAmis = {
      amis: {},
      "ami-id": void 0
    };
  },
  22378: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ip: () => noImages,
      NG: () => worstResult,
      Xv: () => results,
      am: () => imageOutputs
    });
    var _amis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76614);
    const results = [ "none", "reused", "released", "built", "started", "cancelled", "failed" ];
    function worstResult(all) {
      return results[Math.max(0, ...all.map(result => results.indexOf(result)))] ?? "none";
    }
    const imageOutputs = {
      ..._amis_js__WEBPACK_IMPORTED_MODULE_0__.u,
      manifest: "Path of a JSON file with everything known of each image.",
      result: "`built`, `reused`, `released`, `started`, `none`, `failed` or `cancelled`; of several recipes the worst."
    };
    const noImages = {
      ..._amis_js__WEBPACK_IMPORTED_MODULE_0__.y,
      manifest: "",
      result: "failed"
    };
  },
  18453: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Au: () => matrixOutputs,
      PN: () => noPlan,
      QI: () => legFor
    });
    const noPlan = "see the output plan";
    const longestReason = 200;
    function legFor({file, name, platform}, reason) {
      return {
        recipe: file,
        name,
        platform,
        reason: reason.length > longestReason ? `${reason.slice(0, longestReason - 1).toWellFormed()}…` : reason
      };
    }
    const matrixOutputs = {
      matrix: 'JSON: `{"include":[{"recipe","name","platform","reason"}]}`, the recipes without an error that the change touches; `recipe` is the file. Of `plan` those for which something is to be done, each with a fifth member `plan`, which holds no plan.',
      "has-changes": "`true` where `matrix` has an entry, else `false`. GitHub refuses a matrix without any."
    };
  }
};