export const id = 6768;

export const ids = [ 6768, 3627 ];

export const modules = {
  8901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => withAttempts
    });
    var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8015);
    const maxWaitMs = 6e4;
    async function withAttempts(attempt, {clock, signal}) {
      let waited = 0;
      for (let number = 0; ;number += 1) try {
        return await attempt();
      } catch (error) {
        const delay = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.qO)(error, number, clock.now());
        if (delay === void 0 || waited + delay > maxWaitMs || signal.aborted) throw error;
        waited += delay;
        await clock.sleep(delay, signal);
      }
    }
  },
  6768: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      compareCommits: () => compareCommits
    });
    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
    var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8901);
    var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8015);
    const timeoutMs = 2e4;
    async function compareCommits({other, ours}, context) {
      if (other === ours) return {
        kind: "same"
      };
      const answer = await ask(other, ours, context);
      if (answer.kind !== "unknown") return answer;
      const known = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.K)(context.checkout, other, ours);
      return known ? {
        kind: known
      } : answer;
    }
    async function ask(other, ours, {apiUrl, repository, token, clock, signal}) {
      const unknown = why => ({
        kind: "unknown",
        problem: `GitHub does not tell how the commits ${other} and ${ours} of ${repository || "this repository"} are related: ${why}`
      });
      if (token === "") return unknown("the input github-token is empty.");
      const [owner = "", repo = ""] = repository.split("/");
      try {
        const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
          userAgent: "golden-ami",
          baseUrl: apiUrl
        });
        const {data} = await (0, _attempts_js__WEBPACK_IMPORTED_MODULE_2__.d)(() => octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${other}...${ours}`,
          per_page: 1,
          page: 2,
          request: {
            signal: AbortSignal.any([ signal, AbortSignal.timeout(timeoutMs) ])
          }
        }), {
          clock,
          signal
        });
        return {
          kind: relations[data.status]
        };
      } catch (error) {
        if (error instanceof Error && /^No common ancestor\b/.test(error.message)) return {
          kind: "unrelated"
        };
        if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error) === 404) return unknown("it does not know one of them, or the token may not see them (404); give the job `permissions: contents: read`.");
        return unknown((0, _refusal_js__WEBPACK_IMPORTED_MODULE_3__.GC)(error, "give the job `permissions: contents: read`"));
      }
    }
    const relations = {
      identical: "same",
      ahead: "ancestor",
      behind: "descendant",
      diverged: "diverged"
    };
  },
  3627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => relationOf,
      changedBetween: () => changedBetween,
      changedSince: () => changedSince
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    const maxOutputBytes = 64 * 1024 * 1024;
    const timeoutMs = 6e4;
    async function changedBetween(checkout, base, head) {
      return await diff(checkout, [ base, head ]) ?? explain(checkout, [ base, head ]);
    }
    async function changedSince(checkout, ref) {
      const base = await git(checkout, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
      if (base.kind === "missing" || base.kind === "failed") return explain(checkout, [ ref ]);
      return await diff(checkout, [ "--merge-base", base.output.trim(), "HEAD" ]) ?? explain(checkout, [ ref, "HEAD" ]);
    }
    async function diff(checkout, range) {
      const result = await git(checkout, "diff-tree", "-r", "-z", "--name-only", "--no-renames", ...range);
      return result.kind === "done" ? {
        kind: "files",
        files: result.output.split("\0").filter(Boolean)
      } : void 0;
    }
    async function explain(checkout, commits) {
      const shallow = await git(checkout, "rev-parse", "--is-shallow-repository");
      const unknown = problem => ({
        kind: "unknown",
        problem
      });
      if (shallow.kind === "missing") return unknown("What changed can't be told, since there is no program git: install it, or set `changed-since: all`.");
      if (shallow.kind === "failed") return unknown(`What changed can't be told, since git refuses the checkout (${shallow.message}): correct that, or set \`changed-since: all\`.`);
      for (const commit of commits) {
        const found = await git(checkout, "rev-parse", "--verify", "--quiet", `${commit}^{commit}`);
        if (found.kind === "done") continue;
        if (shallow.output.trim() === "true") return unknown(`What changed can't be told, since the clone is shallow and ${JSON.stringify(commit)} is not in it: check out with \`fetch-depth: 0\`.`);
        return unknown(`What changed can't be told, since ${JSON.stringify(commit)} is no commit of this clone: check out with \`fetch-depth: 0\`, and write another branch as \`origin/<name>\`.`);
      }
      return unknown(`What changed can't be told, since git finds no commit that HEAD and ${JSON.stringify(commits[0])} have in common: check out with \`fetch-depth: 0\`.`);
    }
    async function relationOf(checkout, other, ours) {
      const base = await git(checkout, "merge-base", other, ours);
      const common = base.kind === "done" ? base.output.trim() : void 0;
      if (common === other) return "ancestor";
      if (common === ours) return "descendant";
      const shallow = await git(checkout, "rev-parse", "--is-shallow-repository");
      return common !== void 0 && shallow.kind === "done" && shallow.output.trim() === "false" ? "diverged" : void 0;
    }
    function git({folder, environment, signal}, ...args) {
      return new Promise(resolve => {
        const endSignal = AbortSignal.any([ signal, AbortSignal.timeout(timeoutMs) ]);
        const options = {
          cwd: folder,
          env: {
            ...environment,
            LC_ALL: "C",
            GIT_TERMINAL_PROMPT: "0"
          },
          maxBuffer: maxOutputBytes,
          signal: endSignal,
          windowsHide: true
        };
        (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [ "-c", `safe.directory=${folder}`, ...args ], options, (error, stdout, stderr) => {
          if (!error) resolve({
            kind: "done",
            output: stdout
          }); else if (error.code === "ENOENT") resolve({
            kind: "missing"
          }); else resolve({
            kind: "failed",
            message: (stderr.split("\n")[0] ?? "") || error.message
          });
        });
      });
    }
  },
  8015: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GC: () => explainRefusal,
      c2: () => statusOf,
      qO: () => retryDelayMs
    });
    const defaultLimitDelayMs = 6e4;
    const maxRetries = 3;
    function explainRefusal(error, remedy) {
      const answer = answerOf(error);
      if (!answer) return `it can't be reached (${error instanceof Error ? error.message : String(error)}).`;
      const {status} = answer;
      const message = messageOf(answer);
      if (isLimit(answer)) return `its rate limit is used up (${String(status)}); run the job again later.`;
      if (status === 200) return `it refuses the question (${quote(message)}).`;
      if (status === 401) return "it does not take the input github-token (401).";
      if (status === 403 && /\bis locked\b/.test(message)) return "the conversation is locked (403); unlock it and run the job again.";
      if (status === 403 && message !== "" && !message.startsWith("Resource not accessible by ")) return `it says ${quote(message)} (403); correct that, or ${remedy}.`;
      if (status === 403 || status === 404) return `the token lacks a permission (${String(status)}); ${remedy}.`;
      if (status === 410) return "it was deleted (410).";
      if (status === 422) return `it does not take the text (422, ${quote(message)}).`;
      return `it answers with status ${String(status)}; run the job again.`;
    }
    function statusOf(error) {
      return answerOf(error)?.status;
    }
    function retryDelayMs(error, attempt, now) {
      const answer = answerOf(error);
      if (answer && isLimit(answer)) return limitMs(answer.headers, now);
      if (answer && answer.status < 500) return;
      return attempt < maxRetries ? 1e3 * 2 ** attempt : void 0;
    }
    function limitMs(headers, now) {
      const after = Number(headers["retry-after"] ?? NaN);
      if (Number.isFinite(after)) return Math.max(1, after) * 1e3;
      const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
      return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(1e3, reset * 1e3 - now) : defaultLimitDelayMs;
    }
    function isLimit(answer) {
      const {status, headers} = answer;
      const isMarked = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(messageOf(answer));
      return isMarked && (status === 200 || status === 403 || status === 429);
    }
    function answerOf(error) {
      if (!(error instanceof Error)) return;
      if (error.name === "GraphqlResponseError") {
        const {headers, errors} = error;
        return {
          status: 200,
          headers,
          data: {
            errors
          }
        };
      }
      return "response" in error ? error.response : void 0;
    }
    function messageOf({data}) {
      const list = data?.errors;
      const first = Array.isArray(list) ? list[0] : void 0;
      const particular = typeof first === "object" && first !== null && "message" in first ? first.message : void 0;
      const message = particular ?? data?.message;
      return typeof message === "string" ? message : "";
    }
    function quote(text) {
      return JSON.stringify(text.slice(0, 300));
    }
  }
};