export const id = 2946;

export const ids = [ 2946 ];

export const modules = {
  65461: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => told
    });
    function told(value, member, {$metadata}) {
      if (value !== void 0 && value !== null && value !== "") return value;
      throw Object.assign(new SyntaxError(`the answer has no ${member}`), {
        $metadata
      });
    }
  },
  22946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var errors = __webpack_require__(51362);
    var passing = __webpack_require__(54578);
    function batch(maxQuestions, ask, isAboutOne = () => false) {
      let waiting;
      const send = async asked => {
        const questions = [ ...asked.keys() ];
        try {
          const answers = await ask(questions);
          for (const [index, question] of questions.entries()) asked.get(question).resolve(answers[index]);
        } catch (error) {
          if (asked.size > 1 && isAboutOne(error)) await Promise.all([ ...asked ].map(one => send(new Map([ one ])))); else for (const one of asked.values()) one.reject(error);
        }
      };
      return question => {
        if (waiting === void 0 || waiting.size >= maxQuestions && !waiting.has(question)) {
          const asked = waiting = new Map;
          setImmediate(() => {
            if (waiting === asked) waiting = void 0;
            send(asked);
          });
        }
        let one = waiting.get(question);
        if (one === void 0) waiting.set(question, one = Promise.withResolvers());
        return one.promise;
      };
    }
    async function orDenied(answer) {
      try {
        return await answer;
      } catch (error) {
        if ((0, errors.GZ)(error)) return "denied";
        throw error;
      }
    }
    function remember(ask, questionOf = (...args) => JSON.stringify(args)) {
      const answers = new Map;
      return (...args) => {
        const question = questionOf(...args);
        let answer = answers.get(question);
        if (!answer) {
          const forget = () => void answers.delete(question);
          answer = ask(...args);
          answers.set(question, answer);
          answer.then(found => found === void 0 && forget(), forget);
        }
        return answer;
      };
    }
    const mostFilterValues = 200;
    const mostIds = 100;
    function accountEc2(client, homeRegion) {
      const amiById = forEach(region => byId(async ids => (await client(region)).amis({
        ids
      }), ({amiId}) => amiId));
      const snapshotById = forEach(region => byId(async ids => (await client(region)).snapshots(ids), ({snapshotId}) => snapshotId));
      const byTag = forEach(region => forEach(tag => batch(mostFilterValues, async values => {
        const ec2 = await client(region);
        const amis = await ec2.amis({
          owner: "self",
          filters: {
            [`tag:${tag}`]: values
          }
        });
        return values.map(value => amis.filter(({tags}) => tags[tag] === value));
      })));
      return {
        enabledRegions: remember(async () => orDenied((await client(homeRegion)).enabledRegions())),
        amis: async (region, query) => {
          const [id, second] = "ids" in query ? query.ids : [];
          if (id === void 0 || second !== void 0) return (await client(region)).amis(query);
          return amiById(region)(id);
        },
        ownAmis: (region, tag, value) => byTag(region)(tag)(value),
        taggedAmis: async (tag, value) => (await byTag(homeRegion)(tag)(value)).filter(({state}) => state === "available"),
        snapshots: async (region, ids) => (await Promise.all(ids.map(id => snapshotById(region)(id)))).flat(),
        launchPermissions: async (region, amiId) => (await client(region)).launchPermissions(amiId),
        changeLaunchPermissions: async (region, amiId, change) => (await client(region)).changeLaunchPermissions(amiId, change),
        requireImdsV2: async (region, amiId) => (await client(region)).requireImdsV2(amiId),
        undeprecate: async (region, amiId) => (await client(region)).undeprecate(amiId),
        tag: async (region, ids, tags) => (await client(region)).tag(ids, tags)
      };
    }
    function byId(ask, idOf) {
      return batch(mostIds, async ids => {
        const found = await ask(ids);
        if (found.length === 0 && ids.length > 1) return Promise.all(ids.map(one => ask([ one ])));
        return ids.map(one => found.filter(thing => idOf(thing) === one));
      });
    }
    function forEach(make) {
      const made = new Map;
      return name => {
        if (!made.has(name)) made.set(name, make(name));
        return made.get(name);
      };
    }
    function accountIam(client, homeRegion) {
      return {
        instanceProfile: remember(async name => orDenied((await client(iamRegionOf(homeRegion))).instanceProfile(name)))
      };
    }
    function iamRegionOf(region) {
      if (region.startsWith("cn-")) return "cn-north-1";
      return region.startsWith("us-gov-") ? "us-gov-west-1" : "us-east-1";
    }
    function accountImages(client) {
      return {
        image: async arn => (await client()).image(arn),
        failureContext: async arn => (await client()).failureContext(arn),
        builds: async imageVersionArn => (await client()).builds(imageVersionArn),
        startBuild: async (request, token) => (await client()).startBuild(request, token),
        cancelBuild: async arn => (await client()).cancelBuild(arn),
        retryBuild: async (arn, token) => (await client()).retryBuild(arn, token),
        workflows: async arn => (await client()).workflows(arn),
        workflowSteps: async id => (await client()).workflowSteps(id),
        tagResource: async (arn, tags) => (await client()).tagResource(arn, tags)
      };
    }
    function accountResources(client) {
      return {
        component: remember(async arn => (await client()).component(arn)),
        createComponent: remember(async (request, token) => (await client()).createComponent(request, token), (_request, token) => token),
        infrastructure: remember(async arn => (await client()).infrastructure(arn)),
        createInfrastructure: remember(async (request, token) => (await client()).createInfrastructure(request, token), (_request, token) => token),
        imageRecipe: async arn => (await client()).imageRecipe(arn),
        createImageRecipe: async (request, token) => (await client()).createImageRecipe(request, token),
        distribution: async arn => (await client()).distribution(arn),
        createDistribution: async (request, token) => (await client()).createDistribution(request, token)
      };
    }
    function accountPipelines(client) {
      return {
        pipeline: async arn => (await client()).pipeline(arn),
        createPipeline: async (request, token) => (await client()).createPipeline(request, token),
        updatePipeline: async (arn, request, token) => (await client()).updatePipeline(arn, request, token)
      };
    }
    function accountKms(client) {
      return {
        key: remember(async (region, alias) => (await client(region)).key(alias)),
        keyPolicy: remember(async (region, keyArn) => orDenied((await client(region)).keyPolicy(keyArn)))
      };
    }
    function accountLogs(client) {
      return {
        lastLines: async (...args) => (await client()).lastLines(...args),
        logPage: async (...args) => (await client()).logPage(...args),
        hasLogGroup: remember(async name => orDenied((await client()).hasGroup(name)))
      };
    }
    function accountS3(client) {
      const keysOf = remember(async (bucket, keyPrefix) => orDenied((await client()).keys(bucket, keyPrefix)));
      return {
        hasObject: async (bucket, keyPrefix) => {
          const folder = await keysOf(bucket, keyPrefix.slice(0, keyPrefix.lastIndexOf("/") + 1));
          const found = typeof folder !== "object" || folder.isComplete ? folder : await keysOf(bucket, keyPrefix);
          return typeof found === "object" ? found.keys.some(key => key.startsWith(keyPrefix)) : found;
        }
      };
    }
    const mostParameters = 10;
    const mostNames = 50;
    function accountSsm(client) {
      const askExisting = batch(mostNames, async names => {
        const existing = await (await client()).existing(names);
        return names.map(name => existing.has(name));
      });
      return {
        parameter: remember(batch(mostParameters, async names => (await client()).parameters(names), errors.GZ)),
        hasParameter: remember(name => orDenied(askExisting(name))),
        associations: remember(async document => orDenied((await client()).associations(document)))
      };
    }
    function connectAccount(cloud, homeRegion) {
      const imageBuilder = () => cloud.imageBuilder(homeRegion);
      return {
        homeRegion,
        isTransient: passing.dg,
        isNotFound: errors.c4,
        sts: {
          callerIdentity: async () => (await cloud.sts(homeRegion)).callerIdentity()
        },
        ssm: accountSsm(() => cloud.ssm(homeRegion)),
        s3: accountS3(() => cloud.s3(homeRegion)),
        kms: accountKms(region => cloud.kms(region)),
        iam: accountIam(region => cloud.iam(region), homeRegion),
        logs: accountLogs(() => cloud.logs(homeRegion)),
        ec2: accountEc2(region => cloud.ec2(region), homeRegion),
        images: accountImages(imageBuilder),
        resources: accountResources(imageBuilder),
        pipelines: accountPipelines(imageBuilder)
      };
    }
    var p_limit = __webpack_require__(89680);
    var src_errors = __webpack_require__(18204);
    var attempts = __webpack_require__(95974);
    var error_names = __webpack_require__(59526);
    const signatureMs = 4 * 6e4;
    const maxRenewals = 2;
    function makeCaller(options) {
      const {clock, renew, signal} = options;
      const limit = (0, p_limit.A)(options.concurrency);
      function judgeOf(target, signedAt) {
        let renewals = 0;
        let lateSignatures = 0;
        const maySendAgain = target.isAnsweredOnce !== true;
        return failure => {
          if (failure instanceof src_errors.lZ) return {
            kind: "final"
          };
          const name = failure instanceof Error ? failure.name : "";
          if (error_names.Kz.has(name) && renewals < maxRenewals) {
            renewals++;
            renew();
            return {
              kind: "at-once"
            };
          }
          const isLate = error_names.o4.has(name) && clock.now() - signedAt() > signatureMs;
          if (isLate && lateSignatures++ < maxRenewals) return {
            kind: "at-once"
          };
          if ((0, passing.p0)(failure)) return {
            kind: "throttled"
          };
          if ((0, errors.c4)(failure) && isAboutWhatExists(target)) return {
            kind: "passing"
          };
          return (0, passing.dg)(failure) && maySendAgain ? {
            kind: "passing"
          } : {
            kind: "final"
          };
        };
      }
      async function make(target, send) {
        const what = `it called ${target.service}:${target.operation} in ${target.region}`;
        if (signal.aborted) throw (0, src_errors.KW)(`before ${what}`);
        let signedAt = clock.now();
        try {
          return await (0, attempts.r)(() => {
            signedAt = clock.now();
            return send();
          }, {
            clock,
            signal,
            judge: judgeOf(target, () => signedAt)
          });
        } catch (error) {
          if (signal.aborted && (0, passing.dg)(error) && !(0, src_errors.mm)(error)) throw (0, 
          src_errors.KW)(`while ${what}`, error);
          throw (0, errors.Ni)(error, target, options.callerRole);
        }
      }
      return (target, send) => limit(() => make(target, send));
    }
    function isAboutWhatExists({operation}) {
      return operation === "DescribeImageAttribute" || /^(?:Create|Modify|Disable|Tag|Update)/.test(operation);
    }
    var getting_started = __webpack_require__(12591);
    var told = __webpack_require__(65461);
    const renewBeforeEndMs = 5 * 6e4;
    const lastMs = 1e4;
    const renewalPauseMs = 3e4;
    function oidcSession(options) {
      let current;
      let renewal;
      let renewAgainAt = -1 / 0;
      const {clock, signal} = options;
      const assumeRole = async () => {
        const [{sts, assume}, token] = await Promise.all([ options.client(), idToken(options) ]);
        const answer = await sts.send(new assume({
          RoleArn: options.roleArn,
          RoleSessionName: options.sessionName,
          DurationSeconds: options.durationSeconds,
          WebIdentityToken: token
        })).catch(error => {
          throw (0, passing.dg)(error) ? error : explainRefusal(error, token, options);
        });
        (0, told.E)(answer.Credentials, "Credentials", answer);
        return answer;
      };
      const exchange = async () => {
        const answer = await (0, attempts.r)(assumeRole, {
          clock,
          signal,
          judge: failure => {
            if (failure instanceof src_errors.lZ) return {
              kind: "final"
            };
            if ((0, passing.p0)(failure)) return {
              kind: "throttled"
            };
            const isLate = failure instanceof Error && error_names.Kz.has(failure.name);
            return isLate || (0, passing.dg)(failure) ? {
              kind: "passing"
            } : {
              kind: "final"
            };
          }
        }).catch(error => {
          throw signal.aborted && (0, passing.dg)(error) ? (0, src_errors.KW)(`while it asked for a session of ${options.roleArn}`, error) : asCredentialsError(error, options);
        });
        const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = answer.Credentials ?? {};
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw new src_errors.lZ("credentials", `STS gave no credentials for ${options.roleArn}.`, "Run again; report it if it stays so.");
        await Promise.all([ options.mask(SecretAccessKey), options.mask(SessionToken) ]);
        return {
          accessKeyId: AccessKeyId,
          secretAccessKey: SecretAccessKey,
          sessionToken: SessionToken,
          expiration: Expiration
        };
      };
      const livesFor = session => session.expiration.getTime() - clock.now();
      const renewed = () => {
        renewal ??= exchange().then(session => current = session).finally(() => renewal = void 0);
        return renewal;
      };
      const credentials = async () => {
        const held = current;
        if (!held) return renewed();
        if (livesFor(held) > renewBeforeEndMs) return held;
        const isAlive = () => current === held && livesFor(held) > lastMs;
        if (clock.now() < renewAgainAt && isAlive()) return held;
        try {
          return await renewed();
        } catch (error) {
          if (!isAlive()) throw error;
          renewAgainAt = clock.now() + renewalPauseMs;
          return held;
        }
      };
      return {
        credentials,
        renew: () => {
          current = void 0;
        }
      };
    }
    function asCredentialsError(error, {roleArn, region}) {
      const target = {
        service: "sts",
        operation: "AssumeRoleWithWebIdentity",
        region,
        resource: roleArn
      };
      const explained = (0, errors.Ni)(error, target, roleArn);
      return explained instanceof src_errors.iQ ? new src_errors.lZ("credentials", explained.message, explained.remedy, {
        cause: error
      }) : explained;
    }
    async function idToken(options) {
      try {
        return await options.getIdToken(options.audience);
      } catch (error) {
        const text = withCause(error);
        const remedy = /ACTIONS_ID_TOKEN_REQUEST/.test(text) ? "Give the job `permissions: id-token: write` (and the calling job, where this is a reusable workflow). Pull requests from forks never get a token." : "Run again; GitHub's token service may be disturbed.";
        throw new src_errors.lZ("credentials", `GitHub gave no OIDC token: ${text.replaceAll(/\s+/g, " ")}.`, remedy, {
          cause: error
        });
      }
    }
    function withCause(error) {
      if (!(error instanceof Error)) return String(error);
      return error.cause === void 0 ? error.message : `${error.message} (${withCause(error.cause)})`;
    }
    function explainRefusal(error, token, options) {
      const name = error instanceof Error ? error.name : "";
      const text = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
      if (![ "AccessDenied", "AccessDeniedException", "InvalidIdentityToken", "InvalidIdentityTokenException", "ValidationError" ].includes(name)) return error;
      if (name === "ValidationError") return new src_errors.lZ("credentials", `STS refused the session for ${options.roleArn}: ${text}`, "Lower role-duration-seconds, or raise the role's maximum session duration.", {
        cause: error
      });
      const subjects = bothSubjects(subjectOf(token), options.run);
      return new src_errors.lZ("credentials", `AWS does not let this run assume ${options.roleArn}: ${text}. The token's subject is "${subjects.sent}", its audience "${options.audience}".`, `${adviceFor(subjects.sent)} Leave its trust policy as it is, unless it was made for another repository${subjects.other === void 0 ? "" : ` or for GitHub's other form of the subject, "${subjects.other}"`}; and see that the account has the role and the OIDC provider token.actions.githubusercontent.com. ${(0, 
      getting_started.d)("account")}`, {
        cause: error
      });
    }
    function adviceFor(subject) {
      const [, environment] = subject.split(":environment:");
      if (environment !== void 0) return `The job is in the environment ${environment}: use the role that is for that environment, on the default branch, and roles for other jobs in jobs without it.`;
      if (subject.endsWith(":pull_request")) return "The job is of a pull request: only roles for plans and for candidates trust that; others are for the default branch.";
      const [, branch] = subject.split(":ref:refs/heads/");
      if (branch === void 0) return "Roles trust a subject that names a pull request, the default branch or an environment: this one names none of them.";
      return `The job names no environment: a role for releases is taken only with \`environment: golden-ami-release\` in the job, or the environment that it was made for, on the default branch. Without one, the roles for plans and for builds trust the default branch, and none trusts another: see that ${branch} is the one that they were made for, or open a pull request.`;
    }
    function subjectOf(token) {
      try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        return typeof claims.sub === "string" ? claims.sub : "unknown";
      } catch {
        return "unknown";
      }
    }
    function bothSubjects(sent, run) {
      const [owner = "", name = ""] = run.repository.split("/");
      const legacy = `repo:${owner}/${name}:`;
      const immutable = `repo:${owner}@${run.ownerId}/${name}@${run.repositoryId}:`;
      if (run.ownerId === "" || run.repositoryId === "") return {
        sent
      };
      if (sent.startsWith(legacy)) return {
        sent,
        other: immutable + sent.slice(legacy.length)
      };
      if (sent.startsWith(immutable)) return {
        sent,
        other: legacy + sent.slice(immutable.length)
      };
      return {
        sent
      };
    }
    var dist_cjs = __webpack_require__(35697);
    var answer_error = __webpack_require__(95529);
    var limited = __webpack_require__(57668);
    function limitedHandler(options, given = new dist_cjs.NodeHttpHandler) {
      const handle = async (request, more) => {
        const limit = (0, limited.i)(options);
        try {
          const answer = await given.handle(request, {
            ...more,
            abortSignal: limit.signal
          });
          endWithBody(answer.response.body, limit);
          assertOfAws(answer.response);
          return answer;
        } catch (error) {
          limit.end();
          throw limit.signal.aborted ? limit.signal.reason : error;
        }
      };
      return Object.assign(Object.create(given), {
        handle
      });
    }
    function endWithBody(body, {signal, end}) {
      const stream = body;
      if (typeof stream?.once !== "function") {
        end();
        return;
      }
      const cut = () => void stream.destroy(signal.reason);
      signal.addEventListener("abort", cut, {
        once: true
      });
      stream.once("close", () => {
        signal.removeEventListener("abort", cut);
        end();
      });
      stream.on("error", () => {});
    }
    function assertOfAws({headers, body}) {
      const [, type = ""] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
      if (type.startsWith("text/html")) {
        body?.destroy();
        throw new answer_error.i5("a page in HTML came, which is no answer of AWS's");
      }
    }
    const concurrency = 24;
    class Cloud {
      options;
      call;
      services=new Map;
      session;
      requestHandler;
      constructor(options) {
        this.options = options;
        this.requestHandler = limitedHandler(options, options.clientExtras?.requestHandler);
        this.session = options.oidc && this.makeSession(options.oidc);
        this.call = makeCaller({
          clock: options.clock,
          signal: options.signal,
          concurrency,
          callerRole: options.oidc?.roleArn,
          renew: () => this.session?.renew()
        });
      }
      imageBuilder(region) {
        return this.service("imagebuilder", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(8809), __webpack_require__.e(3409) ]).then(__webpack_require__.bind(__webpack_require__, 73409))).createImageBuilder(context));
      }
      ec2(region) {
        return this.service("ec2", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(3223), __webpack_require__.e(8520) ]).then(__webpack_require__.bind(__webpack_require__, 78520))).createEc2(context));
      }
      kms(region) {
        return this.service("kms", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(525), __webpack_require__.e(1451) ]).then(__webpack_require__.bind(__webpack_require__, 41451))).createKms(context));
      }
      iam(region) {
        return this.service("iam", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(7662), __webpack_require__.e(1535) ]).then(__webpack_require__.bind(__webpack_require__, 51535))).createIam(context));
      }
      ssm(region) {
        return this.service("ssm", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(8454), __webpack_require__.e(2899) ]).then(__webpack_require__.bind(__webpack_require__, 52899))).createSsm(context));
      }
      logs(region) {
        return this.service("logs", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(7201), __webpack_require__.e(3916) ]).then(__webpack_require__.bind(__webpack_require__, 81535))).createLogs(context));
      }
      s3(region) {
        return this.service("s3", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(513), __webpack_require__.e(9146) ]).then(__webpack_require__.bind(__webpack_require__, 59146))).createS3(context));
      }
      sts(region) {
        return this.service("sts", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(5769), __webpack_require__.e(3898) ]).then(__webpack_require__.bind(__webpack_require__, 93898))).createSts(context));
      }
      service(name, region, make) {
        const key = `${name} ${region}`;
        let service = this.services.get(key);
        if (!service) {
          service = make({
            config: this.config(region),
            call: this.call
          });
          this.services.set(key, service);
        }
        return service;
      }
      config(region) {
        const config = {
          ...this.options.clientExtras,
          requestHandler: this.requestHandler,
          region,
          maxAttempts: 1,
          customUserAgent: this.options.userAgent
        };
        const {session} = this;
        if (session) config.credentials = async () => ({
          ...await session.credentials(),
          expiration: new Date(0)
        });
        return config;
      }
      makeSession(oidc) {
        const {stsRegion: region, userAgent: customUserAgent, clock, signal} = this.options;
        const {requestHandler} = this;
        const config = {
          ...this.options.clientExtras,
          region,
          requestHandler,
          customUserAgent
        };
        return oidcSession({
          ...oidc,
          clock,
          signal,
          region,
          audience: region.startsWith("cn-") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com",
          client: async () => {
            const sdk = await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(5769), __webpack_require__.e(4997) ]).then(__webpack_require__.bind(__webpack_require__, 74997));
            return {
              sts: new sdk.STSClient({
                ...config,
                maxAttempts: 1
              }),
              assume: sdk.AssumeRoleWithWebIdentityCommand
            };
          }
        });
      }
    }
    function connect(options) {
      return connectAccount(new Cloud(options), options.stsRegion);
    }
  },
  59526: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kz: () => expiredNames,
      _M: () => accessDeniedNames,
      g1: () => noCredentialsNames,
      o4: () => unknownCallerNames
    });
    const accessDeniedNames = new Set([ "AccessDenied", "AccessDeniedException", "ForbiddenException", "UnauthorizedOperation", "NotAuthorizedException" ]);
    const expiredNames = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired" ]);
    const unknownCallerNames = new Set([ "InvalidClientTokenId", "UnrecognizedClientException", "AuthFailure", "SignatureDoesNotMatch", "InvalidSignatureException", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException" ]);
    const noCredentialsNames = new Set([ "CredentialsProviderError", "TokenProviderError" ]);
  },
  51362: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GZ: () => isDenied,
      MW: () => ifFound,
      Ni: () => explainAwsError,
      XQ: () => isNotShared,
      c4: () => isNotFound
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12591);
    var _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95529);
    var _error_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59526);
    var _passing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54578);
    function isNotFoundName(awsName) {
      return /NotFound(Exception)?$|^NoSuch(Entity|Bucket)/.test(awsName);
    }
    function isNotFound(error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ) return isNotFoundName(error.awsName);
      return error instanceof Error && "$fault" in error && isNotFoundName(error.name);
    }
    async function ifFound(answer) {
      try {
        return await answer;
      } catch (error) {
        if (isNotFound(error)) return;
        throw error;
      }
    }
    function isDenied(error) {
      return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ && error.code === "access-denied";
    }
    function isNotShared(error) {
      const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ ? error.cause : error;
      return cause instanceof Error && cause.name === "AuthFailure" && cause.message.startsWith("Not authorized for image");
    }
    function explainAwsError(error, target, callerRole) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ || !isSdkError(error)) return error;
      const awsName = error instanceof Error ? error.name : "Unknown";
      const text = oneLine(error instanceof Error ? error.message : String(error));
      const action = `${target.service}:${target.operation}`;
      const where = `${action} in ${target.region}${target.resource === void 0 ? "" : ` on ${target.resource}`}`;
      const call = {
        awsName,
        operation: target.operation,
        region: target.region,
        cause: error
      };
      const caller = callerRole ?? "the caller";
      if (_error_names_js__WEBPACK_IMPORTED_MODULE_3__._M.has(awsName) || isNotShared(error)) {
        const denied = deniedAction(text) ?? action;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("access-denied", `AWS denied ${where}: ${text}`, /\bexplicit deny\b/.test(text) ? `A policy forbids ${denied} to ${caller}, and no other can allow it: AWS's words say which. See what it is there for before it is changed.` : remedyForDenial(denied, caller), call);
      }
      if (_error_names_js__WEBPACK_IMPORTED_MODULE_3__.g1.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `There are no AWS credentials for ${where}: ${text}`, `Set the input role-to-assume (with \`permissions: id-token: write\`), or run aws-actions/configure-aws-credentials in front. ${(0, 
      _getting_started_js__WEBPACK_IMPORTED_MODULE_1__.d)("roles")}`, call);
      if (_error_names_js__WEBPACK_IMPORTED_MODULE_3__.Kz.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `The AWS session expired at ${where}: ${text}`, callerRole === void 0 ? "Use the input role-to-assume: credentials of the environment can't be renewed while waiting." : "It was renewed in vain: check the runner's clock, and run again.", call);
      if (_error_names_js__WEBPACK_IMPORTED_MODULE_3__.o4.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `AWS does not accept the credentials for ${where}: ${text}`, "Check the access key, the secret and the session token of the environment, or use the input role-to-assume.", call);
      if ((0, _passing_js__WEBPACK_IMPORTED_MODULE_4__.p0)(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `AWS asked to slow down at ${where} again and again: ${text}`, "Run again later; where this happens often, ask AWS for a higher rate.", call);
      if ((0, _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__.Rk)(error) || error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__.i5) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `No connection for ${where}: ${text}`, "Check the runner's network, its proxy and AWS_ENDPOINT_URL.", call);
      if ((0, _passing_js__WEBPACK_IMPORTED_MODULE_4__.GZ)(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `The answer to ${where} can't be read: ${text}`, "Run again. Where it stays so, look at what stands between this run and AWS (a proxy, AWS_ENDPOINT_URL).", call);
      if ((0, _passing_js__WEBPACK_IMPORTED_MODULE_4__.dg)(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `AWS failed at ${where} again and again: ${awsName}: ${text}`, "Run again later; where it stays so, see https://health.aws.amazon.com/health/status.", call);
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `AWS refused ${where}: ${awsName}: ${text}`, remedyForRefusal(awsName, target), call);
    }
    function remedyForRefusal(awsName, target) {
      if (isNotFoundName(awsName)) return "Run again: AWS may show late what was made a moment ago. Where it stays so, find out in CloudTrail who deleted it.";
      if (awsName === "TagLimitExceeded") return `${target.resource ?? "The resource"} has as many tags as it may, or one of these has: remove tags there that are not golden-ami's, and run again.`;
      if (/LimitExceeded|QuotaExceeded/.test(awsName)) return "The account has as many as its quota allows: delete what is not used, or ask AWS for more.";
      return `The API reference of ${target.operation} says what AWS expects.`;
    }
    const releaseActions = new Set([ "ec2:ModifyImageAttribute", "ec2:DisableImageDeprecation", "imagebuilder:GetImagePipeline", "imagebuilder:CreateImagePipeline", "imagebuilder:UpdateImagePipeline" ]);
    const firstOfRelease = "ec2:DescribeImageAttribute";
    function remedyForDenial(action, caller) {
      const release = "release in a job that names the environment of releases and takes the role for releases";
      if (releaseActions.has(action)) return `Only a release takes ${action}. Where ${caller} is not the role for releases, leave it as it is, and ${release}; where it is, allow it.`;
      if (action === firstOfRelease) return `Where this job is to release (\`share: true\`), leave ${caller} as it is unless it is the role for releases, and ${release}. To a role for releases, plans or \`lookup\` allow ${action}.`;
      return `Allow ${action} to ${caller}.`;
    }
    function deniedAction(message) {
      return /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(message)?.[1];
    }
    function isSdkError(error) {
      return error instanceof Error && ("$metadata" in error || "$fault" in error || _error_names_js__WEBPACK_IMPORTED_MODULE_3__.g1.has(error.name) || error.name === "TimeoutError" || error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__.i5 || error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__.Xs || (0, 
      _network_answer_error_js__WEBPACK_IMPORTED_MODULE_2__.Rk)(error));
    }
    function oneLine(text) {
      const [said = ""] = text.split("Deserialization error: to see the raw response");
      const line = said.replaceAll(/\s+/g, " ").trim().slice(0, 2e3);
      return /[.!?]$/.test(line) ? line : `${line}.`;
    }
  },
  54578: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GZ: () => isUnreadable,
      dg: () => isTransient,
      p0: () => isThrottle
    });
    var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18204);
    var _network_answer_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95529);
    var _error_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59526);
    const quotaNames = new Set([ "LimitExceededException" ]);
    function isThrottle(error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return isThrottle(error.cause);
      if (error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_1__.Xs) return error.verdict.kind === "throttled";
      if (!(error instanceof Error)) return false;
      const {httpStatusCode} = error.$metadata ?? {};
      if (quotaNames.has(error.name) && httpStatusCode !== 429) return false;
      return (0, _smithy_core_retry__WEBPACK_IMPORTED_MODULE_3__.isThrottlingError)(error) || error.name === "CallRateLimitExceededException";
    }
    function isTransient(error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return isTransient(error.cause);
      if (!(error instanceof Error) || _error_names_js__WEBPACK_IMPORTED_MODULE_2__._M.has(error.name)) return false;
      if (error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_1__.Xs) return error.verdict.kind !== "final";
      return isThrottle(error) || error instanceof _network_answer_error_js__WEBPACK_IMPORTED_MODULE_1__.i5 || (0, 
      _smithy_core_retry__WEBPACK_IMPORTED_MODULE_3__.isTransientError)(error) || (0, 
      _smithy_core_retry__WEBPACK_IMPORTED_MODULE_3__.isServerError)(error) || (0, _smithy_core_retry__WEBPACK_IMPORTED_MODULE_3__.isClockSkewCorrectedError)(error) || (0, 
      _network_answer_error_js__WEBPACK_IMPORTED_MODULE_1__.Ec)(error) || isUnreadable(error) || isFailedKeyRetrieval(error);
    }
    function isUnreadable(error) {
      if (!(error instanceof Error) || "$fault" in error) return false;
      return error.name === "SyntaxError" || "$response" in error;
    }
    function isFailedKeyRetrieval({name, message}) {
      return name.startsWith("IDPCommunicationError") || name.startsWith("InvalidIdentityToken") && /\bretrieve verification key\b/i.test(message);
    }
  },
  12591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => seeStepFor
    });
    const steps = {
      values: 2,
      key: 3,
      account: 4,
      roles: 5,
      software: 6,
      customerId: 7
    };
    function seeStepFor(step) {
      return `See step ${String(steps[step])} of docs/getting-started.md.`;
    }
  },
  95529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ec: () => isPassingConnectionError,
      Rk: () => isConnectionError,
      Xs: () => StatusError,
      i5: () => NoAnswerError
    });
    class NoAnswerError extends Error {
      constructor(message, options) {
        super(message, options);
        this.name = "NoAnswerError";
      }
    }
    class StatusError extends Error {
      status;
      verdict;
      constructor(status, message, {retryAfterMs = NaN} = {}) {
        super(message);
        this.name = "StatusError";
        this.status = status;
        const isThrottled = status === 429 || status >= 400 && !Number.isNaN(retryAfterMs);
        this.verdict = isThrottled ? {
          kind: "throttled",
          afterMs: retryAfterMs > 0 ? retryAfterMs : void 0
        } : {
          kind: status >= 500 || status === 408 ? "passing" : "final"
        };
      }
    }
    function isConnectionError(error) {
      return connectionCode(error) !== void 0;
    }
    function isPassingConnectionError(error) {
      const code = connectionCode(error);
      return code !== void 0 && !certificateCodes.test(code);
    }
    const certificateCodes = /CERT|UNABLE_TO|ERR_TLS|ERR_SSL/;
    const codes = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOST|ENET|EPROTO|EADDRNOTAVAIL|ENOBUFS|HPE_|UND_ERR|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP|.*CERT|UNABLE_TO|ERR_TLS|ERR_SSL)/;
    function connectionCode(error) {
      if (!(error instanceof Error)) return;
      const code = "code" in error ? String(error.code) : "";
      return codes.test(code) ? code : connectionCode(error.cause);
    }
  },
  95974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => attempts
    });
    var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37598);
    async function attempts(send, {clock, signal, judge, throttlePatienceMs = _policy_js__WEBPACK_IMPORTED_MODULE_0__.eb}) {
      const startedAt = clock.now();
      let waitedMs = 0;
      for (let attempt = 1; ;attempt++) {
        let failure;
        try {
          return await send();
        } catch (error) {
          failure = error;
        }
        const verdict = judge(failure, attempt);
        if (verdict.kind === "final" || signal.aborted) throw failure;
        if (verdict.kind === "at-once") continue;
        const pauseMs = pauseAfter(verdict, attempt, clock);
        const mayGoOn = verdict.kind === "throttled" ? waitedMs + (verdict.afterMs ?? 0) <= throttlePatienceMs : attempt < _policy_js__WEBPACK_IMPORTED_MODULE_0__.A0 && (attempt === 1 || clock.now() - startedAt + pauseMs <= _policy_js__WEBPACK_IMPORTED_MODULE_0__.si);
        if (!mayGoOn) throw failure;
        waitedMs += pauseMs;
        await clock.sleep(pauseMs, signal);
        if (signal.aborted) throw failure;
      }
    }
    function pauseAfter(verdict, attempt, clock) {
      if (verdict.kind === "throttled" && verdict.afterMs !== void 0) return verdict.afterMs;
      const firstMs = verdict.kind === "throttled" ? 1e3 : 200;
      return 100 + clock.random() * Math.min(_policy_js__WEBPACK_IMPORTED_MODULE_0__.Xh, firstMs * 2 ** Math.min(attempt, 10));
    }
  },
  57668: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => limited,
      i: () => startLimit
    });
    var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95529);
    var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37598);
    function startLimit({clock, signal}) {
      if (signal.aborted) throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5("the run was cancelled");
      const over = new AbortController;
      const ending = new AbortController;
      const endAfter = (ms, why) => {
        const end = () => {
          if (!over.signal.aborted) ending.abort(new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__.i5(why));
        };
        clock.limit(ms, over.signal).addEventListener("abort", end, {
          once: true
        });
      };
      endAfter(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Ye, `no answer within ${String(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Ye / 1e3)} seconds`);
      const cancel = () => {
        endAfter(_policy_js__WEBPACK_IMPORTED_MODULE_1__.Nl, "the run was cancelled before an answer came");
      };
      signal.addEventListener("abort", cancel, {
        once: true
      });
      return {
        signal: ending.signal,
        end: () => {
          signal.removeEventListener("abort", cancel);
          over.abort();
        }
      };
    }
    async function limited(send, options) {
      const limit = startLimit(options);
      const {promise: ending, reject} = Promise.withResolvers();
      const end = () => {
        reject(limit.signal.reason);
      };
      limit.signal.addEventListener("abort", end, {
        once: true
      });
      try {
        return await Promise.race([ send(limit.signal), ending ]);
      } finally {
        limit.end();
      }
    }
  },
  37598: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A0: () => tries,
      Nl: () => graceMs,
      Xh: () => longestPauseMs,
      Ye: () => tryMs,
      eb: () => throttlePatienceMs,
      si: () => patienceMs
    });
    const tryMs = 3e4;
    const tries = 9;
    const patienceMs = 2 * 6e4;
    const throttlePatienceMs = 15 * 6e4;
    const longestPauseMs = 2e4;
    const graceMs = 3e3;
  }
};