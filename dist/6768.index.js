export const id = 6768;

export const ids = [ 6768, 3627 ];

export const modules = {
  28901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => withAttempts
    });
    var _network_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95974);
    var _network_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37598);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8015);
    const limitPatienceMs = 6e4;
    function withAttempts(purpose, attempt, {clock, signal}) {
      return (0, _network_attempts_js__WEBPACK_IMPORTED_MODULE_0__.r)(attempt, {
        clock,
        signal,
        throttlePatienceMs: purpose === "words" ? limitPatienceMs : _network_policy_js__WEBPACK_IMPORTED_MODULE_1__.eb,
        judge: (failure, tries) => (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(failure, {
          now: clock.now(),
          tries
        })
      });
    }
  },
  6768: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      compareCommits: () => compareCommits
    });
    var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28901);
    var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83627);
    var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94494);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8015);
    async function compareCommits({other, ours}, context) {
      if (other === ours) return {
        kind: "same"
      };
      const answer = await ask(other, ours, context);
      if (answer.kind !== "unknown") return answer;
      const known = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.K)(context.checkout, other, ours);
      return known ? {
        kind: known
      } : answer;
    }
    async function ask(other, ours, {repository, ...context}) {
      const unknown = why => ({
        kind: "unknown",
        problem: `GitHub does not tell how the commits ${other} and ${ours} of ${repository || "this repository"} are related: ${why}`
      });
      if (context.token === "") return unknown("the input github-token is empty.");
      const [owner = "", repo = ""] = repository.split("/");
      try {
        const octokit = (0, _octokit_js__WEBPACK_IMPORTED_MODULE_1__.O)(context);
        const {data} = await (0, _attempts_js__WEBPACK_IMPORTED_MODULE_2__.d)("decision", () => octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${other}...${ours}`,
          per_page: 1,
          page: 2
        }), context);
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
  83627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => relationOf,
      changedBetween: () => changedBetween,
      changedSince: () => changedSince
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
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
  94494: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => openOctokit
    });
    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61075);
    var _network_limited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57668);
    function openOctokit({apiUrl, token, clock, signal, fetch}) {
      const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
        userAgent: "golden-ami",
        baseUrl: apiUrl,
        ...fetch ? {
          request: {
            fetch
          }
        } : {}
      });
      octokit.hook.wrap("request", (request, options) => (0, _network_limited_js__WEBPACK_IMPORTED_MODULE_1__.T)(async ending => {
        Object.assign(options.request, {
          signal: ending
        });
        return request(options);
      }, {
        clock,
        signal
      }));
      return octokit;
    }
  },
  8015: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GC: () => explainRefusal,
      Vj: () => verdictOf,
      c2: () => statusOf
    });
    const defaultLimitDelayMs = 6e4;
    function explainRefusal(error, remedy) {
      const answer = answerOf(error);
      if (!answer) return `it can't be reached (${error instanceof Error ? error.message : String(error)}).`;
      const {status} = answer;
      if (isPage(answer)) return `a page in HTML came in its place (${String(status)}); look at the proxy, and run the job again.`;
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
    function verdictOf(error, {now, tries}) {
      const answer = answerOf(error);
      if (answer && isLimit(answer)) return {
        kind: "throttled",
        afterMs: toldMs(answer.headers, now) ?? defaultLimitDelayMs * 2 ** (tries - 1)
      };
      const isFinal = answer && answer.status < 500 && answer.status !== 408 && !isPage(answer);
      return {
        kind: isFinal ? "final" : "passing"
      };
    }
    function isPage({headers}) {
      return headers["content-type"]?.startsWith("text/html") === true;
    }
    function toldMs(headers, now) {
      const after = Number(headers["retry-after"] ?? NaN);
      if (Number.isFinite(after)) return Math.max(1, after) * 1e3;
      const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
      return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(1e3, reset * 1e3 - now) : void 0;
    }
    function isLimit(answer) {
      const {status, headers} = answer;
      const isMarked = status === 429 || headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(messageOf(answer));
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
  },
  95529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ec: () => isPassingConnectionError,
      Rk: () => isConnectionError,
      Xs: () => StatusError,
      i5: () => NoAnswerError
    });
    class NoAnswerError extends Error {
      constructor(message, options) {
        super(message, options);
        this.name = "NoAnswerError";
      }
    }
    class StatusError extends Error {
      status;
      verdict;
      constructor(status, message, {retryAfterMs = NaN} = {}) {
        super(message);
        this.name = "StatusError";
        this.status = status;
        const isThrottled = status === 429 || status >= 400 && !Number.isNaN(retryAfterMs);
        this.verdict = isThrottled ? {
          kind: "throttled",
          afterMs: retryAfterMs > 0 ? retryAfterMs : void 0
        } : {
          kind: status >= 500 || status === 408 ? "passing" : "final"
        };
      }
    }
    function isConnectionError(error) {
      return connectionCode(error) !== void 0;
    }
    function isPassingConnectionError(error) {
      const code = connectionCode(error);
      return code !== void 0 && !certificateCodes.test(code);
    }
    const certificateCodes = /CERT|UNABLE_TO|ERR_TLS|ERR_SSL/;
    const codes = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOST|ENET|EPROTO|EADDRNOTAVAIL|ENOBUFS|HPE_|UND_ERR|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP|.*CERT|UNABLE_TO|ERR_TLS|ERR_SSL)/;
    function connectionCode(error) {
      if (!(error instanceof Error)) return;
      const code = "code" in error ? String(error.code) : "";
      return codes.test(code) ? code : connectionCode(error.cause);
    }
  },
  95974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => attempts
    });
    var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37598);
    async function attempts(send, {clock, signal, judge, throttlePatienceMs = _policy_js__WEBPACK_IMPORTED_MODULE_0__.eb}) {
      const startedAt = clock.now();
      let waitedMs = 0;
      for (let attempt = 1; ;attempt++) {
        let failure;
        try {
          return await send();
        } catch (error) {
          failure = error;
        }
        const verdict = judge(failure, attempt);
        if (verdict.kind === "final" || signal.aborted) throw failure;
        if (verdict.kind === "at-once") continue;
        const pauseMs = pauseAfter(verdict, attempt, clock);
        const mayGoOn = verdict.kind === "throttled" ? waitedMs + (verdict.afterMs ?? 0) <= throttlePatienceMs : attempt < _policy_js__WEBPACK_IMPORTED_MODULE_0__.A0 && (attempt === 1 || clock.now() - startedAt + pauseMs <= _policy_js__WEBPACK_IMPORTED_MODULE_0__.si);
        if (!mayGoOn) throw failure;
        waitedMs += pauseMs;
        await clock.sleep(pauseMs, signal);
        if (signal.aborted) throw failure;
      }
    }
    function pauseAfter(verdict, attempt, clock) {
      if (verdict.kind === "throttled" && verdict.afterMs !== void 0) return verdict.afterMs;
      const firstMs = verdict.kind === "throttled" ? 1e3 : 200;
      return 100 + clock.random() * Math.min(_policy_js__WEBPACK_IMPORTED_MODULE_0__.Xh, firstMs * 2 ** Math.min(attempt, 10));
    }
  },
  57668: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => limited,
      i: () => startLimit
    });
    var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95529);
    var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37598);
    function startLimit({clock, signal}) {
      if (signal.aborted) throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5("the run was cancelled");
      const over = new AbortController;
      const ending = new AbortController;
      const endAfter = (ms, why) => {
        const end = () => {
          if (!over.signal.aborted) ending.abort(new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5(why));
        };
        clock.limit(ms, over.signal).addEventListener("abort", end, {
          once: true
        });
      };
      endAfter(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Ye, `no answer within ${String(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Ye / 1e3)} seconds`);
      const cancel = () => {
        endAfter(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Nl, "the run was cancelled before an answer came");
      };
      signal.addEventListener("abort", cancel, {
        once: true
      });
      return {
        signal: ending.signal,
        end: () => {
          signal.removeEventListener("abort", cancel);
          over.abort();
        }
      };
    }
    async function limited(send, options) {
      const limit = startLimit(options);
      const {promise: ending, reject} = Promise.withResolvers();
      const end = () => {
        reject(limit.signal.reason);
      };
      limit.signal.addEventListener("abort", end, {
        once: true
      });
      try {
        return await Promise.race([ send(limit.signal), ending ]);
      } finally {
        limit.end();
      }
    }
  },
  37598: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A0: () => tries,
      Nl: () => graceMs,
      Xh: () => longestPauseMs,
      Ye: () => tryMs,
      eb: () => throttlePatienceMs,
      si: () => patienceMs
    });
    const tryMs = 3e4;
    const tries = 9;
    const patienceMs = 2 * 6e4;
    const throttlePatienceMs = 15 * 6e4;
    const longestPauseMs = 2e4;
    const graceMs = 3e3;
  }
};