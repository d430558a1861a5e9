export const id = 131;

export const ids = [ 131 ];

export const modules = {
  6131: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderDiagnostics: () => renderDiagnostics,
      renderValidation: () => renderValidation
    });
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
    var _diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    function renderDiagnostics(diagnostics, links) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The recipes have mistakes") ]), ...groups(diagnostics, links) ]);
    }
    function renderValidation(count, diagnostics, allowed, selected, links) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(diagnostics.some(_source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.bJ) ? "❌ The recipes have mistakes" : "✅ The recipes are right") ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${(0, 
      _diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.QK)(count, diagnostics)}.`) ]), selected.length === 0 ? (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The change touches no recipe.") ]) : (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Recipe", "Why" ], selected.map(({file, reason}) => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(reason) ] ])), ...groups(diagnostics, links), ...allowed.length === 0 ? [] : [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Allowed by comments") ]), ...groups(allowed, links) ] ]);
    }
    function groups(diagnostics, links) {
      return [ ...Map.groupBy(diagnostics, ({file}) => file) ].flatMap(([file, ofFile]) => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file) ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)([ ...ofFile ].sort((a, b) => a.line - b.line || a.column - b.column || (0, 
      _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.UD)(a.rule, b.rule)).map(one => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.bJ)(one) ? "❌ " : "⚠️ "), toLine(one, links), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(one.message), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(one.remedy), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), links.actionSourceUrl === "" ? (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(one.rule) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(`${links.actionSourceUrl}/docs/rules.md#${inUrl(one.rule)}`, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(one.rule) ]) ])) ]);
    }
    function toLine({file, line, column}, {sourceUrl}) {
      const place = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${String(line)}:${String(column)}`);
      return sourceUrl === "" ? place : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(`${sourceUrl}/${file.split("/").map(inUrl).join("/")}#L${String(line)}`, [ place ]);
    }
    function inUrl(text) {
      return encodeURIComponent(text.toWellFormed());
    }
  },
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
  }
};