export const id = 8539;

export const ids = [ 8539 ];

export const modules = {
  8539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var retry = __webpack_require__(8207);
    var p_limit = __webpack_require__(9680);
    var errors = __webpack_require__(8204);
    var aws_errors = __webpack_require__(1362);
    const throttlePatienceMs = 15 * 6e4;
    const transientAttempts = 9;
    const longestPauseMs = 2e4;
    const signatureMs = 4 * 6e4;
    function makeCaller(options) {
      const {clock, renew, signal} = options;
      const limit = (0, p_limit.A)(options.concurrency);
      async function attempts(target, send) {
        const startedAt = clock.now();
        let renewals = 0;
        for (let attempt = 1; ;attempt++) {
          let failure;
          const signedAt = clock.now();
          try {
            return await send();
          } catch (error) {
            failure = error;
          }
          const name = failure instanceof Error ? failure.name : "";
          if (aws_errors.Kz.has(name) && renewals < 2) {
            renewals++;
            renew();
            continue;
          }
          if (aws_errors.o4.has(name) && clock.now() - signedAt > signatureMs && target.isAnsweredOnce !== true && attempt < transientAttempts) continue;
          const isThrottled = isThrottle(failure);
          const shouldRetry = isThrottled ? attempt < transientAttempts || clock.now() - startedAt < throttlePatienceMs : isTransient(failure) && attempt < transientAttempts && target.isAnsweredOnce !== true;
          if (!shouldRetry || signal.aborted) throw (0, aws_errors.Ni)(failure, target, options.callerRole);
          const ceiling = Math.min(longestPauseMs, (isThrottled ? 1e3 : 200) * 2 ** Math.min(attempt, 10));
          await clock.sleep(100 + clock.random() * ceiling, signal);
        }
      }
      return (target, send) => limit(() => attempts(target, send));
    }
    function isThrottle(error) {
      if (error instanceof errors.iQ) return isThrottle(error.cause);
      if (!(error instanceof Error)) return false;
      return (0, retry.isThrottlingError)(error) || error.name === "CallRateLimitExceededException";
    }
    function isTransient(error) {
      if (error instanceof errors.iQ) return isTransient(error.cause);
      if (!(error instanceof Error) || aws_errors._M.has(error.name)) return false;
      const sdkError = error;
      return isThrottle(error) || (0, retry.isTransientError)(sdkError) || (0, retry.isServerError)(sdkError) || (0, 
      retry.isClockSkewCorrectedError)(sdkError) || error.name === "SyntaxError";
    }
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
    const denied = "denied";
    async function orDenied(answer) {
      try {
        return await answer;
      } catch (error) {
        if ((0, aws_errors.GZ)(error)) return denied;
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
        cancelBuild: async (arn, token) => (await client()).cancelBuild(arn, token),
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
        parameter: remember(batch(mostParameters, async names => (await client()).parameters(names), aws_errors.GZ)),
        hasParameter: remember(name => orDenied(askExisting(name)))
      };
    }
    function connectAccount(cloud, homeRegion) {
      const imageBuilder = () => cloud.imageBuilder(homeRegion);
      return {
        homeRegion,
        isTransient,
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
    var getting_started = __webpack_require__(2591);
    const renewBeforeEndMs = 5 * 6e4;
    function oidcSession(options) {
      let current;
      const exchange = async () => {
        const [{sts, assume}, token] = await Promise.all([ options.client(), idToken(options) ]);
        const answer = await sts.send(new assume({
          RoleArn: options.roleArn,
          RoleSessionName: options.sessionName,
          DurationSeconds: options.durationSeconds,
          WebIdentityToken: token
        })).catch(error => {
          throw explainRefusal(error, token, options);
        });
        const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = answer.Credentials ?? {};
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw new errors.lZ("credentials", `STS gave no credentials for ${options.roleArn}.`, "Run again; report it if it stays so.");
        await Promise.all([ options.mask(SecretAccessKey), options.mask(SessionToken) ]);
        return {
          accessKeyId: AccessKeyId,
          secretAccessKey: SecretAccessKey,
          sessionToken: SessionToken,
          expiration: Expiration
        };
      };
      const isFresh = credentials => credentials.expiration.getTime() - options.clock.now() > renewBeforeEndMs;
      const credentials = async () => {
        const held = current;
        if (held) {
          const session = await held;
          if (isFresh(session)) return session;
        }
        if (current === held) {
          const next = exchange();
          current = next;
          next.catch(() => {
            if (current === next) current = void 0;
          });
        }
        return current ?? credentials();
      };
      return {
        credentials,
        renew: () => {
          current = void 0;
        }
      };
    }
    async function idToken(options) {
      try {
        return await options.getIdToken(options.audience);
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        const remedy = /ACTIONS_ID_TOKEN_REQUEST/.test(text) ? "Give the job `permissions: id-token: write` (and the calling job, where this is a reusable workflow). Pull requests from forks never get a token." : "Run again; GitHub's token service may be disturbed.";
        throw new errors.lZ("credentials", `GitHub gave no OIDC token: ${text.replaceAll(/\s+/g, " ")}.`, remedy, {
          cause: error
        });
      }
    }
    function explainRefusal(error, token, options) {
      const name = error instanceof Error ? error.name : "";
      const text = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
      if (![ "AccessDenied", "AccessDeniedException", "InvalidIdentityToken", "InvalidIdentityTokenException", "ValidationError" ].includes(name)) return error;
      if (name === "ValidationError") return new errors.lZ("credentials", `STS refused the session for ${options.roleArn}: ${text}`, "Lower role-duration-seconds, or raise the role's maximum session duration.", {
        cause: error
      });
      const subjects = bothSubjects(subjectOf(token), options.run);
      return new errors.lZ("credentials", `AWS does not let this run assume ${options.roleArn}: ${text}. The token's subject is "${subjects.sent}", its audience "${options.audience}".`, `${adviceFor(subjects.sent)} Leave its trust policy as it is, unless it was made for another repository${subjects.other === void 0 ? "" : ` or for GitHub's other form of the subject, "${subjects.other}"`}; and see that the account has the role and the OIDC provider token.actions.githubusercontent.com. ${(0, 
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
    const concurrency = 24;
    class Cloud {
      options;
      call;
      services=new Map;
      session;
      constructor(options) {
        this.options = options;
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
        return this.service("imagebuilder", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(6968), __webpack_require__.e(3409) ]).then(__webpack_require__.bind(__webpack_require__, 3409))).createImageBuilder(context));
      }
      ec2(region) {
        return this.service("ec2", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(3223), __webpack_require__.e(8520) ]).then(__webpack_require__.bind(__webpack_require__, 8520))).createEc2(context));
      }
      kms(region) {
        return this.service("kms", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(525), __webpack_require__.e(1451) ]).then(__webpack_require__.bind(__webpack_require__, 1451))).createKms(context));
      }
      iam(region) {
        return this.service("iam", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(7662), __webpack_require__.e(1535) ]).then(__webpack_require__.bind(__webpack_require__, 1535))).createIam(context));
      }
      ssm(region) {
        return this.service("ssm", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(6037), __webpack_require__.e(2899) ]).then(__webpack_require__.bind(__webpack_require__, 2899))).createSsm(context));
      }
      logs(region) {
        return this.service("logs", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(7201), __webpack_require__.e(3916) ]).then(__webpack_require__.bind(__webpack_require__, 3916))).createLogs(context));
      }
      s3(region) {
        return this.service("s3", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(513), __webpack_require__.e(9146) ]).then(__webpack_require__.bind(__webpack_require__, 9146))).createS3(context));
      }
      sts(region) {
        return this.service("sts", region, async context => (await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(5769), __webpack_require__.e(3898) ]).then(__webpack_require__.bind(__webpack_require__, 3898))).createSts(context));
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
        const {stsRegion: region, userAgent: customUserAgent, clock, clientExtras} = this.options;
        return oidcSession({
          ...oidc,
          clock,
          audience: region.startsWith("cn-") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com",
          client: async () => {
            const sdk = await Promise.all([ __webpack_require__.e(5455), __webpack_require__.e(5769), __webpack_require__.e(4997) ]).then(__webpack_require__.bind(__webpack_require__, 4997));
            return {
              sts: new sdk.STSClient({
                ...clientExtras,
                region,
                maxAttempts: 1,
                customUserAgent
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
  1362: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GZ: () => isDenied,
      Kz: () => expiredNames,
      MW: () => ifFound,
      Ni: () => explainAwsError,
      XQ: () => isNotShared,
      _M: () => accessDeniedNames,
      c4: () => isNotFound,
      o4: () => unknownCallerNames
    });
    var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8207);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
    const accessDeniedNames = new Set([ "AccessDenied", "AccessDeniedException", "ForbiddenException", "UnauthorizedOperation", "NotAuthorizedException" ]);
    const expiredNames = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired" ]);
    const unknownCallerNames = new Set([ "InvalidClientTokenId", "UnrecognizedClientException", "AuthFailure", "SignatureDoesNotMatch", "InvalidSignatureException", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException" ]);
    const noCredentialsNames = new Set([ "CredentialsProviderError", "TokenProviderError" ]);
    function isNotFound(error) {
      return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ && /NotFound(Exception)?$|^NoSuch(Entity|Bucket)/.test(error.awsName);
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
      if (accessDeniedNames.has(awsName) || isNotShared(error)) {
        const denied = deniedAction(text) ?? action;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("access-denied", `AWS denied ${where}: ${text}`, remedyForDenial(denied, caller), call);
      }
      if (noCredentialsNames.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `There are no AWS credentials for ${where}: ${text}`, `Set the input role-to-assume (with \`permissions: id-token: write\`), or run aws-actions/configure-aws-credentials in front. ${(0, 
      _getting_started_js__WEBPACK_IMPORTED_MODULE_1__.d)("roles")}`, call);
      if (expiredNames.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `The AWS session expired at ${where}: ${text}`, callerRole === void 0 ? "Use the input role-to-assume: credentials of the environment can't be renewed while waiting." : "It was renewed in vain: check the runner's clock, and run again.", call);
      if (unknownCallerNames.has(awsName)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("credentials", `AWS does not accept the credentials for ${where}: ${text}`, "Check the access key, the secret and the session token of the environment, or use the input role-to-assume.", call);
      if ((0, _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__.isThrottlingError)(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `AWS asked to slow down at ${where} again and again: ${text}`, "Run again later; where this happens often, ask AWS for a higher rate.", call);
      if (isConnectionError(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `No connection for ${where}: ${text}`, "Check the runner's network, its proxy and AWS_ENDPOINT_URL.", call);
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ("aws", `AWS refused ${where}: ${awsName}: ${text}`, `The API reference of ${target.operation} says what AWS expects.`, call);
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
      return error instanceof Error && ("$metadata" in error || "$fault" in error || noCredentialsNames.has(error.name) || error.name === "TimeoutError" || isConnectionError(error));
    }
    function isConnectionError(error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      return /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)/.test(code);
    }
    function oneLine(text) {
      const line = text.replaceAll(/\s+/g, " ").trim().slice(0, 2e3);
      return /[.!?]$/.test(line) ? line : `${line}.`;
    }
  },
  2591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  }
};