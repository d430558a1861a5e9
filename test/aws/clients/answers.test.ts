import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { defaultSettings } from 'aws-sandbox/settings';
import { createEc2 } from '../../../src/aws/clients/ec2.ts';
import { createImageBuilder } from '../../../src/aws/clients/image-builder.ts';
import { createKms } from '../../../src/aws/clients/kms.ts';
import type { ServiceContext } from '../../../src/aws/clients/service-context.ts';
import { createSsm } from '../../../src/aws/clients/ssm.ts';
import { explainAwsError } from '../../../src/aws/errors.ts';
import { isThrottle, isTransient } from '../../../src/aws/passing.ts';
import { AwsCallError } from '../../../src/errors.ts';
import { explain } from '../../../src/image-build/failure.ts';
import { anImage } from '../../helpers/image.ts';
import { aWanted } from '../../helpers/wanted.ts';

// Answers of AWS as people and AWS's own pages have shown them, reduced to what they show, with
// values of our own (test/fixtures/answers/README.md): each is read right.

/** A file of test/fixtures/answers. */
interface Posted {
  source: string;
  /** What can be learned of it. */
  shows: string;
  operation: string;
  /** HTTP status; 200 where AWS did what was asked. */
  status: number;
  /** JSON, or the text of an XML answer, or a text of AWS's. */
  answer: unknown;
  /** What golden-ami makes of it, as far as it matters. */
  read: unknown;
  /** `gives` where the sandbox answers so, a switch of its settings, or why not. */
  sandbox: string;
  asked?: string[];
}

interface Refusal {
  awsName: string;
  code?: string;
  isThrottle?: boolean;
  isTransient?: boolean;
  /** A part of the message. */
  says?: string;
}

const folder = path.join(import.meta.dirname, '../../fixtures/answers');
const posted = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Posted] => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Posted,
  ]);

const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:image/web/1.0.0/1';
const wanted = aWanted();

/** Reads one answer the way that golden-ami reads the operation. */
function read({ operation, status, answer, asked = [] }: Posted): Promise<unknown> {
  const isXml = typeof answer === 'string';
  const name = (answer as { __type?: string }).__type;
  const config = {
    region: 'us-east-1',
    maxAttempts: 1,
    customUserAgent: 'test',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: () =>
        Promise.resolve({
          response: {
            statusCode: status,
            headers: {
              'content-type': isXml ? 'text/xml' : 'application/json',
              ...(name !== undefined && { 'x-amzn-errortype': name }),
            },
            body: Buffer.from(isXml ? answer : JSON.stringify(answer)),
          },
        }),
    },
  };
  const context: ServiceContext = {
    config: config as unknown as ServiceContext['config'],
    call: (target, send) =>
      send().catch((error: unknown) => {
        throw explainAwsError(error, target, undefined);
      }),
  };
  const [ec2, kms, ssm] = [createEc2(context), createKms(context), createSsm(context)];
  const builder = createImageBuilder(context);
  const reads: Record<string, () => unknown> = {
    GetImage: () => builder.image(arn),
    FailureContext: () => builder.failureContext(arn),
    ListImageBuildVersions: () => builder.builds(arn),
    ListWorkflowExecutions: () => builder.workflows(arn),
    ListWorkflowStepExecutions: () => builder.workflowSteps('wf-1'),
    GetImageRecipe: () => builder.imageRecipe(arn),
    CreateImageRecipe: () => builder.createImageRecipe(wanted.imageRecipe, 'token'),
    GetComponent: () => builder.component(arn),
    GetInfrastructureConfiguration: () => builder.infrastructure(arn),
    GetDistributionConfiguration: () => builder.distribution(arn),
    GetImagePipeline: () => builder.pipeline(arn),
    CreateImage: () => builder.startBuild(wanted.image, 'token'),
    DescribeImages: () => ec2.amis({ ids: ['ami-1'] }),
    DescribeSnapshots: () => ec2.snapshots(['snap-01']),
    DescribeImageAttribute: () => ec2.launchPermissions('ami-1'),
    ModifyImageAttribute: () => ec2.requireImdsV2('ami-1'),
    DescribeKey: () => kms.key('alias/a'),
    GetParameters: () => ssm.parameters(asked),
    AssumeRoleWithWebIdentity: () =>
      new STSClient(config).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: 'arn:aws:iam::111122223333:role/r',
          RoleSessionName: 's',
          WebIdentityToken: 'token',
        }),
      ),
    reason: () => {
      const { message, component } = explain(
        { context: undefined, executions: [], logEvents: [], ownAmis: [], refusals: [] },
        anImage(wanted, { status: 'FAILED', reason: String(answer) }),
        wanted,
      );
      return { says: message, component };
    },
  };
  const one = reads[operation];
  if (!one) throw new Error(`nothing reads ${operation}`);
  return Promise.resolve().then(one);
}

test('there are over forty, each with its source, none twice', () => {
  expect(posted.length).toBeGreaterThanOrEqual(40);
  for (const [, { source, shows, sandbox }] of posted) {
    expect(source).toMatch(/^https?:\/\/\S+$/);
    expect(shows.length).toBeGreaterThan(15);
    if (/^[a-z]+$/i.test(sandbox)) {
      expect(['gives', ...Object.keys(defaultSettings)]).toContain(sandbox);
    } else expect(sandbox.length).toBeGreaterThan(15);
  }
  expect(new Set(posted.map(([, { shows }]) => shows)).size).toBe(posted.length);
});

test.each(posted)('%s is read right', async (_name, one) => {
  if (one.operation === 'reason') {
    const { says, ...place } = one.read as { says?: string; component?: string };
    expect(await read(one)).toMatchObject({
      ...place,
      ...(says !== undefined && { says: expect.stringContaining(says) as unknown }),
    });
    return;
  }
  // An AMI that is not there is none: not every answer of another status is thrown.
  if (one.status === 200 || Array.isArray(one.read)) {
    const found = await read(one);
    if (typeof one.read === 'object') expect(found).toMatchObject(one.read as object);
    else expect(found).toBe(one.read);
    if (Array.isArray(one.read)) expect(found).toHaveLength(one.read.length);
    return;
  }
  const refusal = one.read as Refusal;
  const error = await read(one).then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  expect({
    awsName: error instanceof AwsCallError ? error.awsName : error?.name,
    ...(refusal.code !== undefined && { code: (error as AwsCallError).code }),
    ...(refusal.isThrottle !== undefined && { isThrottle: isThrottle(error) }),
    ...(refusal.isTransient !== undefined && { isTransient: isTransient(error) }),
    ...(refusal.says !== undefined && { says: error?.message }),
  }).toEqual({
    ...refusal,
    ...(refusal.says !== undefined && { says: expect.stringContaining(refusal.says) as unknown }),
  });
});
