import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkPolicy } from 'aws-sandbox/authorization/check-policy';
import { resolveStack } from 'aws-sandbox/cloudformation/stack';
import { readTemplate, type Template } from 'aws-sandbox/cloudformation/template';
import { repository } from '../../scene/roles.ts';

interface Found {
  name: string;
  document: unknown;
}

/**
 * All policies of a stack: those of roles, who may take these, and those of keys, buckets and
 * topics.
 */
function policiesOf(properties: Record<string, unknown>, name: string): Found[] {
  return Object.entries(properties).flatMap(([property, value]): Found[] => {
    if (/^(PolicyDocument|AssumeRolePolicyDocument|KeyPolicy)$/.test(property)) {
      return [{ name: `${name} ${property}`, document: value }];
    }
    if (property === 'Policies') {
      return (value as { PolicyName: string; PolicyDocument: unknown }[]).map(
        ({ PolicyName, PolicyDocument }) => ({
          name: `${name} ${PolicyName}`,
          document: PolicyDocument,
        }),
      );
    }
    return [];
  });
}

const read = (file: string): Template => readTemplate(file, readFileSync(file, 'utf8'));
const everything = {
  CreateTopic: 'yes',
  VpcId: 'vpc-0a',
  ProxyCidr: '10.0.0.0/8',
  LogBucketName: 'logs',
  SoftwareKeyArn: 'arn:aws:kms:us-east-1:360783618952:key/1',
};

test.each([
  ['infra/golden-ami.yml', repository, 14],
  ['infra/golden-ami.yml', { ...repository, ...everything }, 15],
  ['infra/consumer.yml', repository, 2],
  ['infra/keys.yml', {}, 1],
  ['infra/keys.yml', { OrganizationId: 'o-a1b2c3d4e5', Accounts: '210987654321' }, 1],
])('the policies of %s ask for what there is (%#)', (file, parameters, count) => {
  const { resources } = resolveStack(read(file), {
    accountId: '360783618952',
    region: 'us-east-1',
    stackName: 'golden-ami',
    parameters: parameters,
  });
  const policies = resources.flatMap(({ logicalId, properties }) =>
    policiesOf(properties, logicalId),
  );
  expect(policies).toHaveLength(count);
  expect(
    policies.flatMap(({ name, document }) =>
      checkPolicy(document).map((problem) => `${name}, ${problem}`),
    ),
  ).toEqual([]);
});

test('the templates can be deployed as a file, without a bucket to put them in', () => {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  for (const file of ['golden-ami', 'consumer', 'keys', 'guardrails']) {
    expect(readFileSync(`infra/${file}.yml`).byteLength).toBeLessThanOrEqual(51_200);
  }
});

test('the key policy for landing zones asks for what there is', () => {
  expect(checkPolicy(JSON.parse(readFileSync('infra/key-policy.json', 'utf8')))).toEqual([]);
});
