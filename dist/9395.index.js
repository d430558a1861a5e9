export const id = 9395;

export const ids = [ 9395 ];

export const modules = {
  79395: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cancelBuilds: () => cancelBuilds
    });
    var errors = __webpack_require__(18204);
    var plan_image = __webpack_require__(38910);
    const skewMs = 6e4;
    async function cancelBuild(build, canceller) {
      const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
      const image = await canceller.image(arn);
      if (!image || image.createdAt < build.requestedAt - skewMs) return {
        kind: "never-started",
        arn
      };
      if (!(0, plan_image.W_)(image.status) && !build.isRetry) return {
        kind: "ended",
        arn,
        image
      };
      try {
        await canceller.cancelBuild(arn);
        return {
          kind: "cancelled",
          arn,
          image
        };
      } catch (error) {
        const now = error instanceof errors.iQ ? await canceller.image(arn) : void 0;
        if (now?.status === "CANCELLED") return {
          kind: "cancelled",
          arn,
          image
        };
        if (now && !(0, plan_image.W_)(now.status)) return {
          kind: "ended",
          arn,
          image: now
        };
        throw error;
      }
    }
    var failure_answers = __webpack_require__(63932);
    var failed_distribution = __webpack_require__(1633);
    var left_behind = __webpack_require__(33458);
    var src_state = __webpack_require__(3534);
    var lookups = __webpack_require__(90833);
    const mayHaveAmi = image => (0, failed_distribution.V2)(image) || ![ "PENDING", "CREATING", "BUILDING" ].includes(image.status);
    async function cancelBuilds({credentials, isJobCancelled}, {runner, connect}) {
      const state = (0, src_state.Bu)(runner.savedState(src_state.Vi));
      if (!state || state.builds.length === 0) return true;
      if (runner.savedState(src_state.iH) === "" && !isJobCancelled) {
        for (const build of state.builds) await runner.annotate("warning", `${build.recipe}: this run ended before its build did, and was not cancelled. ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on, if it was started; ${src_state.Af}.`);
        return true;
      }
      if (state.onCancel === "keep") {
        for (const build of state.builds) runner.info(`${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; ${src_state.Af}.`);
        return true;
      }
      const cancelled = await Promise.all(state.builds.map(build => cancel(build, runner, () => connect(credentials, build.region))));
      return cancelled.every(Boolean);
    }
    async function leftOf(build, image, account) {
      const {recipe, region, regions = [ region ]} = build;
      const made = await (0, failure_answers["do"])(image, region, regions, (0, lookups.IX)(account));
      return [ `${recipe}: ${image.arn} was cancelled, and no run takes it up.`, (0, left_behind.aU)(made), `What EC2 was copying comes to be all the same: look in ${regions.join(", ")} for AMIs with the tag ${failure_answers.h7} of this image.` ].filter(Boolean).join(" ");
    }
    async function cancel(build, runner, connect) {
      try {
        const account = await connect();
        const result = await cancelBuild(build, account.images);
        const said = {
          cancelled: "cancelled",
          ended: `had ended (${"image" in result ? result.image.status : ""}) before it could be cancelled`,
          "never-started": "was never started"
        }[result.kind];
        runner.info(`${build.recipe}: ${result.arn} ${said}.`);
        if (result.kind === "cancelled" && mayHaveAmi(result.image)) await runner.annotate("warning", await leftOf(build, result.image, account));
        return true;
      } catch (error) {
        await runner.annotate("error", `${build.recipe}: the build was not cancelled and goes on: ${(0, 
        errors.Uc)(error, runner.isDebug)}`);
        return false;
      }
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
  92283: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => canonical,
      Bc: () => isDigest,
      VK: () => shortDigest,
      ol: () => digestOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    function canonical(value) {
      if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
      if (typeof value === "object" && value !== null) {
        const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1);
        return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
      }
      return JSON.stringify(value ?? null);
    }
    function digestOf(value) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonical(value)).digest("hex");
    }
    function isDigest(text) {
      return /^[0-9a-f]{64}$/.test(text);
    }
    function shortDigest(digest) {
      return digest.slice(0, 12);
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
  38910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E0: () => isMarkedReleased,
      HS: () => buildNumberOf,
      W_: () => isRunning,
      qH: () => tagProblem,
      qe: () => hasAmi,
      t0: () => roomProblem
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13666);
    function isMarkedReleased({tags}) {
      return tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.releasedAt] !== void 0 && tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_0__.YS;
    }
    const mostTags = 50;
    function tagProblem(tags, recipe) {
      const found = tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe];
      if (found === void 0) return `has not the tag ${_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe}`;
      if (found !== recipe.name) return `has ${JSON.stringify(found)} as its tag ${_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe}, not ${recipe.name}`;
      return roomProblem(tags, recipe);
    }
    function roomProblem(tags, recipe) {
      const all = new Set([ ...Object.keys(tags), ...Object.keys(recipe.tags), ...Object.values(_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP) ]);
      return all.size > mostTags ? `has ${String(Object.keys(tags).length)} tags, which leave no room for those of a release` : void 0;
    }
    const ended = new Set([ "AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DISABLED", "DELETED" ]);
    function isRunning(status) {
      return !ended.has(status);
    }
    function hasAmi({amis}, {region, amiId}) {
      return amis.some(one => one.amiId === amiId && one.region === region);
    }
    function buildNumberOf(arn) {
      return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
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
  13666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mi: () => canExpire,
      YM: () => originTags,
      YS: () => releasedType,
      dz: () => candidateTags,
      hN: () => contentTags,
      nP: () => tagNames,
      o6: () => distributionTags,
      zw: () => neverExpires
    });
    const tagNames = {
      recipe: "golden-ami:recipe",
      digest: "golden-ami:digest",
      contentDigest: "golden-ami:content-digest",
      parent: "golden-ami:parent",
      repository: "golden-ami:repository",
      commit: "golden-ami:commit",
      run: "golden-ami:run",
      minutes: "golden-ami:minutes",
      retriedAt: "golden-ami:retried-at",
      expiresAt: "golden-ami:expires-at",
      releasedAt: "golden-ami:released-at",
      releasedBy: "golden-ami:released-by",
      releasedCommit: "golden-ami:released-commit",
      releasedRun: "golden-ami:released-run",
      claimedAt: "golden-ami:released-claim",
      share: "golden-ami:share",
      image: "golden-ami:image",
      type: "Type"
    };
    const releasedType = "golden-ami";
    const neverExpires = "never";
    function canExpire(tags) {
      return (tags[tagNames.expiresAt] ?? neverExpires) !== neverExpires;
    }
    function candidateTags(createdAt, maxAgeDays) {
      return {
        [tagNames.expiresAt]: new Date(createdAt + maxAgeDays * 24 * 60 * 6e4).toISOString()
      };
    }
    function distributionTags(lock) {
      return {
        [tagNames.recipe]: lock.recipe
      };
    }
    function contentTags(lock) {
      return {
        [tagNames.recipe]: lock.recipe,
        [tagNames.digest]: lock.digest,
        [tagNames.contentDigest]: lock.contentDigest,
        [tagNames.parent]: lock.parent.image
      };
    }
    function originTags(origin) {
      const tags = {
        [tagNames.repository]: origin.repository,
        [tagNames.commit]: origin.commit,
        [tagNames.run]: origin.run
      };
      return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ""));
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
  }
};