import { AwsError, type Members } from '../../call.ts';

/**
 * EC2's pagination: all at once without `MaxResults`, else pages and an opaque token that belongs
 * to this request.
 */
export function page<T>(
  items: T[],
  input: Members,
  idsMember: string,
): { items: T[]; NextToken?: string } {
  const limit = input['MaxResults'] as number | undefined;
  const token = input['NextToken'] as string | undefined;
  if (limit !== undefined && (limit < 5 || limit > 1000)) {
    const bound = limit < 5 ? 'greater than 5' : 'smaller than 1000';
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${String(limit)} ) for parameter maxResults is invalid. Expecting a value ${bound}.`,
    );
  }
  if (limit !== undefined && ((input[idsMember] as unknown[] | undefined)?.length ?? 0) > 0) {
    throw new AwsError(
      'InvalidParameterCombination',
      `The parameter ${idsMember} cannot be used with the parameter maxResults`,
    );
  }
  const request = JSON.stringify([
    input['Filters'],
    input['Owners'],
    input['OwnerIds'],
    input['ExecutableUsers'],
  ]);
  const start = token === undefined ? 0 : offset(token, request);
  const end = start + (limit ?? items.length);
  return {
    items: items.slice(start, end),
    ...(end < items.length && {
      NextToken: Buffer.from(JSON.stringify([end, request])).toString('base64url'),
    }),
  };
}

function offset(token: string, request: string): number {
  try {
    const [end, asked] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [number, string];
    if (asked === request && Number.isInteger(end)) return end;
  } catch {
    // Falls through: what does not decode was not ours.
  }
  throw new AwsError('InvalidNextToken', `The specified NextToken '${token}' is not valid.`);
}
