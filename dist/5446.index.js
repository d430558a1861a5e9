export const id = 5446;

export const ids = [ 5446 ];

export const modules = {
  5446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      lookup: () => lookup
    });
    var errors = __webpack_require__(8204);
    var publish = __webpack_require__(4113);
    var load = __webpack_require__(7589);
    var parent_image = __webpack_require__(5203);
    var plan_tags = __webpack_require__(3666);
    var share = __webpack_require__(4822);
    var verify = __webpack_require__(7792);
    async function lookUp(images, store) {
      const {account} = await store.callerIdentity();
      const places = images.flatMap(image => image.regions.map(region => ({
        ...image,
        region
      })));
      const queries = Map.groupBy(places, ({owner, region}) => `${owner} ${region}`);
      const answers = new Map(await Promise.all([ ...queries ].map(async ([key, group]) => {
        const {owner, region} = group[0];
        const amis = await store.amis(region, {
          owner,
          filters: {
            name: group.map(({recipe}) => `${recipe} *`),
            state: [ "available" ]
          }
        });
        return [ key, amis.filter(({tags}) => owner !== account || tags[plan_tags.nP.type] === plan_tags.YS) ];
      })));
      const found = {
        amis: Object.fromEntries(images.map(({recipe}) => [ recipe, {} ])),
        missing: []
      };
      const newest = await Promise.all(places.map(async ({recipe, owner, region, isShared}) => {
        const amis = (answers.get(`${owner} ${region}`) ?? []).filter(({name}) => (0, verify.HH)(name, recipe));
        return owner === account && isShared ? newestShared(amis, store) : (0, parent_image._A)(amis);
      }));
      for (const [index, {recipe, owner, region}] of places.entries()) {
        const ami = newest[index];
        if (ami) found.amis[recipe][region] = ami; else found.missing.push({
          recipe,
          owner,
          region
        });
      }
      return found;
    }
    async function newestShared(amis, store) {
      for (let remaining = [ ...amis ]; remaining.length > 0; ) {
        const newest = (0, parent_image._A)(remaining);
        if (!(0, share.uP)(await store.launchPermissions(newest.region, newest.amiId))) return newest;
        remaining = remaining.filter(ami => ami !== newest);
      }
      return;
    }
    var right_recipes = __webpack_require__(1774);
    async function lookup(inputs, adapters) {
      const {runner} = adapters;
      const {images, found} = await find(inputs, adapters).catch(async error => {
        await (0, publish.m)({
          amis: {},
          "ami-id": void 0
        }, runner.setOutput);
        throw error;
      });
      const amis = Object.fromEntries(Object.entries(found.amis).map(([recipe, byRegion]) => [ recipe, Object.fromEntries(Object.entries(byRegion).map(([region, ami]) => [ region, ami.amiId ])) ]));
      const [only, second] = images;
      await (0, publish.m)({
        amis,
        "ami-id": only && !second ? amis[only.recipe]?.[only.regions[0] ?? ""] : void 0
      }, runner.setOutput);
      for (const [recipe, byRegion] of Object.entries(found.amis)) for (const [region, ami] of Object.entries(byRegion)) runner.info(`${recipe}  ${region}  ${ami.amiId}  ${ami.name}`);
      const {renderLookup} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(7741) ]).then(__webpack_require__.bind(__webpack_require__, 7741));
      await runner.writeSummary(renderLookup(found));
      if (found.missing.length === 0) return true;
      const where = found.missing.map(({recipe, owner, region}) => `"${recipe} *" of account ${owner} in ${region}`);
      throw new errors.lZ("lookup", `No released AMI is visible for ${where.join("; ")}.`, "Check that it was released there and that this account is in `shareWith` of the recipe; a candidate is not shown.");
    }
    async function find(inputs, adapters) {
      const images = await soughtImages(inputs, adapters);
      const region = images[0]?.regions[0];
      if (region === void 0) throw new errors.lZ("recipe", "There is no recipe to look for.", "Name at least one in the input recipes.");
      const {sts, ec2} = await adapters.connect(inputs.credentials, region);
      const found = await lookUp(images, {
        callerIdentity: sts.callerIdentity,
        amis: ec2.amis,
        launchPermissions: ec2.launchPermissions
      });
      return {
        images,
        found
      };
    }
    async function soughtImages({recipes, owner, regions}, adapters) {
      if (owner !== "") return recipes.map(recipe => ({
        recipe,
        owner,
        regions,
        isShared: true
      }));
      const loaded = await (0, right_recipes.v)(await (0, load.Q)(recipes, adapters.run.workspace), adapters);
      return loaded.map(recipe => ({
        recipe: recipe.name,
        owner: recipe.account,
        regions: [ recipe.homeRegion, ...recipe.regions.filter(region => region !== recipe.homeRegion) ],
        isShared: !(0, share.uP)({
          ...recipe.shareWith,
          isPublic: false
        })
      }));
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
  7792: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HH: () => isAmiName,
      MX: () => verify,
      jI: () => verifiedAmis
    });
    var _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);
    const attempts = 5;
    const pauseMs = 1e4;
    function verify(image, lock, lookup, scope) {
      return Promise.all(lock.regions.map(async region => {
        let result = await verifyRegion(image, lock, region, lookup, scope);
        for (let attempt = 1; attempt < attempts && result.findings.length > 0 && !lookup.signal.aborted; attempt++) {
          await lookup.clock.sleep(pauseMs, lookup.signal);
          result = await verifyRegion(image, lock, region, lookup, scope);
        }
        return result;
      }));
    }
    async function verifyRegion(image, lock, region, lookup, scope) {
      const outputs = image.amis.filter(ami => ami.region === region && (ami.accountId === void 0 || ami.accountId === lock.account));
      const amiId = outputs[0]?.amiId;
      if (amiId === void 0) return {
        region,
        snapshots: [],
        findings: [ {
          region,
          subject: "AMI",
          expected: "one",
          found: "none in the image's output"
        } ]
      };
      const ami = (await lookup.amis(region, {
        ids: [ amiId ]
      }))[0];
      if (!ami) return {
        region,
        snapshots: [],
        findings: [ {
          region,
          amiId,
          subject: "AMI",
          expected: "to exist",
          found: "EC2 does not know it"
        } ]
      };
      const findings = [];
      const check = (subject, isRight, expected, found) => {
        if (!isRight) findings.push({
          region,
          amiId,
          subject,
          expected,
          found
        });
      };
      check("number of AMIs", outputs.length === 1, "1", String(outputs.length));
      check("state", ami.state === "available", "available", ami.state);
      check("owner", ami.ownerId === lock.account, lock.account, ami.ownerId);
      check("name", isAmiName(ami.name, lock.recipe), `${lock.recipe} <yyyy-mm-dd>T<hh-mm-ss>[.<fraction>]Z`, ami.name);
      check(`tag ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe}`, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe] === lock.recipe, lock.recipe, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe] ?? "none");
      if (scope.kind === "release") {
        check(`tag ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.contentDigest}`, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.contentDigest] === lock.contentDigest, lock.contentDigest, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.contentDigest] ?? "none");
        check(`tag ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type}`, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.YS, _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.YS, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] ?? "none");
        check(`tag ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.expiresAt}`, !(0, _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(ami.tags), `none or ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.zw}`, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.expiresAt] ?? "none");
        if (scope.requireImdsV2) check("IMDS support", ami.imdsSupport === "v2.0", "v2.0", ami.imdsSupport ?? "none");
        return {
          region,
          ami,
          snapshots: [],
          findings: [ ...findings, ...await scope.permissionFindings(ami) ]
        };
      }
      check("volumes", ami.volumes.length === 1, "the root volume alone", String(ami.volumes.length));
      const ids = ami.volumes.flatMap(volume => volume.snapshotId ?? []);
      const snapshots = ami.state === "available" ? await lookup.snapshots(region, ids) : [];
      const key = lock.keys[region] ?? "";
      for (const {device, snapshotId} of ami.volumes) check(`snapshot of volume ${device}`, snapshotId !== void 0, "one, encrypted", "none");
      for (const id of ids) {
        const snapshot = snapshots.find(candidate => candidate.snapshotId === id);
        check(`encryption of snapshot ${id}`, snapshot?.isEncrypted === true, "encrypted", snapshot ? "not encrypted" : "unknown");
        if (snapshot?.isEncrypted) check(`key of snapshot ${id}`, snapshot.keyArn === key, key, snapshot.keyArn ?? "unknown");
      }
      return {
        region,
        ami,
        snapshots,
        findings
      };
    }
    function isAmiName(name, recipeName) {
      return name.startsWith(`${recipeName} `) && /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(\.\d{1,9})?Z$/.test(name.slice(recipeName.length + 1));
    }
    function verifiedAmis(verifications) {
      return Object.fromEntries(verifications.flatMap(({region, ami, findings}) => ami && findings.length === 0 ? [ [ region, ami.amiId ] ] : []));
    }
  }
};