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
 * A failure that a user can do something about. `message` says what failed and where, `remedy` says
 * what to do; the log shows both on one line, without a stack trace. Any other error that is thrown
 * is a defect of golden-ami and is reported as one.
 */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  /** The line of the repository that causes the failure, where one does. */
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
 * The error of work that a cancelled run did not end. Nothing else is to blame then, whatever the
 * last answer was.
 *
 * @param when the rest of a sentence that begins with "The run was cancelled"
 */
export function cancelled(
  when: `while ${string}` | `before ${string}`,
  cause?: unknown,
): ActionError {
  return new ActionError(
    'build-cancelled',
    `The run was cancelled ${when}.`,
    'Run again: it goes on where this run stopped.',
    { cause },
  );
}

/** Whether an error says that the run was cancelled before its work was done. */
export function isCancelled(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'build-cancelled';
}

/** An error that AWS answered to a call. `awsName` is the service's name for the error. */
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
 * The text for the log: message and remedy of an ActionError on one line. For a defect its message;
 * its stack is added in debug mode only.
 */
export function describeError(error: unknown, isDebug = false): string {
  if (error instanceof ActionError) return `${error.message} ${error.remedy}`.trim();
  const text = error instanceof Error ? error.message : String(error);
  const stack = isDebug && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  return `Unexpected: ${text}. This is a defect of golden-ami: please report it with a debug log (re-run with "Enable debug logging").${stack}`;
}
