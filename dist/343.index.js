export const id = 343;

export const ids = [ 343 ];

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
  2283: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => canonical,
      VK: () => shortDigest,
      ol: () => digestOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    function canonical(value) {
      if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
      if (typeof value === "object" && value !== null) {
        const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1);
        return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
      }
      return JSON.stringify(value ?? null);
    }
    function digestOf(value) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonical(value)).digest("hex");
    }
    function shortDigest(digest) {
      return digest.slice(0, 12);
    }
  },
  8910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E0: () => isMarkedReleased,
      HS: () => buildNumberOf,
      W_: () => isRunning
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);
    function isMarkedReleased({tags}) {
      return tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.releasedAt] !== void 0 && tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_0__.YS;
    }
    const ended = new Set([ "AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DISABLED", "DELETED" ]);
    function isRunning(status) {
      return !ended.has(status);
    }
    function buildNumberOf(arn) {
      return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
    }
  },
  3666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mi: () => canExpire,
      YM: () => originTags,
      YS: () => releasedType,
      dz: () => candidateTags,
      hN: () => contentTags,
      nP: () => tagNames,
      o6: () => distributionTags,
      zw: () => neverExpires
    });
    const tagNames = {
      recipe: "golden-ami:recipe",
      digest: "golden-ami:digest",
      contentDigest: "golden-ami:content-digest",
      parent: "golden-ami:parent",
      repository: "golden-ami:repository",
      commit: "golden-ami:commit",
      run: "golden-ami:run",
      minutes: "golden-ami:minutes",
      expiresAt: "golden-ami:expires-at",
      releasedAt: "golden-ami:released-at",
      releasedBy: "golden-ami:released-by",
      type: "Type"
    };
    const releasedType = "golden-ami";
    const neverExpires = "never";
    function canExpire(tags) {
      return (tags[tagNames.expiresAt] ?? neverExpires) !== neverExpires;
    }
    function candidateTags(createdAt, maxAgeDays) {
      return {
        [tagNames.expiresAt]: new Date(createdAt + maxAgeDays * 24 * 60 * 6e4).toISOString()
      };
    }
    function distributionTags(lock) {
      return {
        [tagNames.recipe]: lock.recipe
      };
    }
    function contentTags(lock) {
      return {
        [tagNames.recipe]: lock.recipe,
        [tagNames.digest]: lock.digest,
        [tagNames.contentDigest]: lock.contentDigest,
        [tagNames.parent]: lock.parent.image
      };
    }
    function originTags(origin) {
      const tags = {
        [tagNames.repository]: origin.repository,
        [tagNames.commit]: origin.commit,
        [tagNames.run]: origin.run
      };
      return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ""));
    }
  },
  7343: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      post: () => post
    });
    var errors = __webpack_require__(8204);
    var digest = __webpack_require__(2283);
    var plan_image = __webpack_require__(8910);
    const skewMs = 6e4;
    async function cancelBuild(build, canceller) {
      const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
      const image = await canceller.image(arn);
      if (!image || image.createdAt < build.requestedAt - skewMs) return {
        kind: "never-started",
        arn
      };
      if (!(0, plan_image.W_)(image.status)) return {
        kind: "ended",
        arn,
        status: image.status
      };
      try {
        await canceller.cancelBuild(arn, (0, digest.ol)({
          cancel: arn
        }));
        return {
          kind: "cancelled",
          arn
        };
      } catch (error) {
        const now = error instanceof errors.iQ ? await canceller.image(arn) : void 0;
        if (now && !(0, plan_image.W_)(now.status)) return {
          kind: "ended",
          arn,
          status: now.status
        };
        throw error;
      }
    }
    var src_inputs = __webpack_require__(2302);
    var src_state = __webpack_require__(3534);
    async function post(adapters) {
      const {runner} = adapters;
      const state = (0, src_state.Bu)(runner.savedState(src_state.Vi));
      if (!state || state.builds.length === 0) return true;
      if (state.onCancel === "keep") {
        for (const build of state.builds) runner.info(`${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; the next run with the same content adopts it.`);
        return true;
      }
      const inputs = (0, src_inputs.T)(runner.input);
      if (inputs.command !== "build") return true;
      const {credentials} = inputs;
      const cancelled = await Promise.all(state.builds.map(build => cancel(build, adapters, credentials)));
      return cancelled.every(Boolean);
    }
    async function cancel(build, {runner, connect}, credentials) {
      try {
        const result = await cancelBuild(build, await connect(credentials, build.region));
        const said = {
          cancelled: "cancelled",
          ended: `had ended (${result.status ?? ""}) before it could be cancelled`,
          "never-started": "was never started"
        }[result.kind];
        runner.info(`${build.recipe}: ${result.arn} ${said}.`);
        return true;
      } catch (error) {
        await runner.annotate("error", `${build.recipe}: the build was not cancelled and goes on: ${(0, 
        errors.Uc)(error, runner.isDebug)}`);
        return false;
      }
    }
  },
  3534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bu: () => parseState,
      Vi: () => stateName,
      oN: () => StateKeeper
    });
    const stateName = "golden-ami";
    function parseState(text) {
      if (text === "") return;
      try {
        const state = JSON.parse(text);
        return state?.version === 1 && Array.isArray(state.builds) ? state : void 0;
      } catch {
        return;
      }
    }
    class StateKeeper {
      builds=new Map;
      onCancel;
      save;
      constructor(onCancel, save) {
        this.onCancel = onCancel;
        this.save = save;
      }
      async note(build) {
        this.builds.set(build.recipe, build);
        await this.write();
      }
      async forget(recipe) {
        if (this.builds.delete(recipe)) await this.write();
      }
      async write() {
        const state = {
          version: 1,
          onCancel: this.onCancel,
          builds: [ ...this.builds.values() ]
        };
        await this.save(stateName, JSON.stringify(state));
      }
    }
  }
};