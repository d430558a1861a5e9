export const id = 9689;

export const ids = [ 9689 ];

export const modules = {
  9689: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      build: () => build
    });
    var p_limit = __webpack_require__(9680);
    var log_tail = __webpack_require__(7093);
    var errors = __webpack_require__(8204);
    var wanted = __webpack_require__(7008);
    var load = __webpack_require__(7589);
    var diagnostic = __webpack_require__(2214);
    var state = __webpack_require__(3534);
    var plan_digest = __webpack_require__(2283);
    var plan_existing = __webpack_require__(1898);
    async function ensureResources(wanted, store) {
      const [areContentsSeen] = await Promise.all([ ensureImageRecipe(wanted, store), ensure({
        arn: wanted.infrastructureArn,
        request: wanted.infrastructure,
        get: store.infrastructure,
        create: store.createInfrastructure,
        differences: plan_existing.Oj
      }), ensure({
        arn: wanted.distributionArn,
        request: wanted.distribution,
        get: store.distribution,
        create: store.createDistribution,
        differences: plan_existing.hK
      }) ]);
      return areContentsSeen;
    }
    async function ensureImageRecipe(wanted, store) {
      const existing = await store.imageRecipe(wanted.imageRecipeArn);
      if (existing) {
        refuseOther(wanted.imageRecipeArn, (0, plan_existing.a0)(existing, wanted.imageRecipe));
        return false;
      }
      await Promise.all([ ...wanted.components ].map(([arn, {request}]) => ensure({
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        differences: plan_existing.i8
      })));
      await create({
        arn: wanted.imageRecipeArn,
        request: wanted.imageRecipe,
        get: store.imageRecipe,
        create: store.createImageRecipe,
        differences: plan_existing.a0
      });
      return true;
    }
    async function ensure(resource) {
      const existing = await resource.get(resource.arn);
      if (existing) refuseOther(resource.arn, resource.differences(existing, resource.request)); else await create(resource);
    }
    async function create(resource) {
      let arn;
      try {
        arn = await resource.create(resource.request, resourceToken(resource.request));
      } catch (error) {
        const isTaken = error instanceof errors.iQ && [ "ResourceAlreadyExistsException", "IdempotentParameterMismatchException" ].includes(error.awsName);
        const existing = isTaken ? await resource.get(resource.arn) : void 0;
        if (!existing) throw error;
        refuseOther(resource.arn, resource.differences(existing, resource.request));
        return;
      }
      if (arn !== resource.arn) throw conflict(resource.arn, [ `AWS put ours at ${arn}` ]);
    }
    function resourceToken(request) {
      return (0, plan_digest.ol)({
        create: request
      });
    }
    function refuseOther(arn, differences) {
      if (differences.length > 0) throw conflict(arn, differences.map(part => `${part} differs`));
    }
    function conflict(arn, reasons) {
      return new errors.lZ("conflict", `${arn} holds something else than its name promises (${reasons.join(", ")}).`, "Find out in CloudTrail who made it, and delete it if it is not yours to keep.");
    }
    var plan_image = __webpack_require__(8910);
    var decide = __webpack_require__(1527);
    const maxReplays = 25;
    const getLagMs = 12e4;
    function buildToken(request, buildNumber) {
      return (0, plan_digest.ol)({
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
        if (starter.signal.aborted) throw new errors.lZ("build-cancelled", `The run was cancelled before the build of ${wanted.lock.recipe} was started.`, "Run again.");
        await starter.note(state);
        const arn = await sendStart(wanted, state, starter);
        if (arn === void 0) continue;
        state.imageBuildVersionArn = arn;
        await starter.note(state);
        const image = await getAfterStart(arn, starter);
        if (image && isUsable(image, wanted, nextBuildNumber)) return {
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
    async function sendStart(wanted, {imageVersionArn, buildNumber, clientToken}, starter) {
      const intended = `${imageVersionArn}/${String(buildNumber)}`;
      for (let attempt = 1; ;attempt++) try {
        return await starter.startBuild(wanted.image, clientToken);
      } catch (error) {
        if (error instanceof errors.iQ && error.awsName === "IdempotentParameterMismatchException") return;
        if (!starter.isTransient(error) || attempt >= maxSends || starter.signal.aborted) throw error;
        await starter.clock.sleep(lostAnswerPauseMs, starter.signal);
        if (await starter.image(intended)) return intended;
      }
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
    var candidate = __webpack_require__(8106);
    var intent = __webpack_require__(5049);
    var resolve = __webpack_require__(8935);
    var plan_tags = __webpack_require__(3666);
    var share = __webpack_require__(4822);
    var verify = __webpack_require__(7792);
    async function release(image, wanted, verified, releaser, releasedBy) {
      const {recipe, lock, shareWith} = wanted;
      const amis = verified.flatMap(({ami}) => ami ?? []);
      const snapshots = new Map(verified.map(verification => [ verification.ami?.amiId, verification.snapshots ]));
      const haveTags = (ami, tags) => [ ami, ...snapshots.get(ami.amiId) ?? [] ].every(resource => !lacksTags(resource.tags, tags));
      const revoked = [];
      let hasChanged = false;
      await releasedBy.assertContents();
      const change = async write => {
        hasChanged = true;
        await write();
      };
      const forEachAmi = action => Promise.all(amis.map(action));
      const noExpiry = {
        [plan_tags.nP.expiresAt]: plan_tags.zw
      };
      await forEachAmi(async ami => {
        if ([ ami, ...snapshots.get(ami.amiId) ?? [] ].some(({tags}) => (0, plan_tags.Mi)(tags))) await change(() => releaser.tag(ami.region, withSnapshots(ami), noExpiry));
      });
      if ((0, plan_tags.Mi)(image.tags)) await change(() => releaser.tagImage(image.arn, noExpiry));
      await forEachAmi(async ami => {
        const found = await releaser.launchPermissions(ami.region, ami.amiId);
        const needed = (0, share.GB)(found, shareWith);
        if (!needed) return;
        await change(() => releaser.changeLaunchPermissions(ami.region, ami.amiId, needed));
        if (!(0, share.uP)(needed.remove)) revoked.push({
          region: ami.region,
          amiId: ami.amiId,
          who: (0, share.eZ)(needed.remove)
        });
      });
      await forEachAmi(async ami => {
        if (recipe.requireImdsV2 && ami.imdsSupport !== "v2.0") await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
      });
      const earlier = amis.find(ami => ami.tags[plan_tags.nP.releasedAt] !== void 0)?.tags;
      const releaseTags = {
        ...recipe.tags,
        ...releasedBy.origin,
        ...noExpiry,
        [plan_tags.nP.releasedAt]: earlier?.[plan_tags.nP.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
        ...releasedBy.run === "" && earlier?.[plan_tags.nP.releasedBy] === void 0 ? {} : {
          [plan_tags.nP.releasedBy]: earlier?.[plan_tags.nP.releasedBy] ?? releasedBy.run
        }
      };
      await forEachAmi(async ami => {
        const tags = {
          ...contentTagsOf(image, wanted),
          ...releaseTags
        };
        if (!haveTags(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
      });
      if (lacksTags(image.tags, releaseTags)) await change(() => releaser.tagImage(image.arn, releaseTags));
      const type = {
        [plan_tags.nP.type]: plan_tags.YS
      };
      const setType = async ami => {
        if (!haveTags(ami, type)) await change(() => releaser.tag(ami.region, withSnapshots(ami), type));
      };
      await forEachAmi(async ami => {
        if (ami.region !== lock.homeRegion) await setType(ami);
      });
      if (lacksTags(image.tags, type)) await change(() => releaser.tagImage(image.arn, type));
      await forEachAmi(async ami => {
        if (ami.region === lock.homeRegion) await setType(ami);
      });
      if (!hasChanged) return {
        verifications: [ ...verified ],
        hasChanged,
        revoked
      };
      const reverified = await (0, verify.MX)(image, lock, releaser, {
        kind: "release",
        requireImdsV2: recipe.requireImdsV2,
        permissionFindings: ami => permissionFindings(ami, wanted, releaser)
      });
      return {
        verifications: reverified,
        hasChanged,
        revoked
      };
    }
    async function permissionFindings({region, amiId}, {shareWith}, releaser) {
      const change = (0, share.GB)(await releaser.launchPermissions(region, amiId), shareWith);
      if (!change) return [];
      return [ {
        region,
        amiId,
        subject: "launch permission",
        expected: "as in the recipe",
        found: `missing ${(0, share.eZ)(change.add)}, too many ${(0, share.eZ)(change.remove)}`
      } ];
    }
    function withSnapshots(ami) {
      return [ ami.amiId, ...ami.volumes.flatMap(volume => volume.snapshotId ?? []) ];
    }
    function contentTagsOf(image, {lock, imageVersionArn}) {
      if (image.arn.startsWith(`${imageVersionArn}/`)) return (0, plan_tags.hN)(lock);
      const {[plan_tags.nP.digest]: digest = "", [plan_tags.nP.parent]: parent = ""} = image.tags;
      const isOfThisName = image.arn.includes(`:image/${lock.recipe}-${(0, plan_digest.VK)(digest)}/`);
      return {
        [plan_tags.nP.recipe]: lock.recipe,
        [plan_tags.nP.contentDigest]: lock.contentDigest,
        ...isOfThisName ? {
          [plan_tags.nP.digest]: digest,
          [plan_tags.nP.parent]: parent
        } : {}
      };
    }
    function lacksTags(tags, wanted) {
      return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
    }
    const tagLagMs = 1e4;
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
      const writes = [ ...lacksTags(image.tags, tagsOn(image.tags)) ? [ releaser.tagImage(image.arn, tagsOn(image.tags)) ] : [], ...amis.flatMap(({ami, snapshots}) => {
        const tags = tagsOn(ami.tags);
        return [ ami, ...snapshots ].some(one => lacksTags(one.tags, tags)) ? [ releaser.tag(ami.region, withSnapshots(ami), tags) ] : [];
      }) ];
      if (writes.length === 0) return;
      const refused = (await Promise.allSettled(writes)).find(write => write.status === "rejected");
      await releaser.clock.sleep(tagLagMs, releaser.signal);
      const noExpiry = {
        [plan_tags.nP.expiresAt]: plan_tags.zw
      };
      const released = (await Promise.all(amis.map(({ami}) => releaser.amis(ami.region, {
        ids: [ ami.amiId ]
      })))).flat().filter(({tags}) => tags[plan_tags.nP.releasedAt] !== void 0);
      if (refused && released.length === 0) throw refused.reason;
      if (released.length === 0) return;
      await Promise.all([ releaser.tagImage(image.arn, noExpiry), ...released.map(ami => releaser.tag(ami.region, withSnapshots(ami), noExpiry)) ]);
    }
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
      const existing = await store.pipeline(wanted.pipelineArn);
      if (!existing) {
        await store.createPipeline(request, resourceToken(request));
        return {
          kind: "recorded"
        };
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
      await store.updatePipeline(existing.arn, request, resourceToken({
        ...request,
        replaces: existing
      }));
      return {
        kind: "recorded"
      };
    }
    var image_facts = __webpack_require__(1037);
    var image_report = __webpack_require__(1818);
    var lookups = __webpack_require__(833);
    var wait_for_build = __webpack_require__(959);
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
      const home = (0, lookups.p8)(account);
      const lock = locked ?? await (0, resolve.K)(recipe, home, {
        now: clock.now(),
        force: inputs.force
      });
      yield {
        lock,
        hasLargerVolume: lock.volumeGiB > recipe.volume.size
      };
      const {wanted, observed, decision} = await (0, intent.o)(recipe, lock, home, {
        now: clock.now(),
        share: inputs.share
      });
      const {action, reason} = decision;
      yield {
        reason
      };
      log(`${recipe.name}: ${action}, since ${reason}`);
      const found = action === "start" ? await start(wanted, observed.nextBuildNumber, context) : {
        image: decision.image,
        areContentsSeen: false
      };
      if (!found) return {
        kind: "no-candidate"
      };
      let {image} = found;
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
      const releaser = (0, lookups.Zc)(account, context);
      const verifications = await (0, verify.MX)(image, lock, releaser, {
        kind: "build"
      });
      yield {
        verifications
      };
      (0, image_report.vO)(recipe.name, image.arn, verifications);
      const origin = starterTags(verifications, context.origin, {
        minutes: hasWaited ? Math.max(1, Math.round((endedAt - image.createdAt) / 6e4)) : void 0
      });
      if (!inputs.share) {
        await tagCandidate(image, wanted, verifications, origin, releaser);
        return {
          kind: "done",
          result: action === "reuse" ? "reused" : "built"
        };
      }
      const released = await release(image, wanted, verifications, releaser, {
        origin,
        run: context.origin.run,
        assertContents: async () => {
          if (!found.areContentsSeen) await assertContents(image, wanted, home);
        }
      });
      yield {
        revoked: released.revoked,
        verifications: released.verifications
      };
      (0, image_report.vO)(recipe.name, image.arn, released.verifications);
      yield {
        isReleased: true
      };
      const pipeline = await recordPipeline(wanted, image, context.origin.repository, account.pipelines);
      if (pipeline.kind === "foreign") yield {
        foreignPipeline: {
          arn: wanted.pipelineArn,
          owner: pipeline.owner
        }
      };
      return {
        kind: "done",
        result: hasWaited ? "built" : released.hasChanged ? "released" : "none"
      };
    }
    async function start(wanted, nextBuildNumber, context) {
      const {account, clock, inputs, signal, state} = context;
      let areContentsSeen;
      try {
        areContentsSeen = await ensureResources(wanted, account.resources);
      } catch (error) {
        if (isConfigurationDenied(error) && !inputs.share) return;
        throw error;
      }
      try {
        const {image} = await startBuild(wanted, nextBuildNumber, {
          startBuild: account.images.startBuild,
          image: account.images.image,
          note: build => state.note(build),
          clock,
          signal,
          isTransient: account.isTransient
        });
        return {
          image,
          areContentsSeen
        };
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
    function starterTags(verifications, origin, {minutes}) {
      const isUnclaimed = verifications.every(({ami}) => ami?.tags[plan_tags.nP.run] === void 0);
      if (!isUnclaimed) return {};
      return {
        ...(0, plan_tags.YM)(origin),
        ...minutes === void 0 ? {} : {
          [plan_tags.nP.minutes]: String(minutes)
        }
      };
    }
    async function assertContents(image, wanted, store) {
      const differences = await (0, candidate.Y)(image, wanted, store);
      if (differences.length === 0) return;
      throw new errors.lZ("release", `${image.arn} is not released, since it is not what the repository wants: ${differences.join("; ")}.`, "Find out in CloudTrail who made it; delete the image and what it is made of, and run again.");
    }
    var planned_recipe = __webpack_require__(6471);
    var home_account = __webpack_require__(2673);
    var right_recipes = __webpack_require__(1774);
    var image_results = __webpack_require__(3268);
    const imagesAtOnce = 50;
    async function build(inputs, adapters) {
      const {runner, run, clock, signal} = adapters;
      const {builds, account} = await prepare(inputs, adapters).catch(async error => {
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
        origin: {
          repository: run.repository,
          commit: run.commit,
          run: run.url
        },
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
      const plan = inputs.plan === "" ? void 0 : (await Promise.all([ __webpack_require__.e(7530), __webpack_require__.e(8355) ]).then(__webpack_require__.bind(__webpack_require__, 8355))).parsePlan(inputs.plan);
      if (plan && plan.share !== inputs.share) throw new errors.lZ("input", `The plan was made with share: ${String(plan.share)}, and this step has share: ${String(inputs.share)}.`, "Give `plan` and `build` the same.");
      const loaded = await (0, load.Q)(plan?.recipes.map(({file}) => file) ?? inputs.recipes, adapters.run.workspace);
      const recipes = await (0, right_recipes.v)(loaded, adapters);
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      const warmUp = recipes.map(recipe => account.resources.infrastructure((0, wanted.fm)(recipe).arn).catch(() => {}));
      await Promise.all([ (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity), ...warmUp ]);
      const {checkRules} = await Promise.all([ __webpack_require__.e(7530), __webpack_require__.e(4179) ]).then(__webpack_require__.bind(__webpack_require__, 4179));
      await (0, right_recipes.N)(checkRules(loaded).diagnostics.filter(diagnostic.bJ), adapters);
      return {
        builds: recipes.map(recipe => ({
          recipe,
          lock: plan && (0, planned_recipe.s)(recipe, plan).lock
        })),
        account
      };
    }
  },
  4822: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GB: () => permissionChange,
      eZ: () => namesOf,
      uP: () => isNobody
    });
    function permissionChange(found, wanted) {
      const without = (from, those) => from.filter(item => !those.includes(item));
      const add = {
        organizations: without(wanted.organizations, found.organizations),
        organizationalUnits: without(wanted.organizationalUnits, found.organizationalUnits),
        accounts: without(wanted.accounts, found.accounts),
        isPublic: false
      };
      const remove = {
        organizations: without(found.organizations, wanted.organizations),
        organizationalUnits: without(found.organizationalUnits, wanted.organizationalUnits),
        accounts: without(found.accounts, wanted.accounts),
        isPublic: found.isPublic
      };
      return isNobody(add) && isNobody(remove) ? void 0 : {
        add,
        remove
      };
    }
    function isNobody(permissions) {
      return permissions.organizations.length + permissions.organizationalUnits.length + permissions.accounts.length === 0 && !permissions.isPublic;
    }
    function namesOf({organizations, organizationalUnits, accounts, isPublic}) {
      return [ ...organizations, ...organizationalUnits, ...accounts, ...isPublic ? [ "all" ] : [] ].join(", ") || "nobody";
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