export const id = 2612;

export const ids = [ 2612 ];

export const modules = {
  231: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      collect: () => collect
    });
    var p_limit = __webpack_require__(9680);
    var log_tail = __webpack_require__(7093);
    var plan_plan = __webpack_require__(8355);
    var load = __webpack_require__(7589);
    var errors = __webpack_require__(8204);
    var plan_image = __webpack_require__(8910);
    var observe = __webpack_require__(5287);
    var plan_tags = __webpack_require__(3666);
    var plan_wanted = __webpack_require__(7008);
    var verify = __webpack_require__(7792);
    var image_facts = __webpack_require__(1037);
    var image_report = __webpack_require__(1818);
    var lookups = __webpack_require__(833);
    var wait_for_build = __webpack_require__(959);
    var decide = __webpack_require__(1527);
    var parent_image = __webpack_require__(5203);
    const skewMs = 6e4;
    async function findOutcome(planned, wanted, plannedAt, lookup) {
      const since = Date.parse(plannedAt) - skewMs;
      const [listed, amis, named] = await Promise.all([ lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(plan_tags.nP.recipe, wanted.lock.recipe), planned.imageArn === void 0 ? void 0 : lookup.image(planned.imageArn) ]);
      const built = await newestSince(since, listed, wanted, lookup);
      const releasedSince = built ? void 0 : await findReleased(since, amis, wanted, lookup);
      const image = built ?? releasedSince ?? named;
      const own = new Set(image?.amis.map(({amiId}) => amiId));
      const earlier = amis.filter(ami => ami.tags[plan_tags.nP.releasedAt] !== void 0 && !own.has(ami.amiId));
      return {
        image,
        isNew: built !== void 0 && built.arn !== planned.imageArn,
        previous: (0, parent_image._A)(earlier)
      };
    }
    async function newestSince(since, listed, wanted, {image}) {
      const highest = Math.max(0, ...listed.map(({arn}) => (0, plan_image.HS)(arn)));
      const unlisted = await (0, observe.O5)(wanted.imageVersionArn, highest + 1, image);
      const isRight = one => one !== void 0 && one.createdAt >= since && (0, decide.uw)(one, wanted).length === 0;
      const right = unlisted.filter(isRight).at(-1);
      if (right) return right;
      for (const {arn} of listed.filter(({createdAt}) => createdAt >= since).sort((a, b) => (0, 
      plan_image.HS)(b.arn) - (0, plan_image.HS)(a.arn))) {
        const one = await image(arn);
        if (isRight(one)) return one;
      }
      return;
    }
    async function findReleased(since, amis, {lock}, lookup) {
      const newest = (0, parent_image._A)(amis.filter(({tags}) => tags[plan_tags.nP.contentDigest] === lock.contentDigest && Date.parse(tags[plan_tags.nP.releasedAt] ?? "") >= since));
      const image = newest && await (0, observe.G4)(newest, lock, lookup.image);
      return image && (0, plan_image.E0)(image) ? image : void 0;
    }
    const releaseAttempts = 3;
    const releasePauseMs = 1e4;
    async function collectImage(recipe, planned, context) {
      const {lock, reason} = planned;
      const now = context.clock.now();
      const {facts, ending} = await (0, image_facts.k)({
        recipe,
        lock,
        reason,
        startedAt: now,
        endedAt: now
      }, stages(recipe, planned, context), context.signal);
      return (0, image_report.EI)(facts, ending);
    }
    async function* stages(recipe, planned, context) {
      const {account, plan, clock} = context;
      const wanted = (0, plan_wanted.Lm)(recipe, planned.lock);
      const outcome = await findOutcome(planned, wanted, plan.plannedAt, {
        image: account.images.image,
        builds: account.images.builds,
        taggedAmis: account.ec2.taggedAmis
      });
      const waiting = outcome.image && lastSeen(outcome.image, wanted, context);
      waiting?.catch(() => {});
      yield {
        previous: await previousRelease(outcome.previous, planned, account)
      };
      const result = await waiting;
      if (!result) {
        if (await isForReleaseAlone(planned, wanted, plan, account)) return {
          kind: "no-candidate"
        };
        throw nothingBuilt(planned);
      }
      const {image} = result;
      const startedAt = image.createdAt;
      yield {
        image,
        startedAt,
        endedAt: clock.now()
      };
      const ending = await (0, wait_for_build.z)(result, wanted, account, {
        withLogs: context.withLogs,
        remedy: "Run the job again to collect it."
      });
      if (ending) return ending;
      const verifications = await verifyPlanned(image, planned, context);
      const isReleased = (0, plan_image.E0)(image) && areReleased(verifications);
      const isUnfinished = plan.share && !isReleased && (0, image_report.WX)(verifications).length === 0;
      if (!isUnfinished) yield {
        verifications
      };
      (0, image_report.vO)(recipe.name, image.arn, verifications);
      yield {
        isReleased,
        endedAt: startedAt + durationMs(image, outcome, verifications, clock.now())
      };
      if (isUnfinished) throw new errors.lZ("release", `${image.arn} is built and not released.`, "Run the failed jobs again: they release it and build nothing.");
      return {
        kind: "done",
        result: resultOf(planned, outcome, verifications, plan)
      };
    }
    async function lastSeen(image, wanted, context) {
      return (0, plan_image.W_)(image.status) ? (0, wait_for_build.n)(image, wanted, context) : {
        kind: "ended",
        image,
        lastRunning: void 0
      };
    }
    async function verifyPlanned(image, {lock}, {account, clock, signal, plan}) {
      for (let attempt = 1; ;attempt++) {
        const verifications = await (0, verify.MX)(image, lock, (0, lookups.Zc)(account, {
          clock,
          signal
        }), {
          kind: "build"
        });
        if (!plan.share || areReleased(verifications) || attempt === releaseAttempts || signal.aborted) return verifications;
        await clock.sleep(releasePauseMs, signal);
      }
    }
    function areReleased(verifications) {
      return verifications.every(({ami}) => ami?.tags[plan_tags.nP.type] === plan_tags.YS);
    }
    async function previousRelease(ami, {lock}, account) {
      if (!ami) return;
      const image = await (0, observe.G4)(ami, lock, account.images.image);
      return {
        name: ami.name,
        createdAt: ami.createdAt,
        ...image ? {
          imageArn: image.arn
        } : {},
        amis: image ? Object.fromEntries(image.amis.map(({region, amiId}) => [ region, amiId ])) : {
          [ami.region]: ami.amiId
        }
      };
    }
    function durationMs({createdAt}, outcome, verifications, now) {
      const minutes = Number(verifications[0]?.ami?.tags[plan_tags.nP.minutes]);
      if (minutes > 0) return minutes * 6e4;
      const wasRunning = outcome.image !== void 0 && (0, plan_image.W_)(outcome.image.status);
      return wasRunning ? now - createdAt : 0;
    }
    function resultOf(planned, {isNew}, verifications, {plannedAt, share}) {
      if (isNew || planned.action === "attach") return "built";
      if (!share) return "reused";
      const releasedAt = verifications.map(({ami}) => ami?.tags[plan_tags.nP.releasedAt] ?? "").sort().at(-1) ?? "";
      return releasedAt >= plannedAt || planned.action === "release" ? "released" : "none";
    }
    function nothingBuilt({recipe, action, findings}) {
      const bad = findings.find(({severity}) => severity === "bad");
      if (bad) return new errors.lZ("plan", `${recipe} was not built: ${bad.message}`, bad.remedy, {
        at: bad.at
      });
      return new errors.lZ("plan", `Nothing was built for ${recipe} since the plan, which said ${action}.`, "See the log of its job, and run the failed jobs again.");
    }
    async function isForReleaseAlone({action, findings}, {distributionArn, infrastructureArn}, {share}, account) {
      if (action !== "start" || share || findings.some(({severity}) => severity === "bad")) return false;
      const found = await Promise.all([ account.resources.distribution(distributionArn), account.resources.infrastructure(infrastructureArn) ]);
      return found.includes(void 0);
    }
    var planned_recipe = __webpack_require__(6471);
    var home_account = __webpack_require__(2673);
    var right_recipes = __webpack_require__(1774);
    var image_results = __webpack_require__(3268);
    const imagesAtOnce = 50;
    async function collect(inputs, adapters) {
      const {plan, reports} = await collectAll(inputs, adapters).catch(async error => {
        await (0, image_results.B_)(adapters);
        throw error;
      });
      await (0, image_results.JX)(reports, plan, adapters);
      if (inputs.comment) {
        const [{renderResultComment}, {writeComment}] = await Promise.all([ Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(5504), __webpack_require__.e(9766) ]).then(__webpack_require__.bind(__webpack_require__, 9766)), Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(2235) ]).then(__webpack_require__.bind(__webpack_require__, 2235)) ]);
        await writeComment(context => renderResultComment(reports, plan, context), {
          share: plan.share,
          token: inputs.githubToken,
          isNews: reports.length > 0
        }, adapters);
      }
      return reports.every(image_results.XO);
    }
    async function collectAll(inputs, adapters) {
      const {run, runner, clock, signal} = adapters;
      const plan = (0, plan_plan.parsePlan)(inputs.plan);
      if (plan.recipes.length === 0) return {
        plan,
        reports: []
      };
      const recipes = await (0, right_recipes.v)(await (0, load.Q)(plan.recipes.map(({file}) => file), run.workspace), adapters);
      const planned = recipes.map(recipe => [ recipe, (0, planned_recipe.s)(recipe, plan) ]);
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      await (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity);
      const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 6e4,
        plan,
        withLogs: inputs.logs !== "none",
        logs: inputs.logs === "live" ? new log_tail.a({
          logPage: account.logs.logPage,
          write: runner.info,
          clock,
          signal
        }) : void 0,
        onProgress: (recipe, progress) => runner.info((0, image_results.oz)(recipe, progress))
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const reports = await Promise.all(planned.map(([recipe, part]) => limit(() => collectImage(recipe, part, context))));
      return {
        plan,
        reports
      };
    }
  }
};