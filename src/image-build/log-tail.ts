import type { Clock } from '../clock.ts';
import { ActionError, describeError } from '../errors.ts';
import { logLines } from './log-line.ts';

/** Part of a log stream, oldest first. */
export interface LogPage {
  messages: string[];
  /**
   * Where the next page begins; at the end of the stream AWS gives the token that it was asked
   * with.
   */
  token: string;
}

/** Where a build's log is, and whose it is. */
export interface LogSource {
  recipe: string;
  group: string;
  stream: string;
  /** Milliseconds since the epoch; older lines are another build's. */
  since: number;
}

/** What showing logs needs. */
export interface LogReader {
  /**
   * A page from `since` on, or from where the token points; `undefined` where group or stream do
   * not exist (yet).
   */
  logPage: (
    group: string,
    stream: string,
    since: number,
    token: string | undefined,
  ) => Promise<LogPage | undefined>;
  /** Shows a line; it is untrusted. */
  write: (line: string) => void;
  clock: Clock;
  /** Aborts when the run is cancelled: then nothing is read any more. */
  signal: AbortSignal;
}

/** A stream that is being read, by however many recipes. */
interface Tail extends Omit<LogSource, 'recipe'> {
  recipes: Set<string>;
  token: string | undefined;
  hasBegun: boolean;
  hasComplained: boolean;
  /** Whether it is of no use to ask again. */
  isClosed: boolean;
  readAt: number;
  /** Reads follow one another, so that no page is shown twice. */
  reading: Promise<unknown>;
}

interface ReadOptions {
  /** Whether to read to the end of the stream. */
  isLast: boolean;
  /** Whether there should be a log by now. */
  isDue: boolean;
  signal: AbortSignal;
}

/** Once a minute, as the progress: 45 calls for a build of 45 minutes. */
const pollMs = 60_000;
/**
 * After a page of fewer lines than this the rest is left to the next read, at whose token it
 * begins.
 */
const fullPage = 500;
/** How long a build that has ended is kept from going on by its log, in milliseconds. */
const lastReadMs = 60_000;

/**
 * Shows the logs of running builds. Where builds share a stream (a log group that several recipes
 * name: version and build number repeat) it is read once, and its lines are said to be of all of
 * them. Each line is prefixed with its recipe instead of being put into a group of the job log,
 * since builds run side by side and groups do not.
 */
export class LogTails {
  private readonly tails = new Map<string, Tail>();
  private readonly reader: LogReader;

  constructor(reader: LogReader) {
    this.reader = reader;
  }

  /**
   * Shows a build's log while `wait` waits for the build, and what is left of it afterwards. Never
   * fails for the log's sake.
   */
  async during<Result>(source: LogSource, wait: () => Promise<Result>): Promise<Result> {
    const { clock, signal } = this.reader;
    const tail = this.join(source);
    const ended = new AbortController();
    const following = this.follow(tail, AbortSignal.any([ended.signal, signal]));
    // Awaited below; until then a defect must not count as unhandled.
    following.catch(() => undefined);
    try {
      return await wait();
    } finally {
      ended.abort();
      const over = new AbortController();
      // A run that starts a build and leaves can't expect a log yet.
      const isDue = tail.readAt > -Infinity;
      const last = following.then(() =>
        this.read(tail, { isLast: true, isDue, signal: AbortSignal.any([over.signal, signal]) }),
      );
      try {
        await Promise.race([last, clock.sleep(lastReadMs, AbortSignal.any([over.signal, signal]))]);
      } finally {
        over.abort();
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
      hasComplained: false,
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
      // Where several recipes follow a stream one of them is enough.
      if (clock.now() - tail.readAt >= pollMs / 2) {
        await this.read(tail, { isLast: false, isDue: false, signal: this.reader.signal });
      }
    }
  }

  private read(tail: Tail, options: ReadOptions): Promise<void> {
    tail.readAt = this.reader.clock.now();
    const reading = tail.reading.then(() => this.readOn(tail, options));
    tail.reading = reading.catch(() => undefined);
    return reading;
  }

  /** Shows what is new: at last until AWS says that this was the end. */
  private async readOn(tail: Tail, { isLast, isDue, signal }: ReadOptions): Promise<void> {
    while (!signal.aborted && !tail.isClosed) {
      let page: LogPage | undefined;
      try {
        page = await this.reader.logPage(tail.group, tail.stream, tail.since, tail.token);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
        this.complain(tail, `the log can't be shown: ${describeError(error)}`);
        tail.isClosed = error.code === 'access-denied';
        return;
      }
      if (!page) {
        if (isDue && !tail.hasBegun) {
          this.complain(
            tail,
            `there is no log in ${tail.group}, stream ${tail.stream}. The role of the build's instance profile needs logs:CreateLogStream and logs:PutLogEvents there.`,
          );
        }
        return;
      }
      tail.hasBegun = true;
      for (const line of page.messages.flatMap(logLines)) this.say(tail, line);
      const isEnd = page.token === tail.token;
      tail.token = page.token;
      // An empty page with a new token is not the end of the stream.
      if (isEnd || (!isLast && page.messages.length > 0 && page.messages.length < fullPage)) return;
    }
  }

  private complain(tail: Tail, message: string): void {
    if (!tail.hasComplained) this.say(tail, message);
    tail.hasComplained = true;
  }

  private say({ recipes }: Tail, line: string): void {
    this.reader.write(`${[...recipes].join(', ')} | ${line}`);
  }
}
