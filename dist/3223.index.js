export const id = 3223;

export const ids = [ 3223 ];

export const modules = {
  21471: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => EC2Client
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
    const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "ec2",
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
    const defaultEC2HttpAuthSchemeProvider = authParameters => {
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
    var EndpointParameters = __webpack_require__(29548);
    const package_namespaceObject = {
      rE: "3.1169.0"
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
      }, b ] ], [ "stringEquals", [ {
        fn: f,
        argv: [ h, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ec2.{Region}.amazonaws.com", i ], [ "https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ec2.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    var schemas_0 = __webpack_require__(22896);
    const getRuntimeConfig = config => ({
      apiVersion: "2016-11-15",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsEc2QueryProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.ec2",
        errorTypeRegistries: schemas_0.q1U,
        xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
        version: "2016-11-15",
        serviceTarget: "AmazonEC2"
      },
      serviceId: config?.serviceId ?? "EC2",
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
        defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 9e5),
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
    class EC2Client extends submodules_client.Client {
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
          httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
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
  74483: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75556);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44043);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2", "EC2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  45116: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => CreateTagsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class CreateTagsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateTags", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GIH)){}
  },
  2889: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => DescribeImageAttributeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class DescribeImageAttributeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImageAttribute", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.THX)){}
  },
  35650: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeImagesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class DescribeImagesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.gyn)){}
  },
  10807: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => DescribeRegionsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class DescribeRegionsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeRegions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.LIO)){}
  },
  24327: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DescribeSnapshotsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class DescribeSnapshotsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FJ$)){}
  },
  69806: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => DisableImageDeprecationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class DisableImageDeprecationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DisableImageDeprecation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.IG1)){}
  },
  67040: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => ModifyImageAttributeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
    class ModifyImageAttributeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ModifyImageAttribute", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.QJI)){}
  },
  29548: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "ec2"
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
  22896: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GIH: () => CreateTags$,
      THX: () => DescribeImageAttribute$,
      gyn: () => DescribeImages$,
      LIO: () => DescribeRegions$,
      FJ$: () => DescribeSnapshots$,
      IG1: () => DisableImageDeprecation$,
      QJI: () => ModifyImageAttribute$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(18420);
    var client = __webpack_require__(75556);
    class EC2ServiceException extends client.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, EC2ServiceException.prototype);
      }
    }
    const _ARll = "AllRegions";
    const _AVt = "AttributeValue";
    const _AZ = "AvailabilityZone";
    const _AZI = "AvailabilityZoneId";
    const _Ad = "Add";
    const _Arc = "Architecture";
    const _At = "Attribute";
    const _BDM = "BlockDeviceMapping";
    const _BDML = "BlockDeviceMappingList";
    const _BDMl = "BlockDeviceMappings";
    const _BM = "BootMode";
    const _CDM = "CompletionDurationMinutes";
    const _CDr = "CreationDate";
    const _CFAS = "CriticalFixAvailableSince";
    const _CTR = "CreateTagsRequest";
    const _CTomp = "CompletionTime";
    const _CTreat = "CreateTags";
    const _Co = "Code";
    const _DEKI = "DataEncryptionKeyId";
    const _DIA = "DescribeImageAttribute";
    const _DIAR = "DescribeImageAttributeRequest";
    const _DIDR = "DisableImageDeprecationRequest";
    const _DIDRi = "DisableImageDeprecationResult";
    const _DIDis = "DisableImageDeprecation";
    const _DIRes = "DescribeImagesRequest";
    const _DIResc = "DescribeImagesResult";
    const _DIes = "DescribeImages";
    const _DN = "DeviceName";
    const _DOT = "DeleteOnTermination";
    const _DPer = "DeregistrationProtection";
    const _DR = "DryRun";
    const _DRRe = "DescribeRegionsRequest";
    const _DRRes = "DescribeRegionsResult";
    const _DRes = "DescribeRegions";
    const _DSRes = "DescribeSnapshotsRequest";
    const _DSResc = "DescribeSnapshotsResult";
    const _DSes = "DescribeSnapshots";
    const _DTe = "DeprecationTime";
    const _De = "Description";
    const _EBD = "EbsBlockDevice";
    const _EBSL = "ExecutableByStringList";
    const _EBx = "ExecutableBy";
    const _ECI = "EbsCardIndex";
    const _ESna = "EnaSupport";
    const _EU = "ExecutableUsers";
    const _Eb = "Ebs";
    const _Enc = "Encrypted";
    const _Endp = "Endpoint";
    const _FLi = "FilterList";
    const _FSD = "FindingScanDate";
    const _FSSIB = "FullSnapshotSizeInBytes";
    const _FTE = "FreeTierEligible";
    const _Fi = "Filters";
    const _Fil = "Filter";
    const _Ge = "Geography";
    const _Gr = "Group";
    const _HFAS = "HighFixAvailableSince";
    const _HFSL = "HighestFindingSeverityLabel";
    const _Hy = "Hypervisor";
    const _IAm = "ImageAllowed";
    const _IAma = "ImageAttribute";
    const _ID = "IncludeDeprecated";
    const _IDn = "IncludeDisabled";
    const _IFAS = "InformationalFixAvailableSince";
    const _IISL = "ImageIdStringList";
    const _IIm = "ImageId";
    const _IIma = "ImageIds";
    const _IL = "ImageLocation";
    const _ILm = "ImageList";
    const _IOA = "ImageOwnerAlias";
    const _ISmd = "ImdsSupport";
    const _IT = "InstanceType";
    const _ITIns = "InstanceTypeItem";
    const _ITSn = "InstanceTypeSpecification";
    const _ITm = "ImageType";
    const _IW = "ImageWatermarks";
    const _IWL = "ImageWatermarkList";
    const _IWm = "ImageWatermark";
    const _Im = "Images";
    const _Ima = "Image";
    const _Io = "Iops";
    const _K = "Key";
    const _KI = "KernelId";
    const _KKI = "KmsKeyId";
    const _LFAS = "LowFixAvailableSince";
    const _LLT = "LastLaunchedTime";
    const _LPL = "LaunchPermissionList";
    const _LPM = "LaunchPermissionModifications";
    const _LPa = "LaunchPermissions";
    const _LPau = "LaunchPermission";
    const _MFAS = "MediumFixAvailableSince";
    const _MIA = "ModifyImageAttribute";
    const _MIAR = "ModifyImageAttributeRequest";
    const _MR = "MaxResults";
    const _Me = "Message";
    const _N = "Name";
    const _ND = "NoDevice";
    const _NTe = "NextToken";
    const _OA = "OutpostArn";
    const _OASL = "OrganizationArnStringList";
    const _OArg = "OrganizationArn";
    const _OArga = "OrganizationArns";
    const _OAw = "OwnerAlias";
    const _OI = "OwnerId";
    const _OIS = "OptInStatus";
    const _OIw = "OwnerIds";
    const _OSL = "OwnerStringList";
    const _OTp = "OperationType";
    const _OUA = "OrganizationalUnitArn";
    const _OUASL = "OrganizationalUnitArnStringList";
    const _OUAr = "OrganizationalUnitArns";
    const _Ow = "Owners";
    const _Own = "Owner";
    const _PCIr = "ProductCodeId";
    const _PCLr = "ProductCodeList";
    const _PCSL = "ProductCodeStringList";
    const _PCT = "ProductCodeType";
    const _PCr = "ProductCode";
    const _PCro = "ProductCodes";
    const _PDl = "PlatformDetails";
    const _PSPN = "PublicSsmParameterName";
    const _Pl = "Platform";
    const _Pro = "Progress";
    const _Pu = "Public";
    const _R = "Return";
    const _RBUI = "RestorableByUserIds";
    const _RBe = "RestorableBy";
    const _RDN = "RootDeviceName";
    const _RDT = "RootDeviceType";
    const _RETe = "RestoreExpiryTime";
    const _RGL = "RegionGeographyList";
    const _RGe = "RegionGeography";
    const _RIa = "RamdiskId";
    const _RIeso = "ResourceId";
    const _RL = "RegionList";
    const _RN = "RegionName";
    const _RNSL = "RegionNameStringList";
    const _RNe = "RegionNames";
    const _Reg = "Regions";
    const _Regi = "Region";
    const _Rem = "Remove";
    const _Res = "Resources";
    const _SICT = "SourceImageCreationTime";
    const _SII = "SourceImageId";
    const _SIIo = "SourceInstanceId";
    const _SIRo = "SourceImageRegion";
    const _SISL = "SnapshotIdStringList";
    const _SIT = "SupportedInstanceTypes";
    const _SITS = "SupportedInstanceTypeSet";
    const _SIn = "SnapshotId";
    const _SIna = "SnapshotIds";
    const _SLn = "SnapshotList";
    const _SMta = "StateMessage";
    const _SNS = "SriovNetSupport";
    const _SRc = "ScanResults";
    const _SRt = "StateReason";
    const _STs = "SseType";
    const _STt = "StartTime";
    const _STto = "StorageTier";
    const _Sn = "Snapshots";
    const _Sna = "Snapshot";
    const _St = "State";
    const _T = "Tags";
    const _TL = "TagList";
    const _TSp = "TpmSupport";
    const _TTr = "TransferType";
    const _Ta = "Tag";
    const _Th = "Throughput";
    const _UD = "UefiData";
    const _UG = "UserGroups";
    const _UGSL = "UserGroupStringList";
    const _UGs = "UserGroup";
    const _UI = "UserId";
    const _UISL = "UserIdStringList";
    const _UIT = "UnsupportedInstanceTypes";
    const _UITS = "UnsupportedInstanceTypeSet";
    const _UIs = "UserIds";
    const _UO = "UsageOperation";
    const _V = "Value";
    const _VIR = "VolumeInitializationRate";
    const _VIo = "VolumeId";
    const _VN = "VirtualName";
    const _VSL = "ValueStringList";
    const _VSo = "VolumeSize";
    const _VT = "VolumeType";
    const _VTir = "VirtualizationType";
    const _Va = "Values";
    const _WCT = "WatermarkCreationTime";
    const _WK = "WatermarkKey";
    const _aZ = "availabilityZone";
    const _arc = "architecture";
    const _bDM = "blockDeviceMapping";
    const _bM = "bootMode";
    const _cDM = "completionDurationMinutes";
    const _cDr = "creationDate";
    const _cFAS = "criticalFixAvailableSince";
    const _cTomp = "completionTime";
    const _co = "code";
    const _dEKI = "dataEncryptionKeyId";
    const _dN = "deviceName";
    const _dOT = "deleteOnTermination";
    const _dPe = "deregistrationProtection";
    const _dR = "dryRun";
    const _dTe = "deprecationTime";
    const _de = "description";
    const _eQN = "ec2QueryName";
    const _eSna = "enaSupport";
    const _eb = "ebs";
    const _enc = "encrypted";
    const _fSD = "findingScanDate";
    const _fSSIB = "fullSnapshotSizeInBytes";
    const _fTE = "freeTierEligible";
    const _g = "group";
    const _gS = "geographySet";
    const _h = "hypervisor";
    const _hFAS = "highFixAvailableSince";
    const _hFSL = "highestFindingSeverityLabel";
    const _iAm = "imageAllowed";
    const _iFAS = "informationalFixAvailableSince";
    const _iIma = "imageId";
    const _iL = "imageLocation";
    const _iOA = "imageOwnerAlias";
    const _iOI = "imageOwnerId";
    const _iPs = "isPublic";
    const _iSma = "imagesSet";
    const _iSmag = "imageState";
    const _iSmd = "imdsSupport";
    const _iT = "instanceType";
    const _iTSn = "instanceTypeSpecification";
    const _iTm = "imageType";
    const _iWS = "imageWatermarkSet";
    const _io = "iops";
    const _it = "item";
    const _k = "key";
    const _kI = "kernelId";
    const _kKI = "kmsKeyId";
    const _ke = "kernel";
    const _lFAS = "lowFixAvailableSince";
    const _lLT = "lastLaunchedTime";
    const _lPa = "launchPermission";
    const _mFAS = "mediumFixAvailableSince";
    const _me = "message";
    const _n = "name";
    const _nD = "noDevice";
    const _nTe = "nextToken";
    const _oA = "outpostArn";
    const _oArg = "organizationArn";
    const _oAw = "ownerAlias";
    const _oI = "ownerId";
    const _oIS = "optInStatus";
    const _oUA = "organizationalUnitArn";
    const _pC = "productCodes";
    const _pCr = "productCode";
    const _pDl = "platformDetails";
    const _pSPN = "publicSsmParameterName";
    const _pl = "platform";
    const _pro = "progress";
    const _r = "return";
    const _rDN = "rootDeviceName";
    const _rDT = "rootDeviceType";
    const _rETe = "restoreExpiryTime";
    const _rEe = "regionEndpoint";
    const _rIa = "ramdiskId";
    const _rIeg = "regionInfo";
    const _rNe = "regionName";
    const _ra = "ramdisk";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
    const _sICT = "sourceImageCreationTime";
    const _sII = "sourceInstanceId";
    const _sIIo = "sourceImageId";
    const _sIR = "sourceImageRegion";
    const _sITS = "supportedInstanceTypeSet";
    const _sIn = "snapshotId";
    const _sMt = "statusMessage";
    const _sNSr = "sriovNetSupport";
    const _sRc = "scanResults";
    const _sRt = "stateReason";
    const _sSn = "snapshotSet";
    const _sTs = "sseType";
    const _sTt = "startTime";
    const _sTto = "storageTier";
    const _sta = "status";
    const _tS = "tagSet";
    const _tSp = "tpmSupport";
    const _tTr = "transferType";
    const _th = "throughput";
    const _ty = "type";
    const _uD = "uefiData";
    const _uI = "userId";
    const _uITS = "unsupportedInstanceTypeSet";
    const _uO = "usageOperation";
    const _v = "value";
    const _vIo = "volumeId";
    const _vN = "virtualName";
    const _vSo = "volumeSize";
    const _vT = "volumeType";
    const _vTi = "virtualizationType";
    const _wCT = "watermarkCreationTime";
    const _wK = "watermarkKey";
    const _xN = "xmlName";
    const n0 = "com.amazonaws.ec2";
    const _s_registry = new schema.TypeRegistry(_s);
    var EC2ServiceException$ = [ -3, _s, "EC2ServiceException", 0, [], [] ];
    _s_registry.registerError(EC2ServiceException$, EC2ServiceException);
    const errorTypeRegistries = [ _s_registry ];
    var AttributeValue$ = [ 3, n0, _AVt, 0, [ _V ], [ [ 0, {
      [_eQN]: `Value`,
      [_xN]: _v
    } ] ] ];
    var BlockDeviceMapping$ = [ 3, n0, _BDM, 0, [ _Eb, _ND, _DN, _VN ], [ [ () => EbsBlockDevice$, {
      [_eQN]: `Ebs`,
      [_xN]: _eb
    } ], [ 0, {
      [_eQN]: `NoDevice`,
      [_xN]: _nD
    } ], [ 0, {
      [_eQN]: `DeviceName`,
      [_xN]: _dN
    } ], [ 0, {
      [_eQN]: `VirtualName`,
      [_xN]: _vN
    } ] ] ];
    var CreateTagsRequest$ = [ 3, n0, _CTR, 0, [ _Res, _T, _DR ], [ [ 64 | 0, {
      [_xN]: _RIeso
    } ], [ () => TagList, {
      [_xN]: _Ta
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 2 ];
    var DescribeImageAttributeRequest$ = [ 3, n0, _DIAR, 0, [ _At, _IIm, _DR ], [ 0, 0, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 2 ];
    var DescribeImagesRequest$ = [ 3, n0, _DIRes, 0, [ _EU, _IIma, _Ow, _ID, _IDn, _MR, _NTe, _DR, _Fi ], [ [ () => ExecutableByStringList, {
      [_xN]: _EBx
    } ], [ () => ImageIdStringList, {
      [_xN]: _IIm
    } ], [ () => OwnerStringList, {
      [_xN]: _Own
    } ], 2, 2, 1, 0, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ] ] ];
    var DescribeImagesResult$ = [ 3, n0, _DIResc, 0, [ _NTe, _Im ], [ [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ () => ImageList, {
      [_eQN]: `ImagesSet`,
      [_xN]: _iSma
    } ] ] ];
    var DescribeRegionsRequest$ = [ 3, n0, _DRRe, 0, [ _RNe, _ARll, _DR, _Fi ], [ [ () => RegionNameStringList, {
      [_xN]: _RN
    } ], 2, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ] ] ];
    var DescribeRegionsResult$ = [ 3, n0, _DRRes, 0, [ _Reg ], [ [ () => RegionList, {
      [_eQN]: `RegionInfo`,
      [_xN]: _rIeg
    } ] ] ];
    var DescribeSnapshotsRequest$ = [ 3, n0, _DSRes, 0, [ _MR, _NTe, _OIw, _RBUI, _SIna, _DR, _Fi ], [ 1, 0, [ () => OwnerStringList, {
      [_xN]: _Own
    } ], [ 64 | 0, {
      [_xN]: _RBe
    } ], [ () => SnapshotIdStringList, {
      [_xN]: _SIn
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ] ] ];
    var DescribeSnapshotsResult$ = [ 3, n0, _DSResc, 0, [ _NTe, _Sn ], [ [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ () => SnapshotList, {
      [_eQN]: `SnapshotSet`,
      [_xN]: _sSn
    } ] ] ];
    var DisableImageDeprecationRequest$ = [ 3, n0, _DIDR, 0, [ _IIm, _DR ], [ 0, 2 ], 1 ];
    var DisableImageDeprecationResult$ = [ 3, n0, _DIDRi, 0, [ _R ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ] ] ];
    var EbsBlockDevice$ = [ 3, n0, _EBD, 0, [ _DOT, _Io, _SIn, _VSo, _VT, _KKI, _Th, _OA, _AZ, _Enc, _VIR, _AZI, _ECI ], [ [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 1, {
      [_eQN]: `Iops`,
      [_xN]: _io
    } ], [ 0, {
      [_eQN]: `SnapshotId`,
      [_xN]: _sIn
    } ], [ 1, {
      [_eQN]: `VolumeSize`,
      [_xN]: _vSo
    } ], [ 0, {
      [_eQN]: `VolumeType`,
      [_xN]: _vT
    } ], [ 0, {
      [_eQN]: `KmsKeyId`,
      [_xN]: _kKI
    } ], [ 1, {
      [_eQN]: `Throughput`,
      [_xN]: _th
    } ], [ 0, {
      [_eQN]: `OutpostArn`,
      [_xN]: _oA
    } ], [ 0, {
      [_eQN]: `AvailabilityZone`,
      [_xN]: _aZ
    } ], [ 2, {
      [_eQN]: `Encrypted`,
      [_xN]: _enc
    } ], 1, 0, 1 ] ];
    var Filter$ = [ 3, n0, _Fil, 0, [ _N, _Va ], [ 0, [ () => ValueStringList, {
      [_xN]: _V
    } ] ] ];
    var Image$ = [ 3, n0, _Ima, 0, [ _PDl, _UO, _BDMl, _De, _ESna, _Hy, _IOA, _N, _RDN, _RDT, _SNS, _SRt, _T, _VTir, _BM, _TSp, _DTe, _ISmd, _SIIo, _DPer, _LLT, _IAm, _SII, _SIRo, _FTE, _PSPN, _IW, _SRc, _ITSn, _IIm, _IL, _St, _OI, _CDr, _Pu, _PCro, _Arc, _ITm, _KI, _RIa, _Pl ], [ [ 0, {
      [_eQN]: `PlatformDetails`,
      [_xN]: _pDl
    } ], [ 0, {
      [_eQN]: `UsageOperation`,
      [_xN]: _uO
    } ], [ () => BlockDeviceMappingList, {
      [_eQN]: `BlockDeviceMapping`,
      [_xN]: _bDM
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 2, {
      [_eQN]: `EnaSupport`,
      [_xN]: _eSna
    } ], [ 0, {
      [_eQN]: `Hypervisor`,
      [_xN]: _h
    } ], [ 0, {
      [_eQN]: `ImageOwnerAlias`,
      [_xN]: _iOA
    } ], [ 0, {
      [_eQN]: `Name`,
      [_xN]: _n
    } ], [ 0, {
      [_eQN]: `RootDeviceName`,
      [_xN]: _rDN
    } ], [ 0, {
      [_eQN]: `RootDeviceType`,
      [_xN]: _rDT
    } ], [ 0, {
      [_eQN]: `SriovNetSupport`,
      [_xN]: _sNSr
    } ], [ () => StateReason$, {
      [_eQN]: `StateReason`,
      [_xN]: _sRt
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `VirtualizationType`,
      [_xN]: _vTi
    } ], [ 0, {
      [_eQN]: `BootMode`,
      [_xN]: _bM
    } ], [ 0, {
      [_eQN]: `TpmSupport`,
      [_xN]: _tSp
    } ], [ 0, {
      [_eQN]: `DeprecationTime`,
      [_xN]: _dTe
    } ], [ 0, {
      [_eQN]: `ImdsSupport`,
      [_xN]: _iSmd
    } ], [ 0, {
      [_eQN]: `SourceInstanceId`,
      [_xN]: _sII
    } ], [ 0, {
      [_eQN]: `DeregistrationProtection`,
      [_xN]: _dPe
    } ], [ 0, {
      [_eQN]: `LastLaunchedTime`,
      [_xN]: _lLT
    } ], [ 2, {
      [_eQN]: `ImageAllowed`,
      [_xN]: _iAm
    } ], [ 0, {
      [_eQN]: `SourceImageId`,
      [_xN]: _sIIo
    } ], [ 0, {
      [_eQN]: `SourceImageRegion`,
      [_xN]: _sIR
    } ], [ 2, {
      [_eQN]: `FreeTierEligible`,
      [_xN]: _fTE
    } ], [ 0, {
      [_eQN]: `PublicSsmParameterName`,
      [_xN]: _pSPN
    } ], [ () => ImageWatermarkList, {
      [_eQN]: `ImageWatermarkSet`,
      [_xN]: _iWS
    } ], [ () => ScanResults$, {
      [_eQN]: `ScanResults`,
      [_xN]: _sRc
    } ], [ () => InstanceTypeSpecification$, {
      [_eQN]: `InstanceTypeSpecification`,
      [_xN]: _iTSn
    } ], [ 0, {
      [_eQN]: `ImageId`,
      [_xN]: _iIma
    } ], [ 0, {
      [_eQN]: `ImageLocation`,
      [_xN]: _iL
    } ], [ 0, {
      [_eQN]: `ImageState`,
      [_xN]: _iSmag
    } ], [ 0, {
      [_eQN]: `ImageOwnerId`,
      [_xN]: _iOI
    } ], [ 0, {
      [_eQN]: `CreationDate`,
      [_xN]: _cDr
    } ], [ 2, {
      [_eQN]: `IsPublic`,
      [_xN]: _iPs
    } ], [ () => ProductCodeList, {
      [_eQN]: `ProductCodes`,
      [_xN]: _pC
    } ], [ 0, {
      [_eQN]: `Architecture`,
      [_xN]: _arc
    } ], [ 0, {
      [_eQN]: `ImageType`,
      [_xN]: _iTm
    } ], [ 0, {
      [_eQN]: `KernelId`,
      [_xN]: _kI
    } ], [ 0, {
      [_eQN]: `RamdiskId`,
      [_xN]: _rIa
    } ], [ 0, {
      [_eQN]: `Platform`,
      [_xN]: _pl
    } ] ] ];
    var ImageAttribute$ = [ 3, n0, _IAma, 0, [ _De, _KI, _RIa, _SNS, _BM, _TSp, _UD, _LLT, _ISmd, _DPer, _IIm, _LPa, _PCro, _BDMl ], [ [ () => AttributeValue$, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ () => AttributeValue$, {
      [_eQN]: `Kernel`,
      [_xN]: _ke
    } ], [ () => AttributeValue$, {
      [_eQN]: `Ramdisk`,
      [_xN]: _ra
    } ], [ () => AttributeValue$, {
      [_eQN]: `SriovNetSupport`,
      [_xN]: _sNSr
    } ], [ () => AttributeValue$, {
      [_eQN]: `BootMode`,
      [_xN]: _bM
    } ], [ () => AttributeValue$, {
      [_eQN]: `TpmSupport`,
      [_xN]: _tSp
    } ], [ () => AttributeValue$, {
      [_eQN]: `UefiData`,
      [_xN]: _uD
    } ], [ () => AttributeValue$, {
      [_eQN]: `LastLaunchedTime`,
      [_xN]: _lLT
    } ], [ () => AttributeValue$, {
      [_eQN]: `ImdsSupport`,
      [_xN]: _iSmd
    } ], [ () => AttributeValue$, {
      [_eQN]: `DeregistrationProtection`,
      [_xN]: _dPe
    } ], [ 0, {
      [_eQN]: `ImageId`,
      [_xN]: _iIma
    } ], [ () => LaunchPermissionList, {
      [_eQN]: `LaunchPermission`,
      [_xN]: _lPa
    } ], [ () => ProductCodeList, {
      [_eQN]: `ProductCodes`,
      [_xN]: _pC
    } ], [ () => BlockDeviceMappingList, {
      [_eQN]: `BlockDeviceMapping`,
      [_xN]: _bDM
    } ] ] ];
    var ImageWatermark$ = [ 3, n0, _IWm, 0, [ _WK, _SIRo, _SII, _SICT, _WCT ], [ [ 0, {
      [_eQN]: `WatermarkKey`,
      [_xN]: _wK
    } ], [ 0, {
      [_eQN]: `SourceImageRegion`,
      [_xN]: _sIR
    } ], [ 0, {
      [_eQN]: `SourceImageId`,
      [_xN]: _sIIo
    } ], [ 4, {
      [_eQN]: `SourceImageCreationTime`,
      [_xN]: _sICT
    } ], [ 4, {
      [_eQN]: `WatermarkCreationTime`,
      [_xN]: _wCT
    } ] ] ];
    var InstanceTypeItem$ = [ 3, n0, _ITIns, 0, [ _IT ], [ [ 0, {
      [_eQN]: `InstanceType`,
      [_xN]: _iT
    } ] ] ];
    var InstanceTypeSpecification$ = [ 3, n0, _ITSn, 0, [ _SIT, _UIT ], [ [ () => SupportedInstanceTypeSet, {
      [_eQN]: `SupportedInstanceTypeSet`,
      [_xN]: _sITS
    } ], [ () => UnsupportedInstanceTypeSet, {
      [_eQN]: `UnsupportedInstanceTypeSet`,
      [_xN]: _uITS
    } ] ] ];
    var LaunchPermission$ = [ 3, n0, _LPau, 0, [ _OArg, _OUA, _UI, _Gr ], [ [ 0, {
      [_eQN]: `OrganizationArn`,
      [_xN]: _oArg
    } ], [ 0, {
      [_eQN]: `OrganizationalUnitArn`,
      [_xN]: _oUA
    } ], [ 0, {
      [_eQN]: `UserId`,
      [_xN]: _uI
    } ], [ 0, {
      [_eQN]: `Group`,
      [_xN]: _g
    } ] ] ];
    var LaunchPermissionModifications$ = [ 3, n0, _LPM, 0, [ _Ad, _Rem ], [ [ () => LaunchPermissionList, 0 ], [ () => LaunchPermissionList, 0 ] ] ];
    var ModifyImageAttributeRequest$ = [ 3, n0, _MIAR, 0, [ _IIm, _At, _De, _LPau, _OTp, _PCro, _UG, _UIs, _V, _OArga, _OUAr, _ISmd, _DR ], [ 0, 0, [ () => AttributeValue$, 0 ], [ () => LaunchPermissionModifications$, 0 ], 0, [ () => ProductCodeStringList, {
      [_xN]: _PCr
    } ], [ () => UserGroupStringList, {
      [_xN]: _UGs
    } ], [ () => UserIdStringList, {
      [_xN]: _UI
    } ], 0, [ () => OrganizationArnStringList, {
      [_xN]: _OArg
    } ], [ () => OrganizationalUnitArnStringList, {
      [_xN]: _OUA
    } ], [ () => AttributeValue$, 0 ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 1 ];
    var ProductCode$ = [ 3, n0, _PCr, 0, [ _PCIr, _PCT ], [ [ 0, {
      [_eQN]: `ProductCode`,
      [_xN]: _pCr
    } ], [ 0, {
      [_eQN]: `Type`,
      [_xN]: _ty
    } ] ] ];
    var Region$ = [ 3, n0, _Regi, 0, [ _OIS, _Ge, _RN, _Endp ], [ [ 0, {
      [_eQN]: `OptInStatus`,
      [_xN]: _oIS
    } ], [ () => RegionGeographyList, {
      [_eQN]: `GeographySet`,
      [_xN]: _gS
    } ], [ 0, {
      [_eQN]: `RegionName`,
      [_xN]: _rNe
    } ], [ 0, {
      [_eQN]: `RegionEndpoint`,
      [_xN]: _rEe
    } ] ] ];
    var RegionGeography$ = [ 3, n0, _RGe, 0, [ _N ], [ [ 0, {
      [_eQN]: `Name`,
      [_xN]: _n
    } ] ] ];
    var ScanResults$ = [ 3, n0, _SRc, 0, [ _HFSL, _FSD, _IFAS, _LFAS, _MFAS, _HFAS, _CFAS ], [ [ 0, {
      [_eQN]: `HighestFindingSeverityLabel`,
      [_xN]: _hFSL
    } ], [ 4, {
      [_eQN]: `FindingScanDate`,
      [_xN]: _fSD
    } ], [ 4, {
      [_eQN]: `InformationalFixAvailableSince`,
      [_xN]: _iFAS
    } ], [ 4, {
      [_eQN]: `LowFixAvailableSince`,
      [_xN]: _lFAS
    } ], [ 4, {
      [_eQN]: `MediumFixAvailableSince`,
      [_xN]: _mFAS
    } ], [ 4, {
      [_eQN]: `HighFixAvailableSince`,
      [_xN]: _hFAS
    } ], [ 4, {
      [_eQN]: `CriticalFixAvailableSince`,
      [_xN]: _cFAS
    } ] ] ];
    var Snapshot$ = [ 3, n0, _Sna, 0, [ _OAw, _OA, _T, _STto, _RETe, _STs, _AZ, _TTr, _CDM, _CTomp, _FSSIB, _SIn, _VIo, _St, _SMta, _STt, _Pro, _OI, _De, _VSo, _Enc, _KKI, _DEKI ], [ [ 0, {
      [_eQN]: `OwnerAlias`,
      [_xN]: _oAw
    } ], [ 0, {
      [_eQN]: `OutpostArn`,
      [_xN]: _oA
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `StorageTier`,
      [_xN]: _sTto
    } ], [ 4, {
      [_eQN]: `RestoreExpiryTime`,
      [_xN]: _rETe
    } ], [ 0, {
      [_eQN]: `SseType`,
      [_xN]: _sTs
    } ], [ 0, {
      [_eQN]: `AvailabilityZone`,
      [_xN]: _aZ
    } ], [ 0, {
      [_eQN]: `TransferType`,
      [_xN]: _tTr
    } ], [ 1, {
      [_eQN]: `CompletionDurationMinutes`,
      [_xN]: _cDM
    } ], [ 4, {
      [_eQN]: `CompletionTime`,
      [_xN]: _cTomp
    } ], [ 1, {
      [_eQN]: `FullSnapshotSizeInBytes`,
      [_xN]: _fSSIB
    } ], [ 0, {
      [_eQN]: `SnapshotId`,
      [_xN]: _sIn
    } ], [ 0, {
      [_eQN]: `VolumeId`,
      [_xN]: _vIo
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 0, {
      [_eQN]: `StatusMessage`,
      [_xN]: _sMt
    } ], [ 4, {
      [_eQN]: `StartTime`,
      [_xN]: _sTt
    } ], [ 0, {
      [_eQN]: `Progress`,
      [_xN]: _pro
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 1, {
      [_eQN]: `VolumeSize`,
      [_xN]: _vSo
    } ], [ 2, {
      [_eQN]: `Encrypted`,
      [_xN]: _enc
    } ], [ 0, {
      [_eQN]: `KmsKeyId`,
      [_xN]: _kKI
    } ], [ 0, {
      [_eQN]: `DataEncryptionKeyId`,
      [_xN]: _dEKI
    } ] ] ];
    var StateReason$ = [ 3, n0, _SRt, 0, [ _Co, _Me ], [ [ 0, {
      [_eQN]: `Code`,
      [_xN]: _co
    } ], [ 0, {
      [_eQN]: `Message`,
      [_xN]: _me
    } ] ] ];
    var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ [ 0, {
      [_eQN]: `Key`,
      [_xN]: _k
    } ], [ 0, {
      [_eQN]: `Value`,
      [_xN]: _v
    } ] ] ];
    var __Unit = "unit";
    var BlockDeviceMappingList = [ 1, n0, _BDML, 0, [ () => BlockDeviceMapping$, {
      [_xN]: _it
    } ] ];
    var ExecutableByStringList = [ 1, n0, _EBSL, 0, [ 0, {
      [_xN]: _EBx
    } ] ];
    var FilterList = [ 1, n0, _FLi, 0, [ () => Filter$, {
      [_xN]: _Fil
    } ] ];
    var ImageIdStringList = [ 1, n0, _IISL, 0, [ 0, {
      [_xN]: _IIm
    } ] ];
    var ImageList = [ 1, n0, _ILm, 0, [ () => Image$, {
      [_xN]: _it
    } ] ];
    var ImageWatermarkList = [ 1, n0, _IWL, 0, [ () => ImageWatermark$, {
      [_xN]: _it
    } ] ];
    var LaunchPermissionList = [ 1, n0, _LPL, 0, [ () => LaunchPermission$, {
      [_xN]: _it
    } ] ];
    var OrganizationalUnitArnStringList = [ 1, n0, _OUASL, 0, [ 0, {
      [_xN]: _OUA
    } ] ];
    var OrganizationArnStringList = [ 1, n0, _OASL, 0, [ 0, {
      [_xN]: _OArg
    } ] ];
    var OwnerStringList = [ 1, n0, _OSL, 0, [ 0, {
      [_xN]: _Own
    } ] ];
    var ProductCodeList = [ 1, n0, _PCLr, 0, [ () => ProductCode$, {
      [_xN]: _it
    } ] ];
    var ProductCodeStringList = [ 1, n0, _PCSL, 0, [ 0, {
      [_xN]: _PCr
    } ] ];
    var RegionGeographyList = [ 1, n0, _RGL, 0, [ () => RegionGeography$, {
      [_xN]: _it
    } ] ];
    var RegionList = [ 1, n0, _RL, 0, [ () => Region$, {
      [_xN]: _it
    } ] ];
    var RegionNameStringList = [ 1, n0, _RNSL, 0, [ 0, {
      [_xN]: _RN
    } ] ];
    var SnapshotIdStringList = [ 1, n0, _SISL, 0, [ 0, {
      [_xN]: _SIn
    } ] ];
    var SnapshotList = [ 1, n0, _SLn, 0, [ () => Snapshot$, {
      [_xN]: _it
    } ] ];
    var SupportedInstanceTypeSet = [ 1, n0, _SITS, 0, [ () => InstanceTypeItem$, {
      [_xN]: _it
    } ] ];
    var TagList = [ 1, n0, _TL, 0, [ () => Tag$, {
      [_xN]: _it
    } ] ];
    var UnsupportedInstanceTypeSet = [ 1, n0, _UITS, 0, [ () => InstanceTypeItem$, {
      [_xN]: _it
    } ] ];
    var UserGroupStringList = [ 1, n0, _UGSL, 0, [ 0, {
      [_xN]: _UGs
    } ] ];
    var UserIdStringList = [ 1, n0, _UISL, 0, [ 0, {
      [_xN]: _UI
    } ] ];
    var ValueStringList = [ 1, n0, _VSL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var CreateTags$ = [ 9, n0, _CTreat, 0, () => CreateTagsRequest$, () => __Unit ];
    var DescribeImageAttribute$ = [ 9, n0, _DIA, 0, () => DescribeImageAttributeRequest$, () => ImageAttribute$ ];
    var DescribeImages$ = [ 9, n0, _DIes, 0, () => DescribeImagesRequest$, () => DescribeImagesResult$ ];
    var DescribeRegions$ = [ 9, n0, _DRes, 0, () => DescribeRegionsRequest$, () => DescribeRegionsResult$ ];
    var DescribeSnapshots$ = [ 9, n0, _DSes, 0, () => DescribeSnapshotsRequest$, () => DescribeSnapshotsResult$ ];
    var DisableImageDeprecation$ = [ 9, n0, _DIDis, 0, () => DisableImageDeprecationRequest$, () => DisableImageDeprecationResult$ ];
    var ModifyImageAttribute$ = [ 9, n0, _MIA, 0, () => ModifyImageAttributeRequest$, () => __Unit ];
  }
};