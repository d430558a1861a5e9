export const id = 3627;

export const ids = [ 3627 ];

export const modules = {
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
  }
};