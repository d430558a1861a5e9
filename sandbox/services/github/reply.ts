import type { LosingKind } from '../../wire/lost-answer.ts';

/** What GitHub says, before the headers that every answer has. */
export interface Reply {
  status: number;
  /** Sent as JSON; an empty body where there is none. */
  value?: unknown;
  headers?: Record<string, string>;
  /** The fault that takes it away from the client. */
  lost?: LosingKind;
}

export const documentation = 'https://docs.github.com/rest';

/** A refusal in the form that GitHub gives all of them. */
export function refuse(
  status: number,
  message: string,
  url: string = documentation,
  headers: Record<string, string> = {},
): Reply {
  return { status, value: { message, documentation_url: url, status: String(status) }, headers };
}

/**
 * GitHub's words for a limit that is no hourly one.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function refuseForSecondaryLimit(message: string, seconds: number): Reply {
  return refuse(
    403,
    message,
    `${documentation}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
    { 'retry-after': String(seconds) },
  );
}
