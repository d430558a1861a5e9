import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from 'aws-sandbox/settings';
import { isThrottle, isTransient } from '../../src/aws/passing.ts';
import { errorNamesOf, numbersOf, wordsOf, type NamedNumber } from './source-facts.ts';
import { read, repositoryFiles, typescriptFiles } from './source-files.ts';

/**
 * Numbers of `src/` that are our own choice: no page of AWS or GitHub could contradict them. All
 * others have their row in docs/aws.md.
 */
const ownChoices: Record<string, string> = {
  attempts: 'how often a verification looks again',
  buildsToRead: 'how many builds of an address are worth a look',
  concurrency: 'calls at once',
  dayMs: 'the length of a day',
  eventsToRead: 'entries of a log that explain a failure',
  logLinesWhenShort: 'lines of a log in a comment',
  fullPauseMs: 'mean pause before a start is sent again',
  fullPageEvents: 'a page of a log after which the rest may wait',
  imagesAtOnce: 'images at once',
  longestMinutes: 'minutes of a build that are believed',
  longestReason: 'characters of a reason in a matrix',
  maxRead: 'pasted values whose place in a script is read',
  mostLooks: 'how often a release looks for its own claim',
  lastReadMs: 'patience with a log when the build has ended',
  linesToShow: 'lines of a log that explain a failure',
  longestShown: 'characters of a value in a message',
  longestPauseMs: 'pause between attempts',
  lostAnswerPauseMs: 'pause before it is looked whether a start was taken',
  mostShown: 'names in a sentence',
  mostStrangers: 'how many names are tried in all combinations',
  maxDepth: 'how deep a reader of ours goes',
  maxErrors: 'errors of one file',
  maxMisses: 'attempts at fitting a text',
  maxMissingAnswers: 'looks at a build that is gone',
  maxPlanBytes: 'bytes of a plan that is unpacked',
  maxOutputBytes: 'bytes of what git prints',
  maxPathLength: 'characters of a path in a text',
  maxProblems: 'problems of one document',
  maxReplays: 'answers in a row that are of no use',
  maxSends: 'how often a start is sent',
  maxSizeBytes: 'bytes of a file that is read',
  maxTokens: 'how large a file a reader of ours takes',
  maxUrlLength: 'characters of a link',
  maxValues: 'how large a file a reader of ours takes',
  limitPatienceMs: 'patience with limits of GitHub',
  maxTold: 'length of a message',
  maxWrongComments: 'comments of one file that are wrong',
  mostBuilds: 'how often an image is built where others overtake it',
  mostIds: 'ids in one call, so that the answer is one page',
  pauseMs: 'pause between looks',
  pollMs: 'pause between looks',
  recipesAtOnce: 'recipes at once',
  releaseAttempts: 'how often collect looks for the end of a release',
  releasePauseMs: 'pause between looks',
  renewBeforeEndMs: 'life that a session has at least',
  reportMs: 'pause between lines of the log',
  shownFiles: 'files that an error names',
  skewMs: 'difference of clocks that is forgiven',
  slowestPollMs: 'pause between looks',
  throttlePatienceMs: 'how long throttling is waited out',
  timeoutMs: 'patience with git',
  tries: 'tries of a call',
  tryMs: 'limit of one try',
  patienceMs: 'time after which no further try begins',
  graceMs: 'time for calls under way when the run is cancelled',
  lastAnswerMs: 'patience with an answer at the end of a wait',
  sendPatienceMs: 'time after which no further start is sent',
  lastMs: 'end of a session that is not used',
  renewalPauseMs: 'pause after a renewal that failed',
};

const page = read('docs/aws.md');
const source = typescriptFiles('src').map(read);

/** Rows of a page's tables by the heading above them, as cells. */
function tables(text: string): Map<string, string[][]> {
  return new Map(
    text.split(/^## /m).map((section) => [
      section.split('\n', 1)[0] ?? '',
      section
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    ]),
  );
}

const spans = (text = ''): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

const sections = tables(page);
const errors = sections.get('Errors') ?? [];
const limits = sections.get('Limits') ?? [];
const facts = [...sections].flatMap(([heading, rows]) =>
  ['Errors', 'Limits'].includes(heading) ? [] : rows.filter((row) => row.length === 5),
);

/** Switches that rows name: in the last column, of limits behind the word "unverified". */
const switches = [...facts, ...errors, ...limits].flatMap((row) =>
  spans(row.at(-1)).filter((one) => one in defaultSettings || /^[a-z]+[A-Z]\w+$/.test(one)),
);

describe('docs/aws.md', () => {
  test('has every switch of the sandbox, and no other', () => {
    expect([...new Set(switches)].sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  test('says of each fact how sure it is, and of what is unverified what the code does', () => {
    expect(facts.length).toBeGreaterThan(50);
    const wrong = [
      ...facts.map(([what, link = '', sure = '', , last = '']) => [what, link, sure, last]),
      ...errors.map(([what, , link = '', sure = '', last = '']) => [what, link, sure, last]),
      ...limits.map(([what, , , link = '', sure = '']) => [what, link, sure.split(':')[0], sure]),
    ].filter(
      ([, link = '', sure = '', last = '']) =>
        !['documented', 'model', 'seen', 'unverified'].includes(sure) ||
        (sure === 'unverified' ? last === '' : !/^\[/.test(link)),
    );
    expect(wrong).toEqual([]);
  });

  test('each link has its address, and each address its link', () => {
    const given = [...page.matchAll(/^\[([\w-]+)\]: https:\/\/\S+$/gm)].map(([, name]) => name);
    const used = [...page.matchAll(/\]\[([\w-]+)\]/g)].map(([, name]) => name);
    expect([...new Set(given)]).toEqual(given);
    expect([...new Set(used)].sort()).toEqual([...given].sort());
  });

  test('names in the column "Where" are of src/', () => {
    const words = new Set(source.flatMap((text) => [...wordsOf(text)]));
    const named = facts.flatMap((row) => spans(row[3]));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !words.has(name))).toEqual([]);
  });
});

describe('errors', () => {
  const documented = errors.flatMap((row) => spans(row[0]));
  const matched = source.map(errorNamesOf);
  const names = new Set(matched.flatMap((one) => one.names));
  const patterns = matched.flatMap((one) => one.patterns);
  const named = (name: string): Error => Object.assign(new Error(''), { name });
  const isRetried = (name: string): boolean => isThrottle(named(name)) || isTransient(named(name));

  test('every name that src/ matches has its row', () => {
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((name) => !documented.includes(name))).toEqual([]);
  });

  test('every name of the services that is asked again has its row', () => {
    const models = repositoryFiles('sandbox/model').filter((file) => file.endsWith('.json'));
    const known = models.flatMap((file) =>
      Object.keys((JSON.parse(read(file)) as { shapes: object }).shapes),
    );
    const retried = known.filter((name) => isRetried(name));
    expect(retried).toContain('ThrottlingException');
    expect(retried.filter((name) => !documented.includes(name))).toEqual([]);
  });

  test('every pattern has a row that it matches', () => {
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !documented.some((name) => pattern.test(name)))).toEqual(
      [],
    );
  });

  test('no row is about a name that src/ neither matches nor asks again', () => {
    expect(
      documented.filter(
        (name) =>
          !names.has(name) && !isRetried(name) && !patterns.some((pattern) => pattern.test(name)),
      ),
    ).toEqual([]);
  });
});

describe('limits', () => {
  const found = source.map(numbersOf);
  const numbers = found.flatMap(({ own }) => own);
  const rows = limits.flatMap(([name, value = '']) =>
    value.split(', ').map((one) => ({ name: spans(name)[0] ?? '', value: Number(one) })),
  );
  const text = ({ name, value }: NamedNumber): string => `${name} ${String(value)}`;
  const sorted = (all: NamedNumber[]): string[] => [...new Set(all.map(text))].sort();

  test('each number of src/ that is none of our own has its row, with its value', () => {
    expect(sorted(numbers.filter(({ name }) => !(name in ownChoices)))).toEqual(sorted(rows));
  });

  test('our own choices are in src/', () => {
    expect(
      Object.keys(ownChoices).filter((name) => !numbers.some((number) => number.name === name)),
    ).toEqual([]);
  });

  test('those of recipes are at a rule of docs/rules.md that has its source', () => {
    const rules = read('docs/rules.md');
    const ofRules = found.flatMap((one) => one.ofRules);
    expect(ofRules.length).toBeGreaterThan(5);
    expect(
      ofRules.filter(
        ({ name }) =>
          !/\(\[source\]\(\S+\)\)/.test(
            rules.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '',
          ),
      ),
    ).toEqual([]);
  });
});

describe('the check itself', () => {
  test('finds numbers', () => {
    const text = `
      const most = 4 * 60_000;
      const few = 2;
      await client.send(new ListCommand({ MaxResults: 50, limit: count }));
      const wait = reader.integer('wait-minutes', 0, 7200);
      v.pipe(v.string(), v.maxLength(1011, rules['ssm-parameter'].id));
    `;
    expect(numbersOf(text)).toEqual({
      own: [
        { name: 'most', value: 240_000 },
        { name: 'MaxResults', value: 50 },
        { name: 'wait-minutes', value: 7200 },
      ],
      ofRules: [{ name: 'ssm-parameter', value: 1011 }],
    });
  });

  test('finds names of errors', () => {
    const text = `
      const goneNames = new Set(['Gone', 'AlsoGone']);
      if (error.awsName === 'Busy' || error.name !== 'Slow') return;
      if (['Taken', 'Mismatch'].includes(error.awsName)) return;
      if (/Missing$/.test(error.awsName) || kind.name === 'build') return;
    `;
    expect(errorNamesOf(text)).toEqual({
      names: ['Gone', 'AlsoGone', 'Busy', 'Slow', 'Taken', 'Mismatch'],
      patterns: [/Missing$/],
    });
  });
});
