import type { InferOutput } from 'valibot';
import type { Location } from '../source/diagnostic.ts';
import type { findingSchema } from './plan-schema.ts';

/** Something in AWS that a build, or a launch from its AMI, would fail for. */
export type PreflightFinding = InferOutput<typeof findingSchema>;

/** An answer that the role in use may not get. */
export const denied = 'denied';

export function finding(
  severity: PreflightFinding['severity'],
  subject: string,
  message: string,
  remedy: string,
  at: Location | undefined,
): PreflightFinding {
  return { severity, subject, message, remedy, ...(at === undefined ? {} : { at }) };
}
