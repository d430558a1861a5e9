import type { InferOutput } from 'valibot';
import type { Location } from '../source/diagnostic.ts';
import type { findingSchema } from './plan-schema.ts';

/** Something in AWS that would make a build, or a launch of its AMI, fail. */
export type PreflightFinding = InferOutput<typeof findingSchema>;

/** Stands for an answer that AWS denied to the role in use. */
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
