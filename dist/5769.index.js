export const id = 5769;

export const ids = [ 5769 ];

export const modules = {
  30970: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => STSClient,
      g: () => submodules_client.Client
    });
    var client = __webpack_require__(88266);
    var dist_cjs = __webpack_require__(37004);
    var submodules_client = __webpack_require__(75556);
    var submodules_config = __webpack_require__(51721);
    var endpoints = __webpack_require__(44043);
    var protocols = __webpack_require__(94700);
    var retry = __webpack_require__(8207);
    var schema = __webpack_require__(18420);
    var httpAuthSchemes = __webpack_require__(13045);
    var signature_v4_multi_region_dist_cjs = __webpack_require__(21079);
    const q = "ref";
    const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
      [q]: "Endpoint"
    }, m = {
      [q]: "Region"
    }, n = {
      [q]: d
    }, o = {}, p = [ m ];
    const _data = {
      conditions: [ [ c, [ l ] ], [ c, p ], [ "aws.partition", p, d ], [ e, [ {
        [q]: "UseFIPS"
      }, b ] ], [ e, [ {
        [q]: "UseDualStack"
      }, b ] ], [ f, [ m, "aws-global" ] ], [ e, [ {
        [q]: "UseGlobalEndpoint"
      }, b ] ], [ f, [ m, "eu-central-1" ] ], [ e, [ {
        fn: g,
        argv: [ n, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: g,
        argv: [ n, "supportsFIPS" ]
      }, b ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
        fn: g,
        argv: [ n, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ "https://sts.amazonaws.com", {
        authSchemes: [ {
          name: i,
          signingName: j,
          signingRegion: h
        } ]
      } ], [ k, {
        authSchemes: [ {
          name: i,
          signingName: j,
          signingRegion: "{Region}"
        } ]
      } ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 25, 6, 4, 24, 7, 5, r + 1, 8, 6, 9, r + 13, 7, r + 1, 10, 10, r + 1, 11, 11, r + 1, 12, 12, r + 1, 13, 13, r + 1, 14, 14, r + 1, 15, 15, r + 1, 16, 16, r + 1, 17, 17, r + 1, 18, 18, r + 1, 19, 19, r + 1, 20, 20, r + 1, 21, 21, r + 1, 22, 22, r + 1, 23, 23, r + 1, r + 2, 8, r + 11, r + 12, 4, 28, 26, 9, 27, r + 10, 24, r + 8, r + 9, 8, 29, r + 7, 9, r + 6, r + 7, 3, r + 3, 31, 4, r + 4, r + 5 ]);
    const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    const cache = new endpoints.EndpointCache({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints.decideEndpoint)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
      if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
      const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
      const instructionsFn = (0, submodules_client.getSmithyContext)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      const endpointParameters = await (0, endpoints.resolveParams)(input, {
        getEndpointParameterInstructions: instructionsFn
      }, config);
      return Object.assign(defaultParameters, endpointParameters);
    };
    const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "sts",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    function createAwsAuthSigv4aHttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4a",
        signingProperties: {
          name: "sts",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    function createSmithyApiNoAuthHttpAuthOption(authParameters) {
      return {
        schemeId: "smithy.api#noAuth"
      };
    }
    const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
      const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
        const endpoint = defaultEndpointResolver(authParameters);
        const authSchemes = endpoint.properties?.authSchemes;
        if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
        const options = [];
        for (const scheme of authSchemes) {
          const {name: resolvedName, properties = {}, ...rest} = scheme;
          const name = resolvedName.toLowerCase();
          if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
          let schemeId;
          if (name === "sigv4a") {
            schemeId = "aws.auth#sigv4a";
            const sigv4Present = authSchemes.find(s => {
              const name = s.name.toLowerCase();
              return name !== "sigv4a" && name.startsWith("sigv4");
            });
            if (signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
          } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          const createOption = createHttpAuthOptionFunctions[schemeId];
          if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
          const option = createOption(authParameters);
          option.schemeId = schemeId;
          option.signingProperties = {
            ...option.signingProperties || {},
            ...rest,
            ...properties
          };
          options.push(option);
        }
        return options;
      };
      return endpointRuleSetHttpAuthSchemeProvider;
    };
    const _defaultSTSHttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       case "AssumeRoleWithSAML":
        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        break;

       case "AssumeRoleWithWebIdentity":
        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        break;

       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      }
      return options;
    };
    const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
      "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
      "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
    });
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
      const config_1 = (0, httpAuthSchemes.resolveAwsSdkSigV4AConfig)(config_0);
      return Object.assign(config_1, {
        authSchemePreference: (0, submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var EndpointParameters = __webpack_require__(88578);
    const package_namespaceObject = {
      rE: "3.1169.0"
    };
    var credential_provider_node_dist_cjs = __webpack_require__(85455);
    var serde = __webpack_require__(61828);
    var node_http_handler_dist_cjs = __webpack_require__(35697);
    var submodules_protocols = __webpack_require__(28422);
    var checksum = __webpack_require__(25704);
    var schemas_0 = __webpack_require__(91781);
    const getRuntimeConfig = config => ({
      apiVersion: "2011-06-15",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      }, {
        schemeId: "aws.auth#sigv4a",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new httpAuthSchemes.AwsSdkSigV4ASigner
      }, {
        schemeId: "smithy.api#noAuth",
        identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
        signer: new dist_cjs.NoAuthSigner
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsQueryProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.sts",
        errorTypeRegistries: schemas_0.q1,
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
        version: "2011-06-15",
        serviceTarget: "AWSSecurityTokenServiceV20110615"
      },
      serviceId: config?.serviceId ?? "STS",
      sha256: config?.sha256 ?? checksum.Sha256,
      signerConstructor: config?.signerConstructor ?? signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion,
      urlParser: config?.urlParser ?? protocols.parseUrl,
      utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
    });
    const runtimeConfig_getRuntimeConfig = config => {
      (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      (0, client.emitWarningIfUnsupportedVersion)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_dist_cjs.v6,
        defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        httpAuthSchemes: config?.httpAuthSchemes ?? [ {
          schemeId: "aws.auth#sigv4",
          identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await (0, 
          credential_provider_node_dist_cjs.v6)(idProps?.__config || {})()),
          signer: new httpAuthSchemes.AwsSdkSigV4Signer
        }, {
          schemeId: "aws.auth#sigv4a",
          identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
          signer: new httpAuthSchemes.AwsSdkSigV4ASigner
        }, {
          schemeId: "smithy.api#noAuth",
          identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
          signer: new dist_cjs.NoAuthSigner
        } ],
        maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, {
          ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS,
          ...loaderConfig
        }),
        requestHandler: node_http_handler_dist_cjs.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({
          ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
        }, config),
        sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
        streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, 
      submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, 
      submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class STSClient extends submodules_client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0);
        const _config_2 = (0, client.resolveUserAgentConfig)(_config_1);
        const _config_3 = (0, retry.resolveRetryConfig)(_config_2);
        const _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3);
        const _config_5 = (0, client.resolveHostHeaderConfig)(_config_4);
        const _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config));
        this.middlewareStack.use((0, client.getLoggerPlugin)(this.config));
        this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  95241: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88578);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSSecurityTokenServiceV20110615", "STSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  45760: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => GetCallerIdentityCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95241);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91781);
    class GetCallerIdentityCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetCallerIdentity", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ef)){}
  },
  88578: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      useGlobalEndpoint: options.useGlobalEndpoint ?? false,
      defaultSigningName: "sts"
    });
    const commonParams = {
      UseGlobalEndpoint: {
        type: "builtInParams",
        name: "useGlobalEndpoint"
      },
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
  },
  85044: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => STSServiceException
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    class STSServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, STSServiceException.prototype);
      }
    }
  },
  99833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BU: () => ExpiredTradeInTokenException,
      Bl: () => SessionDurationEscalationException,
      Nd: () => IDPCommunicationErrorException,
      V1: () => PackedPolicyTooLargeException,
      ZM: () => JWTPayloadSizeExceededException,
      _A: () => ExpiredTokenException,
      _Z: () => MalformedPolicyDocumentException,
      fi: () => IDPRejectedClaimException,
      jE: () => OutboundWebIdentityFederationDisabledException,
      po: () => InvalidAuthorizationMessageException,
      wU: () => RegionDisabledException,
      ye: () => InvalidIdentityTokenException
    });
    var _STSServiceException__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);
    class ExpiredTokenException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#ExpiredTokenException";
      name="ExpiredTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExpiredTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExpiredTokenException.prototype);
      }
    }
    class MalformedPolicyDocumentException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
      name="MalformedPolicyDocumentException";
      $fault="client";
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
      }
    }
    class PackedPolicyTooLargeException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
      name="PackedPolicyTooLargeException";
      $fault="client";
      constructor(opts) {
        super({
          name: "PackedPolicyTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
      }
    }
    class RegionDisabledException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#RegionDisabledException";
      name="RegionDisabledException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RegionDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RegionDisabledException.prototype);
      }
    }
    class IDPRejectedClaimException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
      name="IDPRejectedClaimException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IDPRejectedClaimException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
      }
    }
    class InvalidIdentityTokenException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
      name="InvalidIdentityTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidIdentityTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
      }
    }
    class IDPCommunicationErrorException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
      name="IDPCommunicationErrorException";
      $fault="client";
      $retryable={};
      constructor(opts) {
        super({
          name: "IDPCommunicationErrorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
      }
    }
    class InvalidAuthorizationMessageException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
      name="InvalidAuthorizationMessageException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAuthorizationMessageException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
      }
    }
    class ExpiredTradeInTokenException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
      name="ExpiredTradeInTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExpiredTradeInTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
      }
    }
    class JWTPayloadSizeExceededException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
      name="JWTPayloadSizeExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "JWTPayloadSizeExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
      }
    }
    class OutboundWebIdentityFederationDisabledException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
      name="OutboundWebIdentityFederationDisabledException";
      $fault="client";
      constructor(opts) {
        super({
          name: "OutboundWebIdentityFederationDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
      }
    }
    class SessionDurationEscalationException extends _STSServiceException__WEBPACK_IMPORTED_MODULE_0__.L {
      static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
      name="SessionDurationEscalationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "SessionDurationEscalationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
      }
    }
  },
  91781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $J: () => GetFederationToken$,
      $f: () => AssumeRoleWithSAMLRequest$,
      CY: () => DecodeAuthorizationMessageResponse$,
      EN: () => GetDelegatedAccessTokenRequest$,
      Fg: () => OutboundWebIdentityFederationDisabledException$,
      GE: () => InvalidIdentityTokenException$,
      H7: () => DecodeAuthorizationMessage$,
      Hl: () => STSServiceException$,
      IJ: () => GetAccessKeyInfo$,
      IU: () => AssumeRoleWithWebIdentityRequest$,
      JM: () => AssumeRole$,
      KH: () => AssumeRoleWithWebIdentityResponse$,
      LZ: () => GetSessionTokenRequest$,
      M_: () => RegionDisabledException$,
      N8: () => IDPCommunicationErrorException$,
      Pg: () => GetAccessKeyInfoRequest$,
      RU: () => Tag$,
      RZ: () => Credentials$,
      Ss: () => AssumeRootRequest$,
      TI: () => AssumeRoleWithSAMLResponse$,
      TM: () => JWTPayloadSizeExceededException$,
      U5: () => ExpiredTokenException$,
      VP: () => GetSessionTokenResponse$,
      Vi: () => GetDelegatedAccessToken$,
      WM: () => GetDelegatedAccessTokenResponse$,
      Wo: () => DecodeAuthorizationMessageRequest$,
      XX: () => GetCallerIdentityRequest$,
      Zx: () => ProvidedContext$,
      _T: () => GetSessionToken$,
      ao: () => FederatedUser$,
      as: () => GetFederationTokenResponse$,
      c3: () => AssumeRoleResponse$,
      dI: () => GetWebIdentityTokenRequest$,
      e$: () => AssumedRoleUser$,
      eY: () => AssumeRoleRequest$,
      ef: () => GetCallerIdentity$,
      fP: () => IDPRejectedClaimException$,
      iJ: () => PolicyDescriptorType$,
      jb: () => AssumeRoot$,
      kc: () => AssumeRoleWithSAML$,
      kq: () => GetWebIdentityToken$,
      ns: () => ExpiredTradeInTokenException$,
      p$: () => AssumeRoleWithWebIdentity$,
      pv: () => InvalidAuthorizationMessageException$,
      q1: () => errorTypeRegistries,
      qH: () => MalformedPolicyDocumentException$,
      qi: () => GetFederationTokenRequest$,
      rZ: () => SessionDurationEscalationException$,
      sZ: () => AssumeRootResponse$,
      t4: () => PackedPolicyTooLargeException$,
      v0: () => GetWebIdentityTokenResponse$,
      vD: () => GetAccessKeyInfoResponse$,
      zQ: () => GetCallerIdentityResponse$
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18420);
    var _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99833);
    var _models_STSServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
    const _A = "Arn";
    const _AKI = "AccessKeyId";
    const _AP = "AssumedPrincipal";
    const _AR = "AssumeRole";
    const _ARI = "AssumedRoleId";
    const _ARR = "AssumeRoleRequest";
    const _ARRs = "AssumeRoleResponse";
    const _ARRss = "AssumeRootRequest";
    const _ARRssu = "AssumeRootResponse";
    const _ARU = "AssumedRoleUser";
    const _ARWSAML = "AssumeRoleWithSAML";
    const _ARWSAMLR = "AssumeRoleWithSAMLRequest";
    const _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
    const _ARWWI = "AssumeRoleWithWebIdentity";
    const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
    const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
    const _ARs = "AssumeRoot";
    const _Ac = "Account";
    const _Au = "Audience";
    const _C = "Credentials";
    const _CA = "ContextAssertion";
    const _DAM = "DecodeAuthorizationMessage";
    const _DAMR = "DecodeAuthorizationMessageRequest";
    const _DAMRe = "DecodeAuthorizationMessageResponse";
    const _DM = "DecodedMessage";
    const _DS = "DurationSeconds";
    const _E = "Expiration";
    const _EI = "ExternalId";
    const _EM = "EncodedMessage";
    const _ETE = "ExpiredTokenException";
    const _ETITE = "ExpiredTradeInTokenException";
    const _FU = "FederatedUser";
    const _FUI = "FederatedUserId";
    const _GAKI = "GetAccessKeyInfo";
    const _GAKIR = "GetAccessKeyInfoRequest";
    const _GAKIRe = "GetAccessKeyInfoResponse";
    const _GCI = "GetCallerIdentity";
    const _GCIR = "GetCallerIdentityRequest";
    const _GCIRe = "GetCallerIdentityResponse";
    const _GDAT = "GetDelegatedAccessToken";
    const _GDATR = "GetDelegatedAccessTokenRequest";
    const _GDATRe = "GetDelegatedAccessTokenResponse";
    const _GFT = "GetFederationToken";
    const _GFTR = "GetFederationTokenRequest";
    const _GFTRe = "GetFederationTokenResponse";
    const _GST = "GetSessionToken";
    const _GSTR = "GetSessionTokenRequest";
    const _GSTRe = "GetSessionTokenResponse";
    const _GWIT = "GetWebIdentityToken";
    const _GWITR = "GetWebIdentityTokenRequest";
    const _GWITRe = "GetWebIdentityTokenResponse";
    const _I = "Issuer";
    const _IAME = "InvalidAuthorizationMessageException";
    const _IDPCEE = "IDPCommunicationErrorException";
    const _IDPRCE = "IDPRejectedClaimException";
    const _IITE = "InvalidIdentityTokenException";
    const _JWTPSEE = "JWTPayloadSizeExceededException";
    const _K = "Key";
    const _MPDE = "MalformedPolicyDocumentException";
    const _MSTS = "MinimumSessionTokenSize";
    const _N = "Name";
    const _NQ = "NameQualifier";
    const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
    const _P = "Policy";
    const _PA = "PolicyArns";
    const _PAr = "PrincipalArn";
    const _PAro = "ProviderArn";
    const _PC = "ProvidedContexts";
    const _PCLT = "ProvidedContextsListType";
    const _PCr = "ProvidedContext";
    const _PDT = "PolicyDescriptorType";
    const _PI = "ProviderId";
    const _PPS = "PackedPolicySize";
    const _PPTLE = "PackedPolicyTooLargeException";
    const _Pr = "Provider";
    const _RA = "RoleArn";
    const _RDE = "RegionDisabledException";
    const _RSN = "RoleSessionName";
    const _S = "Subject";
    const _SA = "SigningAlgorithm";
    const _SAK = "SecretAccessKey";
    const _SAMLA = "SAMLAssertion";
    const _SAMLAT = "SAMLAssertionType";
    const _SDEE = "SessionDurationEscalationException";
    const _SFWIT = "SubjectFromWebIdentityToken";
    const _SI = "SourceIdentity";
    const _SN = "SerialNumber";
    const _ST = "SubjectType";
    const _STS = "SessionTokenSize";
    const _STU = "SessionTokenUtilization";
    const _STe = "SessionToken";
    const _T = "Tags";
    const _TC = "TokenCode";
    const _TIT = "TradeInToken";
    const _TP = "TargetPrincipal";
    const _TPA = "TaskPolicyArn";
    const _TTK = "TransitiveTagKeys";
    const _Ta = "Tag";
    const _UI = "UserId";
    const _V = "Value";
    const _WIT = "WebIdentityToken";
    const _a = "arn";
    const _aKST = "accessKeySecretType";
    const _aQE = "awsQueryError";
    const _c = "client";
    const _cTT = "clientTokenType";
    const _e = "error";
    const _hE = "httpError";
    const _m = "message";
    const _pDLT = "policyDescriptorListType";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
    const _tITT = "tradeInTokenType";
    const _tLT = "tagListType";
    const _wITT = "webIdentityTokenType";
    const n0 = "com.amazonaws.sts";
    const _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.TypeRegistry(_s);
    var STSServiceException$ = [ -3, _s, "STSServiceException", 0, [], [] ];
    _s_registry.registerError(STSServiceException$, _models_STSServiceException__WEBPACK_IMPORTED_MODULE_1__.L);
    const n0_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.TypeRegistry(n0);
    var ExpiredTokenException$ = [ -3, n0, _ETE, {
      [_aQE]: [ `ExpiredTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExpiredTokenException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__._A);
    var ExpiredTradeInTokenException$ = [ -3, n0, _ETITE, {
      [_aQE]: [ `ExpiredTradeInTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExpiredTradeInTokenException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.BU);
    var IDPCommunicationErrorException$ = [ -3, n0, _IDPCEE, {
      [_aQE]: [ `IDPCommunicationError`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IDPCommunicationErrorException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Nd);
    var IDPRejectedClaimException$ = [ -3, n0, _IDPRCE, {
      [_aQE]: [ `IDPRejectedClaim`, 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IDPRejectedClaimException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.fi);
    var InvalidAuthorizationMessageException$ = [ -3, n0, _IAME, {
      [_aQE]: [ `InvalidAuthorizationMessageException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidAuthorizationMessageException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.po);
    var InvalidIdentityTokenException$ = [ -3, n0, _IITE, {
      [_aQE]: [ `InvalidIdentityToken`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidIdentityTokenException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.ye);
    var JWTPayloadSizeExceededException$ = [ -3, n0, _JWTPSEE, {
      [_aQE]: [ `JWTPayloadSizeExceededException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(JWTPayloadSizeExceededException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.ZM);
    var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
      [_aQE]: [ `MalformedPolicyDocument`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MalformedPolicyDocumentException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__._Z);
    var OutboundWebIdentityFederationDisabledException$ = [ -3, n0, _OWIFDE, {
      [_aQE]: [ `OutboundWebIdentityFederationDisabledException`, 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.jE);
    var PackedPolicyTooLargeException$ = [ -3, n0, _PPTLE, {
      [_aQE]: [ `PackedPolicyTooLarge`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(PackedPolicyTooLargeException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.V1);
    var RegionDisabledException$ = [ -3, n0, _RDE, {
      [_aQE]: [ `RegionDisabledException`, 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RegionDisabledException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.wU);
    var SessionDurationEscalationException$ = [ -3, n0, _SDEE, {
      [_aQE]: [ `SessionDurationEscalationException`, 403 ],
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(SessionDurationEscalationException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Bl);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var accessKeySecretType = [ 0, n0, _aKST, 8, 0 ];
    var clientTokenType = [ 0, n0, _cTT, 8, 0 ];
    var SAMLAssertionType = [ 0, n0, _SAMLAT, 8, 0 ];
    var tradeInTokenType = [ 0, n0, _tITT, 8, 0 ];
    var webIdentityTokenType = [ 0, n0, _wITT, 8, 0 ];
    var AssumedRoleUser$ = [ 3, n0, _ARU, 0, [ _ARI, _A ], [ 0, 0 ], 2 ];
    var AssumeRoleRequest$ = [ 3, n0, _ARR, 0, [ _RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS ], [ 0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1 ], 2 ];
    var AssumeRoleResponse$ = [ 3, n0, _ARRs, 0, [ _C, _ARU, _PPS, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], () => AssumedRoleUser$, 1, 0, 1, 1 ] ];
    var AssumeRoleWithSAMLRequest$ = [ 3, n0, _ARWSAMLR, 0, [ _RA, _PAr, _SAMLA, _PA, _P, _DS, _MSTS ], [ 0, 0, [ () => SAMLAssertionType, 0 ], () => policyDescriptorListType, 0, 1, 1 ], 3 ];
    var AssumeRoleWithSAMLResponse$ = [ 3, n0, _ARWSAMLRs, 0, [ _C, _ARU, _PPS, _S, _ST, _I, _Au, _NQ, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], () => AssumedRoleUser$, 1, 0, 0, 0, 0, 0, 0, 1, 1 ] ];
    var AssumeRoleWithWebIdentityRequest$ = [ 3, n0, _ARWWIR, 0, [ _RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS ], [ 0, 0, [ () => clientTokenType, 0 ], 0, () => policyDescriptorListType, 0, 1, 1 ], 3 ];
    var AssumeRoleWithWebIdentityResponse$ = [ 3, n0, _ARWWIRs, 0, [ _C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1 ] ];
    var AssumeRootRequest$ = [ 3, n0, _ARRss, 0, [ _TP, _TPA, _DS, _MSTS ], [ 0, () => PolicyDescriptorType$, 1, 1 ], 2 ];
    var AssumeRootResponse$ = [ 3, n0, _ARRssu, 0, [ _C, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], 0, 1, 1 ] ];
    var Credentials$ = [ 3, n0, _C, 0, [ _AKI, _SAK, _STe, _E ], [ 0, [ () => accessKeySecretType, 0 ], 0, 4 ], 4 ];
    var DecodeAuthorizationMessageRequest$ = [ 3, n0, _DAMR, 0, [ _EM ], [ 0 ], 1 ];
    var DecodeAuthorizationMessageResponse$ = [ 3, n0, _DAMRe, 0, [ _DM ], [ 0 ] ];
    var FederatedUser$ = [ 3, n0, _FU, 0, [ _FUI, _A ], [ 0, 0 ], 2 ];
    var GetAccessKeyInfoRequest$ = [ 3, n0, _GAKIR, 0, [ _AKI ], [ 0 ], 1 ];
    var GetAccessKeyInfoResponse$ = [ 3, n0, _GAKIRe, 0, [ _Ac ], [ 0 ] ];
    var GetCallerIdentityRequest$ = [ 3, n0, _GCIR, 0, [], [] ];
    var GetCallerIdentityResponse$ = [ 3, n0, _GCIRe, 0, [ _UI, _Ac, _A ], [ 0, 0, 0 ] ];
    var GetDelegatedAccessTokenRequest$ = [ 3, n0, _GDATR, 0, [ _TIT ], [ [ () => tradeInTokenType, 0 ] ], 1 ];
    var GetDelegatedAccessTokenResponse$ = [ 3, n0, _GDATRe, 0, [ _C, _PPS, _AP ], [ [ () => Credentials$, 0 ], 1, 0 ] ];
    var GetFederationTokenRequest$ = [ 3, n0, _GFTR, 0, [ _N, _P, _PA, _DS, _T, _MSTS ], [ 0, 0, () => policyDescriptorListType, 1, () => tagListType, 1 ], 1 ];
    var GetFederationTokenResponse$ = [ 3, n0, _GFTRe, 0, [ _C, _FU, _PPS, _STU, _STS ], [ [ () => Credentials$, 0 ], () => FederatedUser$, 1, 1, 1 ] ];
    var GetSessionTokenRequest$ = [ 3, n0, _GSTR, 0, [ _DS, _SN, _TC, _MSTS ], [ 1, 0, 0, 1 ] ];
    var GetSessionTokenResponse$ = [ 3, n0, _GSTRe, 0, [ _C, _STU, _STS ], [ [ () => Credentials$, 0 ], 1, 1 ] ];
    var GetWebIdentityTokenRequest$ = [ 3, n0, _GWITR, 0, [ _Au, _SA, _DS, _T ], [ 64 | 0, 0, 1, () => tagListType ], 2 ];
    var GetWebIdentityTokenResponse$ = [ 3, n0, _GWITRe, 0, [ _WIT, _E ], [ [ () => webIdentityTokenType, 0 ], 4 ] ];
    var PolicyDescriptorType$ = [ 3, n0, _PDT, 0, [ _a ], [ 0 ] ];
    var ProvidedContext$ = [ 3, n0, _PCr, 0, [ _PAro, _CA ], [ 0, 0 ] ];
    var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ 0, 0 ], 2 ];
    var policyDescriptorListType = [ 1, n0, _pDLT, 0, () => PolicyDescriptorType$ ];
    var ProvidedContextsListType = [ 1, n0, _PCLT, 0, () => ProvidedContext$ ];
    var tagListType = [ 1, n0, _tLT, 0, () => Tag$ ];
    var AssumeRole$ = [ 9, n0, _AR, 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$ ];
    var AssumeRoleWithSAML$ = [ 9, n0, _ARWSAML, 0, () => AssumeRoleWithSAMLRequest$, () => AssumeRoleWithSAMLResponse$ ];
    var AssumeRoleWithWebIdentity$ = [ 9, n0, _ARWWI, 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$ ];
    var AssumeRoot$ = [ 9, n0, _ARs, 0, () => AssumeRootRequest$, () => AssumeRootResponse$ ];
    var DecodeAuthorizationMessage$ = [ 9, n0, _DAM, 0, () => DecodeAuthorizationMessageRequest$, () => DecodeAuthorizationMessageResponse$ ];
    var GetAccessKeyInfo$ = [ 9, n0, _GAKI, 0, () => GetAccessKeyInfoRequest$, () => GetAccessKeyInfoResponse$ ];
    var GetCallerIdentity$ = [ 9, n0, _GCI, 0, () => GetCallerIdentityRequest$, () => GetCallerIdentityResponse$ ];
    var GetDelegatedAccessToken$ = [ 9, n0, _GDAT, 0, () => GetDelegatedAccessTokenRequest$, () => GetDelegatedAccessTokenResponse$ ];
    var GetFederationToken$ = [ 9, n0, _GFT, 0, () => GetFederationTokenRequest$, () => GetFederationTokenResponse$ ];
    var GetSessionToken$ = [ 9, n0, _GST, 0, () => GetSessionTokenRequest$, () => GetSessionTokenResponse$ ];
    var GetWebIdentityToken$ = [ 9, n0, _GWIT, 0, () => GetWebIdentityTokenRequest$, () => GetWebIdentityTokenResponse$ ];
  }
};