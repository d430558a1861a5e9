export const id = 9350;

export const ids = [ 9350 ];

export const modules = {
  69350: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      validate: () => run_validate
    });
    var limits = __webpack_require__(580);
    const outputLimit = limits.Lp / 2;
    function cutForOutput(diagnostics) {
      let size = 0;
      const most = diagnostics.findIndex(one => (size += JSON.stringify(one).length + 1) > outputLimit - 1e3);
      const next = diagnostics[most];
      if (!next) return [ ...diagnostics ];
      const left = diagnostics.length - most;
      return [ ...diagnostics.slice(0, most), {
        ...next,
        rule: "cut",
        message: `${String(left)} ${left === 1 ? "diagnostic" : "diagnostics"} more, the first of them here: an output takes no more.`,
        remedy: "The job summary has them."
      } ];
    }
    var matrix = __webpack_require__(18453);
    var publish = __webpack_require__(14113);
    var changed = __webpack_require__(63962);
    var report_diagnostics = __webpack_require__(88366);
    var validate = __webpack_require__(8021);
    var diagnostic = __webpack_require__(72214);
    var diagnostic_annotations = __webpack_require__(27876);
    async function run_validate({recipes, changedSince, githubToken}, {runner, run, readChange}) {
      const [loaded, change] = await Promise.all([ (0, validate.K)(recipes, run.workspace), readChange(changedSince, githubToken) ]);
      const diagnostics = (0, report_diagnostics.md)(loaded.diagnostics, new Set(change.kind === "files" ? change.files : []));
      const selected = (0, changed.U)(loaded.sources, change);
      const matrix = matrixOf(selected, loaded);
      await (0, publish.publish)({
        matrix,
        "has-changes": matrix.include.length > 0,
        diagnostics: cutForOutput(diagnostics)
      }, runner.setOutput);
      if (change.kind === "unknown") await runner.annotate("warning", `${change.problem} All recipes are selected.`);
      const legCount = matrix.include.length;
      if (legCount > limits.JV) await runner.annotate("warning", `The output matrix has ${String(legCount)} entries, and GitHub makes at most ${String(limits.JV)} jobs of one matrix: a job that takes it as it is does not start. Check a part of the recipes with the input \`recipes\`, and the others in a second job.`);
      await (0, diagnostic_annotations.f)(diagnostics, runner);
      const legs = new Set(matrix.include.map(({recipe}) => recipe));
      for (const {file, reason} of selected) runner.info(`${file} is selected${legs.has(file) ? "" : ", and left out of the matrix for its errors"}: ${reason}`);
      for (const one of loaded.allowed) runner.info(`${(0, report_diagnostics.$t)(one)} ${one.rule} is allowed by a comment: ${one.message}`);
      const count = {
        recipes: loaded.sources.length,
        documents: loaded.documents.length,
        allowed: loaded.allowed.length
      };
      runner.info((0, report_diagnostics.QK)(count, diagnostics));
      const {renderValidation} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(3965) ]).then(__webpack_require__.bind(__webpack_require__, 23965));
      await runner.writeSummary(renderValidation(count, diagnostics, loaded.allowed, selected, run));
      const line = (0, report_diagnostics.BP)(diagnostics);
      if (line !== void 0) await runner.annotate("error", line);
      return line === void 0;
    }
    function matrixOf(selected, {recipes, sources, diagnostics}) {
      const wrong = new Set(diagnostics.filter(diagnostic.bJ).map(({file}) => file));
      const right = new Set(sources.filter(({files}) => !files.some(file => wrong.has(file))).map(({file}) => file));
      const reasons = new Map(selected.map(({file, reason}) => [ file, reason ]));
      return {
        include: recipes.flatMap(recipe => {
          const reason = reasons.get(recipe.file);
          return reason === void 0 || !right.has(recipe.file) ? [] : [ (0, matrix.QI)(recipe, reason) ];
        })
      };
    }
  },
  580: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JV: () => matrixLimit,
      Lp: () => jobOutputsLimit,
      mr: () => inputLimit
    });
    const jobOutputsLimit = 512 * 1024;
    const inputLimit = 128 * 1024 - 100;
    const matrixLimit = 256;
  },
  63962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => selectRecipes
    });
    function selectRecipes(sources, change) {
      if (change.kind !== "files") {
        const reason = `all recipes: ${change.kind === "all" ? change.why : "what changed is not known"}`;
        return sources.map(({file}) => ({
          file,
          reason
        }));
      }
      const changed = new Set(change.files);
      return sources.flatMap(({file, files}) => {
        const [first, ...others] = [ ...new Set(files) ].filter(part => isTouched(part, changed));
        if (first === void 0) return [];
        const what = first === file ? first : `${first}, which it uses,`;
        return [ {
          file,
          reason: others.length === 0 ? `${what} changed` : `${what} and ${String(others.length)} more changed`
        } ];
      });
    }
    function isTouched(file, changed) {
      const parts = file.split("/");
      return parts.some((_, index) => changed.has(parts.slice(0, index + 1).join("/")));
    }
  }
};