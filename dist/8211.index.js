export const id = 8211;

export const ids = [ 8211 ];

export const modules = {
  71037: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => gather
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    async function gather(known, stages, signal) {
      let facts = known;
      try {
        for (;;) {
          const {done, value} = await stages.next();
          if (done) return {
            facts,
            ending: value
          };
          facts = {
            ...facts,
            ...value
          };
        }
      } catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
        return {
          facts,
          ending: {
            kind: "error",
            error,
            isCancelled: signal.aborted
          }
        };
      }
    }
  },
  85300: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => assertVerified,
      E: () => reportOf
    });
    var errors = __webpack_require__(18204);
    var plan_image = __webpack_require__(38910);
    var verify = __webpack_require__(37680);
    var left_behind = __webpack_require__(33458);
    var orphans = __webpack_require__(94164);
    function accessNotes({recipe, withdrawals = [], older}) {
      return [ ...notesOf(withdrawals), ...notesOf(older?.withdrawals ?? []), ...(older?.leftWithdrawn ?? []).map(arn => `${arn}, an older release, is shared with nobody: somebody withdrew it, and it stays so.`), ...[ ...older?.untagged ?? [] ].map(([amiId, {region, tags}]) => `${amiId} in ${region}, of an older release, has no room for the tags that say who may launch it: that is right, and each release reads it again. Remove tags of it that are not golden-ami's, then: ${tagCommand(amiId, region, tags)}`), ...(older?.unreachable ?? []).map(({region, amiId}) => `${amiId} in ${region}, of an older release, was left as it is: the recipe no longer names that region, and the account can't reach it.`), ...noteOfOrphans(older?.orphans ?? []), ...(older?.foreign ?? []).map(orphan => `${(0, 
      orphans.s7)(recipe.name, orphan)} Where it is one, take them out: ${(0, orphans.Mz)(orphan)}`) ];
    }
    function tagCommand(amiId, region, tags) {
      const pairs = Object.entries(tags).map(([key, value]) => `Key=${key},Value=${value}`);
      return `aws ec2 create-tags --region ${region} --resources ${amiId} --tags ${pairs.join(" ")}`;
    }
    function noteOfOrphans(orphans) {
      if (orphans.length === 0) return [];
      const amis = orphans.map(({region, amiId}) => `${amiId} in ${region}`).join(", ");
      return [ orphans.length === 1 ? `The image of ${amis}, of an older release, is gone from Image Builder: it only loses whom the recipe does not name, and whom it names anew does not get it.` : `The images of ${amis}, of older releases, are gone from Image Builder: they only lose whom the recipe does not name, and whom it names anew does not get them.` ];
    }
    function notesOf(withdrawals) {
      return [ "bySomebody", "byRecipe", "unknown" ].flatMap(cause => {
        const losing = withdrawals.filter(one => one[cause].length > 0);
        const same = Map.groupBy(losing, one => one[cause].join(", "));
        return [ ...same ].map(([who, all]) => {
          const amis = all.map(({region, amiId}) => `${amiId} in ${region}`).join(", ");
          const isOne = all.length === 1;
          switch (cause) {
           case "bySomebody":
            return isOne ? `${amis} was shared with ${who} by somebody, and no longer is.` : `${amis} were shared with ${who} by somebody, and no longer are.`;

           case "byRecipe":
            return `${amis} ${isOne ? "is" : "are"} no longer shared with ${who} (the recipe no longer names it).`;

           case "unknown":
            return `${amis} ${isOne ? "is" : "are"} no longer shared with ${who}, which the recipe does not name.`;
          }
        });
      });
    }
    function reportOf(facts, ending) {
      const {recipe, lock, reason = "", previous, image, verifications = []} = facts;
      const {isReleased = false, startedAt, endedAt} = facts;
      return {
        recipe: recipe.name,
        file: recipe.file,
        fate: fateOf(facts, ending),
        reason,
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        amis: facts.isToBeReleased && !isReleased ? {} : (0, verify.jI)(verifications),
        isReleased,
        ...image ? {
          imageArn: image.arn,
          status: image.status
        } : {},
        ...lock ? {
          parent: lock.parent,
          volumeGiB: lock.volumeGiB,
          digest: lock.digest,
          contentDigest: lock.contentDigest
        } : {},
        findings: findingsOf(verifications),
        ...previous ? {
          previous
        } : {},
        notes: image_report_notesOf(facts, ending),
        ...ending.kind === "build-ended" ? {
          failure: failureOf(facts, ending.failure)
        } : {},
        ..."error" in ending ? {
          error: errorOf(ending.error)
        } : {},
        ...facts.buildMinutes === void 0 ? {} : {
          buildMinutes: facts.buildMinutes
        },
        startedAt,
        endedAt
      };
    }
    function fateOf({decided = "undecided", image}, ending) {
      switch (ending.kind) {
       case "done":
        return ending.fate;

       case "no-candidate":
        return {
          decided: "start",
          meaning: "left-to-release"
        };

       case "time-limit":
        return ofBuild(decided, "running");

       case "interrupted":
        return cancelled(decided);

       case "build-ended":
        return ofBuild(decided, image?.status === "CANCELLED" ? "build-cancelled" : "build-failed");

       case "lacking":
        return decided === "reuse" || decided === "nothing" ? {
          decided,
          meaning: "lacking"
        } : ofError(decided, ending.error);

       case "not-built":
        return notBuilt(decided, ending.obstacle);

       case "error":
        return ending.isCancelled ? cancelled(decided) : ofError(decided, ending.error);
      }
    }
    function cancelled(decided) {
      return {
        decided,
        meaning: "run-cancelled"
      };
    }
    function ofBuild(decided, meaning) {
      switch (decided) {
       case "start":
       case "attach":
       case "release":
        return {
          decided,
          meaning
        };

       case "reuse":
       case "nothing":
        return {
          decided,
          meaning: "not-built"
        };

       case "undecided":
        return {
          decided,
          meaning: "stopped"
        };

       case "unplanned":
        return {
          decided,
          meaning: "unplanned"
        };
      }
    }
    function notBuilt(decided, obstacle) {
      if (obstacle === "of-release") return ofBuild(decided, "held-back");
      if (obstacle === "of-build" && (decided === "start" || decided === "attach")) return {
        decided,
        meaning: "blocked"
      };
      return obstacle === "of-build" && decided === "release" ? {
        decided,
        meaning: "release-blocked"
      } : ofBuild(decided, "not-built");
    }
    function ofError(decided, {code}) {
      switch (decided) {
       case "unplanned":
        return {
          decided,
          meaning: "unplanned"
        };

       case "undecided":
        return {
          decided,
          meaning: "stopped"
        };

       case "reuse":
        return {
          decided,
          meaning: code === "verification" ? "unlike-recipe" : "stopped"
        };

       default:
        return {
          decided,
          meaning: code === "verification" ? "unlike-recipe" : code === "release" ? "not-released" : "stopped"
        };
      }
    }
    function image_report_notesOf(facts, ending) {
      const {recipe, lock, image, foreignPipeline, notCopied, pickUp} = facts;
      const notes = [];
      if (lock && facts.hasLargerVolume) notes.push(`The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`);
      if (notCopied) {
        const {image: failed, why, left} = notCopied;
        notes.push([ `The copies of ${failed.arn} can't be made again, so the image is built from the beginning. ${why}`, (0, 
        left_behind.aU)(left) ].filter(Boolean).join(" "));
      }
      notes.push(...accessNotes(facts));
      if (foreignPipeline) notes.push(`The pipeline ${foreignPipeline.arn} belongs to ${foreignPipeline.owner} and was left alone.`);
      if (facts.isWithoutPipeline) notes.push("The account has as many image pipelines as its quota allows, so none shows in the console what was released. Nothing else depends on it; AWS raises the quota on request.");
      const isLeft = ending.kind === "time-limit" || ending.kind === "error" && !ending.isCancelled;
      if (isLeft && image && (0, plan_image.W_)(image.status) && pickUp !== void 0) notes.push(`The build ${image.arn} goes on in AWS (${image.status} when it was seen last). ${pickUp}`);
      return notes;
    }
    function failureOf({isAskedAnew = false}, failure) {
      return failure.copier !== void 0 && isAskedAnew ? {
        ...failure,
        copier: "run-without-force"
      } : failure;
    }
    function errorOf({message, remedy, at}) {
      return {
        message,
        remedy,
        ...at ? {
          at
        } : {}
      };
    }
    function findingsOf(verifications) {
      return verifications.flatMap(({findings}) => findings);
    }
    function assertVerified(recipeName, imageArn, verifications) {
      const findings = findingsOf(verifications);
      const [first] = findings;
      if (!first) return;
      throw new errors.lZ("verification", `${recipeName}: ${String(findings.length)} ${findings.length === 1 ? "finding" : "findings"} in the AMIs of ${imageArn}, first in ${first.region}${first.amiId === void 0 ? "" : ` (${first.amiId})`}: ${first.subject} should be ${first.expected} and is ${first.found}.`, "Nothing was shared from here on. Put right what the table of findings names, and run again.");
    }
  },
  13268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B_: () => publishNothing,
      JX: () => publishReports,
      XO: () => isSuccessful,
      oz: () => progressLine
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
    var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60608);
    var _outputs_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22378);
    var _outputs_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14113);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98228);
    var _report_left_behind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33458);
    var _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58188);
    async function publishReports(reports, {share, deleted}, {runner, run, clock}) {
      const [{renderSummary}, {manifestImage, outputsOf}, {buildTime}] = await Promise.all([ Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(1693) ]).then(__webpack_require__.bind(__webpack_require__, 14074)), __webpack_require__.e(3445).then(__webpack_require__.bind(__webpack_require__, 53445)), Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(106) ]).then(__webpack_require__.bind(__webpack_require__, 90106)) ]);
      const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(run.temp, "golden-ami");
      const manifest = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, `manifest-${String(process.pid)}.json`);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
        recursive: true
      });
      const content = {
        version: 1,
        writtenAt: new Date(clock.now()).toISOString(),
        repository: run.repository,
        commit: run.commit,
        headCommit: run.headCommit,
        run: run.url,
        images: reports.map(manifestImage)
      };
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(manifest, `${(0, 
      _hidden_characters_js__WEBPACK_IMPORTED_MODULE_5__.a)(content, 2)}\n`);
      await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_6__.publish)(outputsOf(reports, manifest), runner.setOutput);
      await runner.writeSummary(renderSummary(reports, {
        share,
        sourceUrl: run.sourceUrl,
        ...deleted ? {
          deleted
        } : {}
      }));
      for (const report of reports) {
        const {label} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__.Pr)(report.fate);
        const took = buildTime(report);
        runner.info(`${report.recipe}: ${label}${took === "" ? "" : ` (the build took ${took})`}. ${(0, 
        _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__.$N)(report.fate)}`);
        for (const region of report.regions) if (report.amis[region] !== void 0) runner.info(`  ${region}  ${report.amis[region]}`);
        if (report.fate.meaning === "left-to-release") await runner.annotate("notice", `${report.recipe}: ${(0, 
        _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__.$N)(report.fate)}`);
        for (const note of report.notes) await runner.annotate("notice", `${report.recipe}: ${note}`);
        if (report.error) await runner.annotate("error", `${report.error.message} ${report.error.remedy}`, {
          at: report.error.at,
          title: report.recipe
        });
        if (report.failure) await runner.annotate("error", failureLine(report), {
          at: report.failure.at,
          title: `${report.recipe}: build failed`
        });
      }
    }
    async function publishNothing({runner}) {
      await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_6__.publish)(_outputs_images_js__WEBPACK_IMPORTED_MODULE_2__.Ip, runner.setOutput);
    }
    function isSuccessful({fate}) {
      const {result} = (0, _report_meanings_js__WEBPACK_IMPORTED_MODULE_4__.Pr)(fate);
      return result !== "failed" && result !== "cancelled";
    }
    function progressLine(recipeName, {status, step, elapsedMs}) {
      return `${recipeName}: ${status}${step === void 0 ? "" : ` · ${step}`} · ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_7__.p)(elapsedMs)}`;
    }
    function failureLine({recipe, failure, status}) {
      if (!failure) return "";
      const where = [ failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step ].filter(Boolean).join(", ");
      const log = `Log: ${failure.log.group}, stream ${failure.log.stream}.`;
      return [ `${recipe} is ${status ?? "FAILED"} (${where || "AWS does not tell where"}): ${failure.message.replace(/\.$/, "")}. ${log}`, inventoryLine(failure), (0, 
      _report_left_behind_js__WEBPACK_IMPORTED_MODULE_3__.$)(failure) ].filter(Boolean).join(" ");
    }
    const inventorySteps = [ "InventoryCollection", "AssertInventoryCollection" ];
    function inventoryLine({workflowStep = ""}) {
      return inventorySteps.includes(workflowStep) ? "Where an association of Systems Manager collects the inventory of build instances, write `enhancedMetadata: false` into the recipe: an instance takes one alone." : "";
    }
  },
  47203: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w2: () => released,
      mQ: () => releasedFate,
      rj: () => starterTags,
      mj: () => taggedMinutes,
      zr: () => verified
    });
    var errors = __webpack_require__(18204);
    var candidate = __webpack_require__(98106);
    var failed_distribution = __webpack_require__(1633);
    var plan_image = __webpack_require__(38910);
    var lost = __webpack_require__(49809);
    var unknown_members = __webpack_require__(69179);
    var plan_tags = __webpack_require__(13666);
    var plan_lock = __webpack_require__(71764);
    var older_releases = __webpack_require__(76040);
    var observe = __webpack_require__(65287);
    var orphans = __webpack_require__(94164);
    var share = __webpack_require__(94672);
    var launch_permissions = __webpack_require__(11687);
    var withdrawal = __webpack_require__(17962);
    async function alignOlderReleases(newest, wanted, releaser, known) {
      const listed = known ?? await (0, observe.mR)(wanted.lock, releaser);
      const result = {
        hasChanged: false,
        withdrawals: [],
        leftWithdrawn: [],
        untagged: new Map,
        unreachable: [],
        orphans: [],
        foreign: []
      };
      const {images, orphans} = await (0, older_releases.P)(listed, newest, wanted, releaser);
      const tolerant = withoutFullAmis(releaser, result);
      for (const image of images) await align(image, listed, wanted, tolerant, result);
      const narrowed = await Promise.allSettled(orphans.map(ami => narrow(ami, wanted, tolerant, result)));
      for (const one of narrowed) if (one.status === "rejected") throw one.reason;
      return result;
    }
    function withoutFullAmis(releaser, {untagged}) {
      return {
        ...releaser,
        tag: async (region, ids, tags) => {
          try {
            await releaser.tag(region, ids, tags);
          } catch (error) {
            if (!(error instanceof errors.iQ) || error.awsName !== "TagLimitExceeded") throw error;
            for (const id of ids) untagged.set(id, {
              region,
              tags
            });
          }
        }
      };
    }
    async function narrow(ami, {lock, shareWith}, releaser, result) {
      const {region, amiId} = ami;
      const found = await releaser.launchPermissions(region, amiId);
      const orphan = (0, orphans.KT)(ami, found, shareWith);
      if (!(0, orphans.IW)((0, plan_lock.o6)(lock), ami)) {
        if (orphan) result.foreign.push(orphan);
        return;
      }
      if (orphan) {
        const change = {
          region,
          amiId,
          found,
          add: share.eP,
          remove: orphan.remove
        };
        try {
          await releaser.changeLaunchPermissions(region, amiId, change);
        } catch (error) {
          if (!(error instanceof errors.iQ)) throw error;
          throw new errors.lZ("release", `${(0, share.eZ)(orphan.remove)} may still launch ${amiId} in ${region}, of an older release whose image is gone, and the recipe does not name them: ${error.message}`, `Run as somebody who may: ${(0, 
          orphans.Mz)(orphan)}`, {
            cause: error
          });
        }
        const left = now => {
          const tooMuch = (0, orphans.KT)(ami, now, shareWith);
          return tooMuch && {
            add: share.eP,
            remove: tooMuch.remove
          };
        };
        await (0, launch_permissions.hw)([ change ], left, releaser);
        result.orphans.push(orphan);
        result.withdrawals.push(...(0, withdrawal.E)({
          tags: {}
        }, [ ami ], [ change ]));
      }
      result.hasChanged = true;
      await releaser.tag(region, [ amiId ], {
        [plan_tags.nP.share]: (0, share.mo)(shareWith)
      });
    }
    async function align(image, listed, wanted, releaser, result) {
      const {lock, shareWith} = wanted;
      const amis = await availableAmis(image, listed, wanted, releaser, result);
      const permissions = await (0, launch_permissions.zi)(amis, releaser);
      const digest = (0, share.mo)(shareWith);
      const isWithdrawn = !(0, share.uP)({
        ...shareWith,
        isPublic: false
      }) && [ ...permissions.values() ].every(share.uP) && ![ image, ...amis ].some(({tags}) => tags[plan_tags.nP.share] === (0, 
      share.mo)(share.eP));
      if (isWithdrawn) result.leftWithdrawn.push(image.arn); else {
        const changes = await (0, launch_permissions.kz)(image, amis, permissions, {
          shareWith,
          homeRegion: lock.homeRegion
        }, releaser);
        await (0, launch_permissions.hw)(changes, now => (0, share.GB)(now, shareWith), releaser);
        result.withdrawals.push(...(0, withdrawal.E)(image, amis, changes));
      }
      result.hasChanged = true;
      const tags = {
        [plan_tags.nP.share]: digest,
        [plan_tags.nP.image]: image.arn
      };
      const isHome = ({region}) => region === lock.homeRegion;
      const tagAll = some => some.map(({region, amiId}) => releaser.tag(region, [ amiId ], tags));
      await Promise.all([ ...image.tags[plan_tags.nP.share] === digest ? [] : [ releaser.tagImage(image.arn, {
        [plan_tags.nP.share]: digest
      }) ], ...tagAll(amis.filter(ami => !isHome(ami))) ]);
      await Promise.all(tagAll(amis.filter(isHome)));
    }
    async function availableAmis(image, listed, {lock}, releaser, result) {
      const own = image.amis.filter(({accountId = lock.account}) => accountId === lock.account);
      const found = await Promise.all(own.map(async ({region, amiId}) => {
        const known = listed.find(ami => ami.region === region && ami.amiId === amiId);
        if (known) return [ known ];
        try {
          return await releaser.amis(region, {
            ids: [ amiId ]
          });
        } catch (error) {
          const isClosed = error instanceof errors.iQ && error.code === "credentials";
          if (!isClosed || lock.regions.includes(region)) throw error;
          result.unreachable.push({
            region,
            amiId
          });
          return [];
        }
      }));
      return found.flat().filter(({state}) => state === "available");
    }
    var src_commit = __webpack_require__(34326);
    var plan_claim = __webpack_require__(22487);
    var image_of_ami = __webpack_require__(95674);
    var tag_lag = __webpack_require__(79616);
    const claimLifeMs = 6 * 60 * 6e4;
    const mostLooks = 20;
    async function takeTurn(image, wanted, amis, releasing, store) {
      const {lock} = wanted;
      const {commit, run} = releasing;
      const atHome = amis.filter(({region}) => region === lock.homeRegion);
      let hasWaited = false;
      for (let looks = 1; looks <= mostLooks; looks++) {
        const isFull = hasWaited || (0, plan_image.E0)(image) || !(0, src_commit.W)(commit);
        const seen = await look(image, wanted, isFull ? amis : atHome, commit, store);
        const overdue = await judge(image, lock, releasing, seen, store);
        if (overdue) return overdue;
        const isClaimed = seen.isOnImage && seen.isOnAmis && (hasWaited || seen.isComplete);
        if (isFull && (isClaimed || !(0, src_commit.W)(commit))) return {
          kind: "taken",
          listed: seen.listed
        };
        const tags = (0, plan_claim.kY)({
          commit,
          run,
          claimedAt: store.clock.now()
        });
        if (!seen.isOnImage) await store.tagImage(image.arn, tags);
        const [now] = await store.amis(lock.homeRegion, {
          ids: atHome.map(({amiId}) => amiId)
        });
        const hidden = now && (0, plan_claim._B)(now.tags);
        if (hidden && hidden.commit !== commit && !isKnown(hidden, seen.foreign)) {
          await restore(image, hidden, lock, releasing, store);
          hasWaited = false;
          continue;
        }
        if (!isFull || !seen.isOnAmis) await Promise.all(amis.map(ami => store.tag(ami.region, [ ami.amiId ], {
          ...tags,
          [plan_tags.nP.image]: image.arn
        })));
        await store.clock.sleep(tag_lag.t, store.signal);
        hasWaited = true;
      }
      throw new errors.lZ("release", `${lock.recipe} is not released: the tag ${plan_tags.nP.releasedCommit} that this run writes on ${image.arn} and its AMIs does not stay there, so it can't be told whether another run is releasing, too.`, "Run again when no other run releases this recipe.");
    }
    const isKnown = ({commit}, among) => among.some(one => one.commit === commit);
    async function restore(image, hidden, lock, {commit, isForced}, store) {
      if (isForced) return;
      const rival = {
        imageArn: image.arn,
        claim: hidden
      };
      if (await (0, plan_claim.$K)(lock.recipe, commit, rival, store.compareCommits)) await store.tagImage(image.arn, (0, 
      plan_claim.kY)(hidden));
    }
    async function look(image, {lock}, amis, commit, store) {
      const [own, ...listed] = await Promise.all([ store.image(image.arn), ...amis.map(async ami => ({
        ours: ami,
        all: await store.ownAmis(ami.region, plan_tags.nP.recipe, lock.recipe)
      })) ]);
      const shown = listed.flatMap(({ours, all}) => all.filter(({amiId}) => amiId === ours.amiId));
      const atHome = shown.find(({region}) => region === lock.homeRegion);
      const onImage = (0, plan_claim._B)(own?.tags ?? {});
      return {
        foreign: [ onImage, (0, plan_claim._B)(atHome?.tags ?? {}) ].filter(claim => claim !== void 0 && claim.commit !== commit),
        isOnImage: onImage?.commit === commit,
        isOnAmis: shown.length === amis.length && shown.every(({tags}) => tags[plan_tags.nP.releasedCommit] === commit && tags[plan_tags.nP.image] === image.arn),
        isComplete: own !== void 0 && (0, plan_image.E0)(own),
        others: await othersAmong(listed, lock, store.image),
        listed: listed.flatMap(({all}) => all)
      };
    }
    async function othersAmong(listed, lock, imageOf) {
      const images = new Map;
      const read = address => {
        if (!images.has(address)) images.set(address, imageOf(address));
        return images.get(address);
      };
      const found = new Map;
      for (const {ours, all} of listed) {
        const newestFirst = all.filter(({amiId, state, tags}) => amiId !== ours.amiId && state === "available" && (tags[plan_tags.nP.releasedCommit] !== void 0 || tags[plan_tags.nP.releasedAt] !== void 0)).sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
        for (const ami of newestFirst) {
          const address = (0, image_of_ami.t)(ami, lock);
          const image = address === void 0 ? void 0 : await read(address);
          if (!image || !(0, plan_image.qe)(image, ami)) continue;
          const claim = (0, plan_claim._B)(image.tags);
          const isComplete = (0, plan_image.E0)(image);
          if (!claim && !isComplete) continue;
          const other = found.get(image.arn) ?? {
            image,
            claim,
            newerIn: []
          };
          found.set(image.arn, other);
          if (ami.createdAt >= ours.createdAt) other.newerIn.push(ami.region);
          if (isComplete) break;
        }
      }
      return [ ...found.values() ];
    }
    async function judge(image, lock, {commit, isForced}, {foreign, isComplete, others}, {compareCommits, clock}) {
      const rivals = [ ...foreign.map(claim => ({
        imageArn: image.arn,
        claim
      })), ...others.flatMap(({image: {arn}, claim}) => claim ? [ {
        imageArn: arn,
        claim
      } ] : []) ];
      for (const rival of isForced ? [] : rivals) {
        const problem = await (0, plan_claim.$K)(lock.recipe, commit, rival, compareCommits);
        if (problem) throw problem;
      }
      const [rival] = foreign;
      if (rival && !isComplete && !(clock.now() - rival.claimedAt > claimLifeMs)) return {
        kind: "overdue",
        reason: `a run of the older commit ${rival.commit} was releasing the same image`
      };
      const newer = others.find(({claim, newerIn}) => newerIn.length > 0 && (isForced || claim?.commit !== commit));
      return newer ? {
        kind: "overdue",
        reason: `${newer.image.arn}${newer.claim ? ` of the older commit ${newer.claim.commit}` : ""} has a newer AMI in ${newer.newerIn.join(", ")}, which consumers would take`
      } : void 0;
    }
    var resources = __webpack_require__(54205);
    async function recordPipeline(wanted, released, repository, store) {
      const request = {
        name: wanted.lock.recipe,
        description: `Released by golden-ami from ${wanted.lock.file}; builds are started from GitHub, not here.`,
        imageRecipeArn: released.imageRecipeArn,
        infrastructureConfigurationArn: released.infrastructureArn,
        distributionConfigurationArn: released.distributionArn,
        status: "DISABLED",
        tags: {
          ...wanted.recipe.tags,
          [plan_tags.nP.repository]: repository,
          [plan_tags.nP.recipe]: wanted.lock.recipe
        }
      };
      let existing = await store.pipeline(wanted.pipelineArn);
      if (!existing) try {
        await store.createPipeline(request, (0, resources.I)({
          request,
          plannedAt: wanted.lock.resolvedAt
        }));
        return {
          kind: "recorded"
        };
      } catch (error) {
        const name = error instanceof errors.iQ ? error.awsName : void 0;
        if (name === "ServiceQuotaExceededException") return {
          kind: "full"
        };
        if (name !== "ResourceAlreadyExistsException") throw error;
        existing = await store.pipeline(wanted.pipelineArn);
        if (!existing) throw error;
      }
      const owner = existing.tags[plan_tags.nP.repository];
      if (owner !== repository) return {
        kind: "foreign",
        owner: owner ?? "no repository"
      };
      const isRight = existing.imageRecipeArn === request.imageRecipeArn && existing.infrastructureArn === request.infrastructureConfigurationArn && existing.distributionArn === request.distributionConfigurationArn && existing.status === "DISABLED" && !existing.isScheduled;
      if (isRight) return {
        kind: "unchanged"
      };
      await store.updatePipeline(existing.arn, request, (0, resources.I)({
        ...request,
        replaces: existing
      }));
      return {
        kind: "recorded"
      };
    }
    var release = __webpack_require__(96768);
    var verify = __webpack_require__(37680);
    var image_report = __webpack_require__(85300);
    var lookups = __webpack_require__(90833);
    async function* verified(image, {lock}, context) {
      const verifications = await (0, verify.MX)(image, lock, (0, lookups.Zc)(context.account, context), {
        kind: "build"
      });
      yield {
        verifications
      };
      (0, image_report.v)(lock.recipe, image.arn, verifications);
      return verifications;
    }
    async function* released(image, wanted, verifications, context, options) {
      try {
        return yield* releasedInTurn(image, wanted, verifications, context, options);
      } catch (error) {
        if (error instanceof errors.iQ && !context.signal.aborted) {
          const releaser = (0, lookups.Zc)(context.account, context);
          const older = await alignOlderReleases(image, wanted, releaser).catch(problem => {
            context.log(`${wanted.lock.recipe}: who may launch its older releases could not be put right: ${String(problem)}`);
          });
          if (older) yield {
            older
          };
        }
        throw error;
      }
    }
    async function* releasedInTurn(image, wanted, verifications, context, {origin, areOlderRight, isForced}) {
      const {account} = context;
      yield {
        isToBeReleased: true
      };
      await assertContents(image, wanted, verifications, (0, lookups.p8)(account, context));
      const turn = await takeTurn(image, wanted, verifications.flatMap(({ami}) => ami ?? []), {
        commit: context.origin.commit,
        run: context.origin.run,
        isForced
      }, (0, lookups.nz)(account, context));
      if (turn.kind === "overdue") return turn;
      const releaser = (0, lookups.Zc)(account, context);
      const result = await (0, release._)(image, wanted, verifications, releaser, {
        origin,
        run: context.origin.run
      });
      yield {
        withdrawals: result.withdrawals,
        verifications: result.verifications
      };
      (0, image_report.v)(wanted.lock.recipe, image.arn, result.verifications);
      yield {
        isReleased: true
      };
      const older = areOlderRight ? void 0 : await alignOlderReleases(image, wanted, releaser, turn.listed);
      if (older) yield {
        older
      };
      const pipeline = await recordPipeline(wanted, image, context.origin.repository, account.pipelines);
      if (pipeline.kind === "foreign") yield {
        foreignPipeline: {
          arn: wanted.pipelineArn,
          owner: pipeline.owner
        }
      };
      if (pipeline.kind === "full") yield {
        isWithoutPipeline: true
      };
      return {
        kind: "released",
        hasChanged: result.hasChanged || older?.hasChanged === true
      };
    }
    function starterTags(verifications, origin, {minutes}) {
      const starter = verifications.map(({ami}) => ami?.tags).find(tags => tags?.[plan_tags.nP.run] !== void 0);
      if (!starter) return {
        ...(0, plan_tags.YM)(origin),
        ...minutes === void 0 ? {} : {
          [plan_tags.nP.minutes]: String(minutes)
        }
      };
      const names = [ plan_tags.nP.repository, plan_tags.nP.commit, plan_tags.nP.run, plan_tags.nP.minutes ];
      return Object.fromEntries(names.flatMap(name => starter[name] === void 0 ? [] : [ [ name, starter[name] ] ]));
    }
    const longestMinutes = 3 * 24 * 60;
    function taggedMinutes(verifications) {
      const minutes = Number(verifications[0]?.ami?.tags[plan_tags.nP.minutes]);
      return minutes > 0 && minutes <= longestMinutes ? minutes : void 0;
    }
    function releasedFate(decision, image, hasChanged) {
      const {action, isPutRight} = decision;
      switch (action) {
       case "start":
        return {
          decided: action,
          meaning: (0, failed_distribution.V2)(image) ? "copied-and-released" : "built-and-released"
        };

       case "attach":
        return {
          decided: action,
          meaning: "built-and-released"
        };

       case "reuse":
        return {
          decided: action,
          meaning: "release-reused"
        };

       case "release":
        return {
          decided: action,
          meaning: !hasChanged ? "current" : isPutRight ? "put-right" : "released"
        };

       case "nothing":
        return {
          decided: action,
          meaning: hasChanged ? "put-right" : "current"
        };
      }
    }
    async function assertContents(image, wanted, verifications, store) {
      const contents = await (0, candidate.Y)(image, wanted, store);
      const untaggable = verifications.flatMap(({ami, snapshots}) => ami === void 0 ? [] : [ ...[ (0, 
      plan_image.qH)(ami.tags, wanted.recipe) ?? [] ].flat(), ...(0, lost.l)(snapshots, wanted.recipe) ].map(problem => `${ami.amiId} in ${ami.region}: ${problem}`));
      const differences = [ ...contents.differences, ...untaggable ];
      const ofAmis = verifications.flatMap(({unknown = []}) => unknown);
      const unknown = [ ...contents.unknown, ...(0, candidate.L)([ ...new Set(ofAmis) ], wanted.recipe) ];
      if (differences.length > 0) throw new errors.lZ("release", `${image.arn} is not released, since it is not what the repository wants: ${differences.join("; ")}.`, "Find out in CloudTrail who made it; delete the image and what it is made of, and run again.");
      if (unknown.length > 0) throw (0, unknown_members.l)(wanted.recipe, image.arn, unknown);
    }
  },
  44902: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z6: () => endingOf,
      rn: () => pickUp,
      nt: () => waitForBuild,
      Dq: () => whenEnded
    });
    var failed_distribution = __webpack_require__(1633);
    var failure_answers = __webpack_require__(63932);
    var log_line = __webpack_require__(2497);
    const linesToShow = 3;
    const ownLine = /^(?:(?:Document|ComponentArn|Phase|Step|Action|ErrorMessage|Stdout):|TOE has |command id: )|: (?:STARTED|FINISHED) EXECUTION/;
    const beginning = /^(?:Phase|Step) \S+$|: STARTED EXECUTION$/;
    function lastErrorLines(events) {
      let lines = [];
      let isInside = false;
      for (const line of events.flatMap(event => event.split(/\r\n|\r|\n/))) {
        const text = line.trim();
        if (beginning.test(text)) lines = [];
        const labelled = text.startsWith("Stderr:");
        isInside = labelled || isInside && !ownLine.test(text) && !beginning.test(text);
        if (isInside) lines.push(labelled ? text.slice("Stderr:".length).trim() : text);
      }
      return lines.filter(line => line !== "").slice(-linesToShow).join(" | ");
    }
    function isExitCodeAlone(text) {
      return /^\W*exit\s?(?:code|status):?\s?-?\d+\W*$/i.test(text.trim());
    }
    var workflow = __webpack_require__(8427);
    const failure_linesToShow = 20;
    const stageOfWorkflow = {
      BUILD: "BUILDING",
      TEST: "TESTING",
      DISTRIBUTION: "DISTRIBUTING"
    };
    async function explainFailure(image, wanted, lookup, lastRunning) {
      const answers = await (0, failure_answers.N3)(image, wanted.lock.regions, logOf(image, wanted), lookup);
      return explain(answers, image, wanted, lastRunning);
    }
    function explain(answers, image, wanted, lastRunning) {
      const {context, executions, logEvents, refusals} = answers;
      const failed = executions.find(({execution}) => execution.status === "FAILED" || execution.status.startsWith("ROLLBACK"));
      const workflowStep = failed && (failed.steps.find(hasFailed) ?? (0, workflow.S)(failed.steps));
      const stage = context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
      const workflowStepName = context?.failedStep ?? workflowStep?.name;
      const labelled = readLabelledBlock(logEvents);
      const message = [ context?.componentFailure?.errorMessage, labelled.ErrorMessage, workflowStep?.message, context?.distributionFailure?.errorMessage, image.reason ].find(text => text !== void 0 && text.trim() !== "");
      return {
        ...stage === void 0 ? {} : {
          stage
        },
        ...workflowStepName === void 0 ? {} : {
          workflowStep: workflowStepName
        },
        ...componentPlace(context?.componentFailure ?? {}, labelled, image.reason, wanted),
        message: (0, log_line.T)(withErrorLines(message ?? "AWS gives no reason", logEvents)),
        regions: (context?.distributionFailure?.regionFailures ?? []).map(({region, errorMessage, status}) => ({
          region: region ?? "",
          message: (0, log_line.T)(errorMessage ?? status ?? "")
        })),
        untold: refusals,
        logLines: logEvents.slice(-failure_linesToShow).map(log_line.T),
        log: logOf(image, wanted),
        orphans: (0, failure_answers.sy)(answers, image, wanted.lock.homeRegion),
        ...(0, failed_distribution.Zl)(image) && !(0, failed_distribution.V2)(image) ? {
          copier: "failed-jobs"
        } : {}
      };
    }
    function withErrorLines(message, logEvents) {
      const written = isExitCodeAlone(message) ? lastErrorLines(logEvents) : "";
      return written === "" ? message : `${written} (${message.trim()})`;
    }
    function hasFailed({status}) {
      return status === "FAILED";
    }
    function componentPlace(componentFailure, labelled, reason, wanted) {
      const arn = componentFailure.componentArn ?? labelled.ComponentArn ?? /arn:[\w-]+:imagebuilder:[\w-]+:[\w-]+:component\/[\w-]+\/\d+\.\d+\.\d+\/\d+/.exec(reason ?? "")?.[0];
      const document = arn === void 0 ? void 0 : wanted.components.get(arn)?.document;
      const component = document?.file ?? arn;
      const phase = componentFailure.phaseName ?? labelled.Phase;
      const step = componentFailure.stepName ?? labelled.Step;
      const documentStep = document?.steps.find(one => one.phase === phase && one.step === step);
      const at = documentStep?.at ?? (document && {
        file: document.file,
        line: 1,
        column: 1
      });
      return {
        ...component === void 0 ? {} : {
          component
        },
        ...phase === void 0 ? {} : {
          phase
        },
        ...step === void 0 ? {} : {
          step
        },
        ...at === void 0 ? {} : {
          at
        }
      };
    }
    function logOf(image, wanted) {
      const stream = image.arn.split("/").slice(-2).join("/");
      return {
        group: wanted.image.loggingConfiguration?.logGroupName ?? `/aws/imagebuilder/${wanted.imageRecipe.name}`,
        stream
      };
    }
    function readLabelledBlock(events) {
      const found = {};
      for (const line of events.flatMap(event => event.split("\n"))) {
        const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
        if (label?.[1] !== void 0 && label[2]?.trim()) found[label[1]] = label[2].trim();
      }
      return found;
    }
    var plan_image = __webpack_require__(38910);
    var errors = __webpack_require__(18204);
    const lastAnswerMs = 3e4;
    async function inTime(work, {clock, deadline}) {
      const over = new AbortController;
      const {promise: late, resolve} = Promise.withResolvers();
      const ms = Math.max(deadline - clock.now(), lastAnswerMs);
      const limit = clock.limit(Math.min(ms, 2 ** 31 - 1), over.signal);
      limit.addEventListener("abort", () => resolve(void 0), {
        once: true
      });
      work.catch(() => {});
      try {
        return await Promise.race([ work.then(value => ({
          value
        })), late ]);
      } finally {
        over.abort();
      }
    }
    const pollMs = 15e3;
    const slowestPollMs = 12e4;
    const maxMissingAnswers = 12;
    class ImagePoller {
      image;
      lastRunning;
      options;
      askedAt;
      pauseMs=pollMs;
      missingAnswers=0;
      constructor(image, options) {
        this.image = image;
        this.options = options;
        this.askedAt = options.clock.now();
        this.keepRunningStatus();
      }
      async poll() {
        const {clock, deadline, signal, isTransient} = this.options;
        const dueAt = this.askedAt + this.pauseMs * (.8 + clock.random() * .4);
        await clock.sleep(Math.max(0, Math.min(dueAt, deadline) - clock.now()), signal);
        if (signal.aborted) return;
        this.askedAt = clock.now();
        try {
          const answer = await inTime(this.options.image(this.image.arn), this.options);
          if (answer) this.accept(answer.value);
          this.pauseMs = pollMs;
        } catch (error) {
          if (!isTransient(error) && !(0, errors.mm)(error)) throw error;
          this.pauseMs = Math.min(this.pauseMs * 2, slowestPollMs);
        }
      }
      accept(found) {
        this.missingAnswers = found ? 0 : this.missingAnswers + 1;
        if (found) this.image = found; else if (this.missingAnswers >= maxMissingAnswers) this.image = {
          ...this.image,
          status: "DELETED"
        };
        this.keepRunningStatus();
      }
      keepRunningStatus() {
        if ((0, plan_image.W_)(this.image.status)) this.lastRunning = this.image.status;
      }
    }
    const reportMs = 6e4;
    class ProgressReporter {
      options;
      reportedAt=-1 / 0;
      reportedStatus;
      known={};
      constructor(options) {
        this.options = options;
      }
      async report(image) {
        const now = this.options.clock.now();
        const hasChanged = image.status !== this.reportedStatus;
        if (!hasChanged && now - this.reportedAt < reportMs) return;
        const known = hasChanged ? {
          step: this.known.step
        } : this.known;
        const asked = (0, plan_image.W_)(image.status) ? await inTime(stepOf(image, known, this.options), this.options) : {
          value: {}
        };
        this.known = asked?.value ?? known;
        this.reportedAt = now;
        this.reportedStatus = image.status;
        this.options.onProgress({
          status: image.status,
          ...this.known.step === void 0 ? {} : {
            step: this.known.step
          },
          elapsedMs: now - (0, failed_distribution.Hs)(image)
        });
      }
    }
    async function stepOf(image, known, {workflows, workflowSteps}) {
      try {
        const steps = known.execution === void 0 ? [] : await workflowSteps(known.execution);
        const running = steps.find(({status}) => status === "RUNNING");
        if (running) return {
          ...known,
          step: running.name
        };
        const begun = (await workflows(image.arn)).filter(execution => execution.startedAt > 0).sort((a, b) => b.startedAt - a.startedAt)[0];
        if (begun?.status !== "RUNNING") return {};
        return {
          step: (0, workflow.S)(begun.id === known.execution ? steps : await workflowSteps(begun.id))?.name,
          execution: begun.id
        };
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        return known;
      }
    }
    async function watch(started, watcher) {
      const poller = new ImagePoller(started, watcher);
      const progress = new ProgressReporter(watcher);
      for (;;) {
        const {image, lastRunning} = poller;
        await progress.report(image);
        const kind = endOf(image, watcher);
        if (kind) return {
          kind,
          image,
          lastRunning
        };
        await poller.poll();
      }
    }
    function endOf({status}, {clock, deadline, signal}) {
      if (!(0, plan_image.W_)(status)) return "ended";
      if (signal.aborted) return "interrupted";
      return clock.now() >= deadline ? "time-limit" : void 0;
    }
    var tag_lag = __webpack_require__(79616);
    var lookups = __webpack_require__(90833);
    const whenEnded = "Run the failed jobs again when it has ended: they release it and build nothing.";
    const pickUp = {
      bySame: "Run the same again to adopt it: it starts no second one.",
      byForced: "Run again without `force` when it has ended: that takes its image. With `force`, another would be built.",
      byForcedPlan: "Run this job again to adopt it: it starts no second one. A new plan with `force` would.",
      byRelease: `Nothing of it is released. ${whenEnded}`,
      byCollect: "Run the job again to collect it."
    };
    function waitForBuild(image, wanted, {account, clock, deadline, signal, logs, onProgress}) {
      const {recipe} = wanted.lock;
      const wait = () => watch(image, {
        ...(0, lookups.g4)(account),
        clock,
        deadline,
        signal,
        onProgress: progress => onProgress(recipe, progress)
      });
      return logs ? logs.during({
        recipe,
        ...logOf(image, wanted),
        since: image.createdAt
      }, wait) : wait();
    }
    async function endingOf({kind, image, lastRunning}, wanted, {account, clock, signal}, options) {
      if (kind === "interrupted" || kind === "time-limit") return {
        kind
      };
      if (image.status === "AVAILABLE") return;
      const settled = lastRunning === void 0 ? Promise.resolve() : clock.sleep(tag_lag.t, signal);
      const lookup = (0, lookups.xL)(account, {
        withLogs: options.withLogs,
        settled
      });
      return {
        kind: "build-ended",
        failure: await explainFailure(image, wanted, lookup, lastRunning)
      };
    }
  },
  63932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N3: () => askAboutFailure,
      do: () => findMadeAmis,
      h7: () => imageArnTag,
      sy: () => madeAmis
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2497);
    var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8427);
    const imageArnTag = "Ec2ImageBuilderArn";
    const eventsToRead = 60;
    async function askAboutFailure(image, regions, log, lookup) {
      const refusals = [];
      const answerOr = (call, fallback) => call.catch(error => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
        refusals.push((0, _log_line_js__WEBPACK_IMPORTED_MODULE_1__.T)((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)));
        return fallback;
      });
      const [context, executions, logEvents, ownAmis] = await Promise.all([ answerOr(lookup.failureContext(image.arn), void 0), answerOr(lookup.workflows(image.arn), []), lookup.lastLines ? answerOr(lookup.lastLines(log.group, log.stream, image.createdAt, eventsToRead), []) : [], Promise.all(regions.map(region => answerOr(lookup.ownAmis(region, imageArnTag, image.arn), []))) ]);
      const begun = executions.filter(({startedAt}) => startedAt > 0);
      return {
        context,
        executions: await Promise.all(begun.map(async execution => ({
          execution,
          steps: await answerOr(lookup.workflowSteps(execution.id), [])
        }))),
        logEvents,
        ownAmis: ownAmis.flat(),
        refusals
      };
    }
    function madeAmis({executions, ownAmis}, image, homeRegion) {
      const made = (0, _workflow_js__WEBPACK_IMPORTED_MODULE_2__.k)(executions.flatMap(({steps}) => steps));
      const all = [ ...made === void 0 ? [] : [ {
        region: homeRegion,
        amiId: made
      } ], ...image.amis, ...ownAmis ].map(({region, amiId}) => ({
        region,
        amiId
      }));
      return [ ...new Map(all.map(one => [ one.amiId, one ])).values() ];
    }
    async function findMadeAmis(image, homeRegion, regions, lookup) {
      const answers = await askAboutFailure(image, regions, {
        group: "",
        stream: ""
      }, {
        ...lookup,
        failureContext: () => Promise.resolve(void 0),
        lastLines: void 0
      });
      return madeAmis(answers, image, homeRegion);
    }
  },
  2497: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => logLines,
      T: () => oneLine
    });
    function logLines(message) {
      return message.split(/\r\n|\r|\n/).map(line => withoutControls(line, " ").trimEnd()).filter(line => line !== "");
    }
    function oneLine(text) {
      return withoutControls(text, " ").replaceAll(/\s+/g, " ").trim().slice(0, 1e3);
    }
    const escapeSequences = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
    const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]+/g;
    function withoutControls(text, instead) {
      return text.replaceAll(escapeSequences, "").replaceAll(controls, instead);
    }
  },
  54205: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => resourceToken,
      c: () => ensureResources
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92283);
    var _plan_read_back_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58843);
    var _plan_read_back_distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18936);
    var _plan_read_back_image_recipe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45780);
    var _plan_read_back_infrastructure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52485);
    async function ensureResources(wanted, store) {
      const plannedAt = wanted.lock.resolvedAt;
      await Promise.all([ ensureImageRecipe(wanted, store), ensure({
        plannedAt,
        arn: wanted.infrastructureArn,
        request: wanted.infrastructure,
        get: store.infrastructure,
        create: store.createInfrastructure,
        compare: _plan_read_back_infrastructure_js__WEBPACK_IMPORTED_MODULE_5__.hB
      }), ensure({
        plannedAt,
        arn: wanted.distributionArn,
        request: wanted.distribution,
        get: store.distribution,
        create: store.createDistribution,
        compare: _plan_read_back_distribution_js__WEBPACK_IMPORTED_MODULE_3__.Ox
      }) ]);
    }
    async function ensureImageRecipe(wanted, store) {
      const plannedAt = wanted.lock.resolvedAt;
      const imageRecipe = {
        plannedAt,
        arn: wanted.imageRecipeArn,
        request: wanted.imageRecipe,
        get: store.imageRecipe,
        create: store.createImageRecipe,
        compare: (answer, request) => (0, _plan_read_back_image_recipe_js__WEBPACK_IMPORTED_MODULE_4__.r)(answer, request, wanted.lock.platform)
      };
      const existing = await imageRecipe.get(imageRecipe.arn);
      if (existing) {
        refuseOther(imageRecipe, existing);
        return;
      }
      await Promise.all([ ...wanted.components ].map(([arn, {request, document}]) => ensure({
        plannedAt,
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        compare: answer => (0, _plan_read_back_component_js__WEBPACK_IMPORTED_MODULE_2__.Z)(answer, request, `component ${document.file}`),
        isVersioned: true
      })));
      await create(imageRecipe);
    }
    async function ensure(resource) {
      const existing = await resource.get(resource.arn);
      if (existing) refuseOther(resource, existing); else await create(resource);
    }
    async function create(resource) {
      const {request, plannedAt, isVersioned} = resource;
      const isMade = isVersioned && await createOnce(resource, resourceToken(request)) || await createOnce(resource, resourceToken({
        request,
        plannedAt
      }));
      if (!isMade) throw conflict(resource.arn, [ "AWS knows the client tokens of ours with others" ]);
    }
    async function createOnce(resource, clientToken) {
      let arn;
      try {
        arn = await resource.create(resource.request, clientToken);
      } catch (error) {
        const name = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ ? error.awsName : "";
        const isOther = name === "IdempotentParameterMismatchException";
        const isTaken = isOther || name === "ResourceAlreadyExistsException";
        const existing = isTaken ? await resource.get(resource.arn) : void 0;
        if (existing) refuseOther(resource, existing); else if (!isOther) throw error;
        return existing !== void 0;
      }
      if (arn !== resource.arn) throw conflict(resource.arn, [ `AWS put ours at ${arn}` ]);
      return true;
    }
    function resourceToken(request) {
      return (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)({
        create: request
      });
    }
    function refuseOther({arn, request, compare}, {answer}) {
      const {differences} = compare(answer, request);
      if (differences.length > 0) throw conflict(arn, differences);
    }
    function conflict(arn, reasons) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("conflict", `${arn} holds something else than its name promises (${reasons.join(", ")}).`, "Find out in CloudTrail who made it, and delete it if it is not yours to keep.");
    }
  },
  8427: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => currentStep,
      k: () => madeAmiId
    });
    function currentStep(steps) {
      const begun = steps.filter(step => step.startedAt > 0).sort((a, b) => a.startedAt - b.startedAt);
      return begun.find(step => step.status === "RUNNING") ?? begun.at(-1);
    }
    function madeAmiId(steps) {
      for (const step of steps) {
        if (step.action !== "CreateImage" || step.outputs === "") continue;
        const found = /"imageId"\s*:\s*"(ami-[0-9a-f]+)"/.exec(step.outputs);
        if (found) return found[1];
      }
      return;
    }
  },
  11687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      hw: () => confirmPermissions,
      kz: () => setLaunchPermissions,
      zi: () => readPermissions
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _plan_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38910);
    var _plan_share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94672);
    var _plan_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13666);
    var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37680);
    const changing = "changing";
    async function setLaunchPermissions(image, amis, permissions, wanted, setter) {
      const changes = amis.flatMap(({region, amiId}) => {
        const found = permissions.get(amiId);
        const change = found && (0, _plan_share_js__WEBPACK_IMPORTED_MODULE_2__.GB)(found, wanted.shareWith);
        return change ? [ {
          region,
          amiId,
          found,
          ...change
        } ] : [];
      });
      if (changes.length === 0) return [];
      const mark = {
        [_plan_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share]: changing
      };
      const home = amis.find(({region}) => region === wanted.homeRegion) ?? amis[0];
      const isSaid = [ changing, (0, _plan_share_js__WEBPACK_IMPORTED_MODULE_2__.mo)(wanted.shareWith) ].includes(home?.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share] ?? "");
      await Promise.all([ ...(0, _plan_image_js__WEBPACK_IMPORTED_MODULE_1__.E0)(image) || image.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share] !== void 0 ? [] : [ setter.tagImage(image.arn, mark) ], ...home === void 0 || isSaid ? [] : [ setter.tag(home.region, [ home.amiId ], mark) ] ]);
      await Promise.all(changes.map(({region, amiId, add, remove}) => setter.changeLaunchPermissions(region, amiId, {
        add,
        remove
      })));
      return changes;
    }
    async function readPermissions(amis, {launchPermissions}) {
      return new Map(await Promise.all(amis.map(async ({region, amiId}) => [ amiId, await launchPermissions(region, amiId) ])));
    }
    async function confirmPermissions(changes, leftOf, reader) {
      await Promise.all(changes.map(async ({region, amiId}) => {
        for (let attempt = 1; ;attempt++) {
          const left = leftOf(await reader.launchPermissions(region, amiId));
          if (!left) return;
          if (reader.signal.aborted) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.KW)(`while EC2 was asked who may launch ${amiId} in ${region}`);
          if (attempt >= _verify_js__WEBPACK_IMPORTED_MODULE_4__.r2) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("release", `EC2 accepted a change of who may launch ${amiId} in ${region} and does not show it: missing ${(0, 
          _plan_share_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(left.add)}, too many ${(0, _plan_share_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(left.remove)}.`, "Run again: it is set again. Where that does not help, look for what else changes it, and at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).");
          await reader.clock.sleep(_verify_js__WEBPACK_IMPORTED_MODULE_4__.rV, reader.signal);
        }
      }));
    }
  },
  96768: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => withSnapshots,
      _: () => release
    });
    var _plan_ami_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21302);
    var _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94202);
    var _plan_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94672);
    var _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    var _launch_permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11687);
    var _withdrawal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17962);
    var _tag_lag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79616);
    var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37680);
    async function release(image, wanted, verified, releaser, releasedBy) {
      const {recipe, lock, shareWith} = wanted;
      const amis = verified.flatMap(({ami}) => ami ?? []);
      const snapshots = new Map(verified.map(verification => [ verification.ami?.amiId, verification.snapshots ]));
      const haveTags = (ami, tags) => [ ami, ...snapshots.get(ami.amiId) ?? [] ].every(resource => !(0, 
      _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__._I)(resource.tags, tags));
      let hasChanged = false;
      const change = async write => {
        hasChanged = true;
        await write();
      };
      const forEachAmi = action => Promise.all(amis.map(action));
      const noExpiry = {
        [_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.expiresAt]: _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.zw
      };
      await forEachAmi(async ami => {
        if ([ ami, ...snapshots.get(ami.amiId) ?? [] ].some(({tags}) => (0, _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.Mi)(tags))) await change(() => releaser.tag(ami.region, withSnapshots(ami), noExpiry));
      });
      if ((0, _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.Mi)(image.tags)) await change(() => releaser.tagImage(image.arn, noExpiry));
      const changes = await (0, _launch_permissions_js__WEBPACK_IMPORTED_MODULE_3__.kz)(image, amis, await (0, 
      _launch_permissions_js__WEBPACK_IMPORTED_MODULE_3__.zi)(amis, releaser), {
        shareWith,
        homeRegion: lock.homeRegion
      }, releaser);
      hasChanged ||= changes.length > 0;
      const withdrawals = (0, _withdrawal_js__WEBPACK_IMPORTED_MODULE_4__.E)(image, amis, changes);
      await forEachAmi(async ami => {
        if (recipe.requireImdsV2 && ami.imdsSupport !== "v2.0") await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
        if ((0, _plan_ami_js__WEBPACK_IMPORTED_MODULE_6__.o)(ami, releaser.clock.now())) await change(() => releaser.undeprecate(ami.region, ami.amiId));
      });
      const earlier = amis.find(ami => ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt] !== void 0)?.tags;
      const ofThisRelease = {
        ...releasedBy.origin,
        [_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt]: earlier?.[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
        ...releasedBy.run === "" && earlier?.[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedBy] === void 0 ? {} : {
          [_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedBy]: earlier?.[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedBy] ?? releasedBy.run
        }
      };
      await forEachAmi(async ami => {
        const tags = {
          ...(0, _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ie)(image, wanted),
          ...ofThisRelease
        };
        if (!haveTags(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
      });
      const imageTags = {
        ...(0, _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__.qZ)(wanted),
        ...ofThisRelease
      };
      if ((0, _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__._I)(image.tags, imageTags)) await change(() => releaser.tagImage(image.arn, imageTags));
      const type = {
        [_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.type]: _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.YS
      };
      const setType = async ami => {
        if (!haveTags(ami, type)) await change(() => releaser.tag(ami.region, withSnapshots(ami), type));
      };
      await forEachAmi(async ami => {
        if (ami.region !== lock.homeRegion) await setType(ami);
      });
      if ((0, _plan_release_tags_js__WEBPACK_IMPORTED_MODULE_0__._I)(image.tags, type)) await change(() => releaser.tagImage(image.arn, type));
      await forEachAmi(async ami => {
        if (ami.region === lock.homeRegion) await setType(ami);
      });
      if (!hasChanged) return {
        verifications: [ ...verified ],
        hasChanged,
        withdrawals
      };
      await releaser.clock.sleep(_tag_lag_js__WEBPACK_IMPORTED_MODULE_7__.l, releaser.signal);
      const reverified = await (0, _verify_js__WEBPACK_IMPORTED_MODULE_5__.MX)(image, lock, releaser, {
        kind: "release",
        requireImdsV2: recipe.requireImdsV2,
        permissionFindings: ami => permissionFindings(ami, wanted, releaser)
      });
      return {
        verifications: reverified,
        hasChanged,
        withdrawals
      };
    }
    async function permissionFindings({region, amiId}, {shareWith}, releaser) {
      const change = (0, _plan_share_js__WEBPACK_IMPORTED_MODULE_1__.GB)(await releaser.launchPermissions(region, amiId), shareWith);
      if (!change) return [];
      return [ {
        region,
        amiId,
        subject: "launch permission",
        expected: "as in the recipe",
        found: `missing ${(0, _plan_share_js__WEBPACK_IMPORTED_MODULE_1__.eZ)(change.add)}, too many ${(0, 
        _plan_share_js__WEBPACK_IMPORTED_MODULE_1__.eZ)(change.remove)}`
      } ];
    }
    function withSnapshots(ami) {
      return [ ami.amiId, ...ami.volumes.flatMap(volume => volume.snapshotId ?? []) ];
    }
  },
  79616: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => usualTagLagMs,
      t: () => tagLagMs
    });
    const tagLagMs = 1e4;
    const usualTagLagMs = 5e3;
  },
  37680: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r2: () => attempts,
      rV: () => pauseMs,
      jI: () => verifiedAmis,
      MX: () => verify
    });
    var errors = __webpack_require__(18204);
    var plan_lock = __webpack_require__(71764);
    var digest = __webpack_require__(92283);
    var compare = __webpack_require__(28511);
    var image_recipe = __webpack_require__(45780);
    const ofTheAnswer = {
      nextToken: new compare.V9("Where the next page begins.")
    };
    const ofTheParent = new compare.V9("Comes with the parent image, which is compared.");
    const verified = new compare.V9("Verified by itself.");
    const ofThisCopy = new compare.V9("Other for each AMI and snapshot.");
    const setLater = new compare.V9("Set after an AMI was made; nothing that a build may ask for.");
    const amiTable = {
      ...ofTheAnswer,
      imagesSet: {
        platformDetails: ofTheParent,
        usageOperation: ofTheParent,
        blockDeviceMapping: {
          ebs: {
            deleteOnTermination: compare.mU,
            iops: compare.mU,
            snapshotId: compare.mU,
            volumeSize: compare.mU,
            volumeType: compare.mU,
            kmsKeyId: compare.mU,
            throughput: compare.mU,
            outpostArn: compare.mU,
            availabilityZone: compare.mU,
            encrypted: compare.mU,
            volumeInitializationRate: compare.mU,
            availabilityZoneId: compare.mU,
            ebsCardIndex: compare.mU
          },
          noDevice: compare.mU,
          deviceName: compare.mU,
          virtualName: compare.mU
        },
        description: new compare.V9("For people."),
        enaSupport: ofTheParent,
        hypervisor: ofTheParent,
        imageOwnerAlias: new compare.V9("Another word for the owner, which is verified."),
        name: verified,
        rootDeviceName: compare.mU,
        rootDeviceType: compare.mU,
        sriovNetSupport: ofTheParent,
        stateReason: verified,
        tagSet: verified,
        virtualizationType: ofTheParent,
        bootMode: ofTheParent,
        tpmSupport: ofTheParent,
        deprecationTime: setLater,
        imdsSupport: verified,
        sourceInstanceId: ofThisCopy,
        deregistrationProtection: setLater,
        lastLaunchedTime: setLater,
        imageAllowed: setLater,
        sourceImageId: ofThisCopy,
        sourceImageRegion: ofThisCopy,
        freeTierEligible: ofTheParent,
        publicSsmParameterName: ofTheParent,
        imageWatermarkSet: ofTheParent,
        scanResults: setLater,
        instanceTypeSpecification: ofTheParent,
        imageId: verified,
        imageLocation: ofThisCopy,
        imageState: verified,
        imageOwnerId: verified,
        creationDate: ofThisCopy,
        isPublic: new compare.V9("Who may launch it is read and set by the release."),
        productCodes: ofTheParent,
        architecture: ofTheParent,
        imageType: compare.mU,
        kernelId: ofTheParent,
        ramdiskId: ofTheParent,
        platform: compare.mU
      }
    };
    const snapshotTable = {
      ...ofTheAnswer,
      snapshotSet: {
        ownerAlias: new compare.V9("Another word for the owner, which is compared."),
        outpostArn: compare.mU,
        tagSet: verified,
        storageTier: compare.mU,
        restoreExpiryTime: new compare.V9("Of archived snapshots, which the tier excludes."),
        sseType: new compare.V9("Reserved by EC2; encryption and key are verified."),
        availabilityZone: compare.mU,
        transferType: ofThisCopy,
        completionDurationMinutes: ofThisCopy,
        completionTime: ofThisCopy,
        fullSnapshotSizeInBytes: ofThisCopy,
        associatedKmsKeySet: compare.mU,
        snapshotId: verified,
        volumeId: ofThisCopy,
        status: compare.mU,
        statusMessage: ofThisCopy,
        startTime: ofThisCopy,
        progress: ofThisCopy,
        ownerId: compare.mU,
        description: new compare.V9("For people."),
        volumeSize: compare.mU,
        encrypted: verified,
        kmsKeyId: verified,
        dataEncryptionKeyId: ofThisCopy
      }
    };
    function compareAmi({answer}, wanted) {
      return (0, compare.j2)(amiTable, {
        imagesSet: {
          ...answer,
          blockDeviceMapping: (0, compare.c3)(answer, "blockDeviceMapping").filter(mapping => !(0, 
          compare.b6)(mapping, "virtualName").startsWith("ephemeral"))
        }
      }, {
        imagesSet: {
          blockDeviceMapping: [ {
            deviceName: wanted.rootDeviceName,
            ebs: {
              deleteOnTermination: "true",
              snapshotId: new compare.cv("a snapshot", found => String(found).startsWith("snap-")),
              volumeSize: String(wanted.sizeGiB),
              volumeType: "gp3",
              iops: (0, compare.J2)(String(image_recipe.zy.iops)),
              throughput: (0, compare.J2)(String(image_recipe.zy.throughput)),
              encrypted: "true",
              kmsKeyId: (0, compare.J2)(wanted.keyArn),
              ebsCardIndex: (0, compare.J2)("0")
            }
          } ],
          rootDeviceName: wanted.rootDeviceName,
          rootDeviceType: "ebs",
          imageType: "machine",
          platform: wanted.platform === "Windows" ? "windows" : void 0
        }
      }, {
        operation: "DescribeImages"
      });
    }
    function compareSnapshot({answer}, wanted) {
      return (0, compare.j2)(snapshotTable, {
        snapshotSet: answer
      }, {
        snapshotSet: {
          storageTier: (0, compare.J2)("standard"),
          associatedKmsKeySet: new compare.cv("no other key", found => found === void 0 || found === ""),
          status: "completed",
          ownerId: wanted.account,
          volumeSize: String(wanted.sizeGiB)
        }
      }, {
        operation: "DescribeSnapshots"
      });
    }
    var tags = __webpack_require__(13666);
    var ami_name = __webpack_require__(45795);
    const attempts = 5;
    const pauseMs = 1e4;
    function verify(image, lock, lookup, scope) {
      return Promise.all(lock.regions.map(async region => {
        let result = await verifyRegion(image, lock, region, lookup, scope);
        for (let attempt = 1; attempt < attempts && result.findings.length > 0 && !lookup.signal.aborted; attempt++) {
          await lookup.clock.sleep(pauseMs, lookup.signal);
          result = await verifyRegion(image, lock, region, lookup, scope);
        }
        if (result.findings.length > 0 && lookup.signal.aborted) throw (0, errors.KW)(`while the AMIs of ${image.arn} were verified`);
        return result;
      }));
    }
    async function verifyRegion(image, lock, region, lookup, scope) {
      const outputs = image.amis.filter(ami => ami.region === region && (ami.accountId === void 0 || ami.accountId === lock.account));
      const amiId = outputs[0]?.amiId;
      if (amiId === void 0) return {
        region,
        snapshots: [],
        findings: [ {
          region,
          subject: "AMI",
          expected: "one",
          found: "none in the image's output"
        } ]
      };
      const ami = (await lookup.amis(region, {
        ids: [ amiId ]
      }))[0];
      if (!ami) return {
        region,
        snapshots: [],
        findings: [ {
          region,
          amiId,
          subject: "AMI",
          expected: "to exist",
          found: "EC2 does not know it"
        } ]
      };
      const findings = [];
      const check = (subject, isRight, expected, found) => {
        if (!isRight) findings.push({
          region,
          amiId,
          subject,
          expected,
          found
        });
      };
      check("number of AMIs", outputs.length === 1, "1", String(outputs.length));
      check("state", ami.state === "available", "available", ami.state);
      check("owner", ami.ownerId === lock.account, lock.account, ami.ownerId);
      check("name", (0, ami_name.HH)(ami.name, (0, plan_lock.o6)(lock)), `${(0, plan_lock.o6)(lock)} <yyyy-mm-dd>T<hh-mm-ss>[.<fraction>]Z`, ami.name);
      check(`tag ${tags.nP.recipe}`, ami.tags[tags.nP.recipe] === lock.recipe, lock.recipe, ami.tags[tags.nP.recipe] ?? "none");
      if (scope.kind === "release") {
        check(`tag ${tags.nP.contentDigest}`, ami.tags[tags.nP.contentDigest] === lock.contentDigest, lock.contentDigest, ami.tags[tags.nP.contentDigest] ?? "none");
        check(`tag ${tags.nP.type}`, ami.tags[tags.nP.type] === tags.YS, tags.YS, ami.tags[tags.nP.type] ?? "none");
        check(`tag ${tags.nP.expiresAt}`, !(0, tags.Mi)(ami.tags), `none or ${tags.zw}`, ami.tags[tags.nP.expiresAt] ?? "none");
        if (scope.requireImdsV2) check("IMDS support", ami.imdsSupport === "v2.0", "v2.0", ami.imdsSupport ?? "none");
        return {
          region,
          ami,
          snapshots: [],
          findings: [ ...findings, ...await scope.permissionFindings(ami) ]
        };
      }
      const wantedAmi = wantedAmiOf(image, lock, region);
      const compared = ami.state === "available" ? compareAmi(ami, wantedAmi) : nothing;
      for (const {member, wanted, found} of compared.differences) check(member, false, wanted, found);
      check("volumes", ami.volumes.length === 1, "the root volume alone", String(ami.volumes.length));
      const ids = ami.volumes.flatMap(volume => volume.snapshotId ?? []);
      const snapshots = ami.state === "available" ? await lookup.snapshots(region, ids) : [];
      const key = lock.keys[region] ?? "";
      for (const {device, snapshotId} of ami.volumes) check(`snapshot of volume ${device}`, snapshotId !== void 0, "one, encrypted", "none");
      for (const id of ids) {
        const snapshot = snapshots.find(candidate => candidate.snapshotId === id);
        check(`encryption of snapshot ${id}`, snapshot?.isEncrypted === true, "encrypted", snapshot ? "not encrypted" : "unknown");
        if (snapshot?.isEncrypted) check(`key of snapshot ${id}`, snapshot.keyArn === key, key, snapshot.keyArn ?? "unknown");
      }
      const comparedSnapshots = snapshots.map(snapshot => compareSnapshot(snapshot, wantedAmi));
      for (const [index, {differences}] of comparedSnapshots.entries()) for (const {member, wanted, found} of differences) check(`${member} of snapshot ${snapshots[index]?.snapshotId ?? ""}`, false, wanted, found);
      return {
        region,
        ami,
        snapshots,
        findings,
        unknown: [ compared, ...comparedSnapshots ].flatMap(({unknown}) => unknown)
      };
    }
    const nothing = {
      differences: [],
      unknown: []
    };
    function wantedAmiOf(image, lock, region) {
      const address = (0, plan_lock.ci)(lock, "image", `${lock.recipe}-${(0, digest.VK)(lock.digest)}/`);
      const [mapping] = image.arn.startsWith(address) ? [] : (0, compare.c3)(image.answer, "image", "imageRecipe", "blockDeviceMappings");
      return {
        rootDeviceName: (0, compare.b6)(mapping, "deviceName") || lock.parent.rootDeviceName,
        sizeGiB: Number((0, compare.C5)(mapping, "ebs", "volumeSize") ?? lock.volumeGiB),
        platform: lock.platform,
        keyArn: lock.keys[region] ?? "",
        account: lock.account
      };
    }
    function verifiedAmis(verifications) {
      return Object.fromEntries(verifications.flatMap(({region, ami, findings}) => ami && findings.length === 0 ? [ [ region, ami.amiId ] ] : []));
    }
  },
  17962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => withdrawalsOf
    });
    var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    var _plan_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94672);
    var _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    const mostStrangers = 10;
    function withdrawalsOf(image, amis, changes) {
      const values = [ image, ...amis ].map(({tags}) => tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.share] ?? "");
      const former = new Set(values.filter(_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc));
      const wasShared = [ image, ...amis ].some(({tags}) => (tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt] ?? tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.share]) !== void 0);
      return changes.flatMap(({region, amiId, found, add, remove}) => {
        const names = (0, _plan_share_js__WEBPACK_IMPORTED_MODULE_1__.wX)(remove);
        if (names.length === 0) return [];
        const strangers = wasShared ? strangersAmong(names, found, add, former) : names;
        return [ {
          region,
          amiId,
          byRecipe: strangers ? names.filter(name => !strangers.includes(name)) : [],
          bySomebody: strangers ?? [],
          unknown: strangers ? [] : names
        } ];
      });
    }
    function strangersAmong(names, found, add, former) {
      if (former.size === 0 || names.length > mostStrangers) return;
      return Array.from({
        length: 2 ** names.length
      }, (_, bits) => names.filter((_name, index) => bits & 1 << index)).filter(strangers => strangers.includes("all") === found.isPublic).sort((a, b) => a.length - b.length).find(strangers => [ without(found, strangers), joined(without(found, strangers), add) ].some(shareWith => former.has((0, 
      _plan_share_js__WEBPACK_IMPORTED_MODULE_1__.mo)(shareWith))));
    }
    function without(permissions, names) {
      const left = list => list.filter(name => !names.includes(name));
      return {
        organizations: left(permissions.organizations),
        organizationalUnits: left(permissions.organizationalUnits),
        accounts: left(permissions.accounts)
      };
    }
    function joined(one, other) {
      return {
        organizations: [ ...one.organizations, ...other.organizations ],
        organizationalUnits: [ ...one.organizationalUnits, ...other.organizationalUnits ],
        accounts: [ ...one.accounts, ...other.accounts ]
      };
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