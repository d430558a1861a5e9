import { AwsError } from '../call.ts';
import type { ServiceName } from '../model/model.ts';
import type { Problem } from './validate.ts';

/** The error that a service answers to an input which breaks its model. */
export function inputError(
  service: ServiceName,
  problems: readonly [Problem, ...Problem[]],
): AwsError {
  // A member that nobody acts upon comes first: AWS would drop it without a word, and that is the
  // worse mistake.
  const stray = problems.find(({ kind }) => kind === 'unknown' || kind === 'unsupported');
  const first = stray ?? problems.find(({ kind }) => kind === 'type') ?? problems[0];
  switch (service) {
    case 'imagebuilder':
      return imageBuilderError(first);
    case 'ec2':
      return ec2Error(first);
    default:
      return new AwsError(
        codes[service][first.kind === 'type' ? 'type' : 'rule'],
        stray ? strayText(stray) : first.kind === 'type' ? typeText(first) : rulesText(problems),
      );
  }
}

const codes: Record<
  Exclude<ServiceName, 'imagebuilder' | 'ec2'>,
  { rule: string; type: string }
> = {
  ssm: { rule: 'ValidationException', type: 'SerializationException' },
  kms: { rule: 'ValidationException', type: 'SerializationException' },
  logs: { rule: 'InvalidParameterException', type: 'SerializationException' },
  sts: { rule: 'ValidationError', type: 'MalformedInput' },
  iam: { rule: 'ValidationError', type: 'MalformedInput' },
  s3: { rule: 'InvalidArgument', type: 'InvalidArgument' },
};

/**
 * The wording for patterns is known from https://github.com/boto/boto3/issues/2224; the other rules
 * follow it.
 */
function imageBuilderError(problem: Problem): AwsError {
  const path = problem.path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${String(part)}]`
        : text === ''
          ? part
          : `${text}.${part}`,
    '',
  );
  if (problem.kind === 'unknown' || problem.kind === 'unsupported') {
    return new AwsError('InvalidRequestException', strayText({ ...problem, path: [path] }));
  }
  if (problem.kind === 'type') {
    return new AwsError('SerializationException', typeText({ ...problem, path: [path] }));
  }
  const rule = problem.rule
    .replace('Member must satisfy regular expression pattern: ', 'must match pattern ')
    .replace('Member must', 'must');
  return new AwsError(
    'InvalidParameterValueException',
    `The value supplied for parameter '${path}' is not valid. '${path}' ${rule}`,
  );
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
function ec2Error(problem: Problem): AwsError {
  const path = dotted(problem);
  switch (problem.kind) {
    case 'unknown':
      return new AwsError('UnknownParameter', `The parameter ${path} is not recognized`);
    case 'unsupported':
      return new AwsError(
        'UnknownParameter',
        `The parameter ${path} is not supported by the sandbox`,
      );
    case 'missing':
      return new AwsError('MissingParameter', `The request must contain the parameter ${path}`);
    case 'type':
    case 'constraint':
      return new AwsError(
        'InvalidParameterValue',
        `Value (${String(problem.value)}) for parameter ${path} is invalid. ${problem.rule}`,
      );
  }
}

function strayText(problem: Problem): string {
  return problem.kind === 'unsupported'
    ? `The sandbox does not support the member '${dotted(problem)}'`
    : `The member '${dotted(problem)}' is unknown. AWS ignores it; the sandbox does not`;
}

const typeText = (problem: Problem): string => `'${dotted(problem)}': ${problem.rule}`;

/** All broken rules in one message, as AWS's Java services word it. */
function rulesText(problems: readonly Problem[]): string {
  const broken = problems.filter(({ kind }) => kind === 'missing' || kind === 'constraint');
  const texts = broken.map(
    (problem) =>
      `Value ${renderValue(problem)} at '${lowerFirst(dotted(problem))}' failed to satisfy constraint: ${problem.rule}`,
  );
  return `${String(texts.length)} validation error${texts.length === 1 ? '' : 's'} detected: ${texts.join('; ')}`;
}

const renderValue = ({ kind, value }: Problem): string =>
  kind === 'missing' ? 'null' : `'${typeof value === 'string' ? value : JSON.stringify(value)}'`;

const dotted = ({ path }: Problem): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('.');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
