import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  64765: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      m: () => systemClock
    });
    const systemClock = {
      now: () => Date.now(),
      random: () => Math.random(),
      limit: (ms, over) => {
        const hold = setInterval(() => {}, ms);
        const release = () => {
          clearInterval(hold);
        };
        const signal = AbortSignal.timeout(ms);
        signal.addEventListener("abort", release, {
          once: true
        });
        over.addEventListener("abort", release, {
          once: true
        });
        return signal;
      },
      sleep: (ms, signal) => new Promise(resolve => {
        if (signal?.aborted) {
          resolve();
          return;
        }
        const done = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done);
      })
    };
  },
  34326: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      W: () => isCommit
    });
    function isCommit(value) {
      return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
    }
  },
  3753: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => createAdapters
    });
    var external_node_fs_ = __nccwpck_require__(73024);
    var promises_ = __nccwpck_require__(51455);
    var external_node_path_ = __nccwpck_require__(76760);
    var external_node_path_default = __nccwpck_require__.n(external_node_path_);
    var src_commit = __nccwpck_require__(34326);
    function readEvent(environment) {
      return eventChange(environment["GITHUB_EVENT_NAME"] ?? "", readPayload(environment["GITHUB_EVENT_PATH"]));
    }
    function eventChange(name, payload) {
      if (name.startsWith("pull_request")) {
        const number = member(member(payload, "pull_request"), "number");
        if (Number.isSafeInteger(number)) return {
          kind: "pull-request",
          number: Number(number)
        };
      }
      if (name === "push") return commits(name, member(payload, "before"), member(payload, "after"));
      if (name === "merge_group") {
        const group = member(payload, "merge_group");
        return commits(name, member(group, "base_sha"), member(group, "head_sha"));
      }
      return {
        kind: "all",
        why: name || "no event"
      };
    }
    function readHeadCommit(environment) {
      const commit = environment["GITHUB_SHA"] ?? "";
      if (environment["GITHUB_EVENT_NAME"] !== "pull_request") return commit;
      const payload = readPayload(environment["GITHUB_EVENT_PATH"]);
      const head = member(member(member(payload, "pull_request"), "head"), "sha");
      return (0, src_commit.W)(head) ? head : commit;
    }
    function readHeadRepository(environment) {
      const repository = environment["GITHUB_REPOSITORY"] ?? "";
      if (environment["GITHUB_EVENT_NAME"] !== "pull_request") return repository;
      const payload = readPayload(environment["GITHUB_EVENT_PATH"]);
      const head = member(member(payload, "pull_request"), "head");
      const name = member(member(head, "repo"), "full_name");
      return (0, src_commit.W)(member(head, "sha")) && typeof name === "string" && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : repository;
    }
    function readDefaultBranch(environment) {
      const payload = readPayload(environment["GITHUB_EVENT_PATH"]);
      const branch = member(member(payload, "repository"), "default_branch");
      if (typeof branch !== "string") return;
      const base = member(member(member(payload, "pull_request"), "base"), "ref");
      const ref = environment["GITHUB_REF"] ?? "";
      return base === branch || ref === `refs/heads/${branch}` ? branch : void 0;
    }
    function readPayload(file) {
      try {
        return JSON.parse((0, external_node_fs_.readFileSync)(file ?? "", "utf8"));
      } catch {
        return;
      }
    }
    function commits(event, base, head) {
      if (!(0, src_commit.W)(base) || !(0, src_commit.W)(head)) return {
        kind: "all",
        why: event
      };
      if (/^0+$/.test(base)) return {
        kind: "all",
        why: `${event} of a new ref`
      };
      if (/^0+$/.test(head)) return {
        kind: "all",
        why: `${event} that deletes a ref`
      };
      return {
        kind: "commits",
        base,
        head
      };
    }
    function member(value, name) {
      return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
    }
    function readRun(environment) {
      const read = name => environment[name] ?? "";
      const repository = read("GITHUB_REPOSITORY");
      const runId = read("GITHUB_RUN_ID");
      const event = read("GITHUB_EVENT_NAME");
      const blob = (owner, ref) => owner === "" || ref === "" ? "" : `${read("GITHUB_SERVER_URL")}/${owner}/blob/${ref}`;
      return {
        apiUrl: read("GITHUB_API_URL") || "https://api.github.com",
        repository,
        repositoryId: read("GITHUB_REPOSITORY_ID"),
        ownerId: read("GITHUB_REPOSITORY_OWNER_ID"),
        commit: read("GITHUB_SHA"),
        headCommit: readHeadCommit(environment),
        url: runId === "" ? "" : `${read("GITHUB_SERVER_URL")}/${repository}/actions/runs/${runId}`,
        sourceUrl: blob(readHeadRepository(environment), readHeadCommit(environment)),
        actionSourceUrl: blob(read("GITHUB_ACTION_REPOSITORY"), read("GITHUB_ACTION_REF")),
        runId,
        attempt: read("GITHUB_RUN_ATTEMPT") || "1",
        isPullRequest: event === "pull_request" || event === "pull_request_target",
        hasAwsSession: read("AWS_SESSION_TOKEN") !== "",
        workspace: read("GITHUB_WORKSPACE") || process.cwd(),
        temp: read("RUNNER_TEMP") || read("TMPDIR") || "/tmp"
      };
    }
    async function readChange(since, token, {environment, workspace, clock, signal, fetch}) {
      if (since === "all") return {
        kind: "all",
        why: "changed-since is all"
      };
      const event = since === "event" ? readEvent(environment) : void 0;
      if (event?.kind === "all") return event;
      if (!(0, external_node_fs_.existsSync)(external_node_path_default().join(workspace, ".git"))) return noCheckout(workspace);
      if (event?.kind === "pull-request") {
        const {pullRequestFiles} = await Promise.all([ __nccwpck_require__.e(734), __nccwpck_require__.e(8564), __nccwpck_require__.e(1075), __nccwpck_require__.e(9772) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 19772));
        return pullRequestFiles({
          apiUrl: readRun(environment).apiUrl,
          repository: environment["GITHUB_REPOSITORY"] ?? "",
          number: event.number,
          token,
          clock,
          signal,
          fetch
        });
      }
      const {changedBetween, changedSince} = await __nccwpck_require__.e(3627).then(__nccwpck_require__.bind(__nccwpck_require__, 83627));
      const checkout = {
        folder: workspace,
        environment,
        signal
      };
      return event ? changedBetween(checkout, event.base, event.head) : changedSince(checkout, since);
    }
    async function noCheckout(workspace) {
      const names = await (0, promises_.readdir)(workspace).catch(() => []);
      if (names.some(name => (0, external_node_fs_.existsSync)(external_node_path_default().join(workspace, name, ".git")))) return {
        kind: "unknown",
        problem: "What changed can't be told, since the workspace is not the root of a checkout: check out without `path`."
      };
      return {
        kind: "unknown",
        problem: "What changed can't be told, since the workspace has no folder .git: check out with actions/checkout and `fetch-depth: 0` in a job that has git, without which it brings the files alone; or set `changed-since: all`."
      };
    }
    var hidden_characters = __nccwpck_require__(60608);
    function workflowCommand(name, message, properties = {}) {
      const given = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : `${key}=${escapeProperty(value)}`);
      return `::${name}${given.length === 0 ? "" : ` ${given.join(",")}`}::${escapeData(message)}\n`;
    }
    function fileValue(name, value) {
      let delimiter = "golden-ami";
      while (value.includes(delimiter)) delimiter += "-end";
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    }
    function escapeData(text) {
      return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    }
    function escapeProperty(text) {
      return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
    }
    const summaryLimitBytes = 1024 * 1024;
    const maxShownPerLevel = 10;
    function createRunner(environment, write = text => void process.stdout.write(text), {isPost = false} = {}) {
      const append = (variable, text) => {
        const file = environment[variable];
        if (file) (0, external_node_fs_.appendFileSync)(file, text);
        return Promise.resolve();
      };
      const states = new Map;
      const outputs = new Set;
      const shown = {
        error: 0,
        warning: 0,
        notice: 0
      };
      return {
        input: name => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "",
        savedState: name => states.get(name) ?? environment[`STATE_${name}`] ?? "",
        saveState: (name, value) => {
          states.set(name, value);
          return append("GITHUB_STATE", fileValue(name, value));
        },
        isPost,
        setOutput: (name, value) => {
          outputs.add(name);
          return append("GITHUB_OUTPUT", fileValue(name, value));
        },
        hasOutput: name => outputs.has(name),
        info: line => {
          write(`${withoutCommands(line)}\n`);
        },
        annotate: (level, message, {at, title} = {}) => {
          const text = at && ++shown[level] > maxShownPerLevel ? `${at.file}:${String(at.line)}:${String(at.column)}: ${message}` : message;
          write(workflowCommand(level, (0, hidden_characters.U)(text), {
            title: title && (0, hidden_characters.U)(title),
            ...at ? {
              file: (0, hidden_characters.U)(at.file),
              line: String(at.line),
              col: String(at.column)
            } : {}
          }));
          return Promise.resolve();
        },
        writeSummary: markdown => append("GITHUB_STEP_SUMMARY", cutToLimit(markdown)),
        setFailed: async message => {
          (await Promise.all([ __nccwpck_require__.e(734), __nccwpck_require__.e(8564), __nccwpck_require__.e(6853) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 16853))).setFailed(message);
        },
        mask: secret => {
          write(workflowCommand("add-mask", secret));
          return Promise.resolve();
        },
        isDebug: environment["RUNNER_DEBUG"] === "1"
      };
    }
    function withoutCommands(text) {
      return text.split(/\r\n|\r|\n/).map(line => (0, hidden_characters.U)(line).replace(/^(?=\s*::)/, "| ").replaceAll("##[", "# #[")).join("\n");
    }
    function cutToLimit(markdown) {
      if (Buffer.byteLength(markdown) < summaryLimitBytes) return markdown;
      const kept = Buffer.from(markdown).subarray(0, summaryLimitBytes - 1e3).toString("utf8");
      return `${kept.slice(0, kept.lastIndexOf("\n") + 1)}\n(cut: over GitHub's limit of 1 MiB)\n`;
    }
    function createAdapters({isPost, environment, clock, signal, write, clientExtras, fetch}) {
      const runner = createRunner(environment, write, {
        isPost
      });
      const run = readRun(environment);
      return {
        runner,
        run,
        clock,
        signal,
        readChange: (since, token) => readChange(since, token, {
          environment,
          workspace: run.workspace,
          clock,
          signal,
          fetch
        }),
        compareCommits: async (commits, token) => {
          const {compareCommits} = await Promise.all([ __nccwpck_require__.e(734), __nccwpck_require__.e(8564), __nccwpck_require__.e(1075), __nccwpck_require__.e(6768) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6768));
          const {apiUrl, repository, workspace} = run;
          const checkout = {
            folder: workspace,
            environment,
            signal
          };
          return compareCommits(commits, {
            apiUrl,
            repository,
            token,
            checkout,
            clock,
            signal,
            fetch
          });
        },
        branchRules: async token => {
          const branch = readDefaultBranch(environment);
          if (branch === void 0) return;
          const {branchRules} = await Promise.all([ __nccwpck_require__.e(734), __nccwpck_require__.e(8564), __nccwpck_require__.e(1075), __nccwpck_require__.e(9841) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 19841));
          const {apiUrl, repository} = run;
          return branchRules(branch, {
            apiUrl,
            repository,
            token,
            clock,
            signal,
            fetch
          });
        },
        comment: async (marker, body, {token, createIfMissing}) => {
          const event = readEvent(environment);
          if (event.kind !== "pull-request") return;
          const {writeComment} = await Promise.all([ __nccwpck_require__.e(734), __nccwpck_require__.e(8564), __nccwpck_require__.e(1075), __nccwpck_require__.e(9702) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 29702));
          const {apiUrl, repository} = run;
          return writeComment({
            apiUrl,
            repository,
            number: event.number,
            token,
            marker,
            clock,
            signal,
            fetch
          }, body, {
            createIfMissing
          });
        },
        connect: async (credentials, homeRegion) => {
          const {connect} = await Promise.all([ __nccwpck_require__.e(7390), __nccwpck_require__.e(2946) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 22946));
          return connect({
            clock,
            signal,
            stsRegion: homeRegion,
            userAgent: `golden-ami run/${run.runId || "local"}`,
            clientExtras,
            oidc: credentials.kind === "ambient" ? void 0 : {
              roleArn: credentials.roleArn,
              sessionName: credentials.sessionName ?? `golden-ami-${run.runId || "local"}-${run.attempt}`,
              durationSeconds: credentials.durationSeconds,
              getIdToken: async audience => {
                const {requestIdToken} = await __nccwpck_require__.e(3946).then(__nccwpck_require__.bind(__nccwpck_require__, 53946));
                const asked = {
                  environment,
                  fetch,
                  clock,
                  signal
                };
                const token = await requestIdToken(audience, asked);
                await runner.mask(token);
                return token;
              },
              mask: runner.mask,
              run
            }
          });
        }
      };
    }
  },
  18204: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      KW: () => cancelled,
      Uc: () => describeError,
      iQ: () => AwsCallError,
      lZ: () => ActionError,
      mm: () => isCancelled
    });
    class ActionError extends Error {
      code;
      remedy;
      at;
      constructor(code, message, remedy, options = {}) {
        super(message, {
          cause: options.cause
        });
        this.name = "ActionError";
        this.code = code;
        this.remedy = remedy;
        this.at = options.at;
      }
    }
    function cancelled(when, cause) {
      return new ActionError("build-cancelled", `The run was cancelled ${when}.`, "Run again: it goes on where this run stopped.", {
        cause
      });
    }
    function isCancelled(error) {
      return error instanceof ActionError && error.code === "build-cancelled";
    }
    class AwsCallError extends ActionError {
      awsName;
      operation;
      region;
      constructor(code, message, remedy, call) {
        super(code, message, remedy, {
          cause: call.cause
        });
        this.name = "AwsCallError";
        this.awsName = call.awsName;
        this.operation = call.operation;
        this.region = call.region;
      }
    }
    function describeError(error, isDebug = false) {
      if (error instanceof ActionError) return `${error.message} ${error.remedy}`.trim();
      const text = error instanceof Error ? error.message : String(error);
      const stack = isDebug && error instanceof Error && error.stack ? `\n${error.stack}` : "";
      return `Unexpected: ${text}. This is a defect of golden-ami: please report it with a debug log (re-run with "Enable debug logging").${stack}`;
    }
  },
  60608: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U: () => showHidden,
      a: () => toJson
    });
    const hidden = /(?![\t\n\ufe0f]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
    function showHidden(text) {
      return text.replaceAll(hidden, found => `\\u{${found.codePointAt(0).toString(16)}}`);
    }
    function toJson(value, indent) {
      return JSON.stringify(value, void 0, indent).replaceAll(hidden, found => Array.from({
        length: found.length
      }, (_, index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
    }
  },
  66303: (module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _create_adapters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3753);
        var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64765);
        var _phase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10672);
        const interruption = new AbortController;
        const adapters = (0, _create_adapters_js__WEBPACK_IMPORTED_MODULE_1__.T)({
          isPost: node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(process.argv[1] ?? "") === "post.js",
          environment: process.env,
          clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__.m,
          signal: interruption.signal,
          write: text => void process.stdout.write(text)
        });
        let failures = 0;
        async function fail(error) {
          failures++;
          try {
            if (failures === 1) await (0, _phase_js__WEBPACK_IMPORTED_MODULE_3__.D)(error, adapters); else if (failures === 2) await adapters.runner.setFailed(String(error));
          } catch {
            await adapters.runner.setFailed(String(error)).catch(() => {});
          } finally {
            process.exit(1);
          }
        }
        process.on("uncaughtException", error => void fail(error));
        process.on("unhandledRejection", error => void fail(error));
        process.on("beforeExit", () => {
          fail(new Error("the work stopped before its end, and nothing was left to wait for"));
        });
        for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => interruption.abort());
        try {
          const isSuccessful = await (0, _phase_js__WEBPACK_IMPORTED_MODULE_3__.P)(adapters);
          process.exit(isSuccessful ? 0 : 1);
        } catch (error) {
          await fail(error);
        }
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  },
  10672: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D: () => reportStop,
      P: () => runPhase
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18204);
    var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3534);
    async function runPhase(adapters) {
      const {runner, signal} = adapters;
      if (runner.isPost) return (await Promise.all([ __nccwpck_require__.e(5236), __nccwpck_require__.e(4629) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 84629))).post(adapters);
      signal.addEventListener("abort", () => void runner.saveState(_state_js__WEBPACK_IMPORTED_MODULE_1__.iH, "true"), {
        once: true
      });
      return (await Promise.all([ __nccwpck_require__.e(5236), __nccwpck_require__.e(882) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 882))).main(adapters);
    }
    async function reportStop(error, adapters) {
      const {runner} = adapters;
      const message = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error, runner.isDebug);
      await runner.annotate("error", message, {
        at: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? error.at : void 0
      });
      if (!runner.isPost) {
        for (const build of (0, _state_js__WEBPACK_IMPORTED_MODULE_1__.Bu)(runner.savedState(_state_js__WEBPACK_IMPORTED_MODULE_1__.Vi))?.builds ?? []) await runner.annotate("warning", `${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} was started by this run, and may go on in AWS; ${_state_js__WEBPACK_IMPORTED_MODULE_1__.Af}.`);
        await (await Promise.all([ __nccwpck_require__.e(5236), __nccwpck_require__.e(882) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 882))).publishRest(adapters);
      }
      const {renderError} = await Promise.all([ __nccwpck_require__.e(3668), __nccwpck_require__.e(4074) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 14074));
      await runner.writeSummary(renderError(message));
    }
  },
  3534: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Af: () => whoAdopts,
      Bu: () => parseState,
      Vi: () => stateName,
      iH: () => cancelledStateName,
      oN: () => StateKeeper
    });
    const cancelledStateName = "golden-ami-cancelled";
    const whoAdopts = "the next run with the same content adopts it, or takes its image when it has ended, unless `force` asks for a new one";
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
      async forget(recipeName) {
        if (this.builds.delete(recipeName)) await this.write();
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
  },
  42613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  20181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  35317: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  },
  76982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  24434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  79896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  58611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  65692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  69278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  34589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  16698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  31421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  37540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  77598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  53053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  40610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  78474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  73024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  51455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  37067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  32467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  44708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  77030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  48161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  76760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  41792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  57075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  41692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  73136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  57975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  73429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  75919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  38522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  70857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  16928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  932: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
  },
  13193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  53557: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  },
  64756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  39023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = queue => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach(fn => fn.r--);
      queue.forEach(fn => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = deps => deps.map(dep => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then(r => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, e => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = fn => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = x => {};
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = new Set;
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
    module.exports = promise;
    body(deps => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map(d => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise = new Promise(resolve => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
        q.push(fn)));
        currentDeps.map(dep => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise : getResult();
    }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();

(() => {
  __nccwpck_require__.n = module => {
    var getter = module && module.__esModule ? () => module["default"] : () => module;
    __nccwpck_require__.d(getter, {
      a: getter
    });
    return getter;
  };
})();

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  var installedChunks = {
    8792: 0
  };
  var installChunk = data => {
    var {ids, modules, runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var __webpack_exports__ = __nccwpck_require__(66303);

__webpack_exports__ = await __webpack_exports__;