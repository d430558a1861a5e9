import { seeStepFor } from '../../getting-started.ts';
import type { Recipe } from '../../recipe/recipe.ts';
import { findingsOfExistence, type Denied, type PreflightFinding } from '../finding.ts';

/** Read of AWS about the log group. */
export interface LogGroupLookup {
  /** Whether the home region has a log group of that name. */
  hasLogGroup: (name: string) => Promise<boolean | Denied>;
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
  return findingsOfExistence(await lookup.hasLogGroup(logGroup), {
    subject: `log group ${logGroup} in ${homeRegion}`,
    permission: 'logs:DescribeLogGroups',
    missing: `There is no log group ${logGroup} in ${homeRegion}.`,
    remedy: `Make it, or correct \`logGroup\`. ${seeStepFor('account')}`,
    at: locations['infrastructure.logGroup'] ?? locations['infrastructure'],
  });
}
