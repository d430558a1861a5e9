import { AwsError, type Call, type Members } from '../../call.ts';
import type { World } from '../../world.ts';
import { invalidRequest } from './errors.ts';
import type { Resource } from './registry.ts';

const pageSize = 25;

/**
 * Resources that lists show already: a new one takes up to two minutes (documented for images and
 * components).
 */
export function listed<T extends Resource>(world: World, resources: T[], call: Call): T[] {
  return resources.filter(
    (resource) => resource.createdAt + world.settings.listLagSeconds * 1000 <= call.now,
  );
}

/**
 * Applies `filters`; the values of one filter are alternatives. Throws InvalidRequestException for
 * a name the list does not have.
 */
export function filtered<T>(
  items: T[],
  input: Members,
  fields: Record<string, (item: T) => string | string[] | undefined>,
): T[] {
  const filters = (input['filters'] ?? []) as { name: string; values: string[] }[];
  for (const filter of filters) {
    if (!Object.hasOwn(fields, filter.name)) {
      throw invalidRequest(
        `The filter name '${filter.name}' is not valid. Valid names: ${Object.keys(fields).join(', ')}.`,
      );
    }
  }
  return items.filter((item) =>
    filters.every((filter) => {
      const value = fields[filter.name]?.(item);
      const found = Array.isArray(value) ? value : [value];
      return found.some(
        (candidate) => candidate !== undefined && filter.values.includes(candidate),
      );
    }),
  );
}

/**
 * One page under the operation's list member. Throws InvalidPaginationTokenException for a token
 * that is not of this list.
 */
export function page(items: Members[], member: string, input: Members, call: Call): Members {
  const { nextToken, maxResults, ...query } = input;
  const request = JSON.stringify([call.operation, call.accountId, call.region, query]);
  const start = nextToken === undefined ? 0 : offset(String(nextToken), request);
  const end = start + ((maxResults as number | undefined) ?? pageSize);
  return {
    requestId: call.requestId,
    [member]: items.slice(start, end),
    ...(end < items.length && {
      nextToken: Buffer.from(JSON.stringify([end, request])).toString('base64'),
    }),
  };
}

function offset(token: string, request: string): number {
  try {
    const [end, asked] = JSON.parse(Buffer.from(token, 'base64').toString()) as [number, string];
    if (asked === request && Number.isInteger(end)) return end;
  } catch {
    // Falls through: what does not decode was not ours.
  }
  throw new AwsError('InvalidPaginationTokenException', 'The pagination token is not valid.');
}

/** The members of that name which the object has: summaries are part of the full object. */
export function pick(object: Members, ...names: string[]): Members {
  return Object.fromEntries(
    names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]),
  );
}

/** Image Builder's `DateTime`: a string with milliseconds. */
export function dateTime(ms: number): string {
  return new Date(ms).toISOString();
}
