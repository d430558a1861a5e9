/** Error names with which AWS's services deny an action to a caller that they know. */
export const accessDeniedNames = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ForbiddenException',
  'UnauthorizedOperation',
  'NotAuthorizedException',
]);

/** Error names for an expired session. */
export const expiredNames = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'TokenRefreshRequired',
]);

/** Error names for credentials that AWS does not know. */
export const unknownCallerNames = new Set([
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'AuthFailure',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
]);

/** Error names with which the SDK says that it has no credentials. */
export const noCredentialsNames = new Set(['CredentialsProviderError', 'TokenProviderError']);
