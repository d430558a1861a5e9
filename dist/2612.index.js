export const id = 2612;

export const ids = [ 2612, 5122 ];

export const modules = {
  231: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      collect: () => collect
    });
    var p_limit = __webpack_require__(9680);
    var log_tail = __webpack_require__(7093);
    var errors = __webpack_require__(8204);
    var handed_plan = __webpack_require__(5122);
    var load = __webpack_require__(8196);
    var plan_image = __webpack_require__(8910);
    var overtaken = __webpack_require__(6830);
    var older_releases = __webpack_require__(6040);
    var plan_tags = __webpack_require__(3666);
    var plan_wanted = __webpack_require__(7008);
    var verify = __webpack_require__(7680);
    var image_facts = __webpack_require__(1037);
    var image_report = __webpack_require__(5300);
    var lookups = __webpack_require__(833);
    var release_image = __webpack_require__(7203);
    var wait_for_build = __webpack_require__(959);
    var decide = __webpack_require__(1527);
    var observe = __webpack_require__(5287);
    var parent_image = __webpack_require__(5203);
    const skewMs = 6e4;
    async function findOutcome(planned, wanted, plannedAt, lookup) {
      const since = Date.parse(plannedAt) - skewMs;
      const isLeft = planned.action === "reuse" || planned.action === "nothing";
      const [listed, amis, named] = await Promise.all([ isLeft ? [] : lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(plan_tags.nP.recipe, wanted.lock.recipe), planned.imageArn === void 0 ? void 0 : lookup.image(planned.imageArn) ]);
      const built = isLeft ? void 0 : await newestSince(since, listed, wanted, lookup);
      const releasedSince = isLeft || built ? void 0 : await findReleased(since, amis, wanted, lookup);
      const image = built ?? releasedSince ?? named;
      const own = new Set(image?.amis.map(({amiId}) => amiId));
      const newestOther = tag => (0, parent_image._A)(amis.filter(ami => ami.tags[tag] !== void 0 && !own.has(ami.amiId)));
      return {
        image,
        isNew: built !== void 0 && built.arn !== planned.imageArn,
        previous: newestOther(plan_tags.nP.releasedAt),
        newestClaimed: newestOther(plan_tags.nP.releasedCommit)
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
      const image = newest && (await (0, older_releases._)([ newest ], lock, lookup))[0];
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
        decided: planned.action,
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
      if (isObstructed(planned) && !outcome.isNew && !(outcome.image && (0, plan_image.E0)(outcome.image))) return nothingBuilt(planned);
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
        return nothingBuilt(planned);
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
      const buildMinutes = minutesOf(image, outcome, verifications, clock.now());
      yield {
        isReleased,
        endedAt: startedAt + (buildMinutes ?? 0) * 6e4,
        ...buildMinutes === void 0 ? {} : {
          buildMinutes
        }
      };
      if (isUnfinished) {
        const overtaken = await overtakenSince(image, outcome, wanted, context);
        if (overtaken) throw overtaken;
        throw new errors.lZ("release", `${image.arn} is built and not released.`, "Run the failed jobs again: they release it and build nothing.");
      }
      return {
        kind: "done",
        fate: fateOf(planned, outcome, {
          share: plan.share,
          isReleased,
          isChanged: isChangedSince(verifications, plan)
        })
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
    async function overtakenSince(image, {newestClaimed: previous}, wanted, {account, commit, compareCommits}) {
      return wanted.lock.notBefore === void 0 ? (0, overtaken.z)(wanted, {
        previous,
        builds: [ image ],
        candidate: void 0
      }, commit, {
        image: account.images.image,
        compareCommits
      }) : void 0;
    }
    function areReleased(verifications) {
      return verifications.every(({ami}) => ami?.tags[plan_tags.nP.type] === plan_tags.YS);
    }
    async function previousRelease(ami, {lock}, account) {
      if (!ami) return;
      const [image] = await (0, older_releases._)([ ami ], lock, account.images);
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
    function minutesOf({createdAt}, outcome, verifications, now) {
      const wasRunning = outcome.image !== void 0 && (0, plan_image.W_)(outcome.image.status);
      return (0, release_image.mj)(verifications) ?? (wasRunning ? Math.max(1, Math.round((now - createdAt) / 6e4)) : void 0);
    }
    function fateOf({action, imageArn}, {image, isNew}, options) {
      const isBuilt = isNew || action === "attach" && image?.arn === imageArn;
      switch (action) {
       case "start":
       case "attach":
        if (options.share) return {
          decided: action,
          meaning: isBuilt ? "built-and-released" : "released"
        };
        return {
          decided: action,
          meaning: options.isReleased ? "release-reused" : "candidate-built"
        };

       case "reuse":
        return {
          decided: action,
          meaning: options.isReleased ? "release-reused" : "candidate-reused"
        };

       case "release":
        return {
          decided: action,
          meaning: isBuilt ? "built-and-released" : "released"
        };

       case "nothing":
        return {
          decided: action,
          meaning: options.isChanged ? "released" : "current"
        };
      }
    }
    function isChangedSince(verifications, {plannedAt}) {
      const releasedAt = verifications.map(({ami}) => ami?.tags[plan_tags.nP.releasedAt] ?? "").sort();
      return (releasedAt.at(-1) ?? "") >= plannedAt;
    }
    function isObstructed({action, findings}) {
      return action !== "reuse" && action !== "nothing" && findings.some(({severity}) => severity === "bad");
    }
    function nothingBuilt({recipe, action, findings}) {
      const bad = findings.find(({severity}) => severity === "bad");
      return {
        kind: "not-built",
        isBlocked: bad !== void 0,
        error: bad ? new errors.lZ("plan", `${recipe} was not built: ${bad.message}`, bad.remedy, {
          at: bad.at
        }) : new errors.lZ("plan", `Nothing was built for ${recipe} since the plan, which said ${action}.`, "See the log of its job, and run the failed jobs again.")
      };
    }
    async function isForReleaseAlone({action, findings}, {distributionArn, infrastructureArn}, {share}, account) {
      if (action !== "start" || share || findings.some(({severity}) => severity === "bad")) return false;
      const found = await Promise.all([ account.resources.distribution(distributionArn), account.resources.infrastructure(infrastructureArn) ]);
      return found.includes(void 0);
    }
    var compare_commits = __webpack_require__(3394);
    var home_account = __webpack_require__(2673);
    var right_recipes = __webpack_require__(1774);
    var image_results = __webpack_require__(3268);
    const imagesAtOnce = 50;
    async function collect(inputs, adapters) {
      const {plan, reports} = await collectAll(inputs, adapters).catch(async error => {
        await (0, image_results.B_)(adapters);
        if (inputs.comment) {
          const {commentStop} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(2235) ]).then(__webpack_require__.bind(__webpack_require__, 2235));
          await commentStop("What became of the plan is not known", error, inputs.githubToken, adapters);
        }
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
      const handed = (0, handed_plan.unpackPlan)(inputs.plan);
      const {plannedAt, share} = handed;
      const unplanned = new Map(handed.unplanned?.map(one => [ one.file, one ]));
      const files = [ ...handed.recipes.map(({file}) => file), ...unplanned.keys() ];
      if (files.length === 0) return {
        plan: {
          plannedAt,
          share,
          recipes: []
        },
        reports: []
      };
      const loaded = await (0, right_recipes.v)(await (0, load.Q)(files, run.workspace), adapters);
      const failed = loaded.flatMap(recipe => {
        const one = unplanned.get(recipe.file);
        return one ? [ unplannedReport(recipe, one, clock.now()) ] : [];
      });
      const recipes = loaded.filter(({file}) => !unplanned.has(file));
      if (recipes.length === 0) return {
        plan: {
          plannedAt,
          share,
          recipes: []
        },
        reports: failed
      };
      const planned = recipes.map(recipe => [ recipe, (0, handed_plan.plannedOf)(recipe, handed) ]);
      const plan = {
        plannedAt,
        share,
        recipes: planned.map(([, part]) => part)
      };
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      await (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity);
      const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 6e4,
        plan,
        withLogs: inputs.logs !== "none",
        commit: run.commit,
        compareCommits: (0, compare_commits.h)(adapters, inputs.githubToken),
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
        reports: [ ...reports, ...failed ]
      };
    }
    function unplannedReport(recipe, {error}, now) {
      const {message, remedy, at} = error;
      return (0, image_report.EI)({
        recipe,
        decided: "unplanned",
        startedAt: now,
        endedAt: now
      }, {
        kind: "error",
        error: new errors.lZ("plan", message, remedy, {
          at
        }),
        isCancelled: false
      });
    }
  },
  5122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      packPlan: () => packPlan,
      plannedOf: () => plannedOf,
      unpackPlan: () => unpackPlan
    });
    var external_node_zlib_ = __webpack_require__(8522);
    var dist = __webpack_require__(7728);
    var errors = __webpack_require__(8204);
    var plan_lock = __webpack_require__(1764);
    const textByName = dist.g1P(dist.YjP(), dist.YjP());
    const parentImageSchema = dist.Ikc({
      image: dist.YjP(),
      name: dist.yqP(dist.YjP()),
      createdAt: dist.yqP(dist.YjP()),
      deprecatedAt: dist.yqP(dist.YjP()),
      rootDeviceName: dist.YjP(),
      snapshotGiB: dist.aig()
    });
    const componentSchema = dist.Oxt("kind", [ dist.Ikc({
      kind: dist.euz("document"),
      file: dist.YjP(),
      arn: dist.YjP(),
      name: dist.YjP(),
      digest: dist.YjP(),
      parameters: textByName
    }), dist.Ikc({
      kind: dist.euz("managed"),
      name: dist.YjP(),
      arn: dist.YjP(),
      parameters: textByName
    }) ]);
    const lockSchema = dist.Ikc({
      version: dist.euz(1),
      recipe: dist.YjP(),
      file: dist.YjP(),
      platform: dist.KIO([ "Linux", "Windows" ]),
      account: dist.YjP(),
      homeRegion: dist.YjP(),
      regions: dist.YOg(dist.YjP()),
      resolvedAt: dist.YjP(),
      notBefore: dist.yqP(dist.YjP()),
      parent: parentImageSchema,
      volumeGiB: dist.aig(),
      components: dist.YOg(componentSchema),
      keys: textByName,
      digest: dist.YjP(),
      contentDigest: dist.YjP()
    });
    const handedLockSchema = dist.Ikc({
      resolvedAt: dist.FsL(dist.YjP(), dist.z6Y(text => !Number.isNaN(Date.parse(text)), "it is no time")),
      force: dist.zMY(),
      parent: parentImageSchema,
      keys: textByName,
      managed: dist.YOg(dist.YjP()),
      checksum: dist.YjP()
    });
    const plan_schema_location = dist.Ikc({
      file: dist.YjP(),
      line: dist.aig(),
      column: dist.aig()
    });
    const findingSchema = dist.Ikc({
      severity: dist.KIO([ "bad", "unknown" ]),
      subject: dist.YjP(),
      message: dist.YjP(),
      remedy: dist.YjP(),
      at: dist.yqP(plan_schema_location)
    });
    const plannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      action: dist.KIO([ "start", "attach", "reuse", "release", "nothing" ]),
      reason: dist.YjP(),
      changes: dist.YOg(dist.YjP()),
      imageArn: dist.yqP(dist.YjP()),
      lock: lockSchema,
      findings: dist.YOg(findingSchema),
      access: dist.yqP(dist.Ikc({
        added: dist.YOg(dist.YjP()),
        removed: dist.YOg(dist.YjP())
      })),
      lastMinutes: dist.yqP(dist.aig())
    });
    const unplannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      error: dist.Ikc({
        message: dist.YjP(),
        remedy: dist.YjP(),
        at: dist.yqP(plan_schema_location)
      })
    });
    const planEntries = {
      plannedAt: dist.YjP(),
      share: dist.zMY(),
      unplanned: dist.yqP(dist.YOg(unplannedRecipeSchema))
    };
    const planSchema = dist.Ikc({
      version: dist.euz(1),
      ...planEntries,
      recipes: dist.YOg(plannedRecipeSchema)
    });
    const handedPlanSchema = dist.Ikc({
      version: dist.euz(2),
      ...planEntries,
      recipes: dist.YOg(dist.Ikc({
        ...plannedRecipeSchema.entries,
        lock: handedLockSchema
      }))
    });
    const packedPlanSchema = dist.rej({
      version: dist.euz(2),
      gzip: dist.YjP()
    });
    const maxPlanBytes = 8 * 1024 * 1024;
    function packPlan({recipes, ...plan}) {
      const handed = {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
      const packed = {
        version: 2,
        gzip: (0, external_node_zlib_.gzipSync)(JSON.stringify(handed), {
          level: 9
        }).toString("base64")
      };
      return JSON.stringify(packed);
    }
    function unpackPlan(text) {
      const outer = parseJson(text);
      const packed = dist.xLC(packedPlanSchema, outer);
      if (packed.success) return checked(handedPlanSchema, parseJson(unzip(packed.output.gzip)));
      const {recipes, ...plan} = checked(planSchema, outer);
      return {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
    }
    function plannedOf(recipe, plan) {
      const planned = plan.recipes.find(({file}) => file === recipe.file);
      const lock = planned && (0, plan_lock.y$)(planned.lock, recipe);
      if (lock) return {
        ...planned,
        lock
      };
      throw new errors.lZ("plan", `${recipe.file} is not what the plan was made of.`, "Check out the same commit as the job that planned, and use the same version of golden-ami; do not change the plan.", {
        at: {
          file: recipe.file,
          line: 1,
          column: 1
        }
      });
    }
    function unzip(base64) {
      try {
        const bytes = Buffer.from(base64, "base64");
        const {buffer, engine} = (0, external_node_zlib_.gunzipSync)(bytes, {
          maxOutputLength: maxPlanBytes,
          info: true
        });
        if (bytes.toString("base64") !== base64) throw new Error("It is not all base64.");
        const isOne = bytes.readUInt32LE(bytes.length - 4) === buffer.length;
        if (!isOne || engine.bytesWritten !== bytes.length) throw new Error("Bytes follow the end.");
        return buffer.toString();
      } catch (cause) {
        throw new errors.lZ("input", "The input plan can't be unpacked.", remedy, {
          cause
        });
      }
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new errors.lZ("input", "The input plan is no JSON.", remedy, {
          cause
        });
      }
    }
    function checked(schema, value) {
      const result = dist.xLC(schema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new errors.lZ("input", `The input plan is not a plan of this version of golden-ami: ${dist.BuJ(issue) ?? "the whole"}: ${issue.message}.`, remedy);
    }
    const remedy = "Hand over the output `plan` of `command: plan` as it stands, and to a leg `recipes: ${{ matrix.recipe }}` beside it.";
  }
};