export const id = 3259;

export const ids = [ 3259 ];

export const modules = {
  91774: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => assertNoErrors,
      v: () => requireValidRecipes
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _recipe_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42811);
    var _report_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88366);
    var _diagnostic_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27876);
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
      const {renderDiagnostics} = await Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(6131) ]).then(__webpack_require__.bind(__webpack_require__, 36131));
      await runner.writeSummary(renderDiagnostics(sorted, run));
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("recipe", line, "");
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
  71764: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kb: () => handedLock,
      a8: () => makeLock,
      ci: () => addressOf,
      iQ: () => partitionOf,
      l6: () => managedKey,
      o6: () => amiStemOf,
      y$: () => lockFrom
    });
    var _recipe_ami_name_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48354);
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
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
      const requested = recipe.components.flatMap(component => component.kind === "managed" ? [ component.version ] : []);
      return {
        version: 1,
        recipe: recipe.name,
        ...recipe.amiName === _recipe_ami_name_template_js__WEBPACK_IMPORTED_MODULE_1__.w ? {} : {
          amiName: recipe.amiName
        },
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
        contentDigest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
          ...content,
          ...requested.length === 0 ? {} : {
            requested
          }
        }),
        digest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
          ...content,
          volumeGiB,
          parentImage: facts.parent.image,
          rootDeviceName: facts.parent.rootDeviceName,
          managed: components.flatMap(component => component.kind === "managed" ? [ component.arn ] : [])
        })
      };
    }
    function handedLock(lock) {
      const {resolvedAt, notBefore, parent, keys, components} = lock;
      return {
        resolvedAt,
        force: notBefore !== void 0,
        parent,
        keys,
        managed: components.flatMap(one => one.kind === "managed" ? [ one.arn ] : []),
        checksum: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(lock)
      };
    }
    function lockFrom(handed, recipe) {
      const managed = recipe.components.filter(component => component.kind === "managed");
      if (managed.length !== handed.managed.length) return;
      const lock = makeLock(recipe, {
        parent: handed.parent,
        keys: handed.keys,
        managed: Object.fromEntries(managed.map((component, index) => [ managedKey(component), handed.managed[index] ?? "" ])),
        now: Date.parse(handed.resolvedAt),
        force: handed.force
      });
      return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(lock) === handed.checksum ? lock : void 0;
    }
    function amiStemOf(lock) {
      return (0, _recipe_ami_name_template_js__WEBPACK_IMPORTED_MODULE_1__.R)(lock.recipe, lock.amiName);
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
  40036: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dx: () => objectionTo,
      fw: () => newestParent,
      ll: () => newestFirst
    });
    var _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45795);
    var _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17189);
    var _released_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57468);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13666);
    async function newestParent(amis, parent, home, lookup, before = 1 / 0) {
      const passedOver = [];
      for (const ami of bestFirst(amis, parent)) {
        const objection = await objectionTo(ami, parent, home, lookup, before);
        if (objection === void 0) return {
          ami,
          passedOver
        };
        passedOver.push(`${ami.amiId} (${ami.name}) ${objection}`);
      }
      return {
        ami: void 0,
        passedOver
      };
    }
    function bestFirst(amis, parent) {
      if (!("owner" in parent)) return newestFirst(amis);
      const versionOf = ({name}) => (0, _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_1__.It)(name, parent.namePattern) ?? "";
      return newestFirst(amis).sort((a, b) => (0, _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(versionOf(b), versionOf(a)));
    }
    function newestFirst(amis) {
      return [ ...amis ].sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
    }
    async function objectionTo(ami, parent, home, lookup, before = 1 / 0) {
      if (ami.ownerId !== home.account) return;
      if (isMadeByImageBuilder(ami)) {
        const image = await (0, _released_image_js__WEBPACK_IMPORTED_MODULE_2__.Q)(ami, home, lookup);
        if (!image) return "is an AMI of Image Builder that is not released";
        return Date.parse(image.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedAt] ?? "") < before ? void 0 : "was released later";
      }
      if ("ami" in parent) return;
      if (!("owner" in parent)) return "is an AMI of the home account that Image Builder did not make, and is named neither by `ami` nor by `owner`";
      return (0, _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_0__.dK)(parent.namePattern, parent.exclude) ? "is no AMI of Image Builder, and the pattern fits names that Image Builder gives" : void 0;
    }
    function isMadeByImageBuilder({name, tags}) {
      return (0, _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_0__.Up)(name) || Object.keys(tags).some(key => key === "Ec2ImageBuilderArn" || key.startsWith("golden-ami:")) || tags["CreatedBy"] === "EC2 Image Builder";
    }
  },
  95203: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Sm: () => matchingAmis,
      _A: () => newestAmi,
      wp: () => resolveParentImage
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45795);
    var _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17189);
    var _own_parent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40036);
    var _released_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57468);
    const usualRootDevice = {
      Linux: "/dev/xvda",
      Windows: "/dev/sda1"
    };
    const ownParents = "Of the home account's AMIs only releases may be parents, and AMIs that Image Builder did not make where `ami` names them, or `owner` with a pattern that fits no name of Image Builder's (docs/recipes.md, \"Parents of the home account\").";
    async function resolveParentImage(parent, lookup, at) {
      const problem = (message, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("parent-image", `${message} in ${at.region}.`, remedy, {
        at: at.location
      });
      const home = {
        account: at.account,
        homeRegion: at.region
      };
      const byId = async (amiId, from) => {
        const ami = (await lookup.amis({
          ids: [ amiId ]
        }))[0];
        if (!ami) throw problem(`The parent image ${from} does not exist or is not shared with account ${at.account}`, "Name an AMI that this account can launch, or one of the other forms of `parent`.");
        const objection = await (0, _own_parent_js__WEBPACK_IMPORTED_MODULE_3__.Dx)(ami, parent, home, lookup);
        if (objection !== void 0) throw problem(`The parent image ${from} (${ami.name}) ${objection}`, ownParents);
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
        const newest = await lookup.image(parent.image);
        if (!newest) throw problem(`The Image Builder image ${parent.image} does not exist`, "Check the ARN: `aws imagebuilder list-images --owner Amazon` shows what there is.");
        const isOwn = newest.arn.split(":")[4] === at.account;
        const image = isOwn ? await (0, _released_image_js__WEBPACK_IMPORTED_MODULE_4__.T)(parent.image, newest, lookup) : newest;
        if (!image) throw problem(`The Image Builder image ${parent.image} is not released (the newest build is ${newest.arn})`, ownParents);
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
      const amis = await matchingAmis(parent, lookup.amis);
      const {ami, passedOver} = await (0, _own_parent_js__WEBPACK_IMPORTED_MODULE_3__.fw)(amis, parent, home, lookup);
      if (!ami) {
        const pattern = `${parent.namePattern}${parent.exclude.length > 0 ? ` without ${parent.exclude.join(", ")}` : ""}`;
        throw passedOver.length === 0 ? problem(`No AMI of owner ${parent.owner} fits the name ${pattern}`, "Check owner and pattern of `parent` with `aws ec2 describe-images --owners … --filters Name=name,Values=…`.") : problem(`No AMI of owner ${parent.owner} that fits the name ${pattern} may be a parent: ${some(passedOver)}`, ownParents);
      }
      return resolvedAmi(ami, problem);
    }
    async function matchingAmis(parent, amis) {
      const found = await amis({
        owner: parent.owner,
        filters: {
          name: [ (0, _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_2__.Gz)(parent.namePattern) ],
          state: [ "available" ],
          architecture: [ "x86_64" ]
        }
      });
      return found.filter(({name}) => (0, _recipe_version_pattern_js__WEBPACK_IMPORTED_MODULE_2__.It)(name, parent.namePattern) !== void 0 && !parent.exclude.some(pattern => (0, 
      _recipe_ami_name_js__WEBPACK_IMPORTED_MODULE_1__.Q6)(name, pattern)));
    }
    function newestAmi(amis) {
      return (0, _own_parent_js__WEBPACK_IMPORTED_MODULE_3__.ll)(amis)[0];
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
    function some(clauses) {
      const shown = clauses.slice(0, 3);
      return [ ...shown, ...clauses.length > 3 ? [ `and ${String(clauses.length - 3)} more` ] : [] ].join("; ");
    }
  },
  57468: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => releasedImageOf,
      T: () => releasedBuildOf
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38910);
    var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71764);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13666);
    async function releasedImageOf(ami, home, lookup) {
      if (ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.releasedAt] === void 0) return;
      const isIt = image => image !== void 0 && (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.E0)(image) && (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_1__.qe)(image, ami);
      const named = new Set([ ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.image], ami.tags["Ec2ImageBuilderArn"] ]);
      for (const arn of named) {
        if (arn === void 0 || !isOwnBuild(arn, home)) continue;
        const image = await lookup.image(arn);
        if (isIt(image)) return image;
      }
      const {[_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.recipe]: recipe = "", [_tags_js__WEBPACK_IMPORTED_MODULE_3__.nP.digest]: digest = ""} = ami.tags;
      if (!(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) return;
      const version = (0, _lock_js__WEBPACK_IMPORTED_MODULE_2__.ci)(home, "image", `${recipe}-${(0, 
      _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}/1.0.0`);
      return isOwnBuild(`${version}/1`, home) ? newestBuild(version, lookup, isIt) : void 0;
    }
    async function releasedBuildOf(arn, newest, lookup) {
      if ((0, _image_js__WEBPACK_IMPORTED_MODULE_1__.E0)(newest)) return newest;
      if (/\/\d+\.\d+\.\d+\/\d+$/.test(arn)) return;
      return newestBuild(newest.arn.replace(/\/\d+$/, ""), lookup, _image_js__WEBPACK_IMPORTED_MODULE_1__.E0);
    }
    async function newestBuild(imageVersionArn, {image, builds}, isIt) {
      const listed = await builds(imageVersionArn);
      for (const {arn} of listed.sort((a, b) => (0, _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(b.arn) - (0, 
      _image_js__WEBPACK_IMPORTED_MODULE_1__.HS)(a.arn))) {
        const build = await image(arn);
        if (build && isIt(build)) return build;
      }
      return;
    }
    function isOwnBuild(text, home) {
      const prefix = (0, _lock_js__WEBPACK_IMPORTED_MODULE_2__.ci)(home, "image", "");
      return text.startsWith(prefix) && /^[a-z0-9-]{1,96}-[0-9a-f]{12}\/1\.0\.0\/\d{1,9}$/.test(text.slice(prefix.length));
    }
  },
  94672: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GB: () => permissionChange,
      eP: () => nobody,
      eZ: () => namesOf,
      mo: () => shareDigest,
      uP: () => isNobody,
      wX: () => namesIn
    });
    var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92283);
    const nobody = {
      organizations: [],
      organizationalUnits: [],
      accounts: [],
      isPublic: false
    };
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
    function shareDigest({organizations, organizationalUnits, accounts}) {
      const sorted = names => [ ...new Set(names) ].sort();
      return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
        organizations: sorted(organizations),
        organizationalUnits: sorted(organizationalUnits),
        accounts: sorted(accounts)
      });
    }
    function isNobody(permissions) {
      return permissions.organizations.length + permissions.organizationalUnits.length + permissions.accounts.length === 0 && !permissions.isPublic;
    }
    function namesOf(permissions) {
      return namesIn(permissions).join(", ") || "nobody";
    }
    function namesIn({organizations, organizationalUnits, accounts, isPublic}) {
      return [ ...organizations, ...organizationalUnits, ...accounts, ...isPublic ? [ "all" ] : [] ];
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