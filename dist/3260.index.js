export const id = 3260;

export const ids = [ 3260 ];

export const modules = {
  3260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      build: () => build
    });
    var p_limit = __webpack_require__(9680);
    var log_tail = __webpack_require__(7093);
    var errors = __webpack_require__(8204);
    var wanted = __webpack_require__(7008);
    var load = __webpack_require__(8196);
    var diagnostic = __webpack_require__(2214);
    var state = __webpack_require__(3534);
    var resources = __webpack_require__(4205);
    var digest = __webpack_require__(2283);
    var plan_image = __webpack_require__(8910);
    var decide = __webpack_require__(1527);
    const maxReplays = 25;
    const getLagMs = 12e4;
    function buildToken(request, buildNumber) {
      return (0, digest.ol)({
        image: request,
        buildNumber
      });
    }
    async function startBuild(wanted, nextBuildNumber, starter) {
      for (let buildNumber = nextBuildNumber; buildNumber < nextBuildNumber + maxReplays; buildNumber++) {
        const clientToken = buildToken(wanted.image, buildNumber);
        const state = {
          recipe: wanted.lock.recipe,
          region: wanted.lock.homeRegion,
          account: wanted.lock.account,
          imageVersionArn: wanted.imageVersionArn,
          buildNumber,
          clientToken,
          requestedAt: starter.clock.now()
        };
        assertNotCancelled(wanted, starter);
        await starter.note(state);
        const arn = await sendStart(wanted, state, starter);
        if (arn === void 0) continue;
        state.imageBuildVersionArn = arn;
        await starter.note(state);
        const image = await getAfterStart(arn, starter);
        if (!image) continue;
        assertAsked(image, wanted, nextBuildNumber);
        if (isUsable(image, wanted, nextBuildNumber)) return {
          image,
          state
        };
      }
      throw new errors.iQ("aws", `Image Builder answered ${String(maxReplays)} starts of ${wanted.imageVersionArn} with builds that ended before.`, "Try again later; the tokens are forgotten after a while.", {
        awsName: "Replay",
        operation: "CreateImage",
        region: wanted.lock.homeRegion,
        cause: void 0
      });
    }
    const maxSends = 9;
    const lostAnswerPauseMs = 1e4;
    const fullPauseMs = 6e4;
    async function sendStart(wanted, {imageVersionArn, buildNumber, clientToken}, starter) {
      const intended = `${imageVersionArn}/${String(buildNumber)}`;
      let isWaiting = false;
      for (let attempt = 1; ;) try {
        return await starter.startBuild(wanted.image, clientToken);
      } catch (error) {
        if (error instanceof errors.iQ && error.awsName === "ServiceQuotaExceededException") {
          await waitForRoom(wanted, starter, {
            isWaiting,
            cause: error
          });
          isWaiting = true;
          continue;
        }
        if (error instanceof errors.iQ && error.awsName === "IdempotentParameterMismatchException") return;
        if (!starter.isTransient(error) || attempt >= maxSends || starter.signal.aborted) throw error;
        attempt++;
        await starter.clock.sleep(lostAnswerPauseMs, starter.signal);
        if (await starter.image(intended)) return intended;
      }
    }
    async function waitForRoom(wanted, starter, {isWaiting, cause}) {
      const {clock, deadline, signal} = starter;
      const pauseMs = fullPauseMs * (.5 + clock.random());
      if (!signal.aborted && clock.now() + pauseMs >= deadline) throw new errors.lZ("aws", `There is no room for the build of ${wanted.lock.recipe} among those that run: ${cause.message}`, 'Run the failed jobs again when others have ended, or ask AWS for more "Concurrent builds" in the quotas of EC2 Image Builder.', {
        cause
      });
      if (!isWaiting) starter.onFull();
      await clock.sleep(pauseMs, signal);
      assertNotCancelled(wanted, starter);
    }
    function assertNotCancelled({lock}, {signal}) {
      if (!signal.aborted) return;
      throw new errors.lZ("build-cancelled", `The run was cancelled before the build of ${lock.recipe} was started.`, "Run again.");
    }
    function assertAsked(image, wanted, nextBuildNumber) {
      const isNew = (0, plan_image.W_)(image.status) || (0, plan_image.HS)(image.arn) >= nextBuildNumber;
      const differences = isNew ? (0, decide.uw)(image, wanted) : [];
      if (differences.length === 0) return;
      throw new errors.iQ("aws", `Image Builder began ${image.arn}, and it is not what was asked for: ${differences.join("; ")}.`, "No other build is started. Look at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL), and cancel the build where it still runs.", {
        awsName: "NotAsAsked",
        operation: "CreateImage",
        region: wanted.lock.homeRegion,
        cause: void 0
      });
    }
    function isUsable(image, wanted, nextBuildNumber) {
      if ((0, decide.uw)(image, wanted).length > 0) return false;
      if ((0, plan_image.W_)(image.status) || (0, plan_image.HS)(image.arn) >= nextBuildNumber) return true;
      const notBefore = wanted.lock.notBefore === void 0 ? 0 : Date.parse(wanted.lock.notBefore);
      return image.status === "AVAILABLE" && image.createdAt >= notBefore;
    }
    async function getAfterStart(arn, {image, clock, signal}) {
      const until = clock.now() + getLagMs;
      for (;;) {
        const found = await image(arn);
        if (found || clock.now() >= until || signal.aborted) return found;
        await clock.sleep(5e3, signal);
      }
    }
    var intent = __webpack_require__(9144);
    var plan_overtaken = __webpack_require__(6830);
    var resolve = __webpack_require__(8935);
    var release_tags = __webpack_require__(4202);
    var plan_tags = __webpack_require__(3666);
    var release = __webpack_require__(2006);
    var tag_lag = __webpack_require__(9616);
    async function tagCandidate(image, wanted, verified, origin, releaser) {
      const {recipe, lock} = wanted;
      const amis = verified.flatMap(({ami, snapshots}) => ami ? [ {
        ami,
        snapshots
      } ] : []);
      if (amis.some(({ami}) => ami.tags[plan_tags.nP.releasedAt] !== void 0)) return;
      const base = {
        ...recipe.tags,
        ...(0, plan_tags.hN)(lock),
        ...origin
      };
      const tagsOn = tags => tags[plan_tags.nP.expiresAt] === void 0 ? {
        ...base,
        ...(0, plan_tags.dz)(image.createdAt, recipe.rebuild.maxAgeDays)
      } : base;
      const writes = [ ...(0, release_tags._I)(image.tags, tagsOn(image.tags)) ? [ releaser.tagImage(image.arn, tagsOn(image.tags)) ] : [], ...amis.flatMap(({ami, snapshots}) => {
        const tags = tagsOn(ami.tags);
        return [ ami, ...snapshots ].some(one => (0, release_tags._I)(one.tags, tags)) ? [ releaser.tag(ami.region, (0, 
        release.G)(ami), tags) ] : [];
      }) ];
      if (writes.length === 0) return;
      const refused = (await Promise.allSettled(writes)).find(write => write.status === "rejected");
      await releaser.clock.sleep(tag_lag.t, releaser.signal);
      const noExpiry = {
        [plan_tags.nP.expiresAt]: plan_tags.zw
      };
      const released = (await Promise.all(amis.map(({ami}) => releaser.amis(ami.region, {
        ids: [ ami.amiId ]
      })))).flat().filter(({tags}) => tags[plan_tags.nP.releasedAt] !== void 0);
      if (refused && released.length === 0) throw refused.reason;
      if (released.length === 0) return;
      await Promise.all([ releaser.tagImage(image.arn, noExpiry), ...released.map(ami => releaser.tag(ami.region, (0, 
      release.G)(ami), noExpiry)) ]);
    }
    var image_facts = __webpack_require__(1037);
    var image_report = __webpack_require__(5300);
    var lookups = __webpack_require__(833);
    var release_image = __webpack_require__(7203);
    var wait_for_build = __webpack_require__(959);
    const mostBuilds = 3;
    async function buildImage(recipe, locked, context) {
      const {clock, signal} = context;
      const now = clock.now();
      const {facts, ending} = await (0, image_facts.k)({
        recipe,
        startedAt: now,
        endedAt: now
      }, stages(recipe, locked, context), signal);
      return (0, image_report.EI)({
        ...facts,
        endedAt: clock.now()
      }, ending);
    }
    async function* stages(recipe, locked, context) {
      const {account, clock, inputs, log} = context;
      const home = (0, lookups.p8)(account, context);
      const lock = locked ?? await (0, resolve.K)(recipe, home, {
        now: clock.now(),
        force: inputs.force
      });
      yield {
        lock,
        hasLargerVolume: lock.volumeGiB > recipe.volume.size
      };
      const isForced = lock.notBefore !== void 0;
      let again;
      for (let attempt = 1; attempt <= mostBuilds; attempt++) {
        const outcome = yield* buildOnce(recipe, lock, {
          isForced,
          again
        }, context);
        if (outcome.kind !== "overdue") return outcome;
        const {reason} = outcome;
        log(`${recipe.name}: to be built again, since ${reason}`);
        again = {
          reason,
          notBefore: new Date(clock.now()).toISOString()
        };
      }
      throw new errors.lZ("release", `${recipe.name} is not released: each time that it was built, ${again?.reason ?? ""}.`, "Run again when no other run releases this recipe.");
    }
    async function* buildOnce(recipe, planned, {isForced, again}, context) {
      const {account, clock, inputs, isForRelease, log} = context;
      const home = (0, lookups.p8)(account, context);
      const lock = again ? {
        ...planned,
        notBefore: again.notBefore
      } : planned;
      const {wanted, observed, decision} = await (0, intent.o)(recipe, lock, home, {
        now: clock.now(),
        share: isForRelease,
        readsAccess: inputs.share
      });
      const {action} = decision;
      const reason = again && action === "start" ? again.reason : decision.reason;
      yield {
        decided: action,
        reason
      };
      log(`${recipe.name}: ${action}, since ${reason}`);
      const overtaken = isForRelease && !isForced ? await (0, plan_overtaken.z)(wanted, observed, context.origin.commit, {
        ...home,
        compareCommits: context.compareCommits
      }) : void 0;
      if (overtaken && action !== "nothing") throw overtaken;
      const found = action === "start" ? await start(wanted, observed.nextBuildNumber, context) : decision.image;
      if (!found) return {
        kind: "no-candidate"
      };
      let image = found;
      yield {
        image
      };
      const hasWaited = action === "start" || action === "attach";
      if (hasWaited) {
        const {ending, last} = await waitFor(image, wanted, context);
        image = last;
        yield {
          image
        };
        if (ending) return ending;
      }
      const endedAt = clock.now();
      const verifications = yield* (0, release_image.zr)(image, wanted, context);
      const minutes = hasWaited ? Math.max(1, Math.round((endedAt - image.createdAt) / 6e4)) : void 0;
      const origin = (0, release_image.rj)(verifications, context.origin, {
        minutes
      });
      const buildMinutes = (0, release_image.mj)(verifications) ?? minutes;
      if (buildMinutes !== void 0) yield {
        buildMinutes
      };
      if (!inputs.share) {
        if (image.arn.startsWith(`${wanted.imageVersionArn}/`)) await tagCandidate(image, wanted, verifications, origin, (0, 
        lookups.Zc)(account, context));
        return {
          kind: "done",
          fate: privateFate(action, image, isForRelease)
        };
      }
      if (overtaken) {
        yield {
          isReleased: true
        };
        return {
          kind: "done",
          fate: (0, release_image.mQ)(action, false)
        };
      }
      const outcome = yield* (0, release_image.w2)(image, wanted, verifications, context, {
        origin,
        areOlderRight: action === "nothing",
        isForced
      });
      if (outcome.kind === "overdue") return outcome;
      return {
        kind: "done",
        fate: (0, release_image.mQ)(action, outcome.hasChanged)
      };
    }
    function privateFate(action, image, isForRelease) {
      switch (action) {
       case "start":
       case "attach":
        return {
          decided: action,
          meaning: isForRelease ? "awaits-release" : "candidate-built"
        };

       case "reuse":
        return {
          decided: action,
          meaning: (0, plan_image.E0)(image) ? "release-reused" : "candidate-reused"
        };

       case "release":
        return {
          decided: action,
          meaning: "candidate-reused"
        };

       case "nothing":
        return {
          decided: action,
          meaning: "release-reused"
        };
      }
    }
    async function start(wanted, nextBuildNumber, context) {
      const {account, clock, isForRelease, signal, state} = context;
      try {
        await (0, resources.c)(wanted, account.resources);
      } catch (error) {
        if (isConfigurationDenied(error) && !isForRelease) return;
        throw error;
      }
      try {
        const {image} = await startBuild(wanted, nextBuildNumber, {
          startBuild: account.images.startBuild,
          image: account.images.image,
          note: build => state.note(build),
          clock,
          signal,
          isTransient: account.isTransient,
          deadline: context.deadline,
          onFull: () => context.log(`${wanted.lock.recipe}: the account runs as many builds as its quota allows; waiting until one ends`)
        });
        return image;
      } catch (error) {
        if (!signal.aborted) await state.forget(wanted.lock.recipe);
        throw error;
      }
    }
    function isConfigurationDenied(error) {
      return error instanceof errors.iQ && error.code === "access-denied" && [ "CreateDistributionConfiguration", "CreateInfrastructureConfiguration" ].includes(error.operation);
    }
    async function waitFor(image, wanted, context) {
      const {account, inputs, signal, state} = context;
      let isOver = false;
      try {
        const result = await (0, wait_for_build.n)(image, wanted, context);
        isOver = result.kind !== "interrupted";
        const ending = await (0, wait_for_build.z)(result, wanted, account, {
          withLogs: inputs.logs !== "none",
          remedy: "Run the same again to adopt it: it starts no second one."
        });
        return {
          last: result.image,
          ending
        };
      } finally {
        if (isOver || !signal.aborted) await state.forget(wanted.lock.recipe);
      }
    }
    var planned_files = __webpack_require__(8086);
    var compare_commits = __webpack_require__(3394);
    var home_account = __webpack_require__(2673);
    var right_recipes = __webpack_require__(1774);
    var image_results = __webpack_require__(3268);
    const imagesAtOnce = 50;
    async function build(inputs, adapters) {
      const {runner, run, clock, signal} = adapters;
      const {builds, isForRelease, account} = await prepare(inputs, adapters).catch(async error => {
        await (0, image_results.B_)(adapters);
        throw error;
      });
      if (inputs.credentials.kind === "ambient" && run.hasAwsSession && inputs.waitMinutes > 0) await runner.annotate("warning", "The AWS credentials of the environment are a session that can't be renewed while waiting. Use the input role-to-assume where builds outlast it.");
      const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 6e4,
        inputs,
        isForRelease,
        origin: {
          repository: run.repository,
          commit: run.commit,
          run: run.url
        },
        compareCommits: (0, compare_commits.h)(adapters, inputs.githubToken),
        state: new state.oN(inputs.onCancel ?? (run.isPullRequest ? "keep" : "cancel"), runner.saveState),
        log: runner.info,
        onProgress: (recipe, progress) => runner.info((0, image_results.oz)(recipe, progress)),
        logs: inputs.logs === "live" ? new log_tail.a({
          logPage: account.logs.logPage,
          write: runner.info,
          clock,
          signal
        }) : void 0
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const settled = await Promise.allSettled(builds.map(({recipe, lock}) => limit(() => buildImage(recipe, lock, context))));
      const reports = settled.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
      await (0, image_results.JX)(reports, inputs, adapters);
      for (const one of settled) if (one.status === "rejected") throw one.reason;
      return reports.every(image_results.XO);
    }
    async function prepare(inputs, adapters) {
      const plans = inputs.plan === "" ? void 0 : await __webpack_require__.e(5122).then(__webpack_require__.bind(__webpack_require__, 5122));
      const plan = plans?.unpackPlan(inputs.plan);
      if (plan && inputs.share && !plan.share) throw new errors.lZ("input", "The plan was made with share: false, and this step has share: true.", "Give `plan` and `build` the same.");
      const loaded = await (0, load.Q)(plan ? (0, planned_files.G)(plan, inputs, adapters.run.workspace) : inputs.recipes, adapters.run.workspace);
      const recipes = await (0, right_recipes.v)(loaded, adapters);
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      const warmUp = recipes.map(recipe => account.resources.infrastructure((0, wanted.fm)(recipe).arn).catch(() => {}));
      await Promise.all([ (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity), ...warmUp ]);
      const {checkRules} = await __webpack_require__.e(2718).then(__webpack_require__.bind(__webpack_require__, 2718));
      await (0, right_recipes.N)(checkRules(loaded).diagnostics.filter(diagnostic.bJ), adapters);
      return {
        builds: recipes.map(recipe => ({
          recipe,
          lock: plan && plans?.plannedOf(recipe, plan).lock
        })),
        isForRelease: inputs.share || (plan?.share ?? false),
        account
      };
    }
  },
  8086: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => plannedFiles
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _recipe_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7407);
    function plannedFiles({recipes: planned}, {recipes: patterns, hasRecipes}, root) {
      const files = planned.map(({file}) => file);
      if (!hasRecipes) return files;
      const selected = new Set(patterns.flatMap(pattern => {
        const matched = files.includes(pattern) ? [ pattern ] : (0, _recipe_discover_js__WEBPACK_IMPORTED_MODULE_1__.k4)([ pattern ], root).files;
        const found = files.filter(file => matched.includes(file));
        if (found.length > 0) return found;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("input", `The input recipes has "${pattern}", and the plan has no such recipe.`, `Name recipes that were planned: ${files.slice(0, shownFiles).join(", ")}${files.length > shownFiles ? ", …" : ""}.`);
      }));
      return files.filter(file => selected.has(file));
    }
    const shownFiles = 5;
  },
  5765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => accessChange,
      T: () => releasedState
    });
    var _ami_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1302);
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8910);
    var _older_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6040);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
    var _release_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4202);
    var _share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4672);
    var _tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3666);
    async function releasedState(newest, wanted, listed, lookup, now) {
      const amis = listed.filter(ami => hasAmi(newest, ami));
      const [changes, older] = await Promise.all([ Promise.all(amis.map(ami => changeOf(ami, wanted, lookup))), changesOfOlder(newest, wanted, listed, lookup) ]);
      const unsaid = changes.some(change => change !== void 0) ? _tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.share : void 0;
      const phrases = amis.flatMap((ami, index) => [ ...phrasesOf(changes[index], "it"), ...otherDifferences(ami, wanted, now), ...tagDifferences(ami.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_3__.Ie)(newest, wanted), "", unsaid), ...tagDifferences(newest.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_3__.qZ)(wanted), " of its image", unsaid) ].map(phrase => ({
        phrase,
        region: ami.region
      })));
      const all = [ ...changes, ...older ].filter(change => change !== void 0);
      const parts = [ ...newest.tags[_tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.releasedCommit] === void 0 ? [ "the release does not say of which commit it is" ] : [], ...phrases.length === 0 ? [] : [ `the release differs from the recipe: ${inRegions(phrases, amis.length)}` ], ...older.length === 0 ? [] : [ ofOlder(older) ] ];
      return {
        ...parts.length === 0 ? {} : {
          difference: parts.join("; ")
        },
        ...namesOfAll(all)
      };
    }
    async function accessChange(wanted, listed, known, lookup) {
      const {lock, shareWith} = wanted;
      let home = listed.filter(({region, state, tags}) => region === lock.homeRegion && state === "available" && tags[_tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.releasedAt] !== void 0);
      for (let newest; (newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_2__._A)(home)) !== void 0; ) {
        const ami = newest;
        const image = known.find(one => hasAmi(one, ami)) ?? (await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_1__._)([ ami ], lock, lookup))[0];
        if (image && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image)) {
          if (ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.share] === (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.mo)(shareWith)) return;
          const change = await changeOf(ami, wanted, lookup);
          return change && namesOfAll([ change ]);
        }
        home = home.filter(one => one !== ami);
      }
      const added = (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.wX)({
        ...shareWith,
        isPublic: false
      });
      return added.length === 0 ? void 0 : {
        added,
        removed: []
      };
    }
    function hasAmi({amis}, {amiId, region}) {
      return amis.some(one => one.amiId === amiId && one.region === region);
    }
    async function changeOf({region, amiId}, {shareWith}, {launchPermissions}) {
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.GB)(await launchPermissions(region, amiId), shareWith);
    }
    async function changesOfOlder(newest, wanted, listed, lookup) {
      const older = await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_1__.P)(listed, newest, wanted, lookup);
      const changes = await Promise.all(older.map(async image => {
        const amis = listed.filter(ami => ami.state === "available" && hasAmi(image, ami)).sort(a => a.region === wanted.lock.homeRegion ? -1 : 1);
        for (const {region, amiId} of amis) {
          const found = await lookup.launchPermissions(region, amiId);
          if (!(0, _share_js__WEBPACK_IMPORTED_MODULE_4__.uP)(found) || isMeant(image, amis, wanted)) return [ (0, 
          _share_js__WEBPACK_IMPORTED_MODULE_4__.GB)(found, wanted.shareWith) ?? {
            add: _share_js__WEBPACK_IMPORTED_MODULE_4__.eP,
            remove: _share_js__WEBPACK_IMPORTED_MODULE_4__.eP
          } ];
        }
        return [];
      }));
      return changes.flat();
    }
    function isMeant(image, amis, {shareWith}) {
      const toNobody = (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.mo)(_share_js__WEBPACK_IMPORTED_MODULE_4__.eP);
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.mo)(shareWith) === toNobody || [ image, ...amis ].some(({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.share] === toNobody);
    }
    function otherDifferences(ami, {recipe}, now) {
      return [ ...recipe.requireImdsV2 && ami.imdsSupport !== "v2.0" ? [ "IMDSv2 is not required" ] : [], ...(0, 
      _ami_js__WEBPACK_IMPORTED_MODULE_6__.o)(ami, now) ? [ "it is deprecated" ] : [] ];
    }
    function tagDifferences(found, wanted, whose, unsaid) {
      const names = Object.entries({
        ...wanted,
        [_tags_js__WEBPACK_IMPORTED_MODULE_5__.nP.type]: _tags_js__WEBPACK_IMPORTED_MODULE_5__.YS
      }).flatMap(([name, value]) => name === unsaid || found[name] === value ? [] : [ name ]);
      if (names.length === 0) return [];
      const [tags, differ] = names.length === 1 ? [ "tag", "differs" ] : [ "tags", "differ" ];
      return [ `the ${tags} ${names.join(", ")}${whose} ${differ}` ];
    }
    const mostShown = 5;
    function phrasesOf(change, what) {
      const {added, removed} = namesOfAll(change ? [ change ] : []);
      const few = names => names.length > mostShown ? `${names.slice(0, mostShown).join(", ")} and ${String(names.length - mostShown)} more` : names.join(", ");
      return [ ...added.length > 0 ? [ `${few(added)} ${added.length === 1 ? "gets" : "get"} ${what}` ] : [], ...removed.length > 0 ? [ `${few(removed)} ${removed.length === 1 ? "loses" : "lose"} ${what}` ] : [] ];
    }
    function inRegions(phrases, regionCount) {
      return [ ...Map.groupBy(phrases, ({phrase}) => phrase) ].map(([phrase, where]) => where.length === regionCount ? phrase : `${phrase} in ${where.map(({region}) => region).join(", ")}`).join(", ");
    }
    function ofOlder(older) {
      const count = `${String(older.length)} older ${older.length === 1 ? "release" : "releases"}`;
      const phrases = older.flatMap(change => phrasesOf(change, older.length === 1 ? "it" : "them"));
      return phrases.length === 0 ? `${count} ${older.length === 1 ? "does" : "do"} not say who may launch ${older.length === 1 ? "it" : "them"}` : `${count} ${older.length === 1 ? "differs" : "differ"} from the recipe: ${[ ...new Set(phrases) ].join(", ")}`;
    }
    function namesOfAll(changes) {
      return {
        added: [ ...new Set(changes.flatMap(({add}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.wX)(add))) ],
        removed: [ ...new Set(changes.flatMap(({remove}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_4__.wX)(remove))) ]
      };
    }
  },
  9144: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => intentOf
    });
    var access = __webpack_require__(5765);
    var candidate = __webpack_require__(8106);
    var decide = __webpack_require__(1527);
    var plan_image = __webpack_require__(8910);
    var plan_tags = __webpack_require__(3666);
    const attempts = 3;
    const pauseMs = 1e4;
    async function lostAmis(image, {lock, recipe}, listed, lookup) {
      const outputs = image.amis.filter(({region, accountId = lock.account}) => lock.regions.includes(region) && accountId === lock.account);
      const lost = await Promise.all(outputs.map(async ({region, amiId}) => {
        let ami = listed.find(one => one.region === region && one.amiId === amiId);
        for (let attempt = 0; isUnsettled(ami, lock) && attempt < attempts && !lookup.signal.aborted; attempt++) {
          if (attempt > 0) await lookup.clock.sleep(pauseMs, lookup.signal);
          ami = (await lookup.regionalAmis(region, {
            ids: [ amiId ]
          }))[0];
        }
        if (ami?.state !== "available") return [ `${amiId} in ${region} is ${ami?.state ?? "gone (deregistered)"}` ];
        const tags = (0, plan_image.qH)(ami.tags, recipe);
        return tags === void 0 ? [] : [ `${amiId} in ${region} ${tags}` ];
      }));
      const all = lost.flat();
      if (all.length === 0) return;
      const whose = (0, plan_image.E0)(image) ? "the release's AMI" : "the image's AMI";
      return `${whose} ${all.join(", ")}`;
    }
    const isUnsettled = (ami, lock) => ami === void 0 || ami.state === "pending" || ami.state === "transient" || ami.state === "available" && !isTagged(ami, lock);
    const isTagged = ({tags}, {recipe}) => tags[plan_tags.nP.recipe] === recipe;
    var observe = __webpack_require__(5287);
    var plan_wanted = __webpack_require__(7008);
    async function intentOf(recipe, lock, lookup, options) {
      const wanted = (0, plan_wanted.Lm)(recipe, lock);
      let observed = await (0, observe.lB)(wanted, {
        ...lookup,
        compareContents: image => (0, candidate.Y)(image, wanted, lookup)
      }, options);
      let hasUnlisted = false;
      for (;;) {
        const decision = (0, decide.LD)(wanted, observed, options.share);
        const image = decision.action === "start" || decision.action === "attach" ? void 0 : decision.image;
        if (!hasUnlisted && !observed.builds.some(build => build === image)) {
          observed = await (0, observe.Nh)(observed, wanted, lookup.image);
          hasUnlisted = true;
          continue;
        }
        const lost = image && await lostAmis(image, wanted, observed.amis, lookup);
        if (lost === void 0) {
          if (decision.action !== "nothing" || !options.readsAccess || observed.released) return {
            wanted,
            observed,
            decision
          };
          const {amis, now} = observed;
          const released = await (0, access.T)(decision.image, wanted, amis, lookup, now);
          observed = {
            ...observed,
            released
          };
          continue;
        }
        observed = {
          ...observed,
          lost: new Map([ ...observed.lost, [ image.arn, lost ] ])
        };
      }
    }
  },
  8935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => resolveLock
    });
    var errors = __webpack_require__(8204);
    var getting_started = __webpack_require__(2591);
    async function resolveKeys(recipe, key) {
      const found = await Promise.all(recipe.regions.map(async region => [ region, await key(region, recipe.key) ]));
      const problems = found.flatMap(([region, answer]) => {
        if (!answer) return [ `${region}: there is no such key` ];
        if (answer.isAwsManaged) return [ `${region}: ${answer.arn} is managed by AWS and can't be shared` ];
        if (answer.state !== "Enabled") return [ `${region}: ${answer.arn} is ${answer.state}` ];
        return [];
      });
      if (problems.length > 0) throw new errors.lZ("key", `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join("; ")}.`, `Each region needs an enabled, customer-managed key with that alias. ${(0, 
      getting_started.d)("key")}`, {
        at: recipe.locations["key"]
      });
      return Object.fromEntries(found.map(([region, answer]) => [ region, answer?.arn ?? "" ]));
    }
    var lock = __webpack_require__(1764);
    var parent_image = __webpack_require__(5203);
    async function resolveLock(recipe, lookup, options) {
      const managed = recipe.components.filter(component => component.kind === "managed");
      const [parent, keys, managedArns] = await Promise.all([ (0, parent_image.wp)(recipe.parent, lookup, {
        region: recipe.homeRegion,
        account: recipe.account,
        platform: recipe.platform,
        location: recipe.locations["parent"]
      }), resolveKeys(recipe, lookup.key), Promise.all(managed.map(async component => [ (0, 
      lock.l6)(component), await resolveManaged(recipe, component, lookup) ])) ]);
      return (0, lock.a8)(recipe, {
        parent,
        keys,
        managed: Object.fromEntries(managedArns),
        ...options
      });
    }
    async function resolveManaged(recipe, component, lookup) {
      const arn = `arn:${(0, lock.iQ)(recipe.homeRegion)}:imagebuilder:${recipe.homeRegion}:aws:component/${component.name}/${component.version}`;
      const found = await lookup.component(arn);
      if (!found) throw new errors.lZ("managed-component", `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, "`aws imagebuilder list-components --owner Amazon` shows what there is.", {
        at: component.at
      });
      if (found.platform !== "" && found.platform !== recipe.platform) throw new errors.lZ("managed-component", `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, "Name the one for this platform.", {
        at: component.at
      });
      return found.arn;
    }
  },
  3534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bu: () => parseState,
      Vi: () => stateName,
      oN: () => StateKeeper
    });
    const stateName = "golden-ami";
    function parseState(text) {
      if (text === "") return;
      try {
        const state = JSON.parse(text);
        return state?.version === 1 && Array.isArray(state.builds) ? state : void 0;
      } catch {
        return;
      }
    }
    class StateKeeper {
      builds=new Map;
      onCancel;
      save;
      constructor(onCancel, save) {
        this.onCancel = onCancel;
        this.save = save;
      }
      async note(build) {
        this.builds.set(build.recipe, build);
        await this.write();
      }
      async forget(recipeName) {
        if (this.builds.delete(recipeName)) await this.write();
      }
      async write() {
        const state = {
          version: 1,
          onCancel: this.onCancel,
          builds: [ ...this.builds.values() ]
        };
        await this.save(stateName, JSON.stringify(state));
      }
    }
  }
};