export const id = 1030;

export const ids = [ 1030, 5122 ];

export const modules = {
  51030: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      collect: () => collect
    });
    var p_limit = __webpack_require__(89680);
    var log_tail = __webpack_require__(57093);
    var errors = __webpack_require__(18204);
    var handed_plan = __webpack_require__(45122);
    var load = __webpack_require__(32064);
    var failed_distribution = __webpack_require__(1633);
    var plan_image = __webpack_require__(38910);
    var overtaken = __webpack_require__(86830);
    var older_releases = __webpack_require__(76040);
    var plan_tags = __webpack_require__(13666);
    var plan_wanted = __webpack_require__(47008);
    var verify = __webpack_require__(37680);
    var image_facts = __webpack_require__(71037);
    var image_report = __webpack_require__(85300);
    var lookups = __webpack_require__(90833);
    var release_image = __webpack_require__(47203);
    var commands_untold = __webpack_require__(50310);
    var wait_for_build = __webpack_require__(44902);
    var configurations = __webpack_require__(23712);
    var announcements = __webpack_require__(92610);
    function isObstructed({action, findings}) {
      return action !== "reuse" && action !== "nothing" && findings.some(({severity}) => severity === "bad");
    }
    const firstBad = ({findings}) => findings.find(({severity}) => severity === "bad");
    function lacking(planned) {
      const bad = firstBad(planned);
      if (bad === void 0 || planned.action !== "reuse" && planned.action !== "nothing") return;
      const {message, remedy, at} = bad;
      return {
        kind: "lacking",
        error: new errors.lZ("plan", `${planned.recipe} is there: ${message}`, remedy, {
          at
        })
      };
    }
    function nothingBuilt(planned) {
      const {recipe, action} = planned;
      const bad = firstBad(planned);
      if (bad === void 0) return {
        kind: "not-built",
        error: new errors.lZ("plan", `Nothing was built for ${recipe} since the plan, which said ${action}.`, "See the log of its job, and run the failed jobs again.")
      };
      const isHeld = (0, announcements.PT)(planned);
      return {
        kind: "not-built",
        obstacle: isHeld ? "of-release" : "of-build",
        error: new errors.lZ("plan", bad.stops === "release" ? bad.message : `${recipe} was not ${action === "release" ? "released" : "built"}: ${bad.message}`, bad.remedy, {
          at: bad.at
        })
      };
    }
    async function isForReleaseAlone({action, findings}, wanted, {share}, account) {
      if (action !== "start" || share || findings.some(({severity}) => severity === "bad")) return false;
      return (0, configurations.c)(wanted, account.resources);
    }
    var decide = __webpack_require__(31527);
    var observe = __webpack_require__(65287);
    var parent_image = __webpack_require__(95203);
    const skewMs = 6e4;
    async function findOutcome(planned, wanted, plannedAt, lookup) {
      const since = Date.parse(plannedAt) - skewMs;
      const isLeft = planned.action === "reuse" || planned.action === "nothing";
      const [listed, amis, named] = await Promise.all([ isLeft ? [] : lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(plan_tags.nP.recipe, wanted.lock.recipe), planned.imageArn === void 0 ? void 0 : lookup.image(planned.imageArn) ]);
      const {built, untold} = isLeft ? {
        built: void 0,
        untold: void 0
      } : await newestSince(since, listed, wanted, lookup);
      const releasedSince = isLeft || built ? void 0 : await findReleased(since, amis, wanted, lookup);
      const image = built ?? releasedSince ?? named;
      const own = new Set(image?.amis.map(({amiId}) => amiId));
      const newestOther = tag => (0, parent_image._A)(amis.filter(ami => ami.tags[tag] !== void 0 && !own.has(ami.amiId)));
      return {
        image,
        untold,
        isNew: built !== void 0 && built.arn !== planned.imageArn,
        previous: newestOther(plan_tags.nP.releasedAt),
        newestClaimed: newestOther(plan_tags.nP.releasedCommit)
      };
    }
    async function newestSince(since, listed, wanted, {image}) {
      const highest = Math.max(0, ...listed.map(({arn}) => (0, plan_image.HS)(arn)));
      const unlisted = await (0, observe.O5)(wanted.imageVersionArn, highest + 1, image);
      let untold;
      const isRight = one => {
        if (one === void 0 || (0, failed_distribution.Hs)(one) < since) return false;
        if ((0, decide.uw)(one, wanted).length === 0) return true;
        if ((0, commands_untold.k)(one, wanted)) untold ??= one;
        return false;
      };
      const right = unlisted.findLast(isRight);
      if (right) return {
        built: right,
        untold
      };
      for (const {arn} of listed.toSorted((a, b) => (0, plan_image.HS)(b.arn) - (0, plan_image.HS)(a.arn)).filter(({createdAt}, index) => index === 0 || createdAt >= since)) {
        const one = await image(arn);
        if (isRight(one)) return {
          built: one,
          untold
        };
      }
      return {
        built: void 0,
        untold
      };
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
      return (0, image_report.E)(facts, ending);
    }
    async function* stages(recipe, planned, context) {
      const {account, plan, clock} = context;
      const wanted = (0, plan_wanted.Lm)(recipe, planned.lock);
      const outcome = await findOutcome(planned, wanted, plan.plannedAt, {
        image: account.images.image,
        builds: account.images.builds,
        taggedAmis: account.ec2.taggedAmis
      });
      if (isObstructed(planned) && !outcome.isNew && (planned.isPutRight || !outcome.image || !(0, 
      plan_image.E0)(outcome.image))) return nothingBuilt(planned);
      const waiting = outcome.image && lastSeen(outcome.image, wanted, context);
      waiting?.catch(() => {});
      yield {
        previous: await previousRelease(outcome.previous, planned, account)
      };
      const result = await waiting;
      if (!result) {
        if (outcome.untold) {
          yield {
            image: outcome.untold
          };
          throw (0, commands_untold.r)(outcome.untold, wanted);
        }
        if (await isForReleaseAlone(planned, wanted, plan, account)) return {
          kind: "no-candidate"
        };
        return nothingBuilt(planned);
      }
      const {image} = result;
      if (planned.isCopiedAgain && outcome.isNew && !(0, failed_distribution.V2)(image)) yield {
        reason: failed_distribution.mY
      };
      const startedAt = (0, failed_distribution.Hs)(image);
      yield {
        image,
        startedAt,
        endedAt: clock.now(),
        pickUp: plan.share ? wait_for_build.rn.byRelease : wait_for_build.rn.byCollect
      };
      const ending = await (0, wait_for_build.z6)(result, wanted, context, context);
      if (ending) return ending;
      const verifications = await verifyPlanned(image, planned, context);
      const isReleased = (0, plan_image.E0)(image) && areReleased(verifications);
      yield {
        verifications,
        isReleased,
        isToBeReleased: plan.share
      };
      (0, image_report.v)(recipe.name, image.arn, verifications);
      const buildMinutes = minutesOf(image, outcome, verifications, clock.now());
      yield {
        endedAt: startedAt + (buildMinutes ?? 0) * 6e4,
        ...buildMinutes === void 0 ? {} : {
          buildMinutes
        }
      };
      if (plan.share && !isReleased) {
        const overtaken = await overtakenSince(image, outcome, wanted, context);
        if (overtaken) throw overtaken;
        throw new errors.lZ("release", `${image.arn} is built and not released.`, "Run the failed jobs again: they release it and build nothing.");
      }
      const lack = lacking(planned);
      if (lack) return lack;
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
      return (0, plan_image.W_)(image.status) ? (0, wait_for_build.nt)(image, wanted, context) : {
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
    function minutesOf(image, outcome, verifications, now) {
      const wasRunning = outcome.image !== void 0 && (0, plan_image.W_)(outcome.image.status);
      return (0, release_image.mj)(verifications) ?? (wasRunning ? (0, failed_distribution.pq)(image, now) : void 0);
    }
    function fateOf({action, imageArn, isPutRight}, {image, isNew}, options) {
      const isBuilt = isNew || action === "attach" && image?.arn === imageArn;
      switch (action) {
       case "start":
       case "attach":
        if (!options.share && options.isReleased) return {
          decided: action,
          meaning: "release-reused"
        };
        if (action === "start" && isNew && image && (0, failed_distribution.V2)(image)) return {
          decided: action,
          meaning: options.share ? "copied-and-released" : "candidate-copied"
        };
        if (!options.share) return {
          decided: action,
          meaning: "candidate-built"
        };
        return {
          decided: action,
          meaning: isBuilt ? "built-and-released" : "released"
        };

       case "reuse":
        return {
          decided: action,
          meaning: options.isReleased ? "release-reused" : "candidate-reused"
        };

       case "release":
        return {
          decided: action,
          meaning: isBuilt ? "built-and-released" : isPutRight && image?.arn === imageArn ? "put-right" : "released"
        };

       case "nothing":
        return {
          decided: action,
          meaning: options.isChanged ? "put-right" : "current"
        };
      }
    }
    function isChangedSince(verifications, {plannedAt}) {
      const releasedAt = verifications.map(({ami}) => ami?.tags[plan_tags.nP.releasedAt] ?? "").sort();
      return (releasedAt.at(-1) ?? "") >= plannedAt;
    }
    var compare_commits = __webpack_require__(43394);
    var home_account = __webpack_require__(32673);
    var right_recipes = __webpack_require__(91774);
    var image_results = __webpack_require__(13268);
    const imagesAtOnce = 50;
    async function collect(inputs, adapters) {
      const {plan, reports} = await collectAll(inputs, adapters).catch(async error => {
        await (0, image_results.B_)(adapters);
        if (inputs.comment) {
          const {commentStop} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(4616) ]).then(__webpack_require__.bind(__webpack_require__, 52235));
          await commentStop("What became of the plan is not known", error, inputs.githubToken, adapters);
        }
        throw error;
      });
      await (0, image_results.JX)(reports, plan, adapters);
      if (inputs.comment) {
        const [{renderResultComment}, {writeComment}] = await Promise.all([ Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(5504), __webpack_require__.e(9766) ]).then(__webpack_require__.bind(__webpack_require__, 79766)), Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(4616) ]).then(__webpack_require__.bind(__webpack_require__, 52235)) ]);
        await writeComment(context => renderResultComment(reports, plan, context), {
          share: plan.share,
          token: inputs.githubToken,
          isNews: reports.length + (plan.deleted ?? []).length > 0
        }, adapters);
      }
      return reports.every(image_results.XO);
    }
    async function collectAll(inputs, adapters) {
      const {run, runner, clock, signal} = adapters;
      const handed = (0, handed_plan.unpackPlan)(inputs.plan);
      const {plannedAt, share, deleted} = handed;
      const head = {
        plannedAt,
        share,
        ...deleted ? {
          deleted
        } : {}
      };
      const unplanned = new Map(handed.unplanned?.map(one => [ one.file, one ]));
      const files = [ ...handed.recipes.map(({file}) => file), ...unplanned.keys() ];
      if (files.length === 0) return {
        plan: {
          ...head,
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
          ...head,
          recipes: []
        },
        reports: failed
      };
      const planned = recipes.map(recipe => [ recipe, (0, handed_plan.plannedOf)(recipe, handed) ]);
      const plan = {
        ...head,
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
    function unplannedReport(recipe, {error, isCancelled}, now) {
      const {message, remedy, at} = error;
      return (0, image_report.E)({
        recipe,
        decided: "unplanned",
        startedAt: now,
        endedAt: now
      }, {
        kind: "error",
        error: new errors.lZ("plan", message, remedy, {
          at
        }),
        isCancelled: isCancelled === true
      });
    }
  },
  50310: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => isWantedAsFarAsTold,
      r: () => untoldError
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _plan_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31527);
    function isWantedAsFarAsTold(image, wanted) {
      return (0, _plan_decide_js__WEBPACK_IMPORTED_MODULE_1__.uw)(image, wanted, "told").length === 0;
    }
    function untoldError(image, wanted) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("aws", `${image.arn} is there and can't be used, since AWS's answer leaves out what shows that it is what the plan wants: ${(0, 
      _plan_decide_js__WEBPACK_IMPORTED_MODULE_1__.uw)(image, wanted).join("; ")}.`, "Run the failed jobs again: AWS may tell it then. Where it stays so, building the image again would not help: report it with what `aws imagebuilder get-image` answers.");
    }
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
  45122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      packPlan: () => packPlan,
      plannedOf: () => plannedOf,
      unpackPlan: () => unpackPlan
    });
    var external_node_zlib_ = __webpack_require__(38522);
    var dist = __webpack_require__(37728);
    var errors = __webpack_require__(18204);
    var plan_lock = __webpack_require__(71764);
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
      amiName: dist.yqP(dist.YjP()),
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
      stops: dist.yqP(dist.euz("release")),
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
      isLeftToRelease: dist.yqP(dist.euz(true)),
      isCopiedAgain: dist.yqP(dist.euz(true)),
      isPutRight: dist.yqP(dist.euz(true)),
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
      }),
      isCancelled: dist.yqP(dist.euz(true))
    });
    const planEntries = {
      plannedAt: dist.YjP(),
      share: dist.zMY(),
      deleted: dist.yqP(dist.YOg(dist.YjP())),
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
  }
};