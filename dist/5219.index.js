export const id = 5219;

export const ids = [ 5219, 5122 ];

export const modules = {
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
  5219: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      releaseAll: () => releaseAll
    });
    var p_limit = __webpack_require__(89680);
    var errors = __webpack_require__(18204);
    var handed_plan = __webpack_require__(45122);
    var load = __webpack_require__(32064);
    var compare_commits = __webpack_require__(43394);
    var home_account = __webpack_require__(32673);
    var image_results = __webpack_require__(13268);
    var planned_files = __webpack_require__(28086);
    var right_recipes = __webpack_require__(91774);
    var decide = __webpack_require__(31527);
    var failed_distribution = __webpack_require__(1633);
    var fresh = __webpack_require__(80239);
    var plan_image = __webpack_require__(38910);
    var intent = __webpack_require__(15049);
    var plan_overtaken = __webpack_require__(86830);
    var image_facts = __webpack_require__(71037);
    var image_report = __webpack_require__(85300);
    var lookups = __webpack_require__(90833);
    var release_image = __webpack_require__(47203);
    var commands_untold = __webpack_require__(50310);
    var wait_for_build = __webpack_require__(44902);
    async function releasePlanned(recipe, lock, context) {
      const now = context.clock.now();
      const {facts, ending} = await (0, image_facts.k)({
        recipe,
        lock,
        startedAt: now,
        endedAt: now
      }, stages(recipe, lock, context), context.signal);
      return (0, image_report.E)({
        ...facts,
        endedAt: context.clock.now()
      }, ending);
    }
    async function* stages(recipe, lock, context) {
      const {account, clock, log} = context;
      const home = (0, lookups.p8)(account, context);
      const {wanted, observed, decision} = await (0, intent.o)(recipe, lock, home, {
        now: clock.now(),
        share: true,
        readsAccess: true
      });
      const {action, reason} = decision;
      yield {
        decided: action,
        reason,
        isToBeReleased: action !== "nothing"
      };
      const isForced = lock.notBefore !== void 0;
      const overtaken = isForced ? void 0 : await (0, plan_overtaken.z)(wanted, observed, context.origin.commit, {
        ...home,
        compareCommits: context.compareCommits
      });
      if (action === "attach") {
        yield {
          image: decision.image
        };
        if (overtaken) throw overtaken;
        throw new errors.lZ("release", `${decision.image.arn} is not released: its build is ${decision.image.status}.`, wait_for_build.Dq);
      }
      if (action === "start") {
        const {failed} = decision;
        if (failed && !(0, failed_distribution.V2)(failed)) {
          yield {
            image: failed
          };
          throw overtaken ?? toBeCopied(failed, recipe);
        }
        const available = observed.builds.filter(({status, createdAt}) => status === "AVAILABLE" && createdAt >= (0, 
        fresh.$)(lock));
        const built = available.find(image => (0, decide.uw)(image, wanted).length === 0);
        if (built) {
          yield {
            image: built
          };
          throw overtaken ?? toBuildAgain(built, reason);
        }
        const untold = available.find(image => (0, commands_untold.k)(image, wanted));
        if (!untold || !(0, fresh.p)(untold, wanted, observed.now)) throw await notBuilt(wanted, reason, account.images);
        yield {
          image: untold
        };
        throw overtaken ?? (0, commands_untold.r)(untold, wanted);
      }
      const {image} = decision;
      yield {
        image
      };
      log(`${recipe.name}: ${action}, since ${reason}`);
      if (overtaken && action !== "nothing") throw overtaken;
      const verifications = yield* (0, release_image.zr)(image, wanted, context);
      const buildMinutes = (0, release_image.mj)(verifications);
      if (buildMinutes !== void 0) yield {
        buildMinutes
      };
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
        origin: (0, release_image.rj)(verifications, context.origin, {
          minutes: void 0
        }),
        areOlderRight: action === "nothing",
        isForced
      });
      if (outcome.kind === "overdue") throw toBuildAgain(image, outcome.reason);
      return {
        kind: "done",
        fate: (0, release_image.mQ)(decision, image, outcome.hasChanged)
      };
    }
    async function notBuilt({lock, imageVersionArn}, reason, {builds}) {
      const [last] = (await builds(imageVersionArn)).sort((a, b) => (0, plan_image.HS)(b.arn) - (0, 
      plan_image.HS)(a.arn));
      const what = last === void 0 ? `nothing was ever built as ${imageVersionArn}` : last.status === "AVAILABLE" ? `${last.arn} was built, and ${reason}` : `its last build, ${last.arn}, is ${last.status}`;
      return new errors.lZ("release", `${lock.recipe} is not released, since the image of this plan is not there: ${what}.`, `${last?.status === "AVAILABLE" ? "" : "The job that was to build it says why. "}Run all jobs of the workflow again: they plan and build anew.`);
    }
    function toBeCopied({arn}, recipe) {
      return new errors.lZ("release", `${recipe.name} is not released, since the distribution of its image failed: ${arn} is FAILED.`, "Run the failed jobs again: they have its copies made again, and release it.");
    }
    function toBuildAgain({arn}, reason) {
      return new errors.lZ("release", `${arn} is not released, since it would have to be built again: ${reason}.`, "Run all jobs of the workflow again: they plan and build anew.");
    }
    const imagesAtOnce = 50;
    async function releaseAll(inputs, adapters) {
      const {run, runner, clock, signal} = adapters;
      const {planned, account} = await prepare(inputs, adapters).catch(async error => {
        await (0, image_results.B_)(adapters);
        throw error;
      });
      const context = {
        account,
        clock,
        signal,
        origin: {
          repository: run.repository,
          commit: run.commit,
          run: run.url
        },
        compareCommits: (0, compare_commits.h)(adapters, inputs.githubToken),
        log: runner.info
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const settled = await Promise.allSettled(planned.map(({recipe, lock}) => limit(() => releasePlanned(recipe, lock, context))));
      const reports = settled.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
      await (0, image_results.JX)(reports, {
        share: true
      }, adapters);
      for (const one of settled) {
        if (one.status !== "rejected") continue;
        await runner.setOutput("result", "failed");
        throw one.reason;
      }
      return reports.every(image_results.XO);
    }
    async function prepare(inputs, adapters) {
      const plan = (0, handed_plan.unpackPlan)(inputs.plan);
      if (!plan.share) throw new errors.lZ("input", "The plan was made with share: false, so it has nothing to release.", "Give `plan` the input `share: true`.");
      const recipes = await (0, right_recipes.v)(await (0, load.Q)((0, planned_files.G)(plan, inputs, adapters.run.workspace), adapters.run.workspace), adapters);
      const planned = recipes.map(recipe => ({
        recipe,
        lock: (0, handed_plan.plannedOf)(recipe, plan).lock
      }));
      const account = await (0, home_account.U)(recipes, inputs.credentials, adapters);
      await (0, home_account.u)(recipes[0], inputs.credentials, account.sts.callerIdentity);
      return {
        planned,
        account
      };
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
  }
};