import { AwsError, type Members } from '../../call.ts';

/** What DescribeParameters shows and filters. */
export interface ParameterFacts {
  name: string;
  type: 'String' | 'StringList' | 'SecureString';
}

interface Filter {
  Key: string;
  Option?: string;
  Values?: string[];
}

const types = ['String', 'StringList', 'SecureString'];

/**
 * One page of parameters. Pages are cut before they are filtered, so that one may be empty and have
 * another behind it: https://github.com/boto/boto3/issues/1632. Throws AwsError.
 */
export function describeParameters<T extends ParameterFacts>(
  parameters: T[],
  input: Members,
): { parameters: T[]; NextToken?: string } {
  const filters = (input['ParameterFilters'] ?? []) as Filter[];
  check(filters);
  const all = parameters.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const request = JSON.stringify(filters);
  const token = input['NextToken'] as string | undefined;
  const start = token === undefined ? 0 : offset(token, request);
  const end = start + ((input['MaxResults'] as number | undefined) ?? 10);
  const page = all
    .slice(start, end)
    .filter((one) => filters.every((filter) => isWanted(one, filter)));
  return {
    parameters: page,
    ...(end < all.length && {
      NextToken: Buffer.from(JSON.stringify([end, request])).toString('base64'),
    }),
  };
}

function isWanted(
  { name, type }: ParameterFacts,
  { Key, Option = 'Equals', Values = [] }: Filter,
): boolean {
  const actual = Key === 'Name' ? name : type;
  const matches: Record<string, (wanted: string) => boolean> = {
    Equals: (wanted) => actual === wanted,
    BeginsWith: (wanted) => actual.startsWith(wanted),
    Contains: (wanted) => actual.includes(wanted),
  };
  return Values.some((wanted) => matches[Option]?.(wanted));
}

/**
 * Names and texts by moto's tests against AWS (moto/ssm/models.py), which has them in this order.
 */
function check(filters: Filter[]): void {
  for (const [index, { Key, Option = 'Equals', Values = [] }] of filters.entries()) {
    if (Key === 'Label') {
      throw new AwsError(
        'InvalidFilterKey',
        'The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier].',
      );
    }
    if (Key !== 'Name' && Key !== 'Type') {
      throw new AwsError(
        'InvalidFilterKey',
        `The sandbox does not support the filter key ${Key}; it has Name and Type`,
      );
    }
    if (Values.length === 0) {
      throw new AwsError(
        'InvalidFilterValue',
        `The following filter values are missing : null for filter key ${Key}.`,
      );
    }
    if (filters.findIndex((one) => one.Key === Key) < index) {
      throw new AwsError(
        'InvalidFilterKey',
        `The following filter is duplicated in the request: ${Key}. A request can contain only one occurrence of a specific filter.`,
      );
    }
    const unknown = Key === 'Type' ? Values.find((value) => !types.includes(value)) : undefined;
    if (unknown !== undefined) {
      throw new AwsError(
        'InvalidFilterOption',
        `The following filter value is not valid: ${unknown}. Valid values include: [${types.join(', ')}].`,
      );
    }
    const options =
      Key === 'Name' ? ['Equals', 'BeginsWith', 'Contains'] : ['Equals', 'BeginsWith'];
    if (!options.includes(Option)) {
      throw new AwsError(
        'InvalidFilterOption',
        `The following filter option is not valid: ${Option}. Valid options include: [BeginsWith, Equals].`,
      );
    }
  }
}

function offset(token: string, request: string): number {
  try {
    const [end, asked] = JSON.parse(Buffer.from(token, 'base64').toString()) as [number, string];
    if (asked === request && Number.isInteger(end)) return end;
  } catch {
    // Falls through: what does not decode was not ours.
  }
  throw new AwsError('InvalidNextToken', 'The specified token is not valid.');
}
