/**
 * One API call after the wire protocol was read, the signature checked and the input validated
 * against AWS's model.
 */
export interface Call {
  /**
   * The service's endpoint prefix as in SigV4: `imagebuilder`, `ec2`, `kms`, `ssm`, `sts`, `logs`,
   * `iam`, `s3`.
   */
  service: string;
  operation: string;
  region: string;
  /** Account of the caller; all resources of the call are looked for there. */
  accountId: string;
  /** ARN of the caller, for messages. */
  callerArn: string;
  requestId: string;
  /** Simulated time, milliseconds since the epoch. */
  now: number;
}

/** The members of an operation's input or output, named as AWS's model names them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the model gives the shape at run time, and the wire layer has checked it
export type Members = Record<string, any>;

/**
 * Implements one operation. Timestamps in the output are `Date`; the wire layer renders them as the
 * model says.
 */
export type Operation = (input: Members, call: Call) => Members;

/**
 * One service: operation name to implementation. An operation that is missing here is refused as
 * not supported by the sandbox.
 */
export type Service = Record<string, Operation>;

/** What the service answers instead of an output. `code` is AWS's error name. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error as on the wire, for services that have some: S3's `Endpoint`. */
  readonly details: Readonly<Record<string, string>>;

  constructor(code: string, message: string, status = 400, details: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}
