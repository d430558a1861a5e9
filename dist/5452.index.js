export const id = 5452;

export const ids = [ 5452 ];

export const modules = {
  25452: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      build: () => build
    });
    var p_limit = __webpack_require__(89680);
    var log_tail = __webpack_require__(57093);
    var errors = __webpack_require__(18204);
    var wanted = __webpack_require__(47008);
    var load = __webpack_require__(32064);
    var diagnostic = __webpack_require__(72214);
    var state = __webpack_require__(3534);
    var decide = __webpack_require__(31527);
    var failed_distribution = __webpack_require__(1633);
    var plan_image = __webpack_require__(38910);
    var intent = __webpack_require__(15049);
    var plan_overtaken = __webpack_require__(86830);
    var resolve = __webpack_require__(68935);
    var release_tags = __webpack_require__(94202);
    var plan_tags = __webpack_require__(13666);
    var release = __webpack_require__(96768);
    var tag_lag = __webpack_require__(79616);
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
    var image_facts = __webpack_require__(71037);
    var image_report = __webpack_require__(85300);
    var lookups = __webpack_require__(90833);
    var release_image = __webpack_require__(47203);
    var wait_for_build = __webpack_require__(44902);
    var failure_answers = __webpack_require__(63932);
    var resources = __webpack_require__(54205);
    var digest = __webpack_require__(92283);
    const isInUse = error => error instanceof errors.iQ && error.awsName === "ResourceInUseException";
    async function retryDistribution(failed, {lock, imageVersionArn}, retrier) {
      const {arn, createdAt} = failed;
      const {clock, signal} = retrier;
      const now = clock.now();
      const clientToken = (0, digest.ol)({
        retry: arn,
        at: now,
        by: clock.random()
      });
      const state = {
        recipe: lock.recipe,
        region: lock.homeRegion,
        regions: lock.regions,
        account: lock.account,
        imageVersionArn,
        buildNumber: (0, plan_image.HS)(arn),
        clientToken,
        requestedAt: createdAt,
        imageBuildVersionArn: arn,
        isRetry: true
      };
      try {
        await retrier.tagResource(arn, {
          [plan_tags.nP.recipe]: lock.recipe,
          [plan_tags.nP.retriedAt]: new Date(now).toISOString()
        });
        await retrier.note(state);
        await retrier.retryBuild(arn, clientToken);
      } catch (error) {
        if (signal.aborted) throw error;
        const isLost = retrier.isTransient(error);
        if (!isInUse(error)) {
          const image = await retrier.image(arn);
          if (image && image.status !== failed.status) {
            if (!isLost) await retrier.forget(lock.recipe);
            return image;
          }
          await retrier.forget(lock.recipe);
          if (isLost || !(error instanceof errors.iQ)) throw error;
          retrier.onRefused((0, errors.Uc)(error));
          return;
        }
        await retrier.forget(lock.recipe);
      }
      for (const until = clock.now() + failed_distribution.H_; ;) {
        const image = await retrier.image(arn);
        if (!image || (0, plan_image.W_)(image.status) || image.status !== failed.status) return image;
        if (clock.now() >= until) return image;
        if (signal.aborted) return {
          ...image,
          status: "PENDING"
        };
        await clock.sleep(5e3, signal);
      }
    }
    const maxReplays = 10;
    const getLagMs = 12e4;
    function buildToken(request, buildNumber, plannedAt) {
      return (0, digest.ol)({
        image: request,
        buildNumber,
        ...plannedAt === void 0 ? {} : {
          plannedAt
        }
      });
    }
    async function startBuild(wanted, nextBuildNumber, starter) {
      for (let replays = 0; replays <= maxReplays; replays++) {
        const isLast = replays === maxReplays;
        const buildNumber = isLast ? nextBuildNumber : nextBuildNumber + replays;
        const plannedAt = isLast ? wanted.lock.resolvedAt : void 0;
        const clientToken = buildToken(wanted.image, buildNumber, plannedAt);
        const state = {
          recipe: wanted.lock.recipe,
          region: wanted.lock.homeRegion,
          regions: wanted.lock.regions,
          account: wanted.lock.account,
          imageVersionArn: wanted.imageVersionArn,
          buildNumber,
          clientToken,
          requestedAt: starter.clock.now()
        };
        assertNotCancelled(wanted, starter);
        if (isLast) {
          const other = await starter.image(`${wanted.imageVersionArn}/${String(nextBuildNumber)}`);
          if (other && isUsable(other, wanted)) return {
            image: other,
            state
          };
        }
        await starter.note(state);
        const arn = await sendStart(wanted, state, starter);
        if (arn === void 0) continue;
        state.imageBuildVersionArn = arn;
        await starter.note(state);
        const image = await getAfterStart(arn, starter);
        if (!image) {
          if ((0, plan_image.HS)(arn) >= nextBuildNumber) await assertGone(arn, wanted, starter);
          continue;
        }
        if (isOwn(image, state, nextBuildNumber)) {
          await assertAsked(image, wanted, starter);
          return {
            image: {
              ...image,
              createdAt: image.createdAt || state.requestedAt
            },
            state
          };
        }
        if (isUsable(image, wanted)) return {
          image,
          state
        };
      }
      throw refusal(wanted, "Replay", `Image Builder answered ${String(maxReplays + 1)} starts of ${wanted.imageVersionArn} with builds that ended before.`, "Try again later; the tokens are forgotten after a while.");
    }
    const maxSends = 9;
    const lostAnswerPauseMs = 1e4;
    const sendPatienceMs = 3 * 6e4;
    const fullPauseMs = 6e4;
    async function sendStart(wanted, {imageVersionArn, buildNumber, clientToken}, starter) {
      const intended = `${imageVersionArn}/${String(buildNumber)}`;
      let isWaiting = false;
      let sentAt = starter.clock.now();
      for (let attempt = 1; ;) try {
        return await starter.startBuild(wanted.image, clientToken);
      } catch (error) {
        if (error instanceof errors.iQ && error.awsName === "ServiceQuotaExceededException") {
          await waitForRoom(wanted, starter, {
            isWaiting,
            cause: error
          });
          isWaiting = true;
          sentAt = starter.clock.now();
          continue;
        }
        if (error instanceof errors.iQ && error.awsName === "IdempotentParameterMismatchException") return;
        const mayGoOn = attempt < maxSends && starter.clock.now() - sentAt < sendPatienceMs;
        if (!starter.isTransient(error) || !mayGoOn || starter.signal.aborted) throw error;
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
    function isOwn({arn, createdAt}, {requestedAt}, nextBuildNumber) {
      const number = (0, plan_image.HS)(arn);
      return number === 0 || number >= nextBuildNumber || createdAt >= requestedAt;
    }
    async function assertAsked(image, wanted, starter) {
      const differences = (0, decide.uw)(image, wanted, "told");
      if (differences.length === 0) return;
      throw refusal(wanted, "NotAsAsked", `Image Builder began ${image.arn}, and it is not what was asked for: ${differences.join("; ")}. ${await cancelled(image, starter)}`, "No other build is started. Look at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).");
    }
    async function cancelled({arn, status}, starter) {
      if (!(0, plan_image.W_)(status)) return `It has ended (${status}).`;
      try {
        await starter.cancelBuild(arn);
        return "It was cancelled.";
      } catch (error) {
        return `It could not be cancelled, so cancel it: ${(0, errors.Uc)(error)}`;
      }
    }
    async function assertGone(arn, wanted, starter) {
      assertNotCancelled(wanted, starter);
      let outcome;
      try {
        await starter.cancelBuild(arn);
        outcome = "It was cancelled.";
      } catch (error) {
        if (starter.isNotFound(error)) return;
        outcome = `It could not be cancelled: ${(0, errors.Uc)(error)}`;
      }
      throw refusal(wanted, "NotShown", `Image Builder says that it began ${arn}, and after ${String(getLagMs / 6e4)} minutes GetImage has no such image. ${outcome}`, "No other build is started. Run again.");
    }
    function refusal({lock}, awsName, message, remedy) {
      return new errors.iQ("aws", message, remedy, {
        awsName,
        operation: "CreateImage",
        region: lock.homeRegion,
        cause: void 0
      });
    }
    function isUsable(image, wanted) {
      const notBefore = wanted.lock.notBefore === void 0 ? 0 : Date.parse(wanted.lock.notBefore);
      return (0, plan_image.W_)(image.status) && image.createdAt >= notBefore && (0, decide.uw)(image, wanted).length === 0;
    }
    async function getAfterStart(arn, {image, clock, signal}) {
      const until = clock.now() + getLagMs;
      for (;;) {
        const found = await image(arn);
        if (found || clock.now() >= until || signal.aborted) return found;
        await clock.sleep(5e3, signal);
      }
    }
    async function* begin(failed, wanted, nextBuildNumber, context) {
      const {account, clock, signal, state, log} = context;
      if (failed && !signal.aborted) {
        let why = "";
        const retried = await retryDistribution(failed, wanted, {
          image: account.images.image,
          tagResource: account.images.tagResource,
          retryBuild: account.images.retryBuild,
          note: build => state.note(build),
          forget: recipe => state.forget(recipe),
          onRefused: said => why = said,
          clock,
          signal,
          isTransient: account.isTransient
        });
        if (retried) return retried;
        const {homeRegion, recipe, regions} = wanted.lock;
        log(`${recipe}: build, since ${failed_distribution.mY}`);
        const left = await (0, failure_answers["do"])(failed, homeRegion, regions, (0, lookups.IX)(account));
        yield {
          reason: failed_distribution.mY,
          notCopied: {
            image: failed,
            why,
            left
          }
        };
      }
      return start(wanted, nextBuildNumber, context);
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
          cancelBuild: account.images.cancelBuild,
          isTransient: account.isTransient,
          isNotFound: account.isNotFound,
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
    const mostBuilds = 3;
    async function buildImage(recipe, planned, context) {
      const {clock, signal} = context;
      const now = clock.now();
      const {facts, ending} = await (0, image_facts.k)({
        recipe,
        startedAt: now,
        endedAt: now
      }, stages(recipe, planned, context), signal);
      return (0, image_report.E)({
        ...facts,
        endedAt: clock.now()
      }, ending);
    }
    async function* stages(recipe, planned, context) {
      const {account, clock, inputs, log} = context;
      const home = (0, lookups.p8)(account, context);
      const lock = planned?.lock ?? await (0, resolve.K)(recipe, home, {
        now: clock.now(),
        force: inputs.force
      });
      const isForced = lock.notBefore !== void 0;
      yield {
        lock,
        hasLargerVolume: lock.volumeGiB > recipe.volume.size,
        isAskedAnew: isForced && planned === void 0,
        pickUp: pickUpOf({
          isForced,
          isPlanned: planned !== void 0
        }, context)
      };
      let again;
      for (let attempt = 1; attempt <= mostBuilds; attempt++) {
        const outcome = yield* buildOnce(recipe, lock, {
          isForced,
          again,
          changes: planned?.changes ?? []
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
    async function* buildOnce(recipe, planned, {isForced, again, changes}, context) {
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
      const reason = again && action === "start" ? again.reason : (0, decide.mp)(decision.reason, changes);
      yield {
        decided: action,
        reason,
        isToBeReleased: inputs.share && action !== "nothing"
      };
      const overtaken = isForRelease && !isForced ? await (0, plan_overtaken.z)(wanted, observed, context.origin.commit, {
        ...home,
        compareCommits: context.compareCommits
      }) : void 0;
      if (overtaken && action !== "nothing") throw overtaken;
      log(`${recipe.name}: ${action}, since ${reason}`);
      const found = decision.action === "start" ? yield* begin(decision.failed, wanted, observed.nextBuildNumber, context) : decision.image;
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
        if (action === "attach") assertWanted(image, wanted);
      }
      const endedAt = clock.now();
      const verifications = yield* (0, release_image.zr)(image, wanted, context);
      const minutes = hasWaited ? (0, failed_distribution.pq)(image, endedAt) : void 0;
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
          fate: (0, release_image.mQ)(decision, image, false)
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
        fate: (0, release_image.mQ)(decision, image, outcome.hasChanged)
      };
    }
    function assertWanted(image, wanted) {
      const differences = (0, decide.uw)(image, wanted);
      if (differences.length === 0) return;
      throw new errors.lZ("aws", `${image.arn}, which this run has waited for, is not what was asked for: ${differences.join("; ")}.`, "Run again to have it built.");
    }
    function pickUpOf({isForced, isPlanned}, {inputs, isForRelease}) {
      if (isForRelease && !inputs.share) return wait_for_build.rn.byRelease;
      if (!isForced) return wait_for_build.rn.bySame;
      return isPlanned ? wait_for_build.rn.byForcedPlan : wait_for_build.rn.byForced;
    }
    function privateFate(action, image, isForRelease) {
      switch (action) {
       case "start":
        if ((0, failed_distribution.V2)(image)) return {
          decided: action,
          meaning: isForRelease ? "copied-awaits-release" : "candidate-copied"
        };
        return {
          decided: action,
          meaning: isForRelease ? "awaits-release" : "candidate-built"
        };

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
    async function waitFor(image, wanted, context) {
      const {inputs, signal, state} = context;
      let isOver = false;
      try {
        const result = await (0, wait_for_build.nt)(image, wanted, context);
        isOver = result.kind !== "interrupted";
        const ending = await (0, wait_for_build.z6)(result, wanted, context, {
          withLogs: inputs.logs !== "none"
        });
        return {
          last: result.image,
          ending
        };
      } finally {
        if (isOver || !signal.aborted) await state.forget(wanted.lock.recipe);
      }
    }
    var planned_files = __webpack_require__(28086);
    var compare_commits = __webpack_require__(43394);
    var home_account = __webpack_require__(32673);
    var right_recipes = __webpack_require__(91774);
    var image_results = __webpack_require__(13268);
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
      const settled = await Promise.allSettled(builds.map(({recipe, planned}) => limit(() => buildImage(recipe, planned, context))));
      const reports = settled.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
      await (0, image_results.JX)(reports, inputs, adapters);
      for (const one of settled) {
        if (one.status !== "rejected") continue;
        await runner.setOutput("result", "failed");
        throw one.reason;
      }
      return reports.every(image_results.XO);
    }
    async function prepare(inputs, adapters) {
      const plans = inputs.plan === "" ? void 0 : await __webpack_require__.e(5122).then(__webpack_require__.bind(__webpack_require__, 45122));
      const plan = plans?.unpackPlan(inputs.plan);
      if (plan && inputs.share && !plan.share) throw new errors.lZ("input", "The plan was made with share: false, and this step has share: true.", "Give `plan` and `build` the same.");
      const loaded = await (0, load.Q)(plan ? (0, planned_files.G)(plan, inputs, adapters.run.workspace) : inputs.recipes, adapters.run.workspace);
      const recipes = await (0, right_recipes.v)(loaded, adapters);
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      const warmUp = recipes.map(recipe => account.resources.infrastructure((0, wanted.fm)(recipe).arn).catch(() => {}));
      await Promise.all([ (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity), ...warmUp ]);
      const {checkRules} = await __webpack_require__.e(8021).then(__webpack_require__.bind(__webpack_require__, 8021));
      await (0, right_recipes.N)(checkRules(loaded).diagnostics.filter(diagnostic.bJ), adapters);
      return {
        builds: recipes.map(recipe => ({
          recipe,
          planned: plan && plans?.plannedOf(recipe, plan)
        })),
        isForRelease: inputs.share || (plan?.share ?? false),
        account
      };
    }
  },
  28086: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => plannedFiles
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _recipe_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27407);
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
  57093: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => LogTails
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2497);
    const pollMs = 6e4;
    const fullPageEvents = 500;
    const lastReadMs = 6e4;
    class LogTails {
      tails=new Map;
      reader;
      constructor(reader) {
        this.reader = reader;
      }
      async during(source, wait) {
        const {clock, signal} = this.reader;
        const tail = this.join(source);
        const ended = new AbortController;
        const following = this.follow(tail, AbortSignal.any([ ended.signal, signal ]));
        following.catch(() => {});
        try {
          return await wait();
        } finally {
          ended.abort();
          const lastReadOver = new AbortController;
          const isLogExpected = tail.readAt > -1 / 0;
          const last = following.then(() => this.read(tail, {
            isLast: true,
            isLogExpected,
            signal: AbortSignal.any([ lastReadOver.signal, signal ])
          }));
          try {
            await Promise.race([ last, clock.sleep(lastReadMs, AbortSignal.any([ lastReadOver.signal, signal ])) ]);
          } finally {
            lastReadOver.abort();
            last.catch(() => {});
            tail.recipes.delete(source.recipe);
          }
        }
      }
      join({recipe, ...source}) {
        const key = `${source.group} ${source.stream}`;
        const tail = this.tails.get(key) ?? {
          ...source,
          recipes: new Set,
          token: void 0,
          hasBegun: false,
          hasWarned: false,
          isClosed: false,
          readAt: -1 / 0,
          reading: Promise.resolve()
        };
        this.tails.set(key, tail);
        tail.recipes.add(recipe);
        return tail;
      }
      async follow(tail, signal) {
        const {clock} = this.reader;
        for (;;) {
          await clock.sleep(pollMs * (.8 + clock.random() * .4), signal);
          if (signal.aborted || tail.isClosed) return;
          if (clock.now() - tail.readAt >= pollMs / 2) await this.read(tail, {
            isLast: false,
            isLogExpected: false,
            signal: this.reader.signal
          });
        }
      }
      read(tail, options) {
        tail.readAt = this.reader.clock.now();
        const reading = tail.reading.then(() => this.readNew(tail, options));
        tail.reading = reading.catch(() => {});
        return reading;
      }
      async readNew(tail, {isLast, isLogExpected, signal}) {
        while (!signal.aborted && !tail.isClosed) {
          let page;
          try {
            page = await this.reader.logPage(tail.group, tail.stream, tail.since, tail.token);
          } catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
            this.warnOnce(tail, `the log can't be shown: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}`);
            tail.isClosed = error.code === "access-denied";
            return;
          }
          if (!page) {
            if (isLogExpected && !tail.hasBegun) this.warnOnce(tail, `there is no log in ${tail.group}, stream ${tail.stream}. The role of the build's instance profile needs logs:CreateLogStream and logs:PutLogEvents there.`);
            return;
          }
          tail.hasBegun = true;
          for (const line of page.messages.flatMap(_log_line_js__WEBPACK_IMPORTED_MODULE_1__.O)) this.writeLine(tail, line);
          const isEnd = page.token === tail.token;
          tail.token = page.token;
          if (isEnd || !isLast && page.messages.length > 0 && page.messages.length < fullPageEvents) return;
        }
      }
      warnOnce(tail, message) {
        if (!tail.hasWarned) this.writeLine(tail, message);
        tail.hasWarned = true;
      }
      writeLine({recipes}, line) {
        this.reader.write(`${[ ...recipes ].join(", ")} | ${line}`);
      }
    }
  },
  5765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => accessChange,
      T: () => releasedState
    });
    var _ami_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21302);
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38910);
    var _older_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76040);
    var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71764);
    var _orphans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94164);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95203);
    var _release_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94202);
    var _share_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94672);
    var _tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13666);
    async function releasedState(newest, wanted, listed, lookup, now) {
      const amis = listed.filter(ami => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(newest, ami));
      const [changes, {older, orphans, foreign}] = await Promise.all([ Promise.all(amis.map(ami => changeOf(ami, wanted, lookup))), changesOfOlder(newest, wanted, listed, lookup) ]);
      const unsaid = changes.some(change => change !== void 0) ? _tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share : void 0;
      const phrases = amis.flatMap((ami, index) => [ ...phrasesOf(changes[index], "it"), ...otherDifferences(ami, wanted, now), ...tagDifferences(ami.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_5__.Ie)(newest, wanted), "", unsaid), ...tagDifferences(newest.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_5__.qZ)(wanted), " of its image", unsaid) ].map(phrase => ({
        phrase,
        region: ami.region
      })));
      const all = [ ...changes, ...older, ...orphans.map(({remove}) => ({
        add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
        remove
      })) ].filter(change => change !== void 0);
      const parts = [ ...newest.tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.releasedCommit] === void 0 ? [ "the release does not say of which commit it is" ] : [], ...phrases.length === 0 ? [] : [ `the release differs from the recipe: ${inRegions(phrases, amis.length)}` ], ...older.length === 0 ? [] : [ ofOlder(older) ], ...orphans.length === 0 ? [] : [ ofOrphans(orphans) ] ];
      return {
        ...parts.length === 0 ? {} : {
          difference: parts.join("; ")
        },
        foreign,
        ...namesOfAll(all)
      };
    }
    async function accessChange(wanted, listed, known, lookup) {
      const {lock, shareWith} = wanted;
      let home = listed.filter(({region, state, tags}) => region === lock.homeRegion && state === "available" && tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.releasedAt] !== void 0);
      for (let newest; (newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(home)) !== void 0; ) {
        const ami = newest;
        const image = known.find(one => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(one, ami)) ?? (await (0, 
        _older_releases_js__WEBPACK_IMPORTED_MODULE_1__._)([ ami ], lock, lookup))[0];
        if (image && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image)) {
          if (ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share] === (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(shareWith)) return;
          const change = await changeOf(ami, wanted, lookup);
          return change && namesOfAll([ change ]);
        }
        home = home.filter(one => one !== ami);
      }
      const added = (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)({
        ...shareWith,
        isPublic: false
      });
      return added.length === 0 ? void 0 : {
        added,
        removed: []
      };
    }
    async function changeOf({region, amiId}, {shareWith}, {launchPermissions}) {
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.GB)(await launchPermissions(region, amiId), shareWith);
    }
    async function changesOfOlder(newest, wanted, listed, lookup) {
      const {images, orphans} = await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_1__.P)(listed, newest, wanted, lookup);
      const changes = await Promise.all(images.map(async image => {
        const amis = listed.filter(ami => ami.state === "available" && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(image, ami)).sort(a => a.region === wanted.lock.homeRegion ? -1 : 1);
        for (const {region, amiId} of amis) {
          const found = await lookup.launchPermissions(region, amiId);
          if (!(0, _share_js__WEBPACK_IMPORTED_MODULE_6__.uP)(found) || isMeant(image, amis, wanted)) return [ (0, 
          _share_js__WEBPACK_IMPORTED_MODULE_6__.GB)(found, wanted.shareWith) ?? {
            add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
            remove: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP
          } ];
        }
        return [];
      }));
      const over = await Promise.all(orphans.map(async ami => {
        const found = await lookup.launchPermissions(ami.region, ami.amiId);
        const orphan = (0, _orphans_js__WEBPACK_IMPORTED_MODULE_3__.KT)(ami, found, wanted.shareWith);
        return orphan ? [ {
          orphan,
          isOurs: (0, _orphans_js__WEBPACK_IMPORTED_MODULE_3__.IW)((0, _lock_js__WEBPACK_IMPORTED_MODULE_2__.o6)(wanted.lock), ami)
        } ] : [];
      }));
      const those = ours => over.flat().flatMap(({orphan, isOurs}) => isOurs === ours ? [ orphan ] : []);
      return {
        older: changes.flat(),
        orphans: those(true),
        foreign: those(false)
      };
    }
    function isMeant(image, amis, {shareWith}) {
      const toNobody = (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(_share_js__WEBPACK_IMPORTED_MODULE_6__.eP);
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(shareWith) === toNobody || [ image, ...amis ].some(({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share] === toNobody);
    }
    function otherDifferences(ami, {recipe}, now) {
      return [ ...recipe.requireImdsV2 && ami.imdsSupport !== "v2.0" ? [ "IMDSv2 is not required" ] : [], ...(0, 
      _ami_js__WEBPACK_IMPORTED_MODULE_8__.o)(ami, now) ? [ "it is deprecated" ] : [] ];
    }
    function tagDifferences(found, wanted, whose, unsaid) {
      const names = Object.entries({
        ...wanted,
        [_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.type]: _tags_js__WEBPACK_IMPORTED_MODULE_7__.YS
      }).flatMap(([name, value]) => name === unsaid || found[name] === value ? [] : [ name ]);
      if (names.length === 0) return [];
      const [tags, differ] = names.length === 1 ? [ "tag", "differs" ] : [ "tags", "differ" ];
      return [ `the ${tags} ${names.join(", ")}${whose} ${differ}` ];
    }
    const mostShown = 5;
    function few(names) {
      return names.length > mostShown ? `${names.slice(0, mostShown).join(", ")} and ${String(names.length - mostShown)} more` : names.join(", ");
    }
    function phrasesOf(change, what) {
      const {added, removed} = namesOfAll(change ? [ change ] : []);
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
    function ofOrphans(orphans) {
      const amis = few(orphans.map(({amiId, region}) => `${amiId} in ${region}`));
      const {removed} = namesOfAll(orphans.map(({remove}) => ({
        add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
        remove
      })));
      const [what, verb] = orphans.length === 1 ? [ "image is", "it" ] : [ "images are", "them" ];
      return `${amis} of older releases whose ${what} gone: ${few(removed)} ${removed.length === 1 ? "loses" : "lose"} ${verb}`;
    }
    function namesOfAll(changes) {
      return {
        added: [ ...new Set(changes.flatMap(({add}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)(add))) ],
        removed: [ ...new Set(changes.flatMap(({remove}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)(remove))) ]
      };
    }
  },
  15049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => intentOf
    });
    var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5765);
    var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98106);
    var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31527);
    var _lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49809);
    var _observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65287);
    var _wanted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47008);
    async function intentOf(recipe, lock, lookup, options) {
      const wanted = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_5__.Lm)(recipe, lock);
      let observed = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.lB)(wanted, {
        ...lookup,
        compareContents: image => (0, _candidate_js__WEBPACK_IMPORTED_MODULE_1__.Y)(image, wanted, lookup)
      }, options);
      let hasUnlisted = false;
      let hasAllRegions = options.amis !== void 0;
      for (;;) {
        const decision = (0, _decide_js__WEBPACK_IMPORTED_MODULE_2__.LD)(wanted, observed, options.share);
        const image = decision.action === "start" || decision.action === "attach" ? void 0 : decision.image;
        if (!hasUnlisted && !observed.builds.some(build => build === image)) {
          observed = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.Nh)(observed, wanted, lookup.image);
          hasUnlisted = true;
          continue;
        }
        if (image && !hasAllRegions) {
          const regions = lock.regions.filter(region => region !== lock.homeRegion);
          const others = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.mR)({
            recipe: lock.recipe,
            regions
          }, lookup);
          observed = {
            ...observed,
            amis: [ ...observed.amis, ...others ]
          };
          hasAllRegions = true;
        }
        const lost = image && await (0, _lost_js__WEBPACK_IMPORTED_MODULE_3__.v)(image, wanted, observed.amis, lookup, {
          writesTags: decision.action === "release"
        });
        if (lost === void 0) {
          if (decision.action !== "nothing" || !options.readsAccess || observed.released) return {
            wanted,
            observed,
            decision
          };
          const {amis, now} = observed;
          const released = await (0, _access_js__WEBPACK_IMPORTED_MODULE_0__.T)(decision.image, wanted, amis, lookup, now);
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
  68935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => managedArn,
      K: () => resolveLock
    });
    var errors = __webpack_require__(18204);
    var getting_started = __webpack_require__(12591);
    async function resolveKeys(recipe, key) {
      const found = await Promise.all(recipe.regions.map(async region => [ region, await keyOf(region, recipe, key) ]));
      const problems = found.flatMap(([region, answer]) => {
        if (!answer) return [ `${region}: there is no such key` ];
        if (answer.isAwsManaged) return [ `${region}: ${answer.arn} is managed by AWS and can't be shared` ];
        if (answer.spec !== "SYMMETRIC_DEFAULT") return [ `${region}: ${answer.arn} is ${answer.spec}, and volumes take symmetric keys alone` ];
        if (answer.state !== "Enabled") return [ `${region}: ${answer.arn} is ${answer.state}` ];
        return [];
      });
      if (problems.length > 0) throw new errors.lZ("key", `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join("; ")}.`, `Each region needs an enabled, symmetric, customer-managed key with that alias. ${(0, 
      getting_started.d)("key")}`, {
        at: recipe.locations["key"]
      });
      return Object.fromEntries(found.map(([region, answer]) => [ region, answer?.arn ?? "" ]));
    }
    async function keyOf(region, recipe, key) {
      try {
        return await key(region, recipe.key);
      } catch (error) {
        if (!(error instanceof errors.iQ) || error.code !== "access-denied") throw error;
        throw new errors.lZ(error.code, error.message, `See first that the key ${recipe.key} is there in ${region}: AWS denies with these words, too, where there is none, or none of the alias that the role may look at. ${(0, 
        getting_started.d)("key")} If it is there: ${error.remedy}`, {
          at: recipe.locations["key"],
          cause: error
        });
      }
    }
    var lock = __webpack_require__(71764);
    var parent_image = __webpack_require__(95203);
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
    function managedArn(region, {name, version}) {
      return `arn:${(0, lock.iQ)(region)}:imagebuilder:${region}:aws:component/${name}/${version}`;
    }
    async function resolveManaged(recipe, component, lookup) {
      const found = await lookup.component(managedArn(recipe.homeRegion, component));
      if (!found) throw new errors.lZ("managed-component", `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, "`aws imagebuilder list-components --owner Amazon` shows what there is.", {
        at: component.at
      });
      if (found.platform !== "" && found.platform !== recipe.platform) throw new errors.lZ("managed-component", `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, "Name the one for this platform.", {
        at: component.at
      });
      return found.arn;
    }
  }
};