import type { Recipe } from '../../recipe/recipe.ts';
import { finding, type PreflightFinding } from '../finding.ts';
import type { Lock } from '../lock.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Warns of a parent image that is deprecated or will be within a day: AWS removes deprecated AMIs
 * later on.
 */
export function checkParent(
  { locations }: Recipe,
  _: unknown,
  { lock: { parent }, now }: { lock: Lock; now: number },
): PreflightFinding[] {
  const until = Date.parse(parent.deprecatedAt ?? '');
  if (!(until < now + dayMs)) return [];
  const subject = `parent image ${parent.image}`;
  return [
    finding(
      'unknown',
      subject,
      `The ${subject} (${parent.name ?? 'without name'}) is deprecated ${until < now ? 'since' : 'from'} ${parent.deprecatedAt ?? ''}.`,
      'Let `parent` mean the newest: an SSM parameter, or `owner` with `namePattern`.',
      locations['parent'],
    ),
  ];
}
