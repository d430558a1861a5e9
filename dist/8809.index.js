export const id = 8809;

export const ids = [ 8809 ];

export const modules = {
  67160: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => ImagebuilderClient
    });
    var dist_cjs = __webpack_require__(75632);
    var middleware_logger_dist_cjs = __webpack_require__(43436);
    var middleware_recursion_detection_dist_cjs = __webpack_require__(57570);
    var middleware_user_agent_dist_cjs = __webpack_require__(94169);
    var core_dist_cjs = __webpack_require__(37004);
    var client = __webpack_require__(75556);
    var submodules_config = __webpack_require__(51721);
    var endpoints = __webpack_require__(44043);
    var protocols = __webpack_require__(94700);
    var retry = __webpack_require__(8207);
    var schema = __webpack_require__(18420);
    var httpAuthSchemes = __webpack_require__(13045);
    const defaultImagebuilderHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, client.getSmithyContext)(context).operation,
      region: await (0, client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "imagebuilder",
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
    const defaultImagebuilderHttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      }
      return options;
    };
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
      return Object.assign(config_0, {
        authSchemePreference: (0, client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var EndpointParameters = __webpack_require__(76712);
    const package_namespaceObject = {
      rE: "3.1046.0"
    };
    var submodules_client = __webpack_require__(88266);
    var credential_provider_node_dist_cjs = __webpack_require__(85455);
    var util_user_agent_node_dist_cjs = __webpack_require__(63262);
    var serde = __webpack_require__(61828);
    var node_http_handler_dist_cjs = __webpack_require__(35697);
    var submodules_protocols = __webpack_require__(28422);
    var util_endpoints_dist_cjs = __webpack_require__(25202);
    const k = "ref";
    const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
      [k]: "Endpoint"
    }, h = {
      [k]: d
    }, i = {}, j = [ {
      [k]: "Region"
    } ];
    const _data = {
      conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
        [k]: "UseFIPS"
      }, b ] ], [ e, [ {
        [k]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsFIPS" ]
      }, b ] ], [ "stringEquals", [ {
        fn: f,
        argv: [ h, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://imagebuilder.{Region}.amazonaws.com", i ], [ "https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
    const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    const cache = new endpoints.EndpointCache({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints.decideEndpoint)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    endpoints.customEndpointFunctions.aws = util_endpoints_dist_cjs.UF;
    var schemas_0 = __webpack_require__(33961);
    const getRuntimeConfig = config => ({
      apiVersion: "2019-12-02",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultImagebuilderHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsRestJsonProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.imagebuilder",
        errorTypeRegistries: schemas_0.q1U,
        version: "2019-12-02",
        serviceTarget: "imagebuilder"
      },
      serviceId: config?.serviceId ?? "imagebuilder",
      urlParser: config?.urlParser ?? protocols.parseUrl,
      utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
    });
    const runtimeConfig_getRuntimeConfig = config => {
      (0, client.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(client.loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
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
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, util_user_agent_node_dist_cjs.pf)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
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
        sha256: config?.sha256 ?? serde.Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(util_user_agent_node_dist_cjs.hV, loaderConfig)
      };
    };
    var region_config_resolver_dist_cjs = __webpack_require__(36869);
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
      const extensionConfiguration = Object.assign((0, region_config_resolver_dist_cjs.Rq)(runtimeConfig), (0, 
      client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, region_config_resolver_dist_cjs.$3)(extensionConfiguration), (0, 
      client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class ImagebuilderClient extends client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0);
        const _config_2 = (0, middleware_user_agent_dist_cjs.Dc)(_config_1);
        const _config_3 = (0, retry.resolveRetryConfig)(_config_2);
        const _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3);
        const _config_5 = (0, dist_cjs.OV)(_config_4);
        const _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, middleware_user_agent_dist_cjs.sM)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.TC)(this.config));
        this.middlewareStack.use((0, middleware_logger_dist_cjs.Y7)(this.config));
        this.middlewareStack.use((0, middleware_recursion_detection_dist_cjs.n4)(this.config));
        this.middlewareStack.use((0, core_dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultImagebuilderHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new core_dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, core_dist_cjs.getHttpSigningPlugin)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  18379: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => CancelImageCreationCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CancelImageCreationCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.roJ).build()){}
  },
  17216: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => CreateComponentCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateComponentCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.C4X).build()){}
  },
  79789: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => CreateDistributionConfigurationCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateDistributionConfigurationCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.bX_).build()){}
  },
  76686: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => CreateImageCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateImageCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.gao).build()){}
  },
  6616: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => CreateImagePipelineCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateImagePipelineCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateImagePipeline", {}).n("ImagebuilderClient", "CreateImagePipelineCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.mcf).build()){}
  },
  35112: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => CreateImageRecipeCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateImageRecipeCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.Go5).build()){}
  },
  54180: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => CreateInfrastructureConfigurationCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class CreateInfrastructureConfigurationCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.s5F).build()){}
  },
  85518: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => GetComponentCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetComponentCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.gyv).build()){}
  },
  42075: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => GetDistributionConfigurationCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetDistributionConfigurationCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetDistributionConfiguration", {}).n("ImagebuilderClient", "GetDistributionConfigurationCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.FJF).build()){}
  },
  5548: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => GetImageCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetImageCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.Yj4).build()){}
  },
  93370: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => GetImagePipelineCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetImagePipelineCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetImagePipeline", {}).n("ImagebuilderClient", "GetImagePipelineCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.CRB).build()){}
  },
  5542: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => GetImageRecipeCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetImageRecipeCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.gC).build()){}
  },
  86650: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => GetInfrastructureConfigurationCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class GetInfrastructureConfigurationCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.w_$).build()){}
  },
  49041: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => ListImageBuildVersionsCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class ListImageBuildVersionsCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.pOq).build()){}
  },
  45733: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => ListWorkflowExecutionsCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class ListWorkflowExecutionsCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.bnR).build()){}
  },
  72407: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => ListWorkflowStepExecutionsCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class ListWorkflowStepExecutionsCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.ryn).build()){}
  },
  6454: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => RetryImageCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class RetryImageCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.smP).build()){}
  },
  9533: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => TagResourceCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class TagResourceCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "TagResource", {}).n("ImagebuilderClient", "TagResourceCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.Jqp).build()){}
  },
  18701: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => UpdateImagePipelineCommand
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76712);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33961);
    class UpdateImagePipelineCommand extends(_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.Command.classBuilder().ep(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S).m(function(Command, cs, config, o) {
      return [ (0, _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, Command.getEndpointParameterInstructions()) ];
    }).s("imagebuilder", "UpdateImagePipeline", {}).n("ImagebuilderClient", "UpdateImagePipelineCommand").sc(_schemas_schemas_0__WEBPACK_IMPORTED_MODULE_3__.vDu).build()){}
  },
  76712: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "imagebuilder"
    });
    const commonParams = {
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
  33961: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      roJ: () => CancelImageCreation$,
      C4X: () => CreateComponent$,
      bX_: () => CreateDistributionConfiguration$,
      gao: () => CreateImage$,
      mcf: () => CreateImagePipeline$,
      Go5: () => CreateImageRecipe$,
      s5F: () => CreateInfrastructureConfiguration$,
      gyv: () => GetComponent$,
      FJF: () => GetDistributionConfiguration$,
      Yj4: () => GetImage$,
      CRB: () => GetImagePipeline$,
      gC: () => GetImageRecipe$,
      w_$: () => GetInfrastructureConfiguration$,
      pOq: () => ListImageBuildVersions$,
      bnR: () => ListWorkflowExecutions$,
      ryn: () => ListWorkflowStepExecutions$,
      smP: () => RetryImage$,
      Jqp: () => TagResource$,
      vDu: () => UpdateImagePipeline$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(18420);
    var client = __webpack_require__(75556);
    class ImagebuilderServiceException extends client.ServiceException {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ImagebuilderServiceException.prototype);
      }
    }
    class AccessDeniedException extends ImagebuilderServiceException {
      name="AccessDeniedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "AccessDeniedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
      }
    }
    class CallRateLimitExceededException extends ImagebuilderServiceException {
      name="CallRateLimitExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CallRateLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CallRateLimitExceededException.prototype);
      }
    }
    class ClientException extends ImagebuilderServiceException {
      name="ClientException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ClientException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ClientException.prototype);
      }
    }
    class ForbiddenException extends ImagebuilderServiceException {
      name="ForbiddenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ForbiddenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ForbiddenException.prototype);
      }
    }
    class IdempotentParameterMismatchException extends ImagebuilderServiceException {
      name="IdempotentParameterMismatchException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IdempotentParameterMismatchException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IdempotentParameterMismatchException.prototype);
      }
    }
    class InvalidRequestException extends ImagebuilderServiceException {
      name="InvalidRequestException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidRequestException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequestException.prototype);
      }
    }
    class ResourceInUseException extends ImagebuilderServiceException {
      name="ResourceInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
      }
    }
    class ServiceException extends ImagebuilderServiceException {
      name="ServiceException";
      $fault="server";
      constructor(opts) {
        super({
          name: "ServiceException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceException.prototype);
      }
    }
    class ServiceUnavailableException extends ImagebuilderServiceException {
      name="ServiceUnavailableException";
      $fault="server";
      constructor(opts) {
        super({
          name: "ServiceUnavailableException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
      }
    }
    class DryRunOperationException extends ImagebuilderServiceException {
      name="DryRunOperationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "DryRunOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DryRunOperationException.prototype);
      }
    }
    class InvalidParameterCombinationException extends ImagebuilderServiceException {
      name="InvalidParameterCombinationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterCombinationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
      }
    }
    class InvalidVersionNumberException extends ImagebuilderServiceException {
      name="InvalidVersionNumberException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidVersionNumberException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidVersionNumberException.prototype);
      }
    }
    class ServiceQuotaExceededException extends ImagebuilderServiceException {
      name="ServiceQuotaExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ServiceQuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
      }
    }
    class ResourceAlreadyExistsException extends ImagebuilderServiceException {
      name="ResourceAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
      }
    }
    class ResourceDependencyException extends ImagebuilderServiceException {
      name="ResourceDependencyException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceDependencyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceDependencyException.prototype);
      }
    }
    class ResourceNotFoundException extends ImagebuilderServiceException {
      name="ResourceNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
      }
    }
    class TooManyRequestsException extends ImagebuilderServiceException {
      name="TooManyRequestsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TooManyRequestsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
      }
    }
    class InvalidPaginationTokenException extends ImagebuilderServiceException {
      name="InvalidPaginationTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidPaginationTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
      }
    }
    class InvalidParameterException extends ImagebuilderServiceException {
      name="InvalidParameterException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterException.prototype);
      }
    }
    class InvalidParameterValueException extends ImagebuilderServiceException {
      name="InvalidParameterValueException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterValueException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
      }
    }
    const _A = "Ami";
    const _ADC = "AmiDistributionConfiguration";
    const _ADE = "AccessDeniedException";
    const _ADP = "AutoDisablePolicy";
    const _AIC = "AdditionalInstanceConfiguration";
    const _AL = "AmiList";
    const _C = "Component";
    const _CC = "ComponentConfiguration";
    const _CCL = "ComponentConfigurationList";
    const _CCR = "CreateComponentRequest";
    const _CCRr = "CreateComponentResponse";
    const _CCr = "CreateComponent";
    const _CDC = "ContainerDistributionConfiguration";
    const _CDCR = "CreateDistributionConfigurationRequest";
    const _CDCRr = "CreateDistributionConfigurationResponse";
    const _CDCr = "CreateDistributionConfiguration";
    const _CE = "ClientException";
    const _CI = "CreateImage";
    const _CIC = "CancelImageCreation";
    const _CICR = "CancelImageCreationRequest";
    const _CICRa = "CancelImageCreationResponse";
    const _CICRr = "CreateInfrastructureConfigurationRequest";
    const _CICRre = "CreateInfrastructureConfigurationResponse";
    const _CICr = "CreateInfrastructureConfiguration";
    const _CIP = "CreateImagePipeline";
    const _CIPR = "CreateImagePipelineRequest";
    const _CIPRr = "CreateImagePipelineResponse";
    const _CIR = "CreateImageRequest";
    const _CIRR = "CreateImageRecipeRequest";
    const _CIRRr = "CreateImageRecipeResponse";
    const _CIRr = "CreateImageResponse";
    const _CIRre = "CreateImageRecipe";
    const _CL = "ContainerList";
    const _CP = "ComponentParameter";
    const _CPD = "ComponentParameterDetail";
    const _CPDL = "ComponentParameterDetailList";
    const _CPL = "ComponentParameterList";
    const _CR = "ContainerRecipe";
    const _CRLEE = "CallRateLimitExceededException";
    const _CS = "ComponentState";
    const _Co = "Container";
    const _D = "Distribution";
    const _DC = "DistributionConfiguration";
    const _DL = "DistributionList";
    const _DROE = "DryRunOperationException";
    const _EC = "EcrConfiguration";
    const _EIBDS = "EbsInstanceBlockDeviceSpecification";
    const _F = "Filter";
    const _FE = "ForbiddenException";
    const _FL = "FilterList";
    const _FLC = "FastLaunchConfiguration";
    const _FLCL = "FastLaunchConfigurationList";
    const _FLLTS = "FastLaunchLaunchTemplateSpecification";
    const _FLSC = "FastLaunchSnapshotConfiguration";
    const _GC = "GetComponent";
    const _GCR = "GetComponentRequest";
    const _GCRe = "GetComponentResponse";
    const _GDC = "GetDistributionConfiguration";
    const _GDCR = "GetDistributionConfigurationRequest";
    const _GDCRe = "GetDistributionConfigurationResponse";
    const _GI = "GetImage";
    const _GIC = "GetInfrastructureConfiguration";
    const _GICR = "GetInfrastructureConfigurationRequest";
    const _GICRe = "GetInfrastructureConfigurationResponse";
    const _GIP = "GetImagePipeline";
    const _GIPR = "GetImagePipelineRequest";
    const _GIPRe = "GetImagePipelineResponse";
    const _GIR = "GetImageRequest";
    const _GIRR = "GetImageRecipeRequest";
    const _GIRRe = "GetImageRecipeResponse";
    const _GIRe = "GetImageResponse";
    const _GIRet = "GetImageRecipe";
    const _I = "Image";
    const _IBDM = "InstanceBlockDeviceMapping";
    const _IBDMn = "InstanceBlockDeviceMappings";
    const _IC = "InfrastructureConfiguration";
    const _ICn = "InstanceConfiguration";
    const _ILC = "ImageLoggingConfiguration";
    const _IMO = "InstanceMetadataOptions";
    const _IPCE = "InvalidParameterCombinationException";
    const _IPE = "InvalidParameterException";
    const _IPME = "IdempotentParameterMismatchException";
    const _IPTE = "InvalidPaginationTokenException";
    const _IPVE = "InvalidParameterValueException";
    const _IPm = "ImagePipeline";
    const _IR = "ImageRecipe";
    const _IRE = "InvalidRequestException";
    const _IS = "ImageState";
    const _ISC = "ImageScanningConfiguration";
    const _ISL = "ImageSummaryList";
    const _ISS = "ImageScanState";
    const _ISm = "ImageSummary";
    const _ITC = "ImageTestsConfiguration";
    const _IVNE = "InvalidVersionNumberException";
    const _L = "Logging";
    const _LIBV = "ListImageBuildVersions";
    const _LIBVR = "ListImageBuildVersionsRequest";
    const _LIBVRi = "ListImageBuildVersionsResponse";
    const _LPC = "LaunchPermissionConfiguration";
    const _LTC = "LaunchTemplateConfiguration";
    const _LTCL = "LaunchTemplateConfigurationList";
    const _LVR = "LatestVersionReferences";
    const _LWE = "ListWorkflowExecutions";
    const _LWER = "ListWorkflowExecutionsRequest";
    const _LWERi = "ListWorkflowExecutionsResponse";
    const _LWSE = "ListWorkflowStepExecutions";
    const _LWSER = "ListWorkflowStepExecutionsRequest";
    const _LWSERi = "ListWorkflowStepExecutionsResponse";
    const _OR = "OutputResources";
    const _P = "Placement";
    const _PCL = "ProductCodeList";
    const _PCLI = "ProductCodeListItem";
    const _PLC = "PipelineLoggingConfiguration";
    const _RAEE = "ResourceAlreadyExistsException";
    const _RDE = "ResourceDependencyException";
    const _RI = "RetryImage";
    const _RIR = "RetryImageRequest";
    const _RIRe = "RetryImageResponse";
    const _RIUE = "ResourceInUseException";
    const _RNFE = "ResourceNotFoundException";
    const _S = "Schedule";
    const _SE = "ServiceException";
    const _SEC = "S3ExportConfiguration";
    const _SL = "S3Logs";
    const _SMA = "SystemsManagerAgent";
    const _SPC = "SsmParameterConfiguration";
    const _SPCL = "SsmParameterConfigurationList";
    const _SQEE = "ServiceQuotaExceededException";
    const _SUE = "ServiceUnavailableException";
    const _TCR = "TargetContainerRepository";
    const _TMRE = "TooManyRequestsException";
    const _TR = "TagResource";
    const _TRR = "TagResourceRequest";
    const _TRRa = "TagResourceResponse";
    const _UIP = "UpdateImagePipeline";
    const _UIPR = "UpdateImagePipelineRequest";
    const _UIPRp = "UpdateImagePipelineResponse";
    const _WCL = "WorkflowConfigurationList";
    const _WCo = "WorkflowConfiguration";
    const _WEL = "WorkflowExecutionsList";
    const _WEM = "WorkflowExecutionMetadata";
    const _WP = "WorkflowParameter";
    const _WPL = "WorkflowParameterList";
    const _WSELo = "WorkflowStepExecutionsList";
    const _WSM = "WorkflowStepMetadata";
    const _a = "arn";
    const _aAIm = "amiAccountId";
    const _aDC = "amiDistributionConfiguration";
    const _aDP = "autoDisablePolicy";
    const _aI = "accountId";
    const _aIC = "additionalInstanceConfiguration";
    const _aT = "amiTags";
    const _aZ = "availabilityZone";
    const _ac = "action";
    const _am = "amis";
    const _bDM = "blockDeviceMappings";
    const _bT = "buildType";
    const _c = "client";
    const _cA = "componentArn";
    const _cBVA = "componentBuildVersionArn";
    const _cD = "changeDescription";
    const _cDC = "containerDistributionConfiguration";
    const _cF = "consecutiveFailures";
    const _cR = "containerRecipe";
    const _cRA = "containerRecipeArn";
    const _cT = "clientToken";
    const _cTo = "containerTags";
    const _cTon = "containerType";
    const _co = "components";
    const _com = "component";
    const _con = "containers";
    const _d = "description";
    const _dC = "dateCreated";
    const _dCA = "distributionConfigurationArn";
    const _dCi = "distributionConfiguration";
    const _dIF = "diskImageFormat";
    const _dLR = "dateLastRun";
    const _dN = "deviceName";
    const _dNR = "dateNextRun";
    const _dOT = "deleteOnTermination";
    const _dR = "dryRun";
    const _dT = "deprecationTime";
    const _dTD = "dockerfileTemplateData";
    const _dTa = "dataType";
    const _dU = "dateUpdated";
    const _dV = "defaultValue";
    const _da = "data";
    const _di = "distributions";
    const _e = "error";
    const _eC = "ecrConfiguration";
    const _eIME = "enhancedImageMetadataEnabled";
    const _eR = "executionRole";
    const _eT = "endTime";
    const _eb = "ebs";
    const _en = "encrypted";
    const _ena = "enabled";
    const _fC = "failureCount";
    const _fLC = "fastLaunchConfigurations";
    const _fil = "filters";
    const _hE = "httpError";
    const _hI = "hostId";
    const _hPRHL = "httpPutResponseHopLimit";
    const _hQ = "httpQuery";
    const _hRGA = "hostResourceGroupArn";
    const _hT = "httpTokens";
    const _ht = "http";
    const _i = "image";
    const _iBVA = "imageBuildVersionArn";
    const _iC = "instanceConfiguration";
    const _iCA = "infrastructureConfigurationArn";
    const _iCn = "infrastructureConfiguration";
    const _iLGN = "imageLogGroupName";
    const _iMO = "instanceMetadataOptions";
    const _iP = "imagePipeline";
    const _iPA = "imagePipelineArn";
    const _iPN = "instanceProfileName";
    const _iR = "imageRecipe";
    const _iRA = "imageRecipeArn";
    const _iS = "imageSource";
    const _iSC = "imageScanningConfiguration";
    const _iSE = "imageScanningEnabled";
    const _iSL = "imageSummaryList";
    const _iT = "imageTags";
    const _iTC = "imageTestsConfiguration";
    const _iTE = "imageTestsEnabled";
    const _iTn = "instanceTypes";
    const _iU = "imageUris";
    const _iVA = "imageVersionArn";
    const _in = "inputs";
    const _io = "iops";
    const _kKI = "kmsKeyId";
    const _kP = "keyPair";
    const _l = "logging";
    const _lC = "loggingConfiguration";
    const _lCA = "licenseConfigurationArns";
    const _lEI = "lifecycleExecutionId";
    const _lGN = "logGroupName";
    const _lMVA = "latestMajorVersionArn";
    const _lMVAa = "latestMinorVersionArn";
    const _lP = "launchPermission";
    const _lPVA = "latestPatchVersionArn";
    const _lRS = "lastRunStatus";
    const _lT = "launchTemplate";
    const _lTC = "launchTemplateConfigurations";
    const _lTI = "launchTemplateId";
    const _lTN = "launchTemplateName";
    const _lTV = "launchTemplateVersion";
    const _lVA = "latestVersionArn";
    const _lVR = "latestVersionReferences";
    const _m = "message";
    const _mPL = "maxParallelLaunches";
    const _mR = "maxResults";
    const _n = "name";
    const _nD = "noDevice";
    const _nT = "nextToken";
    const _o = "owner";
    const _oA = "organizationArns";
    const _oF = "onFailure";
    const _oR = "outputResources";
    const _oUA = "organizationalUnitArns";
    const _oV = "osVersion";
    const _ob = "obfuscate";
    const _ou = "outputs";
    const _p = "platform";
    const _pC = "productCodes";
    const _pCI = "productCodeId";
    const _pCT = "productCodeType";
    const _pESC = "pipelineExecutionStartCondition";
    const _pG = "parallelGroup";
    const _pI = "parentImage";
    const _pLGN = "pipelineLogGroupName";
    const _pNa = "parameterName";
    const _pa = "parameters";
    const _pl = "placement";
    const _pu = "publisher";
    const _r = "region";
    const _rA = "resourceArn";
    const _rI = "requestId";
    const _rN = "repositoryName";
    const _rNo = "roleName";
    const _rSo = "rollbackStatus";
    const _rT = "resourceTags";
    const _re = "reason";
    const _ret = "retried";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
    const _sB = "s3Bucket";
    const _sBN = "s3BucketName";
    const _sCn = "snapshotConfiguration";
    const _sDV = "setDefaultVersion";
    const _sE = "scheduleExpression";
    const _sEC = "s3ExportConfiguration";
    const _sEI = "stepExecutionId";
    const _sGI = "securityGroupIds";
    const _sI = "subnetId";
    const _sIn = "snapshotId";
    const _sKP = "s3KeyPrefix";
    const _sL = "s3Logs";
    const _sMA = "systemsManagerAgent";
    const _sOV = "supportedOsVersions";
    const _sP = "s3Prefix";
    const _sPA = "sourcePipelineArn";
    const _sPC = "ssmParameterConfigurations";
    const _sPN = "sourcePipelineName";
    const _sSc = "scanState";
    const _sT = "startTime";
    const _sTA = "snsTopicArn";
    const _sV = "semanticVersion";
    const _sc = "schedule";
    const _se = "server";
    const _ser = "service";
    const _st = "state";
    const _sta = "status";
    const _ste = "steps";
    const _t = "type";
    const _tAI = "targetAccountIds";
    const _tIOF = "terminateInstanceOnFailure";
    const _tM = "timeoutMinutes";
    const _tR = "targetRepository";
    const _tRC = "targetResourceCount";
    const _tSC = "totalStepCount";
    const _tSF = "totalStepsFailed";
    const _tSS = "totalStepsSucceeded";
    const _tSSo = "totalStepsSkipped";
    const _ta = "tags";
    const _te = "tenancy";
    const _th = "throughput";
    const _tim = "timezone";
    const _u = "uri";
    const _uAB = "uninstallAfterBuild";
    const _uDO = "userDataOverride";
    const _uG = "userGroups";
    const _uI = "userIds";
    const _v = "version";
    const _vN = "virtualName";
    const _vS = "volumeSize";
    const _vT = "volumeType";
    const _va = "value";
    const _val = "values";
    const _w = "workflows";
    const _wA = "workflowArn";
    const _wBVA = "workflowBuildVersionArn";
    const _wD = "workingDirectory";
    const _wE = "workflowExecutions";
    const _wEI = "workflowExecutionId";
    const n0 = "com.amazonaws.imagebuilder";
    const _s_registry = schema.TypeRegistry.for(_s);
    var ImagebuilderServiceException$ = [ -3, _s, "ImagebuilderServiceException", 0, [], [] ];
    _s_registry.registerError(ImagebuilderServiceException$, ImagebuilderServiceException);
    const n0_registry = schema.TypeRegistry.for(n0);
    var AccessDeniedException$ = [ -3, n0, _ADE, {
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
    var CallRateLimitExceededException$ = [ -3, n0, _CRLEE, {
      [_e]: _c,
      [_hE]: 429
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CallRateLimitExceededException$, CallRateLimitExceededException);
    var ClientException$ = [ -3, n0, _CE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ClientException$, ClientException);
    var DryRunOperationException$ = [ -3, n0, _DROE, {
      [_e]: _c,
      [_hE]: 412
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
    var ForbiddenException$ = [ -3, n0, _FE, {
      [_e]: _c,
      [_hE]: 403
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ForbiddenException$, ForbiddenException);
    var IdempotentParameterMismatchException$ = [ -3, n0, _IPME, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
    var InvalidPaginationTokenException$ = [ -3, n0, _IPTE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
    var InvalidParameterCombinationException$ = [ -3, n0, _IPCE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
    var InvalidParameterException$ = [ -3, n0, _IPE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
    var InvalidParameterValueException$ = [ -3, n0, _IPVE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
    var InvalidRequestException$ = [ -3, n0, _IRE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
    var InvalidVersionNumberException$ = [ -3, n0, _IVNE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidVersionNumberException$, InvalidVersionNumberException);
    var ResourceAlreadyExistsException$ = [ -3, n0, _RAEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
    var ResourceDependencyException$ = [ -3, n0, _RDE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceDependencyException$, ResourceDependencyException);
    var ResourceInUseException$ = [ -3, n0, _RIUE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
    var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
      [_e]: _c,
      [_hE]: 404
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var ServiceException$ = [ -3, n0, _SE, {
      [_e]: _se,
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceException$, ServiceException);
    var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
      [_e]: _c,
      [_hE]: 402
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
    var ServiceUnavailableException$ = [ -3, n0, _SUE, {
      [_e]: _se,
      [_hE]: 503
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
    var TooManyRequestsException$ = [ -3, n0, _TMRE, {
      [_e]: _c,
      [_hE]: 429
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var AdditionalInstanceConfiguration$ = [ 3, n0, _AIC, 0, [ _sMA, _uDO ], [ () => SystemsManagerAgent$, 0 ] ];
    var Ami$ = [ 3, n0, _A, 0, [ _r, _i, _n, _d, _st, _aI ], [ 0, 0, 0, 0, () => ImageState$, 0 ] ];
    var AmiDistributionConfiguration$ = [ 3, n0, _ADC, 0, [ _n, _d, _tAI, _aT, _kKI, _lP ], [ 0, 0, 64 | 0, 128 | 0, 0, () => LaunchPermissionConfiguration$ ] ];
    var AutoDisablePolicy$ = [ 3, n0, _ADP, 0, [ _fC ], [ 1 ], 1 ];
    var CancelImageCreationRequest$ = [ 3, n0, _CICR, 0, [ _iBVA, _cT ], [ 0, [ 0, 4 ] ], 1 ];
    var CancelImageCreationResponse$ = [ 3, n0, _CICRa, 0, [ _rI, _cT, _iBVA ], [ 0, 0, 0 ] ];
    var Component$ = [ 3, n0, _C, 0, [ _a, _n, _v, _d, _cD, _t, _p, _sOV, _st, _pa, _o, _da, _kKI, _en, _dC, _ta, _pu, _ob, _pC ], [ 0, 0, 0, 0, 0, 0, 0, 64 | 0, () => ComponentState$, () => ComponentParameterDetailList, 0, 0, 0, 2, 0, 128 | 0, 0, 2, () => ProductCodeList ] ];
    var ComponentConfiguration$ = [ 3, n0, _CC, 0, [ _cA, _pa ], [ 0, () => ComponentParameterList ], 1 ];
    var ComponentParameter$ = [ 3, n0, _CP, 0, [ _n, _va ], [ 0, 64 | 0 ], 2 ];
    var ComponentParameterDetail$ = [ 3, n0, _CPD, 0, [ _n, _t, _dV, _d ], [ 0, 0, 64 | 0, 0 ], 2 ];
    var ComponentState$ = [ 3, n0, _CS, 0, [ _sta, _re ], [ 0, 0 ] ];
    var Container$ = [ 3, n0, _Co, 0, [ _r, _iU ], [ 0, 64 | 0 ] ];
    var ContainerDistributionConfiguration$ = [ 3, n0, _CDC, 0, [ _tR, _d, _cTo ], [ () => TargetContainerRepository$, 0, 64 | 0 ], 1 ];
    var ContainerRecipe$ = [ 3, n0, _CR, 0, [ _a, _cTon, _n, _d, _p, _o, _v, _co, _iC, _dTD, _kKI, _en, _pI, _dC, _ta, _wD, _tR ], [ 0, 0, 0, 0, 0, 0, 0, () => ComponentConfigurationList, () => InstanceConfiguration$, 0, 0, 2, 0, 0, 128 | 0, 0, () => TargetContainerRepository$ ] ];
    var CreateComponentRequest$ = [ 3, n0, _CCR, 0, [ _n, _sV, _p, _d, _cD, _sOV, _da, _u, _kKI, _ta, _cT, _dR ], [ 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 128 | 0, [ 0, 4 ], 2 ], 3 ];
    var CreateComponentResponse$ = [ 3, n0, _CCRr, 0, [ _rI, _cT, _cBVA, _lVR ], [ 0, 0, 0, () => LatestVersionReferences$ ] ];
    var CreateDistributionConfigurationRequest$ = [ 3, n0, _CDCR, 0, [ _n, _di, _d, _ta, _cT ], [ 0, () => DistributionList, 0, 128 | 0, [ 0, 4 ] ], 2 ];
    var CreateDistributionConfigurationResponse$ = [ 3, n0, _CDCRr, 0, [ _rI, _cT, _dCA ], [ 0, 0, 0 ] ];
    var CreateImagePipelineRequest$ = [ 3, n0, _CIPR, 0, [ _n, _iCA, _d, _iRA, _cRA, _dCA, _iTC, _eIME, _sc, _sta, _ta, _iT, _cT, _iSC, _w, _eR, _lC ], [ 0, 0, 0, 0, 0, 0, () => ImageTestsConfiguration$, 2, () => Schedule$, 0, 128 | 0, 128 | 0, [ 0, 4 ], () => ImageScanningConfiguration$, () => WorkflowConfigurationList, 0, () => PipelineLoggingConfiguration$ ], 2 ];
    var CreateImagePipelineResponse$ = [ 3, n0, _CIPRr, 0, [ _rI, _cT, _iPA ], [ 0, 0, 0 ] ];
    var CreateImageRecipeRequest$ = [ 3, n0, _CIRR, 0, [ _n, _sV, _pI, _d, _co, _bDM, _ta, _wD, _aIC, _aT, _cT ], [ 0, 0, 0, 0, () => ComponentConfigurationList, () => InstanceBlockDeviceMappings, 128 | 0, 0, () => AdditionalInstanceConfiguration$, 128 | 0, [ 0, 4 ] ], 3 ];
    var CreateImageRecipeResponse$ = [ 3, n0, _CIRRr, 0, [ _rI, _cT, _iRA, _lVR ], [ 0, 0, 0, () => LatestVersionReferences$ ] ];
    var CreateImageRequest$ = [ 3, n0, _CIR, 0, [ _iCA, _iRA, _cRA, _dCA, _iTC, _eIME, _ta, _cT, _iSC, _w, _eR, _lC ], [ 0, 0, 0, 0, () => ImageTestsConfiguration$, 2, 128 | 0, [ 0, 4 ], () => ImageScanningConfiguration$, () => WorkflowConfigurationList, 0, () => ImageLoggingConfiguration$ ], 1 ];
    var CreateImageResponse$ = [ 3, n0, _CIRr, 0, [ _rI, _cT, _iBVA, _lVR ], [ 0, 0, 0, () => LatestVersionReferences$ ] ];
    var CreateInfrastructureConfigurationRequest$ = [ 3, n0, _CICRr, 0, [ _n, _iPN, _d, _iTn, _sGI, _sI, _l, _kP, _tIOF, _sTA, _rT, _iMO, _ta, _pl, _cT ], [ 0, 0, 0, 64 | 0, 64 | 0, 0, () => Logging$, 0, 2, 0, 128 | 0, () => InstanceMetadataOptions$, 128 | 0, () => Placement$, [ 0, 4 ] ], 2 ];
    var CreateInfrastructureConfigurationResponse$ = [ 3, n0, _CICRre, 0, [ _rI, _cT, _iCA ], [ 0, 0, 0 ] ];
    var Distribution$ = [ 3, n0, _D, 0, [ _r, _aDC, _cDC, _lCA, _lTC, _sEC, _fLC, _sPC ], [ 0, () => AmiDistributionConfiguration$, () => ContainerDistributionConfiguration$, 64 | 0, () => LaunchTemplateConfigurationList, () => S3ExportConfiguration$, () => FastLaunchConfigurationList, () => SsmParameterConfigurationList ], 1 ];
    var DistributionConfiguration$ = [ 3, n0, _DC, 0, [ _tM, _a, _n, _d, _di, _dC, _dU, _ta ], [ 1, 0, 0, 0, () => DistributionList, 0, 0, 128 | 0 ], 1 ];
    var EbsInstanceBlockDeviceSpecification$ = [ 3, n0, _EIBDS, 0, [ _en, _dOT, _io, _kKI, _sIn, _vS, _vT, _th ], [ 2, 2, 1, 0, 0, 1, 0, 1 ] ];
    var EcrConfiguration$ = [ 3, n0, _EC, 0, [ _rN, _cTo ], [ 0, 64 | 0 ] ];
    var FastLaunchConfiguration$ = [ 3, n0, _FLC, 0, [ _ena, _sCn, _mPL, _lT, _aI ], [ 2, () => FastLaunchSnapshotConfiguration$, 1, () => FastLaunchLaunchTemplateSpecification$, 0 ], 1 ];
    var FastLaunchLaunchTemplateSpecification$ = [ 3, n0, _FLLTS, 0, [ _lTI, _lTN, _lTV ], [ 0, 0, 0 ] ];
    var FastLaunchSnapshotConfiguration$ = [ 3, n0, _FLSC, 0, [ _tRC ], [ 1 ] ];
    var Filter$ = [ 3, n0, _F, 0, [ _n, _val ], [ 0, 64 | 0 ] ];
    var GetComponentRequest$ = [ 3, n0, _GCR, 0, [ _cBVA ], [ [ 0, {
      [_hQ]: _cBVA
    } ] ], 1 ];
    var GetComponentResponse$ = [ 3, n0, _GCRe, 0, [ _rI, _com, _lVR ], [ 0, () => Component$, () => LatestVersionReferences$ ] ];
    var GetDistributionConfigurationRequest$ = [ 3, n0, _GDCR, 0, [ _dCA ], [ [ 0, {
      [_hQ]: _dCA
    } ] ], 1 ];
    var GetDistributionConfigurationResponse$ = [ 3, n0, _GDCRe, 0, [ _rI, _dCi ], [ 0, () => DistributionConfiguration$ ] ];
    var GetImagePipelineRequest$ = [ 3, n0, _GIPR, 0, [ _iPA ], [ [ 0, {
      [_hQ]: _iPA
    } ] ], 1 ];
    var GetImagePipelineResponse$ = [ 3, n0, _GIPRe, 0, [ _rI, _iP ], [ 0, () => ImagePipeline$ ] ];
    var GetImageRecipeRequest$ = [ 3, n0, _GIRR, 0, [ _iRA ], [ [ 0, {
      [_hQ]: _iRA
    } ] ], 1 ];
    var GetImageRecipeResponse$ = [ 3, n0, _GIRRe, 0, [ _rI, _iR, _lVR ], [ 0, () => ImageRecipe$, () => LatestVersionReferences$ ] ];
    var GetImageRequest$ = [ 3, n0, _GIR, 0, [ _iBVA ], [ [ 0, {
      [_hQ]: _iBVA
    } ] ], 1 ];
    var GetImageResponse$ = [ 3, n0, _GIRe, 0, [ _rI, _i, _lVR ], [ 0, () => Image$, () => LatestVersionReferences$ ] ];
    var GetInfrastructureConfigurationRequest$ = [ 3, n0, _GICR, 0, [ _iCA ], [ [ 0, {
      [_hQ]: _iCA
    } ] ], 1 ];
    var GetInfrastructureConfigurationResponse$ = [ 3, n0, _GICRe, 0, [ _rI, _iCn ], [ 0, () => InfrastructureConfiguration$ ] ];
    var Image$ = [ 3, n0, _I, 0, [ _a, _t, _n, _v, _p, _eIME, _oV, _st, _iR, _cR, _sPN, _sPA, _iCn, _dCi, _iTC, _dC, _oR, _ta, _bT, _iS, _sSc, _iSC, _dT, _lEI, _eR, _w, _lC ], [ 0, 0, 0, 0, 0, 2, 0, () => ImageState$, () => ImageRecipe$, () => ContainerRecipe$, 0, 0, () => InfrastructureConfiguration$, () => DistributionConfiguration$, () => ImageTestsConfiguration$, 0, () => OutputResources$, 128 | 0, 0, 0, () => ImageScanState$, () => ImageScanningConfiguration$, 4, 0, 0, () => WorkflowConfigurationList, () => ImageLoggingConfiguration$ ] ];
    var ImageLoggingConfiguration$ = [ 3, n0, _ILC, 0, [ _lGN ], [ 0 ] ];
    var ImagePipeline$ = [ 3, n0, _IPm, 0, [ _a, _n, _d, _p, _eIME, _iRA, _cRA, _iCA, _dCA, _iTC, _sc, _sta, _dC, _dU, _dLR, _lRS, _dNR, _ta, _iSC, _iT, _eR, _w, _lC, _cF ], [ 0, 0, 0, 0, 2, 0, 0, 0, 0, () => ImageTestsConfiguration$, () => Schedule$, 0, 0, 0, 0, 0, 0, 128 | 0, () => ImageScanningConfiguration$, 128 | 0, 0, () => WorkflowConfigurationList, () => PipelineLoggingConfiguration$, 1 ] ];
    var ImageRecipe$ = [ 3, n0, _IR, 0, [ _a, _t, _n, _d, _p, _o, _v, _co, _pI, _bDM, _dC, _ta, _wD, _aIC, _aT ], [ 0, 0, 0, 0, 0, 0, 0, () => ComponentConfigurationList, 0, () => InstanceBlockDeviceMappings, 0, 128 | 0, 0, () => AdditionalInstanceConfiguration$, 128 | 0 ] ];
    var ImageScanningConfiguration$ = [ 3, n0, _ISC, 0, [ _iSE, _eC ], [ 2, () => EcrConfiguration$ ] ];
    var ImageScanState$ = [ 3, n0, _ISS, 0, [ _sta, _re ], [ 0, 0 ] ];
    var ImageState$ = [ 3, n0, _IS, 0, [ _sta, _re ], [ 0, 0 ] ];
    var ImageSummary$ = [ 3, n0, _ISm, 0, [ _a, _n, _t, _v, _p, _oV, _st, _o, _dC, _oR, _ta, _bT, _iS, _dT, _lEI, _lC ], [ 0, 0, 0, 0, 0, 0, () => ImageState$, 0, 0, () => OutputResources$, 128 | 0, 0, 0, 4, 0, () => ImageLoggingConfiguration$ ] ];
    var ImageTestsConfiguration$ = [ 3, n0, _ITC, 0, [ _iTE, _tM ], [ 2, 1 ] ];
    var InfrastructureConfiguration$ = [ 3, n0, _IC, 0, [ _a, _n, _d, _iTn, _iPN, _sGI, _sI, _l, _kP, _tIOF, _sTA, _dC, _dU, _rT, _iMO, _ta, _pl ], [ 0, 0, 0, 64 | 0, 0, 64 | 0, 0, () => Logging$, 0, 2, 0, 0, 0, 128 | 0, () => InstanceMetadataOptions$, 128 | 0, () => Placement$ ] ];
    var InstanceBlockDeviceMapping$ = [ 3, n0, _IBDM, 0, [ _dN, _eb, _vN, _nD ], [ 0, () => EbsInstanceBlockDeviceSpecification$, 0, 0 ] ];
    var InstanceConfiguration$ = [ 3, n0, _ICn, 0, [ _i, _bDM ], [ 0, () => InstanceBlockDeviceMappings ] ];
    var InstanceMetadataOptions$ = [ 3, n0, _IMO, 0, [ _hT, _hPRHL ], [ 0, 1 ] ];
    var LatestVersionReferences$ = [ 3, n0, _LVR, 0, [ _lVA, _lMVA, _lMVAa, _lPVA ], [ 0, 0, 0, 0 ] ];
    var LaunchPermissionConfiguration$ = [ 3, n0, _LPC, 0, [ _uI, _uG, _oA, _oUA ], [ 64 | 0, 64 | 0, 64 | 0, 64 | 0 ] ];
    var LaunchTemplateConfiguration$ = [ 3, n0, _LTC, 0, [ _lTI, _aI, _sDV ], [ 0, 0, 2 ], 1 ];
    var ListImageBuildVersionsRequest$ = [ 3, n0, _LIBVR, 0, [ _iVA, _fil, _mR, _nT ], [ 0, () => FilterList, 1, 0 ] ];
    var ListImageBuildVersionsResponse$ = [ 3, n0, _LIBVRi, 0, [ _rI, _iSL, _nT ], [ 0, () => ImageSummaryList, 0 ] ];
    var ListWorkflowExecutionsRequest$ = [ 3, n0, _LWER, 0, [ _iBVA, _mR, _nT ], [ 0, 1, 0 ], 1 ];
    var ListWorkflowExecutionsResponse$ = [ 3, n0, _LWERi, 0, [ _rI, _wE, _iBVA, _m, _nT ], [ 0, () => WorkflowExecutionsList, 0, 0, 0 ] ];
    var ListWorkflowStepExecutionsRequest$ = [ 3, n0, _LWSER, 0, [ _wEI, _mR, _nT ], [ 0, 1, 0 ], 1 ];
    var ListWorkflowStepExecutionsResponse$ = [ 3, n0, _LWSERi, 0, [ _rI, _ste, _wBVA, _wEI, _iBVA, _m, _nT ], [ 0, () => WorkflowStepExecutionsList, 0, 0, 0, 0, 0 ] ];
    var Logging$ = [ 3, n0, _L, 0, [ _sL ], [ () => S3Logs$ ] ];
    var OutputResources$ = [ 3, n0, _OR, 0, [ _am, _con ], [ () => AmiList, () => ContainerList ] ];
    var PipelineLoggingConfiguration$ = [ 3, n0, _PLC, 0, [ _iLGN, _pLGN ], [ 0, 0 ] ];
    var Placement$ = [ 3, n0, _P, 0, [ _aZ, _te, _hI, _hRGA ], [ 0, 0, 0, 0 ] ];
    var ProductCodeListItem$ = [ 3, n0, _PCLI, 0, [ _pCI, _pCT ], [ 0, 0 ], 2 ];
    var RetryImageRequest$ = [ 3, n0, _RIR, 0, [ _iBVA, _cT ], [ 0, [ 0, 4 ] ], 1 ];
    var RetryImageResponse$ = [ 3, n0, _RIRe, 0, [ _cT, _iBVA ], [ 0, 0 ] ];
    var S3ExportConfiguration$ = [ 3, n0, _SEC, 0, [ _rNo, _dIF, _sB, _sP ], [ 0, 0, 0, 0 ], 3 ];
    var S3Logs$ = [ 3, n0, _SL, 0, [ _sBN, _sKP ], [ 0, 0 ] ];
    var Schedule$ = [ 3, n0, _S, 0, [ _sE, _tim, _pESC, _aDP ], [ 0, 0, 0, () => AutoDisablePolicy$ ] ];
    var SsmParameterConfiguration$ = [ 3, n0, _SPC, 0, [ _pNa, _aAIm, _dTa ], [ 0, 0, 0 ], 1 ];
    var SystemsManagerAgent$ = [ 3, n0, _SMA, 0, [ _uAB ], [ 2 ] ];
    var TagResourceRequest$ = [ 3, n0, _TRR, 0, [ _rA, _ta ], [ [ 0, 1 ], 128 | 0 ], 2 ];
    var TagResourceResponse$ = [ 3, n0, _TRRa, 0, [], [] ];
    var TargetContainerRepository$ = [ 3, n0, _TCR, 0, [ _ser, _rN ], [ 0, 0 ], 2 ];
    var UpdateImagePipelineRequest$ = [ 3, n0, _UIPR, 0, [ _iPA, _iCA, _d, _iRA, _cRA, _dCA, _iTC, _eIME, _sc, _sta, _cT, _iSC, _w, _lC, _eR, _iT ], [ 0, 0, 0, 0, 0, 0, () => ImageTestsConfiguration$, 2, () => Schedule$, 0, [ 0, 4 ], () => ImageScanningConfiguration$, () => WorkflowConfigurationList, () => PipelineLoggingConfiguration$, 0, 128 | 0 ], 2 ];
    var UpdateImagePipelineResponse$ = [ 3, n0, _UIPRp, 0, [ _rI, _cT, _iPA ], [ 0, 0, 0 ] ];
    var WorkflowConfiguration$ = [ 3, n0, _WCo, 0, [ _wA, _pa, _pG, _oF ], [ 0, () => WorkflowParameterList, 0, 0 ], 1 ];
    var WorkflowExecutionMetadata$ = [ 3, n0, _WEM, 0, [ _wBVA, _wEI, _t, _sta, _m, _tSC, _tSS, _tSF, _tSSo, _sT, _eT, _pG, _ret ], [ 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 2 ] ];
    var WorkflowParameter$ = [ 3, n0, _WP, 0, [ _n, _va ], [ 0, 64 | 0 ], 2 ];
    var WorkflowStepMetadata$ = [ 3, n0, _WSM, 0, [ _sEI, _n, _d, _ac, _sta, _rSo, _m, _in, _ou, _sT, _eT ], [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ] ];
    var AmiList = [ 1, n0, _AL, 0, () => Ami$ ];
    var ComponentConfigurationList = [ 1, n0, _CCL, 0, () => ComponentConfiguration$ ];
    var ComponentParameterDetailList = [ 1, n0, _CPDL, 0, () => ComponentParameterDetail$ ];
    var ComponentParameterList = [ 1, n0, _CPL, 0, () => ComponentParameter$ ];
    var ContainerList = [ 1, n0, _CL, 0, () => Container$ ];
    var DistributionList = [ 1, n0, _DL, 0, () => Distribution$ ];
    var FastLaunchConfigurationList = [ 1, n0, _FLCL, 0, () => FastLaunchConfiguration$ ];
    var FilterList = [ 1, n0, _FL, 0, () => Filter$ ];
    var ImageSummaryList = [ 1, n0, _ISL, 0, () => ImageSummary$ ];
    var InstanceBlockDeviceMappings = [ 1, n0, _IBDMn, 0, () => InstanceBlockDeviceMapping$ ];
    var LaunchTemplateConfigurationList = [ 1, n0, _LTCL, 0, () => LaunchTemplateConfiguration$ ];
    var ProductCodeList = [ 1, n0, _PCL, 0, () => ProductCodeListItem$ ];
    var SsmParameterConfigurationList = [ 1, n0, _SPCL, 0, () => SsmParameterConfiguration$ ];
    var WorkflowConfigurationList = [ 1, n0, _WCL, 0, () => WorkflowConfiguration$ ];
    var WorkflowExecutionsList = [ 1, n0, _WEL, 0, () => WorkflowExecutionMetadata$ ];
    var WorkflowParameterList = [ 1, n0, _WPL, 0, () => WorkflowParameter$ ];
    var WorkflowStepExecutionsList = [ 1, n0, _WSELo, 0, () => WorkflowStepMetadata$ ];
    var CancelImageCreation$ = [ 9, n0, _CIC, {
      [_ht]: [ "PUT", "/CancelImageCreation", 200 ]
    }, () => CancelImageCreationRequest$, () => CancelImageCreationResponse$ ];
    var CreateComponent$ = [ 9, n0, _CCr, {
      [_ht]: [ "PUT", "/CreateComponent", 200 ]
    }, () => CreateComponentRequest$, () => CreateComponentResponse$ ];
    var CreateDistributionConfiguration$ = [ 9, n0, _CDCr, {
      [_ht]: [ "PUT", "/CreateDistributionConfiguration", 200 ]
    }, () => CreateDistributionConfigurationRequest$, () => CreateDistributionConfigurationResponse$ ];
    var CreateImage$ = [ 9, n0, _CI, {
      [_ht]: [ "PUT", "/CreateImage", 200 ]
    }, () => CreateImageRequest$, () => CreateImageResponse$ ];
    var CreateImagePipeline$ = [ 9, n0, _CIP, {
      [_ht]: [ "PUT", "/CreateImagePipeline", 200 ]
    }, () => CreateImagePipelineRequest$, () => CreateImagePipelineResponse$ ];
    var CreateImageRecipe$ = [ 9, n0, _CIRre, {
      [_ht]: [ "PUT", "/CreateImageRecipe", 200 ]
    }, () => CreateImageRecipeRequest$, () => CreateImageRecipeResponse$ ];
    var CreateInfrastructureConfiguration$ = [ 9, n0, _CICr, {
      [_ht]: [ "PUT", "/CreateInfrastructureConfiguration", 200 ]
    }, () => CreateInfrastructureConfigurationRequest$, () => CreateInfrastructureConfigurationResponse$ ];
    var GetComponent$ = [ 9, n0, _GC, {
      [_ht]: [ "GET", "/GetComponent", 200 ]
    }, () => GetComponentRequest$, () => GetComponentResponse$ ];
    var GetDistributionConfiguration$ = [ 9, n0, _GDC, {
      [_ht]: [ "GET", "/GetDistributionConfiguration", 200 ]
    }, () => GetDistributionConfigurationRequest$, () => GetDistributionConfigurationResponse$ ];
    var GetImage$ = [ 9, n0, _GI, {
      [_ht]: [ "GET", "/GetImage", 200 ]
    }, () => GetImageRequest$, () => GetImageResponse$ ];
    var GetImagePipeline$ = [ 9, n0, _GIP, {
      [_ht]: [ "GET", "/GetImagePipeline", 200 ]
    }, () => GetImagePipelineRequest$, () => GetImagePipelineResponse$ ];
    var GetImageRecipe$ = [ 9, n0, _GIRet, {
      [_ht]: [ "GET", "/GetImageRecipe", 200 ]
    }, () => GetImageRecipeRequest$, () => GetImageRecipeResponse$ ];
    var GetInfrastructureConfiguration$ = [ 9, n0, _GIC, {
      [_ht]: [ "GET", "/GetInfrastructureConfiguration", 200 ]
    }, () => GetInfrastructureConfigurationRequest$, () => GetInfrastructureConfigurationResponse$ ];
    var ListImageBuildVersions$ = [ 9, n0, _LIBV, {
      [_ht]: [ "POST", "/ListImageBuildVersions", 200 ]
    }, () => ListImageBuildVersionsRequest$, () => ListImageBuildVersionsResponse$ ];
    var ListWorkflowExecutions$ = [ 9, n0, _LWE, {
      [_ht]: [ "POST", "/ListWorkflowExecutions", 200 ]
    }, () => ListWorkflowExecutionsRequest$, () => ListWorkflowExecutionsResponse$ ];
    var ListWorkflowStepExecutions$ = [ 9, n0, _LWSE, {
      [_ht]: [ "POST", "/ListWorkflowStepExecutions", 200 ]
    }, () => ListWorkflowStepExecutionsRequest$, () => ListWorkflowStepExecutionsResponse$ ];
    var RetryImage$ = [ 9, n0, _RI, {
      [_ht]: [ "PUT", "/RetryImage", 200 ]
    }, () => RetryImageRequest$, () => RetryImageResponse$ ];
    var TagResource$ = [ 9, n0, _TR, {
      [_ht]: [ "POST", "/tags/{resourceArn}", 200 ]
    }, () => TagResourceRequest$, () => TagResourceResponse$ ];
    var UpdateImagePipeline$ = [ 9, n0, _UIP, {
      [_ht]: [ "PUT", "/UpdateImagePipeline", 200 ]
    }, () => UpdateImagePipelineRequest$, () => UpdateImagePipelineResponse$ ];
  },
  75632: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getHostHeaderPlugin, hostHeaderMiddleware, hostHeaderMiddlewareOptions, resolveHostHeaderConfig} = __webpack_require__(88266);
    exports.TC = getHostHeaderPlugin;
    exports.OV = resolveHostHeaderConfig;
  },
  43436: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getLoggerPlugin, loggerMiddleware, loggerMiddlewareOptions} = __webpack_require__(88266);
    exports.Y7 = getLoggerPlugin;
  },
  57570: (__unused_webpack_module, exports, __webpack_require__) => {
    const {getRecursionDetectionPlugin, recursionDetectionMiddleware, recursionDetectionMiddlewareOptions} = __webpack_require__(88266);
    exports.n4 = getRecursionDetectionPlugin;
  },
  94169: (__unused_webpack_module, exports, __webpack_require__) => {
    const {DEFAULT_UA_APP_ID, getUserAgentMiddlewareOptions, getUserAgentPlugin, resolveUserAgentConfig, userAgentMiddleware} = __webpack_require__(88266);
    exports.sM = getUserAgentPlugin;
    exports.Dc = resolveUserAgentConfig;
  },
  36869: (__unused_webpack_module, exports, __webpack_require__) => {
    const {NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS, REGION_ENV_NAME, REGION_INI_NAME, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveRegionConfig, stsRegionDefaultResolver, stsRegionWarning: warning} = __webpack_require__(88266);
    exports.Rq = getAwsRegionExtensionConfiguration;
    exports.$3 = resolveAwsRegionExtensionConfiguration;
  },
  25202: (__unused_webpack_module, exports, __webpack_require__) => {
    const {awsEndpointFunctions, getUserAgentPrefix, isIpAddress, partition, resolveDefaultAwsRegionalEndpointsConfig, resolveEndpoint, setPartitionInfo, toEndpointV1, useDefaultPartitionInfo} = __webpack_require__(88266);
    exports.UF = awsEndpointFunctions;
    const {EndpointError} = __webpack_require__(44043);
  },
  63262: (__unused_webpack_module, exports, __webpack_require__) => {
    const {NODE_APP_ID_CONFIG_OPTIONS, UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME, createDefaultUserAgentProvider, crtAvailability, defaultUserAgent} = __webpack_require__(88266);
    exports.hV = NODE_APP_ID_CONFIG_OPTIONS;
    exports.pf = createDefaultUserAgentProvider;
  }
};