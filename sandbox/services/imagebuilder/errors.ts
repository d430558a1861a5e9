import { AwsError } from '../../call.ts';

/** 404: nothing has this ARN, or not in this account and region. */
export function notFound(arn: string): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    `The resource with ARN '${arn}' cannot be found.`,
    404,
  );
}

/** 400, in AWS's words; clients take the ARN out of the message. */
export function alreadyExists(kind: string, arn: string): AwsError {
  return new AwsError(
    'ResourceAlreadyExistsException',
    `The following resource '${kind}' already exists: '${arn}'.`,
  );
}

/** 400, in AWS's words: which parameter, and why. */
export function invalidParameter(parameter: string, why: string): AwsError {
  return new AwsError(
    'InvalidParameterValueException',
    `The value supplied for parameter '${parameter}' is not valid. ${why}`,
  );
}

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequestException', message);
}

/** 400, in AWS's words. */
export function hasDependents(arn: string): AwsError {
  return new AwsError(
    'ResourceDependencyException',
    `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`,
  );
}

export function quotaExceeded(message: string): AwsError {
  return new AwsError('ServiceQuotaExceededException', message, 402);
}

/** What the real service has and the sandbox does not. */
export function unsupported(what: string): AwsError {
  return new AwsError('InvalidRequestException', `The sandbox does not support ${what}.`);
}
