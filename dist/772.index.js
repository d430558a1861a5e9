export const id = 772;

export const ids = [ 772 ];

export const modules = {
  9772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pullRequestFiles: () => pullRequestFiles
    });
    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
    const maxFiles = 3e3;
    const timeout = 6e4;
    async function pullRequestFiles({repository, number, token, signal}) {
      const [owner = "", repo = ""] = repository.split("/");
      const who = `pull request ${String(number)}`;
      if (token === "") return {
        kind: "unknown",
        problem: `GitHub can’t be asked for the files of ${who}: the input github-token is empty.`
      };
      try {
        const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
          userAgent: "golden-ami"
        });
        const ending = AbortSignal.any([ signal, AbortSignal.timeout(timeout) ]);
        octokit.hook.before("request", ({request}) => void Object.assign(request, {
          signal: ending
        }));
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
          owner,
          repo,
          pull_number: number,
          per_page: 100
        });
        if (files.length >= maxFiles) return {
          kind: "unknown",
          problem: `GitHub lists only ${String(maxFiles)} files of ${who}, and it has as many or more.`
        };
        return {
          kind: "files",
          files: files.flatMap(({filename, previous_filename: previous}) => previous === void 0 ? [ filename ] : [ filename, previous ])
        };
      } catch (error) {
        return {
          kind: "unknown",
          problem: `GitHub does not tell the files of ${who}: ${explain(error)}`
        };
      }
    }
    function explain(error) {
      const response = error instanceof Error && "response" in error ? error.response : void 0;
      if (!response) return `it can’t be reached (${error instanceof Error ? error.message : String(error)}).`;
      const {status, headers, data} = response;
      const isLimit = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(data?.message ?? "");
      if (isLimit && (status === 403 || status === 429)) return `its rate limit is used up (${String(status)}); run the job again later.`;
      if (status === 401) return "it does not take the input github-token (401).";
      if (status === 403 || status === 404) return `the token lacks a permission (${String(status)}); give the job \`permissions: pull-requests: read\`.`;
      return `it answers with status ${String(status)}; run the job again.`;
    }
  }
};