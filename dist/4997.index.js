export const id = 4997;

export const ids = [ 4997 ];

export const modules = {
  74997: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      $Command: () => client.Command,
      AssumeRole$: () => schemas_0.JM,
      AssumeRoleCommand: () => AssumeRoleCommand,
      AssumeRoleRequest$: () => schemas_0.eY,
      AssumeRoleResponse$: () => schemas_0.c3,
      AssumeRoleWithSAML$: () => schemas_0.kc,
      AssumeRoleWithSAMLCommand: () => AssumeRoleWithSAMLCommand,
      AssumeRoleWithSAMLRequest$: () => schemas_0.$f,
      AssumeRoleWithSAMLResponse$: () => schemas_0.TI,
      AssumeRoleWithWebIdentity$: () => schemas_0.p$,
      AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
      AssumeRoleWithWebIdentityRequest$: () => schemas_0.IU,
      AssumeRoleWithWebIdentityResponse$: () => schemas_0.KH,
      AssumeRoot$: () => schemas_0.jb,
      AssumeRootCommand: () => AssumeRootCommand,
      AssumeRootRequest$: () => schemas_0.Ss,
      AssumeRootResponse$: () => schemas_0.sZ,
      AssumedRoleUser$: () => schemas_0.e$,
      Credentials$: () => schemas_0.RZ,
      DecodeAuthorizationMessage$: () => schemas_0.H7,
      DecodeAuthorizationMessageCommand: () => DecodeAuthorizationMessageCommand,
      DecodeAuthorizationMessageRequest$: () => schemas_0.Wo,
      DecodeAuthorizationMessageResponse$: () => schemas_0.CY,
      ExpiredTokenException: () => errors._A,
      ExpiredTokenException$: () => schemas_0.U5,
      ExpiredTradeInTokenException: () => errors.BU,
      ExpiredTradeInTokenException$: () => schemas_0.ns,
      FederatedUser$: () => schemas_0.ao,
      GetAccessKeyInfo$: () => schemas_0.IJ,
      GetAccessKeyInfoCommand: () => GetAccessKeyInfoCommand,
      GetAccessKeyInfoRequest$: () => schemas_0.Pg,
      GetAccessKeyInfoResponse$: () => schemas_0.vD,
      GetCallerIdentity$: () => schemas_0.ef,
      GetCallerIdentityCommand: () => GetCallerIdentityCommand.z,
      GetCallerIdentityRequest$: () => schemas_0.XX,
      GetCallerIdentityResponse$: () => schemas_0.zQ,
      GetDelegatedAccessToken$: () => schemas_0.Vi,
      GetDelegatedAccessTokenCommand: () => GetDelegatedAccessTokenCommand,
      GetDelegatedAccessTokenRequest$: () => schemas_0.EN,
      GetDelegatedAccessTokenResponse$: () => schemas_0.WM,
      GetFederationToken$: () => schemas_0.$J,
      GetFederationTokenCommand: () => GetFederationTokenCommand,
      GetFederationTokenRequest$: () => schemas_0.qi,
      GetFederationTokenResponse$: () => schemas_0.as,
      GetSessionToken$: () => schemas_0._T,
      GetSessionTokenCommand: () => GetSessionTokenCommand,
      GetSessionTokenRequest$: () => schemas_0.LZ,
      GetSessionTokenResponse$: () => schemas_0.VP,
      GetWebIdentityToken$: () => schemas_0.kq,
      GetWebIdentityTokenCommand: () => GetWebIdentityTokenCommand,
      GetWebIdentityTokenRequest$: () => schemas_0.dI,
      GetWebIdentityTokenResponse$: () => schemas_0.v0,
      IDPCommunicationErrorException: () => errors.Nd,
      IDPCommunicationErrorException$: () => schemas_0.N8,
      IDPRejectedClaimException: () => errors.fi,
      IDPRejectedClaimException$: () => schemas_0.fP,
      InvalidAuthorizationMessageException: () => errors.po,
      InvalidAuthorizationMessageException$: () => schemas_0.pv,
      InvalidIdentityTokenException: () => errors.ye,
      InvalidIdentityTokenException$: () => schemas_0.GE,
      JWTPayloadSizeExceededException: () => errors.ZM,
      JWTPayloadSizeExceededException$: () => schemas_0.TM,
      MalformedPolicyDocumentException: () => errors._Z,
      MalformedPolicyDocumentException$: () => schemas_0.qH,
      OutboundWebIdentityFederationDisabledException: () => errors.jE,
      OutboundWebIdentityFederationDisabledException$: () => schemas_0.Fg,
      PackedPolicyTooLargeException: () => errors.V1,
      PackedPolicyTooLargeException$: () => schemas_0.t4,
      PolicyDescriptorType$: () => schemas_0.iJ,
      ProvidedContext$: () => schemas_0.Zx,
      RegionDisabledException: () => errors.wU,
      RegionDisabledException$: () => schemas_0.M_,
      STS: () => STS,
      STSClient: () => STSClient.i,
      STSServiceException: () => STSServiceException.L,
      STSServiceException$: () => schemas_0.Hl,
      SessionDurationEscalationException: () => errors.Bl,
      SessionDurationEscalationException$: () => schemas_0.rZ,
      Tag$: () => schemas_0.RU,
      __Client: () => STSClient.g,
      decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
      errorTypeRegistries: () => schemas_0.q1,
      getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
      getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
    });
    var STSClient = __webpack_require__(30970);
    var client = __webpack_require__(75556);
    var commandBuilder = __webpack_require__(95241);
    var schemas_0 = __webpack_require__(91781);
    class AssumeRoleCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRole", schemas_0.JM)){}
    class AssumeRoleWithSAMLCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoleWithSAML", schemas_0.kc)){}
    class AssumeRoleWithWebIdentityCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoleWithWebIdentity", schemas_0.p$)){}
    class AssumeRootCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoot", schemas_0.jb)){}
    class DecodeAuthorizationMessageCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DecodeAuthorizationMessage", schemas_0.H7)){}
    class GetAccessKeyInfoCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAccessKeyInfo", schemas_0.IJ)){}
    var GetCallerIdentityCommand = __webpack_require__(45760);
    class GetDelegatedAccessTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetDelegatedAccessToken", schemas_0.Vi)){}
    class GetFederationTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetFederationToken", schemas_0.$J)){}
    class GetSessionTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetSessionToken", schemas_0._T)){}
    class GetWebIdentityTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetWebIdentityToken", schemas_0.kq)){}
    const commands = {
      AssumeRoleCommand,
      AssumeRoleWithSAMLCommand,
      AssumeRoleWithWebIdentityCommand,
      AssumeRootCommand,
      DecodeAuthorizationMessageCommand,
      GetAccessKeyInfoCommand,
      GetCallerIdentityCommand: GetCallerIdentityCommand.z,
      GetDelegatedAccessTokenCommand,
      GetFederationTokenCommand,
      GetSessionTokenCommand,
      GetWebIdentityTokenCommand
    };
    class STS extends STSClient.i {}
    (0, client.createAggregatedClient)(commands, STS);
    var errors = __webpack_require__(99833);
    var submodules_client = __webpack_require__(88266);
    const getAccountIdFromAssumedRoleUser = assumedRoleUser => {
      if (typeof assumedRoleUser?.Arn === "string") {
        const arnComponents = assumedRoleUser.Arn.split(":");
        if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
      }
      return;
    };
    const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
      const region = typeof _region === "function" ? await _region() : _region;
      const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
      let stsDefaultRegion = "";
      const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await (0, submodules_client.stsRegionDefaultResolver)(loaderConfig)());
      credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
      return resolvedRegion;
    };
    const getDefaultRoleAssumer = (stsOptions, STSClient) => {
      let stsClient;
      let closureSourceCreds;
      return async (sourceCreds, params) => {
        closureSourceCreds = sourceCreds;
        if (!stsClient) {
          const {logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
          const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger,
            profile
          });
          const isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient({
            ...stsOptions,
            userAgentAppId,
            profile,
            credentialDefaultProvider: () => async () => closureSourceCreds,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger
          });
        }
        const {Credentials, AssumedRoleUser} = await stsClient.send(new AssumeRoleCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
        const credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && {
            credentialScope: Credentials.CredentialScope
          },
          ...accountId && {
            accountId
          }
        };
        (0, submodules_client.setCredentialFeature)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
        return credentials;
      };
    };
    const getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient) => {
      let stsClient;
      return async params => {
        if (!stsClient) {
          const {logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
          const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
            logger,
            profile
          });
          const isCompatibleRequestHandler = !isH2(requestHandler);
          stsClient = new STSClient({
            ...stsOptions,
            userAgentAppId,
            profile,
            region: resolvedRegion,
            requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
            logger
          });
        }
        const {Credentials, AssumedRoleUser} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
        const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
        const credentials = {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration,
          ...Credentials.CredentialScope && {
            credentialScope: Credentials.CredentialScope
          },
          ...accountId && {
            accountId
          }
        };
        if (accountId) (0, submodules_client.setCredentialFeature)(credentials, "RESOLVED_ACCOUNT_ID", "T");
        (0, submodules_client.setCredentialFeature)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
        return credentials;
      };
    };
    const isH2 = requestHandler => requestHandler?.metadata?.handlerProtocol === "h2";
    const getCustomizableStsClientCtor = (baseCtor, customizations) => {
      if (!customizations) return baseCtor; else return class extends baseCtor {
        constructor(config) {
          super(config);
          for (const customization of customizations) this.middlewareStack.use(customization);
        }
      };
    };
    const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient.i, stsPlugins));
    const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient.i, stsPlugins));
    const decorateDefaultCredentialProvider = provider => input => provider({
      roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(input),
      roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(input),
      ...input
    });
    var STSServiceException = __webpack_require__(85044);
  }
};