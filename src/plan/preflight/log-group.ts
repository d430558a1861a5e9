import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { denied, finding, type PreflightFinding } from '../finding.ts';

/** Read of AWS about the log group. */
export interface LogGroupLookup {
  /** Whether the home region has a log group of that name. */
  hasLogGroup: (name: string) => Promise<boolean | typeof denied>;
}

/**
 * Checks that a recipe's own log group exists: Image Builder creates only the group of its default
 * name.
 */
export async function checkLogGroup(
  { infrastructure: { logGroup }, homeRegion, locations }: Recipe,
  lookup: LogGroupLookup,
): Promise<PreflightFinding[]> {
  if (logGroup === undefined) return [];
  const at = locations['infrastructure.logGroup'] ?? locations['infrastructure'];
  const subject = `log group ${logGroup} in ${homeRegion}`;
  const exists = await lookup.hasLogGroup(logGroup);
  if (exists === true) return [];
  if (exists === denied) {
    return [
      finding(
        'unknown',
        subject,
        `The ${subject} can't be looked for.`,
        'Allow logs:DescribeLogGroups to the role, or see yourself that it is there.',
        at,
      ),
    ];
  }
  return [
    finding(
      'bad',
      subject,
      `There is no log group ${logGroup} in ${homeRegion}.`,
      `Make it, or correct \`logGroup\`. ${seeStepFor('account')}`,
      at,
    ),
  ];
}
