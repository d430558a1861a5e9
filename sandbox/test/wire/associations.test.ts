import {
  ListAssociationsCommand,
  SSMClient,
  paginateListAssociations,
  type ListAssociationsCommandInput,
} from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../../client-options.ts';
import { startExample, type AccountName } from '../../example.ts';
import type { Sandbox } from '../../sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startExample();
});
afterEach(() => sandbox.close());

const client = (account: AccountName = 'home', region = 'us-east-1'): SSMClient =>
  new SSMClient(clientOptions(sandbox, { credentials: sandbox.iam.userOf(account), region }));
const inventory: ListAssociationsCommandInput = {
  AssociationFilterList: [{ key: 'Name', value: 'AWS-GatherSoftwareInventory' }],
};
const list = async (
  input: ListAssociationsCommandInput = inventory,
  from = client(),
): Promise<(string | undefined)[]> =>
  ((await from.send(new ListAssociationsCommand(input))).Associations ?? []).map(
    ({ AssociationName }) => AssociationName,
  );

test('lists what an account has in a region, by the name of the document', async () => {
  const { associations } = sandbox.ssm;
  expect(await list()).toEqual([]);
  associations.collectInventory('us-east-1', { name: 'all' });
  associations.add('us-east-1', 'AWS-UpdateSSMAgent', { name: 'agent' });
  expect(await list()).toEqual(['all']);
  expect(await list({})).toEqual(['all', 'agent']);
  expect(await list(inventory, client('home', 'us-west-2'))).toEqual([]);
  expect(await list(inventory, client('outsider'))).toEqual([]);
  expect(await client().send(new ListAssociationsCommand(inventory))).toMatchObject({
    Associations: [
      {
        Name: 'AWS-GatherSoftwareInventory',
        AssociationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        Targets: [{ Key: 'InstanceIds', Values: ['*'] }],
      },
    ],
    NextToken: '',
  });
});

test('pages by a token that belongs to its filters', async () => {
  for (const name of ['one', 'two', 'three']) {
    sandbox.ssm.associations.collectInventory('us-east-1', { name });
  }
  const names: (string | undefined)[][] = [];
  for await (const { Associations = [] } of paginateListAssociations(
    { client: client(), pageSize: 2 },
    inventory,
  )) {
    names.push(Associations.map(({ AssociationName }) => AssociationName));
  }
  expect(names).toEqual([['one', 'two'], ['three']]);
  const { NextToken } = await client().send(
    new ListAssociationsCommand({ ...inventory, MaxResults: 2 }),
  );
  for (const input of [{ NextToken }, { ...inventory, NextToken: 'x' }]) {
    expect(await errorOf(client().send(new ListAssociationsCommand(input)))).toMatchObject({
      name: 'InvalidNextToken',
    });
  }
});

test('refuses a filter that it does not have', async () => {
  const AssociationFilterList = [{ key: 'AssociationName' as const, value: 'all' }];
  expect(
    await errorOf(client().send(new ListAssociationsCommand({ AssociationFilterList }))),
  ).toMatchObject({ message: expect.stringContaining('does not support') });
});

test('an association chooses instances by tags', () => {
  const { associations } = sandbox.ssm;
  const collects = (tags: Record<string, string>): boolean =>
    associations.collectsInventory('us-east-1', tags);
  associations.collectInventory('us-east-1', {
    targets: [{ Key: 'tag:Team', Values: ['Data', 'CloudOps'] }],
  });
  expect([{ Team: 'CloudOps' }, { Team: 'Sales' }, {}].map(collects)).toEqual([true, false, false]);
});
