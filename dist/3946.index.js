export const id = 3946;

export const ids = [ 3946 ];

export const modules = {
  53946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      requestIdToken: () => requestIdToken
    });
    var _network_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95974);
    var _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95529);
    var _network_limited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57668);
    async function requestIdToken(audience, {environment, fetch = proxiedFetch, clock, signal}) {
      const url = new URL(variable(environment, "ACTIONS_ID_TOKEN_REQUEST_URL"));
      url.searchParams.set("audience", audience);
      const authorization = `Bearer ${variable(environment, "ACTIONS_ID_TOKEN_REQUEST_TOKEN")}`;
      const request = async ending => {
        const headers = {
          authorization,
          accept: "application/json",
          "user-agent": "golden-ami"
        };
        const answer = await fetch(url.href, {
          headers,
          signal: ending
        });
        const text = await answer.text();
        if (answer.headers.get("content-type")?.startsWith("text/html")) throw new _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5(`a page in HTML came (status ${String(answer.status)})`);
        if (!answer.ok) throw new _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.Xs(answer.status, `it answers with status ${String(answer.status)}`, {
          retryAfterMs: Number(answer.headers.get("retry-after") ?? NaN) * 1e3
        });
        return tokenIn(text);
      };
      return (0, _network_attempts_js__WEBPACK_IMPORTED_MODULE_2__.r)(() => (0, _network_limited_js__WEBPACK_IMPORTED_MODULE_1__.T)(request, {
        clock,
        signal
      }), {
        clock,
        signal,
        judge: failure => {
          if (failure instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.Xs) return failure.verdict;
          const isPassing = failure instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5 || (0, 
          _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.Ec)(failure) || failure instanceof TypeError;
          return {
            kind: isPassing ? "passing" : "final"
          };
        }
      });
    }
    function variable(environment, name) {
      const value = environment[name];
      if (!value) throw new Error(`the environment has no ${name}`);
      return value;
    }
    function tokenIn(text) {
      let value;
      try {
        ({value} = JSON.parse(text));
      } catch {}
      if (typeof value !== "string" || value === "") throw new _network_answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5("what it answers holds no token");
      return value;
    }
    const proxiedFetch = async (url, init) => {
      const [{HttpClient}, undici] = await Promise.all([ Promise.all([ __webpack_require__.e(734), __webpack_require__.e(8564) ]).then(__webpack_require__.bind(__webpack_require__, 58564)), __webpack_require__.e(734).then(__webpack_require__.t.bind(__webpack_require__, 50734, 19)) ]);
      const dispatcher = (new HttpClient).getAgentDispatcher(url);
      const answer = await undici.fetch(url, {
        ...init,
        ...dispatcher ? {
          dispatcher
        } : {}
      });
      return answer;
    };
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