export const id = 8025;

export const ids = [ 8025 ];

export const modules = {
  8025: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderPlanComment: () => renderPlanComment
    });
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(759);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9325);
    var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5504);
    function renderPlanComment(reports, context) {
      const sorted = [ ...reports ].sort((a, b) => rank(a) - rank(b));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.wQ)({
        headline: headline(reports, context),
        introduction: introduction(reports, context),
        head: [ "Recipe", "What will be done", "Why, and what changes", "Last build took" ],
        rows: view => sorted.map(report => row(report, view)),
        parts: view => parts(sorted, view)
      }, context);
    }
    function rank(report) {
      if (isBlocked(report)) return 0;
      return isWork(report) ? 1 : 2;
    }
    function isBlocked(report) {
      return "error" in report || report.findings.some(({severity}) => severity === "bad");
    }
    function isWork(report) {
      return !isBlocked(report) && "action" in report && (report.action === "start" || report.action === "attach" || report.action === "release");
    }
    function headline(reports, {share}) {
      const blocked = reports.filter(isBlocked).map(({recipe}) => recipe);
      const work = reports.filter(isWork);
      const count = action => work.filter(one => one.action === action).length;
      const builds = count("start") + count("attach");
      const phrases = [ ...builds > 0 ? [ `${String(builds)} ${share ? builds === 1 ? "image" : "images" : builds === 1 ? "candidate" : "candidates"} being built` ] : [], ...count("release") > 0 ? [ `${String(count("release"))} being released` ] : [], ...reports.length > work.length + blocked.length ? [ `${String(reports.length - work.length - blocked.length)} already there` ] : [] ].join(", ");
      if (blocked.length > 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("❌ "), ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.NW)(blocked), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(` can't be built${phrases === "" ? "" : `, ${phrases}`}`) ];
      if (reports.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("✅ Nothing to rebuild: the change touches no recipe") ];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(work.length === 0 ? "✅ Nothing to rebuild: every image is there" : `⏳ ${phrases}`) ];
    }
    function introduction(reports, {share}) {
      const work = reports.filter(isWork);
      if (work.length === 0) return [];
      const longest = Math.max(0, ...work.flatMap(({action, lastMinutes}) => action === "start" && lastMinutes !== void 0 ? [ lastMinutes ] : []));
      const last = longest > 0 ? ` The longest of these builds took ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(longest * 6e4)} the last time.` : "";
      return [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`This comment will show the ${share ? "AMIs" : "candidates, which are private,"} when they are there.${last}`) ] ];
    }
    function row(report, view) {
      if ("error" in report) return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("❌ can't be planned") ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(report.error.message, view.cellLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("") ] ];
      const action = isBlocked(report) ? "❌ can't be built" : _summary_js__WEBPACK_IMPORTED_MODULE_2__.eG[report.action];
      const why = report.changes.length === 0 ? [] : [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(report.reason, view.cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.qL)() ];
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(action) ], [ ...why, ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_0__.E)(report.reason, report.changes, view) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_2__.qi)(report)) ] ];
    }
    function parts(reports, view) {
      const problems = [ ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(reports, view), ...(0, 
      _summary_js__WEBPACK_IMPORTED_MODULE_2__.WD)(reports, view) ];
      return [ problems.length === 0 ? [] : [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)(problems)
      } ], ...reports.map(report => "error" in report ? [] : [ {
        rank: isWork(report) || isBlocked(report) ? 2 : 3,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)("details", (0, 
        _summary_js__WEBPACK_IMPORTED_MODULE_2__.e6)(report, view), report.recipe))
      } ]) ];
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