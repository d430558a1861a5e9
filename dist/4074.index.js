export const id = 4074;

export const ids = [ 4074, 1693, 106 ];

export const modules = {
  9059: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => deletedBlocks,
      u: () => whatDeletingDoes
    });
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    const whatDeletingDoes = "Nothing is built for it, its AMIs stay, and its releases stay shared with whom they are now, unless another file has a recipe of that name. To take them back, take everybody out of its shareWith and merge that first.";
    function deletedBlocks(files, {textLength, entries}) {
      if (files.length === 0) return [];
      const shown = files.slice(0, entries).map(file => [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("🗑️ "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file, textLength), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` is deleted. ${whatDeletingDoes}`) ]);
      const left = files.length - shown.length;
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(shown), ...left > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`and ${String(left)} more`) ]) ] : [] ];
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