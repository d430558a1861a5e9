export const id = 1890;

export const ids = [ 1890 ];

export const modules = {
  81140: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z6: () => endingOf,
      nt: () => waitForBuild,
      Dq: () => whenEnded
    });
    var failed_distribution = __webpack_require__(1633);
    var errors = __webpack_require__(18204);
    var log_line = __webpack_require__(2497);
    const imageArnTag = "Ec2ImageBuilderArn";
    const eventsToRead = 60;
    async function askAboutFailure(image, regions, log, lookup) {
      const refusals = [];
      const answerOr = (call, fallback) => call.catch(error => {
        if (!(error instanceof errors.lZ)) throw error;
        refusals.push((0, log_line.T)((0, errors.Uc)(error)));
        return fallback;
      });
      const [context, executions, logEvents, ownAmis] = await Promise.all([ answerOr(lookup.failureContext(image.arn), void 0), answerOr(lookup.workflows(image.arn), []), lookup.lastLines ? answerOr(lookup.lastLines(log.group, log.stream, image.createdAt, eventsToRead), []) : [], Promise.all(regions.map(region => answerOr(lookup.ownAmis(region, imageArnTag, image.arn), []))) ]);
      const begun = executions.filter(({startedAt}) => startedAt > 0);
      return {
        context,
        executions: await Promise.all(begun.map(async execution => ({
          execution,
          steps: await answerOr(lookup.workflowSteps(execution.id), [])
        }))),
        logEvents,
        ownAmis: ownAmis.flat(),
        refusals
      };
    }
    const linesToShow = 3;
    const ownLine = /^(?:(?:Document|ComponentArn|Phase|Step|Action|ErrorMessage|Stdout):|TOE has |command id: )|: (?:STARTED|FINISHED) EXECUTION/;
    const beginning = /^(?:Phase|Step) \S+$|: STARTED EXECUTION$/;
    function lastErrorLines(events) {
      let lines = [];
      let isInside = false;
      for (const line of events.flatMap(event => event.split(/\r\n|\r|\n/))) {
        const text = line.trim();
        if (beginning.test(text)) lines = [];
        const labelled = text.startsWith("Stderr:");
        isInside = labelled || isInside && !ownLine.test(text) && !beginning.test(text);
        if (isInside) lines.push(labelled ? text.slice("Stderr:".length).trim() : text);
      }
      return lines.filter(line => line !== "").slice(-linesToShow).join(" | ");
    }
    function isExitCodeAlone(text) {
      return /^\W*exit\s?(?:code|status):?\s?-?\d+\W*$/i.test(text.trim());
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
    const failure_linesToShow = 20;
    const stageOfWorkflow = {
      BUILD: "BUILDING",
      TEST: "TESTING",
      DISTRIBUTION: "DISTRIBUTING"
    };
    async function explainFailure(image, wanted, lookup, lastRunning) {
      const answers = await askAboutFailure(image, wanted.lock.regions, logOf(image, wanted), lookup);
      return explain(answers, image, wanted, lastRunning);
    }
    function explain({context, executions, logEvents, ownAmis, refusals}, image, wanted, lastRunning) {
      const failed = executions.find(({execution}) => execution.status === "FAILED" || execution.status.startsWith("ROLLBACK"));
      const workflowStep = failed && (failed.steps.find(hasFailed) ?? currentStep(failed.steps));
      const stage = context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
      const workflowStepName = context?.failedStep ?? workflowStep?.name;
      const labelled = readLabelledBlock(logEvents);
      const made = madeAmiId(executions.flatMap(({steps}) => steps));
      const orphans = [ ...made === void 0 ? [] : [ {
        region: wanted.lock.homeRegion,
        amiId: made
      } ], ...image.amis, ...ownAmis ].map(({region, amiId}) => ({
        region,
        amiId
      }));
      const message = [ context?.componentFailure?.errorMessage, labelled.ErrorMessage, workflowStep?.message, context?.distributionFailure?.errorMessage, image.reason ].find(text => text !== void 0 && text.trim() !== "");
      return {
        ...stage === void 0 ? {} : {
          stage
        },
        ...workflowStepName === void 0 ? {} : {
          workflowStep: workflowStepName
        },
        ...componentPlace(context?.componentFailure ?? {}, labelled, image.reason, wanted),
        message: (0, log_line.T)(withErrorLines(message ?? "AWS gives no reason", logEvents)),
        regions: (context?.distributionFailure?.regionFailures ?? []).map(({region, errorMessage, status}) => ({
          region: region ?? "",
          message: (0, log_line.T)(errorMessage ?? status ?? "")
        })),
        untold: refusals,
        logLines: logEvents.slice(-failure_linesToShow).map(log_line.T),
        log: logOf(image, wanted),
        orphans: [ ...new Map(orphans.map(one => [ one.amiId, one ])).values() ],
        ...(0, failed_distribution.Zl)(image) && !(0, failed_distribution.V2)(image) ? {
          isDistributedAgain: true
        } : {}
      };
    }
    function withErrorLines(message, logEvents) {
      const written = isExitCodeAlone(message) ? lastErrorLines(logEvents) : "";
      return written === "" ? message : `${written} (${message.trim()})`;
    }
    function hasFailed({status}) {
      return status === "FAILED";
    }
    function componentPlace(componentFailure, labelled, reason, wanted) {
      const arn = componentFailure.componentArn ?? labelled.ComponentArn ?? /arn:[\w-]+:imagebuilder:[\w-]+:[\w-]+:component\/[\w-]+\/\d+\.\d+\.\d+\/\d+/.exec(reason ?? "")?.[0];
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
    var plan_image = __webpack_require__(38910);
    const lastAnswerMs = 3e4;
    async function inTime(work, {clock, deadline}) {
      const over = new AbortController;
      const {promise: late, resolve} = Promise.withResolvers();
      const ms = Math.max(deadline - clock.now(), lastAnswerMs);
      const limit = clock.limit(Math.min(ms, 2 ** 31 - 1), over.signal);
      limit.addEventListener("abort", () => resolve(void 0), {
        once: true
      });
      work.catch(() => {});
      try {
        return await Promise.race([ work.then(value => ({
          value
        })), late ]);
      } finally {
        over.abort();
      }
    }
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
          const answer = await inTime(this.options.image(this.image.arn), this.options);
          if (answer) this.accept(answer.value);
          this.pauseMs = pollMs;
        } catch (error) {
          if (!isTransient(error) && !(0, errors.mm)(error)) throw error;
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
        const asked = (0, plan_image.W_)(image.status) ? await inTime(stepOf(image, known, this.options), this.options) : {
          value: {}
        };
        this.known = asked?.value ?? known;
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
    async function stepOf(image, known, {workflows, workflowSteps}) {
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
        if (!(error instanceof errors.lZ)) throw error;
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
    var tag_lag = __webpack_require__(79616);
    var lookups = __webpack_require__(90833);
    const whenEnded = "Nothing of it is released. Run all jobs of the workflow again when it has ended: they release it and build nothing.";
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
    async function endingOf({kind, image, lastRunning}, wanted, {account, clock, signal}, options) {
      if (kind === "interrupted") return {
        kind
      };
      if (kind === "time-limit") return {
        kind,
        remedy: options.remedy
      };
      if (image.status === "AVAILABLE") return;
      const settled = lastRunning === void 0 ? Promise.resolve() : clock.sleep(tag_lag.t, signal);
      const lookup = (0, lookups.xL)(account, {
        withLogs: options.withLogs,
        settled
      });
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
  57093: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => LogTails
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
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
  }
};