export const id = 327;

export const ids = [ 327 ];

export const modules = {
  6327: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderLookup: () => renderLookup
    });
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    function renderLookup({amis, missing}) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Golden AMIs") ]), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Recipe", "Region", "AMI", "Name" ], [ ...Object.entries(amis).flatMap(([recipe, byRegion]) => Object.entries(byRegion).map(([region, ami]) => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(recipe) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(ami.amiId) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(ami.name) ] ])), ...missing.map(({recipe, region, owner}) => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(recipe) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("❌ none of account "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(owner) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("") ] ]) ]) ]);
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