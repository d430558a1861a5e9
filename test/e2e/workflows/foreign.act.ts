import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { accounts } from '../../../scene/accounts.ts';
import { ownAmis, writes } from '../account.ts';
import { callerOf } from './caller-pages.ts';
import { pushEvent } from './events.ts';
import { buildsByRecipe, idsOf, readAmis, type Amis } from './images.ts';
import { lookupRole } from './roles.ts';
import { openWorlds, type World } from './world.ts';
import type { WorkflowRun } from './workflow-run.ts';

const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'];
const { consumer: kept, outsider: removed } = accounts;

const recipe = `name: payments
platform: Linux
parent: { ssm: /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64 }
volume: { size: 12 }
components: [{ file: components/ledger.yml }]
account: '${accounts.home}'
homeRegion: us-east-1
regions: [${regions.join(', ')}]
key: alias/accelerator/ebs/default-encryption/key
shareWith:
  accounts:
    - '${kept}'
    - '${removed}'
infrastructure: { instanceProfile: golden-ami-build }
requireImdsV2: true
tags: { CostCenter: '4711' }
`;

const component = `name: ledger
description: Says whose machine it is.
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Write
        action: ExecuteBash
        inputs: { commands: ['echo payments > /etc/ledger'] }
  - name: test
    steps:
      - name: Read
        action: ExecuteBash
        inputs: { commands: ['grep -qx payments /etc/ledger'] }
`;

const makeWorld = openWorlds({
  isNew: true,
  more: async ({ folder }) => {
    await rm(path.join(folder, 'recipes'), { recursive: true });
    await mkdir(path.join(folder, 'recipes', 'components'), { recursive: true });
    await writeFile(path.join(folder, 'recipes', 'components', 'ledger.yml'), component);
  },
  callers: (project) => ({
    'pull-request.yml': callerOf('pull-request.md', project),
    'main.yml': callerOf('main.md', project),
  }),
});

const run = promisify(execFile);

/** What boto3 finds with the lookup role of an account. */
type Sight = Record<string, { owned: string[]; executable: string[] }>;

/** Looks as an account does, in every region, after EC2 has shown its permissions to everybody. */
async function eyesOf({ sandbox }: World, account: string): Promise<Sight> {
  sandbox.world.clock.advance(5 * 60_000);
  const python = process.env['BOTO3_PYTHON'];
  if (!python) {
    throw new Error('BOTO3_PYTHON is not set: start these tests with checks/workflows/act.');
  }
  const { stdout } = await run(
    python,
    [path.join(import.meta.dirname, 'eyes.py'), lookupRole(account), accounts.home, ...regions],
    {
      env: {
        PATH: process.env['PATH'],
        PYTHONDONTWRITEBYTECODE: '1',
        NO_PROXY: '127.0.0.1',
        ...sandbox.environment({ credentials: 'oidc' }),
      },
    },
  );
  return JSON.parse(stdout) as Sight;
}

/** Exactly these releases, by owner and by who may launch. */
const sightOf = (...releases: Amis[]): Sight =>
  Object.fromEntries(
    regions.map((region) => {
      const ids = releases.map((amis) => amis['payments']?.[region] ?? '').sort();
      return [region, { owned: ids, executable: ids }];
    }),
  );

const releasedBy = (merged: WorkflowRun, result: 'built' | 'released'): Amis => {
  expect(merged).toMatchObject({
    errors: [],
    succeeded: true,
    needs: { release: { result: 'success', outputs: { result } } },
  });
  const amis = readAmis(merged.needs?.['release']?.outputs['amis']);
  expect(idsOf(amis, 'payments')).toHaveLength(regions.length);
  return amis;
};

test('an account that a merge takes out of shareWith finds no release any more, in no region, and an old run brings none back', async () => {
  const world = await makeWorld({ regions });
  const { sandbox, repository } = world;

  const { pullRequest: first } = await world.open({ 'recipes/payments.yml': () => recipe });
  const older = releasedBy(
    await world.run('main.yml', pushEvent(repository, repository.merge(first))),
    'built',
  );
  const { pullRequest: second } = await world.open({
    'recipes/payments.yml': (text) => text.replace('size: 12', 'size: 14'),
  });
  const secondMerge = pushEvent(repository, repository.merge(second));
  const newer = releasedBy(await world.run('main.yml', secondMerge), 'built');
  expect(buildsByRecipe(sandbox)).toEqual(['payments AVAILABLE', 'payments AVAILABLE']);
  expect(ownAmis(sandbox)).toHaveLength(2 * regions.length);
  for (const account of [kept, removed]) {
    expect(await eyesOf(world, account)).toEqual(sightOf(older, newer));
  }

  const { pullRequest, event } = await world.open({
    'recipes/payments.yml': (text) => text.replace(`    - '${removed}'\n`, ''),
  });
  const opened = await world.run('pull-request.yml', event);
  expect(opened).toMatchObject({ errors: [], succeeded: true });
  const [comment, ...more] = sandbox.github.conversations.of(pullRequest.number);
  expect(more).toEqual([]);
  const [firstLine] = (comment?.body ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('<!--'));
  expect(firstLine).toContain(removed);
  expect(firstLine).toContain('lose');
  expect(firstLine).not.toContain(kept);
  for (const account of [kept, removed]) {
    expect(await eyesOf(world, account)).toEqual(sightOf(older, newer));
  }

  const merged = await world.run('main.yml', pushEvent(repository, repository.merge(pullRequest)));
  expect(releasedBy(merged, 'released')).toEqual(newer);
  expect(buildsByRecipe(sandbox)).toHaveLength(2);
  expect(await eyesOf(world, removed)).toEqual(sightOf());
  expect(await eyesOf(world, kept)).toEqual(sightOf(older, newer));

  // "Re-run all jobs" of the merge before it, whose recipe still names the account.
  const from = sandbox.calls.length;
  const again = await world.run('main.yml', secondMerge);
  expect(again.succeeded).toBe(false);
  expect(again.errors.join('\n')).toContain('this is older content');
  expect(writes(sandbox, from)).toEqual([]);
  expect(await eyesOf(world, removed)).toEqual(sightOf());
  expect(await eyesOf(world, kept)).toEqual(sightOf(older, newer));
});
