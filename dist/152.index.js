export const id = 152;

export const ids = [ 152 ];

export const modules = {
  6152: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      validate: () => validate
    });
    var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);
    var _recipe_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3962);
    var _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
    var _rules_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(376);
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2214);
    var _diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1846);
    async function validate({recipes, changedSince, githubToken}, {runner, run, readChange}) {
      const [loaded, change] = await Promise.all([ (0, _rules_validate_js__WEBPACK_IMPORTED_MODULE_1__.K)(recipes, run.workspace), readChange(changedSince, githubToken) ]);
      const diagnostics = (0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.md)(loaded.diagnostics, new Set(change.kind === "files" ? change.files : []));
      const selected = (0, _recipe_changed_js__WEBPACK_IMPORTED_MODULE_3__.U)(loaded.sources, change);
      const matrix = matrixOf(selected, loaded);
      await (0, _outputs_js__WEBPACK_IMPORTED_MODULE_0__.mk)({
        matrix,
        "has-changes": matrix.include.length > 0,
        diagnostics: (0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ve)(diagnostics)
      }, runner.setOutput);
      if (change.kind === "unknown") await runner.annotate("warning", `${change.problem} All recipes are selected.`);
      await (0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.f)(diagnostics, runner);
      const legs = new Set(matrix.include.map(({recipe}) => recipe));
      for (const {file, reason} of selected) runner.info(`${file} is selected${legs.has(file) ? "" : ", and left out of the matrix for its errors"}: ${reason}`);
      for (const one of loaded.allowed) runner.info(`${(0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.$t)(one)} ${one.rule} is allowed by a comment: ${one.message}`);
      const count = {
        recipes: loaded.sources.length,
        documents: loaded.documents.length,
        allowed: loaded.allowed.length
      };
      runner.info((0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.QK)(count, diagnostics));
      const {renderValidation} = await Promise.all([ __webpack_require__.e(668), __webpack_require__.e(131) ]).then(__webpack_require__.bind(__webpack_require__, 6131));
      await runner.writeSummary(renderValidation(count, diagnostics, loaded.allowed, selected, run));
      const line = (0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.BP)(diagnostics);
      if (line !== void 0) await runner.annotate("error", line);
      return line === void 0;
    }
    function matrixOf(selected, {recipes, sources, diagnostics}) {
      const wrong = new Set(diagnostics.filter(_source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.bJ).map(({file}) => file));
      const right = new Set(sources.filter(({files}) => !files.some(file => wrong.has(file))).map(({file}) => file));
      const reasons = new Map(selected.map(({file, reason}) => [ file, reason ]));
      return {
        include: recipes.flatMap(({file, name, platform}) => {
          const reason = reasons.get(file);
          return reason === void 0 || !right.has(file) ? [] : [ {
            recipe: file,
            name,
            platform,
            reason
          } ];
        })
      };
    }
  },
  3962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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