import type { Clock } from '../clock.ts';
import { ActionError, describeError } from '../errors.ts';
import { logLines } from './log-line.ts';

/** Part of a log stream, oldest first. */
export interface LogPage {
  messages: string[];
  /** Token of the next page. At the end of the stream AWS returns the token that was sent. */
  token: string;
}

/** Where the log of a build is. */
export interface LogSource {
  recipe: string;
  group: string;
  stream: string;
  /** Milliseconds since the epoch; older lines belong to another build. */
  since: number;
}

/** How logs are read and shown. */
export interface LogReader {
  /**
   * Reads a page that begins at the token, or without one at `since`; `undefined` where group or
   * stream do not exist (yet).
   */
  logPage: (
    group: string,
    stream: string,
    since: number,
    token: string | undefined,
  ) => Promise<LogPage | undefined>;
  /** Prints a line. Its text is untrusted, without control characters. */
  write: (line: string) => void;
  clock: Clock;
  /** Aborts when the run is cancelled; reading stops then. */
  signal: AbortSignal;
}

/** A stream that is being read for one or more recipes. */
interface Tail extends Omit<LogSource, 'recipe'> {
  recipes: Set<string>;
  token: string | undefined;
  hasBegun: boolean;
  hasWarned: boolean;
  /** Whether reading has ended for good, since AWS denied it. */
  isClosed: boolean;
  readAt: number;
  /** The read under way. The next one begins after it, so that no page is shown twice. */
  reading: Promise<unknown>;
}

interface ReadOptions {
  /** Whether to read to the end of the stream. */
  isLast: boolean;
  /** Whether the build has run long enough to have a log. */
  isLogExpected: boolean;
  signal: AbortSignal;
}

/** As often as the progress is reported: 45 calls for a build of 45 minutes. */
const pollMs = 60_000;
/** A page with fewer events than this ends a read; what follows is shown by the next read. */
const fullPageEvents = 500;
/** How long the read after the end of a build may take, in milliseconds. */
const lastReadMs = 60_000;

/**
 * Shows the logs of running builds. Builds can share a stream: streams are named by version and
 * build number, which repeat between the recipes of a shared log group. Such a stream is read once,
 * and its lines are prefixed with the names of all its recipes. Each line has a prefix, rather than
 * standing in a group of the job log, since builds run in parallel and groups can't.
 */
export class LogTails {
  private readonly tails = new Map<string, Tail>();
  private readonly reader: LogReader;

  constructor(reader: LogReader) {
    this.reader = reader;
  }

  /**
   * Shows the log of a build while `wait` runs, and its rest afterwards. Gives what `wait` gives; a
   * log that AWS refuses causes a line in the log, no error.
   */
  async during<Result>(source: LogSource, wait: () => Promise<Result>): Promise<Result> {
    const { clock, signal } = this.reader;
    const tail = this.join(source);
    const ended = new AbortController();
    const following = this.follow(tail, AbortSignal.any([ended.signal, signal]));
    // Awaited below. Without this handler a rejection before that would count as unhandled and end
    // the process.
    following.catch(() => undefined);
    try {
      return await wait();
    } finally {
      ended.abort();
      const lastReadOver = new AbortController();
      // Before the first read (`wait-minutes: 0`) there may be no log yet.
      const isLogExpected = tail.readAt > -Infinity;
      const last = following.then(() =>
        this.read(tail, {
          isLast: true,
          isLogExpected,
          signal: AbortSignal.any([lastReadOver.signal, signal]),
        }),
      );
      try {
        await Promise.race([
          last,
          clock.sleep(lastReadMs, AbortSignal.any([lastReadOver.signal, signal])),
        ]);
      } finally {
        lastReadOver.abort();
        last.catch(() => undefined);
        tail.recipes.delete(source.recipe);
      }
    }
  }

  private join({ recipe, ...source }: LogSource): Tail {
    const key = `${source.group} ${source.stream}`;
    const tail = this.tails.get(key) ?? {
      ...source,
      recipes: new Set<string>(),
      token: undefined,
      hasBegun: false,
      hasWarned: false,
      isClosed: false,
      readAt: -Infinity,
      reading: Promise.resolve(),
    };
    this.tails.set(key, tail);
    tail.recipes.add(recipe);
    return tail;
  }

  private async follow(tail: Tail, signal: AbortSignal): Promise<void> {
    const { clock } = this.reader;
    for (;;) {
      // Jitter keeps the legs of a matrix from asking in step.
      await clock.sleep(pollMs * (0.8 + clock.random() * 0.4), signal);
      if (signal.aborted || tail.isClosed) return;
      // Another recipe of the same stream may have read it just now.
      if (clock.now() - tail.readAt >= pollMs / 2) {
        await this.read(tail, { isLast: false, isLogExpected: false, signal: this.reader.signal });
      }
    }
  }

  private read(tail: Tail, options: ReadOptions): Promise<void> {
    tail.readAt = this.reader.clock.now();
    const reading = tail.reading.then(() => this.readNew(tail, options));
    tail.reading = reading.catch(() => undefined);
    return reading;
  }

  /** Shows what is new. The last read goes on until AWS reports the end of the stream. */
  private async readNew(tail: Tail, { isLast, isLogExpected, signal }: ReadOptions): Promise<void> {
    while (!signal.aborted && !tail.isClosed) {
      let page: LogPage | undefined;
      try {
        page = await this.reader.logPage(tail.group, tail.stream, tail.since, tail.token);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
        this.warnOnce(tail, `the log can't be shown: ${describeError(error)}`);
        tail.isClosed = error.code === 'access-denied';
        return;
      }
      if (!page) {
        if (isLogExpected && !tail.hasBegun) {
          this.warnOnce(
            tail,
            `there is no log in ${tail.group}, stream ${tail.stream}. The role of the build's instance profile needs logs:CreateLogStream and logs:PutLogEvents there.`,
          );
        }
        return;
      }
      tail.hasBegun = true;
      for (const line of page.messages.flatMap(logLines)) this.writeLine(tail, line);
      const isEnd = page.token === tail.token;
      tail.token = page.token;
      // AWS may return empty pages with a new token before the end of the stream.
      if (isEnd || (!isLast && page.messages.length > 0 && page.messages.length < fullPageEvents)) {
        return;
      }
    }
  }

  private warnOnce(tail: Tail, message: string): void {
    if (!tail.hasWarned) this.writeLine(tail, message);
    tail.hasWarned = true;
  }

  private writeLine({ recipes }: Tail, line: string): void {
    this.reader.write(`${[...recipes].join(', ')} | ${line}`);
  }
}
