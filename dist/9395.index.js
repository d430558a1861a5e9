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
      if (!(0, plan_image.W_)(image.status)) return {
        kind: "ended",
        arn,
        status: image.status
      };
      try {
        await canceller.cancelBuild(arn);
        return {
          kind: "cancelled",
          arn
        };
      } catch (error) {
        const now = error instanceof errors.iQ ? await canceller.image(arn) : void 0;
        if (now?.status === "CANCELLED") return {
          kind: "cancelled",
          arn
        };
        if (now && !(0, plan_image.W_)(now.status)) return {
          kind: "ended",
          arn,
          status: now.status
        };
        throw error;
      }
    }
    var src_state = __webpack_require__(3534);
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
    async function cancel(build, runner, connect) {
      try {
        const result = await cancelBuild(build, (await connect()).images);
        const said = {
          cancelled: "cancelled",
          ended: `had ended (${result.status ?? ""}) before it could be cancelled`,
          "never-started": "was never started"
        }[result.kind];
        runner.info(`${build.recipe}: ${result.arn} ${said}.`);
        return true;
      } catch (error) {
        await runner.annotate("error", `${build.recipe}: the build was not cancelled and goes on: ${(0, 
        errors.Uc)(error, runner.isDebug)}`);
        return false;
      }
    }
  },
  38910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E0: () => isMarkedReleased,
      HS: () => buildNumberOf,
      W_: () => isRunning,
      qH: () => tagProblem,
      qe: () => hasAmi
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13666);
    function isMarkedReleased({tags}) {
      return tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.releasedAt] !== void 0 && tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_0__.YS;
    }
    const mostTags = 50;
    function tagProblem(tags, recipe) {
      if (tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe] !== recipe.name) return `has not the tag ${_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe}`;
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
  }
};