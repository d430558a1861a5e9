import { randomUUID } from 'node:crypto';
import {
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  ImagebuilderServiceException,
  type ImagebuilderClient,
} from '@aws-sdk/client-imagebuilder';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SerializeMiddleware } from '@smithy/types';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Kind } from 'aws-sandbox/services/imagebuilder/registry';
import {
  memberAt,
  membersOf,
  otherValue,
  readModel,
  withMember,
  type ModelMember,
} from '../helpers/model-members.ts';
import { amiOf, ownAmis, wait } from './account.ts';
import { makeConfigurations } from './configurations.ts';
import { assume } from './roles/sessions.ts';
import { openStage } from './stage.ts';

// Each member of each request with which a build is started, from AWS's model: code of a pull
// request, with the role of a candidate, sends the request with another value, or without one, and
// has an image built. Then the seed moves, and main, which never heard of it, releases: either IAM
// or AWS refuses the request, or no release takes the image. A member that AWS adds to its model is
// covered the day it appears.

const model = readModel('imagebuilder');
const stage = openStage();
const share = { inputs: { share: 'true' } };

/** Members of which a release rightly does not care. */
const free: Record<string, string> = {
  'CreateComponent.clientToken': 'Names the call.',
  'CreateComponent.description': 'For people; the document is compared.',
  'CreateComponent.changeDescription': 'For people.',
  'CreateComponent.tags': 'Tags prove nothing.',
  'CreateImageRecipe.clientToken': 'Names the call.',
  'CreateImageRecipe.description': 'For people.',
  'CreateImageRecipe.tags': 'Tags prove nothing.',
  'CreateImage.clientToken': 'Names the call.',
  'CreateImage.tags': 'Tags prove nothing.',
  'CreateImage.imageTestsConfiguration.timeoutMinutes': 'Image Builder ignores it.',
  'CreateImage.imageScanningConfiguration.ecrConfiguration.repositoryName':
    'Means nothing where scanning is off.',
  'CreateImage.imageScanningConfiguration.ecrConfiguration.containerTags':
    'Means nothing where scanning is off.',
  'CreateImage.imageScanningConfiguration.imageScanningTypes':
    'Means nothing where scanning is off.',
  'CreateImage.imageScanningConfiguration.scanResultCondition.maximumSeverityLabel':
    'Means nothing where scanning is off.',
  'CreateImage.imageScanningConfiguration.scanResultCondition.fixAvailable':
    'Means nothing where scanning is off.',
};

/** Of which AWS documents the default, and it is what is wanted. */
const defaults = new Set(['CreateImage.imageTestsConfiguration.imageTestsEnabled']);

type Request = Record<string, unknown>;

const operations = [
  'CreateComponent',
  'CreateImageRecipe',
  'CreateImage',
  'CreateInfrastructureConfiguration',
  'CreateDistributionConfiguration',
] as const;
type Operation = (typeof operations)[number];

/** Requests as a run of a candidate sends them; of several components the first is tampered with. */
type Sent = Record<Operation, Request[]>;

const commands: Record<Operation, unknown> = {
  CreateComponent: CreateComponentCommand,
  CreateImageRecipe: CreateImageRecipeCommand,
  CreateImage: CreateImageCommand,
  CreateInfrastructureConfiguration: CreateInfrastructureConfigurationCommand,
  CreateDistributionConfiguration: CreateDistributionConfigurationCommand,
};

/**
 * Sends a request with exactly these members, also such as the SDK does not know. Gives the ARN of
 * what was made. Rejects with AWS's error.
 */
async function send(
  client: ImagebuilderClient,
  operation: Operation,
  request: Request,
): Promise<string> {
  const Command = commands[operation] as typeof CreateImageCommand;
  const command = new Command({ clientToken: 'x' } as never);
  const exactly: SerializeMiddleware<object, object> = (next) => (args) => {
    (args.request as { body: string }).body = JSON.stringify({
      ...request,
      clientToken: request['clientToken'] ?? randomUUID(),
    });
    return next(args);
  };
  command.middlewareStack.add(exactly as never, { step: 'serialize', priority: 'low' });
  const answer: object = await client.send(command);
  return String(Object.entries(answer).find(([name]) => /Arn$/.test(name))?.[1]);
}

/** Values that AWS takes where the model alone does not tell one. */
function validValue(sandbox: Sandbox, name: string): unknown {
  const values: Record<string, unknown> = {
    'CreateComponent.data': `${String(sent.CreateComponent[0]?.['data'])}# and a back door\n`,
    'CreateComponent.semanticVersion': '1.0.1',
    'CreateImageRecipe.semanticVersion': '1.0.1',
    'CreateImageRecipe.parentImage': sandbox.ec2.generationsOf('us-east-1', 'al-2023')[0]?.id,
    'CreateImageRecipe.components.componentArn':
      'arn:aws:imagebuilder:us-east-1:aws:component/reboot-linux/1.0.1/1',
    'CreateImageRecipe.blockDeviceMappings.deviceName': '/dev/sdb',
    'CreateImageRecipe.blockDeviceMappings.ebs.volumeType': 'io2',
    'CreateImageRecipe.blockDeviceMappings.ebs.volumeSize': 16_000,
    'CreateImageRecipe.blockDeviceMappings.ebs.iops': 10_000,
    'CreateImageRecipe.blockDeviceMappings.ebs.throughput': 500,
    'CreateImageRecipe.blockDeviceMappings.ebs.kmsKeyId': 'alias/aws/ebs',
    'CreateImageRecipe.additionalInstanceConfiguration.userDataOverride':
      Buffer.from('#!/bin/sh\n').toString('base64'),
    'CreateImageRecipe.amiWatermarks': ['mine'],
    'CreateImage.distributionConfigurationArn': sandbox.imageBuilder.registry
      .all('distribution-configuration', sandbox.world.accountId, 'us-east-1')
      .map(({ arn }) => arn)
      .find((arn) => arn !== sent.CreateImage[0]?.['distributionConfigurationArn']),
    'CreateImage.loggingConfiguration.logGroupName': '/theirs',
    'CreateImage.imageTestsConfiguration.timeoutMinutes': 90,
    'CreateImage.enhancedImageMetadataEnabled': false,
  };
  return values[name];
}

/**
 * Has an image built as a candidate, with one request tampered with. Gives its ARN, or who refused
 * the request or what follows from it.
 */
async function buildTampered(
  sandbox: Sandbox,
  operation: Operation,
  tamper: (request: Request) => Request,
): Promise<string | Refusal> {
  const { imageBuilder } = await assume(sandbox, 'candidate');
  const arns = new Map<string, string>();
  let image = '';
  try {
    if (
      operation === 'CreateInfrastructureConfiguration' ||
      operation === 'CreateDistributionConfiguration'
    ) {
      await send(imageBuilder, operation, tamper(sent[operation][0]!));
    }
    for (const one of ['CreateComponent', 'CreateImageRecipe', 'CreateImage'] as const) {
      for (const [index, before] of sent[one].entries()) {
        const right = JSON.parse(
          [...arns].reduce(
            (text, [wanted, made]) => text.replaceAll(`"${wanted}"`, `"${made}"`),
            JSON.stringify(before),
          ),
        ) as Request;
        const isMeant = one === operation && index === 0;
        image = await send(imageBuilder, one, isMeant ? tamper(right) : right);
        // What follows is made of what was made, wherever AWS put it.
        const address = addresses.get(before);
        if (address !== undefined) arns.set(address, image);
      }
    }
    return image;
  } catch (error) {
    if (!(error instanceof ImagebuilderServiceException)) throw error;
    return { by: /AccessDenied|Forbidden/.test(error.name) ? 'denied by IAM' : 'refused by AWS' };
  }
}

let sent: Sent;
/** Where AWS put what was made of a request. */
const addresses = new Map<Request, string>();

/** A sandbox with what earlier releases left, and a group of somebody else's logs. */
async function openSandbox(): Promise<Sandbox> {
  const sandbox = await stage.sandbox({ settings: { ec2LagSeconds: 0, listLagSeconds: 0 } });
  makeConfigurations(sandbox);
  sandbox.logs.put('us-east-1', '/theirs', 'stream', sandbox.world.clock.now(), 'hello');
  return sandbox;
}

beforeAll(async () => {
  const sandbox = await openSandbox();
  expect(await stage.run(sandbox)).toMatchObject({ exitCode: 0, result: 'built' });
  const { registry } = sandbox.imageBuilder;
  const inputs = (operation: Operation): Request[] =>
    sandbox.calls
      .filter((call) => call.operation === operation && call.error === undefined)
      .map(({ input: { clientToken: _token, ...input } }) => input);
  const all = (kind: Kind): Request[] =>
    registry
      .all(kind, sandbox.world.accountId, 'us-east-1')
      .filter(
        ({ arn }) =>
          !arn.includes('distribution') || JSON.stringify(inputs('CreateImage')).includes(arn),
      )
      .map(({ detail }) => detail);
  const requestOf = ({
    name,
    instanceProfileName,
    instanceTypes,
    distributions,
  }: Request): Request =>
    JSON.parse(
      JSON.stringify({ name, instanceProfileName, instanceTypes, distributions }),
    ) as Request;
  sent = {
    CreateComponent: inputs('CreateComponent'),
    CreateImageRecipe: inputs('CreateImageRecipe'),
    CreateImage: inputs('CreateImage'),
    CreateInfrastructureConfiguration: all('infrastructure-configuration').map(requestOf),
    CreateDistributionConfiguration: all('distribution-configuration').map(requestOf),
  };
  for (const request of sent.CreateComponent) {
    addresses.set(
      request,
      registry
        .all('component', sandbox.world.accountId, 'us-east-1')
        .find(({ detail }) => detail['name'] === request['name'])!.arn,
    );
  }
  for (const request of sent.CreateImageRecipe) {
    addresses.set(request, String(sent.CreateImage[0]?.['imageRecipeArn']));
  }
});

type Outcome = 'denied by IAM' | 'refused by AWS' | 'not released' | 'released';
const counts: Partial<Record<Outcome, number>> = {};
afterAll(() => {
  process.stdout.write(`tampering: ${JSON.stringify(counts)}\n`);
});

/** A request that was not taken. */
interface Refusal {
  by: Outcome;
}

function count(outcome: Outcome): void {
  counts[outcome] = (counts[outcome] ?? 0) + 1;
}

async function outcomeOf(
  operation: Operation,
  tamper: (sandbox: Sandbox, request: Request) => Request,
): Promise<Outcome> {
  const sandbox = await openSandbox();
  const image = await buildTampered(sandbox, operation, (request) => tamper(sandbox, request));
  if (typeof image === 'object') return image.by;
  wait(sandbox, 100);
  // The attacker says of it what a candidate of main's content would.
  const tags = sent.CreateImage[0]?.['tags'] as Record<string, string>;
  for (const ami of ownAmis(sandbox)) sandbox.ec2.tag(ami.id, sandbox.world.accountId, tags);
  sandbox.ec2.publish({ line: 'al-2023' });
  wait(sandbox, 10);
  // Building in its place is shown in attacks.test.ts; nobody waits for so many builds here.
  sandbox.iam.deny('golden-ami-release', 'imagebuilder:CreateImage');
  const run = await stage.run(sandbox, share);
  const shared = ownAmis(sandbox).filter(
    ({ id }) => amiOf(sandbox, id).permissions.latest.length > 0,
  );
  expect([run.result, shared.length > 0]).toEqual([
    shared.length > 0 ? 'released' : 'failed',
    run.result === 'released',
  ]);
  return shared.length > 0 ? 'released' : 'not released';
}

test('what nobody tampered with is released', async () => {
  expect(await outcomeOf('CreateImage', (_sandbox, request) => request)).toBe('released');
});

const nameOf = (operation: Operation, { path }: ModelMember): string =>
  [operation, ...path].join('.');

describe.each(operations)('%s', (operation) => {
  const members = membersOf(model, operation, 'input');

  test.each(members.map((member) => [nameOf(operation, member), member] as const))(
    '%s',
    async (name, { path, lists, shape }) => {
      const expected: Outcome[] = [
        'denied by IAM',
        'refused by AWS',
        name in free ? 'released' : 'not released',
      ];
      const other = await outcomeOf(operation, (sandbox, request) => {
        const before = memberAt(request, path);
        const value = validValue(sandbox, name) ?? otherValue(model, shape, before);
        return withMember(request, { path, lists }, value) as Request;
      });
      count(other);
      expect(expected).toContain(other);
      if (memberAt(sent[operation][0], path) === undefined || name in free) return;
      const isDefault = defaults.has(name);
      const without = await outcomeOf(
        operation,
        (_sandbox, request) => withMember(request, { path, lists }, undefined) as Request,
      );
      count(without);
      expect([name, without === 'released']).toEqual([name, isDefault]);
    },
  );
});
