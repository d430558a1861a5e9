import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { actionsLike } from 'aws-sandbox/authorization/actions';
import { checkPolicy } from 'aws-sandbox/authorization/check-policy';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: string;
  Condition: Record<string, Record<string, unknown>>;
}

/**
 * Actions that have an image in AWS's Service Authorization Reference and start nothing from it, so
 * that a policy on what may be launched has no need of them.
 */
const startsNothing: Record<string, string> = {
  'ec2:AttachImageWatermark': 'marks an AMI, of its owner',
  'ec2:CancelImageLaunchPermission': 'gives up a launch permission',
  'ec2:CopyImage': 'makes an AMI of the account, which the policy denies by its owner',
  'ec2:CreateImage': 'makes an AMI of the account from an instance',
  'ec2:CreateImageUsageReport': 'reports who uses an AMI, to its owner',
  'ec2:CreateRestoreImageTask': 'makes an AMI of the account from an object of S3',
  'ec2:CreateStoreImageTask': 'stores an AMI in S3',
  'ec2:CreateTags': 'tags',
  'ec2:DeleteTags': 'tags',
  'ec2:DeregisterImage': 'ends an AMI, of its owner',
  'ec2:DescribeImageAttribute': 'reads',
  'ec2:DetachImageWatermark': 'marks an AMI, of its owner',
  'ec2:DisableFastLaunch': 'ends what EnableFastLaunch began',
  'ec2:DisableImage': 'holds an AMI back, of its owner',
  'ec2:DisableImageDeprecation': 'changes an AMI, of its owner',
  'ec2:DisableImageDeregistrationProtection': 'changes an AMI, of its owner',
  'ec2:EnableImage': 'changes an AMI, of its owner',
  'ec2:EnableImageDeprecation': 'changes an AMI, of its owner',
  'ec2:EnableImageDeregistrationProtection': 'changes an AMI, of its owner',
  'ec2:ExportImage': 'writes an AMI into S3, as a disk',
  'ec2:GetImageAncestry': 'reads',
  'ec2:ImportImage': 'makes an AMI of the account, which the policy denies by its owner',
  'ec2:ModifyImageAttribute': 'changes an AMI, of its owner',
  'ec2:RegisterImage': 'makes an AMI of the account, which the policy denies by its owner',
  'ec2:ResetImageAttribute': 'changes an AMI, of its owner',
  'ec2:RestoreImageFromRecycleBin': 'brings an AMI of the account back',
};

const pages = readdirSync('docs').filter((file) => file.endsWith('.md'));
const texts = [
  ...['README.md', ...pages.map((page) => `docs/${page}`)],
  ...readdirSync('docs/workflows').map((page) => `docs/workflows/${page}`),
  ...readdirSync('infra').map((file) => `infra/${file}`),
].map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Policies of pages that deny something of images, and that of infra/guardrails.yml. */
const denials: [string, Statement][] = [
  ...texts.flatMap(([file, text]) =>
    [...text.matchAll(/^```json\n([^]*?)^```$/gm)].flatMap(([, json = '']) => {
      const policy = JSON.parse(json) as { Statement?: Statement[] };
      return (policy.Statement ?? [])
        .filter(({ Effect, Resource }) => Effect === 'Deny' && Resource.includes(':image/'))
        .map((statement): [string, Statement] => [file, statement]);
    }),
  ),
  ...guardrails().map((statement): [string, Statement] => ['infra/guardrails.yml', statement]),
];

// Its lists of accounts are parameters of a type that the sandbox does not deploy, and have no part
// in the questions.
function guardrails(): Statement[] {
  const { Resources } = parseDocument(readFileSync('infra/guardrails.yml', 'utf8'), {
    logLevel: 'silent',
  }).toJS() as {
    Resources: Record<string, { Properties: { Content: { Statement?: Statement[] } } }>;
  };
  return Resources['DenyPolicy']?.Properties.Content.Statement ?? [];
}

/** Every action of EC2 that can be limited to images, as AWS spells it. */
const withImage = actionsLike('ec2:*')
  .filter(({ action }) => 'image' in action.resources)
  .map(({ name }) => name)
  .sort();

describe('a policy that denies launches', () => {
  test('is in the template and on the page for those who launch', () => {
    expect(denials.map(([file]) => file)).toEqual(['docs/consumers.md', 'infra/guardrails.yml']);
  });

  test.each(denials)(
    'in %s has every action that starts something from an image',
    (_file, { Action, Resource, Condition }) => {
      const denied = [Action].flat();
      expect([...denied, ...Object.keys(startsNothing)].sort()).toEqual(withImage);
      expect(Resource).toBe('arn:aws:ec2:*::image/*');
      expect(Object.entries(Condition).map(([by, keys]) => [by, Object.keys(keys)])).toEqual([
        ['StringNotEquals', ['ec2:Owner']],
      ]);
    },
  );

  test.each(denials)('in %s is one that IAM takes', (_file, statement) => {
    expect(checkPolicy({ Version: '2012-10-17', Statement: [statement] })).toEqual([]);
  });

  test('the reference has each of them with the owner as a condition', () => {
    const without = actionsLike('ec2:*')
      .filter(({ name, action }) => 'image' in action.resources && !(name in startsNothing))
      .filter(
        ({ action, types }) =>
          !(action.resources['image']?.keys ?? types['image']?.keys ?? []).includes('ec2:Owner'),
      );
    expect(withImage.length).toBeGreaterThan(30);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('no page and no template has AMIs told by their tags', () => {
  /**
   * Filters by tag, in AWS's, Terraform's and the SDK's forms, and conditions by tag beside actions
   * that launch.
   */
  const byTag = (text: string): string[] => [
    ...(text.match(/\btag(?:-key|:[\w:*-]+)["'`]?\s*[,;]?\s*values?\s*[=:]/gi) ?? []),
    ...(text.match(/describe-images[^\n]*(?:\\\n[^\n]*)*\btag(?:-key)?[:=,]/g) ?? []),
    ...(text.match(/ec2:ResourceTag\/[\w:-]+/g) ?? []),
  ];

  test.each(texts)('%s', (_file, text) => {
    expect(byTag(text)).toEqual([]);
  });

  test.each([
    'filter { name = "tag:Type", values = ["golden-ami"] }',
    'filter {\n  name   = "tag:Type"\n  values = ["golden-ami"]\n}',
    'aws ec2 describe-images --filters Name=tag:Type,Values=golden-ami',
    "aws ec2 describe-images --owners self \\\n  --filters 'Name=name,Values=x' \\\n  Name=tag-key,Values=Type",
    '"StringEquals": { "ec2:ResourceTag/Type": "golden-ami" }',
  ])('the check would find %s', (text) => {
    expect(byTag(text)).not.toEqual([]);
  });
});
