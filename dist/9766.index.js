export const id = 9766;

export const ids = [ 9766 ];

export const modules = {
  9766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderResultComment: () => renderResultComment
    });
    var _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8228);
    var _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(106);
    var _report_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7735);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9325);
    var _plan_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5504);
    const resultLabels = {
      none: "released already",
      reused: "reused",
      released: "released",
      built: "built",
      started: "still running",
      cancelled: "cancelled",
      failed: "failed"
    };
    const logLinesWhenShort = 5;
    function renderResultComment(reports, plan, context) {
      const planned = new Map(plan.recipes.map(one => [ one.recipe, one ]));
      const reported = new Set(reports.map(({recipe}) => recipe));
      const missing = plan.recipes.filter(({recipe}) => !reported.has(recipe));
      const sorted = [ ...reports ].sort((a, b) => severity(b.result) - severity(a.result));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)({
        headline: headline(reports, missing, context),
        introduction: introduction(reports, context),
        head: [ "Recipe", "Result", "AMI", "Time", "What changed" ],
        rows: view => [ ...missing.map(one => [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(one, view), [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("❔ unknown") ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("–") ], [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("") ], (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.E)(one.reason, one.changes, view) ]), ...sorted.map(report => row(report, planned.get(report.recipe), view)) ],
        parts: view => [ ...sorted.map(report => problemPart(report, view)), warningPart(plan, view), ...sorted.map(report => [ {
          rank: isProblem(report) ? 2 : 4,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.zH)("details", [ ...(0, 
          _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__.gu)(report, planned.get(report.recipe)?.changes ?? [], view), ...allAmis(report, view) ], report.recipe))
        } ]) ]
      }, context);
    }
    function severity(result) {
      return Math.max(_outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf("built"), _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf(result));
    }
    function isProblem({result}) {
      return severity(result) > severity("built");
    }
    function headline(reports, missing, {share}) {
      if (reports.length + missing.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("✅ Nothing to rebuild: the change touches no recipe") ];
      if (missing.length === 0 && reports.every(({result}) => result === "none")) return [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("✅ Nothing to rebuild: what the recipes say is released") ];
      const worstFirst = Map.groupBy([ ...reports ].sort((a, b) => _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf(b.result) - _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf(a.result)), ({result}) => result);
      const phrases = [ ...worstFirst ].map(([result, all]) => {
        const verb = result === "built" && share ? "built and released" : resultLabels[result];
        if (isProblem(all[0])) return [ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.NW)(all.map(({recipe}) => recipe)), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(` ${verb}`) ];
        const noun = worstFirst.keys().next().value !== result ? "" : `${share ? "image" : "candidate"}${all.length === 1 ? "" : "s"} `;
        return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(`${String(all.length)} ${noun}${verb}`) ];
      });
      if (missing.length > 0) phrases.unshift([ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.NW)(missing.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(" without a result") ]);
      const worst = [ ...worstFirst.keys() ][0];
      const icon = missing.length > 0 || worst === void 0 ? "❌" : _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__.Pt[worst];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(`${icon} `), ...phrases.flatMap((phrase, index) => index === 0 ? phrase : [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(", "), ...phrase ]) ];
    }
    function introduction(reports, {share}) {
      if (share || reports.every(({amis}) => Object.keys(amis).length === 0)) return [];
      return [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("A candidate is private: built, tested and verified, shared with nobody. Merging releases it, unless it is too old by then or a newer image was released: that builds it again.") ] ];
    }
    function row(report, planned, view) {
      const {result, startedAt, endedAt} = report;
      const wasBuilt = result !== "none" && result !== "reused" && result !== "released" && endedAt > startedAt;
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(`${_report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__.Pt[result]} ${resultLabels[result]}`) ], amiCell(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(wasBuilt ? (0, _report_duration_js__WEBPACK_IMPORTED_MODULE_6__.p)(endedAt - startedAt).replaceAll(" ", " ") : "") ], (0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.E)(planned?.reason ?? report.reason, planned?.changes ?? [], view) ];
    }
    function amiCell({amis, regions, homeRegion}, view) {
      if (Object.keys(amis).length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("–") ];
      const all = [ ...new Set([ homeRegion, ...regions ]) ];
      const shown = all.length > view.regions ? [ homeRegion ] : all;
      const left = all.slice(shown.length).filter(region => amis[region] !== void 0).length;
      const lines = shown.map(region => amiLine(region, amis[region] ?? "", view));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.cT)([ ...lines, ...left > 0 ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(`and ${String(left)} more ${left === 1 ? "region" : "regions"}`) ] ] : [] ]);
    }
    function amiLine(region, amiId, {cellLength, hasLinks}) {
      const url = (0, _report_links_js__WEBPACK_IMPORTED_MODULE_3__.xz)(region, amiId);
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.aY)(region, cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(" "), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.aY)(amiId, cellLength), ...hasLinks && url !== void 0 ? [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(" "), (0, _report_links_js__WEBPACK_IMPORTED_MODULE_3__.q)(url, (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("↗")) ] : [] ];
    }
    function allAmis({amis, regions}, view) {
      const ids = Object.entries(amis);
      if (regions.length <= view.regions || ids.length === 0) return [];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.FY)([ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("AMIs:") ]), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(ids.map(([region, amiId]) => amiLine(region, amiId, {
        ...view,
        hasLinks: false
      }))) ];
    }
    function problemPart(report, view) {
      const blocks = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__.OT)(report, view);
      if (blocks.length === 0) return [];
      const withLog = (rank, most) => {
        const log = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_2__.V9)(report, most, true);
        return log.length === 0 ? [] : [ {
          rank,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.XX)([ ...blocks, ...log ])
        } ];
      };
      return [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.XX)(blocks)
      }, ...withLog(3, logLinesWhenShort), ...withLog(5, 1 / 0) ];
    }
    function warningPart({recipes}, view) {
      const warnings = recipes.map(one => ({
        ...one,
        findings: one.findings.filter(({severity}) => severity === "unknown")
      }));
      const blocks = (0, _plan_summary_js__WEBPACK_IMPORTED_MODULE_5__.WD)(warnings, view);
      return blocks.length === 0 ? [] : [ {
        rank: 2,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.XX)(blocks)
      } ];
    }
  },
  759: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => changesCell,
      NW: () => recipeNames,
      Ql: () => commentMarker,
      cT: () => joinLines,
      wQ: () => renderComment,
      z: () => recipeCell
    });
    var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8269);
    var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7735);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9325);
    const commentMarker = "\x3c!-- golden-ami: comment --\x3e";
    const commentLimit = 65e3;
    function renderComment(draft, context) {
      const frame = [ (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)(context.marker), (0, 
      _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(2, draft.headline), ...draft.introduction.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY) ])) ];
      const runLink = (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.q)(context.runUrl, (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("summary of the run"));
      const notice = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Not everything fits into a comment: the "), runLink, (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(" has the rest.") ]) ]);
      const foot = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Commit "), (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, 
      _links_js__WEBPACK_IMPORTED_MODULE_0__.Bg)(context.commit, context.runUrl), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(context.commit.slice(0, 7))), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(", "), (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.q)(context.runUrl, (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("workflow run")) ]) ]);
      const drafts = views(context.sourceUrl).map(view => [ ...frame, (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)(tableBlocks(draft, view))), ...draft.parts(view), (0, 
      _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)(foot) ]);
      return `${((0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.IU)(drafts, {
        limit: commentLimit,
        sizeOf: markdown => markdown.length
      }, notice) ?? context.marker).trimEnd()}\n`;
    }
    function* views(sourceUrl) {
      const full = {
        sourceUrl,
        textLength: 1e3,
        entries: 20,
        cellLength: 240,
        cellChanges: 3,
        regions: 6,
        hasLinks: true,
        needsProblems: true,
        hasColumns: true,
        rows: 1 / 0
      };
      const short = {
        ...full,
        textLength: 300,
        entries: 10,
        cellLength: 100,
        cellChanges: 1
      };
      const plain = {
        ...short,
        hasLinks: false
      };
      const home = {
        ...plain,
        regions: 1,
        cellLength: 60
      };
      yield* [ full, short, plain, home, {
        ...home,
        needsProblems: false
      } ];
      for (let rows = 4096; rows >= 1; rows /= 2) yield {
        ...home,
        needsProblems: false,
        hasColumns: false,
        cellLength: 100,
        rows
      };
    }
    function tableBlocks({head, rows}, view) {
      const allRows = rows(view);
      if (allRows.length === 0) return [];
      const shown = allRows.slice(0, view.rows);
      const omitted = allRows.length - shown.length;
      const columns = view.hasColumns ? head.length : 2;
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(head.slice(0, columns), shown.map(cells => cells.slice(0, columns))), ...omitted > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`and ${String(omitted)} more recipes`) ]) ] : [] ];
    }
    function recipeCell({recipe, file}, {cellLength, hasLinks, sourceUrl}) {
      const name = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(recipe, Math.max(cellLength, 100));
      return [ hasLinks ? (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _links_js__WEBPACK_IMPORTED_MODULE_0__.iw)(file, sourceUrl), name) : name ];
    }
    function changesCell(reason, changes, {cellLength, cellChanges}) {
      const shown = changes.length === 0 ? [ reason ] : changes.slice(0, cellChanges);
      const omitted = changes.length - shown.length;
      return [ ...joinLines(shown.map(line => [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(line, cellLength) ])), ...omitted > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.qL)(), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`and ${String(omitted)} more`) ] : [] ];
    }
    function joinLines(lines) {
      return lines.flatMap((line, index) => index === 0 ? line : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.qL)(), ...line ]);
    }
    function recipeNames(names) {
      if (names.length > 3) return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`${String(names.length)} recipes`) ];
      return names.flatMap((name, index) => [ ...index === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(", ") ], (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name, 100) ]);
    }
  }
};