import type { Clock } from '../../clock.ts';
import { refuseForSecondaryLimit, type Reply } from './reply.ts';

/**
 * Requests of one job token in an hour.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const hourly = 1000;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * The requests that a token has in an hour, of one resource. An hour ends when the clock's does.
 */
export class HourlyLimit {
  private readonly clock: Clock;
  private readonly resource: string;
  private hour = 0;
  private used = 0;

  /** @param resource as in `x-ratelimit-resource` */
  constructor(clock: Clock, resource: string) {
    this.clock = clock;
    this.resource = resource;
  }

  /** Counts a request; false where there was none left. */
  take(): boolean {
    this.turn();
    this.used += 1;
    return this.used <= hourly;
  }

  /** Leaves none for this hour. */
  exhaust(): void {
    this.turn();
    this.used = hourly;
  }

  headers(): Record<string, string> {
    this.turn();
    return {
      'x-ratelimit-limit': String(hourly),
      'x-ratelimit-remaining': String(Math.max(0, hourly - this.used)),
      'x-ratelimit-reset': String(((this.hour + 1) * hourMs) / 1000),
      'x-ratelimit-resource': this.resource,
      'x-ratelimit-used': String(this.used),
    };
  }

  private turn(): void {
    const hour = Math.floor(this.clock.now() / hourMs);
    if (hour !== this.hour) this.used = 0;
    this.hour = hour;
  }
}

/**
 * What may be written in a minute and an hour.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export class ContentLimit {
  private readonly clock: Clock;
  private times: number[] = [];

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Counts a text that is written; the refusal where it is one too many. */
  take(): Reply | undefined {
    const now = this.clock.now();
    this.times = this.times.filter((time) => time > now - hourMs);
    const untilFree = (most: number, ms: number): number =>
      Math.ceil(((this.times.at(-most) ?? -Infinity) + ms - now) / 1000);
    const seconds = Math.max(untilFree(80, minuteMs), untilFree(500, hourMs));
    if (seconds > 0) {
      return refuseForSecondaryLimit(
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
        seconds,
      );
    }
    this.times.push(now);
    return undefined;
  }
}
