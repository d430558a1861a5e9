import { AwsError, type Members } from '../../call.ts';

/**
 * The values that a resource has under a filter name; `undefined` where EC2 knows no filter of that
 * name.
 */
export type FilterValues = (name: string) => string[] | undefined;

/**
 * EC2's filter pattern: `*` and `?` are wildcards, a backslash takes their meaning away, case
 * counts.
 */
function pattern(value: string): RegExp {
  const source = value.replace(/\\([\s\S])|[\s\S]/g, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\u${escaped.charCodeAt(0).toString(16).padStart(4, '0')}`;
    if (token === '*') return '[\\s\\S]*';
    if (token === '?') return '[\\s\\S]';
    return `\\u${token.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new RegExp(`^${source}$`);
}

/**
 * Whether a resource passes all filters; the values of one filter are alternatives.
 * Throws `InvalidParameterValue` for a filter that EC2 does not know.
 */
export function passes(filters: Members[] | undefined, values: FilterValues): boolean {
  return (filters ?? []).every((filter) => {
    const name = String(filter['Name'] ?? '');
    const found = values(name);
    if (!found) throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
    const patterns = ((filter['Values'] ?? []) as string[]).map(pattern);
    return found.some((value) => patterns.some((wanted) => wanted.test(value)));
  });
}

/** Throws for filters that EC2 does not know even where no resource is looked at. */
export function checkFilters(filters: Members[] | undefined, known: readonly string[]): void {
  for (const filter of filters ?? []) {
    const name = String(filter['Name'] ?? '');
    if (!known.includes(name) && !name.startsWith('tag:')) {
      throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
    }
    if (!Array.isArray(filter['Values']) || filter['Values'].length === 0) {
      throw new AwsError(
        'InvalidParameterValue',
        `The filter '${name}' must have at least one value`,
      );
    }
    if (filter['Values'].length > 200) {
      throw new AwsError(
        'FilterLimitExceeded',
        'The maximum number of filter values specified on a single call is 200',
      );
    }
  }
}
