import { describe, expect, test } from '@jest/globals';
import { logLines, oneLine } from '../../src/image-build/log-line.ts';
import { LogTails, type LogPage, type LogSource } from '../../src/image-build/log-tail.ts';
import { ActionError } from '../../src/errors.ts';
import { callError } from '../helpers/aws-error.ts';
import { FakeClock, minute } from '../helpers/clock.ts';

/**
 * A clock whose sleepers wake in the order of their time, each when all that the one before has set
 * going is done.
 */
class OrderedClock extends FakeClock {
  private readonly sleepers = new Set<{ at: number; wake: () => void }>();
  private isRunning = false;

  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((resolve) => {
      const wake = (): void => {
        this.sleepers.delete(sleeper);
        resolve();
      };
      const sleeper = { at: this.time + ms, wake };
      if (signal?.aborted) resolve();
      else this.sleepers.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake);
      if (!this.isRunning) setImmediate(() => this.next());
      this.isRunning = true;
    });
  }

  private next(): void {
    const [first] = [...this.sleepers].sort((a, b) => a.at - b.at);
    this.isRunning = first !== undefined;
    if (!first) return;
    this.time = Math.max(this.time, first.at);
    first.wake();
    setImmediate(() => this.next());
  }
}

/** A log group as CloudWatch shows it: the token is a position, and repeats at the end. */
class LogGroup {
  readonly clock = new OrderedClock();
  readonly abort = new AbortController();
  readonly streams = new Map<string, { at: number; message: string }[]>();
  readonly shown: string[] = [];
  readonly askedAt: number[] = [];
  /** Whether pages may be empty though more follows, as AWS says they may. */
  isSparse = true;
  /** Messages in a page at most. */
  pageSize = 10_000;
  /** What a question is answered with instead. */
  failure: () => Error | undefined = () => undefined;

  add(stream: string, ...messages: string[]): void {
    this.streams.set(stream, [
      ...(this.streams.get(stream) ?? []),
      ...messages.map((message) => ({ at: this.clock.now(), message })),
    ]);
  }

  tails(): LogTails {
    return new LogTails({
      clock: this.clock,
      signal: this.abort.signal,
      write: (line) => this.shown.push(line),
      logPage: (_group, stream, since, token) => this.page(stream, since, token),
    });
  }

  async page(
    stream: string,
    since: number,
    token: string | undefined,
  ): Promise<LogPage | undefined> {
    this.askedAt.push(this.clock.now());
    await Promise.resolve();
    const failure = this.failure();
    if (failure) throw failure;
    const events = this.streams.get(stream)?.filter(({ at }) => at >= since);
    if (!events) return undefined;
    const from = Number(token ?? 0);
    if (this.isSparse && from % 3 === 2 && !this.skipped.has(from) && from < events.length) {
      this.skipped.add(from);
      return { messages: [], token: `0${String(from)}` };
    }
    const page = events.slice(from, from + this.pageSize);
    return {
      messages: page.map(({ message }) => message),
      token: page.length === 0 && token !== undefined ? token : String(from + page.length),
    };
  }

  private readonly skipped = new Set<number>();

  source(overrides: Partial<LogSource> = {}): LogSource {
    return {
      recipe: 'al-2023',
      group: '/aws/imagebuilder/golden-ami',
      stream: '1.0.0/1',
      since: this.clock.now(),
      ...overrides,
    };
  }

  /** Waits as a build does; `each` is called after every quarter of a minute. */
  async wait(
    minutes: number,
    each: (elapsedMs: number) => void = () => undefined,
  ): Promise<string> {
    const from = this.clock.now();
    while (this.clock.now() < from + minutes * minute) {
      await this.clock.sleep(15_000);
      each(this.clock.now() - from);
    }
    return 'AVAILABLE';
  }
}

describe('the log of a build', () => {
  test.each([1, 2, 3, 499, 500, 10_000])(
    'is shown whole, in order and once, in pages of %i',
    async (pageSize) => {
      const group = new LogGroup();
      group.pageSize = pageSize;
      group.add('1.0.0/1', 'of an earlier build');
      group.clock.time += 1;
      const wanted: string[] = [];
      const result = await group.tails().during(group.source(), () =>
        group.wait(10, () => {
          const lines = Array.from(
            { length: wanted.length % 7 },
            (_, index) => `line ${String(wanted.length + index)}`,
          );
          wanted.push(...lines, 'tick');
          group.add('1.0.0/1', ...lines, 'tick');
        }),
      );
      expect(result).toBe('AVAILABLE');
      expect(group.shown).toEqual(wanted.map((line) => `al-2023 | ${line}`));
    },
  );

  test('is asked for once a minute while it runs, and to its end when the build has ended', async () => {
    const group = new LogGroup();
    group.isSparse = false;
    let atEnd = 0;
    await group.tails().during(group.source(), async () => {
      await group.wait(45, () => group.add('1.0.0/1', 'a line'));
      atEnd = group.askedAt.length;
    });
    expect([44, 45]).toContain(atEnd);
    expect(group.askedAt.length).toBeGreaterThan(atEnd);
    expect(group.shown).toHaveLength(45 * 4);
  });

  test('is read on where a page is full, and left to the next minute where it is not', async () => {
    const group = new LogGroup();
    group.pageSize = 500;
    group.add('1.0.0/1', ...Array.from({ length: 1500 }, (_, index) => String(index)));
    let shown = 0;
    await group.tails().during(group.source(), async () => {
      await group.wait(2);
      shown = group.shown.length;
    });
    expect(shown).toBe(1500);
  });

  test('tells nothing after a cancel', async () => {
    const group = new LogGroup();
    group.add('1.0.0/1', 'a line');
    await group.tails().during(group.source(), () => {
      group.abort.abort();
      return Promise.resolve();
    });
    expect(group.askedAt).toEqual([]);
  });

  test('does not hide why the wait failed', async () => {
    const group = new LogGroup();
    group.add('1.0.0/1', 'a line');
    await expect(
      group.tails().during(group.source(), () => Promise.reject(new Error('the wait failed'))),
    ).rejects.toThrow('the wait failed');
    expect(group.shown).toEqual(['al-2023 | a line']);
  });
});

describe('builds side by side', () => {
  test('each have their own prefix', async () => {
    const group = new LogGroup();
    const tails = group.tails();
    group.add('1.0.0/1', 'one');
    group.add('1.0.0/2', 'two');
    await Promise.all([
      tails.during(group.source(), () => group.wait(3)),
      tails.during(group.source({ recipe: 'rhel-8', stream: '1.0.0/2' }), () => group.wait(3)),
    ]);
    expect(group.shown.sort()).toEqual(['al-2023 | one', 'rhel-8 | two']);
  });

  test('that share a stream have its lines shown once, as of all of them', async () => {
    const group = new LogGroup();
    group.isSparse = false;
    const tails = group.tails();
    let count = 0;
    await Promise.all([
      tails.during(group.source(), () =>
        group.wait(20, () => group.add('1.0.0/1', `line ${String(count++)}`)),
      ),
      tails.during(group.source({ recipe: 'rhel-8' }), () => group.wait(8)),
    ]);
    const texts = group.shown.map((line) => line.split(' | ')[1]);
    expect(texts).toEqual(Array.from({ length: count }, (_, index) => `line ${String(index)}`));
    expect(group.shown[0]).toBe('al-2023, rhel-8 | line 0');
    expect(group.shown.at(-1)).toMatch(/^al-2023 \| /);
    // Two that follow ask as often as one.
    expect(group.askedAt.length).toBeLessThan(25);
  });
});

describe('never fails a build', () => {
  test('without a log: said once, at the end', async () => {
    const group = new LogGroup();
    expect(
      await group
        .tails()
        .during(group.source(), () => group.wait(10, () => expect(group.shown).toEqual([]))),
    ).toBe('AVAILABLE');
    expect(group.shown).toEqual([
      expect.stringMatching(
        /^al-2023 \| there is no log in \/aws\/imagebuilder\/golden-ami, stream 1\.0\.0\/1\. .*logs:PutLogEvents/,
      ),
    ]);
  });

  test('which a run that leaves at once does not miss', async () => {
    const group = new LogGroup();
    await group.tails().during(group.source(), () => Promise.resolve());
    expect([group.shown, group.askedAt.length]).toEqual([[], 1]);
  });

  test('where it may not be read: said once, and not asked for again', async () => {
    const group = new LogGroup();
    group.failure = () =>
      new ActionError('access-denied', 'AWS denied it.', 'Allow logs:GetLogEvents to the role.');
    expect(await group.tails().during(group.source(), () => group.wait(10))).toBe('AVAILABLE');
    expect(group.shown).toEqual([
      expect.stringMatching(
        /^al-2023 \| the log can't be shown: .*Allow logs:GetLogEvents to the role\.$/,
      ),
    ]);
    expect(group.askedAt).toHaveLength(1);
  });

  test('where AWS is disturbed: said once, and asked for again', async () => {
    const group = new LogGroup();
    group.add('1.0.0/1', 'a line');
    let failures = 3;
    group.failure = () => (failures-- > 0 ? callError('InternalFailure') : undefined);
    expect(await group.tails().during(group.source(), () => group.wait(10))).toBe('AVAILABLE');
    expect(group.shown).toEqual([
      expect.stringContaining("the log can't be shown"),
      'al-2023 | a line',
    ]);
  });

  test('where AWS does not answer at all: the last read is given up after a minute', async () => {
    const group = new LogGroup();
    const tails = new LogTails({
      clock: group.clock,
      signal: group.abort.signal,
      write: (line) => group.shown.push(line),
      logPage: () => new Promise(() => undefined),
    });
    expect(await tails.during(group.source(), () => group.wait(10))).toBe('AVAILABLE');
    expect(group.clock.sleeps).toContain(60_000);
  });

  test('but a defect is not kept quiet', async () => {
    const group = new LogGroup();
    group.failure = () => new TypeError('a defect');
    await expect(group.tails().during(group.source(), () => group.wait(3))).rejects.toThrow(
      'a defect',
    );
  });
});

describe('lines of a log', () => {
  test.each<[string, string, string[]]>([
    ['as they are', '  Phase: build', ['  Phase: build']],
    ['several in one message, blank ones left out', 'a\r\nb\n\n  \nc\rd\n', ['a', 'b', 'c', 'd']],
    [
      'colours and cursor movements',
      '\u001b[31mred\u001b[0m \u001b[2K\u001b[1Aup \u001b[?25lhidden',
      ['red up hidden'],
    ],
    [
      'other controls',
      'bell\u0007 nul\u0000 title\u001b]0;x\u0007 c1\u009b',
      ['bell  nul  title ]0;x  c1'],
    ],
    ['tabs stay', 'a\tb', ['a\tb']],
  ])('%s', (_what, message, expected) => {
    expect(logLines(message)).toEqual(expected);
  });

  test('one line of them', () => {
    expect(oneLine(' a\n\tb\u001b[1m c ')).toBe('a b c');
    expect(oneLine('x'.repeat(2000))).toHaveLength(1000);
  });
});
