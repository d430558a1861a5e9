import { randomUUID } from 'node:crypto';
import { AwsError, type Call, type Members, type Service } from '../call.ts';
import {
  errorStatus,
  services as serviceNames,
  shapeOf,
  type Model,
  type ServiceName,
} from '../model/model.ts';
import type { Authorizer } from '../iam/authorizer.ts';
import type { World } from '../world.ts';
import { anonymous, callerOf, type Gate } from './caller.ts';
import type { Request } from './exchange.ts';
import { deniedError, faultError } from './fault-error.ts';
import { inputError } from './input-error.ts';
import { losesAfter, losesBefore, outcomeOf, type Outcome } from './lost-answer.ts';
import { named, type Target } from './protocol.ts';
import { restJson } from './rest-json.ts';
import { ServiceRouter } from './service-router.ts';
import { parseAuthorization } from './signature.ts';
import { constraintProblems, outputDefects } from './validate.ts';

/** One line of the sandbox's ledger. */
export interface RecordedCall {
  service: string;
  operation: string;
  region: string;
  /** Simulated milliseconds. */
  at: number;
  /** Error name; the kind of the fault where the answer was lost. */
  error?: string;
  input: Members;
  callerArn: string;
}

export interface FrontOptions extends Gate {
  authorizer: Authorizer;
  services: Partial<Record<ServiceName, Service>>;
  /** Headers that a service gives with whatever it answers to an input. */
  answerHeaders: Partial<Record<ServiceName, (input: Members) => Record<string, string>>>;
}

/**
 * The common front of all services: finds the service, checks who calls and what they say, plays
 * the faults, renders the answer.
 */
export class Front {
  readonly calls: RecordedCall[] = [];
  private readonly world: World;
  private readonly gate: Gate;
  private readonly authorizer: Authorizer;
  private readonly services: Partial<Record<ServiceName, Service>>;
  private readonly answerHeaders: FrontOptions['answerHeaders'];
  private readonly router = new ServiceRouter();

  constructor(options: FrontOptions) {
    this.world = options.world;
    this.gate = options;
    this.authorizer = options.authorizer;
    this.services = options.services;
    this.answerHeaders = options.answerHeaders;
  }

  /** Handles one request to AWS. Never throws. */
  handle(request: Request): Outcome {
    const requestId = randomUUID();
    const authorization = parseAuthorization(request.headers.authorization ?? '');
    const target = this.router.find(request, authorization);
    if (!target) {
      const error = new AwsError(
        'UnknownOperationException',
        `The sandbox has no service ${authorization?.service ?? ''}; it has ${serviceNames.join(', ')}`,
        400,
      );
      return restJson.error(this.router.target('imagebuilder').model, error, requestId);
    }
    const { service } = target;
    const record: RecordedCall = {
      service,
      operation: '',
      region: authorization?.region ?? this.world.homeRegion,
      at: this.world.clock.now(),
      input: {},
      callerArn: anonymous.arn,
    };
    const outcome = this.outcome(request, target, record, requestId);
    if (typeof outcome === 'string') return outcome;
    const headers = { ...outcome.headers, ...this.answerHeaders[service]?.(record.input) };
    // What HTTP leaves out of an answer to HEAD.
    return { ...outcome, headers, ...(request.method === 'HEAD' && { body: '' }) };
  }

  private outcome(
    request: Request,
    target: Target,
    record: RecordedCall,
    requestId: string,
  ): Outcome {
    const { model, protocol } = target;
    try {
      return this.perform(request, target, record, requestId);
    } catch (error) {
      const answered =
        error instanceof AwsError
          ? error
          : error instanceof URIError
            ? named(protocol.names.malformed, 'The path or the query has a malformed escape')
            : defect(
                record,
                error instanceof Error ? (error.stack ?? error.message) : String(error),
              );
      record.error = answered.code;
      return protocol.error(
        model,
        new AwsError(
          answered.code,
          answered.message,
          errorStatus(model, answered.code) ?? answered.status,
          answered.details,
        ),
        requestId,
      );
    } finally {
      this.calls.push(record);
    }
  }

  private perform(
    request: Request,
    target: Target,
    record: RecordedCall,
    requestId: string,
  ): Outcome {
    const { service, model, protocol } = target;
    const principal = callerOf(request, target, this.gate);
    record.callerArn = principal.arn;
    const operation = (record.operation = protocol.operation(model, request));
    const implementation = this.services[service]?.[operation];
    if (!model.operations[operation] || !implementation) {
      throw named(
        protocol.names.unknownOperation,
        `The sandbox does not support the operation ${operation} of ${model.metadata.serviceId}`,
      );
    }
    if (principal === anonymous && !model.operations[operation].unsigned) {
      throw named(protocol.names.unsignedRequest, 'Missing Authentication Token');
    }

    const call: Call = {
      service,
      operation,
      region: record.region,
      accountId: principal.accountId || this.world.accountId,
      callerArn: principal.arn,
      requestId,
      now: this.world.clock.now(),
    };
    const fault = this.world.faults.at(call);
    if (losesBefore(fault?.kind)) {
      record.error = fault.kind;
      return outcomeOf(fault.kind);
    }

    const { input, problems } = protocol.input(model, operation, request);
    record.input = input;
    const losing = losesAfter(fault?.kind) ? fault.kind : undefined;
    if (fault && losing === undefined) {
      throw faultError(fault, target, call, input, this.world.settings);
    }
    try {
      const reference = model.operations[operation].input;
      const [first, ...others] =
        problems.length > 0 || !reference
          ? problems
          : constraintProblems(model, reference, input, protocol.spell);
      if (first) throw inputError(service, [first, ...others]);
      const denial = this.authorizer.denial(principal, input, call);
      if (denial !== undefined) throw deniedError(target, denial, this.world.settings);
      const output = complete(model, operation, implementation(input, call), input, requestId);
      const defects = model.operations[operation].output
        ? outputDefects(model, model.operations[operation].output, output, 'output')
        : [];
      if (defects.length > 0) throw defect(record, defects.join('\n'));
      const answer = protocol.output(model, operation, output, requestId);
      if (losing === undefined) return answer;
      record.error = losing;
      return outcomeOf(losing, answer);
    } catch (error) {
      // Whatever came of the call, the client does not learn it.
      if (losing !== undefined && error instanceof AwsError && error.code !== 'SandboxDefect') {
        record.error = losing;
        return outcomeOf(losing);
      }
      throw error;
    }
  }
}

/**
 * Image Builder repeats the request id and the client token in its bodies; that is no service's
 * business.
 */
function complete(
  model: Model,
  operation: string,
  output: Members,
  input: Members,
  requestId: string,
): Members {
  const reference = model.operations[operation]?.output;
  const members = (reference && shapeOf(model, reference).members) ?? {};
  return {
    ...(members.requestId && { requestId }),
    ...(members.clientToken &&
      input.clientToken !== undefined && { clientToken: input.clientToken as string }),
    ...output,
  };
}

/** A fault of the sandbox itself, loud so that nobody takes it for AWS's. */
function defect(record: RecordedCall, what: string): AwsError {
  console.error(`SandboxDefect in ${record.service}:${record.operation}:\n${what}`);
  return new AwsError(
    'SandboxDefect',
    `The sandbox has a defect in ${record.service}:${record.operation}: ${what}`,
    500,
  );
}
