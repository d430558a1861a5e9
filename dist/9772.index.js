export const id = 9772;

export const ids = [ 9772 ];

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
  19772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pullRequestFiles: () => pullRequestFiles
    });
    var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28901);
    var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94494);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8015);
    const maxFiles = 3e3;
    async function pullRequestFiles({repository, number, ...context}) {
      const [owner = "", repo = ""] = repository.split("/");
      const subject = `pull request ${String(number)}`;
      if (context.token === "") return {
        kind: "unknown",
        problem: `GitHub can't be asked for the files of ${subject}: the input github-token is empty.`
      };
      try {
        const octokit = (0, _octokit_js__WEBPACK_IMPORTED_MODULE_0__.O)(context);
        const files = await (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.d)("decision", () => octokit.paginate(octokit.rest.pulls.listFiles, {
          owner,
          repo,
          pull_number: number,
          per_page: 100
        }), context);
        if (files.length >= maxFiles) return {
          kind: "unknown",
          problem: `GitHub lists only ${String(maxFiles)} files of ${subject}, and it has as many or more.`
        };
        return {
          kind: "files",
          files: files.flatMap(({filename, previous_filename: previous}) => previous === void 0 ? [ filename ] : [ filename, previous ])
        };
      } catch (error) {
        return {
          kind: "unknown",
          problem: `GitHub does not tell the files of ${subject}: ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.GC)(error, "give the job `permissions: pull-requests: read`")}`
        };
      }
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