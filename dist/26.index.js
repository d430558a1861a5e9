export const id = 26;

export const ids = [ 26 ];

export const modules = {
  26: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      build: () => build
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_path_default = __webpack_require__.n(external_node_path_);
    var p_limit = __webpack_require__(9680);
    var errors = __webpack_require__(8204);
    var outputs = __webpack_require__(5457);
    var plan_digest = __webpack_require__(2283);
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
        const digest = (0, plan_digest.ol)({
          data: component.document.data,
          platform: recipe.platform
        });
        const name = `golden-ami-${slug(component.document.name)}-${(0, plan_digest.VK)(digest)}`;
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
        contentDigest: (0, plan_digest.ol)(content),
        digest: (0, plan_digest.ol)({
          ...content,
          volumeGiB,
          parentImage: facts.parent.image,
          rootDeviceName: facts.parent.rootDeviceName,
          managed: components.flatMap(component => component.kind === "managed" ? [ component.arn ] : [])
        })
      };
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
    const tagNames = {
      recipe: "golden-ami:recipe",
      digest: "golden-ami:digest",
      contentDigest: "golden-ami:content-digest",
      parent: "golden-ami:parent",
      repository: "golden-ami:repository",
      commit: "golden-ami:commit",
      run: "golden-ami:run",
      minutes: "golden-ami:minutes",
      releasedAt: "golden-ami:released-at",
      releasedBy: "golden-ami:released-by",
      type: "Type"
    };
    const releasedType = "golden-ami";
    function contentTags(lock) {
      return {
        [tagNames.recipe]: lock.recipe,
        [tagNames.digest]: lock.digest,
        [tagNames.contentDigest]: lock.contentDigest,
        [tagNames.parent]: lock.parent.image
      };
    }
    const contentTagNames = [ tagNames.recipe, tagNames.digest, tagNames.contentDigest, tagNames.parent ];
    function originTags(origin) {
      const tags = {
        [tagNames.repository]: origin.repository,
        [tagNames.commit]: origin.commit,
        [tagNames.run]: origin.run
      };
      return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ""));
    }
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
      const name = `golden-ami-${(0, plan_digest.VK)((0, plan_digest.ol)(content))}`;
      return {
        request: {
          name,
          ...content,
          resourceTags: recipe.tags
        },
        arn: addressOf(recipe, "infrastructure-configuration", name)
      };
    }
    function wantedOf(recipe, lock) {
      const name = `${lock.recipe}-${(0, plan_digest.VK)(lock.digest)}`;
      const homeKey = lock.keys[lock.homeRegion] ?? "";
      const tags = {
        ...recipe.tags,
        ...contentTags(lock)
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
      const distributions = [ ...lock.regions ].sort().map(region => ({
        region,
        amiDistributionConfiguration: {
          name: amiNameTemplate(lock.recipe),
          kmsKeyId: lock.keys[region] ?? "",
          amiTags: contentTags(lock)
        }
      }));
      const distribution = {
        name: `golden-ami-${(0, plan_digest.VK)((0, plan_digest.ol)(distributions))}`,
        distributions
      };
      const imageRecipeArn = addressOf(lock, "image-recipe", `${name}/1.0.0`);
      const distributionArn = addressOf(lock, "distribution-configuration", distribution.name);
      return {
        recipe,
        lock,
        shareWith: recipe.shareWith,
        components,
        imageRecipe,
        imageRecipeArn,
        infrastructure: infrastructure.request,
        infrastructureArn: infrastructure.arn,
        distribution,
        distributionArn,
        image: {
          imageRecipeArn,
          infrastructureConfigurationArn: infrastructure.arn,
          distributionConfigurationArn: distributionArn,
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
        imageVersionArn: addressOf(lock, "image", `${name}/1.0.0`),
        pipelineArn: addressOf(lock, "image-pipeline", lock.recipe)
      };
    }
    var load = __webpack_require__(3067);
    var placeholder = __webpack_require__(2811);
    var state = __webpack_require__(3534);
    var report_diagnostics = __webpack_require__(8366);
    var duration = __webpack_require__(8228);
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
    const linesToRead = 60;
    const linesToShow = 20;
    const stageOfWorkflow = {
      BUILD: "BUILDING",
      TEST: "TESTING",
      DISTRIBUTION: "DISTRIBUTING"
    };
    async function explainFailure(image, wanted, lookup, lastRunning) {
      const log = logOf(image, wanted);
      const untold = [];
      const told = (asked, none) => (asked ?? Promise.resolve(none)).catch(error => {
        if (!(error instanceof errors.lZ)) throw error;
        untold.push(oneLine((0, errors.Uc)(error)));
        return none;
      });
      const [context, executions, lines] = await Promise.all([ told(lookup.failureContext(image.arn), void 0), told(lookup.workflows(image.arn), []), told(lookup.lastLines?.(log.group, log.stream, image.createdAt, linesToRead), []) ]);
      const withSteps = await Promise.all(executions.filter(execution => execution.startedAt > 0).map(async execution => ({
        execution,
        steps: await told(lookup.workflowSteps(execution.id), [])
      })));
      const failed = withSteps.find(({execution}) => execution.status === "FAILED" || execution.status.startsWith("ROLLBACK"));
      const step = failed?.steps.find(candidate => candidate.status === "FAILED") ?? (failed ? currentStep(failed.steps) : void 0);
      const labelled = readLabelledBlock(lines);
      const componentArn = context?.componentFailure?.componentArn ?? labelled.ComponentArn ?? /arn:[^\s]+:component\/[^\s]+?\/\d+\.\d+\.\d+\/\d+/.exec(image.reason ?? "")?.[0];
      const document = componentArn === void 0 ? void 0 : wanted.components.get(componentArn)?.document;
      const phase = context?.componentFailure?.phaseName ?? labelled.Phase;
      const stepName = context?.componentFailure?.stepName ?? labelled.Step;
      const at = document?.steps.find(candidate => candidate.phase === phase && candidate.step === stepName)?.at ?? (document ? {
        file: document.file,
        line: 1,
        column: 1
      } : void 0);
      const stage = context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
      const workflowStep = context?.failedStep ?? step?.name;
      const component = document?.file ?? componentArn;
      const orphanAmiId = image.status === "AVAILABLE" ? void 0 : madeAmiId(withSteps.flatMap(({steps}) => steps));
      const message = [ context?.componentFailure?.errorMessage, labelled.ErrorMessage, step?.message, context?.distributionFailure?.errorMessage, image.reason ].find(text => text !== void 0 && text.trim() !== "");
      return {
        ...stage === void 0 ? {} : {
          stage
        },
        ...workflowStep === void 0 ? {} : {
          workflowStep
        },
        ...component === void 0 ? {} : {
          component
        },
        ...phase === void 0 ? {} : {
          phase
        },
        ...stepName === void 0 ? {} : {
          step: stepName
        },
        message: oneLine(message ?? "AWS gives no reason"),
        regions: (context?.distributionFailure?.regionFailures ?? []).map(({region, errorMessage, status}) => ({
          region: region ?? "",
          message: oneLine(errorMessage ?? status ?? "")
        })),
        untold,
        logLines: lines.slice(-linesToShow).map(oneLine),
        log,
        ...at === void 0 ? {} : {
          at
        },
        ...orphanAmiId === void 0 ? {} : {
          orphanAmiId
        }
      };
    }
    function logOf(image, wanted) {
      const stream = image.arn.split("/").slice(-2).join("/");
      return {
        group: wanted.image.loggingConfiguration?.logGroupName ?? `/aws/imagebuilder/${wanted.imageRecipe.name}`,
        stream
      };
    }
    function readLabelledBlock(lines) {
      const found = {};
      for (const line of lines.flatMap(event => event.split("\n"))) {
        const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
        if (label?.[1] !== void 0 && label[2]?.trim()) found[label[1]] = label[2].trim();
      }
      return found;
    }
    function oneLine(text) {
      return text.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "").replaceAll(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim().slice(0, 1e3);
    }
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
          kmsKeyId: ebs.kmsKeyId
        })) ],
        "user data": [ existing.userData, wanted.additionalInstanceConfiguration?.userDataOverride ?? "" ],
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
        distributions: [ existing.distributions.map(one => ({
          ...one,
          amiTags: one.amiTags.filter(tag => !contentTagNames.includes(tag))
        })).sort(byRegion), wanted.distributions.map(({region, amiDistributionConfiguration: {name, kmsKeyId}}) => ({
          region,
          name,
          kmsKeyId,
          extras: [],
          amiTags: []
        })).sort(byRegion) ]
      });
    }
    function differences(parts) {
      return Object.entries(parts).flatMap(([part, [existing, wanted]]) => (0, plan_digest.$N)(existing) === (0, 
      plan_digest.$N)(wanted) ? [] : [ part ]);
    }
    async function ensureResources(wanted, store) {
      const [isAllSeen] = await Promise.all([ ensureImageRecipe(wanted, store), ensure({
        arn: wanted.infrastructureArn,
        request: wanted.infrastructure,
        get: store.infrastructure,
        create: store.createInfrastructure,
        differences: infrastructureDifferences
      }), ensure({
        arn: wanted.distributionArn,
        request: wanted.distribution,
        get: store.distribution,
        create: store.createDistribution,
        differences: distributionDifferences
      }) ]);
      return isAllSeen;
    }
    async function ensureImageRecipe(wanted, store) {
      const existing = await store.imageRecipe(wanted.imageRecipeArn);
      if (existing) {
        refuseOther(wanted.imageRecipeArn, imageRecipeDifferences(existing, wanted.imageRecipe));
        return false;
      }
      await Promise.all([ ...wanted.components ].map(([arn, {request}]) => ensure({
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        differences: componentDifferences
      })));
      await create({
        arn: wanted.imageRecipeArn,
        request: wanted.imageRecipe,
        get: store.imageRecipe,
        create: store.createImageRecipe,
        differences: imageRecipeDifferences
      });
      return true;
    }
    async function ensure(resource) {
      const existing = await resource.get(resource.arn);
      if (existing) refuseOther(resource.arn, resource.differences(existing, resource.request)); else await create(resource);
    }
    async function create(resource) {
      let arn;
      try {
        arn = await resource.create(resource.request, resourceToken(resource.request));
      } catch (error) {
        const isTaken = error instanceof errors.iQ && [ "ResourceAlreadyExistsException", "IdempotentParameterMismatchException" ].includes(error.awsName);
        const existing = isTaken ? await resource.get(resource.arn) : void 0;
        if (!existing) throw error;
        refuseOther(resource.arn, resource.differences(existing, resource.request));
        return;
      }
      if (arn !== resource.arn) throw conflict(resource.arn, [ `AWS put ours at ${arn}` ]);
    }
    function resourceToken(request) {
      return (0, plan_digest.ol)({
        create: request
      });
    }
    function refuseOther(arn, differences) {
      if (differences.length > 0) throw conflict(arn, differences.map(part => `${part} differs`));
    }
    function conflict(arn, reasons) {
      return new errors.lZ("conflict", `${arn} holds something else than its name promises (${reasons.join(", ")}).`, "Find out in CloudTrail who made it, and delete it if it is not yours to keep.");
    }
    var plan_image = __webpack_require__(8910);
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
      if (available && hasAmi(available, lock.homeRegion, observed.newestReleasedAmiId)) return {
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
      const running = exact.find(image => (0, plan_image.W)(image.status) && image.createdAt >= notBefore);
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
      if (candidate && candidate.image.status === "AVAILABLE" && isFresh(candidate.image) && candidate.image.createdAt > observed.newestReleasedAt) {
        if (candidate.problems.length === 0) return {
          action: "release",
          image: candidate.image,
          reason: `a candidate with the same content exists, ${age(candidate.image, observed)} old`
        };
        return {
          action: "start",
          reason: `the candidate ${candidate.image.arn} can’t be released: ${candidate.problems.join(", ")}`
        };
      }
      return {
        action: "start",
        reason: whyStart(wanted, observed, exact)
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
    function hasAmi(image, region, amiId) {
      return amiId !== void 0 && image.amis.some(ami => ami.region === region && ami.amiId === amiId);
    }
    function whyStart({lock, recipe}, observed, exact) {
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
    const mostReplays = 25;
    const getLagMs = 12e4;
    function buildToken(request, buildNumber) {
      return (0, plan_digest.ol)({
        image: request,
        buildNumber
      });
    }
    async function startBuild(wanted, nextBuildNumber, starter) {
      for (let buildNumber = nextBuildNumber; buildNumber < nextBuildNumber + mostReplays; buildNumber++) {
        const clientToken = buildToken(wanted.image, buildNumber);
        const state = {
          recipe: wanted.lock.recipe,
          region: wanted.lock.homeRegion,
          account: wanted.lock.account,
          imageVersionArn: wanted.imageVersionArn,
          buildNumber,
          clientToken,
          requestedAt: starter.clock.now()
        };
        if (starter.signal.aborted) throw new errors.lZ("build-cancelled", `The run was cancelled before the build of ${wanted.lock.recipe} was started.`, "Run again.");
        await starter.note(state);
        const arn = await send(wanted, state, starter);
        if (arn === void 0) continue;
        state.imageBuildVersionArn = arn;
        await starter.note(state);
        const image = await getAfterStart(arn, starter);
        if (image && isUsable(image, wanted, nextBuildNumber)) return {
          image,
          state
        };
      }
      throw new errors.iQ("aws", `Image Builder answered ${String(mostReplays)} starts of ${wanted.imageVersionArn} with builds that ended before.`, "Try again later; the tokens are forgotten after a while.", {
        awsName: "Replay",
        operation: "CreateImage",
        region: wanted.lock.homeRegion,
        cause: void 0
      });
    }
    const sends = 9;
    const lostAnswerMs = 1e4;
    async function send(wanted, {imageVersionArn, buildNumber, clientToken}, starter) {
      const intended = `${imageVersionArn}/${String(buildNumber)}`;
      for (let attempt = 1; ;attempt++) try {
        return await starter.startBuild(wanted.image, clientToken);
      } catch (error) {
        if (error instanceof errors.iQ && error.awsName === "IdempotentParameterMismatchException") return;
        if (!starter.isPassing(error) || attempt >= sends || starter.signal.aborted) throw error;
        await starter.clock.sleep(lostAnswerMs, starter.signal);
        if (await starter.image(intended)) return intended;
      }
    }
    function isUsable(image, wanted, nextBuildNumber) {
      if (differencesFromWanted(image, wanted).length > 0) return false;
      if ((0, plan_image.W)(image.status) || (0, plan_image.H)(image.arn) >= nextBuildNumber) return true;
      const notBefore = wanted.lock.notBefore === void 0 ? 0 : Date.parse(wanted.lock.notBefore);
      return image.status === "AVAILABLE" && image.createdAt >= notBefore;
    }
    async function getAfterStart(arn, {image, clock, signal}) {
      const until = clock.now() + getLagMs;
      for (;;) {
        const found = await image(arn);
        if (found || clock.now() >= until || signal.aborted) return found;
        await clock.sleep(5e3, signal);
      }
    }
    const pollMs = 15e3;
    const slowestPollMs = 12e4;
    const reportMs = 6e4;
    const mostMissing = 12;
    async function watch(started, watcher) {
      const {clock} = watcher;
      const seen = {
        image: started,
        lastRunning: void 0,
        askedAt: clock.now(),
        missing: 0,
        step: void 0,
        reportedAt: -1 / 0,
        reported: "",
        pauseMs: pollMs
      };
      const end = kind => ({
        kind,
        image: seen.image,
        lastRunning: seen.lastRunning
      });
      for (;;) {
        const now = clock.now();
        if ((0, plan_image.W)(seen.image.status)) seen.lastRunning = seen.image.status;
        const hasChanged = seen.image.status !== seen.reported;
        if (hasChanged || now - seen.reportedAt >= reportMs) {
          seen.step = (0, plan_image.W)(seen.image.status) ? await stepOf(seen.image, seen.step, watcher) : void 0;
          seen.reportedAt = now;
          seen.reported = seen.image.status;
          watcher.onProgress({
            status: seen.image.status,
            ...seen.step === void 0 ? {} : {
              step: seen.step
            },
            elapsedMs: now - seen.image.createdAt
          });
        }
        if (!(0, plan_image.W)(seen.image.status)) return end("ended");
        if (watcher.signal.aborted) return end("interrupted");
        if (clock.now() >= watcher.deadline) return end("time-limit");
        const pause = seen.pauseMs * (.8 + clock.random() * .4);
        await clock.sleep(Math.max(0, Math.min(seen.askedAt + pause, watcher.deadline) - clock.now()), watcher.signal);
        if (watcher.signal.aborted) continue;
        seen.askedAt = clock.now();
        try {
          const found = await watcher.image(seen.image.arn);
          seen.missing = found ? 0 : seen.missing + 1;
          seen.image = found ?? (seen.missing < mostMissing ? seen.image : {
            ...seen.image,
            status: "DELETED"
          });
          seen.pauseMs = pollMs;
        } catch (error) {
          if (!watcher.isPassing(error)) throw error;
          seen.pauseMs = Math.min(seen.pauseMs * 2, slowestPollMs);
        }
      }
    }
    async function stepOf(image, last, {workflows, workflowSteps, isPassing}) {
      try {
        const begun = (await workflows(image.arn)).filter(execution => execution.startedAt > 0).sort((a, b) => b.startedAt - a.startedAt)[0];
        return begun?.status === "RUNNING" ? currentStep(await workflowSteps(begun.id))?.name : void 0;
      } catch (error) {
        if (!isPassing(error) && !(error instanceof errors.iQ)) throw error;
        return last;
      }
    }
    const usualRootDevice = {
      Linux: "/dev/xvda",
      Windows: "/dev/sda1"
    };
    async function resolveParentImage(parent, lookup, at) {
      const problem = (message, remedy) => new errors.lZ("parent-image", `${message} in ${at.region}.`, remedy, {
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
      const newest = newestAmi(await fittingAmis(parent, lookup.amis));
      if (!newest) throw problem(`No AMI of owner ${parent.owner} fits the name ${parent.namePattern}${parent.exclude.length > 0 ? ` without ${parent.exclude.join(", ")}` : ""}`, "Check owner and pattern of `parent` with `aws ec2 describe-images --owners … --filters Name=name,Values=…`.");
      return resolvedAmi(newest, problem);
    }
    async function fittingAmis(parent, amis) {
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
      if (ami.productCodes.length > 0) throw problem(`The parent image ${ami.amiId} (${ami.name}) carries the Marketplace product code ${ami.productCodes.join(", ")}`, "Every account that launches the AMI would have to subscribe: take the vendor’s own image (docs/recipes.md, parent).");
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
        return componentDifferences(existing, request).map(part => `${part} of component ${document.file} differs`);
      }));
      return [ ...irregularities(image), ...isSameAddress ? [] : await parentDifferences(imageRecipe.parentImage, image, wanted, store), ...imageRecipeDifferences(imageRecipe, expected).map(part => `${part} of the image recipe differs`), ...infrastructureDifferences(infrastructure, wanted.infrastructure).map(part => `${part} of the infrastructure configuration differs`), ...distributionDifferences(distribution, wanted.distribution).map(part => `${part} of the distribution configuration differs`), ...components.flat() ];
    }
    async function parentDifferences(parentImage, image, {lock, recipe}, store) {
      if (parentImage === lock.parent.image) return [];
      const family = await generationsOf(recipe.parent, lock.parent.image, store);
      if (!family) return [ `parent image ${parentImage} can’t be compared with ${lock.parent.image}` ];
      const built = new Date(image.createdAt).toISOString();
      const newest = newestAmi(family.amis.filter(ami => ami.createdAt < built));
      return newest?.amiId === parentImage ? [] : [ `parent image ${parentImage} was not the newest ${family.name} when it was built` ];
    }
    async function generationsOf(parent, current, store) {
      if ("owner" in parent) return {
        name: parent.namePattern,
        amis: await fittingAmis(parent, store.amis)
      };
      if (!("ssm" in parent)) return;
      const ami = (await store.amis({
        ids: [ current ]
      }))[0];
      if (!ami) return;
      const fixed = new Set(parent.ssm.split(number));
      const parts = ami.name.split(number).map((text, place) => ({
        text,
        isFree: place % 2 === 1 && !fixed.has(text)
      }));
      const namePattern = parts.map(({text, isFree}) => isFree ? "*" : text).join("");
      const family = new RegExp(`^${parts.map(({text, isFree}) => isFree ? number.source : RegExp.escape(text)).join("")}$`);
      const amis = await fittingAmis({
        owner: ami.ownerId,
        namePattern,
        exclude: []
      }, store.amis);
      return {
        name: namePattern,
        amis: amis.filter(({name}) => family.test(name))
      };
    }
    const number = /(\d+(?:\.\d+)*)/;
    function isOtherVersionOf(found, wanted) {
      const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\//;
      const name = managed.exec(found)?.[1];
      return name !== void 0 && name === managed.exec(wanted)?.[1];
    }
    const buildsToRead = 5;
    async function observe(wanted, lookup, options) {
      const {lock} = wanted;
      const [listed, amis] = await Promise.all([ lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(tagNames.recipe, lock.recipe) ]);
      const worthALook = listed.filter(build => (0, plan_image.W)(build.status) || build.status === "AVAILABLE").sort((a, b) => (0, 
      plan_image.H)(b.arn) - (0, plan_image.H)(a.arn)).slice(0, buildsToRead);
      const highest = Math.max(0, ...listed.map(build => (0, plan_image.H)(build.arn)));
      const [known, probed, candidate] = await Promise.all([ Promise.all(worthALook.map(build => lookup.image(build.arn))), probe(wanted.imageVersionArn, highest + 1, lookup.image), options.share ? findCandidate(wanted, amis, lookup) : void 0 ]);
      const builds = [ ...known, ...probed ].filter(image => image !== void 0).sort((a, b) => (0, 
      plan_image.H)(b.arn) - (0, plan_image.H)(a.arn));
      const newestReleased = newestAmi(amis.filter(ami => ami.tags[tagNames.releasedAt] !== void 0));
      return {
        now: options.now,
        builds,
        nextBuildNumber: highest + probed.length + 1,
        candidate,
        newestReleasedAmiId: newestReleased?.amiId,
        newestReleasedAt: Date.parse(newestReleased?.createdAt ?? "") || 0,
        previous: newestReleased ?? newestAmi(amis)
      };
    }
    async function probe(imageVersionArn, from, image) {
      const found = [];
      for (let number = from; ;number++) {
        const next = await image(`${imageVersionArn}/${String(number)}`);
        if (!next) return found;
        found.push(next);
      }
    }
    async function findCandidate(wanted, amis, lookup) {
      const {lock} = wanted;
      const newest = newestAmi(amis.filter(ami => ami.tags[tagNames.contentDigest] === lock.contentDigest && ami.tags[tagNames.digest] !== lock.digest && ami.tags[tagNames.releasedAt] === void 0));
      const digest = newest?.tags[tagNames.digest];
      if (!newest || digest === void 0 || !/^[0-9a-f]{64}$/.test(digest)) return;
      const image = await lookup.image(addressOf(lock, "image", `${lock.recipe}-${(0, 
      plan_digest.VK)(digest)}/1.0.0`));
      if (!image?.amis.some(ami => ami.amiId === newest.amiId)) return;
      return {
        image,
        problems: await lookup.contentDifferences(image)
      };
    }
    async function resolveKeys(recipe, key) {
      const found = await Promise.all(recipe.regions.map(async region => [ region, await key(region, recipe.key) ]));
      const problems = found.flatMap(([region, answer]) => {
        if (!answer) return [ `${region}: there is no such key` ];
        if (answer.isAwsManaged) return [ `${region}: ${answer.arn} is managed by AWS and can’t be shared` ];
        if (answer.state !== "Enabled") return [ `${region}: ${answer.arn} is ${answer.state}` ];
        return [];
      });
      if (problems.length > 0) throw new errors.lZ("key", `The key ${recipe.key} of account ${recipe.account} can’t encrypt ${recipe.name}: ${problems.join("; ")}.`, "Each region needs an enabled, customer-managed key with that alias.", {
        at: recipe.locations["key"]
      });
      return Object.fromEntries(found.map(([region, answer]) => [ region, answer?.arn ?? "" ]));
    }
    async function resolveLock(recipe, lookup, options) {
      const managed = recipe.components.filter(component => component.kind === "managed");
      const [parent, keys, managedArns] = await Promise.all([ resolveParentImage(recipe.parent, lookup, {
        region: recipe.homeRegion,
        account: recipe.account,
        platform: recipe.platform,
        location: recipe.locations["parent"]
      }), resolveKeys(recipe, lookup.key), Promise.all(managed.map(async component => [ managedKey(component), await resolveManaged(recipe, component, lookup) ])) ]);
      return makeLock(recipe, {
        parent,
        keys,
        managed: Object.fromEntries(managedArns),
        ...options
      });
    }
    async function resolveManaged(recipe, component, lookup) {
      const arn = `arn:${partitionOf(recipe.homeRegion)}:imagebuilder:${recipe.homeRegion}:aws:component/${component.name}/${component.version}`;
      const found = await lookup.component(arn);
      if (!found) throw new errors.lZ("managed-component", `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, "`aws imagebuilder list-components --owner Amazon` shows what there is.", {
        at: component.at
      });
      if (found.platform !== "" && found.platform !== recipe.platform) throw new errors.lZ("managed-component", `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, "Name the one for this platform.", {
        at: component.at
      });
      return found.arn;
    }
    async function recordPipeline(wanted, released, repository, store) {
      const request = {
        name: wanted.lock.recipe,
        description: `Released by golden-ami from ${wanted.lock.file}; builds are started from GitHub, not here.`,
        imageRecipeArn: released.imageRecipeArn,
        infrastructureConfigurationArn: released.infrastructureArn,
        distributionConfigurationArn: released.distributionArn,
        status: "DISABLED",
        tags: {
          ...wanted.recipe.tags,
          [tagNames.repository]: repository,
          [tagNames.recipe]: wanted.lock.recipe
        }
      };
      const existing = await store.pipeline(wanted.pipelineArn);
      if (!existing) {
        await store.createPipeline(request, resourceToken(request));
        return {
          kind: "recorded"
        };
      }
      const owner = existing.tags[tagNames.repository];
      if (owner !== repository) return {
        kind: "foreign",
        owner: owner ?? "no repository"
      };
      const isRight = existing.imageRecipeArn === request.imageRecipeArn && existing.infrastructureArn === request.infrastructureConfigurationArn && existing.distributionArn === request.distributionConfigurationArn && existing.status === "DISABLED" && !existing.isScheduled;
      if (isRight) return {
        kind: "unchanged"
      };
      await store.updatePipeline(existing.arn, request, resourceToken({
        ...request,
        replaces: existing
      }));
      return {
        kind: "recorded"
      };
    }
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
      return isEmpty(add) && isEmpty(remove) ? void 0 : {
        add,
        remove
      };
    }
    function isEmpty(permissions) {
      return permissions.organizations.length + permissions.organizationalUnits.length + permissions.accounts.length === 0 && !permissions.isPublic;
    }
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
          found: "none in the image’s output"
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
      for (const [name, value] of [ [ tagNames.recipe, lock.recipe ], [ tagNames.contentDigest, lock.contentDigest ] ]) check(`tag ${name}`, ami.tags[name] === value, value, ami.tags[name] ?? "none");
      if (scope.kind === "release") {
        check(`tag ${tagNames.type}`, ami.tags[tagNames.type] === releasedType, releasedType, ami.tags[tagNames.type] ?? "none");
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
    function isAmiName(name, recipe) {
      return name.startsWith(`${recipe} `) && /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(\.\d{1,9})?Z$/.test(name.slice(recipe.length + 1));
    }
    function verifiedAmis(verifications) {
      return Object.fromEntries(verifications.flatMap(({region, ami, findings}) => ami && findings.length === 0 ? [ [ region, ami.amiId ] ] : []));
    }
    async function release(image, wanted, verified, releaser, by) {
      const {recipe, lock, shareWith} = wanted;
      const amis = verified.flatMap(({ami}) => ami ?? []);
      const snapshots = new Map(verified.map(verification => [ verification.ami?.amiId, verification.snapshots ]));
      const haveAll = (ami, tags) => [ ami, ...snapshots.get(ami.amiId) ?? [] ].every(resource => !lacks(resource.tags, tags));
      let hasChanged = false;
      await by.assertContents();
      const change = async make => {
        hasChanged = true;
        await make();
      };
      const everywhere = act => Promise.all(amis.map(act));
      await everywhere(async ami => {
        const needed = permissionChange(by.isNew ? nobody : await releaser.launchPermissions(ami.region, ami.amiId), shareWith);
        if (needed) await change(() => releaser.changeLaunchPermissions(ami.region, ami.amiId, needed));
      });
      await everywhere(async ami => {
        if (recipe.requireImdsV2 && ami.imdsSupport !== "v2.0") await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
      });
      const earlier = amis.find(ami => ami.tags[tagNames.releasedAt] !== void 0)?.tags;
      const releaseTags = {
        ...recipe.tags,
        ...by.origin,
        [tagNames.releasedAt]: earlier?.[tagNames.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
        ...by.run === "" && earlier?.[tagNames.releasedBy] === void 0 ? {} : {
          [tagNames.releasedBy]: earlier?.[tagNames.releasedBy] ?? by.run
        }
      };
      await everywhere(async ami => {
        const tags = {
          ...contentTagsOf(ami),
          ...releaseTags
        };
        if (!haveAll(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
      });
      if (lacks(image.tags, releaseTags)) await change(() => releaser.tagImage(image.arn, releaseTags));
      await everywhere(async ami => {
        const tags = {
          [tagNames.type]: releasedType
        };
        if (!haveAll(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
      });
      if (!hasChanged) return {
        verifications: [ ...verified ],
        hasChanged
      };
      const again = await verify(image, lock, releaser, {
        kind: "release",
        requireImdsV2: recipe.requireImdsV2,
        permissionFindings: ami => permissionFindings(ami, wanted, releaser)
      });
      return {
        verifications: again,
        hasChanged
      };
    }
    async function permissionFindings({region, amiId}, {shareWith}, releaser) {
      const change = permissionChange(await releaser.launchPermissions(region, amiId), shareWith);
      if (!change) return [];
      const say = permissions => [ ...permissions.organizations, ...permissions.organizationalUnits, ...permissions.accounts, ...permissions.isPublic ? [ "all" ] : [] ].join(", ") || "nothing";
      return [ {
        region,
        amiId,
        subject: "launch permission",
        expected: "as in the recipe",
        found: `missing ${say(change.add)}, too many ${say(change.remove)}`
      } ];
    }
    function withSnapshots(ami) {
      return [ ami.amiId, ...ami.volumes.flatMap(volume => volume.snapshotId ?? []) ];
    }
    function contentTagsOf(ami) {
      return Object.fromEntries(contentTagNames.flatMap(name => ami.tags[name] === void 0 ? [] : [ [ name, ami.tags[name] ] ]));
    }
    function lacks(tags, wanted) {
      return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
    }
    async function buildImage(recipe, context) {
      const {clock} = context;
      const report = {
        recipe: recipe.name,
        file: recipe.file,
        result: "failed",
        reason: "",
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        amis: {},
        isReleased: false,
        findings: [],
        notes: [],
        startedAt: clock.now(),
        endedAt: clock.now()
      };
      try {
        await advance(recipe, report, context);
      } catch (error) {
        report.result = context.signal.aborted ? "cancelled" : "failed";
        if (!(error instanceof errors.lZ)) throw error;
        report.error = {
          message: error.message,
          remedy: error.remedy,
          ...error.at ? {
            at: error.at
          } : {}
        };
      } finally {
        report.endedAt = clock.now();
      }
      return report;
    }
    async function advance(recipe, report, context) {
      const {account, clock, inputs, log} = context;
      const home = {
        ...account,
        amis: query => account.amis(recipe.homeRegion, query)
      };
      const lock = await resolveLock(recipe, home, {
        now: clock.now(),
        force: inputs.force
      });
      const wanted = wantedOf(recipe, lock);
      report.parent = lock.parent;
      report.volumeGiB = lock.volumeGiB;
      report.digest = lock.digest;
      report.contentDigest = lock.contentDigest;
      if (lock.volumeGiB > recipe.volume.size) report.notes.push(`The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`);
      const readBack = image => contentDifferences(image, wanted, home);
      const observed = await observe(wanted, {
        ...home,
        contentDifferences: readBack
      }, {
        now: clock.now(),
        share: inputs.share
      });
      const decision = decide(wanted, observed, inputs.share);
      report.reason = decision.reason;
      log(`${recipe.name}: ${decision.action}, since ${decision.reason}`);
      const {image, areContentsSeen} = decision.action === "start" ? await start(wanted, observed.nextBuildNumber, context) : {
        image: decision.image,
        areContentsSeen: false
      };
      report.imageArn = image.arn;
      report.status = image.status;
      const built = decision.action === "start" || decision.action === "attach" ? await waitFor(image, wanted, report, context) : image;
      if (!built) return;
      const assertContents = async () => {
        const differences = areContentsSeen ? [] : await readBack(built);
        if (differences.length > 0) throw new errors.lZ("release", `${built.arn} is not released, since it is not what the repository wants: ${differences.join("; ")}.`, "Find out in CloudTrail who made it; delete the image and what it is made of, and run again.");
      };
      await deliver(built, wanted, {
        action: decision.action,
        isNew: areContentsSeen,
        assertContents
      }, report, context);
    }
    async function start(wanted, nextBuildNumber, context) {
      const {account, clock, signal, state, isPassing} = context;
      const areContentsSeen = await ensureResources(wanted, account);
      try {
        const {image} = await startBuild(wanted, nextBuildNumber, {
          startBuild: account.startBuild,
          image: account.image,
          note: build => state.note(build),
          clock,
          signal,
          isPassing
        });
        return {
          image,
          areContentsSeen
        };
      } catch (error) {
        if (!signal.aborted) await state.forget(wanted.lock.recipe);
        throw error;
      }
    }
    async function waitFor(image, wanted, report, context) {
      const {account, clock, deadline, signal, state, inputs, isPassing} = context;
      const {recipe} = wanted.lock;
      let isOver = false;
      try {
        const {kind, image: last, lastRunning} = await watch(image, {
          ...account,
          clock,
          deadline,
          signal,
          isPassing,
          onProgress: progress => context.onProgress(recipe, progress)
        });
        report.status = last.status;
        if (kind === "interrupted") {
          report.result = "cancelled";
          return;
        }
        isOver = true;
        if (kind === "time-limit") {
          report.result = "started";
          report.notes.push(`The build goes on in AWS (${last.status}). Run the same again to adopt it: it starts no second one.`);
          return;
        }
        if (last.status === "AVAILABLE") return last;
        report.result = last.status === "CANCELLED" ? "cancelled" : "failed";
        report.failure = await explainFailure(last, wanted, {
          ...account,
          lastLines: inputs.logs === "none" ? void 0 : account.lastLines
        }, lastRunning);
        return;
      } finally {
        if (isOver || !signal.aborted) await state.forget(recipe);
      }
    }
    async function deliver(image, wanted, {action, ...contents}, report, context) {
      const {account, clock, signal, inputs, origin} = context;
      const {lock, recipe} = wanted;
      const ec2 = {
        ...account,
        clock,
        signal,
        tagImage: account.tagResource
      };
      const isOurs = action === "start";
      const starterTags = isOurs ? originTags(origin) : {};
      const verifications = await verify(image, lock, ec2, {
        kind: "build"
      });
      note(report, verifications);
      if (report.findings.length > 0) throw verificationError(report);
      if (!inputs.share) {
        if (isOurs) await tagCandidate(image, verifications, {
          ...recipe.tags,
          ...starterTags
        }, context);
        report.result = action === "reuse" ? "reused" : "built";
        return;
      }
      const released = await release(image, wanted, verifications, ec2, {
        ...contents,
        origin: starterTags,
        run: origin.run
      });
      note(report, released.verifications);
      if (report.findings.length > 0) throw verificationError(report);
      report.isReleased = true;
      report.result = isOurs || action === "attach" ? "built" : released.hasChanged ? "released" : "none";
      const pipeline = await recordPipeline(wanted, image, origin.repository, account);
      if (pipeline.kind === "foreign") report.notes.push(`The pipeline ${wanted.pipelineArn} belongs to ${pipeline.owner} and was left alone.`);
    }
    async function tagCandidate(image, verifications, tags, {account}) {
      if (Object.keys(tags).length === 0) return;
      await Promise.all([ account.tagResource(image.arn, tags), ...verifications.flatMap(({region, ami}) => ami ? [ account.tag(region, withSnapshots(ami), tags) ] : []) ]);
    }
    function note(report, verifications) {
      report.amis = verifiedAmis(verifications);
      report.findings = verifications.flatMap(({findings}) => findings);
    }
    function verificationError(report) {
      const first = report.findings[0];
      const count = report.findings.length;
      return new errors.lZ("verification", `${report.recipe}: ${String(count)} ${count === 1 ? "finding" : "findings"} in the AMIs of ${report.imageArn ?? "the image"}, first in ${first?.region ?? ""}${first?.amiId === void 0 ? "" : ` (${first.amiId})`}: ${first?.subject ?? ""} should be ${first?.expected ?? ""} and is ${first?.found ?? ""}.`, "Nothing was shared from here on. Put right what the table of findings names, and run again.");
    }
    var commands_diagnostics = __webpack_require__(1846);
    const imagesAtOnce = 50;
    async function build(inputs, adapters) {
      const {runner, run, clock, signal} = adapters;
      const {recipes, account} = await prepare(inputs, adapters).catch(async error => {
        await (0, outputs.mk)({
          amis: {},
          "ami-id": void 0,
          manifest: "",
          result: "failed"
        }, runner.setOutput);
        throw error;
      });
      if (inputs.credentials.kind === "ambient" && run.hasAwsSession && inputs.waitMinutes > 0) await runner.annotate("warning", "The AWS credentials of the environment are a session that can’t be renewed while waiting. Use the input role-to-assume where builds outlast it.");
      const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 6e4,
        inputs,
        origin: {
          repository: run.repository,
          commit: run.commit,
          run: run.url
        },
        state: new state.oN(inputs.onCancel ?? (run.isPullRequest ? "keep" : "cancel"), runner.saveState),
        isPassing: account.isPassing,
        log: runner.info,
        onProgress: (recipe, progress) => runner.info(progressLine(recipe, progress))
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const settled = await Promise.allSettled(recipes.map(recipe => limit(() => buildImage(recipe, context))));
      const reports = settled.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
      await publishReports(reports, inputs, adapters);
      for (const one of settled) if (one.status === "rejected") throw one.reason;
      return reports.every(report => report.result !== "failed" && report.result !== "cancelled");
    }
    async function prepare(inputs, adapters) {
      const recipes = await build_load(inputs, adapters);
      const home = recipes[0];
      if (!home) throw new errors.lZ("recipe", "There is no recipe to build.", "Name at least one in the input recipes.");
      const account = await adapters.connect(inputs.credentials, home.homeRegion);
      for (const recipe of recipes) account.infrastructure(infrastructureOf(recipe).arn).catch(() => {});
      await assertAccount(home, inputs.credentials, account.callerIdentity);
      return {
        recipes,
        account
      };
    }
    async function build_load(inputs, {runner, run}) {
      const loaded = await (0, load.Q)(inputs.recipes, run.workspace);
      const diagnostics = (0, placeholder.I)(loaded.diagnostics);
      const line = (0, report_diagnostics.BP)(diagnostics);
      const sorted = (0, report_diagnostics.md)(diagnostics);
      await (0, commands_diagnostics.f)(sorted, runner);
      if (line !== void 0) {
        const {renderDiagnostics} = await Promise.all([ __webpack_require__.e(668), __webpack_require__.e(131) ]).then(__webpack_require__.bind(__webpack_require__, 6131));
        await runner.writeSummary(renderDiagnostics(sorted, run));
        throw new errors.lZ("recipe", line, "");
      }
      const homes = new Set(loaded.recipes.map(recipe => `${recipe.account} ${recipe.homeRegion}`));
      if (homes.size > 1) throw new errors.lZ("recipe", `The recipes have different home accounts or regions: ${[ ...homes ].join(", ")}.`, "Build them in one step each: a role belongs to one account.");
      return loaded.recipes;
    }
    async function assertAccount(recipe, credentials, callerIdentity) {
      const identity = credentials.kind === "oidc" ? {
        account: credentials.roleArn.split(":")[4] ?? "",
        arn: credentials.roleArn
      } : await callerIdentity();
      if (identity.account === recipe.account) return;
      throw new errors.lZ("account", `The credentials are of account ${identity.account} (${identity.arn}), the recipes of ${recipe.account}.`, "Use a role of the recipes’ account, or correct `account`.", {
        at: recipe.locations["account"]
      });
    }
    async function publishReports(reports, inputs, {runner, run, clock}) {
      const [{renderSummary}, {outputsOf}] = await Promise.all([ Promise.all([ __webpack_require__.e(668), __webpack_require__.e(693) ]).then(__webpack_require__.bind(__webpack_require__, 4074)), __webpack_require__.e(445).then(__webpack_require__.bind(__webpack_require__, 3445)) ]);
      const folder = external_node_path_default().join(run.temp, "golden-ami");
      const manifest = external_node_path_default().join(folder, `manifest-${String(process.pid)}.json`);
      await (0, promises_.mkdir)(folder, {
        recursive: true
      });
      const content = {
        version: 1,
        writtenAt: new Date(clock.now()).toISOString(),
        repository: run.repository,
        commit: run.commit,
        run: run.url,
        images: reports
      };
      await (0, promises_.writeFile)(manifest, `${JSON.stringify(content, void 0, 2)}\n`);
      await (0, outputs.mk)(outputsOf(reports, manifest), runner.setOutput);
      await runner.writeSummary(renderSummary(reports, {
        share: inputs.share
      }));
      for (const report of reports) {
        runner.info(`${report.recipe}: ${report.result} in ${(0, duration.p)(report.endedAt - report.startedAt)}`);
        for (const region of report.regions) if (report.amis[region] !== void 0) runner.info(`  ${region}  ${report.amis[region]}`);
        for (const note of report.notes) await runner.annotate("notice", `${report.recipe}: ${note}`);
        if (report.error) await runner.annotate("error", `${report.error.message} ${report.error.remedy}`, {
          at: report.error.at,
          title: report.recipe
        });
        if (report.failure) await runner.annotate("error", failureLine(report), {
          at: report.failure.at,
          title: `${report.recipe}: build failed`
        });
      }
    }
    function failureLine({recipe, failure, status}) {
      if (!failure) return "";
      const where = [ failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step ].filter(Boolean).join(", ");
      const orphan = failure.orphanAmiId === void 0 ? "" : ` AMI ${failure.orphanAmiId} is left behind: deregister it and its snapshots.`;
      return `${recipe} is ${status ?? "FAILED"} (${where || "AWS does not tell where"}): ${failure.message}. Log: ${failure.log.group}, stream ${failure.log.stream}.${orphan}`;
    }
    function progressLine(recipe, {status, step, elapsedMs}) {
      return `${recipe}: ${status}${step === void 0 ? "" : ` · ${step}`} · ${(0, duration.p)(elapsedMs)}`;
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
  8910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => buildNumberOf,
      W: () => isRunning
    });
    const ended = new Set([ "AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DISABLED", "DELETED" ]);
    function isRunning(status) {
      return !ended.has(status);
    }
    function buildNumberOf(arn) {
      return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
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
  3534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bu: () => parseState,
      Vi: () => stateName,
      oN: () => StateKeeper
    });
    const stateName = "golden-ami";
    function parseState(text) {
      if (text === "") return;
      try {
        const state = JSON.parse(text);
        return state?.version === 1 && Array.isArray(state.builds) ? state : void 0;
      } catch {
        return;
      }
    }
    class StateKeeper {
      builds=new Map;
      onCancel;
      save;
      constructor(onCancel, save) {
        this.onCancel = onCancel;
        this.save = save;
      }
      async note(build) {
        this.builds.set(build.recipe, build);
        await this.write();
      }
      async forget(recipe) {
        if (this.builds.delete(recipe)) await this.write();
      }
      async write() {
        const state = {
          version: 1,
          onCancel: this.onCancel,
          builds: [ ...this.builds.values() ]
        };
        await this.save(stateName, JSON.stringify(state));
      }
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