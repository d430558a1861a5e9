export const id = 1433;

export const ids = [ 1433 ];

export const modules = {
  3814: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      plan: () => plan
    });
    var p_limit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9680);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _outputs_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4113);
    var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8355);
    var _recipe_changed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3962);
    var _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8366);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8228);
    var _rules_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
    var _home_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2673);
    var _right_recipes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1774);
    var _lookups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(833);
    const recipesAtOnce = 50;
    const matrixActions = new Set([ "start", "attach", "release" ]);
    async function plan(inputs, adapters) {
      const {runner, clock} = adapters;
      const now = clock.now();
      const reports = await planAll(inputs, adapters, now).catch(async error => {
        await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_5__.m)({
          matrix: {
            include: []
          },
          "has-changes": false,
          plan: void 0
        }, runner.setOutput);
        throw error;
      });
      const planned = reports.filter(report => !("error" in report));
      const completePlan = {
        version: 1,
        plannedAt: new Date(now).toISOString(),
        share: inputs.share,
        recipes: planned
      };
      const matrix = matrixOf(completePlan);
      await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_5__.m)({
        matrix,
        "has-changes": matrix.include.length > 0,
        plan: completePlan
      }, runner.setOutput);
      for (const report of reports) runner.info(planLine(report));
      await annotateFindings(reports, adapters);
      const {renderPlan} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(5504) ]).then(__webpack_require__.bind(__webpack_require__, 5504));
      await runner.writeSummary(renderPlan(reports, {
        share: inputs.share,
        sourceUrl: adapters.run.sourceUrl
      }));
      if (inputs.comment) {
        const [{renderPlanComment}, {writeComment}] = await Promise.all([ Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(5504), __webpack_require__.e(8025) ]).then(__webpack_require__.bind(__webpack_require__, 8025)), Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(2235) ]).then(__webpack_require__.bind(__webpack_require__, 2235)) ]);
        await writeComment(context => renderPlanComment(reports, context), {
          share: inputs.share,
          token: inputs.githubToken,
          isNews: reports.length > 0
        }, adapters);
      }
      return reports.every(report => !("error" in report) && report.findings.every(({severity}) => severity !== "bad"));
    }
    async function planAll(inputs, adapters, now) {
      const {run, runner} = adapters;
      const [loaded, change] = await Promise.all([ (0, _rules_validate_js__WEBPACK_IMPORTED_MODULE_2__.K)(inputs.recipes, run.workspace), adapters.readChange(inputs.changedSince, inputs.githubToken) ]);
      const recipes = await (0, _right_recipes_js__WEBPACK_IMPORTED_MODULE_4__.v)(loaded, adapters);
      for (const one of loaded.allowed) runner.info(`${(0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__.$t)(one)} ${one.rule} is allowed by a comment: ${one.message}`);
      if (change.kind === "unknown") await runner.annotate("warning", `${change.problem} All recipes are planned.`);
      const selectedFiles = new Set((0, _recipe_changed_js__WEBPACK_IMPORTED_MODULE_7__.U)(loaded.sources, change).map(({file}) => file));
      const selectedRecipes = recipes.filter(({file}) => selectedFiles.has(file));
      if (selectedRecipes.length === 0) return [];
      const account = await (0, _home_account_js__WEBPACK_IMPORTED_MODULE_3__.U)(selectedRecipes, inputs.credentials, adapters);
      await (0, _home_account_js__WEBPACK_IMPORTED_MODULE_3__.u)(selectedRecipes[0], inputs.credentials, account.sts.callerIdentity);
      const lookup = (0, _lookups_js__WEBPACK_IMPORTED_MODULE_8__.M5)(account);
      const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_9__.A)(recipesAtOnce);
      return Promise.all(selectedRecipes.map(recipe => limit(() => planOne(recipe, lookup, {
        now,
        force: inputs.force,
        share: inputs.share
      }))));
    }
    async function planOne(recipe, lookup, options) {
      try {
        return await (0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.planRecipe)(recipe, lookup, options);
      } catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
        return {
          recipe: recipe.name,
          file: recipe.file,
          error: {
            message: error.message,
            remedy: error.remedy,
            ...error.at ? {
              at: error.at
            } : {}
          }
        };
      }
    }
    function matrixOf(plan) {
      const include = plan.recipes.filter(({action, findings}) => matrixActions.has(action) && findings.every(({severity}) => severity !== "bad")).map(one => ({
        recipe: one.file,
        name: one.recipe,
        platform: one.lock.platform,
        reason: one.reason,
        plan: JSON.stringify({
          ...plan,
          recipes: [ one ]
        })
      }));
      return {
        include
      };
    }
    function planLine(report) {
      if ("error" in report) return `${report.recipe}: not planned: ${report.error.message}`;
      const last = report.lastMinutes === void 0 ? "" : ` (the last build took ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_10__.p)(report.lastMinutes * 6e4)})`;
      return [ `${report.recipe}: ${report.action}, since ${report.reason}${last}`, ...report.changes.map(change => `  ${change}`) ].join("\n");
    }
    async function annotateFindings(reports, {runner}) {
      const byMessage = Map.groupBy(reports.filter(report => "error" in report), ({error}) => `${error.message} ${error.remedy}`);
      for (const [message, failed] of byMessage) await runner.annotate("error", message, {
        at: failed[0]?.error.at,
        title: failed.map(({recipe}) => recipe).join(", ")
      });
      const findings = reports.flatMap(report => "error" in report ? [] : report.findings);
      const distinct = new Map(findings.map(finding => [ `${finding.severity} ${finding.message}`, finding ]));
      const worstFirst = [ ...distinct.values() ].sort((a, b) => Number(a.severity === "unknown") - Number(b.severity === "unknown"));
      for (const {severity, message, remedy, subject, at} of worstFirst) await runner.annotate(severity === "bad" ? "error" : "warning", `${message} ${remedy}`, {
        at,
        title: subject
      });
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