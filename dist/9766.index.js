export const id = 9766;

export const ids = [ 9766 ];

export const modules = {
  79766: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderResultComment: () => renderResultComment
    });
    var _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22378);
    var _report_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7426);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90759);
    var _report_deleted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9059);
    var _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90106);
    var _report_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7735);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58188);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99325);
    var _plan_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95504);
    const logLinesWhenShort = 5;
    function renderResultComment(reports, plan, context) {
      const planned = new Map(plan.recipes.map(one => [ one.recipe, one ]));
      const reported = new Set(reports.map(({recipe}) => recipe));
      const missing = plan.recipes.filter(({recipe}) => !reported.has(recipe));
      const sorted = [ ...reports ].sort((a, b) => severity(b.fate) - severity(a.fate));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.wQ)({
        first: (0, _report_access_js__WEBPACK_IMPORTED_MODULE_1__.x)(plan.recipes),
        headline: headline(reports, missing, plan),
        introduction: introduction(reports),
        head: [ "Recipe", "Result", "AMI", "Build took", "What changed" ],
        rows: view => [ ...missing.map(one => [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.z)(one, view), [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("❔ unknown") ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("–") ], [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("") ], (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.E)(one.reason, one.changes, view) ]), ...sorted.map(report => row(report, planned.get(report.recipe), view)) ],
        parts: view => [ deletedPart(plan, view), ...sorted.map(report => problemPart(report, view)), warningPart(plan, sorted, view), ...sorted.map(report => [ {
          rank: isProblem(report) ? 2 : 4,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.zH)("details", [ ...(0, 
          _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_4__.detailBlocks)(report, planned.get(report.recipe)?.changes ?? [], view), ...allAmis(report, view) ], report.recipe))
        } ]) ]
      }, context);
    }
    function severity(fate) {
      const {result} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pr)(fate);
      return Math.max(_outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf("built"), _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf(result));
    }
    function isProblem({fate}) {
      return severity(fate) > _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.Xv.indexOf("built");
    }
    const nounOf = fate => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.qn)(fate) ? "candidate" : "image";
    function headline(reports, missing, {deleted = []}) {
      if (reports.length + missing.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(`✅ ${(0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pq)({
        isDeletion: deleted.length > 0
      })}`) ];
      if (missing.length === 0 && reports.every(({fate}) => fate.meaning === "current")) return [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("✅ Nothing to rebuild: what the recipes say is released") ];
      const worstFirst = [ ...Map.groupBy([ ...reports ].sort((a, b) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.IQ)(b.fate) - (0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.IQ)(a.fate)), ({fate}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Wy)(fate)).values() ];
      const phrases = worstFirst.map((all, index) => {
        const {label, icon} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pr)(all[0].fate);
        if (icon !== "✅") return [ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(all.map(({recipe}) => recipe)), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(` ${label}`) ];
        const noun = nounOf(all[0].fate);
        const before = worstFirst[index - 1]?.[0]?.fate;
        const isSaid = before !== void 0 && ((0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pr)(before).icon !== "✅" || nounOf(before) === noun);
        const words = isSaid ? label : `${noun}${all.length === 1 ? "" : "s"} ${label}`;
        return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(`${String(all.length)} ${words}`) ];
      });
      if (missing.length > 0) phrases.unshift([ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(missing.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(" without a result") ]);
      const worst = worstFirst[0]?.[0];
      const icon = missing.length > 0 || worst === void 0 ? "❌" : (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pr)(worst.fate).icon;
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(`${icon} `), ...phrases.flatMap((phrase, index) => index === 0 ? phrase : [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(", "), ...phrase ]) ];
    }
    function introduction(reports) {
      const same = [ ...Map.groupBy([ ...reports ].sort((a, b) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.IQ)(b.fate) - (0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.IQ)(a.fate)), ({fate}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.$N)(fate)) ];
      const hint = reports.some(({fate}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.qn)(fate)) ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("Merging releases a candidate, unless it is too old by then or a newer image was released: that builds it again.") ] ] : [];
      return [ ...same.map(([sentence, all]) => same.length === 1 ? [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(sentence) ] : [ ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.NW)(all.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(`: ${sentence}`) ]), ...hint ];
    }
    function row(report, planned, view) {
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)((0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Wy)(report.fate)) ], amiCell(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)((0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_4__.buildTime)(report).replaceAll(" ", " ")) ], (0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.E)(planned?.reason ?? report.reason, planned?.changes ?? [], view) ];
    }
    function amiCell({amis, regions, homeRegion}, view) {
      if (Object.keys(amis).length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("–") ];
      const all = [ ...new Set([ homeRegion, ...regions ]) ];
      const shown = all.length > view.regions ? [ homeRegion ] : all;
      const left = all.slice(shown.length).filter(region => amis[region] !== void 0).length;
      const lines = shown.map(region => amiLine(region, amis[region] ?? "", view));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_2__.cT)([ ...lines, ...left > 0 ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(`and ${String(left)} more ${left === 1 ? "region" : "regions"}`) ] ] : [] ]);
    }
    function amiLine(region, amiId, {cellLength, hasLinks}) {
      const url = (0, _report_links_js__WEBPACK_IMPORTED_MODULE_5__.xz)(region, amiId);
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.aY)(region, cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(" "), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.aY)(amiId, cellLength), ...hasLinks && url !== void 0 ? [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)(" "), (0, _report_links_js__WEBPACK_IMPORTED_MODULE_5__.q)(url, (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("↗")) ] : [] ];
    }
    function allAmis({amis, regions}, view) {
      const ids = Object.entries(amis);
      if (regions.length <= view.regions || ids.length === 0) return [];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.FY)([ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.Qq)("AMIs:") ]), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p_)(ids.map(([region, amiId]) => amiLine(region, amiId, {
        ...view,
        hasLinks: false
      }))) ];
    }
    function problemPart(report, view) {
      const blocks = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_4__.problemBlocks)(report, view);
      if (blocks.length === 0) return [];
      const withLog = (rank, most) => {
        const log = (0, _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_4__.logBlocks)(report, most, true);
        return log.length === 0 ? [] : [ {
          rank,
          markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.XX)([ ...blocks, ...log ])
        } ];
      };
      return [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.XX)(blocks)
      }, ...withLog(3, logLinesWhenShort), ...withLog(5, 1 / 0) ];
    }
    function deletedPart({deleted = []}, view) {
      const blocks = (0, _report_deleted_js__WEBPACK_IMPORTED_MODULE_3__.c)(deleted, view);
      return blocks.length === 0 ? [] : [ {
        rank: 0,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.XX)(blocks)
      } ];
    }
    function warningPart({recipes}, reports, view) {
      const problems = new Map(reports.filter(isProblem).map(({recipe, error}) => [ recipe, error?.message ?? "" ]));
      const warnings = recipes.map(one => {
        const said = problems.get(one.recipe);
        return {
          ...one,
          findings: one.findings.filter(({severity, message}) => severity === "unknown" || said !== void 0 && !said.includes(message))
        };
      });
      const blocks = (0, _plan_summary_js__WEBPACK_IMPORTED_MODULE_8__.WD)(warnings, view);
      return blocks.length === 0 ? [] : [ {
        rank: 2,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.XX)(blocks)
      } ];
    }
  },
  9059: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => deletedBlocks,
      u: () => whatDeletingDoes
    });
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    const whatDeletingDoes = "Nothing is built for it, its AMIs stay, and its releases stay shared with whom they are now, unless another file has a recipe of that name. To take them back, take everybody out of its shareWith and merge that first.";
    function deletedBlocks(files, {textLength, entries}) {
      if (files.length === 0) return [];
      const shown = files.slice(0, entries).map(file => [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("🗑️ "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file, textLength), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` is deleted. ${whatDeletingDoes}`) ]);
      const left = files.length - shown.length;
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(shown), ...left > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`and ${String(left)} more`) ]) ] : [] ];
    }
  },
  99325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DV: () => codeBlock,
      FY: () => paragraph,
      Qq: () => text,
      R_: () => heading,
      XX: () => render,
      aY: () => code,
      nf: () => link,
      p_: () => list,
      qL: () => lineBreak,
      tp: () => table,
      zH: () => details
    });
    var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12984);
    var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23269);
    var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60608);
    const gfmTable = (0, mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__.d)({
      tablePipeAlign: false
    });
    function render(blocks) {
      const root = {
        type: "root",
        children: blocks
      };
      const markdown = (0, mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__.l)(root, {
        bullet: "-",
        fences: true,
        rule: "-",
        extensions: [ gfmTable ]
      });
      return (0, _hidden_characters_js__WEBPACK_IMPORTED_MODULE_2__.U)(markdown).replaceAll("##[", "# #[");
    }
    function text(value) {
      return {
        type: "text",
        value
      };
    }
    function code(value, maxLength = 1 / 0) {
      return value === "" ? text("–") : {
        type: "inlineCode",
        value: onOneLine(cut(value, maxLength))
      };
    }
    function link(url, children) {
      return {
        type: "link",
        url,
        children
      };
    }
    function lineBreak() {
      return {
        type: "html",
        value: "<br>"
      };
    }
    function codeBlock(value) {
      const lines = value.split(/\r\n?|\n/).map(line => line.replace(/^(?=\s*::)/, "| "));
      return {
        type: "code",
        lang: "text",
        value: lines.join("\n")
      };
    }
    function heading(depth, children) {
      return {
        type: "heading",
        depth,
        children
      };
    }
    function paragraph(children) {
      return {
        type: "paragraph",
        children
      };
    }
    function list(items) {
      return {
        type: "list",
        spread: false,
        children: items.map(children => ({
          type: "listItem",
          spread: false,
          children: [ {
            type: "paragraph",
            children
          } ]
        }))
      };
    }
    function table(head, rows) {
      const row = cells => ({
        type: "tableRow",
        children: cells.map(children => ({
          type: "tableCell",
          children
        }))
      });
      return {
        type: "table",
        children: [ row(head.map(title => [ typeof title === "string" ? text(title) : title ])), ...rows.map(row) ]
      };
    }
    function details(title, blocks, subject = "") {
      const front = subject === "" ? "" : `<code>${escapeHtml(onOneLine(subject))}</code>: `;
      return [ {
        type: "html",
        value: `<details><summary>${front}${escapeHtml(title)}</summary>`
      }, ...blocks, {
        type: "html",
        value: "</details>"
      } ];
    }
    function cut(value, maxLength) {
      if (value.length <= maxLength) return value;
      return `${value.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
    }
    function onOneLine(value) {
      return value.replaceAll(/\s+/g, " ");
    }
    function escapeHtml(value) {
      return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    }
  }
};