export const id = 718;

export const ids = [ 718 ];

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
  4718: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      collect: () => collect
    });
    var p_limit = __webpack_require__(9680);
    var plan_plan = __webpack_require__(983);
    var load = __webpack_require__(3067);
    var failure = __webpack_require__(510);
    var decide = __webpack_require__(1527);
    var plan_image = __webpack_require__(8910);
    var observe = __webpack_require__(5287);
    var parent_image = __webpack_require__(5203);
    var plan_tags = __webpack_require__(3666);
    const skewMs = 6e4;
    async function findOutcome(planned, wanted, plannedAt, lookup) {
      const since = Date.parse(plannedAt) - skewMs;
      const [listed, amis, named] = await Promise.all([ lookup.builds(wanted.imageVersionArn), lookup.taggedAmis(plan_tags.nP.recipe, wanted.lock.recipe), planned.imageArn === void 0 ? void 0 : lookup.image(planned.imageArn) ]);
      const built = await newestSince(since, listed, wanted, lookup);
      const releasedSince = built ? void 0 : await findReleased(since, amis, wanted, lookup);
      const image = built ?? releasedSince ?? named;
      const own = new Set(image?.amis.map(({amiId}) => amiId));
      const earlier = amis.filter(ami => ami.tags[plan_tags.nP.releasedAt] !== void 0 && !own.has(ami.amiId));
      return {
        image,
        isNew: built !== void 0 && built.arn !== planned.imageArn,
        previous: (0, parent_image._A)(earlier)
      };
    }
    async function newestSince(since, listed, wanted, {image}) {
      const highest = Math.max(0, ...listed.map(({arn}) => (0, plan_image.H)(arn)));
      const unlisted = await (0, observe.dy)(wanted.imageVersionArn, highest + 1, image);
      const isRight = one => one !== void 0 && one.createdAt >= since && (0, decide.uw)(one, wanted).length === 0;
      const right = unlisted.filter(isRight).at(-1);
      if (right) return right;
      for (const {arn} of listed.filter(({createdAt}) => createdAt >= since).sort((a, b) => (0, 
      plan_image.H)(b.arn) - (0, plan_image.H)(a.arn))) {
        const one = await image(arn);
        if (isRight(one)) return one;
      }
      return;
    }
    async function findReleased(since, amis, {lock}, lookup) {
      const newest = (0, parent_image._A)(amis.filter(({tags}) => tags[plan_tags.nP.contentDigest] === lock.contentDigest && Date.parse(tags[plan_tags.nP.releasedAt] ?? "") >= since));
      return newest && (0, observe.G4)(newest, lock, lookup.image);
    }
    var watch = __webpack_require__(8252);
    var errors = __webpack_require__(8204);
    var wanted = __webpack_require__(7008);
    var verify = __webpack_require__(7792);
    var image_report = __webpack_require__(3394);
    var verified = __webpack_require__(8788);
    async function collectImage(recipe, planned, context) {
      const {lock} = planned;
      const report = {
        ...(0, image_report.b)(recipe, context.clock.now()),
        reason: planned.reason,
        parent: lock.parent,
        volumeGiB: lock.volumeGiB,
        digest: lock.digest,
        contentDigest: lock.contentDigest
      };
      try {
        await follow(planned, (0, wanted.Lm)(recipe, lock), report, context);
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        report.result = context.signal.aborted ? "cancelled" : "failed";
        report.error = {
          message: error.message,
          remedy: error.remedy,
          ...error.at ? {
            at: error.at
          } : {}
        };
      }
      return report;
    }
    async function follow(planned, wanted, report, context) {
      const {account, plan, clock, signal} = context;
      const outcome = await findOutcome(planned, wanted, plan.plannedAt, account);
      const [ended] = await Promise.all([ outcome.image && settle(outcome.image, report, context), describePrevious(outcome.previous, planned, report, account) ]);
      if (!ended) throw nothingBuilt(planned);
      const {image, kind, lastRunning} = ended;
      report.imageArn = image.arn;
      report.status = image.status;
      report.startedAt = image.createdAt;
      report.endedAt = clock.now();
      if (kind === "interrupted") {
        report.result = "cancelled";
        return;
      }
      if (kind === "time-limit") {
        report.result = "started";
        report.notes.push(`The build goes on in AWS (${image.status}). Run the job again to collect it.`);
        return;
      }
      if (image.status !== "AVAILABLE") {
        report.result = image.status === "CANCELLED" ? "cancelled" : "failed";
        report.failure = await (0, failure.S)(image, wanted, {
          ...account,
          lastLines: context.withLogs ? account.lastLines : void 0
        }, lastRunning);
        return;
      }
      const verifications = await (0, verify.MX)(image, planned.lock, {
        ...account,
        clock,
        signal
      }, {
        kind: "build"
      });
      (0, verified.N)(report, verifications);
      if (report.findings.length > 0) throw (0, verified.G)(report);
      time(report, outcome, verifications, context);
      report.isReleased = verifications.every(({ami}) => ami?.tags[plan_tags.nP.type] === plan_tags.YS);
      if (plan.share && !report.isReleased) {
        report.amis = {};
        throw new errors.lZ("release", `${image.arn} is built and not released.`, "Run the failed jobs again: they release it and build nothing.");
      }
      report.result = resultOf(planned, outcome, verifications, plan);
    }
    async function settle(image, report, {account, clock, deadline, signal, onProgress}) {
      if (!(0, plan_image.W)(image.status)) return {
        image,
        kind: "ended"
      };
      return (0, watch.w)(image, {
        ...account,
        clock,
        deadline,
        signal,
        onProgress: progress => onProgress(report.recipe, progress)
      });
    }
    async function describePrevious(previous, planned, report, account) {
      if (!previous) return;
      const image = await (0, observe.G4)(previous, planned.lock, account.image);
      report.previous = {
        name: previous.name,
        createdAt: previous.createdAt,
        ...image ? {
          imageArn: image.arn
        } : {},
        amis: image ? Object.fromEntries(image.amis.map(({region, amiId}) => [ region, amiId ])) : {
          [previous.region]: previous.amiId
        }
      };
    }
    function time(report, outcome, verifications, {clock}) {
      const minutes = Number(verifications[0]?.ami?.tags[plan_tags.nP.minutes]);
      const wasRunning = outcome.image !== void 0 && (0, plan_image.W)(outcome.image.status);
      report.endedAt = minutes > 0 ? report.startedAt + minutes * 6e4 : wasRunning ? clock.now() : report.startedAt;
    }
    function resultOf(planned, {isNew}, verifications, {plannedAt, share}) {
      if (isNew || planned.action === "attach") return "built";
      if (!share) return "reused";
      const releasedAt = verifications.map(({ami}) => ami?.tags[plan_tags.nP.releasedAt] ?? "").sort().at(-1) ?? "";
      return releasedAt >= plannedAt || planned.action === "release" ? "released" : "none";
    }
    function nothingBuilt({recipe, action, findings}) {
      const bad = findings.find(({severity}) => severity === "bad");
      if (bad) return new errors.lZ("plan", `${recipe} was not built: ${bad.message}`, bad.remedy, {
        at: bad.at
      });
      return new errors.lZ("plan", `Nothing was built for ${recipe} since the plan, which said ${action}.`, "See the log of its job, and run the failed jobs again.");
    }
    var planned = __webpack_require__(7300);
    var prepare = __webpack_require__(7525);
    var commands_reports = __webpack_require__(6433);
    const imagesAtOnce = 50;
    async function collect(inputs, adapters) {
      const {plan, reports} = await collectAll(inputs, adapters).catch(async error => {
        await (0, commands_reports.B_)(adapters);
        throw error;
      });
      await (0, commands_reports.JX)(reports, plan, adapters);
      return reports.every(commands_reports.f5);
    }
    async function collectAll(inputs, adapters) {
      const {run, runner, clock, signal} = adapters;
      const plan = (0, plan_plan.parsePlan)(inputs.plan);
      if (plan.recipes.length === 0) return {
        plan,
        reports: []
      };
      const recipes = await (0, prepare.IS)(await (0, load.Q)(plan.recipes.map(({file}) => file), run.workspace), adapters);
      const wanted = recipes.map(recipe => [ recipe, (0, planned.s)(recipe, plan) ]);
      const account = await (0, prepare.UW)(recipes, inputs.credentials, adapters);
      await (0, prepare.uj)(recipes[0], inputs.credentials, account.callerIdentity);
      const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 6e4,
        plan,
        withLogs: inputs.logs !== "none",
        onProgress: (recipe, progress) => runner.info((0, commands_reports.oz)(recipe, progress))
      };
      const limit = (0, p_limit.A)(imagesAtOnce);
      const reports = await Promise.all(wanted.map(([recipe, planned]) => limit(() => collectImage(recipe, planned, context))));
      return {
        plan,
        reports
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
  }
};