import { expect, test } from '@jest/globals';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { accounts, contents, softwareBucket } from '../../scene/accounts.ts';
import { infrastructure, repository } from '../../scene/roles.ts';
import { startScene } from '../../scene/scene.ts';

test('has the software of the recipes', async () => {
  const scene = await startScene();
  try {
    const bucket = scene.s3.bucket(softwareBucket);
    expect(bucket).toMatchObject({ accountId: accounts.home, region: 'us-east-1' });
    expect([...(bucket?.objects.keys() ?? [])]).toEqual(contents.buckets?.[softwareBucket]);
    expect(scene.ssm.value('us-east-1', accounts.home, '/golden-ami/falcon/cid')).toMatch(
      /^[0-9A-F]{32}-42$/,
    );
  } finally {
    await scene.close();
  }
});

test('an account that has nothing has no bucket, until a template makes one', async () => {
  const empty = await startScene({ isEmpty: true });
  try {
    expect(empty.s3.bucket(softwareBucket)).toBeUndefined();
    deploy(empty, { template: infrastructure, stackName: 'golden-ami', parameters: repository });
    expect(empty.s3.bucket(`golden-ami-software-${accounts.home}-us-east-1`)).toMatchObject({
      accountId: accounts.home,
      region: 'us-east-1',
      objects: new Map(),
    });
  } finally {
    await empty.close();
  }
});
