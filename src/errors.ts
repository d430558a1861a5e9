import type { Location } from './source/diagnostic.ts';

/** Stable names of what can go wrong; `docs/troubleshooting.md` explains each. */
export type ErrorCode =
  | 'input'
  | 'plan'
  | 'recipe'
  | 'credentials'
  | 'account'
  | 'access-denied'
  | 'aws'
  | 'parent-image'
  | 'managed-component'
  | 'key'
  | 'region'
  | 'conflict'
  | 'build-failed'
  | 'build-cancelled'
  | 'verification'
  | 'release'
  | 'time-limit'
  | 'lookup';

/**
 * A failure that somebody can act on. `message` says what failed and where, `remedy` what to do;
 * together they are one line of the log, never a stack trace. Anything else that is thrown is a
 * defect of golden-ami and is shown as one.
 */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  /** The line of the repository that is responsible, where one is. */
  readonly at: Location | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    remedy: string,
    options: { at?: Location | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ActionError';
    this.code = code;
    this.remedy = remedy;
    this.at = options.at;
  }
}

/**
 * AWS's answer to one call when it is not the output. `awsName` is the error name of the service.
 */
export class AwsCallError extends ActionError {
  readonly awsName: string;
  readonly operation: string;
  readonly region: string;

  constructor(
    code: ErrorCode,
    message: string,
    remedy: string,
    call: { awsName: string; operation: string; region: string; cause: unknown },
  ) {
    super(code, message, remedy, { cause: call.cause });
    this.name = 'AwsCallError';
    this.awsName = call.awsName;
    this.operation = call.operation;
    this.region = call.region;
  }
}

/**
 * One line for the log: message and remedy of an ActionError; for a defect its message, and its
 * stack in debug mode only.
 */
export function describeError(error: unknown, isDebug = false): string {
  if (error instanceof ActionError) return `${error.message} ${error.remedy}`.trim();
  const text = error instanceof Error ? error.message : String(error);
  const stack = isDebug && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  return `Unexpected: ${text}. This is a defect of golden-ami: please report it with a debug log (re-run with "Enable debug logging").${stack}`;
}
