export const id = 244;

export const ids = [ 244 ];

export const modules = {
  2302: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => parseInputs,
      z: () => unreadInputs
    });
    var errors = __webpack_require__(8204);
    const commands = [ "build", "collect", "lookup", "plan", "validate" ];
    const inputDefinitions = {
      command: {
        default: "build",
        description: "What to do: `validate` checks the recipes without credentials and selects those that a change touches, `plan` says what would be done for them and why, `build` makes their AMIs real, `collect` tells what became of a plan's builds, whichever job started them, `lookup` finds the newest released AMIs from any account that may launch them.",
        commands
      },
      recipes: {
        default: "recipes/*.yml",
        description: "Recipe files: paths or globs relative to the workspace, separated by commas or line breaks.",
        commands: [ "validate", "plan", "build", "lookup" ]
      },
      plan: {
        default: "",
        description: "The output `plan` of `command: plan`, or a leg's `matrix.plan`: its recipes are built as it says, and nothing is resolved again. `collect` takes the whole plan.",
        commands: [ "build", "collect" ]
      },
      "changed-since": {
        default: "event",
        description: "Which change selects recipes: `event` that of the pull request, push or merge group (all recipes on other events), `all` every recipe, else what changed since HEAD left this ref or commit.",
        commands: [ "validate", "plan" ]
      },
      "github-token": {
        default: "",
        expression: "${{ github.token }}",
        description: "Token that reads the files of a pull request (`permissions: pull-requests: read`) and, with `comment`, writes to it (`pull-requests: write`).",
        commands: [ "validate", "plan", "collect" ]
      },
      owner: {
        default: "",
        description: "Account that owns the AMIs, for workflows without recipe files: `recipes` are names then, and `regions` is needed.",
        commands: [ "lookup" ]
      },
      regions: {
        default: "",
        description: "With `owner`: regions to look in, separated by commas or line breaks; `ami-id` is that of the first.",
        commands: [ "lookup" ]
      },
      "role-to-assume": {
        default: "",
        description: "ARN of the IAM role to assume with GitHub's OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used.",
        commands: [ "plan", "build", "collect", "lookup" ]
      },
      "role-session-name": {
        default: "",
        description: "Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`.",
        commands: [ "plan", "build", "collect", "lookup" ]
      },
      "role-duration-seconds": {
        default: "3600",
        description: "Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting.",
        commands: [ "plan", "build", "collect", "lookup" ]
      },
      share: {
        default: "false",
        description: "`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates.",
        commands: [ "plan", "build" ]
      },
      force: {
        default: "false",
        description: "`true` builds anew even where a fresh image with this content exists.",
        commands: [ "plan", "build" ]
      },
      "wait-minutes": {
        default: "340",
        description: "How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves, and `collect` waits for them.",
        commands: [ "build", "collect" ]
      },
      "on-cancel": {
        default: "",
        description: "When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`.",
        commands: [ "build" ]
      },
      logs: {
        default: "failure",
        description: "`live` shows the log of a build while it runs (a line a minute late at most; of recipes that share a `logGroup` those of all builds that run), `failure` the last lines of a failed build's log, `none` fetches no logs.",
        commands: [ "build", "collect" ]
      },
      comment: {
        default: "false",
        description: "`true` keeps one comment on the pull request that the run is about, with the plan, then the AMIs; without effect on other events.",
        commands: [ "plan", "collect" ]
      }
    };
    function unreadInputs({command}, read) {
      const definitions = Object.entries(inputDefinitions);
      return definitions.flatMap(([name, {commands: readers, expression}]) => expression === void 0 && !readers.includes(command) && read(name).trim() !== "" ? name : []);
    }
    function parseInputs(read) {
      const reader = new Reader(read);
      const {problems} = reader;
      const command = reader.oneOf("command", commands);
      const inputs = readers[command](reader);
      if (problems.length > 0) throw new errors.lZ("input", `${problems.length === 1 ? "One input is" : `${String(problems.length)} inputs are`} wrong: ${problems.join("; ").replaceAll(/\s+/g, " ")}.`, "Correct them in the step's `with:`; the README's table of inputs says what each takes.");
      return inputs;
    }
    class Reader {
      problems=[];
      #read;
      constructor(read) {
        this.#read = read;
      }
      text(name) {
        return this.#read(name).trim() || inputDefinitions[name].default;
      }
      oneOf(name, choices) {
        const text = this.text(name);
        const choice = choices.find(candidate => candidate === text);
        if (choice === void 0) this.problems.push(`${name}: "${text}" is not one of ${choices.join(", ")}`);
        return choice ?? choices[0];
      }
      boolean(name) {
        const text = this.text(name).toLowerCase();
        if (text !== "true" && text !== "false") this.problems.push(`${name}: "${text}" is not true or false`);
        return text === "true";
      }
      integer(name, from, to) {
        const text = this.text(name);
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        if (!(value >= from && value <= to)) this.problems.push(`${name}: "${text}" is not a whole number from ${String(from)} to ${String(to)}`);
        return value;
      }
      list(name) {
        const items = this.items(name);
        if (items.length === 0) this.problems.push(`${name}: names no file`);
        return items;
      }
      items(name) {
        return this.text(name).split(/\n|,(?![^{\n]*\})/).map(item => item.trim()).filter(Boolean);
      }
    }
    const readers = {
      validate: reader => ({
        command: "validate",
        recipes: reader.list("recipes"),
        ...changeInputs(reader)
      }),
      plan: reader => ({
        command: "plan",
        recipes: reader.list("recipes"),
        ...changeInputs(reader),
        credentials: credentials(reader),
        share: reader.boolean("share"),
        force: reader.boolean("force"),
        comment: reader.boolean("comment")
      }),
      build: buildInputs,
      collect: collectInputs,
      lookup: lookupInputs
    };
    function lookupInputs(reader) {
      const {problems} = reader;
      const inputs = {
        command: "lookup",
        recipes: reader.list("recipes"),
        owner: reader.text("owner"),
        regions: reader.items("regions"),
        credentials: credentials(reader)
      };
      const {recipes, owner, regions} = inputs;
      if (owner === "") {
        if (regions.length > 0) problems.push("regions: has no use without owner");
        return inputs;
      }
      if (!/^\d{12}$/.test(owner)) problems.push(`owner: "${owner}" is not an AWS account id of 12 digits`);
      for (const name of recipes) if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) problems.push(`recipes: with owner, "${name}" is to be the name of a recipe`);
      for (const region of regions) if (!/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region)) problems.push(`regions: "${region}" is not an AWS region`);
      if (regions.length === 0) problems.push("regions: is needed with owner");
      return inputs;
    }
    function changeInputs(reader) {
      const changedSince = reader.text("changed-since");
      if (changedSince.startsWith("-") || /[\s\0]/.test(changedSince)) reader.problems.push(`changed-since: "${changedSince}" is not event, all, or a ref or commit of git`);
      return {
        changedSince,
        githubToken: reader.text("github-token")
      };
    }
    function buildInputs(reader) {
      return {
        command: "build",
        recipes: reader.list("recipes"),
        plan: reader.text("plan"),
        credentials: credentials(reader),
        share: reader.boolean("share"),
        force: reader.boolean("force"),
        waitMinutes: reader.integer("wait-minutes", 0, 7200),
        onCancel: reader.text("on-cancel") === "" ? void 0 : reader.oneOf("on-cancel", [ "cancel", "keep" ]),
        logs: reader.oneOf("logs", [ "live", "failure", "none" ])
      };
    }
    function collectInputs(reader) {
      const plan = reader.text("plan");
      if (plan === "") reader.problems.push("plan: is needed by `command: collect`");
      return {
        command: "collect",
        plan,
        credentials: credentials(reader),
        waitMinutes: reader.integer("wait-minutes", 0, 7200),
        logs: reader.oneOf("logs", [ "live", "failure", "none" ]),
        comment: reader.boolean("comment"),
        githubToken: reader.text("github-token")
      };
    }
    function credentials(reader) {
      const roleArn = reader.text("role-to-assume");
      const sessionName = reader.text("role-session-name") || void 0;
      const durationSeconds = reader.integer("role-duration-seconds", 900, 43200);
      if (sessionName !== void 0 && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) reader.problems.push(`role-session-name: "${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`);
      if (roleArn === "") {
        if (sessionName !== void 0) reader.problems.push("role-session-name: has no use without role-to-assume");
        return {
          kind: "ambient"
        };
      }
      if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) reader.problems.push(`role-to-assume: "${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`);
      return {
        kind: "oidc",
        roleArn,
        sessionName,
        durationSeconds
      };
    }
  },
  6244: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    async function runCommand(inputs, adapters) {
      switch (inputs.command) {
       case "validate":
        return (await Promise.all([ __webpack_require__.e(932), __webpack_require__.e(147), __webpack_require__.e(995), __webpack_require__.e(152) ]).then(__webpack_require__.bind(__webpack_require__, 6152))).validate(inputs, adapters);

       case "plan":
        return (await Promise.all([ __webpack_require__.e(932), __webpack_require__.e(147), __webpack_require__.e(995), __webpack_require__.e(957), __webpack_require__.e(617), __webpack_require__.e(433) ]).then(__webpack_require__.bind(__webpack_require__, 3814))).plan(inputs, adapters);

       case "collect":
        return (await Promise.all([ __webpack_require__.e(932), __webpack_require__.e(147), __webpack_require__.e(957), __webpack_require__.e(617), __webpack_require__.e(551), __webpack_require__.e(612) ]).then(__webpack_require__.bind(__webpack_require__, 231))).collect(inputs, adapters);

       case "lookup":
        return (await Promise.all([ __webpack_require__.e(932), __webpack_require__.e(147), __webpack_require__.e(446) ]).then(__webpack_require__.bind(__webpack_require__, 5446))).lookup(inputs, adapters);

       case "build":
        return (await Promise.all([ __webpack_require__.e(932), __webpack_require__.e(147), __webpack_require__.e(957), __webpack_require__.e(551), __webpack_require__.e(689) ]).then(__webpack_require__.bind(__webpack_require__, 9689))).build(inputs, adapters);
      }
    }
    var src_inputs = __webpack_require__(2302);
    async function main(adapters) {
      const inputs = (0, src_inputs.T)(adapters.runner.input);
      for (const name of (0, src_inputs.z)(inputs, adapters.runner.input)) await adapters.runner.annotate("warning", `The input ${name} has no effect: \`command: ${inputs.command}\` does not read it.`);
      return runCommand(inputs, adapters);
    }
  }
};