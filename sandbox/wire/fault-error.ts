import { AwsError, type Call, type Members } from '../call.ts';
import type { CallFault } from '../faults.ts';
import { errorStatus, type ServiceName } from '../model/model.ts';
import { denialText, resourceOf } from '../iam/denial.ts';
import type { Settings } from '../settings.ts';
import { named, worded, type ErrorName, type Target } from './protocol.ts';

/**
 * The error that a planned fault answers instead of the call's output. Faults that break the
 * connection have none.
 */
export function faultError(
  fault: CallFault,
  target: Target,
  call: Call,
  input: Members,
  settings: Settings,
): AwsError {
  const { names } = target.protocol;
  const error = (name: ErrorName, message: string): AwsError => {
    if (fault.error === undefined) return worded(name, message);
    return new AwsError(
      fault.error,
      name[2] ?? message,
      errorStatus(target.model, fault.error) ?? usualStatus[fault.error] ?? name[1],
    );
  };
  switch (fault.kind) {
    case 'throttle':
      return error(names.throttled, 'Rate exceeded');
    case 'server-error':
      return error(failures[target.service] ?? names.failed, 'An internal error has occurred');
    case 'expired-token':
      return error(names.expired, 'The security token included in the request is expired');
    case 'denied': {
      // S3's actions have other names than its operations, and without the policies at hand it says
      // no more than this.
      const text =
        target.service === 's3'
          ? 'Access Denied'
          : denialText(
              call.callerArn,
              `${call.service}:${call.operation}`,
              resourceOf(input, call),
            );
      const denied = deniedError(target, text, settings);
      return error([denied.code, denied.status], denied.message);
    }
    case 'refused':
      return new AwsError(
        fault.error ?? 'ValidationException',
        'The request was refused.',
        errorStatus(target.model, fault.error ?? '') ?? 400,
      );
    default:
      throw new Error(`${fault.kind} has no answer`);
  }
}

/** A missing permission as the service words it. */
export function deniedError(
  { service, protocol }: Target,
  text: string,
  settings: Settings,
): AwsError {
  if (service === 'imagebuilder') return new AwsError(settings.deniedError, text, 403);
  return named(
    protocol.names.denied,
    service === 'ec2' ? `You are not authorized to perform this operation. ${text}` : text,
  );
}

/** Where a service names an inner failure otherwise than its protocol. */
const failures: Partial<Record<ServiceName, ErrorName>> = {
  kms: ['KMSInternalException', 500],
  logs: ['ServiceUnavailableException', 500],
};

/** Statuses of errors that no model has. */
const usualStatus: Record<string, number> = {
  ServiceUnavailable: 503,
  Unavailable: 503,
  InternalError: 500,
  InternalFailure: 500,
  RequestLimitExceeded: 503,
  TooManyRequestsException: 429,
  ThrottlingException: 400,
  SlowDown: 503,
};
