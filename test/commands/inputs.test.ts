import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { inputDefinitions, type ActionInput } from '../../src/commands/definitions.ts';
import { parseInputs, unreadInputs } from '../../src/commands/inputs.ts';
import type { Command, InputName, Inputs } from '../../src/commands/verbs.ts';
import { ActionError } from '../../src/errors.ts';

const definitions = Object.entries(inputDefinitions) as [InputName, ActionInput][];
const names = definitions.map(([name]) => name);
const readBy = (command: Command): InputName[] =>
  definitions.flatMap(([name, { commands: readers }]) => (readers.includes(command) ? name : []));
const role = 'arn:aws:iam::360783618952:role/golden-ami-release';

type Given = Partial<Record<InputName, string>>;

const parse = (given: Given = {}): ReturnType<typeof parseInputs> =>
  parseInputs((name) => given[name as InputName] ?? '');

function problemOf(given: Given): ActionError {
  try {
    parse(given);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('this was to be refused');
}

test('nothing given: the defaults', () => {
  expect(parse()).toEqual({
    command: 'build',
    recipes: ['recipes/*.yml'],
    hasRecipes: false,
    plan: '',
    credentials: { kind: 'ambient' },
    share: false,
    force: false,
    waitMinutes: 340,
    onCancel: undefined,
    logs: 'failure',
    githubToken: '',
    isJobCancelled: false,
  });
});

test('plan: its defaults, and what it reads', () => {
  const defaults = {
    command: 'plan',
    recipes: ['recipes/*.yml'],
    changedSince: 'event',
    githubToken: '',
    credentials: { kind: 'ambient' },
    share: false,
    force: false,
    comment: false,
  };
  expect(parse({ command: 'plan' })).toEqual(defaults);
  expect(
    parse({
      'command': 'plan',
      'share': 'true',
      'force': 'true',
      'changed-since': 'all',
      'wait-minutes': 'wrong',
    }),
  ).toEqual({ ...defaults, share: true, force: true, changedSince: 'all' });
});

test('lookup: files, or names with owner and regions', () => {
  expect(parse({ command: 'lookup' })).toEqual({
    command: 'lookup',
    recipes: ['recipes/*.yml'],
    owner: '',
    regions: [],
    credentials: { kind: 'ambient' },
  });
  expect(
    parse({
      command: 'lookup',
      recipes: 'al-2023, rhel-8',
      owner: '360783618952',
      regions: 'us-east-1\nus-west-2',
    }),
  ).toMatchObject({
    recipes: ['al-2023', 'rhel-8'],
    owner: '360783618952',
    regions: ['us-east-1', 'us-west-2'],
  });
  expect(problemOf({ command: 'lookup', regions: 'us-east-1' }).message).toContain(
    'regions: has no use without owner',
  );
  const { message } = problemOf({
    command: 'lookup',
    recipes: 'recipes/*.yml',
    owner: '3607',
    regions: 'us-east',
  });
  for (const text of [
    'owner: "3607" is not an AWS account id',
    'recipes: with owner, "recipes/*.yml" is to be the name of a recipe, or what its AMI names have before the date',
    'regions: "us-east" is not an AWS region',
  ]) {
    expect(message).toContain(text);
  }
  expect(
    problemOf({ command: 'lookup', recipes: 'al-2023', owner: '360783618952' }).message,
  ).toContain('regions: is needed with owner');
});

test('validate: its defaults, and nothing of the other inputs', () => {
  expect(parse({ command: 'validate' })).toEqual({
    command: 'validate',
    recipes: ['recipes/*.yml'],
    changedSince: 'event',
    githubToken: '',
  });
  expect(
    parse({
      'command': 'validate',
      'changed-since': ' origin/main ',
      'github-token': ' ghs_1 ',
      'share': 'wrong',
    }),
  ).toEqual({
    command: 'validate',
    recipes: ['recipes/*.yml'],
    changedSince: 'origin/main',
    githubToken: 'ghs_1',
  });
});

test.each(['-x', '--output=/etc/passwd', 'a b', 'a\tb', 'a\0b'])(
  'changed-since: %j is refused: git could take it for something else',
  (ref) => {
    expect(problemOf({ 'command': 'validate', 'changed-since': ref }).message).toContain(
      `changed-since: "${ref.replace('\t', ' ')}" is not event, all, or a ref or commit of git`,
    );
  },
);

test('collect: its defaults, and the plan that it needs', () => {
  const defaults = {
    command: 'collect',
    plan: '{}',
    credentials: { kind: 'ambient' },
    waitMinutes: 340,
    logs: 'failure',
    comment: false,
    githubToken: '',
  };
  expect(parse({ command: 'collect', plan: '{}' })).toEqual(defaults);
  expect(
    parse({
      'command': 'collect',
      'plan': '{}',
      'wait-minutes': '0',
      'comment': 'true',
      'share': 'wrong',
    }),
  ).toEqual({ ...defaults, waitMinutes: 0, comment: true });
});

test.each(['collect', 'release'] as const)('%s is refused without a plan', (command) => {
  expect(() => parse({ command })).toThrow(`plan: is needed by \`command: ${command}\``);
});

describe('an input that the command does not read', () => {
  const all = Object.fromEntries(names.map((name) => [name, 'x'])) as Given;
  const unread = (command: Command, given: Given): InputName[] =>
    unreadInputs(parse({ command }), (name) => given[name as InputName] ?? '');

  test('is told where it was given', () => {
    expect(unread('validate', all)).toEqual(
      names.filter((name) => !readBy('validate').includes(name) && name !== 'job-status'),
    );
    expect(
      unread('validate', {
        'share': 'true',
        'role-to-assume': role,
        'recipes': 'x',
        'force': '  ',
      }),
    ).toEqual(['role-to-assume', 'share']);
  });

  test('is not told of what action.yml gives to all: the token, the status of the job', () => {
    expect(unread('lookup', all)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(github-token|job-status)$/)]),
    );
    expect(unread('build', all)).toEqual(['owner', 'regions', 'changed-since', 'comment']);
  });
});

describe('one input', () => {
  test.each<[Given, object]>([
    [{ recipes: ' a.yml , b.yml\n\nc/*.yml,' }, { recipes: ['a.yml', 'b.yml', 'c/*.yml'] }],
    [
      { recipes: 'recipes/{al-2023,rhel-8}.yml, b.yml' },
      { recipes: ['recipes/{al-2023,rhel-8}.yml', 'b.yml'] },
    ],
    [
      { share: 'TRUE', force: ' true ' },
      { share: true, force: true },
    ],
    [{ 'wait-minutes': '0' }, { waitMinutes: 0 }],
    [{ 'wait-minutes': '7200' }, { waitMinutes: 7200 }],
    [{ 'on-cancel': 'keep' }, { onCancel: 'keep' }],
    [{ logs: 'none' }, { logs: 'none' }],
    [
      { 'role-to-assume': role },
      {
        credentials: { kind: 'oidc', roleArn: role, sessionName: undefined, durationSeconds: 3600 },
      },
    ],
    [
      {
        'role-to-assume': 'arn:aws-us-gov:iam::360783618952:role/a/b+c',
        'role-session-name': 'me',
        'role-duration-seconds': '900',
      },
      {
        credentials: {
          kind: 'oidc',
          roleArn: 'arn:aws-us-gov:iam::360783618952:role/a/b+c',
          sessionName: 'me',
          durationSeconds: 900,
        },
      },
    ],
  ])('%j', (given, expected) => {
    expect(parse(given)).toMatchObject(expected);
  });

  test.each<[Given, string]>([
    [{ command: 'Build' }, 'One input is wrong: command: "Build" is not one of '],
    [{ recipes: ' , \n' }, 'recipes: names no file'],
    [{ share: 'yes' }, 'share: "yes" is not true or false'],
    [{ 'wait-minutes': '7201' }, 'wait-minutes: "7201" is not a whole number from 0 to 7200'],
    [{ 'wait-minutes': '-1' }, '"-1"'],
    [{ 'wait-minutes': '1.5' }, '"1.5"'],
    [{ 'wait-minutes': '1e3' }, '"1e3"'],
    [{ 'wait-minutes': '0x10' }, '"0x10"'],
    [{ 'wait-minutes': '99999999999999999999' }, '"99999999999999999999"'],
    [{ 'on-cancel': 'ask' }, 'on-cancel: "ask" is not one of cancel, keep'],
    [{ logs: 'all' }, 'logs: "all"'],
    [
      { 'role-to-assume': 'golden-ami-release' },
      'role-to-assume: "golden-ami-release" is not the ARN of an IAM role',
    ],
    [{ 'role-to-assume': 'arn:aws:sts::360783618952:assumed-role/x/y' }, 'role-to-assume'],
    [{ 'role-to-assume': `${role}\n${role}` }, 'role-to-assume'],
    [{ 'role-to-assume': role, 'role-duration-seconds': '899' }, 'role-duration-seconds: "899"'],
    [
      { 'role-to-assume': role, 'role-duration-seconds': '43201' },
      'role-duration-seconds: "43201"',
    ],
    [{ 'role-to-assume': role, 'role-session-name': 'x' }, 'role-session-name: "x"'],
    [{ 'role-to-assume': role, 'role-session-name': 'a b' }, 'role-session-name: "a b"'],
    [{ 'role-session-name': 'me' }, 'role-session-name: has no use without role-to-assume'],
  ])('%j is refused', (given, text) => {
    const error = problemOf(given);
    expect(error.code).toBe('input');
    expect(error.message).toContain(text);
    expect(error.message).toMatch(/^One input is wrong: /);
    expect(error.remedy).toMatch(/^Correct it /);
  });
});

/**
 * What stands in a plan is another matter (plan.ts), any text may be a token, and the runner says
 * what a job has come to.
 */
const unchecked = ['plan', 'github-token', 'job-status'];

test('all mistakes are named at once', () => {
  const wrong: Given = {
    'command': 'x',
    'recipes': ',',
    'share': 'x',
    'force': 'x',
    'wait-minutes': 'x',
    'on-cancel': 'x',
    'logs': 'x',
    'role-to-assume': 'x',
    'role-duration-seconds': 'x',
    'role-session-name': 'x',
  };
  const checked = readBy('build').filter((name) => !unchecked.includes(name));
  expect(Object.keys(wrong).sort()).toEqual(checked.sort());
  const { message, remedy } = problemOf(wrong);
  expect(message).toMatch(/^10 inputs are wrong: /);
  expect(remedy).toMatch(/^Correct them /);
  for (const name of checked) expect(message).toContain(`${name}: `);
});

describe('any text', () => {
  const choices = [
    '',
    ' ',
    'build',
    'validate',
    'all',
    'true',
    'false',
    'keep',
    'none',
    '0',
    '900',
    role,
    'me',
  ];
  const anything = fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...choices)),
      ]),
    ) as Record<InputName, fc.Arbitrary<string>>,
  );

  test('is read or refused, and nothing else', () => {
    fc.assert(
      fc.property(anything, (given) => {
        let inputs: Inputs;
        try {
          inputs = parse(given);
        } catch (error) {
          expect(error).toBeInstanceOf(ActionError);
          return;
        }
        if (inputs.command === 'collect') expect(inputs.plan).not.toBe('');
        if ('recipes' in inputs) expect(inputs.recipes.length).toBeGreaterThan(0);
        if ('changedSince' in inputs) expect(inputs.changedSince).toMatch(/^[^-\s]/);
        if ('waitMinutes' in inputs) {
          expect(inputs.waitMinutes).toBeGreaterThanOrEqual(0);
          expect(inputs.waitMinutes).toBeLessThanOrEqual(7200);
        }
        if ('share' in inputs) expect(typeof inputs.share).toBe('boolean');
        if (inputs.command === 'lookup') expect(inputs.owner).toMatch(/^(\d{12})?$/);
        if ('credentials' in inputs && inputs.credentials.kind === 'oidc') {
          expect(inputs.credentials.durationSeconds).toBeGreaterThanOrEqual(900);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a refusal names every input that is refused by itself', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('', 'build', 'validate'), (texts, command) => {
        const given = { ...texts, command };
        const alone = names
          .filter((name) => !['role-session-name', 'role-duration-seconds'].includes(name))
          .filter((name) => {
            try {
              parse({ command: given.command, [name]: given[name] });
              return false;
            } catch {
              return true;
            }
          });
        if (alone.length === 0) return;
        const { message } = problemOf(given);
        for (const name of alone) expect(message).toContain(`${name}: `);
      }),
      { numRuns: 1000 },
    );
  });

  test('a refusal is one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readBy('build')),
        fc.string().map((text) => `x\r\n::error::${text}`),
        (name, text) => {
          // A list of recipes may have several lines.
          if (name !== 'recipes' && !unchecked.includes(name)) {
            expect(problemOf({ [name]: text }).message).not.toMatch(/[\r\n]/);
          }
        },
      ),
    );
  });
});

test('every input says what it does, and which commands read it', () => {
  for (const { description, commands } of Object.values(inputDefinitions)) {
    expect(description).toMatch(/^.{10,}\.$/s);
    expect(commands.length).toBeGreaterThan(0);
  }
});
