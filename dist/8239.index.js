export const id = 8239;

export const ids = [ 8239 ];

export const modules = {
  38239: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cancelBuilds: () => cancelBuilds
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _image_build_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53316);
    var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
    async function cancelBuilds({credentials, isJobCancelled}, {runner, connect}) {
      const state = (0, _state_js__WEBPACK_IMPORTED_MODULE_2__.Bu)(runner.savedState(_state_js__WEBPACK_IMPORTED_MODULE_2__.Vi));
      if (!state || state.builds.length === 0) return true;
      if (runner.savedState(_state_js__WEBPACK_IMPORTED_MODULE_2__.iH) === "" && !isJobCancelled) {
        for (const build of state.builds) await runner.annotate("warning", `${build.recipe}: this run ended before its build did, and was not cancelled. ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on, if it was started; ${_state_js__WEBPACK_IMPORTED_MODULE_2__.Af}.`);
        return true;
      }
      if (state.onCancel === "keep") {
        for (const build of state.builds) runner.info(`${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; ${_state_js__WEBPACK_IMPORTED_MODULE_2__.Af}.`);
        return true;
      }
      const cancelled = await Promise.all(state.builds.map(build => cancel(build, runner, () => connect(credentials, build.region))));
      return cancelled.every(Boolean);
    }
    async function cancel(build, runner, connect) {
      try {
        const result = await (0, _image_build_cancel_js__WEBPACK_IMPORTED_MODULE_1__.l)(build, (await connect()).images);
        const said = {
          cancelled: "cancelled",
          ended: `had ended (${result.status ?? ""}) before it could be cancelled`,
          "never-started": "was never started"
        }[result.kind];
        runner.info(`${build.recipe}: ${result.arn} ${said}.`);
        return true;
      } catch (error) {
        await runner.annotate("error", `${build.recipe}: the build was not cancelled and goes on: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error, runner.isDebug)}`);
        return false;
      }
    }
  },
  53316: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => cancelToken,
      l: () => cancelBuild
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92283);
    var _plan_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38910);
    const skewMs = 6e4;
    function cancelToken(arn) {
      return (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)({
        cancel: arn
      });
    }
    async function cancelBuild(build, canceller) {
      const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
      const image = await canceller.image(arn);
      if (!image || image.createdAt < build.requestedAt - skewMs) return {
        kind: "never-started",
        arn
      };
      if (!(0, _plan_image_js__WEBPACK_IMPORTED_MODULE_2__.W_)(image.status)) return {
        kind: "ended",
        arn,
        status: image.status
      };
      try {
        await canceller.cancelBuild(arn, cancelToken(arn));
        return {
          kind: "cancelled",
          arn
        };
      } catch (error) {
        const now = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ ? await canceller.image(arn) : void 0;
        if (now?.status === "CANCELLED") return {
          kind: "cancelled",
          arn
        };
        if (now && !(0, _plan_image_js__WEBPACK_IMPORTED_MODULE_2__.W_)(now.status)) return {
          kind: "ended",
          arn,
          status: now.status
        };
        throw error;
      }
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