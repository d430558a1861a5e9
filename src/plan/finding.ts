import type { Location } from '../source/diagnostic.ts';

/** Something in AWS that a build, or a launch from its AMI, would fail for. */
export interface PreflightFinding {
  /** `bad` stops; `unknown` could not be looked at and is worth a warning. */
  severity: 'bad' | 'unknown';
  /** What was looked at, with its region. */
  subject: string;
  message: string;
  remedy: string;
  /** The line of the repository that asks for it. */
  at?: Location;
}

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
