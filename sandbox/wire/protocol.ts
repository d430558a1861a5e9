import { AwsError, type Members } from '../call.ts';
import type { Model, Reference, ServiceName } from '../model/model.ts';
import type { Answer, Request } from './exchange.ts';
import type { Problem, Spell } from './validate.ts';

/** One of AWS's wire protocols. */
export interface Protocol {
  /** Name of the operation that the request asks for. Throws AwsError where it asks for none. */
  operation(model: Model, request: Request): string;
  /**
   * Reads the input into the model's names and types; what doesn't fit is a problem. Throws
   * AwsError on a malformed body.
   */
  input(model: Model, operation: string, request: Request): { input: Members; problems: Problem[] };
  spell: Spell;
  output(model: Model, operation: string, output: Members, requestId: string): Answer;
  error(model: Model, error: AwsError, requestId: string): Answer;
  names: ErrorNames;
  /**
   * How far the date of a signature may be from now, in milliseconds; five minutes where nothing is
   * said.
   */
  toleranceMs?: number;
}

/** How the services of a protocol name what goes wrong before an operation is reached. */
export interface ErrorNames {
  unknownOperation: ErrorName;
  malformed: ErrorName;
  unsignedRequest: ErrorName;
  unknownKey: ErrorName;
  badSignature: ErrorName;
  skewedClock: ErrorName;
  expired: ErrorName;
  denied: ErrorName;
  throttled: ErrorName;
  failed: ErrorName;
  /** S3 tells these apart from an unknown key and a bad signature. */
  badToken?: ErrorName;
  unsignedHeaders?: ErrorName;
  badPayloadHash?: ErrorName;
  /** Where it is named, the header x-amz-content-sha256 must be there. */
  missingPayloadHash?: ErrorName;
}

/** `text`: AWS's words where the protocol has its own. */
export type ErrorName = [code: string, status: number, text?: string];

/** A service with what its requests are read by. */
export interface Target {
  service: ServiceName;
  model: Model;
  protocol: Protocol;
}

/** An error by a protocol's name for it. */
export function named([code, status]: ErrorName, message: string): AwsError {
  return new AwsError(code, message, status);
}

/** An error by a protocol's name and words for it; in the usual words where it has none. */
export function worded(
  [code, status, text]: ErrorName,
  usual: string,
  details: Record<string, string> = {},
): AwsError {
  return new AwsError(code, text ?? usual, status, details);
}

/** Input and output references of an operation; undefined where it has none. */
export function side(
  model: Model,
  operation: string,
  name: 'input' | 'output',
): Reference | undefined {
  return model.operations[operation]?.[name];
}
