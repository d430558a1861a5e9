export const id = 2235;

export const ids = [ 2235 ];

export const modules = {
  52235: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      commentStop: () => commentStop,
      writeComment: () => writeComment
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90759);
    async function commentStop(headline, error, token, adapters) {
      await writeComment(context => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.B6)(headline, (0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error), context), {
        share: false,
        token,
        isNews: false
      }, adapters);
    }
    async function writeComment(render, {share, token, isNews}, {run, runner, comment}) {
      const body = render({
        marker: _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.Ql,
        share,
        runUrl: run.url,
        commit: run.headCommit,
        isMerged: run.commit !== run.headCommit,
        sourceUrl: run.sourceUrl
      });
      const result = await comment(_report_comment_js__WEBPACK_IMPORTED_MODULE_1__.Ql, body, {
        token,
        createIfMissing: isNews
      });
      if (result?.kind === "refused") await runner.annotate("warning", `${result.problem} The job summary says the same.`); else if (result && "problem" in result) await runner.annotate("warning", result.problem ?? "");
      if (result && "url" in result) runner.info(`The comment on the pull request is ${result.kind}: ${result.url}`);
    }
  },
  90759: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B6: () => renderStop,
      E: () => changesCell,
      NW: () => recipeNames,
      Ql: () => commentMarker,
      cT: () => joinLines,
      wQ: () => renderComment,
      z: () => recipeCell
    });
    var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98269);
    var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7735);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99325);
    const commentMarker = "\x3c!-- golden-ami: comment --\x3e";
    const commentLimit = 65e3;
    function renderComment(draft, context) {
      const frame = [ (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)(context.marker), (0, 
      _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)([ ...draft.first, (0, 
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
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(context.isMerged ? ", merged with its base, " : ", "), (0, 
      _links_js__WEBPACK_IMPORTED_MODULE_0__.q)(context.runUrl, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("workflow run")) ]) ]);
      const drafts = views(context.sourceUrl).map(view => [ ...frame, (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.XX)(tableBlocks(draft, view))), ...draft.parts(view), (0, 
      _fit_js__WEBPACK_IMPORTED_MODULE_2__.mw)(foot) ]);
      return `${((0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.IU)(drafts, {
        limit: commentLimit,
        sizeOf: markdown => markdown.length
      }, notice) ?? context.marker).trimEnd()}\n`;
    }
    function renderStop(headline, message, context) {
      return renderComment({
        first: [],
        headline: [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`❌ ${headline}`) ],
        introduction: [ [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(message, 2e3) ] ],
        head: [],
        rows: () => [],
        parts: () => []
      }, context);
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
  },
  98269: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IU: () => fitFirst,
      Uj: () => fit,
      mw: () => required
    });
    const maxMisses = 8;
    function required(markdown) {
      return [ {
        rank: 0,
        markdown: () => markdown
      } ];
    }
    function fit(parts, {limit, sizeOf}) {
      const chosen = parts.map(versions => withBlankLine(versions.findLast(({rank}) => rank === 0)?.markdown() ?? ""));
      let room = limit - chosen.reduce((sum, markdown) => sum + sizeOf(markdown), 0);
      if (room < 0) return;
      const versionsByRank = Map.groupBy(parts.flatMap((versions, index) => versions.map(version => ({
        index,
        ...version
      }))), ({rank}) => rank);
      let isWhole = true;
      for (const rank of [ ...versionsByRank.keys() ].filter(one => one > 0).sort((a, b) => a - b)) {
        let misses = 0;
        for (const {index, markdown} of versionsByRank.get(rank) ?? []) {
          if (misses === maxMisses) break;
          const written = withBlankLine(markdown());
          const growth = sizeOf(written) - sizeOf(chosen[index] ?? "");
          if (growth > room) {
            misses++;
            continue;
          }
          room -= growth;
          chosen[index] = written;
        }
        if (misses > 0) isWhole = false;
      }
      return {
        markdown: chosen.join(""),
        isWhole
      };
    }
    function fitFirst(drafts, {limit, sizeOf}, notice) {
      const ending = withBlankLine(notice);
      let isFirst = true;
      for (const parts of drafts) {
        const whole = isFirst ? fit(parts, {
          limit,
          sizeOf
        }) : void 0;
        if (whole?.isWhole) return whole.markdown;
        const fitted = fit(parts, {
          limit: limit - sizeOf(ending),
          sizeOf
        });
        if (fitted) return fitted.markdown + ending;
        isFirst = false;
      }
      return;
    }
    function withBlankLine(markdown) {
      return markdown === "" ? "" : `${markdown.trimEnd()}\n\n`;
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
  }
};