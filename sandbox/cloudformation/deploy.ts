import { readFileSync } from 'node:fs';
import { parsePolicy } from '../iam/parse-policy.ts';
import type { Policy } from '../iam/policy.ts';
import type { Iam } from '../services/iam/iam.ts';
import type { KeyPolicy } from '../services/kms/key-policy.ts';
import type { Kms } from '../services/kms/kms.ts';
import type { Logs } from '../services/logs/logs.ts';
import type { S3 } from '../services/s3/s3.ts';
import type { World } from '../world.ts';
import { resolveStack, type Stack, type StackResource } from './stack.ts';
import { readTemplate, type Template } from './template.ts';

/** The services in which a stack makes things. */
export interface Target {
  world: World;
  iam: Iam;
  kms: Kms;
  logs: Logs;
  s3: S3;
}

export interface Deployment {
  /** Path of the template. */
  template: string;
  stackName: string;
  /** Name of an account; `home` by default. */
  account?: string;
  region?: string;
  parameters?: Record<string, string>;
}

const templates = new Map<string, Template>();

/**
 * Makes in an account what a template says, as `aws cloudformation deploy` does. Throws
 * TemplateError and PolicyError. Gives the stack with its outputs.
 */
export function deploy(
  target: Target,
  {
    template: file,
    stackName,
    account = 'home',
    region = 'us-east-1',
    parameters = {},
  }: Deployment,
): Stack {
  const template = templates.get(file) ?? readTemplate(file, readFileSync(file, 'utf8'));
  templates.set(file, template);
  const at = { accountId: target.world.accountOf(account), region };
  const stack = resolveStack(template, { ...at, stackName, parameters });
  const managed = new Map(
    stack.resources
      .filter(({ type }) => type === 'AWS::IAM::ManagedPolicy')
      .map(({ physicalId, properties }) => [
        physicalId,
        parsePolicy(physicalId.split('/').at(-1) ?? '', 'identity', properties['PolicyDocument']),
      ]),
  );
  for (const resource of stack.resources) makers[resource.type]?.(resource, at, target, managed);
  return stack;
}

type Maker = (
  resource: StackResource,
  at: { accountId: string; region: string },
  target: Target,
  managed: Map<string, Policy>,
) => void;

/** What the sandbox's services can show; other types have no service here. */
const makers: Record<string, Maker> = {
  'AWS::IAM::OIDCProvider': ({ physicalId }, _at, { iam }) => {
    iam.providers.add(physicalId);
  },
  'AWS::IAM::ServiceLinkedRole': ({ properties }, { accountId }, { iam }) => {
    if (properties['AWSServiceName'] === 'imagebuilder.amazonaws.com') {
      iam.serviceLinked.add(accountId);
    }
  },
  'AWS::IAM::Role': ({ physicalId: name, properties }, { accountId }, { iam }, managed) => {
    const inline = (properties['Policies'] ?? []) as {
      PolicyName: string;
      PolicyDocument: unknown;
    }[];
    const attached = ((properties['ManagedPolicyArns'] ?? []) as string[]).map((arn) => {
      const policy = managed.get(arn);
      if (!policy) throw new Error(`The sandbox has no managed policy ${arn}`);
      return policy;
    });
    iam.putRole({
      name,
      accountId,
      trust: parsePolicy(`trust of ${name}`, 'trust', properties['AssumeRolePolicyDocument']),
      policies: [
        ...attached,
        ...inline.map(({ PolicyName, PolicyDocument }) =>
          parsePolicy(PolicyName, 'identity', PolicyDocument),
        ),
      ],
      maxSessionDuration:
        properties['MaxSessionDuration'] === undefined
          ? undefined
          : Number(properties['MaxSessionDuration']),
    });
  },
  'AWS::IAM::InstanceProfile': ({ physicalId, properties }, _at, { iam }) => {
    iam.instanceProfiles.set(physicalId, (properties['Roles'] as string[])[0]);
  },
  'AWS::KMS::Key': ({ attributes, properties }, _at, { kms }) => {
    kms.putKey(
      attributes['Arn'] ?? '',
      properties['KeyPolicy'] as KeyPolicy,
      (properties['Description'] as string | undefined) ?? '',
    );
  },
  'AWS::KMS::Alias': ({ physicalId, properties }, { region, accountId }, { kms }) => {
    kms.putAlias(physicalId, region, accountId, String(properties['TargetKeyId']));
  },
  'AWS::Logs::LogGroup': ({ physicalId }, { region }, { logs }) => {
    logs.createGroup(region, physicalId);
  },
  'AWS::S3::Bucket': ({ physicalId }, at, { s3 }) => {
    s3.createBucket(physicalId, at);
  },
};
