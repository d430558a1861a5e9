export const id = 9702;

export const ids = [ 9702 ];

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
  9702: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      writeComment: () => writeComment
    });
    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
    var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8901);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8015);
    const timeoutMs = 2e4;
    const remedy = "give the job `permissions: pull-requests: write`, which a pull request from a fork never gets";
    async function writeComment({apiUrl, repository, number, token, signal, marker}, body, {createIfMissing, clock}) {
      const refused = why => ({
        kind: "refused",
        problem: `GitHub does not take a comment on pull request ${String(number)}: ${why}`
      });
      if (token === "") return refused("the input github-token is empty.");
      const text = firstLine(body) === marker ? body : `${marker}\n${body}`;
      try {
        const [owner = "", repo = ""] = repository.split("/");
        const octokit = connect(apiUrl, token, signal);
        const session = {
          octokit,
          owner,
          repo,
          number,
          marker
        };
        return await (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.d)(() => attemptWrite(session, text, createIfMissing), {
          clock,
          signal
        });
      } catch (error) {
        return refused(signal.aborted ? "the run is being cancelled." : (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.GC)(error, remedy));
      }
    }
    function connect(apiUrl, token, signal) {
      const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
        userAgent: "golden-ami",
        baseUrl: apiUrl
      });
      octokit.hook.before("request", ({request}) => void Object.assign(request, {
        signal: AbortSignal.any([ signal, AbortSignal.timeout(timeoutMs) ])
      }));
      return octokit;
    }
    async function attemptWrite(session, text, createIfMissing) {
      const {octokit, owner, repo, number} = session;
      const own = await ownComments(session);
      for (const [index, comment] of own.entries()) {
        const kind = await update(session, comment, text);
        if (kind === "gone") continue;
        const problem = await deleteAll(session, own.slice(index + 1));
        return {
          kind,
          url: comment.html_url,
          ...problem !== void 0 && {
            problem
          }
        };
      }
      if (!createIfMissing) return {
        kind: "absent"
      };
      const {data} = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body: text
      });
      return {
        kind: "created",
        url: data.html_url
      };
    }
    async function ownComments(session) {
      const {octokit, owner, repo, number, marker} = session;
      const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100
      });
      const marked = comments.filter(({body}) => firstLine(body) === marker);
      if (marked.length === 0) return [];
      session.viewer ??= (await octokit.graphql("{ viewer { login } }")).viewer.login;
      return marked.filter(({user}) => user?.login === session.viewer);
    }
    async function update({octokit, owner, repo}, {id, body}, text) {
      if (lines(body) === lines(text)) return "unchanged";
      try {
        await octokit.rest.issues.updateComment({
          owner,
          repo,
          comment_id: id,
          body: text
        });
        return "updated";
      } catch (error) {
        if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 404) throw error;
        return "gone";
      }
    }
    async function deleteAll({octokit, owner, repo, number}, duplicates) {
      for (const {id, html_url: url} of duplicates) try {
        await octokit.rest.issues.deleteComment({
          owner,
          repo,
          comment_id: id
        });
      } catch (error) {
        if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 404) return `GitHub does not delete the duplicate ${url} of the comment on pull request ${String(number)}: ${(0, 
        _refusal_js__WEBPACK_IMPORTED_MODULE_2__.GC)(error, remedy)}`;
      }
      return;
    }
    function firstLine(text) {
      return lines(text).split("\n", 1)[0];
    }
    function lines(text = "") {
      return text.replaceAll("\r\n", "\n").trimEnd();
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