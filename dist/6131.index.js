export const id = 6131;

export const ids = [ 6131 ];

export const modules = {
  36131: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderDiagnostics: () => renderDiagnostics,
      s: () => diagnosticBlocks
    });
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72214);
    var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7735);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99325);
    function renderDiagnostics(diagnostics, links) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The recipes have mistakes") ]), ...diagnosticBlocks(diagnostics, links) ]);
    }
    function diagnosticBlocks(diagnostics, links) {
      return [ ...Map.groupBy(diagnostics, ({file}) => file) ].flatMap(([file, ofFile]) => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(3, [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(file) ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.p_)([ ...ofFile ].sort((a, b) => a.line - b.line || a.column - b.column || (0, 
      _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.UD)(a.rule, b.rule)).map(one => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.bJ)(one) ? "❌ " : "⚠️ "), toLine(one, links), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.message), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.remedy), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(" "), links.actionSourceUrl === "" ? (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.rule) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)(`${links.actionSourceUrl}/docs/rules.md#${(0, 
      _links_js__WEBPACK_IMPORTED_MODULE_0__.hp)(one.rule)}`, [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.rule) ]) ])) ]);
    }
    function toLine({file, line, column}, {sourceUrl}) {
      return (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _links_js__WEBPACK_IMPORTED_MODULE_0__.iw)(file, sourceUrl, line), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`${String(line)}:${String(column)}`));
    }
  },
  7735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bg: () => commitUrl,
      aE: () => placeLink,
      gO: () => logUrl,
      hp: () => encodeForUrl,
      iw: () => fileUrl,
      q: () => linked,
      xz: () => amiUrl
    });
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    const maxPathLength = 250;
    const maxUrlLength = 2e3;
    function linked(url, words) {
      if (url === void 0 || url.length > maxUrlLength || !URL.canParse(url)) return words;
      const {protocol, href} = new URL(url);
      return protocol === "https:" || protocol === "http:" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(href.replaceAll("##[", "##%5B"), [ words ]) : words;
    }
    function placeLink(at, sourceUrl) {
      return linked(fileUrl(at.file, sourceUrl, at.line), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${at.file}:${String(at.line)}`, maxPathLength));
    }
    function fileUrl(file, sourceUrl, line) {
      const segments = file.split("/");
      if (sourceUrl === "" || file.length > maxPathLength || segments.some(segment => segment === "" || segment === "." || segment === "..")) return;
      return `${sourceUrl}/${segments.map(encodeForUrl).join("/")}${line === void 0 ? "" : `#L${String(line)}`}`;
    }
    function commitUrl(commit, runUrl) {
      const repository = /^(.+)\/actions\/runs\/\d+$/.exec(runUrl)?.[1];
      return repository !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? `${repository}/commit/${commit}` : void 0;
    }
    function amiUrl(region, amiId) {
      const host = consoleHost(region);
      return host !== void 0 && /^ami-[0-9a-f]{8,17}$/.test(amiId) ? `https://${host}/ec2/home?region=${region}#ImageDetails:imageId=${amiId}` : void 0;
    }
    function logUrl(region, {group, stream}) {
      const host = consoleHost(region);
      const escape = part => encodeURIComponent(encodeURIComponent(part)).replaceAll("%", "$");
      if (host === void 0 || !/^[\w./#-]+$/.test(group) || !/^[\w./-]+$/.test(stream)) return;
      return `https://${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escape(group)}/log-events/${escape(stream)}`;
    }
    function encodeForUrl(text) {
      return encodeURIComponent(text.toWellFormed());
    }
    function consoleHost(region) {
      if (/^cn-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws.cn`;
      if (/^us-gov-[a-z]{1,20}-\d$/.test(region)) return `${region}.console.amazonaws-us-gov.com`;
      return /^(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]{1,20}-\d$/.test(region) ? `${region}.console.aws.amazon.com` : void 0;
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