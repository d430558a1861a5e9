export const id = 1219;

export const ids = [ 1219 ];

export const modules = {
  43394: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => commitComparer
    });
    function commitComparer({compareCommits}, token) {
      const answers = new Map;
      return commits => {
        const pair = `${commits.other} ${commits.ours}`;
        const answer = answers.get(pair) ?? compareCommits(commits, token);
        answers.set(pair, answer);
        return answer;
      };
    }
  },
  32673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => connectHome,
      u: () => assertAccount
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12591);
    async function connectHome(recipes, credentials, {connect}) {
      const home = recipes[0];
      if (!home) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("recipe", "There is no recipe.", "Name at least one in the input recipes.");
      return connect(credentials, home.homeRegion);
    }
    async function assertAccount(recipe, credentials, callerIdentity) {
      const identity = credentials.kind === "oidc" ? {
        account: credentials.roleArn.split(":")[4] ?? "",
        arn: credentials.roleArn
      } : await callerIdentity();
      if (identity.account === recipe.account) return;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("account", `The credentials are of account ${identity.account} (${identity.arn}), the recipes of ${recipe.account}.`, `Use a role of the recipes' account, or correct \`account\`. ${(0, 
      _getting_started_js__WEBPACK_IMPORTED_MODULE_1__.d)("values")}`, {
        at: recipe.locations["account"]
      });
    }
  },
  90833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IX: () => madeAmisLookup,
      M5: () => planLookup,
      Zc: () => releaserOf,
      g4: () => watcherOf,
      nz: () => orderStoreOf,
      p8: () => decisionLookup,
      xL: () => failureLookup
    });
    function decisionLookup({homeRegion, ssm, kms, ec2, images, resources}, {clock, signal}) {
      return {
        clock,
        signal,
        parameter: ssm.parameter,
        key: kms.key,
        amis: query => ec2.amis(homeRegion, query),
        ownAmis: ec2.ownAmis,
        regionalAmis: ec2.amis,
        snapshots: ec2.snapshots,
        launchPermissions: ec2.launchPermissions,
        image: images.image,
        builds: images.builds,
        component: resources.component,
        imageRecipe: resources.imageRecipe,
        infrastructure: resources.infrastructure,
        distribution: resources.distribution
      };
    }
    function planLookup(account, context) {
      const {ssm, s3, kms, iam, logs, ec2} = account;
      return {
        ...decisionLookup(account, context),
        keyPolicy: kms.keyPolicy,
        enabledRegions: ec2.enabledRegions,
        instanceProfile: iam.instanceProfile,
        hasLogGroup: logs.hasLogGroup,
        hasObject: s3.hasObject,
        hasParameter: ssm.hasParameter,
        associations: ssm.associations
      };
    }
    function watcherOf({images, isTransient}) {
      return {
        image: images.image,
        workflows: images.workflows,
        workflowSteps: images.workflowSteps,
        isTransient
      };
    }
    function failureLookup({images, logs, ec2}, {withLogs, settled}) {
      return {
        failureContext: images.failureContext,
        workflows: images.workflows,
        workflowSteps: images.workflowSteps,
        lastLines: withLogs ? logs.lastLines : void 0,
        ownAmis: async (...query) => {
          await settled;
          return ec2.ownAmis(...query);
        }
      };
    }
    function madeAmisLookup({images, ec2}) {
      return {
        workflows: images.workflows,
        workflowSteps: images.workflowSteps,
        ownAmis: ec2.ownAmis
      };
    }
    function releaserOf({ec2, images}, {clock, signal}) {
      return {
        amis: ec2.amis,
        snapshots: ec2.snapshots,
        launchPermissions: ec2.launchPermissions,
        changeLaunchPermissions: ec2.changeLaunchPermissions,
        requireImdsV2: ec2.requireImdsV2,
        undeprecate: ec2.undeprecate,
        ownAmis: ec2.ownAmis,
        image: images.image,
        builds: images.builds,
        tag: ec2.tag,
        tagImage: images.tagResource,
        clock,
        signal
      };
    }
    function orderStoreOf({ec2, images}, {clock, signal, compareCommits}) {
      return {
        image: images.image,
        amis: ec2.amis,
        ownAmis: ec2.ownAmis,
        tag: ec2.tag,
        tagImage: images.tagResource,
        compareCommits,
        clock,
        signal
      };
    }
  },
  21302: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => isDeprecated
    });
    function isDeprecated({deprecatedAt}, now) {
      return deprecatedAt !== void 0 && Date.parse(deprecatedAt) <= now;
    }
  },
  98106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => notAccepted,
      Y: () => compareContents
    });
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38910);
    var _own_parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40036);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95203);
    var _read_back_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28511);
    var _read_back_component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58843);
    var _read_back_distribution_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18936);
    var _read_back_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5469);
    var _read_back_image_recipe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45780);
    var _read_back_infrastructure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52485);
    async function compareContents(image, wanted, store) {
      const untold = [ ...image.imageRecipeArn === "" ? [ "image recipe" ] : [], ...image.infrastructureArn === "" ? [ "infrastructure configuration" ] : [], ...image.distributionArn === "" ? [ "distribution configuration" ] : [] ];
      if (untold.length > 0) return {
        differences: untold.map(what => `AWS does not tell its ${what}`),
        unknown: []
      };
      const [imageRecipe, infrastructure, distribution] = await Promise.all([ store.imageRecipe(image.imageRecipeArn), store.infrastructure(image.infrastructureArn), store.distribution(image.distributionArn) ]);
      if (!imageRecipe || !infrastructure || !distribution) return {
        differences: [ "its image recipe, infrastructure or distribution configuration is gone" ],
        unknown: []
      };
      const [asked, components] = await Promise.all([ image.imageRecipeArn === wanted.imageRecipeArn ? {
        request: wanted.imageRecipe,
        differences: []
      } : requestAtTheTime(imageRecipe, image, wanted, store), Promise.all([ ...wanted.components ].map(async ([arn, {request, document}]) => {
        const existing = await store.component(arn);
        return existing ? (0, _read_back_component_js__WEBPACK_IMPORTED_MODULE_4__.Z)(existing.answer, request, `component ${document.file}`) : {
          differences: [ `component ${document.file} is gone` ],
          unknown: []
        };
      })) ]);
      const tags = (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qH)(image.tags, wanted.recipe);
      const resources = (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_3__.oR)([ {
        differences: tags === void 0 ? [] : [ `it ${tags}` ],
        unknown: []
      }, (0, _read_back_image_js__WEBPACK_IMPORTED_MODULE_6__.pE)(image.answer, wanted), {
        differences: asked.differences,
        unknown: []
      }, (0, _read_back_image_recipe_js__WEBPACK_IMPORTED_MODULE_7__.r)(imageRecipe.answer, asked.request, wanted.lock.platform), (0, 
      _read_back_infrastructure_js__WEBPACK_IMPORTED_MODULE_8__.hB)(infrastructure.answer, wanted.infrastructure), (0, 
      _read_back_distribution_js__WEBPACK_IMPORTED_MODULE_5__.Ox)(distribution.answer, wanted.distribution), ...components ]);
      const copies = (0, _read_back_image_js__WEBPACK_IMPORTED_MODULE_6__.En)(image.answer, asked.request, wanted);
      const {differences, unknown} = (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_3__.oR)([ resources, resources.differences.length === 0 ? copies : {
        ...copies,
        differences: []
      } ]);
      return {
        differences,
        unknown: notAccepted(unknown, wanted.recipe)
      };
    }
    function notAccepted(unknown, {acceptMembers}) {
      return unknown.filter(member => !acceptMembers.includes(member));
    }
    async function requestAtTheTime(found, image, wanted, store) {
      const {recipe, lock, imageRecipe: now} = wanted;
      const parent = await parentAtTheTime(found.parentImage, image, wanted, store);
      const prefix = `${lock.recipe}-`;
      const isOurName = found.name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(found.name.slice(prefix.length));
      return {
        differences: parent.differences,
        request: {
          ...now,
          name: isOurName ? found.name : now.name,
          parentImage: found.parentImage,
          components: now.components.map((component, index) => {
            const requested = recipe.components[index];
            const arn = found.components[index]?.arn;
            return arn !== void 0 && requested !== void 0 && isWhatIsAsked(arn, component.componentArn, requested) ? {
              ...component,
              componentArn: arn
            } : component;
          }),
          blockDeviceMappings: now.blockDeviceMappings.map(({ebs}) => ({
            deviceName: parent.rootDeviceName,
            ebs: {
              ...ebs,
              volumeSize: Math.max(recipe.volume.size, parent.snapshotGiB)
            }
          }))
        }
      };
    }
    async function parentAtTheTime(parentImage, image, {lock, recipe}, store) {
      if (parentImage === lock.parent.image) return {
        ...lock.parent,
        differences: []
      };
      const wrong = problem => ({
        ...lock.parent,
        differences: [ problem ]
      });
      const generations = await parentGenerations(recipe.parent, lock.parent.image, store);
      if (!generations) return wrong(`parent image ${parentImage} can't be compared with ${lock.parent.image}`);
      const built = new Date(image.createdAt).toISOString();
      const {ami: newest} = await (0, _own_parent_js__WEBPACK_IMPORTED_MODULE_1__.fw)(generations.amis.filter(ami => ami.createdAt < built), recipe.parent, lock, store, image.createdAt);
      if (newest?.amiId !== parentImage) return wrong(`parent image ${parentImage} was not the newest ${generations.name} when it was built`);
      const root = newest.volumes.find(({device}) => device === newest.rootDeviceName);
      return {
        rootDeviceName: newest.rootDeviceName,
        snapshotGiB: root?.sizeGiB ?? 0,
        differences: []
      };
    }
    async function parentGenerations(parent, current, store) {
      if ("owner" in parent) return {
        name: parent.namePattern,
        amis: await (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_2__.Sm)(parent, store.amis)
      };
      if (!("ssm" in parent)) return;
      const ami = (await store.amis({
        ids: [ current ]
      }))[0];
      if (!ami) return;
      const parameterNumbers = new Set(parent.ssm.split(number));
      const parts = ami.name.split(number).map((text, index) => ({
        text,
        isVariable: index % 2 === 1 && !parameterNumbers.has(text)
      }));
      const namePattern = parts.map(({text, isVariable}) => isVariable ? "*" : text).join("");
      const isGeneration = name => {
        const others = name.split(number);
        return others.length === parts.length && parts.every(({text, isVariable}, index) => isVariable || others[index] === text);
      };
      const amis = await (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_2__.Sm)({
        owner: ami.ownerId,
        namePattern,
        exclude: []
      }, store.amis);
      return {
        name: namePattern,
        amis: amis.filter(({name}) => isGeneration(name))
      };
    }
    const number = /(\d+(?:\.\d+)*)/;
    function isWhatIsAsked(found, wanted, requested) {
      if (requested.kind !== "managed") return false;
      const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\/(\d+\.\d+\.\d+\/\d+)$/;
      const [, name, version = ""] = managed.exec(found) ?? [];
      return name !== void 0 && name === managed.exec(wanted)?.[1] && fitsVersion(version, requested.version);
    }
    function fitsVersion(version, requested) {
      const [numbers = "", build] = requested.split("/");
      const [found = "", foundBuild] = version.split("/");
      const nodes = found.split(".");
      return (build === void 0 || build === foundBuild) && numbers.split(".").every((node, index) => node === "x" || node === nodes[index]);
    }
  },
  22487: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $K: () => overtaking,
      _B: () => claimOf,
      kY: () => claimTags
    });
    var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34326);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
    function claimOf(tags) {
      const commit = tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.releasedCommit];
      if (!(0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.W)(commit)) return;
      return {
        commit,
        run: tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.releasedRun] ?? "",
        claimedAt: Date.parse(tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.claimedAt] ?? "")
      };
    }
    function claimTags({commit, run, claimedAt}) {
      return {
        [_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.releasedCommit]: commit,
        [_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.claimedAt]: new Date(claimedAt).toISOString(),
        ...run === "" ? {} : {
          [_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.releasedRun]: run
        }
      };
    }
    async function overtaking(recipe, ours, {imageArn, claim}, compareCommits) {
      const other = `${claim.commit}, released as ${imageArn}${claim.run === "" ? "" : ` by ${claim.run}`}`;
      const force = "run this one again with `force: true`, which builds it anew";
      const say = (what, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("release", `${recipe} is not released: ${what}`, remedy);
      if (!(0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.W)(ours)) return say(`it can't be told whether this run is older than commit ${other}, since it has no commit (GITHUB_SHA is ${ours === "" ? "empty" : ours}).`, `Release from a workflow; or ${force}.`);
      const relation = await compareCommits({
        other: claim.commit,
        ours
      });
      switch (relation.kind) {
       case "same":
       case "ancestor":
        return;

       case "descendant":
        return say(`this is older content. Commit ${ours} came before ${other}.`, `Nothing is to be done where the newer commit is wanted. To have the older content back, revert in the repository, which is a newer commit. A run of this very commit with \`force: true\` would release it all the same.`);

       case "diverged":
        return say(`it can't be told which is newer. Commit ${ours} and commit ${other} have gone different ways: one of them is of another branch, or history was rewritten.`, `Release from one branch only; or, where this is the content that is wanted, ${force}.`);

       case "unrelated":
        return say(`it can't be told which is newer. Commit ${ours} has no ancestor in common with commit ${other}: history was rewritten, or it is of another repository.`, `Where this is the content that is wanted, ${force}.`);

       case "unknown":
        return say(`it can't be told whether commit ${ours} is older than commit ${other}. ${relation.problem}`, `Put that right and run again; or, where this is the content that is wanted, ${force}.`);
      }
    }
  },
  23712: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => configurationChanges,
      c: () => lacksConfigurations
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28511);
    async function lacksConfigurations({distributionArn, infrastructureArn}, lookup) {
      const found = await Promise.all([ lookup.distribution(distributionArn), lookup.infrastructure(infrastructureArn) ].map(one => one.then(answer => answer !== void 0, error => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ && error.code === "access-denied") return true;
        throw error;
      })));
      return found.includes(false);
    }
    const infrastructureMembers = [ [ "instance types", [ "instanceTypes" ] ], [ "instance profile", [ "instanceProfileName" ] ], [ "subnet", [ "subnetId" ] ], [ "security groups", [ "securityGroupIds" ] ], [ "log bucket", [ "logging", "s3Logs", "s3BucketName" ] ], [ "SNS topic", [ "snsTopicArn" ] ] ];
    function configurationChanges(answer, wanted) {
      const infrastructure = (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.C5)(answer, "image", "infrastructureConfiguration");
      const before = (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.c3)(answer, "image", "distributionConfiguration", "distributions");
      return {
        infrastructure: infrastructure === void 0 ? [] : infrastructureMembers.flatMap(([name, path]) => {
          const [old, now] = [ infrastructure, wanted.infrastructure ].map(one => shown((0, 
          _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.C5)(one, ...path)));
          return old === now ? [] : [ `${name} ${old ?? "none"} → ${now ?? "none"}` ];
        }),
        distribution: before.length === 0 ? [] : [ ...nameChange(before, wanted.distribution.distributions), ...regionChanges(before, wanted.distribution.distributions) ]
      };
    }
    function nameChange([before], [after]) {
      const [old, now] = [ before, after ].map(one => (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one, "amiDistributionConfiguration", "name").replace(/\{\{\s*imagebuilder:buildDate\s*\}\}/, "{date}"));
      return old === void 0 || old === "" || old === now ? [] : [ `AMI name ${old} → ${now ?? ""}` ];
    }
    function regionChanges(before, after) {
      const keysOf = all => new Map(all.map(one => [ (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one, "region"), (0, 
      _read_back_compare_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one, "amiDistributionConfiguration", "kmsKeyId") ]));
      const [old, now] = [ keysOf(before), keysOf(after) ];
      const added = [ ...now.keys() ].filter(region => !old.has(region));
      const removed = [ ...old.keys() ].filter(region => !now.has(region));
      return [ ...added.length > 0 ? [ `${added.length === 1 ? "region" : "regions"} ${added.join(", ")} added` ] : [], ...removed.length > 0 ? [ `${removed.length === 1 ? "region" : "regions"} ${removed.join(", ")} removed` ] : [], ...[ ...now ].flatMap(([region, key]) => old.has(region) && old.get(region) !== key ? [ `key in ${region} ${old.get(region) || "none"} → ${key}` ] : []) ];
    }
    function shown(value) {
      if (Array.isArray(value)) return value.map(String).join(", ") || void 0;
      return typeof value === "string" ? value : void 0;
    }
  },
  31527: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LD: () => decide,
      mp: () => namedReason,
      uw: () => differencesFromWanted
    });
    var _configurations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23712);
    var _failed_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
    var _fresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80239);
    var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38910);
    var _read_back_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5469);
    const unnamedChange = "content or parent image changed";
    const sinceRelease = "since the last release";
    function namedReason(reason, [first, ...others]) {
      if (first === void 0) return reason;
      const more = others.length === 0 ? "" : ` and ${String(others.length)} more ${others.length === 1 ? "change" : "changes"}`;
      return reason.replace(`${unnamedChange} ${sinceRelease}`, () => `${first}${more} ${sinceRelease}`);
    }
    function decide(wanted, observed, share) {
      const decision = decideAnew(wanted, observed, share);
      const [failed] = observed.builds;
      if (decision.action !== "start" || failed === void 0) return decision;
      if (!(0, _failed_distribution_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(failed) || !isWantedStill(failed, wanted, observed)) return decision;
      const build = `build ${String((0, _image_js__WEBPACK_IMPORTED_MODULE_2__.HS)(failed.arn))}`;
      return (0, _failed_distribution_js__WEBPACK_IMPORTED_MODULE_1__.V2)(failed) && !(0, 
      _failed_distribution_js__WEBPACK_IMPORTED_MODULE_1__.N$)(failed, observed.now) ? {
        ...decision,
        reason: `${decision.reason}, and the distribution of ${build} failed twice`
      } : {
        action: "start",
        failed,
        reason: `the distribution of ${build} failed, so only its copies are to be made again`
      };
    }
    function isWantedStill(image, wanted, observed) {
      return image.createdAt > observed.newestReleasedAt && (0, _fresh_js__WEBPACK_IMPORTED_MODULE_4__.p)(image, wanted, observed.now) && differencesFromWanted(image, wanted).length === 0;
    }
    function decideAnew(wanted, observed, share) {
      const {lock} = wanted;
      const exact = observed.builds.filter(image => differencesFromWanted(image, wanted).length === 0);
      const isUsable = image => image.status === "AVAILABLE" && (0, _fresh_js__WEBPACK_IMPORTED_MODULE_4__.p)(image, wanted, observed.now) && !observed.lost.has(image.arn);
      const available = exact.find(isUsable);
      if (available && !share) return {
        action: "reuse",
        image: available,
        reason: `an image with this content exists, ${age(available, observed)} old`
      };
      const isNewestRelease = image => observed.newestReleasedAmiId !== void 0 && image.amis.some(({region, amiId}) => region === lock.homeRegion && amiId === observed.newestReleasedAmiId);
      const isComplete = image => observed.isReleaseComplete && (0, _image_js__WEBPACK_IMPORTED_MODULE_2__.E0)(image);
      if (available && isNewestRelease(available) && !isComplete(available)) return {
        action: "release",
        image: available,
        reason: `the release of the image with this content, ${age(available, observed)} old, was not finished`
      };
      const difference = observed.released?.difference;
      if (available && isNewestRelease(available)) {
        if (difference !== void 0) return {
          action: "release",
          image: available,
          reason: difference,
          isPutRight: true
        };
        return {
          action: "nothing",
          image: available,
          reason: `the image with this content is released, ${age(available, observed)} old`
        };
      }
      const isOverdue = available !== void 0 && available.createdAt <= observed.newestReleasedAt;
      if (available && !isOverdue) return {
        action: "release",
        image: available,
        reason: `an image with this content exists, ${age(available, observed)} old`
      };
      const running = [ ...exact, ...observed.builds.filter(image => differencesFromWanted(image, wanted, "told").length === 0) ].find(image => (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_2__.W_)(image.status) && image.createdAt >= (0, 
      _fresh_js__WEBPACK_IMPORTED_MODULE_4__.$)(lock));
      if (running) return {
        action: "attach",
        image: running,
        reason: `a build of this content is ${running.status} already`
      };
      const candidate = share ? observed.candidate : void 0;
      const isReleasedSince = candidate !== void 0 && isUsable(candidate.image) && candidate.problems.length === 0 && isNewestRelease(candidate.image) && isComplete(candidate.image);
      if (isOverdue && !isReleasedSince) return {
        action: "start",
        reason: `the image with this content, ${age(available, observed)} old, is older than the newest release`
      };
      if (candidate && isUsable(candidate.image) && (candidate.image.createdAt > observed.newestReleasedAt || isNewestRelease(candidate.image))) {
        if (isReleasedSince) {
          if (difference !== void 0) return {
            action: "release",
            image: candidate.image,
            reason: difference,
            isPutRight: true
          };
          return {
            action: "nothing",
            image: candidate.image,
            reason: "a candidate with the same content was released since this was planned"
          };
        }
        if (candidate.problems.length === 0) return {
          action: "release",
          image: candidate.image,
          reason: `a candidate with the same content exists, ${age(candidate.image, observed)} old`
        };
        return {
          action: "start",
          reason: `the candidate ${candidate.image.arn} can't be released: ${candidate.problems.join(", ")}`
        };
      }
      const passedOver = candidate?.image.status === "AVAILABLE" && candidate.image.createdAt <= observed.newestReleasedAt ? `, and the candidate with this content, ${age(candidate.image, observed)} old, is older than that release` : "";
      return {
        action: "start",
        reason: `${reasonToStart(wanted, observed, exact)}${passedOver}`
      };
    }
    function differencesFromWanted(image, wanted, members = "all") {
      const isCopy = members === "told";
      const differences = [];
      const look = (what, found, arn) => {
        if (found === arn || isCopy && found === "") return;
        differences.push(found === "" ? `AWS does not tell its ${what}` : `${what} ${found}`);
      };
      look("image recipe", image.imageRecipeArn, wanted.imageRecipeArn);
      look("infrastructure configuration", image.infrastructureArn, wanted.infrastructureArn);
      look("distribution configuration", image.distributionArn, wanted.distributionArn);
      if (!isCopy || Object.keys(image.tags).length > 0) {
        const tags = (0, _image_js__WEBPACK_IMPORTED_MODULE_2__.qH)(image.tags, wanted.recipe);
        if (tags !== void 0) differences.push(`it ${tags}`);
      }
      return [ ...differences, ...(0, _read_back_image_js__WEBPACK_IMPORTED_MODULE_3__.pE)(image.answer, wanted, {
        isCopy
      }).differences ];
    }
    function inWords(image, wanted) {
      const {infrastructure, distribution} = (0, _configurations_js__WEBPACK_IMPORTED_MODULE_0__.Y)(image.answer, wanted);
      return differencesFromWanted(image, wanted).flatMap(difference => {
        if (difference.startsWith("infrastructure configuration ") && infrastructure.length > 0) return infrastructure;
        return difference.startsWith("distribution configuration ") && distribution.length > 0 ? distribution : [ difference ];
      });
    }
    function reasonToStart(wanted, observed, exact) {
      const {lock, recipe} = wanted;
      const [lost] = observed.lost.values();
      if (lost !== void 0) return lost;
      const old = exact.find(image => image.status === "AVAILABLE");
      if (old && lock.notBefore !== void 0) return "forced";
      if (old) return `the image with this content is ${age(old, observed)} old, over ${String(recipe.rebuild.maxAgeDays)} days`;
      const [newest] = observed.builds;
      if (newest && exact.length === 0) return `no image was built the way it is wanted: ${inWords(newest, wanted).join(", ")}`;
      return observed.newestReleasedAt > 0 ? `${unnamedChange} ${sinceRelease}` : "there is no image with this content";
    }
    function age(image, observed) {
      const hours = Math.max(0, observed.now - image.createdAt) / 36e5;
      const count = (value, unit) => `${String(value)} ${unit}${value === 1 ? "" : "s"}`;
      if (hours < 1) return count(Math.round(hours * 60), "minute");
      return hours < 48 ? count(Math.round(hours), "hour") : count(Math.round(hours / 24), "day");
    }
  },
  1633: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H_: () => retryLagMs,
      Hs: () => begunAt,
      N$: () => isBeingRetried,
      V2: () => wasRetried,
      Zl: () => hasFailedInDistribution,
      mY: () => reasonToBuild,
      pq: () => minutesOfBuild
    });
    var _read_back_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
    const phases = [ "DISTRIBUTING", "INTEGRATING" ];
    const reasons = /^Distribution failed\b/;
    function hasFailedInDistribution({status, reason = "", answer}) {
      if (status !== "FAILED") return false;
      const phase = (0, _read_back_compare_js__WEBPACK_IMPORTED_MODULE_0__.b6)(answer, "image", "state", "failureContext", "imageStatus") || (0, 
      _read_back_compare_js__WEBPACK_IMPORTED_MODULE_0__.b6)(answer, "image", "failureContext", "imageStatus");
      return phase === "" ? reasons.test(reason) : phases.includes(phase);
    }
    function wasRetried({tags}) {
      return tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.retriedAt] !== void 0;
    }
    const reasonToBuild = "the distribution of an earlier build failed, and its copies were not made again";
    const retryLagMs = 12e4;
    function isBeingRetried({tags}, now) {
      return Math.abs(now - Date.parse(tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.retriedAt] ?? "")) < retryLagMs;
    }
    function minutesOfBuild(image, now) {
      if (wasRetried(image)) return;
      return Math.max(1, Math.round((now - image.createdAt) / 6e4));
    }
    function begunAt({createdAt, tags}) {
      return Math.max(createdAt, Date.parse(tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.retriedAt] ?? "") || 0);
    }
  },
  30706: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => findingsOfExistence,
      g: () => finding
    });
    function finding(severity, subject, message, remedy, at) {
      return {
        severity,
        subject,
        message,
        remedy,
        ...at === void 0 ? {} : {
          at
        }
      };
    }
    function findingsOfExistence(exists, what) {
      if (exists === true) return [];
      if (exists === "denied") return [ finding("unknown", what.subject, `The ${what.subject} can't be looked for.`, `Allow ${what.permission} to the role, or see yourself that it is there.`, what.at) ];
      return [ finding("bad", what.subject, what.missing, what.remedy, what.at) ];
    }
  },
  80239: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => notBefore,
      p: () => isFresh
    });
    const dayMs = 24 * 60 * 6e4;
    function notBefore(lock) {
      return lock.notBefore === void 0 ? 0 : Date.parse(lock.notBefore);
    }
    function isFresh({createdAt}, {lock, recipe}, now) {
      return now - createdAt < recipe.rebuild.maxAgeDays * dayMs && createdAt >= notBefore(lock);
    }
  },
  95674: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => imageAddressOf
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71764);
    var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    function imageAddressOf({tags}, lock) {
      const of = name => (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(lock, "image", `${name}/1.0.0`);
      const arn = tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.image] ?? "";
      const prefix = of(`${lock.recipe}-`).slice(0, -"/1.0.0".length);
      if (arn.startsWith(prefix) && /^[0-9a-f]{12}\/1\.0\.0\/\d+$/.test(arn.slice(prefix.length))) return arn;
      const digest = tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.digest] ?? "";
      return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest) ? of(`${lock.recipe}-${(0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}`) : void 0;
    }
  },
  27039: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PJ: () => serviceLinkedRole,
      t5: () => admits
    });
    var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71764);
    var _recipe_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20942);
    const launchActions = [ "kms:DescribeKey", "kms:Decrypt", "kms:CreateGrant", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKeyWithoutPlaintext" ];
    function admits(policy, caller, actions = launchActions) {
      let statements;
      try {
        const document = JSON.parse(policy);
        statements = [ document?.Statement ?? [] ].flat();
      } catch {
        return "unknown";
      }
      return all(actions.map(action => admitsAction(statements, caller, action)));
    }
    function admitsAction(statements, caller, action) {
      const answers = effect => any(statements.filter(one => one.Effect === effect).map(one => applies(one, caller, action)));
      const denied = answers("Deny");
      if (denied === "yes") return "no";
      const allowed = answers("Allow");
      return denied === "unknown" && allowed === "yes" ? "unknown" : allowed;
    }
    function applies(statement, caller, action) {
      if (!namesAction(statement, action)) return "no";
      if (statement.NotPrincipal !== void 0) return "unknown";
      return all([ namesPrincipal(statement.Principal, caller), meetsConditions(statement.Condition, caller) ]);
    }
    function namesAction({Action, NotAction}, action) {
      const names = patterns => stringsOf(patterns).some(pattern => (0, _recipe_wildcard_js__WEBPACK_IMPORTED_MODULE_1__._)(action.toLowerCase(), pattern.toLowerCase()));
      return NotAction === void 0 ? names(Action) : !names(NotAction);
    }
    function namesPrincipal(principal, {arn, account, hasIamPermission}) {
      const names = principal === "*" ? [ "*" ] : stringsOf(principal?.AWS);
      return any(names.map(name => {
        if (name === "*" || name === arn) return "yes";
        const named = /^arn:[^:]+:iam::(\d{12}):root$|^(\d{12})$/.exec(name);
        return named && hasIamPermission && account !== "" && account === (named[1] ?? named[2]) ? "yes" : "no";
      }));
    }
    function meetsConditions(condition, caller) {
      const tests = Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => meetsCondition(operator, key, stringsOf(values), caller)));
      return all(tests);
    }
    function meetsCondition(operator, key, values, caller) {
      const name = key.toLowerCase();
      const test = /^(?:ForAnyValue:)?(String|Arn|Bool)(Not)?(?:Equals|Like)?(?:IgnoreCase)?(?:IfExists)?$/.exec(operator);
      if (!test) return "unknown";
      const actual = conditionValuesOf(caller)[name];
      if (name === "aws:principalorgpaths") return meetsPath(values, caller);
      if (actual === void 0) return "unknown";
      if (actual.includes("*")) {
        if (values.includes("*")) return "yes";
        return name === "aws:principalarn" && test[2] === void 0 ? any(values.map(value => coversAll(value, caller.account))) : "unknown";
      }
      const isMet = values.some(value => (0, _recipe_wildcard_js__WEBPACK_IMPORTED_MODULE_1__._)(actual.toLowerCase(), value.toLowerCase()));
      return isMet === (test[2] === void 0) ? "yes" : "no";
    }
    function coversAll(pattern, account) {
      if (!/[*?]/.test(pattern)) return "no";
      const [, ofAccount, name] = /^arn:[^:]*:iam::([^:]*):(.*)$/.exec(pattern) ?? [];
      if (ofAccount === void 0) return "unknown";
      if (account !== "" && !(0, _recipe_wildcard_js__WEBPACK_IMPORTED_MODULE_1__._)(account, ofAccount)) return "no";
      return name === "*" && (account !== "" || ofAccount === "*") ? "yes" : "unknown";
    }
    function meetsPath(values, {organization, organizationalUnit}) {
      if (organization === void 0) return "unknown";
      return any(values.map(value => {
        const [root, ...units] = value.split("/").filter(part => part !== "*" && part !== "");
        if (root !== organization && root !== void 0) return "no";
        const unit = units.find(part => part.startsWith("ou-"));
        return unit === void 0 || unit === organizationalUnit ? "yes" : "unknown";
      }));
    }
    function conditionValuesOf({arn, account, organization, region, isLaunch}) {
      return {
        "aws:principalorgid": organization,
        "aws:principalarn": arn,
        "aws:principalaccount": account === "" ? "*" : account,
        "kms:calleraccount": account === "" ? "*" : account,
        "aws:principalisawsservice": "false",
        "aws:securetransport": "true",
        "kms:viaservice": isLaunch ? `ec2.${region}.amazonaws.com` : void 0,
        "kms:grantisforawsresource": isLaunch ? "true" : "false"
      };
    }
    function serviceLinkedRole(region, account, service, name) {
      return `arn:${(0, _lock_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)}:iam::${account}:role/aws-service-role/${service}.amazonaws.com/${name}`;
    }
    function all(answers) {
      if (answers.includes("no")) return "no";
      return answers.includes("unknown") ? "unknown" : "yes";
    }
    function any(answers) {
      if (answers.includes("yes")) return "yes";
      return answers.includes("unknown") ? "unknown" : "no";
    }
    function stringsOf(value) {
      return [ value ?? [] ].flat().filter(one => typeof one === "string" || typeof one === "boolean").map(String);
    }
  },
  49809: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => fullSnapshots,
      v: () => lostAmis
    });
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38910);
    var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
    const attempts = 3;
    const pauseMs = 1e4;
    async function lostAmis(image, {lock, recipe}, listed, lookup, {writesTags}) {
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
        const tags = (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qH)(ami.tags, recipe);
        if (tags !== void 0) return [ `${amiId} in ${region} ${tags}` ];
        if (!writesTags) return [];
        const ids = ami.volumes.flatMap(volume => volume.snapshotId ?? []);
        return fullSnapshots(await lookup.snapshots(region, ids), recipe).map(problem => `${amiId} in ${region}: ${problem}`);
      }));
      const all = lost.flat();
      if (all.length === 0) return;
      const whose = (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image) ? "the release's AMI" : "the image's AMI";
      return `${whose} ${all.join(", ")}`;
    }
    function fullSnapshots(snapshots, recipe) {
      return snapshots.flatMap(({snapshotId, tags}) => {
        const problem = (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.t0)(tags, recipe);
        return problem === void 0 ? [] : [ `its snapshot ${snapshotId} ${problem}` ];
      });
    }
    const isUnsettled = (ami, lock) => ami === void 0 || ami.state === "pending" || ami.state === "transient" || ami.state === "available" && !isTagged(ami, lock);
    const isTagged = ({tags}, {recipe}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_1__.nP.recipe] === recipe;
  },
  65287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nh: () => withUnlisted,
      O5: () => unlistedBuilds,
      lB: () => observe,
      mR: () => amisOf
    });
    var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22487);
    var _fresh_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80239);
    var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38910);
    var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    var _older_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76040);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95203);
    const buildsToRead = 5;
    async function amisOf({recipe, regions}, {ownAmis}) {
      const regional = regions.map(region => ownAmis(region, _tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.recipe, recipe));
      return (await Promise.all(regional)).flat();
    }
    async function observe(wanted, lookup, options) {
      const {lock} = wanted;
      const [listed, all] = await Promise.all([ lookup.builds(wanted.imageVersionArn), options.amis ?? amisOf({
        recipe: lock.recipe,
        regions: [ lock.homeRegion ]
      }, lookup) ]);
      const amis = all.filter(({region, state}) => region === lock.homeRegion && state === "available");
      const relevant = listed.toSorted((a, b) => (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(b.arn) - (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(a.arn)).filter(({status}, index) => (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_1__.W_)(status) || status === "AVAILABLE" || index === 0 && status === "FAILED").slice(0, buildsToRead);
      const highest = Math.max(0, ...listed.map(build => (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(build.arn)));
      const [known, candidate] = await Promise.all([ Promise.all(relevant.map(build => readBuild(build, lookup))), options.share ? findCandidate(wanted, amis, lookup, options.now) : void 0 ]);
      const images = [ ...known, candidate?.image ].filter(image => image !== void 0);
      const newestReleased = await findNewestReleased(amis, images, lock, lookup);
      return {
        now: options.now,
        builds: newestFirst(known.filter(image => image !== void 0)),
        nextBuildNumber: highest + 1,
        candidate,
        newestReleasedAmiId: newestReleased?.amiId,
        isReleaseComplete: newestReleased?.tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_2__.YS,
        newestReleasedAt: Date.parse(newestReleased?.createdAt ?? "") || 0,
        previous: newestReleased ?? (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(amis),
        amis: all,
        lost: new Map,
        released: void 0
      };
    }
    async function readBuild({arn, createdAt}, {image}) {
      const found = await image(arn);
      return found && {
        ...found,
        createdAt: found.createdAt || createdAt
      };
    }
    async function withUnlisted(observed, {imageVersionArn}, image) {
      const unlisted = await unlistedBuilds(imageVersionArn, observed.nextBuildNumber, image);
      return {
        ...observed,
        builds: newestFirst([ ...observed.builds, ...unlisted ]),
        nextBuildNumber: observed.nextBuildNumber + unlisted.length
      };
    }
    const newestFirst = images => images.toSorted((a, b) => (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(b.arn) - (0, 
    _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(a.arn));
    async function unlistedBuilds(imageVersionArn, from, image) {
      const found = [];
      for (let number = from; ;number++) {
        const next = await image(`${imageVersionArn}/${String(number)}`);
        if (!next) return found;
        found.push(next);
      }
    }
    async function findNewestReleased(amis, known, lock, lookup) {
      const marked = new Set(amis.filter(({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt] !== void 0 || tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedCommit] !== void 0));
      for (let ami = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)([ ...marked ]); ami; ami = (0, 
      _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)([ ...marked ])) {
        const marking = ami;
        const has = image => (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.qe)(image, marking);
        const image = known.find(has) ?? (await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_3__._)([ ami ], lock, lookup)).find(has);
        if (image && ((0, _image_js__WEBPACK_IMPORTED_MODULE_1__.E0)(image) || (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__._B)(image.tags))) return ami;
        marked.delete(ami);
      }
      return;
    }
    async function findCandidate(wanted, amis, lookup, now) {
      const {lock} = wanted;
      const wasReleased = ({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_2__.YS && (tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.releasedAt] ?? "") < lock.resolvedAt;
      const newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(amis.filter(ami => ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.contentDigest] === lock.contentDigest && ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.digest] !== lock.digest && !wasReleased(ami)));
      const image = newest && (await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_3__._)([ newest ], lock, lookup))[0];
      if (!image) return;
      if (image.status !== "AVAILABLE" || !(0, _fresh_js__WEBPACK_IMPORTED_MODULE_5__.p)(image, wanted, now)) return {
        image,
        problems: [],
        unknown: []
      };
      const {differences, unknown} = await lookup.compareContents(image);
      return {
        image,
        problems: differences,
        unknown
      };
    }
  },
  76040: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => olderReleases,
      _: () => imagesOfAmis
    });
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38910);
    var _image_of_ami_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95674);
    var _share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94672);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13666);
    async function olderReleases(amis, newest, {lock, shareWith}, lookup) {
      const digest = (0, _share_js__WEBPACK_IMPORTED_MODULE_2__.mo)(shareWith);
      const isNewest = ami => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(newest, ami);
      const madeAt = new Map(amis.filter(isNewest).map(({region, createdAt}) => [ region, createdAt ]));
      const isNewer = ({region, createdAt}) => createdAt > (madeAt.get(region) ?? createdAt);
      const doubtful = amis.filter(ami => ami.state === "available" && (ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedAt] ?? ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share]) !== void 0 && ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share] !== digest && !isNewest(ami));
      const images = await imagesOfAmis(doubtful, lock, lookup);
      return {
        images: images.filter(image => ((0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image) || image.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.share] !== void 0) && doubtful.some(ami => (0, 
        _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(image, ami) && !isNewer(ami))),
        orphans: doubtful.filter(ami => !images.some(image => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(image, ami)))
      };
    }
    async function imagesOfAmis(amis, lock, lookup) {
      const byHint = Map.groupBy(amis, ami => (0, _image_of_ami_js__WEBPACK_IMPORTED_MODULE_1__.t)(ami, lock));
      const images = await Promise.all([ ...byHint ].map(async ([hint, group]) => hint === void 0 ? [] : imagesOf(hint, group, lookup)));
      return [ ...new Map(images.flat().map(image => [ image.arn, image ])).values() ];
    }
    async function imagesOf(hint, amis, lookup) {
      const first = await lookup.image(hint);
      if (!first) return [];
      if (amis.every(ami => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(first, ami))) return [ first ];
      const others = await Promise.all((await lookup.builds(hint.replace(/(\/1\.0\.0)\/\d+$/, "$1"))).filter(({arn}) => arn !== first.arn).map(({arn}) => lookup.image(arn)));
      return [ first, ...others ].filter(image => image !== void 0 && amis.some(ami => (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(image, ami)));
    }
  },
  94164: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IW: () => isBuiltFor,
      KT: () => overshared,
      Mz: () => removalCommand,
      ZS: () => orphanFindings,
      s7: () => orphanText
    });
    var _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45795);
    var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
    var _share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94672);
    function isBuiltFor(stem, {name, tags}) {
      return (0, _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_0__.HH)(name, stem) && tags["CreatedBy"] === "EC2 Image Builder";
    }
    function overshared({region, amiId}, found, shareWith) {
      const change = (0, _share_js__WEBPACK_IMPORTED_MODULE_1__.GB)(found, shareWith);
      return change && !(0, _share_js__WEBPACK_IMPORTED_MODULE_1__.uP)(change.remove) ? {
        region,
        amiId,
        remove: change.remove
      } : void 0;
    }
    function removalCommand({region, amiId, remove}) {
      const entries = [ ...remove.organizations.map(arn => `{OrganizationArn=${arn}}`), ...remove.organizationalUnits.map(arn => `{OrganizationalUnitArn=${arn}}`), ...remove.accounts.map(id => `{UserId=${id}}`), ...remove.isPublic ? [ "{Group=all}" ] : [] ];
      return `aws ec2 modify-image-attribute --region ${region} --image-id ${amiId} --launch-permission 'Remove=[${entries.join(",")}]'`;
    }
    function orphanText(recipeName, orphan) {
      const {region, amiId, remove} = orphan;
      return `${amiId} in ${region} has the tags of a release of ${recipeName}, and no image of Image Builder lists it. It stays as it is, and the recipe does not name who may launch it: ${(0, 
      _share_js__WEBPACK_IMPORTED_MODULE_1__.eZ)(remove)}.`;
    }
    function orphanFindings({name, locations}, orphans) {
      return orphans.map(orphan => (0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.g)("unknown", "older releases", orphanText(name, orphan), `Where it is one, take them out: ${removalCommand(orphan)}`, locations["shareWith"]));
    }
  },
  86830: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => overtakenBy
    });
    var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22487);
    var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38910);
    var _image_of_ami_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95674);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13666);
    async function overtakenBy({lock}, {previous, builds, candidate}, commit, lookup) {
      const told = previous?.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedCommit];
      if (!previous || told === void 0) return;
      if (told === commit) return;
      const isOf = image => image !== void 0 && (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.qe)(image, previous);
      const address = (0, _image_of_ami_js__WEBPACK_IMPORTED_MODULE_2__.t)(previous, lock);
      const image = [ ...builds, candidate?.image ].find(isOf) ?? (address === void 0 ? void 0 : await lookup.image(address));
      const claim = image && isOf(image) ? (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__._B)(image.tags) : void 0;
      if (!image || !claim) return;
      const rival = {
        imageArn: image.arn,
        claim
      };
      return (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.$K)(lock.recipe, commit, rival, lookup.compareCommits);
    }
  },
  28511: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C5: () => memberOf,
      J2: () => orUnset,
      UD: () => compare,
      V9: () => NotCompared,
      b6: () => textOf,
      c3: () => listOf,
      cv: () => Accepted,
      j2: () => compareMembers,
      mU: () => compared,
      np: () => Keyed,
      oR: () => joined
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    const compared = "compared";
    class NotCompared {
      reason;
      constructor(reason) {
        this.reason = reason;
      }
    }
    class Keyed {
      key;
      element;
      constructor(key, element) {
        this.key = key;
        this.element = element;
      }
    }
    class Accepted {
      name;
      accepts;
      constructor(name, accepts) {
        this.name = name;
        this.accepts = accepts;
      }
    }
    function orUnset(value) {
      return new Accepted(shown(value), found => found === "" || isSame(found, void 0) || isSame(found, value));
    }
    function compare(table, found, wanted, what, options) {
      const {differences, unknown} = compareMembers(table, found, wanted, options);
      return {
        unknown,
        differences: differences.map(({member, wanted: after, found: before}) => [ before, after ].some(text => text.length > longestShown) ? `${member} of ${what} differs` : `${member} of ${what} is ${before}, not ${after}`)
      };
    }
    function compareMembers(table, found, wanted, options) {
      const result = {
        differences: [],
        unknown: []
      };
      const isCopy = options.isCopy === true;
      const differ = (path, before, after) => {
        const member = path.replace(/^\.\w+\b\.?/, "");
        result.differences.push({
          member,
          wanted: after,
          found: before
        });
      };
      const look = (reading, left, right, path) => {
        if (reading instanceof NotCompared) return;
        if (isCopy && (left === void 0 || left === "" && right !== void 0)) return;
        if (reading === compared) {
          const isRight = right instanceof Accepted ? right.accepts(left) : isSame(left, right);
          if (!isRight) differ(path, shown(left), shown(right));
          return;
        }
        const element = reading instanceof Keyed ? reading.element : reading;
        if (Array.isArray(left) || Array.isArray(right)) {
          const [some, others] = [ asList(left), asList(right) ].map(list => reading instanceof Keyed ? sorted(list, reading.key) : list);
          if (some.length !== others.length) {
            differ(path, entries(some.length), entries(others.length));
            for (const one of some) findUnknown(element, one, path);
            return;
          }
          for (const [index, one] of some.entries()) lookInto(element, one, others[index], `${path}[${String(index)}]`);
          return;
        }
        lookInto(element, left, right, path);
      };
      const lookInto = (members, left, right, path) => {
        if (left !== void 0 && left !== "" && !isStructure(left)) {
          differ(path, shown(left), shown(right));
          return;
        }
        findUnknown(members, left, path);
        for (const [member, reading] of Object.entries(members)) look(reading, memberOf(left, member), memberOf(right, member), `${path}.${member}`);
      };
      const findUnknown = (members, value, path) => {
        if (!isStructure(value)) return;
        for (const [member, content] of Object.entries(value)) {
          if (content === null || content === void 0 || Object.hasOwn(members, member)) continue;
          const name = `${options.operation}${path.replaceAll(/\[\d+\]/g, "")}.${member}`;
          if (!result.unknown.includes(name)) result.unknown.push(name);
        }
      };
      lookInto(table, found, wanted, "");
      return result;
    }
    function joined(comparisons) {
      return {
        differences: comparisons.flatMap(({differences}) => differences),
        unknown: [ ...new Set(comparisons.flatMap(({unknown}) => unknown)) ]
      };
    }
    function memberOf(value, ...path) {
      let inner = value;
      for (const member of path) inner = isStructure(inner) && Object.hasOwn(inner, member) ? inner[member] : void 0;
      return inner ?? void 0;
    }
    function textOf(value, ...path) {
      const member = memberOf(value, ...path);
      return typeof member === "string" ? member : "";
    }
    function listOf(value, ...path) {
      const member = memberOf(value, ...path);
      return Array.isArray(member) ? member : [];
    }
    const longestShown = 64;
    function isStructure(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function isSame(left, right) {
      return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(withoutEmpty(left)) === (0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(withoutEmpty(right));
    }
    function withoutEmpty(value) {
      if (Array.isArray(value)) return value.length === 0 ? void 0 : value.map(withoutEmpty);
      if (value instanceof Accepted) return value.name;
      if (!isStructure(value)) return value ?? void 0;
      const members = Object.entries(value).map(([name, member]) => [ name, withoutEmpty(member) ]).filter(([, member]) => member !== void 0);
      return members.length === 0 ? void 0 : Object.fromEntries(members);
    }
    function asList(value) {
      if (Array.isArray(value)) return value;
      return value === void 0 ? [] : [ value ];
    }
    function sorted(list, key) {
      return [ ...list ].sort((a, b) => textOf(a, key) < textOf(b, key) ? -1 : 1);
    }
    function shown(value) {
      if (value instanceof Accepted) return value.name;
      const content = withoutEmpty(value);
      return content === void 0 ? "none" : (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(content);
    }
    function entries(count) {
      return `a list of ${String(count)}`;
    }
  },
  58843: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => compareComponent
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    var _every_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
    const made = new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Image Builder makes it of the document, which is compared.");
    const componentTable = {
      ..._every_answer_js__WEBPACK_IMPORTED_MODULE_1__.V,
      component: {
        arn: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("The address that was asked for."),
        name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        version: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        description: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("For people. What it is made of, the document, is compared."),
        changeDescription: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("For people."),
        type: made,
        platform: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        supportedOsVersions: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        state: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Set after it was made: whether new recipes may still use it."),
        parameters: made,
        owner: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("It is in the address."),
        data: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        kmsKeyId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        encrypted: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Always: by a key of AWS, or by kmsKeyId, which is compared."),
        dateCreated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time."),
        tags: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Prove nothing: whoever makes a component sets them."),
        publisher: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        obfuscate: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        productCodes: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      }
    };
    function compareComponent(answer, request, what) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.UD)(componentTable, answer, {
        component: {
          ...request,
          version: request.semanticVersion,
          obfuscate: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(false)
        }
      }, what, {
        operation: "GetComponent"
      });
    }
  },
  18936: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I0: () => distributionMembers,
      Ox: () => compareDistribution
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    var _every_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
    const distributionMembers = {
      arn: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("The address that was asked for."),
      name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      description: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("For people."),
      distributions: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.np("region", {
        region: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        amiDistributionConfiguration: {
          name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          description: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          targetAccountIds: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          amiTags: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          kmsKeyId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          launchPermission: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
        },
        containerDistributionConfiguration: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        licenseConfigurationArns: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        launchTemplateConfigurations: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        s3ExportConfiguration: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        fastLaunchConfigurations: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        ssmParameterConfigurations: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      }),
      timeoutMinutes: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("No request sets it."),
      dateCreated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time."),
      dateUpdated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time: what an update changes is compared."),
      tags: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Prove nothing: whoever makes a configuration sets them.")
    };
    const distributionTable = {
      ..._every_answer_js__WEBPACK_IMPORTED_MODULE_1__.n,
      distributionConfiguration: distributionMembers
    };
    function compareDistribution(answer, request) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.UD)(distributionTable, answer, {
        distributionConfiguration: request
      }, "the distribution configuration", {
        operation: "GetDistributionConfiguration"
      });
    }
  },
  66566: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => ofVersions,
      n: () => ofEveryAnswer
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    const ofEveryAnswer = {
      requestId: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Names the request.")
    };
    const ofVersions = {
      ...ofEveryAnswer,
      latestVersionReferences: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Other spellings of the address.")
    };
  },
  45780: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      bG: () => imageRecipeMembers,
      r: () => compareImageRecipe,
      xG: () => wantedImageRecipe,
      zy: () => gp3
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    var _every_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
    const imageRecipeMembers = {
      arn: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("The address that was asked for."),
      type: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      description: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("For people; it is no part of the address."),
      platform: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      owner: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("It is in the address."),
      version: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      components: {
        componentArn: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        parameters: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.np("name", {
          name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          value: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
        })
      },
      parentImage: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      blockDeviceMappings: {
        deviceName: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        ebs: {
          encrypted: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          deleteOnTermination: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          iops: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          kmsKeyId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          snapshotId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          volumeSize: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          volumeType: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          throughput: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
        },
        virtualName: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        noDevice: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      },
      dateCreated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time."),
      tags: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Prove nothing: whoever makes an image recipe sets them."),
      workingDirectory: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      additionalInstanceConfiguration: {
        systemsManagerAgent: {
          uninstallAfterBuild: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
        },
        userDataOverride: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      },
      amiTags: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      amiWatermarks: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
    };
    const imageRecipeTable = {
      ..._every_answer_js__WEBPACK_IMPORTED_MODULE_1__.V,
      imageRecipe: imageRecipeMembers
    };
    const usualFolders = {
      Linux: [ "/tmp" ],
      Windows: [ "C:/", "C:\\" ]
    };
    const gp3 = {
      iops: 3e3,
      throughput: 125
    };
    function wantedImageRecipe(request, platform) {
      const folders = usualFolders[platform];
      const {additionalInstanceConfiguration: additional, blockDeviceMappings} = request;
      return {
        ...request,
        version: request.semanticVersion,
        type: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)("AMI"),
        platform,
        blockDeviceMappings: blockDeviceMappings.map(({ebs, ...mapping}) => ({
          ...mapping,
          ebs: {
            ...ebs,
            iops: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(gp3.iops),
            throughput: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(gp3.throughput)
          }
        })),
        workingDirectory: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.cv(folders.join(" or "), found => found === void 0 || folders.some(folder => folder === found)),
        additionalInstanceConfiguration: {
          ...additional,
          systemsManagerAgent: additional?.systemsManagerAgent ?? {
            uninstallAfterBuild: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(true)
          }
        }
      };
    }
    function compareImageRecipe(answer, request, platform) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.UD)(imageRecipeTable, answer, {
        imageRecipe: wantedImageRecipe(request, platform)
      }, "the image recipe", {
        operation: "GetImageRecipe"
      });
    }
  },
  5469: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      En: () => compareMadeOf,
      pE: () => compareImage
    });
    var _key_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27039);
    var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28511);
    var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18936);
    var _every_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66566);
    var _image_recipe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45780);
    var _infrastructure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52485);
    const ofItsRecipe = new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("That of the image recipe, which is compared.");
    const howItCameAbout = new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("How the build came about: no request of ours sets it.");
    const whatBecameOfIt = new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("What became of it after the start.");
    const ofScans = new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("Means nothing where scanning is off, which is compared.");
    const ownMembers = {
      arn: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("The address that was asked for."),
      type: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
      name: ofItsRecipe,
      version: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("The build number, which Image Builder gives."),
      platform: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
      enhancedImageMetadataEnabled: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
      osVersion: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("What Image Builder found on the instance."),
      state: whatBecameOfIt,
      containerRecipe: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
      sourcePipelineName: howItCameAbout,
      sourcePipelineArn: howItCameAbout,
      imageTestsConfiguration: {
        imageTestsEnabled: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
        timeoutMinutes: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("Image Builder ignores it.")
      },
      dateCreated: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("A time."),
      outputResources: {
        amis: {
          region: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
          image: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("The AMI itself is verified, and looked for where it is gone (lost.ts)."),
          name: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("That of the AMI, which is verified."),
          description: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("For people."),
          state: whatBecameOfIt,
          accountId: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU
        },
        containers: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU
      },
      tags: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("Prove nothing: whoever starts a build sets them."),
      buildType: howItCameAbout,
      imageSource: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("That of the parent image, which is compared."),
      scanState: whatBecameOfIt,
      imageScanningConfiguration: {
        imageScanningEnabled: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
        ecrConfiguration: ofScans,
        imageScanningTypes: ofScans,
        scanResultCondition: ofScans
      },
      deprecationTime: whatBecameOfIt,
      lifecycleExecutionId: whatBecameOfIt,
      executionRole: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
      workflows: {
        workflowArn: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
        parameters: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU,
        parallelGroup: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9("Which tests run at the same time."),
        onFailure: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU
      },
      loggingConfiguration: {
        logGroupName: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mU
      }
    };
    const madeOf = {
      imageRecipe: _image_recipe_js__WEBPACK_IMPORTED_MODULE_4__.bG,
      infrastructureConfiguration: _infrastructure_js__WEBPACK_IMPORTED_MODULE_5__.jV,
      distributionConfiguration: _distribution_js__WEBPACK_IMPORTED_MODULE_2__.I0
    };
    function noneOf(table, why) {
      return Object.fromEntries(Object.keys(table).map(name => [ name, new _compare_js__WEBPACK_IMPORTED_MODULE_1__.V9(why) ]));
    }
    _every_answer_js__WEBPACK_IMPORTED_MODULE_3__.V;
    function compareImage(answer, wanted, {isCopy = false} = {}) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.UD)({
        ..._every_answer_js__WEBPACK_IMPORTED_MODULE_3__.V,
        image: {
          ...ownMembers,
          ...noneOf(madeOf, "See compareMadeOf.")
        }
      }, answer, {
        image: wantedImage(answer, wanted)
      }, "the image", {
        operation: "GetImage",
        isCopy
      });
    }
    function compareMadeOf(answer, imageRecipe, {lock, infrastructure, distribution}) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.UD)({
        ..._every_answer_js__WEBPACK_IMPORTED_MODULE_3__.V,
        image: {
          ...noneOf(ownMembers, "See compareImage."),
          ...madeOf
        }
      }, answer, {
        image: {
          imageRecipe: (0, _image_recipe_js__WEBPACK_IMPORTED_MODULE_4__.xG)(imageRecipe, lock.platform),
          infrastructureConfiguration: (0, _infrastructure_js__WEBPACK_IMPORTED_MODULE_5__.vL)(infrastructure),
          distributionConfiguration: distribution
        }
      }, "the image", {
        operation: "GetImage",
        isCopy: true
      });
    }
    function wantedImage(answer, {image, lock}) {
      return {
        ...image,
        type: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)("AMI"),
        platform: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(lock.platform),
        imageTestsConfiguration: {
          imageTestsEnabled: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(true)
        },
        enhancedImageMetadataEnabled: image.enhancedImageMetadataEnabled ?? (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(true),
        imageScanningConfiguration: {
          imageScanningEnabled: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(false)
        },
        outputResources: {
          amis: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.c3)(answer, "image", "outputResources", "amis").map(() => ({
            region: new _compare_js__WEBPACK_IMPORTED_MODULE_1__.cv(`one of ${lock.regions.join(", ")}`, region => region === void 0 || lock.regions.some(one => one === region)),
            accountId: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(lock.account)
          }))
        },
        executionRole: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)((0, _key_policy_js__WEBPACK_IMPORTED_MODULE_0__.PJ)(lock.homeRegion, lock.account, "imagebuilder", "AWSServiceRoleForImageBuilder")),
        workflows: workflows((0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.c3)(answer, "image", "workflows")),
        loggingConfiguration: {
          logGroupName: image.loggingConfiguration?.logGroupName ?? (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)(`/aws/imagebuilder/${(0, 
          _compare_js__WEBPACK_IMPORTED_MODULE_1__.b6)(answer, "image", "name")}`)
        }
      };
    }
    function workflows(found) {
      const own = new _compare_js__WEBPACK_IMPORTED_MODULE_1__.cv("a workflow of AWS's", arn => awsWorkflow.test(String(arn)));
      const kinds = found.map(workflow => awsWorkflow.exec((0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.b6)(workflow, "workflowArn"))?.[1]);
      const isAws = kinds.length > 0 && !kinds.includes(void 0);
      const missing = isAws ? [ "build", "test" ].filter(kind => !kinds.includes(kind)) : [];
      const count = found.length + missing.length;
      return Array.from({
        length: count
      }, () => ({
        workflowArn: own,
        onFailure: (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.J2)("ABORT")
      }));
    }
    const awsWorkflow = /^arn:[^:]+:imagebuilder:[^:]+:aws:workflow\/([a-z]+)\//;
  },
  52485: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      hB: () => compareInfrastructure,
      jV: () => infrastructureMembers,
      vL: () => wantedInfrastructure
    });
    var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28511);
    var _every_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
    const infrastructureMembers = {
      arn: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("The address that was asked for."),
      name: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      description: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("For people."),
      instanceTypes: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      instanceProfileName: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      securityGroupIds: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      subnetId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      logging: {
        s3Logs: {
          s3BucketName: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
          s3KeyPrefix: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
        }
      },
      keyPair: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      terminateInstanceOnFailure: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      terminateInstanceOnCompletion: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      snsTopicArn: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
      dateCreated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time."),
      dateUpdated: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("A time: what an update changes is compared."),
      resourceTags: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Tags of what a build makes and throws away; the organization may change its own without a rebuild (ADR 0005)."),
      instanceMetadataOptions: {
        httpTokens: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        httpPutResponseHopLimit: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      },
      tags: new _compare_js__WEBPACK_IMPORTED_MODULE_0__.V9("Prove nothing: whoever makes a configuration sets them."),
      placement: {
        availabilityZone: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        tenancy: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        hostId: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU,
        hostResourceGroupArn: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
      },
      parentInstance: _compare_js__WEBPACK_IMPORTED_MODULE_0__.mU
    };
    const infrastructureTable = {
      ..._every_answer_js__WEBPACK_IMPORTED_MODULE_1__.n,
      infrastructureConfiguration: infrastructureMembers
    };
    function wantedInfrastructure(request) {
      return {
        ...request,
        terminateInstanceOnFailure: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(request.terminateInstanceOnFailure),
        terminateInstanceOnCompletion: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)(true),
        placement: {
          tenancy: (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.J2)("default")
        }
      };
    }
    function compareInfrastructure(answer, request) {
      return (0, _compare_js__WEBPACK_IMPORTED_MODULE_0__.UD)(infrastructureTable, answer, {
        infrastructureConfiguration: wantedInfrastructure(request)
      }, "the infrastructure configuration", {
        operation: "GetInfrastructureConfiguration"
      });
    }
  },
  94202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ie: () => releasedAmiTags,
      _I: () => lacksTags,
      qZ: () => releasedImageTags
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    var _share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94672);
    var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    function releasedImageTags({recipe, shareWith}) {
      return {
        ...recipe.tags,
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.expiresAt]: _tags_js__WEBPACK_IMPORTED_MODULE_2__.zw,
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.share]: (0, _share_js__WEBPACK_IMPORTED_MODULE_1__.mo)(shareWith)
      };
    }
    function releasedAmiTags(image, wanted) {
      return {
        ...contentTagsOf(image, wanted),
        ...releasedImageTags(wanted),
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.image]: image.arn
      };
    }
    function contentTagsOf(image, {lock, imageVersionArn}) {
      if (image.arn.startsWith(`${imageVersionArn}/`)) return (0, _tags_js__WEBPACK_IMPORTED_MODULE_2__.hN)(lock);
      const {[_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.digest]: digest = "", [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.parent]: parent = ""} = image.tags;
      const isOfThisName = image.arn.includes(`:image/${lock.recipe}-${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}/`);
      return {
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.recipe]: lock.recipe,
        [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.contentDigest]: lock.contentDigest,
        ...isOfThisName ? {
          [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.digest]: digest,
          [_tags_js__WEBPACK_IMPORTED_MODULE_2__.nP.parent]: parent
        } : {}
      };
    }
    function lacksTags(tags, wanted) {
      return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
    }
  },
  69179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => unknownMemberFindings,
      l: () => unknownMemberError
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
    function unknownMemberFindings(recipe, {candidate}, decision) {
      const isCandidate = decision.action === "release" && decision.image.arn === candidate?.image.arn;
      if (!isCandidate || candidate.unknown.length === 0) return [];
      const {message, remedy} = texts(recipe, decision.image.arn, candidate.unknown);
      return [ {
        ...(0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.g)("bad", "answers of AWS", message, remedy, recipe.locations["acceptMembers"]),
        stops: "release"
      } ];
    }
    function unknownMemberError(recipe, imageArn, unknown) {
      const {message, remedy} = texts(recipe, imageArn, unknown);
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("release", message, remedy, {
        at: recipe.locations["acceptMembers"]
      });
    }
    function texts({acceptMembers, file}, imageArn, unknown) {
      const list = [ ...acceptMembers, ...unknown ].join(", ");
      return {
        message: `${imageArn} is not released, since AWS answers what this version of golden-ami does not know: ${unknown.join(", ")}.`,
        remedy: `Take a version that knows it, or look it up in AWS's API reference and, if the organization may get it, accept it in ${file} or what that extends: acceptMembers: [${list}]`
      };
    }
  },
  47008: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lm: () => wantedOf,
      fm: () => infrastructureOf
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71764);
    var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13666);
    function amiNameTemplate(stem) {
      return `${stem} {{ imagebuilder:buildDate }}`;
    }
    function infrastructureOf(recipe) {
      const from = recipe.infrastructure;
      const content = {
        instanceProfileName: from.instanceProfile,
        instanceTypes: from.instanceTypes,
        ...from.subnet === void 0 ? {} : {
          subnetId: from.subnet,
          securityGroupIds: from.securityGroups
        },
        ...from.logBucket === void 0 ? {} : {
          logging: {
            s3Logs: {
              s3BucketName: from.logBucket,
              s3KeyPrefix: "golden-ami"
            }
          }
        },
        ...from.snsTopic === void 0 ? {} : {
          snsTopicArn: from.snsTopic
        },
        terminateInstanceOnFailure: true,
        instanceMetadataOptions: {
          httpTokens: "required",
          httpPutResponseHopLimit: 1
        }
      };
      const name = `golden-ami-${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(content))}`;
      return {
        request: {
          name,
          ...content,
          resourceTags: recipe.tags
        },
        arn: (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(recipe, "infrastructure-configuration", name)
      };
    }
    function distributionOf(lock) {
      const distributions = [ ...lock.regions ].sort().map(region => ({
        region,
        amiDistributionConfiguration: {
          name: amiNameTemplate((0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.o6)(lock)),
          kmsKeyId: lock.keys[region] ?? "",
          amiTags: (0, _tags_js__WEBPACK_IMPORTED_MODULE_2__.o6)(lock)
        }
      }));
      const name = `golden-ami-${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(distributions))}`;
      return {
        request: {
          name,
          distributions
        },
        arn: (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(lock, "distribution-configuration", name)
      };
    }
    function wantedOf(recipe, lock) {
      const name = `${lock.recipe}-${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(lock.digest)}`;
      const homeKey = lock.keys[lock.homeRegion] ?? "";
      const tags = {
        ...recipe.tags,
        ...(0, _tags_js__WEBPACK_IMPORTED_MODULE_2__.hN)(lock)
      };
      const infrastructure = infrastructureOf(recipe);
      const documents = new Map(recipe.components.flatMap(component => component.kind === "document" ? [ [ component.document.file, component.document ] ] : []));
      const components = new Map;
      for (const component of lock.components) {
        if (component.kind === "managed") continue;
        const document = documents.get(component.file);
        if (!document) throw new Error(`${component.file} is in the lock but not in ${recipe.file}`);
        const request = {
          name: component.name,
          semanticVersion: "1.0.0",
          platform: lock.platform,
          data: document.data,
          tags: {
            ...recipe.tags
          }
        };
        if (document.description !== void 0) request.description = document.description;
        components.set(component.arn, {
          request,
          document
        });
      }
      const additional = {};
      if (recipe.keepSsmAgent) additional.systemsManagerAgent = {
        uninstallAfterBuild: false
      };
      if (recipe.userData) additional.userDataOverride = Buffer.from(recipe.userData.text, "utf8").toString("base64");
      const imageRecipe = {
        name,
        semanticVersion: "1.0.0",
        parentImage: lock.parent.image,
        components: lock.components.map(component => {
          const parameters = Object.entries(component.parameters).sort(([a], [b]) => a < b ? -1 : 1).map(([parameter, value]) => ({
            name: parameter,
            value: [ value ]
          }));
          return {
            componentArn: component.arn,
            ...parameters.length > 0 ? {
              parameters
            } : {}
          };
        }),
        blockDeviceMappings: [ {
          deviceName: lock.parent.rootDeviceName,
          ebs: {
            volumeSize: lock.volumeGiB,
            volumeType: "gp3",
            encrypted: true,
            kmsKeyId: homeKey,
            deleteOnTermination: true
          }
        } ],
        ...Object.keys(additional).length > 0 ? {
          additionalInstanceConfiguration: additional
        } : {},
        ...recipe.description === void 0 ? {} : {
          description: recipe.description
        },
        tags
      };
      const distribution = distributionOf(lock);
      const imageRecipeArn = (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(lock, "image-recipe", `${name}/1.0.0`);
      return {
        recipe,
        lock,
        shareWith: recipe.shareWith,
        components,
        imageRecipe,
        imageRecipeArn,
        infrastructure: infrastructure.request,
        infrastructureArn: infrastructure.arn,
        distribution: distribution.request,
        distributionArn: distribution.arn,
        image: {
          imageRecipeArn,
          infrastructureConfigurationArn: infrastructure.arn,
          distributionConfigurationArn: distribution.arn,
          imageTestsConfiguration: {
            imageTestsEnabled: true
          },
          ...recipe.enhancedMetadata ? {} : {
            enhancedImageMetadataEnabled: false
          },
          ...recipe.infrastructure.logGroup === void 0 ? {} : {
            loggingConfiguration: {
              logGroupName: recipe.infrastructure.logGroup
            }
          },
          tags
        },
        imageVersionArn: (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(lock, "image", `${name}/1.0.0`),
        pipelineArn: (0, _lock_js__WEBPACK_IMPORTED_MODULE_1__.ci)(lock, "image-pipeline", lock.recipe)
      };
    }
  },
  89680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => pLimit
    });
    class Node {
      value;
      next;
      constructor(value) {
        this.value = value;
      }
    }
    class Queue {
      #head;
      #tail;
      #size;
      constructor() {
        this.clear();
      }
      enqueue(value) {
        const node = new Node(value);
        if (this.#head) {
          this.#tail.next = node;
          this.#tail = node;
        } else {
          this.#head = node;
          this.#tail = node;
        }
        this.#size++;
      }
      dequeue() {
        const current = this.#head;
        if (!current) return;
        this.#head = this.#head.next;
        this.#size--;
        if (!this.#head) this.#tail = void 0;
        return current.value;
      }
      peek() {
        if (!this.#head) return;
        return this.#head.value;
      }
      clear() {
        this.#head = void 0;
        this.#tail = void 0;
        this.#size = 0;
      }
      get size() {
        return this.#size;
      }
      * [Symbol.iterator]() {
        let current = this.#head;
        while (current) {
          yield current.value;
          current = current.next;
        }
      }
      * drain() {
        while (this.#head) yield this.dequeue();
      }
    }
    function pLimit(concurrency) {
      let rejectOnClear = false;
      if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
      validateConcurrency(concurrency);
      if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
      const queue = new Queue;
      let activeCount = 0;
      const resumeNext = () => {
        if (activeCount < concurrency && queue.size > 0) {
          activeCount++;
          queue.dequeue().run();
        }
      };
      const next = () => {
        activeCount--;
        resumeNext();
      };
      const run = async (function_, resolve, arguments_) => {
        const result = (async () => function_(...arguments_))();
        resolve(result);
        try {
          await result;
        } catch {}
        next();
      };
      const enqueue = (function_, resolve, reject, arguments_) => {
        const queueItem = {
          reject
        };
        new Promise(internalResolve => {
          queueItem.run = internalResolve;
          queue.enqueue(queueItem);
        }).then(run.bind(void 0, function_, resolve, arguments_));
        if (activeCount < concurrency) resumeNext();
      };
      const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
        enqueue(function_, resolve, reject, arguments_);
      });
      Object.defineProperties(generator, {
        activeCount: {
          get: () => activeCount
        },
        pendingCount: {
          get: () => queue.size
        },
        clearQueue: {
          value() {
            if (!rejectOnClear) {
              queue.clear();
              return;
            }
            const abortError = AbortSignal.abort().reason;
            while (queue.size > 0) queue.dequeue().reject(abortError);
          }
        },
        concurrency: {
          get: () => concurrency,
          set(newConcurrency) {
            validateConcurrency(newConcurrency);
            concurrency = newConcurrency;
            queueMicrotask(() => {
              while (activeCount < concurrency && queue.size > 0) resumeNext();
            });
          }
        },
        map: {
          async value(iterable, function_) {
            const promises = [];
            try {
              Array.from(iterable, (value, index) => {
                const promise = generator(function_, value, index);
                promises.push(promise);
                return promise;
              });
            } catch (error) {
              for (const promise of promises) promise.catch(() => {});
              throw error;
            }
            return Promise.all(promises);
          }
        }
      });
      return generator;
    }
    function validateConcurrency(concurrency) {
      if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
    }
  }
};