export const id = 9962;

export const ids = [ 9962, 1540 ];

export const modules = {
  88025: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderPlanComment: () => renderPlanComment
    });
    var _report_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);
    var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90759);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98228);
    var _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92610);
    var _report_deleted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9059);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58188);
    var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99325);
    var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95504);
    function renderPlanComment({reports, deleted}, context) {
      const sorted = [ ...reports ].sort((a, b) => rank(a) - rank(b));
      return (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)({
        first: (0, _report_access_js__WEBPACK_IMPORTED_MODULE_0__.x)(reports),
        headline: headline({
          reports,
          deleted
        }, context),
        introduction: introduction(reports, context),
        head: [ "Recipe", "What will be done", "Why, and what changes", "Last build took" ],
        rows: view => sorted.map(report => row(report, view)),
        parts: view => [ deletedPart(deleted, view), ...parts(sorted, context, view) ]
      }, context);
    }
    function rank(report) {
      if (isObstructed(report)) return 0;
      return isWork(report) ? 1 : 2;
    }
    function isObstructed(report) {
      return "error" in report || (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.lT)(report);
    }
    function isWork(report) {
      return !isObstructed(report) && "action" in report && (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.r4)(report).isWork;
    }
    function headline({reports, deleted}, context) {
      if (reports.length === 0) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(`✅ ${(0, 
      _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__.Pq)({
        isDeletion: deleted.length > 0
      })}`) ];
      const obstructed = Map.groupBy(reports.filter(isObstructed), _summary_js__WEBPACK_IMPORTED_MODULE_6__.GS);
      const clear = reports.filter(one => !isObstructed(one));
      const isLeft = clear.some(({isLeftToRelease}) => isLeftToRelease);
      if (obstructed.size === 0 && !clear.some(isWork) && !isLeft) return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)("✅ Nothing to rebuild") ];
      const counts = [ ...Map.groupBy(clear, one => (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.r4)(one).count) ].sort(([, a], [, b]) => rank(a[0]) - rank(b[0]));
      const noun = all => `${(0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.aV)(all[0], context)}${all.length === 1 ? "" : "s"} `;
      const phrases = [ ...[ ...obstructed ].map(([label, all]) => [ ...(0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.NW)(all.map(({recipe}) => recipe)), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(` ${label.replace(/^(?:❌|🚫) /u, "")}`) ]), ...counts.map(([count, all], index) => [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(`${String(all.length)} ${index === 0 || (0, 
      _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.aV)(all[0], context) !== (0, 
      _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.aV)(counts[0][1][0], context) ? noun(all) : ""}${count}`) ]) ];
      return [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(`${obstructed.size > 0 ? "❌" : iconOf(clear)} `), ...phrases.flatMap((phrase, index) => index === 0 ? phrase : [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(", "), ...phrase ]) ];
    }
    function iconOf(clear) {
      if (clear.some(one => isWork(one) && one.action !== "release")) return "🔨";
      const most = clear.find(isWork) ?? clear.find(({isLeftToRelease}) => isLeftToRelease);
      return most === void 0 ? "✅" : (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.r4)(most).label.split(" ")[0] ?? "";
    }
    function introduction(reports, {share}) {
      const work = reports.filter(isWork);
      if (work.length === 0) return [];
      const longest = Math.max(0, ...work.flatMap(({action, lastMinutes}) => action === "start" && lastMinutes !== void 0 ? [ lastMinutes ] : []));
      const last = longest > 0 ? ` The longest of these builds took ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_7__.p)(longest * 6e4)} the last time.` : "";
      return [ [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(`This is the plan. When the run has ended, this comment shows the ${share ? "AMIs" : "candidates, which golden-ami shares with nobody"}; after a run that was cancelled the plan stays.${last}`) ] ];
    }
    function row(report, view) {
      if ("error" in report) return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_6__.GS)(report)) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.aY)(report.error.message, view.cellLength) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)("") ] ];
      const why = report.changes.length === 0 ? [] : [ (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.aY)(report.reason, view.cellLength), (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.qL)() ];
      return [ (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.z)(report, view), [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_6__.GS)(report)) ], [ ...why, ...(0, 
      _report_comment_js__WEBPACK_IMPORTED_MODULE_1__.E)(report.reason, report.changes, view) ], [ (0, 
      _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Qq)((0, _summary_js__WEBPACK_IMPORTED_MODULE_6__.qi)(report)) ] ];
    }
    function parts(reports, {share}, view) {
      const problems = [ ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_6__.Rj)(reports, view), ...(0, 
      _summary_js__WEBPACK_IMPORTED_MODULE_6__.WD)(reports, view) ];
      return [ problems.length === 0 ? [] : [ {
        rank: view.needsProblems ? 0 : 1,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.XX)(problems)
      } ], ...reports.map(report => "error" in report ? [] : [ {
        rank: isWork(report) || (0, _report_announcements_js__WEBPACK_IMPORTED_MODULE_2__.lT)(report) ? 2 : 3,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.XX)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.zH)("details", (0, 
        _summary_js__WEBPACK_IMPORTED_MODULE_6__.e6)(report, share, view), report.recipe))
      } ]) ];
    }
    function deletedPart(deleted, view) {
      const blocks = (0, _report_deleted_js__WEBPACK_IMPORTED_MODULE_3__.c)(deleted, view);
      return blocks.length === 0 ? [] : [ {
        rank: 0,
        markdown: () => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.XX)(blocks)
      } ];
    }
  },
  92610: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PT: () => isHeldBack,
      U7: () => announcedLabel,
      aV: () => announcedNoun,
      iP: () => announce,
      lT: () => isBlocked,
      r4: () => announcementOf
    });
    var _meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58188);
    const announcements = {
      start: {
        label: "🔨 build",
        labelIfBlocked: "❌ can't be built",
        count: "to build",
        isWork: true,
        givesCandidate: true,
        candidate: "A candidate is to be built, tested and verified.",
        release: "An image is to be built, tested, verified and released."
      },
      "left-to-release": {
        label: "⏭️ left to the release",
        labelIfBlocked: "❌ can't be built",
        count: "left to the release",
        isWork: false,
        givesCandidate: false,
        candidate: "No candidate is to be built: name, regions, keys or infrastructure are new, and a role for candidates may not make the configurations for them. A release makes them, and builds, tests and releases the image; a role that may make them builds a candidate all the same."
      },
      "copy-again": {
        label: "🔁 make the copies again",
        labelIfBlocked: "❌ can't be copied again",
        count: "to copy again",
        isWork: true,
        givesCandidate: true,
        candidate: "The image is built and tested, and a copy of it failed. The copies are to be made again and verified; where AWS does not do that, a candidate is built from the beginning.",
        release: "The image is built and tested, and a copy of it failed. The copies are to be made again and verified, and the image released; where AWS does not do that, it is built from the beginning."
      },
      attach: {
        label: "⏳ wait for a running build",
        labelIfBlocked: "❌ can't be built",
        count: "being built already",
        isWork: true,
        givesCandidate: true,
        candidate: "A build that runs already gives the candidate.",
        release: "A build that runs already gives the image, which is then to be released."
      },
      reuse: {
        label: "✅ is there",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        isWork: false,
        givesCandidate: false,
        candidate: "An image with this content is there, so none is built."
      },
      release: {
        label: "🚀 release what is built",
        labelIfBlocked: "❌ can't be released",
        count: "to release",
        isWork: true,
        givesCandidate: false,
        release: "No image is to be built: one with this content is there. It is to be released, or its release completed."
      },
      "put-right": {
        label: "🔧 put the release right",
        labelIfBlocked: "❌ can't be released",
        count: "with a release to put right",
        isWork: true,
        givesCandidate: false,
        release: "No image is to be built: the one with this content is released. Who may launch it, its settings or its tags are not what the recipe says, and are to be put right."
      },
      nothing: {
        label: "✅ nothing to do",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        isWork: false,
        givesCandidate: false,
        release: "The image with this content is released, so nothing is to be done."
      }
    };
    function announcementOf(planned) {
      const {action, isLeftToRelease, isCopiedAgain, isPutRight} = planned;
      if (action === "start" && isLeftToRelease) return announcements["left-to-release"];
      if (action === "start" && isCopiedAgain) return announcements["copy-again"];
      if (action === "release" && isPutRight) return announcements["put-right"];
      return announcements[action];
    }
    function isBlocked({findings}) {
      return findings.some(({severity}) => severity === "bad");
    }
    function announcedLabel(planned) {
      const {label, labelIfBlocked} = announcementOf(planned);
      if (!isBlocked(planned)) return label;
      if (!isHeldBack(planned)) return labelIfBlocked;
      return (0, _meanings_js__WEBPACK_IMPORTED_MODULE_0__.Wy)({
        decided: "release",
        meaning: "held-back"
      });
    }
    function isHeldBack({action, findings}) {
      const bad = findings.filter(({severity}) => severity === "bad");
      return action !== "reuse" && action !== "nothing" && bad.length > 0 && bad.every(({stops}) => stops === "release");
    }
    function announce(planned, {share}) {
      const {candidate, release} = announcementOf(planned);
      return (share ? release ?? candidate : candidate ?? release) ?? "";
    }
    function announcedNoun(planned, {share}) {
      return !share && announcementOf(planned).givesCandidate ? "candidate" : "image";
    }
  },
  98228: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => duration
    });
    function duration(ms) {
      const seconds = Math.max(0, Math.round(ms / 1e3));
      if (seconds < 90) return `${String(seconds)} s`;
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return `${String(minutes)} min`;
      return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
    }
  },
  33458: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => leftText,
      aU: () => leftBehind,
      w2: () => leftLabel
    });
    function leftBehind(amis) {
      const names = amis.map(({region, amiId}) => `${amiId} in ${region}`).join(", ");
      if (amis.length === 0) return "";
      return amis.length === 1 ? `AMI ${names} is left behind: deregister it and its snapshots.` : `AMIs ${names} are left behind: deregister them and their snapshots.`;
    }
    const remedies = {
      "failed-jobs": "Run the failed jobs again: what",
      "run-without-force": "Run again without `force`: unless another image with this content is there, what"
    };
    function leftText({orphans, copier}) {
      const left = leftBehind(orphans);
      if (copier === void 0) return left;
      const kept = `${remedies[copier]} is built and tested is kept, and only its copies are made again.`;
      return left === "" ? kept : `${kept} Where no run does that, ${left}`;
    }
    const labels = {
      "failed-jobs": "Kept for the failed jobs, which make the copies again where they are run again",
      "run-without-force": "Kept for a run without force, which makes the copies again"
    };
    function leftLabel({copier}) {
      return copier === void 0 ? "Left behind, to be deregistered with its snapshots" : `${labels[copier]}; else to be deregistered with its snapshots`;
    }
  },
  58188: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => sentenceOf,
      IQ: () => rankOf,
      Pq: () => nothingSelected,
      Pr: () => meaningOf,
      Wy: () => labelOf,
      qn: () => isCandidate
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
      "put-right": {
        result: "released",
        icon: "✅",
        label: "released already, and put right"
      },
      "awaits-release": {
        result: "built",
        icon: "✅",
        label: "built, to be released"
      },
      "copied-awaits-release": {
        result: "built",
        icon: "✅",
        label: "copied again, to be released"
      },
      "candidate-built": {
        result: "built",
        icon: "✅",
        label: "built"
      },
      "candidate-copied": {
        result: "built",
        icon: "✅",
        label: "copied again"
      },
      "built-and-released": {
        result: "built",
        icon: "✅",
        label: "built and released"
      },
      "copied-and-released": {
        result: "built",
        icon: "✅",
        label: "copied again and released"
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
      lacking: {
        result: "failed",
        icon: "❌",
        label: "is there, and something is missing"
      },
      blocked: {
        result: "failed",
        icon: "❌",
        label: "can't be built"
      },
      "release-blocked": {
        result: "failed",
        icon: "❌",
        label: "can't be released"
      },
      "held-back": {
        result: "failed",
        icon: "❌",
        label: "not to be released"
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
    const awaiting = `${verified}, and golden-ami shares them with nobody until another job of the plan releases them`;
    const released = `${verified}, and those whom the recipe names may launch them`;
    const always = {
      "run-cancelled": "The run was cancelled, or an error came of that; it has started no build.",
      "unlike-recipe": "The image is there, and an AMI of it is not as it should be: see the table of findings.",
      stopped: "An error stopped the work on this image."
    };
    const ofOwnBuild = "The run was cancelled, or an error came of that. A build that it started is cancelled; with on-cancel: keep, which pull requests have by default, it goes on.";
    const build = {
      ...always,
      "run-cancelled": ofOwnBuild,
      running: "A build is going on in AWS; how it will end is not known yet.",
      "build-cancelled": "The build was cancelled in AWS and gave no image.",
      "build-failed": "The build failed; nothing of it is shared.",
      "not-released": "The image is not released, or not to the end: the error says why.",
      "not-built": "No build was started since this was planned.",
      "held-back": "Nothing was started, since the image is not to be released: the first error of the plan says why."
    };
    const copied = "The image was built and tested before, and the copies of which some had failed were made again";
    const blocked = "Nothing was started: the first error of the plan says why.";
    const lacking = "Something that builds or launches need is missing: the first error of the plan says what.";
    const sentences = {
      start: {
        ...build,
        blocked,
        "candidate-built": `A new image was built and tested; ${candidate}.`,
        "awaits-release": `A new image was built and tested; ${awaiting}.`,
        "built-and-released": `A new image was built, tested and released; ${released}.`,
        "candidate-copied": `${copied}; ${candidate}.`,
        "copied-awaits-release": `${copied}; ${awaiting}.`,
        "copied-and-released": `${copied} and released; ${released}.`,
        released: `No build was needed, since a candidate with this content was released; ${released}.`,
        "release-reused": `An image with this content was released meanwhile; ${verified}.`,
        "left-to-release": "No candidate was built: name, regions, keys or infrastructure are new, and a release alone makes the configurations for them. It builds, tests and releases the image."
      },
      attach: {
        ...build,
        "run-cancelled": "The run was cancelled, or an error came of that. The build that it waited for is not its own, and goes on.",
        blocked,
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
        lacking: `An image with this content was there already; ${verified}. ${lacking}`,
        "not-built": "The image that was there when this was planned is gone."
      },
      release: {
        ...build,
        "release-blocked": "Nothing was released: the first error of the plan says why.",
        current: `Another run has released the image meanwhile; ${released}.`,
        "candidate-reused": `A candidate with this content was there already; ${awaiting}.`,
        released: `No image was built: one that was there was released, or its release was completed; ${released}.`,
        "put-right": `No image was built: the one with this content was released already, and who may launch it, its settings or its tags were put right; ${released}.`,
        "built-and-released": `The image that was there could not be released any more, so a new one was built, tested and released; ${released}.`
      },
      nothing: {
        ...always,
        current: `The image with this content was released already; ${released}.`,
        "put-right": `No image was built: the one with this content was released already, and what was not as the recipe says was put right; ${released}.`,
        "release-reused": `An image with this content was there already, and is released; ${verified}.`,
        lacking: `The image with this content was released already; ${verified}. ${lacking}`,
        "not-released": "The image with this content is there, and its release is not complete.",
        "not-built": "The image that was there when this was planned is gone."
      },
      undecided: {
        "run-cancelled": always["run-cancelled"],
        stopped: always.stopped
      },
      unplanned: {
        "run-cancelled": "The run was cancelled while this recipe was planned, or before; it has started no build.",
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
    function isCandidate({meaning}) {
      return meaning.startsWith("candidate-");
    }
    function rankOf({meaning}) {
      return Object.keys(meanings).indexOf(meaning);
    }
    function sentenceOf({decided, meaning}) {
      return sentences[decided][meaning] ?? "";
    }
    function nothingSelected({isDeletion}) {
      return isDeletion ? "Nothing to rebuild: the change only deletes recipes" : "Nothing to rebuild: the change touches no recipe";
    }
    Object.entries(sentences).flatMap(([decided, row]) => Object.keys(row).map(meaning => ({
      decided,
      meaning
    })));
  }
};