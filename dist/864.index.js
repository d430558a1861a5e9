export const id = 864;

export const ids = [ 864 ];

export const modules = {
  2673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => connectHome,
      u: () => assertAccount
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
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
  833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M5: () => planLookup,
      Zc: () => releaserOf,
      g4: () => watcherOf,
      p8: () => decisionLookup,
      xL: () => failureLookup
    });
    function decisionLookup({homeRegion, ssm, kms, ec2, images, resources}) {
      return {
        parameter: ssm.parameter,
        key: kms.key,
        amis: query => ec2.amis(homeRegion, query),
        taggedAmis: ec2.taggedAmis,
        image: images.image,
        builds: images.builds,
        component: resources.component,
        imageRecipe: resources.imageRecipe,
        infrastructure: resources.infrastructure,
        distribution: resources.distribution
      };
    }
    function planLookup(account) {
      const {ssm, s3, kms, iam, logs, ec2} = account;
      return {
        ...decisionLookup(account),
        keyPolicy: kms.keyPolicy,
        enabledRegions: ec2.enabledRegions,
        instanceProfile: iam.instanceProfile,
        hasLogGroup: logs.hasLogGroup,
        hasObject: s3.hasObject,
        hasParameter: ssm.hasParameter
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
    function failureLookup({images, logs}, {withLogs}) {
      return {
        failureContext: images.failureContext,
        workflows: images.workflows,
        workflowSteps: images.workflowSteps,
        lastLines: withLogs ? logs.lastLines : void 0
      };
    }
    function releaserOf({ec2, images}, {clock, signal}) {
      return {
        amis: ec2.amis,
        snapshots: ec2.snapshots,
        launchPermissions: ec2.launchPermissions,
        changeLaunchPermissions: ec2.changeLaunchPermissions,
        requireImdsV2: ec2.requireImdsV2,
        tag: ec2.tag,
        tagImage: images.tagResource,
        clock,
        signal
      };
    }
  },
  1774: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => assertNoErrors,
      v: () => requireValidRecipes
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _recipe_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2811);
    var _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
    var _diagnostic_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7876);
    async function requireValidRecipes(loaded, adapters) {
      await assertNoErrors((0, _recipe_placeholder_js__WEBPACK_IMPORTED_MODULE_1__.I9)(loaded.diagnostics), adapters);
      const homes = new Set(loaded.recipes.map(recipe => `${recipe.account} ${recipe.homeRegion}`));
      if (homes.size > 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("recipe", `The recipes have different home accounts or regions: ${[ ...homes ].join(", ")}.`, "Take them in one step each: a role belongs to one account.");
      return loaded.recipes;
    }
    async function assertNoErrors(diagnostics, {runner, run}) {
      const sorted = (0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.md)(diagnostics);
      await (0, _diagnostic_annotations_js__WEBPACK_IMPORTED_MODULE_3__.f)(sorted, runner);
      const line = (0, _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.BP)(diagnostics);
      if (line === void 0) return;
      const {renderDiagnostics} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(6131) ]).then(__webpack_require__.bind(__webpack_require__, 6131));
      await runner.writeSummary(renderDiagnostics(sorted, run));
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("recipe", line, "");
    }
  },
  8106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => contentDifferences
    });
    var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1527);
    var _existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1898);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
    async function contentDifferences(image, wanted, store) {
      const [imageRecipe, infrastructure, distribution] = await Promise.all([ store.imageRecipe(image.imageRecipeArn), store.infrastructure(image.infrastructureArn), store.distribution(image.distributionArn) ]);
      if (!imageRecipe || !infrastructure || !distribution) return [ "its image recipe, infrastructure or distribution configuration is gone" ];
      const isSameAddress = image.imageRecipeArn === wanted.imageRecipeArn;
      const expected = isSameAddress ? wanted.imageRecipe : {
        ...wanted.imageRecipe,
        parentImage: imageRecipe.parentImage,
        components: wanted.imageRecipe.components.map((component, index) => {
          const found = imageRecipe.components[index]?.arn;
          return found !== void 0 && isOtherVersionOf(found, component.componentArn) ? {
            ...component,
            componentArn: found
          } : component;
        }),
        blockDeviceMappings: wanted.imageRecipe.blockDeviceMappings.map(mapping => {
          const volume = imageRecipe.volumes[0];
          return volume ? {
            deviceName: volume.device,
            ebs: {
              ...mapping.ebs,
              volumeSize: Math.max(volume.sizeGiB, wanted.recipe.volume.size)
            }
          } : mapping;
        })
      };
      const components = await Promise.all([ ...wanted.components ].map(async ([arn, {request, document}]) => {
        const existing = await store.component(arn);
        if (!existing) return [ `component ${document.file} is gone` ];
        return (0, _existing_js__WEBPACK_IMPORTED_MODULE_1__.i8)(existing, request).map(part => `${part} of component ${document.file} differs`);
      }));
      return [ ...(0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(image), ...isSameAddress ? [] : await parentDifferences(imageRecipe.parentImage, image, wanted, store), ...(0, 
      _existing_js__WEBPACK_IMPORTED_MODULE_1__.a0)(imageRecipe, expected).map(part => `${part} of the image recipe differs`), ...(0, 
      _existing_js__WEBPACK_IMPORTED_MODULE_1__.Oj)(infrastructure, wanted.infrastructure).map(part => `${part} of the infrastructure configuration differs`), ...(0, 
      _existing_js__WEBPACK_IMPORTED_MODULE_1__.hK)(distribution, wanted.distribution).map(part => `${part} of the distribution configuration differs`), ...components.flat() ];
    }
    async function parentDifferences(parentImage, image, {lock, recipe}, store) {
      if (parentImage === lock.parent.image) return [];
      const generations = await parentGenerations(recipe.parent, lock.parent.image, store);
      if (!generations) return [ `parent image ${parentImage} can't be compared with ${lock.parent.image}` ];
      const built = new Date(image.createdAt).toISOString();
      const newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_2__._A)(generations.amis.filter(ami => ami.createdAt < built));
      return newest?.amiId === parentImage ? [] : [ `parent image ${parentImage} was not the newest ${generations.name} when it was built` ];
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
      const generations = new RegExp(`^${parts.map(({text, isVariable}) => isVariable ? number.source : RegExp.escape(text)).join("")}$`);
      const amis = await (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_2__.Sm)({
        owner: ami.ownerId,
        namePattern,
        exclude: []
      }, store.amis);
      return {
        name: namePattern,
        amis: amis.filter(({name}) => generations.test(name))
      };
    }
    const number = /(\d+(?:\.\d+)*)/;
    function isOtherVersionOf(found, wanted) {
      const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\//;
      const name = managed.exec(found)?.[1];
      return name !== void 0 && name === managed.exec(wanted)?.[1];
    }
  },
  1527: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kb: () => irregularities,
      LD: () => decide,
      uw: () => differencesFromWanted
    });
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8910);
    const dayMs = 24 * 60 * 6e4;
    function decide(wanted, observed, share) {
      const {lock, recipe} = wanted;
      const notBefore = lock.notBefore === void 0 ? 0 : Date.parse(lock.notBefore);
      const isFresh = image => observed.now - image.createdAt < recipe.rebuild.maxAgeDays * dayMs && image.createdAt >= notBefore;
      const exact = observed.builds.filter(image => differencesFromWanted(image, wanted).length === 0);
      const available = exact.find(image => image.status === "AVAILABLE" && isFresh(image));
      if (available && !share) return {
        action: "reuse",
        image: available,
        reason: `an image with this content exists, ${age(available, observed)} old`
      };
      const isNewestRelease = image => observed.newestReleasedAmiId !== void 0 && image.amis.some(({region, amiId}) => region === lock.homeRegion && amiId === observed.newestReleasedAmiId);
      const isComplete = image => observed.isReleaseComplete && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image);
      if (available && isNewestRelease(available) && !isComplete(available)) return {
        action: "release",
        image: available,
        reason: `the release of the image with this content, ${age(available, observed)} old, was not finished`
      };
      if (available && isNewestRelease(available)) return {
        action: "nothing",
        image: available,
        reason: `the image with this content is released, ${age(available, observed)} old`
      };
      const isOverdue = available !== void 0 && available.createdAt <= observed.newestReleasedAt;
      if (available && !isOverdue) return {
        action: "release",
        image: available,
        reason: `an image with this content exists, ${age(available, observed)} old`
      };
      const running = exact.find(image => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.W_)(image.status) && image.createdAt >= notBefore);
      if (running) return {
        action: "attach",
        image: running,
        reason: `a build of this content is ${running.status} already`
      };
      if (isOverdue) return {
        action: "start",
        reason: `the image with this content, ${age(available, observed)} old, is older than the newest release`
      };
      const candidate = share ? observed.candidate : void 0;
      if (candidate && candidate.image.status === "AVAILABLE" && isFresh(candidate.image) && (candidate.image.createdAt > observed.newestReleasedAt || isNewestRelease(candidate.image))) {
        if (candidate.problems.length === 0 && isNewestRelease(candidate.image) && isComplete(candidate.image)) return {
          action: "nothing",
          image: candidate.image,
          reason: "a candidate with the same content was released since this was planned"
        };
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
    function differencesFromWanted(image, wanted) {
      const differences = [];
      if (image.imageRecipeArn !== wanted.imageRecipeArn) differences.push(`image recipe ${image.imageRecipeArn}`);
      if (image.infrastructureArn !== wanted.infrastructureArn) differences.push(`infrastructure configuration ${image.infrastructureArn}`);
      if (image.distributionArn !== wanted.distributionArn) differences.push(`distribution configuration ${image.distributionArn}`);
      return [ ...differences, ...irregularities(image) ];
    }
    function irregularities(image) {
      const found = [];
      if (!image.testsEnabled) found.push("tests were off");
      if (image.hasCustomWorkflows) found.push("it has custom workflows");
      if (image.executionRole !== void 0) found.push(`it has the execution role ${image.executionRole}`);
      return found;
    }
    function reasonToStart({lock, recipe}, observed, exact) {
      const old = exact.find(image => image.status === "AVAILABLE");
      if (old && lock.notBefore !== void 0) return "forced";
      if (old) return `the image with this content is ${age(old, observed)} old, over ${String(recipe.rebuild.maxAgeDays)} days`;
      if (observed.builds.length > 0 && exact.length === 0) return "no image was built the way it is wanted";
      return observed.newestReleasedAt > 0 ? "content or parent image changed since the last release" : "there is no image with this content";
    }
    function age(image, observed) {
      const hours = Math.max(0, observed.now - image.createdAt) / 36e5;
      const count = (value, unit) => `${String(value)} ${unit}${value === 1 ? "" : "s"}`;
      if (hours < 1) return count(Math.round(hours * 60), "minute");
      return hours < 48 ? count(Math.round(hours), "hour") : count(Math.round(hours / 24), "day");
    }
  },
  2283: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => canonical,
      VK: () => shortDigest,
      ol: () => digestOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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
    function shortDigest(digest) {
      return digest.slice(0, 12);
    }
  },
  1898: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Oj: () => infrastructureDifferences,
      a0: () => imageRecipeDifferences,
      hK: () => distributionDifferences,
      i8: () => componentDifferences
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
    function componentDifferences(existing, wanted) {
      return differences({
        document: [ existing.data, wanted.data ],
        platform: [ existing.platform, wanted.platform ]
      });
    }
    function imageRecipeDifferences(existing, wanted) {
      return differences({
        "parent image": [ existing.parentImage, wanted.parentImage ],
        components: [ existing.components, wanted.components.map(({componentArn, parameters}) => ({
          arn: componentArn,
          parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name, value.join(",") ]))
        })) ],
        volumes: [ existing.volumes, wanted.blockDeviceMappings.map(({deviceName, ebs}) => ({
          device: deviceName,
          sizeGiB: ebs.volumeSize,
          isEncrypted: ebs.encrypted,
          kmsKeyId: ebs.kmsKeyId,
          snapshotId: ""
        })) ],
        "user data": [ existing.userData, wanted.additionalInstanceConfiguration?.userDataOverride ?? "" ],
        "AMI tags": [ existing.amiTags, [] ],
        "working directory": [ existing.workingDirectory, "" ],
        "SSM agent": [ existing.keepsSsmAgent, wanted.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false ]
      });
    }
    function infrastructureDifferences(existing, wanted) {
      return differences({
        "instance profile": [ existing.instanceProfileName, wanted.instanceProfileName ],
        "instance types": [ existing.instanceTypes, wanted.instanceTypes ],
        subnet: [ existing.subnetId, wanted.subnetId ?? "" ],
        "security groups": [ existing.securityGroupIds, wanted.securityGroupIds ?? [] ],
        "key pair": [ existing.keyPair, "" ],
        "termination on failure": [ existing.terminateInstanceOnFailure, wanted.terminateInstanceOnFailure ],
        "metadata tokens": [ existing.httpTokens, wanted.instanceMetadataOptions.httpTokens ]
      });
    }
    function distributionDifferences(existing, wanted) {
      const byRegion = (a, b) => a.region < b.region ? -1 : 1;
      return differences({
        distributions: [ [ ...existing.distributions ].sort(byRegion), wanted.distributions.map(({region, amiDistributionConfiguration: {name, kmsKeyId, amiTags}}) => ({
          region,
          name,
          kmsKeyId,
          extras: [],
          amiTags
        })).sort(byRegion) ]
      });
    }
    function differences(parts) {
      return Object.entries(parts).flatMap(([part, [existing, wanted]]) => (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(existing) === (0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(wanted) ? [] : [ part ]);
    }
  },
  8910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E0: () => isMarkedReleased,
      HS: () => buildNumberOf,
      W_: () => isRunning
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);
    function isMarkedReleased({tags}) {
      return tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.releasedAt] !== void 0 && tags[_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_0__.YS;
    }
    const ended = new Set([ "AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DISABLED", "DELETED" ]);
    function isRunning(status) {
      return !ended.has(status);
    }
    function buildNumberOf(arn) {
      return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
    }
  },
  5049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => intentOf
    });
    var _candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8106);
    var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1527);
    var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5287);
    var _wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7008);
    async function intentOf(recipe, lock, lookup, options) {
      const wanted = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_3__.Lm)(recipe, lock);
      const observed = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_2__.lB)(wanted, {
        ...lookup,
        contentDifferences: image => (0, _candidate_js__WEBPACK_IMPORTED_MODULE_0__.Y)(image, wanted, lookup)
      }, options);
      return {
        wanted,
        observed,
        decision: (0, _decide_js__WEBPACK_IMPORTED_MODULE_1__.LD)(wanted, observed, options.share)
      };
    }
  },
  1764: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a8: () => makeLock,
      ci: () => addressOf,
      iQ: () => partitionOf,
      l6: () => managedKey,
      vw: () => isLockOf
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
    function makeLock(recipe, facts) {
      const resolvedAt = new Date(facts.now).toISOString();
      const components = recipe.components.map(component => {
        const parameters = component.parameters;
        if (component.kind === "managed") {
          const arn = facts.managed[managedKey(component)];
          if (arn === void 0) throw new Error(`managed component ${managedKey(component)} is not resolved`);
          return {
            kind: "managed",
            name: component.name,
            arn,
            parameters
          };
        }
        const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
          data: component.document.data,
          platform: recipe.platform
        });
        const name = `golden-ami-${slug(component.document.name)}-${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}`;
        return {
          kind: "document",
          file: component.document.file,
          arn: addressOf(recipe, "component", `${name}/1.0.0/1`),
          name,
          digest,
          parameters
        };
      });
      const volumeGiB = Math.max(recipe.volume.size, facts.parent.snapshotGiB);
      const content = {
        parent: recipe.parent,
        documents: components.map(component => component.kind === "document" ? {
          name: component.name,
          digest: component.digest,
          parameters: component.parameters
        } : {
          managed: component.name,
          parameters: component.parameters
        }),
        volumeGiB: recipe.volume.size,
        userData: recipe.userData?.text,
        keepSsmAgent: recipe.keepSsmAgent,
        homeKey: facts.keys[recipe.homeRegion]
      };
      return {
        version: 1,
        recipe: recipe.name,
        file: recipe.file,
        platform: recipe.platform,
        account: recipe.account,
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        resolvedAt,
        ...facts.force ? {
          notBefore: resolvedAt
        } : {},
        parent: facts.parent,
        volumeGiB,
        components,
        keys: facts.keys,
        contentDigest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(content),
        digest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
          ...content,
          volumeGiB,
          parentImage: facts.parent.image,
          rootDeviceName: facts.parent.rootDeviceName,
          managed: components.flatMap(component => component.kind === "managed" ? [ component.arn ] : [])
        })
      };
    }
    function isLockOf(lock, recipe) {
      const managed = recipe.components.flatMap((component, index) => {
        const locked = lock.components[index];
        return component.kind === "managed" && locked?.kind === "managed" ? [ [ managedKey(component), locked.arn ] ] : [];
      });
      if (recipe.components.some((component, index) => component.kind !== lock.components[index]?.kind)) return false;
      const facts = {
        parent: lock.parent,
        keys: lock.keys,
        managed: Object.fromEntries(managed),
        now: Date.parse(lock.resolvedAt),
        force: lock.notBefore !== void 0
      };
      return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(makeLock(recipe, facts)) === (0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_0__.$N)(lock);
    }
    function managedKey(component) {
      return `${component.name}/${component.version}`;
    }
    function addressOf(at, type, tail) {
      return `arn:${partitionOf(at.homeRegion)}:imagebuilder:${at.homeRegion}:${at.account}:${type}/${tail}`;
    }
    function partitionOf(region) {
      if (region.startsWith("cn-")) return "aws-cn";
      return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
    function slug(name) {
      return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
    }
  },
  5287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G4: () => imageOfAmi,
      O5: () => unlistedBuilds,
      lB: () => observe
    });
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8910);
    var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2283);
    var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1764);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3666);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5203);
    const buildsToRead = 5;
    async function observe(wanted, lookup, options) {
      const {lock} = wanted;
      const [listed, amis] = await Promise.all([ lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.recipe, lock.recipe) ]);
      const relevant = listed.filter(build => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.W_)(build.status) || build.status === "AVAILABLE").sort((a, b) => (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_0__.HS)(b.arn) - (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.HS)(a.arn)).slice(0, buildsToRead);
      const highest = Math.max(0, ...listed.map(build => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.HS)(build.arn)));
      const [known, unlisted, candidate] = await Promise.all([ Promise.all(relevant.map(build => lookup.image(build.arn))), unlistedBuilds(wanted.imageVersionArn, highest + 1, lookup.image), options.share ? findCandidate(wanted, amis, lookup) : void 0 ]);
      const builds = [ ...known, ...unlisted ].filter(image => image !== void 0).sort((a, b) => (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_0__.HS)(b.arn) - (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.HS)(a.arn));
      const newestReleased = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(amis.filter(ami => ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedAt] !== void 0));
      return {
        now: options.now,
        builds,
        nextBuildNumber: highest + unlisted.length + 1,
        candidate,
        newestReleasedAmiId: newestReleased?.amiId,
        isReleaseComplete: newestReleased?.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_3__.YS,
        newestReleasedAt: Date.parse(newestReleased?.createdAt ?? "") || 0,
        previous: newestReleased ?? (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(amis)
      };
    }
    async function unlistedBuilds(imageVersionArn, from, image) {
      const found = [];
      for (let number = from; ;number++) {
        const next = await image(`${imageVersionArn}/${String(number)}`);
        if (!next) return found;
        found.push(next);
      }
    }
    async function findCandidate(wanted, amis, lookup) {
      const {lock} = wanted;
      const wasReleased = ({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.type] === _tags_js__WEBPACK_IMPORTED_MODULE_3__.YS && (tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedAt] ?? "") < lock.resolvedAt;
      const newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(amis.filter(ami => ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.contentDigest] === lock.contentDigest && ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.digest] !== lock.digest && !wasReleased(ami)));
      const image = newest && await imageOfAmi(newest, lock, lookup.image);
      return image && {
        image,
        problems: await lookup.contentDifferences(image)
      };
    }
    async function imageOfAmi(ami, lock, lookup) {
      const digest = ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.digest];
      if (digest === void 0 || !/^[0-9a-f]{64}$/.test(digest)) return;
      const image = await lookup((0, _lock_js__WEBPACK_IMPORTED_MODULE_2__.ci)(lock, "image", `${lock.recipe}-${(0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_1__.VK)(digest)}/1.0.0`));
      return image?.amis.some(({amiId}) => amiId === ami.amiId) ? image : void 0;
    }
  },
  5203: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Sm: () => matchingAmis,
      _A: () => newestAmi,
      wp: () => resolveParentImage
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    const usualRootDevice = {
      Linux: "/dev/xvda",
      Windows: "/dev/sda1"
    };
    async function resolveParentImage(parent, lookup, at) {
      const problem = (message, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("parent-image", `${message} in ${at.region}.`, remedy, {
        at: at.location
      });
      const byId = async (amiId, from) => {
        const ami = (await lookup.amis({
          ids: [ amiId ]
        }))[0];
        if (!ami) throw problem(`The parent image ${from} does not exist or is not shared with account ${at.account}`, "Name an AMI that this account can launch, or one of the other forms of `parent`.");
        return resolvedAmi(ami, problem);
      };
      if ("ami" in parent) return byId(parent.ami, parent.ami);
      if ("ssm" in parent) {
        const value = await lookup.parameter(parent.ssm);
        if (value === void 0) throw problem(`The SSM parameter ${parent.ssm} of the parent image does not exist`, "Check its name: `aws ssm get-parameter --name …` must answer in that region.");
        if (!/^ami-[0-9a-f]{8,17}$/.test(value)) throw problem(`The SSM parameter ${parent.ssm} of the parent image does not hold an AMI id`, "Name a parameter whose value is one AMI id.");
        return byId(value, `${value} (from ${parent.ssm})`);
      }
      if ("image" in parent) {
        const image = await lookup.image(parent.image);
        if (!image) throw problem(`The Image Builder image ${parent.image} does not exist`, "Check the ARN: `aws imagebuilder list-images --owner Amazon` shows what there is.");
        const amiId = image.amis.find(ami => ami.region === at.region)?.amiId;
        const ami = amiId === void 0 ? void 0 : (await lookup.amis({
          ids: [ amiId ]
        }))[0];
        return {
          ...ami ? resolvedAmi(ami, problem) : {
            rootDeviceName: usualRootDevice[at.platform],
            snapshotGiB: 0
          },
          image: image.arn
        };
      }
      const newest = newestAmi(await matchingAmis(parent, lookup.amis));
      if (!newest) throw problem(`No AMI of owner ${parent.owner} fits the name ${parent.namePattern}${parent.exclude.length > 0 ? ` without ${parent.exclude.join(", ")}` : ""}`, "Check owner and pattern of `parent` with `aws ec2 describe-images --owners … --filters Name=name,Values=…`.");
      return resolvedAmi(newest, problem);
    }
    async function matchingAmis(parent, amis) {
      const found = await amis({
        owner: parent.owner,
        filters: {
          name: [ parent.namePattern ],
          state: [ "available" ],
          architecture: [ "x86_64" ]
        }
      });
      const excluded = parent.exclude.map(wildcard);
      return found.filter(ami => !excluded.some(pattern => pattern.test(ami.name)));
    }
    function newestAmi(amis) {
      return [ ...amis ].sort((a, b) => a.createdAt < b.createdAt ? 1 : -1)[0];
    }
    function resolvedAmi(ami, problem) {
      if (ami.state !== "available") throw problem(`The parent image ${ami.amiId} is ${ami.state}, not available`, "Wait until it is, or name another one.");
      if (ami.architecture !== "x86_64") throw problem(`The parent image ${ami.amiId} (${ami.name}) is of architecture ${ami.architecture}`, "Name one of x86_64.");
      if (ami.productCodes.length > 0) throw problem(`The parent image ${ami.amiId} (${ami.name}) carries the Marketplace product code ${ami.productCodes.join(", ")}`, "Every account that launches the AMI would have to subscribe: take the vendor's own image (docs/recipes.md, parent).");
      const root = ami.volumes.find(volume => volume.device === ami.rootDeviceName);
      return {
        image: ami.amiId,
        name: ami.name,
        createdAt: ami.createdAt,
        ...ami.deprecatedAt === void 0 ? {} : {
          deprecatedAt: ami.deprecatedAt
        },
        rootDeviceName: ami.rootDeviceName,
        snapshotGiB: root?.sizeGiB ?? 0
      };
    }
    function wildcard(pattern) {
      const escaped = pattern.split(/([*?])/).map(part => part === "*" ? ".*" : part === "?" ? "." : RegExp.escape(part)).join("");
      return /[*?]/.test(pattern) ? new RegExp(`^${escaped}$`) : new RegExp(escaped);
    }
  },
  8935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => resolveLock
    });
    var errors = __webpack_require__(8204);
    var getting_started = __webpack_require__(2591);
    async function resolveKeys(recipe, key) {
      const found = await Promise.all(recipe.regions.map(async region => [ region, await key(region, recipe.key) ]));
      const problems = found.flatMap(([region, answer]) => {
        if (!answer) return [ `${region}: there is no such key` ];
        if (answer.isAwsManaged) return [ `${region}: ${answer.arn} is managed by AWS and can't be shared` ];
        if (answer.state !== "Enabled") return [ `${region}: ${answer.arn} is ${answer.state}` ];
        return [];
      });
      if (problems.length > 0) throw new errors.lZ("key", `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join("; ")}.`, `Each region needs an enabled, customer-managed key with that alias. ${(0, 
      getting_started.d)("key")}`, {
        at: recipe.locations["key"]
      });
      return Object.fromEntries(found.map(([region, answer]) => [ region, answer?.arn ?? "" ]));
    }
    var lock = __webpack_require__(1764);
    var parent_image = __webpack_require__(5203);
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
    async function resolveManaged(recipe, component, lookup) {
      const arn = `arn:${(0, lock.iQ)(recipe.homeRegion)}:imagebuilder:${recipe.homeRegion}:aws:component/${component.name}/${component.version}`;
      const found = await lookup.component(arn);
      if (!found) throw new errors.lZ("managed-component", `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, "`aws imagebuilder list-components --owner Amazon` shows what there is.", {
        at: component.at
      });
      if (found.platform !== "" && found.platform !== recipe.platform) throw new errors.lZ("managed-component", `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, "Name the one for this platform.", {
        at: component.at
      });
      return found.arn;
    }
  },
  3666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
      expiresAt: "golden-ami:expires-at",
      releasedAt: "golden-ami:released-at",
      releasedBy: "golden-ami:released-by",
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
  7008: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lm: () => wantedOf,
      fm: () => infrastructureOf
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
    var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
    var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3666);
    function amiNameTemplate(recipeName) {
      return `${recipeName} {{ imagebuilder:buildDate }}`;
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
          name: amiNameTemplate(lock.recipe),
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
  8228: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => duration
    });
    function duration(ms) {
      const seconds = Math.max(0, Math.round(ms / 1e3));
      if (seconds < 90) return `${String(seconds)} s`;
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return `${String(minutes)} min`;
      return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
    }
  },
  9680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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