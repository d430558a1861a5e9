export const id = 693;

export const ids = [ 693 ];

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
  4074: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderError: () => renderError,
      renderSummary: () => renderSummary
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    const icons = {
      none: "✅",
      reused: "✅",
      released: "✅",
      built: "✅",
      started: "⏳",
      cancelled: "🚫",
      failed: "❌"
    };
    function renderSummary(reports, options) {
      const regions = [ ...new Set(reports.flatMap(report => report.regions)) ];
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options.share ? "Golden AMIs" : "Golden AMI candidates") ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Recipe", "Result", ...regions, "Time", "Why" ], reports.map(report => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.recipe) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${icons[report.result]} ${report.result}`) ], ...regions.map(region => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.amis[region] ?? "") ]), [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.p)(report.endedAt - report.startedAt)) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.reason) ] ])), ...reports.flatMap(renderProblems), ...reports.flatMap(renderDetails) ]);
    }
    function renderError(message) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("golden-ami stopped") ]), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(message) ]) ]);
    }
    function renderProblems(report) {
      const blocks = [];
      if (report.error) {
        const where = report.error.at ? [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" ("), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${report.error.at.file}:${String(report.error.at.line)}`), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(")") ] : [];
        blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.error.message), ...where, (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.error.remedy) ]));
      }
      if (report.failure) blocks.push(...renderFailure(report.failure));
      if (report.findings.length > 0) blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Region", "AMI", "What", "Expected", "Found" ], report.findings.map(finding => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.region) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.amiId ?? "") ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.subject) ], [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.expected) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.found) ] ])));
      return blocks.length === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${icons[report.result]} `), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.recipe) ]), ...blocks ];
    }
    function renderFailure(failure) {
      const facts = [];
      const fact = (name, value) => {
        if (value !== void 0) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${name}: `), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value) ]);
      };
      fact("State", failure.stage);
      fact("Workflow step", failure.workflowStep);
      fact("Component", failure.component);
      fact("Phase", failure.phase);
      fact("Step", failure.step);
      fact("Message", failure.message);
      if (failure.at) fact("Line", `${failure.at.file}:${String(failure.at.line)}`);
      for (const {region, message} of failure.regions) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Region "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(region), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(": "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(message) ]);
      fact("Left behind, to be deregistered with its snapshots", failure.orphanAmiId);
      fact("Log", `${failure.log.group} ${failure.log.stream}`);
      for (const refusal of failure.untold) fact("Not told", refusal);
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(facts), ...failure.logLines.length > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(failure.logLines.join("\n")) ] : [] ];
    }
    function renderDetails(report) {
      const facts = [ [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Recipe file: "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(report.file) ] ];
      const fact = (name, value) => {
        if (value !== void 0) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${name}: `), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value) ]);
      };
      fact("Image", report.imageArn);
      fact("Parent image", report.parent && [ report.parent.image, report.parent.name, report.parent.createdAt ].filter(Boolean).join(", "));
      fact("Volume", report.volumeGiB === void 0 ? void 0 : `${String(report.volumeGiB)} GiB`);
      fact("Digest", report.digest);
      fact("Content digest", report.contentDigest);
      for (const note of report.notes) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Note: "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(note) ]);
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(`${report.recipe}: details`, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(facts) ]);
    }
  }
};