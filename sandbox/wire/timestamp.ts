import type { TimestampFormat } from '../model/model.ts';

/** Renders a time as the model's format says: a number of seconds, or text. */
export function renderTimestamp(time: Date, format: TimestampFormat): string | number {
  switch (format) {
    case 'unixTimestamp':
      return time.getTime() / 1000;
    case 'rfc822':
      return time.toUTCString();
    case 'iso8601':
      return time.toISOString();
  }
}

/** Reads a time; undefined where the value is none in this format. */
export function parseTimestamp(value: unknown, format: TimestampFormat): Date | undefined {
  const time =
    format === 'unixTimestamp'
      ? typeof value === 'number'
        ? new Date(value * 1000)
        : undefined
      : typeof value === 'string'
        ? new Date(value)
        : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
