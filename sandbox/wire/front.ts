import { randomUUID } from 'node:crypto';
import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { CallFault } from '../faults.ts';
import {
  errorStatus,
  readModel,
  services as serviceNames,
  shapeOf,
  type Model,
  type ServiceName,
} from '../model/model.ts';
import type { Authorizer } from '../iam/authorizer.ts';
import type { Iam, Principal } from '../services/iam.ts';
import type { World } from '../world.ts';
import { authenticate, unknownKey } from './authenticate.ts';
import { awsJson } from './aws-json.ts';
import type { Answer, Request } from './exchange.ts';
import { deniedError, faultError } from './fault-error.ts';
import { inputError } from './input-error.ts';
import { named, type Protocol, type Target } from './protocol.ts';
import { ec2Query, query, readForm } from './query.ts';
import { restJson } from './rest-json.ts';
import { restXml } from './rest-xml.ts';
import { parseAuthorization } from './signature.ts';
import { constraintProblems, outputDefects } from './validate.ts';

/** What came of a request: an answer, or a connection that breaks. */
export type Outcome = Answer | 'reset';

/** One line of the sandbox's ledger. */
export interface RecordedCall {
  service: string;
  operation: string;
  region: string;
  /** Simulated milliseconds. */
  at: number;
  /** Error name; `reset-before` and `reset-after` where the connection broke. */
  error?: string;
  input: Members;
  callerArn: string;
}

const protocols: Record<Model['metadata']['protocol'], Protocol> = {
  'rest-json': restJson,
  'rest-xml': restXml,
  'json': awsJson,
  query,
  'ec2': ec2Query,
};

const anonymous: Principal = { arn: 'anonymous', accountId: '', userId: '', name: 'anonymous' };

export interface FrontOptions {
  world: World;
  iam: Iam;
  authorizer: Authorizer;
  services: Partial<Record<ServiceName, Service>>;
  /** Headers that a service gives with whatever it answers to an input. */
  answerHeaders: Partial<Record<ServiceName, (input: Members) => Record<string, string>>>;
  takesRealTime: boolean;
}

/**
 * The common front of all services: finds the service, checks who calls and what they say, plays
 * the faults, renders the answer.
 */
export class Front {
  readonly calls: RecordedCall[] = [];
  private readonly world: World;
  private readonly iam: Iam;
  private readonly authorizer: Authorizer;
  private readonly services: Partial<Record<ServiceName, Service>>;
  private readonly answerHeaders: FrontOptions['answerHeaders'];
  private readonly takesRealTime: boolean;
  private readonly targets = new Map<string, Target>();

  constructor(options: FrontOptions) {
    this.world = options.world;
    this.iam = options.iam;
    this.authorizer = options.authorizer;
    this.services = options.services;
    this.answerHeaders = options.answerHeaders;
    this.takesRealTime = options.takesRealTime;
    for (const service of serviceNames) {
      const model = readModel(service);
      this.targets.set(model.metadata.signingName, {
        service,
        model,
        protocol: protocols[model.metadata.protocol],
      });
    }
  }

  /** Handles one request to AWS. Never throws. */
  handle(request: Request): Outcome {
    const requestId = randomUUID();
    const authorization = parseAuthorization(request.headers.authorization ?? '');
    const target = authorization ? this.targets.get(authorization.service) : this.guess(request);
    if (!target) {
      const error = new AwsError(
        'UnknownOperationException',
        `The sandbox has no service ${authorization?.service ?? ''}; it has ${serviceNames.join(', ')}`,
        400,
      );
      return restJson.error(this.target('imagebuilder').model, error, requestId);
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
    if (outcome === 'reset') return outcome;
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
    const principal = this.caller(request, target);
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
    if (fault?.kind === 'reset-before') return reset(record, fault);

    const { input, problems } = protocol.input(model, operation, request);
    record.input = input;
    if (fault && fault.kind !== 'reset-after') {
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
      return fault ? reset(record, fault) : protocol.output(model, operation, output, requestId);
    } catch (error) {
      // Whatever came of the call, the client does not learn it.
      if (fault && error instanceof AwsError && error.code !== 'SandboxDefect') {
        return reset(record, fault);
      }
      throw error;
    }
  }

  private caller(request: Request, { service, protocol }: Target): Principal {
    const header = request.headers.authorization;
    if (header === undefined) {
      if (/(^|&)X-Amz-Signature=/i.test(request.query)) {
        throw named(
          protocol.names.unsignedRequest,
          'The sandbox takes the signature in the header Authorization only, not in the query',
        );
      }
      return anonymous;
    }
    const authorization = parseAuthorization(header);
    if (!authorization) {
      throw named(
        protocol.names.badSignature,
        'The header Authorization is not of the form AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…',
      );
    }
    const principal = authenticate(
      request,
      authorization,
      { clock: this.world.clock, iam: this.iam, takesRealTime: this.takesRealTime },
      protocol,
    );
    const { regions, optIn, homeRegion } = this.world;
    if (service === 'iam') {
      // IAM is one endpoint for all regions, and the scope of its signatures is us-east-1.
      if (authorization.region !== homeRegion) {
        throw named(
          protocol.names.badSignature,
          `Credential should be scoped to a valid region, not '${authorization.region}'.`,
        );
      }
      return principal;
    }
    if (optIn.disabled.includes(authorization.region)) throw unknownKey(protocol.names);
    if (!regions.includes(authorization.region)) {
      throw named(
        protocol.names.unknownKey,
        `The sandbox's accounts have ${regions.join(', ')}, not ${authorization.region}.`,
      );
    }
    return principal;
  }

  /** The service of a request without a readable signature, by the looks of it. */
  private guess(request: Request): Target {
    const prefix = request.headers['x-amz-target']?.split('.')[0];
    if (prefix !== undefined) {
      const found = [...this.targets.values()].find(
        ({ model }) => model.metadata.targetPrefix === prefix,
      );
      if (found) return found;
    }
    if (request.method === 'HEAD' || /(^|&)list-type=/.test(request.query)) {
      return this.target('s3');
    }
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return this.target('imagebuilder');
    }
    let version: string | undefined;
    try {
      version = readForm(request).get('Version');
    } catch {
      return this.target('sts');
    }
    return (
      [...this.targets.values()].find(({ model }) => model.metadata.apiVersion === version) ??
      this.target('sts')
    );
  }

  private target(service: ServiceName): Target {
    return this.targets.get(service) as Target;
  }
}

function reset(record: RecordedCall, fault: CallFault): 'reset' {
  record.error = fault.kind;
  return 'reset';
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
