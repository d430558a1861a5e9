export const id = 8025;

export const ids = [ 8025, 8188 ];

export const modules = {
  8025: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderPlanComment: () => renderPlanComment
    });
    var _report_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8228);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8188);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);
    var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5504);
    function renderPlanComment(reports, context) {
      const sorted = [ ...reports ].sort((a, b) => rank(a) - rank(b));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)({
        first: (0, _report_access_js__WEBPACK_IMPORTED_MODULE_0__.x)(reports),
        headline: headline(reports, context),
        introduction: introduction(reports, context),
        head: [ "Recipe", "What will be done", "Why, and what changes", "Last build took" ],
        rows: view => sorted.map(report => row(report, view)),
        parts: view => parts(sorted, context, view)
      }, context);
    }
    function rank(report) {
      if (isObstructed(report)) return 0;
      return isWork(report) ? 1 : 2;
    }
    function isObstructed(report) {
      return "error" in report || (0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.lT)(report);
    }
    function isWork(report) {
      return !isObstructed(report) && "action" in report && (report.action === "start" || report.action === "attach" || report.action === "release");
    }
    function headline(reports, {share}) {
      if (reports.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`✅ ${_report_meanings_js__WEBPACK_IMPORTED_MODULE_2__.Pq}`) ];
      const obstructed = Map.groupBy(reports.filter(isObstructed), _summary_js__WEBPACK_IMPORTED_MODULE_4__.GS);
      const clear = reports.filter(one => !isObstructed(one));
      if (obstructed.size === 0 && !clear.some(isWork)) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("✅ Nothing to rebuild") ];
      const counts = [ ...Map.groupBy(clear, ({action}) => (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_2__.r4)(action).count) ].sort(([, a], [, b]) => rank(a[0]) - rank(b[0]));
      const noun = count => `${share ? "image" : "candidate"}${count === 1 ? "" : "s"} `;
      const phrases = [ ...[ ...obstructed ].map(([label, all]) => [ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.NW)(all.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(` ${label.replace(/^❌ /, "")}`) ]), ...counts.map(([count, all], index) => [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`${String(all.length)} ${index === 0 ? noun(all.length) : ""}${count}`) ]) ];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(obstructed.size > 0 ? "❌ " : "🔨 "), ...phrases.flatMap((phrase, index) => index === 0 ? phrase : [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(", "), ...phrase ]) ];
    }
    function introduction(reports, {share}) {
      const work = reports.filter(isWork);
      if (work.length === 0) return [];
      const longest = Math.max(0, ...work.flatMap(({action, lastMinutes}) => action === "start" && lastMinutes !== void 0 ? [ lastMinutes ] : []));
      const last = longest > 0 ? ` The longest of these builds took ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_5__.p)(longest * 6e4)} the last time.` : "";
      return [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(`This is the plan. When the run has ended, this comment shows the ${share ? "AMIs" : "candidates, which are private"}; after a run that was cancelled the plan stays.${last}`) ] ];
    }
    function row(report, view) {
      if ("error" in report) return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.GS)(report)) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.error.message, view.cellLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("") ] ];
      const why = report.changes.length === 0 ? [] : [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.reason, view.cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.qL)() ];
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.GS)(report)) ], [ ...why, ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.E)(report.reason, report.changes, view) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.qi)(report)) ] ];
    }
    function parts(reports, {share}, view) {
      const problems = [ ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.Rj)(reports, view), ...(0, 
      _summary_js__WEBPACK_IMPORTED_MODULE_4__.WD)(reports, view) ];
      return [ problems.length === 0 ? [] : [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)(problems)
      } ], ...reports.map(report => "error" in report ? [] : [ {
        rank: isWork(report) || (0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.lT)(report) ? 2 : 3,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)("details", (0, 
        _summary_js__WEBPACK_IMPORTED_MODULE_4__.e6)(report, share, view), report.recipe))
      } ]) ];
    }
  },
  8188: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => sentenceOf,
      IQ: () => rankOf,
      Pq: () => nothingSelected,
      Pr: () => meaningOf,
      Wy: () => labelOf,
      iP: () => announce,
      r4: () => announcementOf
    });
    const meanings = {
      current: {
        result: "none",
        icon: "✅",
        label: "released already"
      },
      "left-to-release": {
        result: "none",
        icon: "⏭️",
        label: "left to the release"
      },
      "nothing-to-release": {
        result: "none",
        icon: "⏭️",
        label: "has nothing to release"
      },
      "candidate-reused": {
        result: "reused",
        icon: "✅",
        label: "reused"
      },
      "release-reused": {
        result: "reused",
        icon: "✅",
        label: "released already"
      },
      released: {
        result: "released",
        icon: "✅",
        label: "released"
      },
      "awaits-release": {
        result: "built",
        icon: "✅",
        label: "built, to be released"
      },
      "candidate-built": {
        result: "built",
        icon: "✅",
        label: "built"
      },
      "built-and-released": {
        result: "built",
        icon: "✅",
        label: "built and released"
      },
      running: {
        result: "started",
        icon: "⏳",
        label: "still running"
      },
      "build-cancelled": {
        result: "cancelled",
        icon: "🚫",
        label: "cancelled in AWS"
      },
      "run-cancelled": {
        result: "cancelled",
        icon: "🚫",
        label: "cancelled"
      },
      blocked: {
        result: "failed",
        icon: "❌",
        label: "can't be built"
      },
      unplanned: {
        result: "failed",
        icon: "❌",
        label: "can't be planned"
      },
      "not-built": {
        result: "failed",
        icon: "❌",
        label: "not built"
      },
      "build-failed": {
        result: "failed",
        icon: "❌",
        label: "failed"
      },
      "unlike-recipe": {
        result: "failed",
        icon: "❌",
        label: "not as it should be"
      },
      "not-released": {
        result: "failed",
        icon: "❌",
        label: "not released"
      },
      stopped: {
        result: "failed",
        icon: "❌",
        label: "stopped by an error"
      }
    };
    const verified = "its AMIs are verified in every region";
    const candidate = `${verified}, and golden-ami has shared them with nobody`;
    const awaiting = `${verified}, and private until another job of the plan releases them`;
    const released = `${verified}, and those whom the recipe names may launch them`;
    const always = {
      "run-cancelled": "The run was cancelled, or an error came of that. A build that it started is cancelled, or goes on where on-cancel says keep.",
      "unlike-recipe": "The image is there, and an AMI of it is not as it should be: see the table of findings.",
      stopped: "An error stopped the work on this image."
    };
    const build = {
      ...always,
      running: "A build is going on in AWS; how it will end is not known yet.",
      "build-cancelled": "The build was cancelled in AWS and gave no image.",
      "build-failed": "The build failed; nothing of it is shared.",
      "not-released": "The image is not released, or not to the end: the error says why.",
      "not-built": "No build was started since this was planned.",
      blocked: "Nothing was started: the first error of the plan says why."
    };
    const sentences = {
      start: {
        ...build,
        "candidate-built": `A new image was built and tested; ${candidate}.`,
        "awaits-release": `A new image was built and tested; ${awaiting}.`,
        "built-and-released": `A new image was built, tested and released; ${released}.`,
        released: `No build was needed, since a candidate with this content was released; ${released}.`,
        "release-reused": `An image with this content was released meanwhile; ${verified}.`,
        "left-to-release": "No candidate was built: name, regions, keys or infrastructure are new, and a release alone makes the configurations for them. It builds, tests and releases the image.",
        "nothing-to-release": "There is no image to release: its build failed, or it was never built."
      },
      attach: {
        ...build,
        "candidate-built": `A build that ran already gave the image and tested it; ${candidate}.`,
        "awaits-release": `A build that ran already gave the image and tested it; ${awaiting}.`,
        "built-and-released": `A build that ran already gave the image and tested it, and it was released; ${released}.`,
        released: `Another image with this content was released meanwhile; ${released}.`,
        "release-reused": `An image with this content was released meanwhile; ${verified}.`
      },
      reuse: {
        ...always,
        "candidate-reused": `A candidate with this content was there already; ${candidate}.`,
        "release-reused": `An image with this content was there already, and is released; ${verified}.`,
        "not-built": "The image that was there when this was planned is gone."
      },
      release: {
        ...build,
        current: `Another run has released the image meanwhile; ${released}.`,
        "candidate-reused": `A candidate with this content was there already; ${awaiting}.`,
        released: `An image that was there was released, or its release was completed; ${released}.`,
        "built-and-released": `The image that was there could not be released any more, so a new one was built, tested and released; ${released}.`
      },
      nothing: {
        ...always,
        current: `The image with this content was released already; ${released}.`,
        released: `The image with this content was released already, and what was not as the recipe says was put right; ${released}.`,
        "release-reused": `An image with this content was there already, and is released; ${verified}.`,
        "not-released": "The image with this content is there, and its release is not complete.",
        "not-built": "The image that was there when this was planned is gone."
      },
      undecided: {
        "run-cancelled": always["run-cancelled"],
        stopped: always.stopped
      },
      unplanned: {
        unplanned: "Nothing was planned for this recipe, so nothing was built."
      }
    };
    function meaningOf({meaning}) {
      return meanings[meaning];
    }
    function labelOf(fate) {
      const {icon, label} = meaningOf(fate);
      return `${icon} ${label}`;
    }
    function rankOf({meaning}) {
      return Object.keys(meanings).indexOf(meaning);
    }
    function sentenceOf({decided, meaning}) {
      return sentences[decided][meaning] ?? "";
    }
    const announcements = {
      start: {
        label: "🔨 build",
        labelIfBlocked: "❌ can't be built",
        count: "to build",
        candidate: "A candidate is to be built, tested and verified.",
        release: "An image is to be built, tested, verified and released."
      },
      attach: {
        label: "⏳ wait for a running build",
        labelIfBlocked: "❌ can't be built",
        count: "being built already",
        candidate: "A build that runs already gives the candidate.",
        release: "A build that runs already gives the image, which is then to be released."
      },
      reuse: {
        label: "✅ is there",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        candidate: "An image with this content is there, so none is built."
      },
      release: {
        label: "🚀 release what is built",
        labelIfBlocked: "❌ can't be released",
        count: "to release",
        release: "An image with this content is there. It is to be released, or its release put right."
      },
      nothing: {
        label: "✅ nothing to do",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        release: "The image with this content is released, so nothing is to be done."
      }
    };
    function announcementOf(action) {
      return announcements[action];
    }
    function announce(action, {share}) {
      const {candidate, release} = announcements[action];
      return (share ? release ?? candidate : candidate ?? release) ?? "";
    }
    const nothingSelected = "Nothing to rebuild: the change touches no recipe";
    Object.entries(sentences).flatMap(([decided, row]) => Object.keys(row).map(meaning => ({
      decided,
      meaning
    })));
  }
};