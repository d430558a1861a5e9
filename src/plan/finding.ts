import type { InferOutput } from 'valibot';
import type { Location } from '../source/diagnostic.ts';
import type { findingSchema } from './plan-schema.ts';

/** Something in AWS that would make a build, or a launch of its AMI, fail. */
export type PreflightFinding = InferOutput<typeof findingSchema>;

/** Stands for an answer that AWS denied to the role in use. */
export type Denied = 'denied';

export function finding(
  severity: PreflightFinding['severity'],
  subject: string,
  message: string,
  remedy: string,
  at: Location | undefined,
): PreflightFinding {
  return { severity, subject, message, remedy, ...(at === undefined ? {} : { at }) };
}

/**
 * What to say of something that a build needs: nothing where it exists, that it is missing, or that
 * the role may not look for it. `permission` is the IAM action that looking takes.
 */
export function findingsOfExistence(
  exists: boolean | Denied,
  what: {
    subject: string;
    permission: string;
    missing: string;
    remedy: string;
    at: Location | undefined;
  },
): PreflightFinding[] {
  if (exists === true) return [];
  if (exists === 'denied') {
    return [
      finding(
        'unknown',
        what.subject,
        `The ${what.subject} can't be looked for.`,
        `Allow ${what.permission} to the role, or see yourself that it is there.`,
        what.at,
      ),
    ];
  }
  return [finding('bad', what.subject, what.missing, what.remedy, what.at)];
}
