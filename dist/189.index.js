export const id = 189;

export const ids = [ 189 ];

export const modules = {
  1037: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => gather
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    async function gather(known, stages, signal) {
      let facts = known;
      try {
        for (;;) {
          const {done, value} = await stages.next();
          if (done) return {
            facts,
            ending: value
          };
          facts = {
            ...facts,
            ...value
          };
        }
      } catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
        return {
          facts,
          ending: {
            kind: "error",
            error,
            isCancelled: signal.aborted
          }
        };
      }
    }
  },
  1818: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EI: () => reportOf,
      WX: () => findingsOf,
      vO: () => assertVerified
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _release_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7792);
    function reportOf(facts, ending) {
      const {recipe, lock, reason = "", previous, image, verifications = []} = facts;
      const {isReleased = false, startedAt, endedAt} = facts;
      return {
        recipe: recipe.name,
        file: recipe.file,
        result: resultOf(ending, image),
        reason,
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        amis: (0, _release_verify_js__WEBPACK_IMPORTED_MODULE_1__.jI)(verifications),
        isReleased,
        ...image ? {
          imageArn: image.arn,
          status: image.status
        } : {},
        ...lock ? {
          parent: lock.parent,
          volumeGiB: lock.volumeGiB,
          digest: lock.digest,
          contentDigest: lock.contentDigest
        } : {},
        findings: findingsOf(verifications),
        ...previous ? {
          previous
        } : {},
        notes: notesOf(facts, ending),
        ...ending.kind === "build-ended" ? {
          failure: ending.failure
        } : {},
        ...ending.kind === "error" ? {
          error: errorOf(ending.error)
        } : {},
        startedAt,
        endedAt
      };
    }
    function resultOf(ending, image) {
      switch (ending.kind) {
       case "done":
        return ending.result;

       case "no-candidate":
        return "none";

       case "time-limit":
        return "started";

       case "interrupted":
        return "cancelled";

       case "build-ended":
        return image?.status === "CANCELLED" ? "cancelled" : "failed";

       case "error":
        return ending.isCancelled ? "cancelled" : "failed";
      }
    }
    function notesOf(facts, ending) {
      const {recipe, lock, image, revoked = [], foreignPipeline} = facts;
      const notes = [];
      if (lock && facts.hasLargerVolume) notes.push(`The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`);
      for (const {region, amiId, who} of revoked) notes.push(`${amiId} in ${region} was shared with ${who} by somebody, and no longer is.`);
      if (foreignPipeline) notes.push(`The pipeline ${foreignPipeline.arn} belongs to ${foreignPipeline.owner} and was left alone.`);
      if (ending.kind === "time-limit") notes.push(`The build goes on in AWS (${image?.status ?? ""}). ${ending.remedy}`);
      if (ending.kind === "no-candidate") notes.push(`No candidate was built: name, regions, keys or infrastructure of ${recipe.name} are new, and the release alone makes the configurations for them. Once merged, it is built, tested and released.`);
      return notes;
    }
    function errorOf({message, remedy, at}) {
      return {
        message,
        remedy,
        ...at ? {
          at
        } : {}
      };
    }
    function findingsOf(verifications) {
      return verifications.flatMap(({findings}) => findings);
    }
    function assertVerified(recipeName, imageArn, verifications) {
      const findings = findingsOf(verifications);
      const [first] = findings;
      if (!first) return;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("verification", `${recipeName}: ${String(findings.length)} ${findings.length === 1 ? "finding" : "findings"} in the AMIs of ${imageArn}, first in ${first.region}${first.amiId === void 0 ? "" : ` (${first.amiId})`}: ${first.subject} should be ${first.expected} and is ${first.found}.`, "Nothing was shared from here on. Put right what the table of findings names, and run again.");
    }
  },
  3268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B_: () => publishNothing,
      JX: () => publishReports,
      XO: () => isSuccessful,
      oz: () => progressLine
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
    var _outputs_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4113);
    var _report_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
    async function publishReports(reports, options, {runner, run, clock}) {
      const [{renderSummary}, {outputsOf}] = await Promise.all([ Promise.all([ __webpack_require__.e(3668), __webpack_require__.e(1693) ]).then(__webpack_require__.bind(__webpack_require__, 4074)), __webpack_require__.e(3445).then(__webpack_require__.bind(__webpack_require__, 3445)) ]);
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
      await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_2__.m)(outputsOf(reports, manifest), runner.setOutput);
      await runner.writeSummary(renderSummary(reports, {
        share: options.share,
        sourceUrl: run.sourceUrl
      }));
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
      await (0, _outputs_publish_js__WEBPACK_IMPORTED_MODULE_2__.m)({
        amis: {},
        "ami-id": void 0,
        manifest: "",
        result: "failed"
      }, runner.setOutput);
    }
    function isSuccessful({result}) {
      return result !== "failed" && result !== "cancelled";
    }
    function progressLine(recipeName, {status, step, elapsedMs}) {
      return `${recipeName}: ${status}${step === void 0 ? "" : ` · ${step}`} · ${(0, _report_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(elapsedMs)}`;
    }
    function failureLine({recipe, failure, status}) {
      if (!failure) return "";
      const where = [ failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step ].filter(Boolean).join(", ");
      const orphan = failure.orphanAmiId === void 0 ? "" : ` AMI ${failure.orphanAmiId} is left behind: deregister it and its snapshots.`;
      return `${recipe} is ${status ?? "FAILED"} (${where || "AWS does not tell where"}): ${failure.message}. Log: ${failure.log.group}, stream ${failure.log.stream}.${orphan}`;
    }
  },
  6471: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => endingOf,
      n: () => waitForBuild
    });
    var errors = __webpack_require__(8204);
    var log_line = __webpack_require__(2497);
    const eventsToRead = 60;
    async function askAboutFailure(image, log, lookup) {
      const refusals = [];
      const answerOr = (call, fallback) => call.catch(error => {
        if (!(error instanceof errors.lZ)) throw error;
        refusals.push((0, log_line.T)((0, errors.Uc)(error)));
        return fallback;
      });
      const [context, executions, logEvents] = await Promise.all([ answerOr(lookup.failureContext(image.arn), void 0), answerOr(lookup.workflows(image.arn), []), lookup.lastLines ? answerOr(lookup.lastLines(log.group, log.stream, image.createdAt, eventsToRead), []) : [] ]);
      const begun = executions.filter(({startedAt}) => startedAt > 0);
      return {
        context,
        executions: await Promise.all(begun.map(async execution => ({
          execution,
          steps: await answerOr(lookup.workflowSteps(execution.id), [])
        }))),
        logEvents,
        refusals
      };
    }
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
    const linesToShow = 20;
    const stageOfWorkflow = {
      BUILD: "BUILDING",
      TEST: "TESTING",
      DISTRIBUTION: "DISTRIBUTING"
    };
    async function explainFailure(image, wanted, lookup, lastRunning) {
      const answers = await askAboutFailure(image, logOf(image, wanted), lookup);
      return explain(answers, image, wanted, lastRunning);
    }
    function explain({context, executions, logEvents, refusals}, image, wanted, lastRunning) {
      const failed = executions.find(({execution}) => execution.status === "FAILED" || execution.status.startsWith("ROLLBACK"));
      const workflowStep = failed && (failed.steps.find(hasFailed) ?? currentStep(failed.steps));
      const stage = context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
      const workflowStepName = context?.failedStep ?? workflowStep?.name;
      const labelled = readLabelledBlock(logEvents);
      const orphanAmiId = image.status === "AVAILABLE" ? void 0 : madeAmiId(executions.flatMap(({steps}) => steps));
      const message = [ context?.componentFailure?.errorMessage, labelled.ErrorMessage, workflowStep?.message, context?.distributionFailure?.errorMessage, image.reason ].find(text => text !== void 0 && text.trim() !== "");
      return {
        ...stage === void 0 ? {} : {
          stage
        },
        ...workflowStepName === void 0 ? {} : {
          workflowStep: workflowStepName
        },
        ...componentPlace(context?.componentFailure ?? {}, labelled, image.reason, wanted),
        message: (0, log_line.T)(message ?? "AWS gives no reason"),
        regions: (context?.distributionFailure?.regionFailures ?? []).map(({region, errorMessage, status}) => ({
          region: region ?? "",
          message: (0, log_line.T)(errorMessage ?? status ?? "")
        })),
        untold: refusals,
        logLines: logEvents.slice(-linesToShow).map(log_line.T),
        log: logOf(image, wanted),
        ...orphanAmiId === void 0 ? {} : {
          orphanAmiId
        }
      };
    }
    function hasFailed({status}) {
      return status === "FAILED";
    }
    function componentPlace(componentFailure, labelled, reason, wanted) {
      const arn = componentFailure.componentArn ?? labelled.ComponentArn ?? /arn:[^\s]+:component\/[^\s]+?\/\d+\.\d+\.\d+\/\d+/.exec(reason ?? "")?.[0];
      const document = arn === void 0 ? void 0 : wanted.components.get(arn)?.document;
      const component = document?.file ?? arn;
      const phase = componentFailure.phaseName ?? labelled.Phase;
      const step = componentFailure.stepName ?? labelled.Step;
      const documentStep = document?.steps.find(one => one.phase === phase && one.step === step);
      const at = documentStep?.at ?? (document && {
        file: document.file,
        line: 1,
        column: 1
      });
      return {
        ...component === void 0 ? {} : {
          component
        },
        ...phase === void 0 ? {} : {
          phase
        },
        ...step === void 0 ? {} : {
          step
        },
        ...at === void 0 ? {} : {
          at
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
    function readLabelledBlock(events) {
      const found = {};
      for (const line of events.flatMap(event => event.split("\n"))) {
        const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
        if (label?.[1] !== void 0 && label[2]?.trim()) found[label[1]] = label[2].trim();
      }
      return found;
    }
    var plan_image = __webpack_require__(8910);
    const pollMs = 15e3;
    const slowestPollMs = 12e4;
    const maxMissingAnswers = 12;
    class ImagePoller {
      image;
      lastRunning;
      options;
      askedAt;
      pauseMs=pollMs;
      missingAnswers=0;
      constructor(image, options) {
        this.image = image;
        this.options = options;
        this.askedAt = options.clock.now();
        this.keepRunningStatus();
      }
      async poll() {
        const {clock, deadline, signal, isTransient} = this.options;
        const dueAt = this.askedAt + this.pauseMs * (.8 + clock.random() * .4);
        await clock.sleep(Math.max(0, Math.min(dueAt, deadline) - clock.now()), signal);
        if (signal.aborted) return;
        this.askedAt = clock.now();
        try {
          this.accept(await this.options.image(this.image.arn));
          this.pauseMs = pollMs;
        } catch (error) {
          if (!isTransient(error)) throw error;
          this.pauseMs = Math.min(this.pauseMs * 2, slowestPollMs);
        }
      }
      accept(found) {
        this.missingAnswers = found ? 0 : this.missingAnswers + 1;
        if (found) this.image = found; else if (this.missingAnswers >= maxMissingAnswers) this.image = {
          ...this.image,
          status: "DELETED"
        };
        this.keepRunningStatus();
      }
      keepRunningStatus() {
        if ((0, plan_image.W_)(this.image.status)) this.lastRunning = this.image.status;
      }
    }
    const reportMs = 6e4;
    class ProgressReporter {
      options;
      reportedAt=-1 / 0;
      reportedStatus;
      known={};
      constructor(options) {
        this.options = options;
      }
      async report(image) {
        const now = this.options.clock.now();
        const hasChanged = image.status !== this.reportedStatus;
        if (!hasChanged && now - this.reportedAt < reportMs) return;
        const known = hasChanged ? {
          step: this.known.step
        } : this.known;
        this.known = (0, plan_image.W_)(image.status) ? await stepOf(image, known, this.options) : {};
        this.reportedAt = now;
        this.reportedStatus = image.status;
        this.options.onProgress({
          status: image.status,
          ...this.known.step === void 0 ? {} : {
            step: this.known.step
          },
          elapsedMs: now - image.createdAt
        });
      }
    }
    async function stepOf(image, known, {workflows, workflowSteps, isTransient}) {
      try {
        const steps = known.execution === void 0 ? [] : await workflowSteps(known.execution);
        const running = steps.find(({status}) => status === "RUNNING");
        if (running) return {
          ...known,
          step: running.name
        };
        const begun = (await workflows(image.arn)).filter(execution => execution.startedAt > 0).sort((a, b) => b.startedAt - a.startedAt)[0];
        if (begun?.status !== "RUNNING") return {};
        return {
          step: currentStep(begun.id === known.execution ? steps : await workflowSteps(begun.id))?.name,
          execution: begun.id
        };
      } catch (error) {
        if (!isTransient(error) && !(error instanceof errors.iQ)) throw error;
        return known;
      }
    }
    async function watch(started, watcher) {
      const poller = new ImagePoller(started, watcher);
      const progress = new ProgressReporter(watcher);
      for (;;) {
        const {image, lastRunning} = poller;
        await progress.report(image);
        const kind = endOf(image, watcher);
        if (kind) return {
          kind,
          image,
          lastRunning
        };
        await poller.poll();
      }
    }
    function endOf({status}, {clock, deadline, signal}) {
      if (!(0, plan_image.W_)(status)) return "ended";
      if (signal.aborted) return "interrupted";
      return clock.now() >= deadline ? "time-limit" : void 0;
    }
    var lookups = __webpack_require__(833);
    function waitForBuild(image, wanted, {account, clock, deadline, signal, logs, onProgress}) {
      const {recipe} = wanted.lock;
      const wait = () => watch(image, {
        ...(0, lookups.g4)(account),
        clock,
        deadline,
        signal,
        onProgress: progress => onProgress(recipe, progress)
      });
      return logs ? logs.during({
        recipe,
        ...logOf(image, wanted),
        since: image.createdAt
      }, wait) : wait();
    }
    async function endingOf({kind, image, lastRunning}, wanted, account, options) {
      if (kind === "interrupted") return {
        kind
      };
      if (kind === "time-limit") return {
        kind,
        remedy: options.remedy
      };
      if (image.status === "AVAILABLE") return;
      const lookup = (0, lookups.xL)(account, options);
      return {
        kind: "build-ended",
        failure: await explainFailure(image, wanted, lookup, lastRunning)
      };
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
  7093: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => LogTails
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2497);
    const pollMs = 6e4;
    const fullPageEvents = 500;
    const lastReadMs = 6e4;
    class LogTails {
      tails=new Map;
      reader;
      constructor(reader) {
        this.reader = reader;
      }
      async during(source, wait) {
        const {clock, signal} = this.reader;
        const tail = this.join(source);
        const ended = new AbortController;
        const following = this.follow(tail, AbortSignal.any([ ended.signal, signal ]));
        following.catch(() => {});
        try {
          return await wait();
        } finally {
          ended.abort();
          const lastReadOver = new AbortController;
          const isLogExpected = tail.readAt > -1 / 0;
          const last = following.then(() => this.read(tail, {
            isLast: true,
            isLogExpected,
            signal: AbortSignal.any([ lastReadOver.signal, signal ])
          }));
          try {
            await Promise.race([ last, clock.sleep(lastReadMs, AbortSignal.any([ lastReadOver.signal, signal ])) ]);
          } finally {
            lastReadOver.abort();
            last.catch(() => {});
            tail.recipes.delete(source.recipe);
          }
        }
      }
      join({recipe, ...source}) {
        const key = `${source.group} ${source.stream}`;
        const tail = this.tails.get(key) ?? {
          ...source,
          recipes: new Set,
          token: void 0,
          hasBegun: false,
          hasWarned: false,
          isClosed: false,
          readAt: -1 / 0,
          reading: Promise.resolve()
        };
        this.tails.set(key, tail);
        tail.recipes.add(recipe);
        return tail;
      }
      async follow(tail, signal) {
        const {clock} = this.reader;
        for (;;) {
          await clock.sleep(pollMs * (.8 + clock.random() * .4), signal);
          if (signal.aborted || tail.isClosed) return;
          if (clock.now() - tail.readAt >= pollMs / 2) await this.read(tail, {
            isLast: false,
            isLogExpected: false,
            signal: this.reader.signal
          });
        }
      }
      read(tail, options) {
        tail.readAt = this.reader.clock.now();
        const reading = tail.reading.then(() => this.readNew(tail, options));
        tail.reading = reading.catch(() => {});
        return reading;
      }
      async readNew(tail, {isLast, isLogExpected, signal}) {
        while (!signal.aborted && !tail.isClosed) {
          let page;
          try {
            page = await this.reader.logPage(tail.group, tail.stream, tail.since, tail.token);
          } catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
            this.warnOnce(tail, `the log can't be shown: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}`);
            tail.isClosed = error.code === "access-denied";
            return;
          }
          if (!page) {
            if (isLogExpected && !tail.hasBegun) this.warnOnce(tail, `there is no log in ${tail.group}, stream ${tail.stream}. The role of the build's instance profile needs logs:CreateLogStream and logs:PutLogEvents there.`);
            return;
          }
          tail.hasBegun = true;
          for (const line of page.messages.flatMap(_log_line_js__WEBPACK_IMPORTED_MODULE_1__.O)) this.writeLine(tail, line);
          const isEnd = page.token === tail.token;
          tail.token = page.token;
          if (isEnd || !isLast && page.messages.length > 0 && page.messages.length < fullPageEvents) return;
        }
      }
      warnOnce(tail, message) {
        if (!tail.hasWarned) this.writeLine(tail, message);
        tail.hasWarned = true;
      }
      writeLine({recipes}, line) {
        this.reader.write(`${[ ...recipes ].join(", ")} | ${line}`);
      }
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