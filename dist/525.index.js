export const id = 525;

export const ids = [ 525 ];

export const modules = {
  38752: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => KMSClient
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
    const defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "kms",
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
    const defaultKMSHttpAuthSchemeProvider = authParameters => {
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
        authSchemePreference: (0, submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var EndpointParameters = __webpack_require__(35627);
    const package_namespaceObject = {
      rE: "3.1162.0"
    };
    var credential_provider_node_dist_cjs = __webpack_require__(85455);
    var serde = __webpack_require__(61828);
    var node_http_handler_dist_cjs = __webpack_require__(35697);
    var submodules_protocols = __webpack_require__(28422);
    var checksum = __webpack_require__(25704);
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
      }, b ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://kms.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
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
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    var schemas_0 = __webpack_require__(56970);
    const getRuntimeConfig = config => ({
      apiVersion: "2014-11-01",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.kms",
        errorTypeRegistries: schemas_0.q1U,
        xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/",
        version: "2014-11-01",
        serviceTarget: "TrentService"
      },
      serviceId: config?.serviceId ?? "KMS",
      sha256: config?.sha256 ?? checksum.Sha256,
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
    class KMSClient extends submodules_client.Client {
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
          httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  2998: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35627);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "TrentService", "KMSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  84198: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => DescribeKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2998);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56970);
    class DescribeKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vjY)){}
  },
  63729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => GetKeyPolicyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2998);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56970);
    class GetKeyPolicyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetKeyPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._4r)){}
  },
  35627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "kms"
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
  56970: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      vjY: () => DescribeKey$,
      _4r: () => GetKeyPolicy$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(18420);
    var client = __webpack_require__(75556);
    class KMSServiceException extends client.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, KMSServiceException.prototype);
      }
    }
    class AlreadyExistsException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#AlreadyExistsException";
      name="AlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "AlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
      }
    }
    class DependencyTimeoutException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#DependencyTimeoutException";
      name="DependencyTimeoutException";
      $fault="server";
      constructor(opts) {
        super({
          name: "DependencyTimeoutException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, DependencyTimeoutException.prototype);
      }
    }
    class InvalidArnException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidArnException";
      name="InvalidArnException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidArnException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidArnException.prototype);
      }
    }
    class KMSInternalException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#KMSInternalException";
      name="KMSInternalException";
      $fault="server";
      constructor(opts) {
        super({
          name: "KMSInternalException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInternalException.prototype);
      }
    }
    class KMSInvalidStateException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#KMSInvalidStateException";
      name="KMSInvalidStateException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
      }
    }
    class NotFoundException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#NotFoundException";
      name="NotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "NotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
      }
    }
    class CloudHsmClusterInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CloudHsmClusterInUseException";
      name="CloudHsmClusterInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterInUseException.prototype);
      }
    }
    class CloudHsmClusterInvalidConfigurationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
      name="CloudHsmClusterInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterInvalidConfigurationException.prototype);
      }
    }
    class CloudHsmClusterNotActiveException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotActiveException";
      name="CloudHsmClusterNotActiveException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotActiveException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotActiveException.prototype);
      }
    }
    class CloudHsmClusterNotFoundException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotFoundException";
      name="CloudHsmClusterNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotFoundException.prototype);
      }
    }
    class CloudHsmClusterNotRelatedException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotRelatedException";
      name="CloudHsmClusterNotRelatedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotRelatedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotRelatedException.prototype);
      }
    }
    class ConflictException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#ConflictException";
      name="ConflictException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
      }
    }
    class CustomKeyStoreInvalidStateException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CustomKeyStoreInvalidStateException";
      name="CustomKeyStoreInvalidStateException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreInvalidStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreInvalidStateException.prototype);
      }
    }
    class CustomKeyStoreNotFoundException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CustomKeyStoreNotFoundException";
      name="CustomKeyStoreNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreNotFoundException.prototype);
      }
    }
    class InvalidAliasNameException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidAliasNameException";
      name="InvalidAliasNameException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAliasNameException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAliasNameException.prototype);
      }
    }
    class LimitExceededException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#LimitExceededException";
      name="LimitExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
      }
    }
    class CustomKeyStoreNameInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CustomKeyStoreNameInUseException";
      name="CustomKeyStoreNameInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreNameInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreNameInUseException.prototype);
      }
    }
    class IncorrectTrustAnchorException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#IncorrectTrustAnchorException";
      name="IncorrectTrustAnchorException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectTrustAnchorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectTrustAnchorException.prototype);
      }
    }
    class XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
      name="XksProxyIncorrectAuthenticationCredentialException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyIncorrectAuthenticationCredentialException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyIncorrectAuthenticationCredentialException.prototype);
      }
    }
    class XksProxyInvalidConfigurationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyInvalidConfigurationException";
      name="XksProxyInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyInvalidConfigurationException.prototype);
      }
    }
    class XksProxyInvalidResponseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyInvalidResponseException";
      name="XksProxyInvalidResponseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyInvalidResponseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyInvalidResponseException.prototype);
      }
    }
    class XksProxyUriEndpointInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyUriEndpointInUseException";
      name="XksProxyUriEndpointInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriEndpointInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriEndpointInUseException.prototype);
      }
    }
    class XksProxyUriInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyUriInUseException";
      name="XksProxyUriInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriInUseException.prototype);
      }
    }
    class XksProxyUriUnreachableException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyUriUnreachableException";
      name="XksProxyUriUnreachableException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriUnreachableException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriUnreachableException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
      name="XksProxyVpcEndpointServiceInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInUseException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
      name="XksProxyVpcEndpointServiceInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
      name="XksProxyVpcEndpointServiceNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceNotFoundException.prototype);
      }
    }
    class DisabledException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#DisabledException";
      name="DisabledException";
      $fault="client";
      constructor(opts) {
        super({
          name: "DisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DisabledException.prototype);
      }
    }
    class DryRunOperationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#DryRunOperationException";
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
    class InvalidGrantTokenException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidGrantTokenException";
      name="InvalidGrantTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidGrantTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidGrantTokenException.prototype);
      }
    }
    class MalformedPolicyDocumentException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#MalformedPolicyDocumentException";
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
    class TagException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#TagException";
      name="TagException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TagException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TagException.prototype);
      }
    }
    class UnsupportedOperationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#UnsupportedOperationException";
      name="UnsupportedOperationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
      }
    }
    class XksKeyAlreadyInUseException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksKeyAlreadyInUseException";
      name="XksKeyAlreadyInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyAlreadyInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyAlreadyInUseException.prototype);
      }
    }
    class XksKeyInvalidConfigurationException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksKeyInvalidConfigurationException";
      name="XksKeyInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyInvalidConfigurationException.prototype);
      }
    }
    class XksKeyNotFoundException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#XksKeyNotFoundException";
      name="XksKeyNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyNotFoundException.prototype);
      }
    }
    class CustomKeyStoreHasCMKsException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#CustomKeyStoreHasCMKsException";
      name="CustomKeyStoreHasCMKsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreHasCMKsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreHasCMKsException.prototype);
      }
    }
    class InvalidCiphertextException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidCiphertextException";
      name="InvalidCiphertextException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidCiphertextException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidCiphertextException.prototype);
      }
    }
    class InvalidKeyUsageException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidKeyUsageException";
      name="InvalidKeyUsageException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidKeyUsageException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidKeyUsageException.prototype);
      }
    }
    class KeyUnavailableException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#KeyUnavailableException";
      name="KeyUnavailableException";
      $fault="server";
      constructor(opts) {
        super({
          name: "KeyUnavailableException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KeyUnavailableException.prototype);
      }
    }
    class IncorrectKeyException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#IncorrectKeyException";
      name="IncorrectKeyException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectKeyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectKeyException.prototype);
      }
    }
    class InvalidMarkerException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidMarkerException";
      name="InvalidMarkerException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidMarkerException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidMarkerException.prototype);
      }
    }
    class ExpiredImportTokenException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#ExpiredImportTokenException";
      name="ExpiredImportTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExpiredImportTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExpiredImportTokenException.prototype);
      }
    }
    class IncorrectKeyMaterialException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#IncorrectKeyMaterialException";
      name="IncorrectKeyMaterialException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectKeyMaterialException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectKeyMaterialException.prototype);
      }
    }
    class InvalidImportTokenException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidImportTokenException";
      name="InvalidImportTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidImportTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidImportTokenException.prototype);
      }
    }
    class InvalidGrantIdException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#InvalidGrantIdException";
      name="InvalidGrantIdException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidGrantIdException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidGrantIdException.prototype);
      }
    }
    class KMSInvalidMacException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#KMSInvalidMacException";
      name="KMSInvalidMacException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidMacException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidMacException.prototype);
      }
    }
    class KMSInvalidSignatureException extends KMSServiceException {
      static shapeId="com.amazonaws.kms#KMSInvalidSignatureException";
      name="KMSInvalidSignatureException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidSignatureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidSignatureException.prototype);
      }
    }
    const _A = "Arn";
    const _AEE = "AlreadyExistsException";
    const _AWSAI = "AWSAccountId";
    const _CD = "CreationDate";
    const _CE = "ConflictException";
    const _CHCI = "CloudHsmClusterId";
    const _CHCICE = "CloudHsmClusterInvalidConfigurationException";
    const _CHCIUE = "CloudHsmClusterInUseException";
    const _CHCNAE = "CloudHsmClusterNotActiveException";
    const _CHCNFE = "CloudHsmClusterNotFoundException";
    const _CHCNRE = "CloudHsmClusterNotRelatedException";
    const _CKMI = "CurrentKeyMaterialId";
    const _CKSHCMKE = "CustomKeyStoreHasCMKsException";
    const _CKSI = "CustomKeyStoreId";
    const _CKSISE = "CustomKeyStoreInvalidStateException";
    const _CKSNFE = "CustomKeyStoreNotFoundException";
    const _CKSNIUE = "CustomKeyStoreNameInUseException";
    const _CMKS = "CustomerMasterKeySpec";
    const _D = "Description";
    const _DD = "DeletionDate";
    const _DE = "DisabledException";
    const _DK = "DescribeKey";
    const _DKR = "DescribeKeyRequest";
    const _DKRe = "DescribeKeyResponse";
    const _DROE = "DryRunOperationException";
    const _DTE = "DependencyTimeoutException";
    const _E = "Enabled";
    const _EAnc = "EncryptionAlgorithms";
    const _EAnca = "EncapsulationAlgorithms";
    const _EITE = "ExpiredImportTokenException";
    const _EM = "ExpirationModel";
    const _GKP = "GetKeyPolicy";
    const _GKPR = "GetKeyPolicyRequest";
    const _GKPRe = "GetKeyPolicyResponse";
    const _GT = "GrantTokens";
    const _I = "Id";
    const _IAE = "InvalidArnException";
    const _IANE = "InvalidAliasNameException";
    const _ICE = "InvalidCiphertextException";
    const _IGIE = "InvalidGrantIdException";
    const _IGTE = "InvalidGrantTokenException";
    const _IITE = "InvalidImportTokenException";
    const _IKE = "IncorrectKeyException";
    const _IKME = "IncorrectKeyMaterialException";
    const _IKUE = "InvalidKeyUsageException";
    const _IME = "InvalidMarkerException";
    const _ITAE = "IncorrectTrustAnchorException";
    const _KAAe = "KeyAgreementAlgorithms";
    const _KI = "KeyId";
    const _KM = "KeyMetadata";
    const _KMSIE = "KMSInternalException";
    const _KMSIME = "KMSInvalidMacException";
    const _KMSISE = "KMSInvalidSignatureException";
    const _KMSISEn = "KMSInvalidStateException";
    const _KMe = "KeyManager";
    const _KS = "KeySpec";
    const _KSe = "KeyState";
    const _KU = "KeyUsage";
    const _KUE = "KeyUnavailableException";
    const _LEE = "LimitExceededException";
    const _MAa = "MacAlgorithms";
    const _MPDE = "MalformedPolicyDocumentException";
    const _MR = "MultiRegion";
    const _MRC = "MultiRegionConfiguration";
    const _MRK = "MultiRegionKey";
    const _MRKL = "MultiRegionKeyList";
    const _MRKT = "MultiRegionKeyType";
    const _NFE = "NotFoundException";
    const _Or = "Origin";
    const _P = "Policy";
    const _PDWID = "PendingDeletionWindowInDays";
    const _PKr = "PrimaryKey";
    const _PN = "PolicyName";
    const _RK = "ReplicaKeys";
    const _Re = "Region";
    const _SA = "SigningAlgorithms";
    const _TE = "TagException";
    const _UOE = "UnsupportedOperationException";
    const _VT = "ValidTo";
    const _XKAIUE = "XksKeyAlreadyInUseException";
    const _XKC = "XksKeyConfiguration";
    const _XKCT = "XksKeyConfigurationType";
    const _XKICE = "XksKeyInvalidConfigurationException";
    const _XKNFE = "XksKeyNotFoundException";
    const _XPIACE = "XksProxyIncorrectAuthenticationCredentialException";
    const _XPICE = "XksProxyInvalidConfigurationException";
    const _XPIRE = "XksProxyInvalidResponseException";
    const _XPUEIUE = "XksProxyUriEndpointInUseException";
    const _XPUIUE = "XksProxyUriInUseException";
    const _XPUUE = "XksProxyUriUnreachableException";
    const _XPVESICE = "XksProxyVpcEndpointServiceInvalidConfigurationException";
    const _XPVESIUE = "XksProxyVpcEndpointServiceInUseException";
    const _XPVESNFE = "XksProxyVpcEndpointServiceNotFoundException";
    const _aQE = "awsQueryError";
    const _c = "client";
    const _e = "error";
    const _hE = "httpError";
    const _m = "message";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
    const _se = "server";
    const n0 = "com.amazonaws.kms";
    const _s_registry = new schema.TypeRegistry(_s);
    var KMSServiceException$ = [ -3, _s, "KMSServiceException", 0, [], [] ];
    _s_registry.registerError(KMSServiceException$, KMSServiceException);
    const n0_registry = new schema.TypeRegistry(n0);
    var AlreadyExistsException$ = [ -3, n0, _AEE, {
      [_aQE]: [ `AlreadyExists`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
    var CloudHsmClusterInUseException$ = [ -3, n0, _CHCIUE, {
      [_aQE]: [ `CloudHsmClusterInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
    var CloudHsmClusterInvalidConfigurationException$ = [ -3, n0, _CHCICE, {
      [_aQE]: [ `CloudHsmClusterInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
    var CloudHsmClusterNotActiveException$ = [ -3, n0, _CHCNAE, {
      [_aQE]: [ `CloudHsmClusterNotActiveException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
    var CloudHsmClusterNotFoundException$ = [ -3, n0, _CHCNFE, {
      [_aQE]: [ `CloudHsmClusterNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
    var CloudHsmClusterNotRelatedException$ = [ -3, n0, _CHCNRE, {
      [_aQE]: [ `CloudHsmClusterNotRelatedException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
    var ConflictException$ = [ -3, n0, _CE, {
      [_aQE]: [ `ConflictException`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var CustomKeyStoreHasCMKsException$ = [ -3, n0, _CKSHCMKE, {
      [_aQE]: [ `CustomKeyStoreHasCMKsException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
    var CustomKeyStoreInvalidStateException$ = [ -3, n0, _CKSISE, {
      [_aQE]: [ `CustomKeyStoreInvalidStateException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
    var CustomKeyStoreNameInUseException$ = [ -3, n0, _CKSNIUE, {
      [_aQE]: [ `CustomKeyStoreNameInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
    var CustomKeyStoreNotFoundException$ = [ -3, n0, _CKSNFE, {
      [_aQE]: [ `CustomKeyStoreNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
    var DependencyTimeoutException$ = [ -3, n0, _DTE, {
      [_aQE]: [ `DependencyTimeout`, 503 ],
      [_e]: _se,
      [_hE]: 503
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DependencyTimeoutException$, DependencyTimeoutException);
    var DisabledException$ = [ -3, n0, _DE, {
      [_aQE]: [ `Disabled`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DisabledException$, DisabledException);
    var DryRunOperationException$ = [ -3, n0, _DROE, {
      [_aQE]: [ `DryRunOperation`, 412 ],
      [_e]: _c,
      [_hE]: 412
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
    var ExpiredImportTokenException$ = [ -3, n0, _EITE, {
      [_aQE]: [ `ExpiredImportTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
    var IncorrectKeyException$ = [ -3, n0, _IKE, {
      [_aQE]: [ `IncorrectKeyException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectKeyException$, IncorrectKeyException);
    var IncorrectKeyMaterialException$ = [ -3, n0, _IKME, {
      [_aQE]: [ `IncorrectKeyMaterialException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
    var IncorrectTrustAnchorException$ = [ -3, n0, _ITAE, {
      [_aQE]: [ `IncorrectTrustAnchorException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
    var InvalidAliasNameException$ = [ -3, n0, _IANE, {
      [_aQE]: [ `InvalidAliasName`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidAliasNameException$, InvalidAliasNameException);
    var InvalidArnException$ = [ -3, n0, _IAE, {
      [_aQE]: [ `InvalidArn`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidArnException$, InvalidArnException);
    var InvalidCiphertextException$ = [ -3, n0, _ICE, {
      [_aQE]: [ `InvalidCiphertext`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidCiphertextException$, InvalidCiphertextException);
    var InvalidGrantIdException$ = [ -3, n0, _IGIE, {
      [_aQE]: [ `InvalidGrantId`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidGrantIdException$, InvalidGrantIdException);
    var InvalidGrantTokenException$ = [ -3, n0, _IGTE, {
      [_aQE]: [ `InvalidGrantToken`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
    var InvalidImportTokenException$ = [ -3, n0, _IITE, {
      [_aQE]: [ `InvalidImportTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidImportTokenException$, InvalidImportTokenException);
    var InvalidKeyUsageException$ = [ -3, n0, _IKUE, {
      [_aQE]: [ `InvalidKeyUsage`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
    var InvalidMarkerException$ = [ -3, n0, _IME, {
      [_aQE]: [ `InvalidMarker`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidMarkerException$, InvalidMarkerException);
    var KeyUnavailableException$ = [ -3, n0, _KUE, {
      [_aQE]: [ `KeyUnavailable`, 500 ],
      [_e]: _se,
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KeyUnavailableException$, KeyUnavailableException);
    var KMSInternalException$ = [ -3, n0, _KMSIE, {
      [_aQE]: [ `KMSInternal`, 500 ],
      [_e]: _se,
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInternalException$, KMSInternalException);
    var KMSInvalidMacException$ = [ -3, n0, _KMSIME, {
      [_aQE]: [ `KMSInvalidMac`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidMacException$, KMSInvalidMacException);
    var KMSInvalidSignatureException$ = [ -3, n0, _KMSISE, {
      [_aQE]: [ `KMSInvalidSignature`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
    var KMSInvalidStateException$ = [ -3, n0, _KMSISEn, {
      [_aQE]: [ `KMSInvalidStateException`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
    var LimitExceededException$ = [ -3, n0, _LEE, {
      [_aQE]: [ `LimitExceeded`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
      [_aQE]: [ `MalformedPolicyDocument`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
    var NotFoundException$ = [ -3, n0, _NFE, {
      [_aQE]: [ `NotFound`, 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(NotFoundException$, NotFoundException);
    var TagException$ = [ -3, n0, _TE, {
      [_aQE]: [ `TagException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TagException$, TagException);
    var UnsupportedOperationException$ = [ -3, n0, _UOE, {
      [_aQE]: [ `UnsupportedOperation`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
    var XksKeyAlreadyInUseException$ = [ -3, n0, _XKAIUE, {
      [_aQE]: [ `XksKeyAlreadyInUse`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
    var XksKeyInvalidConfigurationException$ = [ -3, n0, _XKICE, {
      [_aQE]: [ `XksKeyInvalidConfiguration`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
    var XksKeyNotFoundException$ = [ -3, n0, _XKNFE, {
      [_aQE]: [ `XksKeyNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
    var XksProxyIncorrectAuthenticationCredentialException$ = [ -3, n0, _XPIACE, {
      [_aQE]: [ `XksProxyIncorrectAuthenticationCredentialException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
    var XksProxyInvalidConfigurationException$ = [ -3, n0, _XPICE, {
      [_aQE]: [ `XksProxyInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
    var XksProxyInvalidResponseException$ = [ -3, n0, _XPIRE, {
      [_aQE]: [ `XksProxyInvalidResponseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
    var XksProxyUriEndpointInUseException$ = [ -3, n0, _XPUEIUE, {
      [_aQE]: [ `XksProxyUriEndpointInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
    var XksProxyUriInUseException$ = [ -3, n0, _XPUIUE, {
      [_aQE]: [ `XksProxyUriInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
    var XksProxyUriUnreachableException$ = [ -3, n0, _XPUUE, {
      [_aQE]: [ `XksProxyUriUnreachableException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
    var XksProxyVpcEndpointServiceInUseException$ = [ -3, n0, _XPVESIUE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
    var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [ -3, n0, _XPVESICE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
    var XksProxyVpcEndpointServiceNotFoundException$ = [ -3, n0, _XPVESNFE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var DescribeKeyRequest$ = [ 3, n0, _DKR, 0, [ _KI, _GT ], [ 0, 64 | 0 ], 1 ];
    var DescribeKeyResponse$ = [ 3, n0, _DKRe, 0, [ _KM ], [ () => KeyMetadata$ ] ];
    var GetKeyPolicyRequest$ = [ 3, n0, _GKPR, 0, [ _KI, _PN ], [ 0, 0 ], 1 ];
    var GetKeyPolicyResponse$ = [ 3, n0, _GKPRe, 0, [ _P, _PN ], [ 0, 0 ] ];
    var KeyMetadata$ = [ 3, n0, _KM, 0, [ _KI, _AWSAI, _A, _CD, _E, _D, _KU, _KSe, _DD, _VT, _Or, _CKSI, _CHCI, _EM, _KMe, _CMKS, _KS, _EAnc, _SA, _KAAe, _EAnca, _MR, _MRC, _PDWID, _MAa, _XKC, _CKMI ], [ 0, 0, 0, 4, 2, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 2, () => MultiRegionConfiguration$, 1, 64 | 0, () => XksKeyConfigurationType$, 0 ], 1 ];
    var MultiRegionConfiguration$ = [ 3, n0, _MRC, 0, [ _MRKT, _PKr, _RK ], [ 0, () => MultiRegionKey$, () => MultiRegionKeyList ] ];
    var MultiRegionKey$ = [ 3, n0, _MRK, 0, [ _A, _Re ], [ 0, 0 ] ];
    var XksKeyConfigurationType$ = [ 3, n0, _XKCT, 0, [ _I ], [ 0 ] ];
    var MultiRegionKeyList = [ 1, n0, _MRKL, 0, () => MultiRegionKey$ ];
    var DescribeKey$ = [ 9, n0, _DK, 0, () => DescribeKeyRequest$, () => DescribeKeyResponse$ ];
    var GetKeyPolicy$ = [ 9, n0, _GKP, 0, () => GetKeyPolicyRequest$, () => GetKeyPolicyResponse$ ];
  }
};