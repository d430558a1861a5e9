export const id = 2;

export const ids = [ 2 ];

export const modules = {
  9325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DV: () => codeBlock,
      FY: () => paragraph,
      Qq: () => text,
      R_: () => heading,
      XX: () => render,
      aY: () => code,
      nf: () => link,
      p_: () => list,
      tp: () => table,
      zH: () => details
    });
    var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2984);
    var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3269);
    function render(blocks) {
      const root = {
        type: "root",
        children: blocks
      };
      return (0, mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__.l)(root, {
        bullet: "-",
        fences: true,
        rule: "-",
        extensions: [ (0, mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__.d)() ]
      });
    }
    function text(value) {
      return {
        type: "text",
        value
      };
    }
    function code(value) {
      return value === "" ? {
        type: "text",
        value: "–"
      } : {
        type: "inlineCode",
        value: value.replaceAll(/\s+/g, " ")
      };
    }
    function link(url, children) {
      return {
        type: "link",
        url,
        children
      };
    }
    function codeBlock(value) {
      return {
        type: "code",
        lang: "text",
        value
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
        children: [ row(head.map(title => [ text(title) ])), ...rows.map(row) ]
      };
    }
    function details(title, blocks) {
      const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      return [ {
        type: "html",
        value: `<details><summary>${escaped}</summary>`
      }, ...blocks, {
        type: "html",
        value: "</details>"
      } ];
    }
  },
  2: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderPlan: () => renderPlan
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    const actions = {
      start: "🔨 build",
      attach: "⏳ wait for a running build",
      release: "🚀 release what is built",
      reuse: "✅ is there",
      nothing: "✅ nothing to do"
    };
    function renderPlan(reports, {share}) {
      const findings = reports.flatMap(report => "error" in report ? [] : report.findings.map(finding => ({
        recipe: report.recipe,
        finding
      })));
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(share ? "Plan: golden AMIs" : "Plan: golden AMI candidates") ]), reports.length === 0 ? (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The change touches no recipe.") ]) : (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Recipe", "What will be done", "Why", "Last build took" ], reports.map(report => "error" in report ? [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.recipe) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("❌ not planned") ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.error.message) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("") ] ] : [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.recipe) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(actions[report.action]) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.reason) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(report.lastMinutes === void 0 ? "" : (0, 
      _duration_js__WEBPACK_IMPORTED_MODULE_1__.p)(report.lastMinutes * 6e4)) ] ])), ...reports.flatMap(report => "error" in report ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.recipe), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(": "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.error.remedy) ]) ] : []), ...renderFindings(findings), ...reports.flatMap(report => "error" in report ? [] : renderDetails(report)) ]);
    }
    function renderFindings(findings) {
      if (findings.length === 0) return [];
      const bySubject = Map.groupBy(findings, ({finding}) => JSON.stringify([ finding.severity, finding.message ]));
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("What a build or a launch would fail for") ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)([ ...bySubject.values() ].map(same => {
        const {severity, message, remedy} = same[0].finding;
        return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(severity === "bad" ? "❌ " : "⚠️ "), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(message), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(remedy), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` (${String(same.length)} ${same.length === 1 ? "recipe" : "recipes"})`) ];
      })) ];
    }
    function renderDetails({recipe, file, changes, imageArn, lock}) {
      const facts = [ [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Recipe file: "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file) ], ...imageArn === void 0 ? [] : [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Image: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(imageArn) ] ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Parent image: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)([ lock.parent.image, lock.parent.name, lock.parent.createdAt ].filter(Boolean).join(", ")) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Volume: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${String(lock.volumeGiB)} GiB`) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Digest: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(lock.digest) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Content digest: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(lock.contentDigest) ] ];
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${recipe}: details`, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(facts), ...changes.length === 0 ? [] : [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Changes since the last image:") ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(changes.join("\n")) ] ]);
    }
  }
};