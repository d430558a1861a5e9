export const id = 9766;

export const ids = [ 9766 ];

export const modules = {
  9766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderResultComment: () => renderResultComment
    });
    var _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
    var _report_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7426);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(759);
    var _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(106);
    var _report_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7735);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8188);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9325);
    var _plan_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5504);
    const logLinesWhenShort = 5;
    function renderResultComment(reports, plan, context) {
      const planned = new Map(plan.recipes.map(one => [ one.recipe, one ]));
      const reported = new Set(reports.map(({recipe}) => recipe));
      const missing = plan.recipes.filter(({recipe}) => !reported.has(recipe));
      const sorted = [ ...reports ].sort((a, b) => severity(b.fate) - severity(a.fate));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.wQ)({
        first: (0, _report_access_js__WEBPACK_IMPORTED_MODULE_1__.x)(plan.recipes),
        headline: headline(reports, missing, context),
        introduction: introduction(reports),
        head: [ "Recipe", "Result", "AMI", "Build took", "What changed" ],
        rows: view => [ ...missing.map(one => [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.z)(one, view), [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("❔ unknown") ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("–") ], [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("") ], (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.E)(one.reason, one.changes, view) ]), ...sorted.map(report => row(report, planned.get(report.recipe), view)) ],
        parts: view => [ ...sorted.map(report => problemPart(report, view)), warningPart(plan, view), ...sorted.map(report => [ {
          rank: isProblem(report) ? 2 : 4,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.zH)("details", [ ...(0, 
          _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_3__.detailBlocks)(report, planned.get(report.recipe)?.changes ?? [], view), ...allAmis(report, view) ], report.recipe))
        } ]) ]
      }, context);
    }
    function severity(fate) {
      const {result} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Pr)(fate);
      return Math.max(_outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf("built"), _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf(result));
    }
    function isProblem({fate}) {
      return severity(fate) > _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf("built");
    }
    function headline(reports, missing, {share}) {
      if (reports.length + missing.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(`✅ ${_report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Pq}`) ];
      if (missing.length === 0 && reports.every(({fate}) => fate.meaning === "current")) return [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("✅ Nothing to rebuild: what the recipes say is released") ];
      const worstFirst = [ ...Map.groupBy([ ...reports ].sort((a, b) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.IQ)(b.fate) - (0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.IQ)(a.fate)), ({fate}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Wy)(fate)).values() ];
      const phrases = worstFirst.map((all, index) => {
        const {label, icon} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Pr)(all[0].fate);
        if (icon !== "✅") return [ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(all.map(({recipe}) => recipe)), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(` ${label}`) ];
        const noun = index > 0 ? "" : `${share ? "image" : "candidate"}${all.length === 1 ? "" : "s"} `;
        return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(`${String(all.length)} ${noun}${label}`) ];
      });
      if (missing.length > 0) phrases.unshift([ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(missing.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(" without a result") ]);
      const worst = worstFirst[0]?.[0];
      const icon = missing.length > 0 || worst === void 0 ? "❌" : (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Pr)(worst.fate).icon;
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(`${icon} `), ...phrases.flatMap((phrase, index) => index === 0 ? phrase : [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(", "), ...phrase ]) ];
    }
    function introduction(reports) {
      const same = [ ...Map.groupBy([ ...reports ].sort((a, b) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.IQ)(b.fate) - (0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.IQ)(a.fate)), ({fate}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.$N)(fate)) ];
      const hint = reports.some(({fate}) => fate.meaning === "candidate-built" || fate.meaning === "candidate-reused") ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("Merging releases a candidate, unless it is too old by then or a newer image was released: that builds it again.") ] ] : [];
      return [ ...same.map(([sentence, all]) => same.length === 1 ? [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(sentence) ] : [ ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(all.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(`: ${sentence}`) ]), ...hint ];
    }
    function row(report, planned, view) {
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)((0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_5__.Wy)(report.fate)) ], amiCell(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)((0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_3__.buildTime)(report).replaceAll(" ", " ")) ], (0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.E)(planned?.reason ?? report.reason, planned?.changes ?? [], view) ];
    }
    function amiCell({amis, regions, homeRegion}, view) {
      if (Object.keys(amis).length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("–") ];
      const all = [ ...new Set([ homeRegion, ...regions ]) ];
      const shown = all.length > view.regions ? [ homeRegion ] : all;
      const left = all.slice(shown.length).filter(region => amis[region] !== void 0).length;
      const lines = shown.map(region => amiLine(region, amis[region] ?? "", view));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.cT)([ ...lines, ...left > 0 ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(`and ${String(left)} more ${left === 1 ? "region" : "regions"}`) ] ] : [] ]);
    }
    function amiLine(region, amiId, {cellLength, hasLinks}) {
      const url = (0, _report_links_js__WEBPACK_IMPORTED_MODULE_4__.xz)(region, amiId);
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(region, cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(" "), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(amiId, cellLength), ...hasLinks && url !== void 0 ? [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(" "), (0, _report_links_js__WEBPACK_IMPORTED_MODULE_4__.q)(url, (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("↗")) ] : [] ];
    }
    function allAmis({amis, regions}, view) {
      const ids = Object.entries(amis);
      if (regions.length <= view.regions || ids.length === 0) return [];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.FY)([ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Qq)("AMIs:") ]), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.p_)(ids.map(([region, amiId]) => amiLine(region, amiId, {
        ...view,
        hasLinks: false
      }))) ];
    }
    function problemPart(report, view) {
      const blocks = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_3__.problemBlocks)(report, view);
      if (blocks.length === 0) return [];
      const withLog = (rank, most) => {
        const log = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_3__.logBlocks)(report, most, true);
        return log.length === 0 ? [] : [ {
          rank,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.XX)([ ...blocks, ...log ])
        } ];
      };
      return [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.XX)(blocks)
      }, ...withLog(3, logLinesWhenShort), ...withLog(5, 1 / 0) ];
    }
    function warningPart({recipes}, view) {
      const warnings = recipes.map(one => ({
        ...one,
        findings: one.findings.filter(({severity}) => severity === "unknown")
      }));
      const blocks = (0, _plan_summary_js__WEBPACK_IMPORTED_MODULE_7__.WD)(warnings, view);
      return blocks.length === 0 ? [] : [ {
        rank: 2,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.XX)(blocks)
      } ];
    }
  }
};