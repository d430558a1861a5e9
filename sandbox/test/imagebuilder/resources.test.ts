import { describe, expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, document, errorOf } from './account.ts';

const owned = 'arn:aws:imagebuilder:us-east-1:360783618952';
const managed = 'arn:aws:imagebuilder:us-east-1:aws';
const component = {
  name: 'My Tools',
  semanticVersion: '1.0.0',
  platform: 'Linux',
  data: document(),
};
const step = (rest: string): string =>
  `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - {name: One, ${rest}}`;

describe('components', () => {
  test('slug, build numbers, and the same content again', () => {
    const account = new Account();
    const create = (changes: Members): Members =>
      account.ib('CreateComponent', { ...component, ...changes });
    expect(create({})['componentBuildVersionArn']).toBe(`${owned}:component/my-tools/1.0.0/1`);
    expect(errorOf(() => create({ name: 'my_tools' }))).toBe(
      `ResourceAlreadyExistsException: The following resource 'Component' already exists: '${owned}:component/my-tools/1.0.0/1'.`,
    );
    expect(create({ data: document(['build']) })['componentBuildVersionArn']).toBe(
      `${owned}:component/my-tools/1.0.0/2`,
    );
    expect(create({})['componentBuildVersionArn']).toBe(`${owned}:component/my-tools/1.0.0/3`);
  });

  test('Get by build, version and wildcard, with what the document declares', () => {
    const account = new Account();
    const data = `${document(['test'])}\nparameters:\n  - Version: {type: string, default: "3006.10", description: which}`;
    account.ib('CreateComponent', { ...component, data });
    account.ib('CreateComponent', { ...component, semanticVersion: '1.2.0' });
    const get = (tail: string): Members =>
      account.ib('GetComponent', {
        componentBuildVersionArn: `${owned}:component/my-tools/${tail}`,
      });
    expect(get('1.0.0')['component']).toMatchObject({
      arn: `${owned}:component/my-tools/1.0.0/1`,
      name: 'My Tools',
      version: '1.0.0',
      type: 'TEST',
      data,
      encrypted: true,
      parameters: [
        { name: 'Version', type: 'string', defaultValue: ['3006.10'], description: 'which' },
      ],
    });
    expect(get('1.x.x')['component'].arn).toBe(`${owned}:component/my-tools/1.2.0/1`);
    expect(get('1.0.x')['latestVersionReferences']).toEqual({
      latestVersionArn: `${owned}:component/my-tools/x.x.x`,
      latestMajorVersionArn: `${owned}:component/my-tools/1.x.x`,
      latestMinorVersionArn: `${owned}:component/my-tools/1.0.x`,
      latestPatchVersionArn: `${owned}:component/my-tools/1.0.0`,
    });
    expect(errorOf(() => get('x.2.x'))).toContain('InvalidParameterValueException');
    expect(errorOf(() => get('1.0.0/7'))).toContain('ResourceNotFoundException');
  });

  test.each([
    [
      'neither data nor uri',
      { data: undefined },
      "InvalidParameterValueException: The value supplied for parameter 'data' is not valid. Either 'data' or 'uri' must be provided.",
    ],
    [
      'both',
      { uri: 's3://b/k' },
      "InvalidParameterCombinationException: The parameters 'data' and 'uri' are mutually exclusive.",
    ],
    ['no YAML', { data: 'a: [' }, 'is not valid YAML'],
    ['another schema', { data: document().replace('1.0', '2.0') }, "schemaVersion must be '1.0'"],
    [
      'no phases',
      { data: 'schemaVersion: 1.0\nphases: []' },
      'Document has 0 phases. Phases list must not be empty.',
    ],
    [
      'no phase that runs',
      { data: document(['install']) },
      "at least one of the phases 'build', 'validate', 'test'",
    ],
    ['a phase twice', { data: document(['build', 'build']) }, "Phase name 'build' is used twice"],
    ['an unknown key', { data: `${document()}\nphase: x` }, "unknown key 'phase'"],
    ['an unknown action', { data: step('action: RunBash') }, "unknown action 'RunBash'"],
    [
      'an action of the other platform',
      { data: step('action: ExecutePowerShell, inputs: {commands: [x]}') },
      'does not run on Linux',
    ],
    [
      'inputs of the wrong shape',
      { data: step('action: ExecuteBash, inputs: [{commands: [x]}]') },
      'inputs must be a map',
    ],
    [
      'commands that are no list',
      { data: step('action: ExecuteBash, inputs: {commands: x}') },
      'commands must be a list',
    ],
    [
      'a missing input',
      { data: step('action: S3Download, inputs: [{source: x}]') },
      "input 'destination' is required",
    ],
    [
      'a short step name',
      { data: step('action: Reboot').replace('One', 'Xy') },
      "Step name 'Xy' must have 3 to 128",
    ],
    ['a time limit of zero', { data: step('action: Reboot, timeoutSeconds: 0') }, 'timeoutSeconds'],
    ['an unknown onFailure', { data: step('action: Reboot, onFailure: Stop') }, 'onFailure'],
    [
      'a name as parameter and constant',
      {
        data: `${document()}\nparameters:\n  - One: {type: string}\nconstants:\n  - One: {type: string, value: x}`,
      },
      "name 'One' is used twice",
    ],
    [
      'more than 25 parameters',
      {
        data: `${document()}\nparameters:\n${Array.from({ length: 26 }, (_, index) => `  - Parameter${String(index)}: {type: string}\n`).join('')}`,
      },
      'more than 25 parameters',
    ],
    ['a key that does not exist', { kmsKeyId: 'alias/none' }, 'kmsKeyId'],
  ])('refuse %s', (_title, changes, error) => {
    expect(
      errorOf(() => new Account().ib('CreateComponent', { ...component, ...changes })),
    ).toContain(error);
  });

  test('a dry run succeeds with an exception and creates nothing', () => {
    const account = new Account();
    expect(errorOf(() => account.ib('CreateComponent', { ...component, dryRun: true }))).toBe(
      'DryRunOperationException: Request would have succeeded, but dryRun flag is set.',
    );
    expect(account.ib('ListComponents')['componentVersionList']).toEqual([]);
    expect(
      errorOf(() => account.ib('CreateComponent', { ...component, dryRun: true, data: 'x' })),
    ).toContain('InvalidParameterValueException');
  });

  test('AWS has its own, in several versions, for their systems', () => {
    const account = new Account();
    const list = account.ib('ListComponents', {
      owner: 'Amazon',
      filters: [{ name: 'name', values: ['update-linux'] }],
    })['componentVersionList'] as Members[];
    expect(list.map((row) => row['arn'] as string)).toEqual(
      ['1.0.0', '1.0.1', '1.0.2'].map((version) => `${managed}:component/update-linux/${version}`),
    );
    expect(
      account.ib('ListComponents', {
        owner: 'Amazon',
        byName: true,
        filters: [{ name: 'name', values: ['update-linux'] }],
      })['componentVersionList'],
    ).toHaveLength(1);
    expect(
      account.ib('GetComponent', {
        componentBuildVersionArn: `${managed}:component/update-linux/x.x.x`,
      })['component'],
    ).toMatchObject({
      arn: `${managed}:component/update-linux/1.0.2/1`,
      platform: 'Linux',
      owner: 'Amazon',
    });
    expect(
      errorOf(() =>
        account.ib('DeleteComponent', {
          componentBuildVersionArn: `${managed}:component/update-linux/1.0.2/1`,
        }),
      ),
    ).toContain('ForbiddenException');
  });
});

describe('client tokens', () => {
  test('replay the answer, refuse other parameters, are forgotten after the window', () => {
    const account = new Account({ settings: { clientTokenMinutes: 60 } });
    const create = (changes: Members = {}): Members =>
      account.ib('CreateComponent', { ...component, clientToken: 'once', ...changes });
    const first = create();
    expect(first).toMatchObject({
      clientToken: 'once',
      componentBuildVersionArn: `${owned}:component/my-tools/1.0.0/1`,
    });
    expect(create()['componentBuildVersionArn']).toBe(first['componentBuildVersionArn']);
    expect(errorOf(() => create({ description: 'other' }))).toContain(
      'IdempotentParameterMismatchException',
    );
    account.world.clock.advance(61 * 60_000);
    expect(errorOf(() => create())).toContain('ResourceAlreadyExistsException');
  });

  test('a replayed CreateImage starts nothing', () => {
    const account = new Account();
    const arns = account.prepare('al-2023');
    expect(account.start(arns, { clientToken: 'once' })).toBe(
      account.start(arns, { clientToken: 'once' }),
    );
    expect(account.imageBuilder.builds).toHaveLength(1);
    expect(account.start(arns)).toBe(`${owned}:image/al-2023/1.0.0/2`);
  });
});

describe('lists', () => {
  const account = new Account({ settings: { listLagSeconds: 120, getLagSeconds: 10 } });
  for (let index = 0; index < 30; index++) {
    account.ib('CreateComponent', { ...component, name: `tool-${String(index)}` });
  }
  const arn = `${owned}:component/tool-0/1.0.0/1`;

  test('lag; Get lags by its own switch', () => {
    expect(account.ib('ListComponents')['componentVersionList']).toEqual([]);
    expect(errorOf(() => account.ib('GetComponent', { componentBuildVersionArn: arn }))).toContain(
      'ResourceNotFoundException',
    );
    account.world.clock.advance(10_000);
    expect(account.ib('GetComponent', { componentBuildVersionArn: arn })['component'].arn).toBe(
      arn,
    );
    account.world.clock.advance(110_000);
    expect(account.ib('ListComponents')['componentVersionList']).toHaveLength(25);
  });

  test('page', () => {
    const first = account.ib('ListComponents', { maxResults: 20 });
    const rest = account.ib('ListComponents', {
      maxResults: 20,
      nextToken: first['nextToken'] as string,
    });
    expect(
      new Set(
        [...first['componentVersionList'], ...rest['componentVersionList']].map(
          (row: Members) => row['arn'] as string,
        ),
      ).size,
    ).toBe(30);
    expect(rest['nextToken']).toBeUndefined();
    expect(errorOf(() => account.ib('ListComponents', { nextToken: 'nonsense' }))).toContain(
      'InvalidPaginationTokenException',
    );
    expect(
      errorOf(() =>
        account.ib('ListComponents', { owner: 'Amazon', nextToken: first['nextToken'] as string }),
      ),
    ).toContain('InvalidPaginationTokenException');
  });

  test('filter', () => {
    const list = (name: string, ...values: string[]): unknown[] =>
      account.ib('ListComponents', { filters: [{ name, values }] })[
        'componentVersionList'
      ] as unknown[];
    expect(list('name', 'tool-3', 'tool-4')).toHaveLength(2);
    expect(list('platform', 'Windows')).toHaveLength(0);
    expect(errorOf(() => list('colour', 'red'))).toContain('InvalidRequestException');
  });
});
