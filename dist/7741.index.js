export const id = 7741;

export const ids = [ 7741 ];

export const modules = {
  87741: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderLookup: () => renderLookup
    });
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    function renderLookup({amis, missing}) {
      return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Golden AMIs") ]), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Recipe", "Region", "AMI", "Name" ], [ ...Object.entries(amis).flatMap(([recipe, byRegion]) => Object.entries(byRegion).map(([region, ami]) => [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(recipe) ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(ami.amiId) ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(ami.name) ] ])), ...missing.map(({recipe, region, owner}) => [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(recipe) ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("❌ none of account "), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(owner) ], [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("") ] ]) ]) ]);
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