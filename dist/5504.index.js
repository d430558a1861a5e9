export const id = 5504;

export const ids = [ 5504 ];

export const modules = {
  95504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GS: () => planLabel,
      Rj: () => remedyBlocks,
      WD: () => obstacleBlocks,
      e6: () => planDetails,
      planLine: () => planLine,
      qi: () => lastTime,
      renderPlan: () => renderPlan
    });
    var _report_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98228);
    var _report_fit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98269);
    var _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
    var _report_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7735);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99325);
    var _report_announcements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
    var _report_deleted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9059);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58188);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14074);
    function planLabel(report) {
      return "error" in report ? (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Wy)({
        decided: "unplanned",
        meaning: report.isCancelled ? "run-cancelled" : "unplanned"
      }) : (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_4__.U7)(report);
    }
    function planLine(report) {
      const label = `${report.recipe}: ${planLabel(report)}`;
      if ("error" in report) return `${label}: ${report.error.message}`;
      const obstacle = report.findings.find(({severity}) => severity === "bad");
      const why = obstacle === void 0 ? `, since ${report.reason}` : `: ${obstacle.message}`;
      const last = lastTime(report);
      return [ `${label}${why}${last === "" ? "" : ` (the last build took ${last})`}`, ...report.changes.map(change => `  ${change}`) ].join("\n");
    }
    function renderPlan({reports, deleted}, {share, sourceUrl}) {
      return (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.fitSummary)(sourceUrl, view => [ (0, 
      _report_fit_js__WEBPACK_IMPORTED_MODULE_8__.mw)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(2, [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(share ? "Plan: golden AMIs" : "Plan: golden AMI candidates") ]), ...(0, 
      _report_access_js__WEBPACK_IMPORTED_MODULE_0__.x)(reports), planTable({
        reports,
        deleted
      }, view), ...(0, _report_deleted_js__WEBPACK_IMPORTED_MODULE_5__.c)(deleted, view) ])), (0, 
      _report_fit_js__WEBPACK_IMPORTED_MODULE_8__.mw)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ ...remedyBlocks(reports, view), ...obstacleBlocks(reports, view) ])), ...reports.map(report => "error" in report ? [] : [ {
        rank: 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)("details", planDetails(report, share, view), report.recipe))
      } ]) ]);
    }
    function planTable({reports, deleted}, {textLength}) {
      if (reports.length === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${(0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_6__.Pq)({
        isDeletion: deleted.length > 0
      })}.`) ]);
      return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Recipe", "What will be done", "Why", "Last build took" ], reports.map(report => "error" in report ? [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.recipe, textLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(planLabel(report)) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.error.message, textLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("") ] ] : [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.recipe, textLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(planLabel(report)) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.reason, textLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(lastTime(report)) ] ]));
    }
    function lastTime({lastMinutes}) {
      return lastMinutes === void 0 ? "" : (0, _report_duration_js__WEBPACK_IMPORTED_MODULE_9__.p)(lastMinutes * 6e4);
    }
    function remedyBlocks(reports, {sourceUrl, textLength, entries}) {
      const items = reports.flatMap(report => {
        if (!("error" in report)) return [];
        const {message, remedy, at} = report.error;
        return [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(report.isCancelled ? "🚫 " : "❌ "), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.recipe, textLength), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(": "), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(message, textLength), ...at ? [ (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" ("), (0, _report_links_js__WEBPACK_IMPORTED_MODULE_2__.aE)(at, sourceUrl), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(")") ] : [], (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" "), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(remedy, textLength) ] ];
      });
      return items.length === 0 ? [] : [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("What could not be planned") ]), ...limited(items, entries) ];
    }
    function obstacleBlocks(reports, {sourceUrl, textLength, entries}) {
      const findings = reports.flatMap(report => "error" in report ? [] : report.findings);
      if (findings.length === 0) return [];
      const same = [ ...Map.groupBy(findings, ({severity, message}) => JSON.stringify([ severity, message ])).values() ].sort(([a], [b]) => Number(a?.severity === "unknown") - Number(b?.severity === "unknown"));
      const items = same.map(all => {
        const {severity, message, remedy, at} = all[0];
        const where = at ? [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" ("), (0, 
        _report_links_js__WEBPACK_IMPORTED_MODULE_2__.aE)(at, sourceUrl), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(")") ] : [];
        return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(severity === "bad" ? "❌ " : "⚠️ "), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(message, textLength), ...where, (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" "), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(remedy, textLength), (0, 
        _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(` (${String(all.length)} ${all.length === 1 ? "recipe" : "recipes"})`) ];
      });
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(obstacleTitle(findings)) ]), ...limited(items, entries) ];
    }
    function obstacleTitle(findings) {
      const bad = findings.filter(({severity}) => severity === "bad");
      if (bad.length === 0) return "What a build or a launch may fail for";
      const ofRelease = bad.filter(({stops}) => stops === "release").length;
      if (ofRelease === bad.length) return "What keeps an image from being released";
      return `What a build${ofRelease > 0 ? ", a release" : ""} or a launch would fail for`;
    }
    function limited(items, most) {
      const left = items.length - most;
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(items.slice(0, most)), ...left > 0 ? [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`and ${String(left)} more`) ]) ] : [] ];
    }
    function planDetails(planned, share, view) {
      const {file, changes, imageArn, lock} = planned;
      const fact = (name, value) => [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${name}: `), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(value, view.textLength) ];
      const facts = [ ...(0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_4__.lT)(planned) ? [] : [ [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_4__.iP)(planned, {
        share
      })) ] ], fact("Recipe file", file), ...imageArn === void 0 ? [] : [ fact("Image", imageArn) ], fact("Parent image", [ lock.parent.image, lock.parent.name, lock.parent.createdAt ].filter(Boolean).join(", ")), fact("Volume", `${String(lock.volumeGiB)} GiB`), fact("Regions", lock.regions.join(", ")), fact("Digest", lock.digest), fact("Content digest", lock.contentDigest) ];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(facts), ...(0, 
      _report_image_blocks_js__WEBPACK_IMPORTED_MODULE_1__.changeBlocks)(changes, view) ];
    }
  },
  7426: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => accessBlocks
    });
    var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90759);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99325);
    const mostShown = 5;
    function accessBlocks(recipes) {
      const clauses = [ "added", "removed" ].flatMap(kind => {
        const byName = new Map;
        for (const {recipe, access} of recipes) for (const name of access?.[kind] ?? []) byName.set(name, [ ...byName.get(name) ?? [], recipe ]);
        const byRecipes = Map.groupBy(byName, ([, names]) => names.join(" "));
        return [ ...byRecipes.values() ].map(same => clause(same.map(([name]) => name), kind, same[0][1]));
      });
      if (clauses.length === 0) return [];
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("🔑 Who may launch the released images changes: "), ...clauses.flatMap((one, index) => index === 0 ? one : [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("; "), ...one ]), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(".") ]) ];
    }
    function clause(names, kind, recipes) {
      const shown = names.slice(0, mostShown);
      const left = names.length - shown.length;
      const isOne = names.length === 1;
      const verb = kind === "added" ? isOne ? "gets" : "get" : isOne ? "loses" : "lose";
      return [ ...shown.flatMap((name, index) => [ ...index === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(", ") ], ...name === "all" ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("everybody") ] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name, 100) ] ]), ...left > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(` and ${String(left)} more`) ] : [], (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(` ${verb} those of `), ...(0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.NW)(recipes) ];
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
  90106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      buildTime: () => buildTime,
      changeBlocks: () => changeBlocks,
      detailBlocks: () => detailBlocks,
      logBlocks: () => logBlocks,
      problemBlocks: () => problemBlocks
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98228);
    var _left_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33458);
    var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7735);
    var _meanings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58188);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99325);
    function buildTime({buildMinutes}) {
      return buildMinutes === void 0 ? "" : (0, _duration_js__WEBPACK_IMPORTED_MODULE_4__.p)(buildMinutes * 6e4);
    }
    function problemBlocks(report, view) {
      const {error, failure, findings} = report;
      const blocks = [];
      if (error) {
        const where = error.at ? [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" ("), (0, 
        _links_js__WEBPACK_IMPORTED_MODULE_1__.aE)(error.at, view.sourceUrl), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(")") ] : [];
        blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(error.message, view.textLength), ...where, (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(error.remedy, view.textLength) ]));
      }
      if (failure) blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(failureFacts(failure, report.homeRegion, view)));
      if (findings.length > 0) {
        const shown = findings.slice(0, view.entries);
        blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Region", "AMI", "What", "Expected", "Found" ], shown.map(({region, amiId = "", subject, expected, found}) => [ region, amiId, subject, expected, found ].map(value => [ (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(value, view.textLength) ]))));
        blocks.push(...moreParagraph(findings.length - shown.length, "finding"));
      }
      return blocks.length === 0 ? [] : [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${(0, _meanings_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(report.fate).icon} `), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.recipe, view.textLength) ]), ...blocks ];
    }
    function logBlocks({failure}, maxLines, isFolded) {
      const lines = failure?.logLines.slice(-maxLines) ?? [];
      if (lines.length === 0) return [];
      const block = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.DV)(lines.join("\n"));
      return isFolded ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)(lines.length === 1 ? "Last line of the log" : `Last ${String(lines.length)} lines of the log`, [ block ]) : [ block ];
    }
    function failureFacts(failure, homeRegion, {sourceUrl, textLength, entries}) {
      const facts = [];
      const addFact = (name, value) => {
        if (value !== void 0) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${name}: `), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(value, textLength) ]);
      };
      addFact("Message", failure.message);
      addFact("State", failure.stage);
      addFact("Workflow step", failure.workflowStep);
      addFact("Component", failure.component);
      addFact("Phase", failure.phase);
      addFact("Step", failure.step);
      if (failure.at) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Line: "), (0, 
      _links_js__WEBPACK_IMPORTED_MODULE_1__.aE)(failure.at, sourceUrl) ]);
      for (const {region, message} of failure.regions.slice(0, entries)) facts.push([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Region "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(region, textLength), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(": "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(message, textLength) ]);
      if (failure.regions.length > entries) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(moreLine(failure.regions.length - entries, "region")) ]);
      for (const {region, amiId} of failure.orphans.slice(0, entries)) addFact((0, _left_behind_js__WEBPACK_IMPORTED_MODULE_0__.w2)(failure), `${region} ${amiId}`);
      if (failure.orphans.length > entries) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(moreLine(failure.orphans.length - entries, "AMI")) ]);
      facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Log: "), (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.q)((0, 
      _links_js__WEBPACK_IMPORTED_MODULE_1__.gO)(homeRegion, failure.log), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(`${failure.log.group} ${failure.log.stream}`, textLength)) ]);
      for (const refusal of failure.untold.slice(0, entries)) addFact("Not told", refusal);
      return facts;
    }
    function detailBlocks(report, changes, {textLength, entries}) {
      const facts = [ [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _meanings_js__WEBPACK_IMPORTED_MODULE_2__.$N)(report.fate)) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Recipe file: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.file, textLength) ] ];
      const addFact = (name, value) => {
        if (value !== void 0) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${name}: `), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(value, textLength) ]);
      };
      const {parent, previous} = report;
      addFact("Image", report.imageArn);
      addFact("Parent image", parent && [ parent.image, parent.name, parent.createdAt ].filter(Boolean).join(", "));
      addFact("Volume", report.volumeGiB === void 0 ? void 0 : `${String(report.volumeGiB)} GiB`);
      addFact("Digest", report.digest);
      addFact("Content digest", report.contentDigest);
      if (previous) {
        const ids = Object.entries(previous.amis);
        facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Released before: "), (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(previous.name, textLength), ...ids.slice(0, entries).flatMap(([region, amiId]) => [ (0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(", "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(`${region} ${amiId}`, textLength) ]) ]);
        if (ids.length > entries) facts.push([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(moreLine(ids.length - entries, "region")) ]);
      }
      for (const note of report.notes.slice(0, entries)) addFact("Note", note);
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(facts), ...changeBlocks(changes, {
        textLength,
        entries
      }) ];
    }
    function changeBlocks(changes, {textLength, entries}) {
      if (changes.length === 0) return [];
      const shown = changes.slice(0, entries).map(change => [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(change, textLength) ]);
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Changes since the last image:") ]), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(shown), ...moreParagraph(changes.length - shown.length, "change") ];
    }
    function moreParagraph(count, what) {
      return count > 0 ? [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(moreLine(count, what)) ]) ] : [];
    }
    function moreLine(count, what) {
      return `and ${String(count)} more ${what}${count === 1 ? "" : "s"}`;
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
  14074: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      fitSummary: () => fitSummary,
      renderError: () => renderError,
      renderSummary: () => renderSummary,
      summaryLimit: () => summaryLimit
    });
    var _deleted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9059);
    var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98269);
    var _image_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
    var _meanings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58188);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99325);
    const summaryLimit = 1e6;
    const views = [ {
      textLength: 2e3,
      entries: 1e3
    }, {
      textLength: 300,
      entries: 20
    }, {
      textLength: 60,
      entries: 5
    } ];
    function renderSummary(reports, {share, sourceUrl, deleted = []}) {
      return fitSummary(sourceUrl, view => [ (0, _fit_js__WEBPACK_IMPORTED_MODULE_4__.mw)((0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(share ? "Golden AMIs" : "Golden AMI candidates") ]), reports.length === 0 ? (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${(0, 
      _meanings_js__WEBPACK_IMPORTED_MODULE_2__.Pq)({
        isDeletion: deleted.length > 0
      })}.`) ]) : resultTable(reports, view), ...(0, _deleted_js__WEBPACK_IMPORTED_MODULE_0__.c)(deleted, view) ])), ...reports.map(report => {
        const blocks = (0, _image_blocks_js__WEBPACK_IMPORTED_MODULE_1__.problemBlocks)(report, view);
        return blocks.length === 0 ? [] : [ ...(0, _fit_js__WEBPACK_IMPORTED_MODULE_4__.mw)((0, 
        _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)(blocks)), {
          rank: 3,
          markdown: () => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ ...blocks, ...(0, 
          _image_blocks_js__WEBPACK_IMPORTED_MODULE_1__.logBlocks)(report, 1 / 0, false) ])
        } ];
      }), ...reports.map(report => [ {
        rank: report.failure || report.error ? 1 : 2,
        markdown: () => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)("details", (0, 
        _image_blocks_js__WEBPACK_IMPORTED_MODULE_1__.detailBlocks)(report, [], view), report.recipe))
      } ]) ]);
    }
    function renderError(message) {
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(2, [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("golden-ami stopped") ]), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(message) ]) ]);
    }
    function fitSummary(sourceUrl, draft) {
      const space = {
        limit: summaryLimit,
        sizeOf: markdown => Buffer.byteLength(markdown)
      };
      const notice = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.FY)([ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Some details are left out: GitHub takes no summary over 1 MiB.") ]) ]);
      const fitted = (0, _fit_js__WEBPACK_IMPORTED_MODULE_4__.IU)(views.values().map(view => draft({
        ...view,
        sourceUrl
      })), space, notice) ?? (0, _fit_js__WEBPACK_IMPORTED_MODULE_4__.Uj)(draft({
        ...views.at(-1) ?? views[0],
        sourceUrl
      }).map(versions => versions.filter(({rank}) => rank === 0)), {
        ...space,
        limit: 1 / 0
      })?.markdown ?? "";
      return `${fitted.trimEnd()}\n`;
    }
    function resultTable(reports, {textLength}) {
      const regions = [ ...new Set(reports.flatMap(report => report.regions)) ];
      return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Recipe", "Result", ...regions.map(region => (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(region, textLength)), "Build took", "Why" ], reports.map(report => [ [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.recipe, textLength) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _meanings_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(report.fate)) ], ...regions.map(region => [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.amis[region] ?? "", textLength) ]), [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _image_blocks_js__WEBPACK_IMPORTED_MODULE_1__.buildTime)(report)) ], [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.reason, textLength) ] ]));
    }
  }
};