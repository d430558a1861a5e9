export const id = 170;

export const ids = [ 170 ];

export const modules = {
  510: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => explainFailure
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7615);
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
        untold.push(oneLine((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)));
        return none;
      });
      const [context, executions, lines] = await Promise.all([ told(lookup.failureContext(image.arn), void 0), told(lookup.workflows(image.arn), []), told(lookup.lastLines?.(log.group, log.stream, image.createdAt, linesToRead), []) ]);
      const withSteps = await Promise.all(executions.filter(execution => execution.startedAt > 0).map(async execution => ({
        execution,
        steps: await told(lookup.workflowSteps(execution.id), [])
      })));
      const failed = withSteps.find(({execution}) => execution.status === "FAILED" || execution.status.startsWith("ROLLBACK"));
      const step = failed?.steps.find(candidate => candidate.status === "FAILED") ?? (failed ? (0, 
      _workflow_js__WEBPACK_IMPORTED_MODULE_1__.S)(failed.steps) : void 0);
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
      const orphanAmiId = image.status === "AVAILABLE" ? void 0 : (0, _workflow_js__WEBPACK_IMPORTED_MODULE_1__.k)(withSteps.flatMap(({steps}) => steps));
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
  },
  8252: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => watch
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _plan_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8910);
    var _workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7615);
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
        if ((0, _plan_image_js__WEBPACK_IMPORTED_MODULE_1__.W)(seen.image.status)) seen.lastRunning = seen.image.status;
        const hasChanged = seen.image.status !== seen.reported;
        if (hasChanged || now - seen.reportedAt >= reportMs) {
          seen.step = (0, _plan_image_js__WEBPACK_IMPORTED_MODULE_1__.W)(seen.image.status) ? await stepOf(seen.image, seen.step, watcher) : void 0;
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
        if (!(0, _plan_image_js__WEBPACK_IMPORTED_MODULE_1__.W)(seen.image.status)) return end("ended");
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
        return begun?.status === "RUNNING" ? (0, _workflow_js__WEBPACK_IMPORTED_MODULE_2__.S)(await workflowSteps(begun.id))?.name : void 0;
      } catch (error) {
        if (!isPassing(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ)) throw error;
        return last;
      }
    }
  },
  7615: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  9170: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      build: () => build
    });
    var p_limit = __webpack_require__(9680);
    var errors = __webpack_require__(8204);
    var plan_wanted = __webpack_require__(7008);
    var load = __webpack_require__(3067);
    var diagnostic = __webpack_require__(2214);
    var state = __webpack_require__(3534);
    var failure = __webpack_require__(510);
    var digest = __webpack_require__(2283);
    var plan_existing = __webpack_require__(1898);
    async function ensureResources(wanted, store) {
      const [isAllSeen] = await Promise.all([ ensureImageRecipe(wanted, store), ensure({
        arn: wanted.infrastructureArn,
        request: wanted.infrastructure,
        get: store.infrastructure,
        create: store.createInfrastructure,
        differences: plan_existing.Oj
      }), ensure({
        arn: wanted.distributionArn,
        request: wanted.distribution,
        get: store.distribution,
        create: store.createDistribution,
        differences: plan_existing.hK
      }) ]);
      return isAllSeen;
    }
    async function ensureImageRecipe(wanted, store) {
      const existing = await store.imageRecipe(wanted.imageRecipeArn);
      if (existing) {
        refuseOther(wanted.imageRecipeArn, (0, plan_existing.a0)(existing, wanted.imageRecipe));
        return false;
      }
      await Promise.all([ ...wanted.components ].map(([arn, {request}]) => ensure({
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        differences: plan_existing.i8
      })));
      await create({
        arn: wanted.imageRecipeArn,
        request: wanted.imageRecipe,
        get: store.imageRecipe,
        create: store.createImageRecipe,
        differences: plan_existing.a0
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
      return (0, digest.ol)({
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
    var decide = __webpack_require__(1527);
    const mostReplays = 25;
    const getLagMs = 12e4;
    function buildToken(request, buildNumber) {
      return (0, digest.ol)({
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
      if ((0, decide.uw)(image, wanted).length > 0) return false;
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
    var watch = __webpack_require__(8252);
    var candidate = __webpack_require__(8106);
    var observe = __webpack_require__(5287);
    var resolve = __webpack_require__(8935);
    var plan_tags = __webpack_require__(3666);
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
          [plan_tags.nP.repository]: repository,
          [plan_tags.nP.recipe]: wanted.lock.recipe
        }
      };
      const existing = await store.pipeline(wanted.pipelineArn);
      if (!existing) {
        await store.createPipeline(request, resourceToken(request));
        return {
          kind: "recorded"
        };
      }
      const owner = existing.tags[plan_tags.nP.repository];
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
    var verify = __webpack_require__(7792);
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
      const earlier = amis.find(ami => ami.tags[plan_tags.nP.releasedAt] !== void 0)?.tags;
      const releaseTags = {
        ...recipe.tags,
        ...by.origin,
        [plan_tags.nP.releasedAt]: earlier?.[plan_tags.nP.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
        ...by.run === "" && earlier?.[plan_tags.nP.releasedBy] === void 0 ? {} : {
          [plan_tags.nP.releasedBy]: earlier?.[plan_tags.nP.releasedBy] ?? by.run
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
          [plan_tags.nP.type]: plan_tags.YS
        };
        if (!haveAll(ami, tags)) await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
      });
      if (!hasChanged) return {
        verifications: [ ...verified ],
        hasChanged
      };
      const again = await (0, verify.MX)(image, lock, releaser, {
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
      return Object.fromEntries(plan_tags.Q8.flatMap(name => ami.tags[name] === void 0 ? [] : [ [ name, ami.tags[name] ] ]));
    }
    function lacks(tags, wanted) {
      return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
    }
    var image_report = __webpack_require__(3394);
    var verified = __webpack_require__(8788);
    async function buildImage(recipe, locked, context) {
      const {clock} = context;
      const report = (0, image_report.b)(recipe, clock.now());
      try {
        await advance(recipe, locked, report, context);
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
    async function advance(recipe, locked, report, context) {
      const {account, clock, inputs, log} = context;
      const home = {
        ...account,
        amis: query => account.amis(recipe.homeRegion, query)
      };
      const lock = locked ?? await (0, resolve.K)(recipe, home, {
        now: clock.now(),
        force: inputs.force
      });
      const wanted = (0, plan_wanted.Lm)(recipe, lock);
      report.parent = lock.parent;
      report.volumeGiB = lock.volumeGiB;
      report.digest = lock.digest;
      report.contentDigest = lock.contentDigest;
      if (lock.volumeGiB > recipe.volume.size) report.notes.push(`The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`);
      const readBack = image => (0, candidate.Y)(image, wanted, home);
      const observed = await (0, observe.lB)(wanted, {
        ...home,
        contentDifferences: readBack
      }, {
        now: clock.now(),
        share: inputs.share
      });
      const decision = (0, decide.LD)(wanted, observed, inputs.share);
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
        const {kind, image: last, lastRunning} = await (0, watch.w)(image, {
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
        report.failure = await (0, failure.S)(last, wanted, {
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
      const minutes = String(Math.max(1, Math.round((clock.now() - report.startedAt) / 6e4)));
      const starterTags = isOurs ? {
        ...(0, plan_tags.YM)(origin),
        [plan_tags.nP.minutes]: minutes
      } : {};
      const verifications = await (0, verify.MX)(image, lock, ec2, {
        kind: "build"
      });
      (0, verified.N)(report, verifications);
      if (report.findings.length > 0) throw (0, verified.G)(report);
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
      (0, verified.N)(report, released.verifications);
      if (report.findings.length > 0) throw (0, verified.G)(report);
      report.isReleased = true;
      report.result = isOurs || action === "attach" ? "built" : released.hasChanged ? "released" : "none";
      const pipeline = await recordPipeline(wanted, image, origin.repository, account);
      if (pipeline.kind === "foreign") report.notes.push(`The pipeline ${wanted.pipelineArn} belongs to ${pipeline.owner} and was left alone.`);
    }
    async function tagCandidate(image, verifications, tags, {account}) {
      if (Object.keys(tags).length === 0) return;
      await Promise.all([ account.tagResource(image.arn, tags), ...verifications.flatMap(({region, ami}) => ami ? [ account.tag(region, withSnapshots(ami), tags) ] : []) ]);
    }
    var planned = __webpack_require__(7300);
    var prepare = __webpack_require__(7525);
    var commands_reports = __webpack_require__(6433);
    const imagesAtOnce = 50;
    async function build(inputs, adapters) {
      const {runner, run, clock, signal} = adapters;
      const {wanted, account} = await build_prepare(inputs, adapters).catch(async error => {
        await (0, commands_reports.B_)(adapters);
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
        onProgress: (recipe, progress) => runner.info((0, commands_reports.oz)(recipe, progress))
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const settled = await Promise.allSettled(wanted.map(({recipe, lock}) => limit(() => buildImage(recipe, lock, context))));
      const reports = settled.flatMap(one => one.status === "fulfilled" ? [ one.value ] : []);
      await (0, commands_reports.JX)(reports, inputs, adapters);
      for (const one of settled) if (one.status === "rejected") throw one.reason;
      return reports.every(commands_reports.f5);
    }
    async function build_prepare(inputs, adapters) {
      const plan = inputs.plan === "" ? void 0 : (await __webpack_require__.e(983).then(__webpack_require__.bind(__webpack_require__, 983))).parsePlan(inputs.plan);
      if (plan && plan.share !== inputs.share) throw new errors.lZ("input", `The plan was made with share: ${String(plan.share)}, and this step has share: ${String(inputs.share)}.`, "Give `plan` and `build` the same.");
      const loaded = await (0, load.Q)(plan?.recipes.map(({file}) => file) ?? inputs.recipes, adapters.run.workspace);
      const recipes = await (0, prepare.IS)(loaded, adapters);
      const account = await (0, prepare.UW)(recipes, inputs.credentials, adapters);
      const asked = recipes.map(recipe => account.infrastructure((0, plan_wanted.fm)(recipe).arn).catch(() => {}));
      await Promise.all([ (0, prepare.uj)(recipes[0], inputs.credentials, account.callerIdentity), ...asked ]);
      const {checkRules} = await __webpack_require__.e(332).then(__webpack_require__.bind(__webpack_require__, 4332));
      await (0, prepare.Di)(checkRules(loaded).diagnostics.filter(diagnostic.bJ), adapters);
      return {
        wanted: recipes.map(recipe => ({
          recipe,
          lock: plan && (0, planned.s)(recipe, plan).lock
        })),
        account
      };
    }
  },
  7300: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => plannedOf
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _plan_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1764);
    function plannedOf(recipe, plan) {
      const planned = plan.recipes.find(({file}) => file === recipe.file);
      if (planned && (0, _plan_lock_js__WEBPACK_IMPORTED_MODULE_1__.vw)(planned.lock, recipe)) return planned;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("plan", `${recipe.file} is not what the plan was made of.`, "Check out the same commit as the job that planned; do not change the plan.", {
        at: {
          file: recipe.file,
          line: 1,
          column: 1
        }
      });
    }
  },
  6433: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B_: () => publishNothing,
      JX: () => publishReports,
      f5: () => isWell,
      oz: () => progressLine
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
    var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5457);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
    async function publishReports(reports, options, {runner, run, clock}) {
      const [{renderSummary}, {outputsOf}] = await Promise.all([ Promise.all([ __webpack_require__.e(668), __webpack_require__.e(693) ]).then(__webpack_require__.bind(__webpack_require__, 4074)), __webpack_require__.e(445).then(__webpack_require__.bind(__webpack_require__, 3445)) ]);
      const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(run.temp, "golden-ami");
      const manifest = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, `manifest-${String(process.pid)}.json`);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
        recursive: true
      });
      const content = {
        version: 1,
        writtenAt: new Date(clock.now()).toISOString(),
        repository: run.repository,
        commit: run.commit,
        run: run.url,
        images: [ ...reports ]
      };
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(manifest, `${JSON.stringify(content, void 0, 2)}\n`);
      await (0, _outputs_js__WEBPACK_IMPORTED_MODULE_2__.mk)(outputsOf(reports, manifest), runner.setOutput);
      await runner.writeSummary(renderSummary(reports, options));
      for (const report of reports) {
        runner.info(`${report.recipe}: ${report.result} in ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(report.endedAt - report.startedAt)}`);
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
    async function publishNothing({runner}) {
      await (0, _outputs_js__WEBPACK_IMPORTED_MODULE_2__.mk)({
        amis: {},
        "ami-id": void 0,
        manifest: "",
        result: "failed"
      }, runner.setOutput);
    }
    function isWell({result}) {
      return result !== "failed" && result !== "cancelled";
    }
    function progressLine(recipe, {status, step, elapsedMs}) {
      return `${recipe}: ${status}${step === void 0 ? "" : ` · ${step}`} · ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(elapsedMs)}`;
    }
    function failureLine({recipe, failure, status}) {
      if (!failure) return "";
      const where = [ failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step ].filter(Boolean).join(", ");
      const orphan = failure.orphanAmiId === void 0 ? "" : ` AMI ${failure.orphanAmiId} is left behind: deregister it and its snapshots.`;
      return `${recipe} is ${status ?? "FAILED"} (${where || "AWS does not tell where"}): ${failure.message}. Log: ${failure.log.group}, stream ${failure.log.stream}.${orphan}`;
    }
  },
  8788: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => verificationError,
      N: () => note
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _release_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7792);
    function note(report, verifications) {
      report.amis = (0, _release_verify_js__WEBPACK_IMPORTED_MODULE_1__.jI)(verifications);
      report.findings = verifications.flatMap(({findings}) => findings);
    }
    function verificationError(report) {
      const first = report.findings[0];
      const count = report.findings.length;
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("verification", `${report.recipe}: ${String(count)} ${count === 1 ? "finding" : "findings"} in the AMIs of ${report.imageArn ?? "the image"}, first in ${first?.region ?? ""}${first?.amiId === void 0 ? "" : ` (${first.amiId})`}: ${first?.subject ?? ""} should be ${first?.expected ?? ""} and is ${first?.found ?? ""}.`, "Nothing was shared from here on. Put right what the table of findings names, and run again.");
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
      for (const [name, value] of [ [ _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.recipe, lock.recipe ], [ _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.contentDigest, lock.contentDigest ] ]) check(`tag ${name}`, ami.tags[name] === value, value, ami.tags[name] ?? "none");
      if (scope.kind === "release") {
        check(`tag ${_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type}`, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] === _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.YS, _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.YS, ami.tags[_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__.nP.type] ?? "none");
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
  },
  3394: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => newReport
    });
    function newReport(recipe, now) {
      return {
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
        startedAt: now,
        endedAt: now
      };
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
  }
};