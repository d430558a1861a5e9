import { describe, expect, test } from '@jest/globals';
import type { CallFault } from 'aws-sandbox/faults';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, organizationArn, ownAmis, regions } from './account.ts';
import { openStage, type Run } from './stage.ts';

const stage = openStage();
const release = {
  credentials: 'oidc',
  inputs: { recipes: 'recipes/rhel-8.yml', share: 'true' },
} as const;

const kinds: [string, Pick<CallFault, 'kind' | 'error'>][] = [
  ['ThrottlingException', { kind: 'throttle' }],
  ['TooManyRequestsException', { kind: 'throttle', error: 'TooManyRequestsException' }],
  ['500', { kind: 'server-error' }],
  ['a reset before the effect', { kind: 'reset-before' }],
  ['a reset after the effect', { kind: 'reset-after' }],
];

/** By which an answer is lost in other ways; those that hang take the limit of a try each. */
const losing = ['hang-before', 'hang-after', 'page', 'cut', 'unreadable'] as const;

/** Every operation that a release of RHEL 8 calls. */
const operations = [
  'github:id-token',
  'sts:AssumeRoleWithWebIdentity',
  'kms:DescribeKey',
  'ec2:DescribeImages',
  'ec2:DescribeSnapshots',
  'ec2:DescribeImageAttribute',
  'ec2:ModifyImageAttribute',
  'ec2:CreateTags',
  'imagebuilder:GetComponent',
  'imagebuilder:CreateComponent',
  'imagebuilder:GetImageRecipe',
  'imagebuilder:CreateImageRecipe',
  'imagebuilder:GetInfrastructureConfiguration',
  'imagebuilder:CreateInfrastructureConfiguration',
  'imagebuilder:GetDistributionConfiguration',
  'imagebuilder:CreateDistributionConfiguration',
  'imagebuilder:ListImageBuildVersions',
  'imagebuilder:CreateImage',
  'imagebuilder:GetImage',
  'imagebuilder:ListWorkflowExecutions',
  'imagebuilder:ListWorkflowStepExecutions',
  'imagebuilder:TagResource',
  'imagebuilder:GetImagePipeline',
  'imagebuilder:CreateImagePipeline',
];

/** One build, right outputs, the pipeline recorded, nothing left running. */
function expectRelease(sandbox: Sandbox, run: Run): void {
  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
  const ids = Object.values(run.amis['rhel-8'] ?? {});
  expect(Object.keys(run.amis['rhel-8'] ?? {}).sort()).toEqual(regions);
  for (const ami of ownAmis(sandbox)) {
    expect(ami.permissions.latest).toEqual(
      ids.includes(ami.id) ? [{ OrganizationArn: organizationArn }] : [],
    );
  }
  for (const id of ids) expect(amiOf(sandbox, id).imdsV2).toBe(true);
  expect(
    sandbox.imageBuilder.registry.all('image-pipeline', sandbox.world.accountId, 'us-east-1'),
  ).toHaveLength(1);
  for (const kind of ['component', 'image-recipe'] as const) {
    expect(
      sandbox.imageBuilder.registry
        .all(kind, sandbox.world.accountId, 'us-east-1')
        .filter(({ arn }) => /\/[2-9]$/.test(arn)),
    ).toEqual([]);
  }
}

/** Operations that met a fault. */
function hit(sandbox: Sandbox): Set<string> {
  return new Set(
    sandbox.calls
      .filter(({ error }) => error !== undefined && !/NotFound/.test(error))
      .map(({ service, operation }) => `${service}:${operation}`),
  );
}

describe('one build and right outputs', () => {
  test.each(kinds)(
    'with %s at the first call of every operation, in every region',
    async (_what, fault) => {
      const sandbox = await stage.sandbox({
        faults: operations.map((operation): CallFault => ({ ...fault, operation, calls: [1] })),
      });
      const run = await stage.run(sandbox, release);
      expectRelease(sandbox, run);
      expect([...hit(sandbox)].sort()).toEqual(
        expect.arrayContaining(operations.filter((one) => !one.startsWith('github:'))),
      );
    },
  );

  test('with every way to lose an answer, one after the other, at every operation in every region', async () => {
    const sandbox = await stage.sandbox({
      faults: losing.flatMap((kind, index) =>
        operations.map((operation): CallFault => ({ kind, operation, calls: [index + 1] })),
      ),
    });
    const run = await stage.run(sandbox, release);
    expectRelease(sandbox, run);
    for (const kind of losing) {
      const missed = operations.filter(
        (operation) =>
          !sandbox.calls.some(
            (call) => call.error === kind && `${call.service}:${call.operation}` === operation,
          ),
      );
      // The ledger has AWS's calls alone, and a start that had an effect is found by its number.
      const isStarted = losing.indexOf(kind) > losing.indexOf('hang-after');
      expect([kind, missed]).toEqual([
        kind,
        ['github:id-token', ...(isStarted ? ['imagebuilder:CreateImage'] : [])],
      ]);
    }
  });

  test.each(kinds)('with %s at a fifth of all calls', async (_what, fault) => {
    const sandbox = await stage.sandbox({
      faults: [{ ...fault, operation: '*', rate: 0.2 }],
    });
    const run = await stage.run(sandbox, release);
    expectRelease(sandbox, run);
    expect(hit(sandbox).size).toBeGreaterThan(8);
  });

  test('with throttling of everything for ten minutes', async () => {
    const sandbox = await stage.sandbox({
      faults: [{ kind: 'throttle', operation: 'imagebuilder:*' }],
    });
    const { clock, faults } = sandbox.world;
    clock.schedule(clock.now() + 10 * 60_000, () => (faults.planned.length = 0));
    expectRelease(sandbox, await stage.run(sandbox, release));
  });

  test('with an SSM parameter behind a fault', async () => {
    const sandbox = await stage.sandbox({
      faults: kinds.map(([, fault], index) => ({
        ...fault,
        operation: 'ssm:GetParameters',
        calls: [index + 1],
      })),
    });
    expect(await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } })).toMatchObject({
      exitCode: 0,
      result: 'started',
      errors: [],
    });
  });
});

test('what was made a moment ago and is not found: tried again at every write', async () => {
  const writes: [string, string][] = [
    ['ec2:CreateTags', 'InvalidAMIID.NotFound'],
    ['ec2:ModifyImageAttribute', 'InvalidAMIID.NotFound'],
    ['ec2:DescribeImageAttribute', 'InvalidAMIID.NotFound'],
    ['imagebuilder:CreateImageRecipe', 'ResourceNotFoundException'],
    ['imagebuilder:CreateImage', 'ResourceNotFoundException'],
    ['imagebuilder:TagResource', 'ResourceNotFoundException'],
    ['imagebuilder:CreateImagePipeline', 'ResourceNotFoundException'],
  ];
  const sandbox = await stage.sandbox({
    faults: writes.map(([operation, error]) => ({ kind: 'refused', operation, error, calls: [1] })),
  });
  expectRelease(sandbox, await stage.run(sandbox, release));
  const met = sandbox.calls.filter(({ error }) => writes.some(([, name]) => name === error));
  for (const [operation] of writes) {
    expect(met.map((call) => `${call.service}:${call.operation}`)).toContain(operation);
  }
});

describe('no second build', () => {
  // However long AWS remembers a client token (no document says): the build that a lost answer
  // spoke of is found by its number.
  test.each([0, 5, 8 * 60])(
    'where the answer to the start is lost, with tokens remembered for %i minutes',
    async (clientTokenMinutes) => {
      const sandbox = await stage.sandbox({
        settings: { clientTokenMinutes },
        faults: [{ kind: 'reset-after', operation: 'imagebuilder:CreateImage', calls: [1] }],
      });
      expect(await stage.run(sandbox, { inputs: { 'wait-minutes': '0' } })).toMatchObject({
        exitCode: 0,
        result: 'started',
        errors: [],
      });
      expect(await stage.run(sandbox)).toMatchObject({ exitCode: 0, errors: [] });
      expect(builds(sandbox)).toMatchObject([{ status: 'AVAILABLE' }]);
    },
  );
});

test('an account that has as many pipelines as it may: the release is complete, and says so', async () => {
  const sandbox = await stage.sandbox({
    faults: [
      {
        kind: 'server-error',
        error: 'ServiceQuotaExceededException',
        operation: 'imagebuilder:CreateImagePipeline',
      },
    ],
  });
  const run = await stage.run(sandbox, release);
  expect(run).toMatchObject({ exitCode: 0, errors: [], result: 'built' });
  for (const id of Object.values(run.amis['rhel-8'] ?? {})) {
    expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
  }
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      message: expect.stringMatching(/^rhel-8: The account has as many image pipelines as/),
    }),
  );
});

test('an account that runs as many builds as it may: the start waits, says so, and goes on', async () => {
  const sandbox = await stage.sandbox({
    faults: [
      {
        kind: 'server-error',
        error: 'ServiceQuotaExceededException',
        operation: 'imagebuilder:CreateImage',
        calls: [1, 2, 3],
      },
    ],
  });
  const run = await stage.run(sandbox, release);
  expectRelease(sandbox, run);
  expect(
    run.log.match(/rhel-8: the account runs as many builds as its quota allows/g),
  ).toHaveLength(1);
});

test('an answer of GetImage without an image is no sign that there is none: one build', async () => {
  const sandbox = await stage.sandbox();
  const { service } = sandbox.imageBuilder;
  const usual = service['GetImage']!;
  service['GetImage'] = (input, call) => {
    usual(input, call);
    return {};
  };
  const run = await stage.run(sandbox, { inputs: { share: 'true' } });
  expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
  expect(builds(sandbox).length).toBeLessThan(2);
});
