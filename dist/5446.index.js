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
    var load = __webpack_require__(8196);
    var own_parent = __webpack_require__(36);
    var parent_image = __webpack_require__(5203);
    var released_image = __webpack_require__(7468);
    var plan_tags = __webpack_require__(3666);
    var share = __webpack_require__(4672);
    var verify = __webpack_require__(7680);
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
      const newest = await Promise.all(places.map(async ({recipe, owner, region, isShared, regions: [homeRegion = region]}) => {
        const amis = (answers.get(`${owner} ${region}`) ?? []).filter(({name}) => (0, verify.HH)(name, recipe));
        if (owner !== account) return (0, parent_image._A)(amis);
        return isShared ? newestShared(amis, store) : newestReleased(amis, {
          account,
          homeRegion
        }, store);
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
    async function newestReleased(amis, home, store) {
      for (const ami of (0, own_parent.ll)(amis)) if (await (0, released_image.Q)(ami, home, store)) return ami;
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
      const {sts, ec2, images: builds} = await adapters.connect(inputs.credentials, region);
      const found = await lookUp(images, {
        callerIdentity: sts.callerIdentity,
        amis: ec2.amis,
        launchPermissions: ec2.launchPermissions,
        image: builds.image,
        builds: builds.builds
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
  7680: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r2: () => attempts,
      HH: () => isAmiName,
      rV: () => pauseMs,
      jI: () => verifiedAmis,
      MX: () => verify
    });
    var plan_lock = __webpack_require__(1764);
    var digest = __webpack_require__(2283);
    var compare = __webpack_require__(8511);
    var image_recipe = __webpack_require__(5780);
    const ofTheAnswer = {
      nextToken: new compare.V9("Where the next page begins.")
    };
    const ofTheParent = new compare.V9("Comes with the parent image, which is compared.");
    const verified = new compare.V9("Verified by itself.");
    const ofThisCopy = new compare.V9("Other for each AMI and snapshot.");
    const setLater = new compare.V9("Set after an AMI was made; nothing that a build may ask for.");
    const amiTable = {
      ...ofTheAnswer,
      imagesSet: {
        platformDetails: ofTheParent,
        usageOperation: ofTheParent,
        blockDeviceMapping: {
          ebs: {
            deleteOnTermination: compare.mU,
            iops: compare.mU,
            snapshotId: compare.mU,
            volumeSize: compare.mU,
            volumeType: compare.mU,
            kmsKeyId: compare.mU,
            throughput: compare.mU,
            outpostArn: compare.mU,
            availabilityZone: compare.mU,
            encrypted: compare.mU,
            volumeInitializationRate: compare.mU,
            availabilityZoneId: compare.mU,
            ebsCardIndex: compare.mU
          },
          noDevice: compare.mU,
          deviceName: compare.mU,
          virtualName: compare.mU
        },
        description: new compare.V9("For people."),
        enaSupport: ofTheParent,
        hypervisor: ofTheParent,
        imageOwnerAlias: new compare.V9("Another word for the owner, which is verified."),
        name: verified,
        rootDeviceName: compare.mU,
        rootDeviceType: compare.mU,
        sriovNetSupport: ofTheParent,
        stateReason: verified,
        tagSet: verified,
        virtualizationType: ofTheParent,
        bootMode: ofTheParent,
        tpmSupport: ofTheParent,
        deprecationTime: setLater,
        imdsSupport: verified,
        sourceInstanceId: ofThisCopy,
        deregistrationProtection: setLater,
        lastLaunchedTime: setLater,
        imageAllowed: setLater,
        sourceImageId: ofThisCopy,
        sourceImageRegion: ofThisCopy,
        freeTierEligible: ofTheParent,
        publicSsmParameterName: ofTheParent,
        imageWatermarkSet: ofTheParent,
        scanResults: setLater,
        instanceTypeSpecification: ofTheParent,
        imageId: verified,
        imageLocation: ofThisCopy,
        imageState: verified,
        imageOwnerId: verified,
        creationDate: ofThisCopy,
        isPublic: new compare.V9("Who may launch it is read and set by the release."),
        productCodes: ofTheParent,
        architecture: ofTheParent,
        imageType: compare.mU,
        kernelId: ofTheParent,
        ramdiskId: ofTheParent,
        platform: compare.mU
      }
    };
    const snapshotTable = {
      ...ofTheAnswer,
      snapshotSet: {
        ownerAlias: new compare.V9("Another word for the owner, which is compared."),
        outpostArn: compare.mU,
        tagSet: verified,
        storageTier: compare.mU,
        restoreExpiryTime: new compare.V9("Of archived snapshots, which the tier excludes."),
        sseType: new compare.V9("Reserved by EC2; encryption and key are verified."),
        availabilityZone: compare.mU,
        transferType: ofThisCopy,
        completionDurationMinutes: ofThisCopy,
        completionTime: ofThisCopy,
        fullSnapshotSizeInBytes: ofThisCopy,
        associatedKmsKeySet: verified,
        snapshotId: verified,
        volumeId: ofThisCopy,
        status: compare.mU,
        statusMessage: ofThisCopy,
        startTime: ofThisCopy,
        progress: ofThisCopy,
        ownerId: compare.mU,
        description: new compare.V9("For people."),
        volumeSize: compare.mU,
        encrypted: verified,
        kmsKeyId: verified,
        dataEncryptionKeyId: ofThisCopy
      }
    };
    function compareAmi({answer}, wanted) {
      return (0, compare.j2)(amiTable, {
        imagesSet: {
          ...answer,
          blockDeviceMapping: (0, compare.c3)(answer, "blockDeviceMapping").filter(mapping => !(0, 
          compare.b6)(mapping, "virtualName").startsWith("ephemeral"))
        }
      }, {
        imagesSet: {
          blockDeviceMapping: [ {
            deviceName: wanted.rootDeviceName,
            ebs: {
              deleteOnTermination: "true",
              snapshotId: new compare.cv("a snapshot", found => String(found).startsWith("snap-")),
              volumeSize: String(wanted.sizeGiB),
              volumeType: "gp3",
              iops: (0, compare.J2)(String(image_recipe.zy.iops)),
              throughput: (0, compare.J2)(String(image_recipe.zy.throughput)),
              encrypted: "true",
              kmsKeyId: (0, compare.J2)(wanted.keyArn),
              ebsCardIndex: (0, compare.J2)("0")
            }
          } ],
          rootDeviceName: wanted.rootDeviceName,
          rootDeviceType: "ebs",
          imageType: "machine",
          platform: wanted.platform === "Windows" ? "windows" : void 0
        }
      }, {
        operation: "DescribeImages"
      });
    }
    function compareSnapshot({answer}, wanted) {
      return (0, compare.j2)(snapshotTable, {
        snapshotSet: answer
      }, {
        snapshotSet: {
          storageTier: (0, compare.J2)("standard"),
          status: "completed",
          ownerId: wanted.account,
          volumeSize: String(wanted.sizeGiB)
        }
      }, {
        operation: "DescribeSnapshots"
      });
    }
    var tags = __webpack_require__(3666);
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
      check(`tag ${tags.nP.recipe}`, ami.tags[tags.nP.recipe] === lock.recipe, lock.recipe, ami.tags[tags.nP.recipe] ?? "none");
      if (scope.kind === "release") {
        check(`tag ${tags.nP.contentDigest}`, ami.tags[tags.nP.contentDigest] === lock.contentDigest, lock.contentDigest, ami.tags[tags.nP.contentDigest] ?? "none");
        check(`tag ${tags.nP.type}`, ami.tags[tags.nP.type] === tags.YS, tags.YS, ami.tags[tags.nP.type] ?? "none");
        check(`tag ${tags.nP.expiresAt}`, !(0, tags.Mi)(ami.tags), `none or ${tags.zw}`, ami.tags[tags.nP.expiresAt] ?? "none");
        if (scope.requireImdsV2) check("IMDS support", ami.imdsSupport === "v2.0", "v2.0", ami.imdsSupport ?? "none");
        return {
          region,
          ami,
          snapshots: [],
          findings: [ ...findings, ...await scope.permissionFindings(ami) ]
        };
      }
      const wantedAmi = wantedAmiOf(image, lock, region);
      const compared = ami.state === "available" ? compareAmi(ami, wantedAmi) : nothing;
      for (const {member, wanted, found} of compared.differences) check(member, false, wanted, found);
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
      const comparedSnapshots = snapshots.map(snapshot => compareSnapshot(snapshot, wantedAmi));
      for (const [index, {differences}] of comparedSnapshots.entries()) for (const {member, wanted, found} of differences) check(`${member} of snapshot ${snapshots[index]?.snapshotId ?? ""}`, false, wanted, found);
      return {
        region,
        ami,
        snapshots,
        findings,
        unknown: [ compared, ...comparedSnapshots ].flatMap(({unknown}) => unknown)
      };
    }
    const nothing = {
      differences: [],
      unknown: []
    };
    function wantedAmiOf(image, lock, region) {
      const address = (0, plan_lock.ci)(lock, "image", `${lock.recipe}-${(0, digest.VK)(lock.digest)}/`);
      const [mapping] = image.arn.startsWith(address) ? [] : (0, compare.c3)(image.answer, "image", "imageRecipe", "blockDeviceMappings");
      return {
        rootDeviceName: (0, compare.b6)(mapping, "deviceName") || lock.parent.rootDeviceName,
        sizeGiB: Number((0, compare.C5)(mapping, "ebs", "volumeSize") ?? lock.volumeGiB),
        platform: lock.platform,
        keyArn: lock.keys[region] ?? "",
        account: lock.account
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