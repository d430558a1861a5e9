import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import {
  checkVersion,
  formatArn,
  latestVersionReferences,
  parseArn,
  slugOf,
  type Arn,
} from './arn.ts';
import type { Context } from './context.ts';
import { parseComponent } from './document.ts';
import { alreadyExists, hasDependents, invalidParameter, unsupported } from './errors.ts';
import { canonical } from './idempotency.ts';
import { dateTime, filtered, listed, page, pick } from './lists.ts';
import { newestPerName, versionRows } from './versions.ts';
import type { Resource } from './registry.ts';

/**
 * What makes two components of the same name and version the same to AWS (which members count is
 * not documented).
 */
const content = (detail: Members): string =>
  canonical(pick(detail, 'data', 'platform', 'supportedOsVersions', 'kmsKeyId'));

const summaryMembers = [
  'arn',
  'name',
  'version',
  'platform',
  'supportedOsVersions',
  'type',
  'owner',
  'description',
  'changeDescription',
  'dateCreated',
  'tags',
];

/**
 * Component operations. A component is immutable; the same version with other content becomes its
 * next build.
 */
export function componentOperations(context: Context): Service {
  const { registry, world, kms } = context;

  const describe = (input: Members, call: Call): Members => {
    if (input['data'] !== undefined && input['uri'] !== undefined) {
      throw new AwsError(
        'InvalidParameterCombinationException',
        "The parameters 'data' and 'uri' are mutually exclusive.",
      );
    }
    if (input['data'] === undefined && input['uri'] === undefined) {
      throw invalidParameter('data', "Either 'data' or 'uri' must be provided.");
    }
    if (input['uri'] !== undefined) {
      throw unsupported("component documents in S3; send the text as 'data'");
    }
    if (
      input['kmsKeyId'] !== undefined &&
      kms.find(call.region, call.accountId, input['kmsKeyId'] as string)?.state !== 'Enabled'
    ) {
      throw invalidParameter('kmsKeyId', 'The KMS key does not exist or is not enabled.');
    }
    const document = parseComponent(input['data'] as string, input['platform'] as string);
    return {
      name: input['name'],
      version: input['semanticVersion'],
      ...pick(input, 'description', 'changeDescription'),
      type: document.phases.every((phase) => phase.name === 'test') ? 'TEST' : 'BUILD',
      ...pick(input, 'platform', 'supportedOsVersions'),
      state: { status: 'ACTIVE' },
      parameters: document.parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        ...(parameter.default !== undefined && { defaultValue: [parameter.default] }),
        ...pick(parameter, 'description'),
      })),
      owner: call.accountId,
      data: input['data'],
      ...pick(input, 'kmsKeyId'),
      encrypted: true,
      dateCreated: dateTime(call.now),
      tags: input['tags'] ?? {},
    };
  };

  const usersOf = (component: Resource, call: Call): Resource[] =>
    registry
      .all('image-recipe', call.accountId, call.region)
      .filter((recipe) =>
        ((recipe.detail['components'] ?? []) as { componentArn: string }[]).some(
          (used) => registry.resolve(used.componentArn, 'component', call)?.arn === component.arn,
        ),
      );

  const source = (input: Members, call: Call): Resource[] => {
    const owner = (input['owner'] as string | undefined) ?? 'Self';
    if (owner === 'Self') {
      return listed(world, registry.all('component', call.accountId, call.region), call);
    }
    return owner === 'Amazon' ? registry.all('component', 'aws', call.region) : [];
  };

  return {
    CreateComponent(input, call) {
      checkVersion(input['semanticVersion'] as string);
      const version: Arn = {
        region: call.region,
        owner: call.accountId,
        type: 'component',
        slug: slugOf(input['name'] as string),
        version: input['semanticVersion'] as string,
        build: undefined,
      };
      const detail = describe(input, call);
      const latest = registry.resolve(formatArn(version), 'component', call);
      if (latest && content(latest.detail) === content(detail)) {
        throw alreadyExists('Component', latest.arn);
      }
      if (input['dryRun'] === true) {
        throw new AwsError(
          'DryRunOperationException',
          'Request would have succeeded, but dryRun flag is set.',
          412,
        );
      }
      const arn = formatArn({ ...version, build: registry.nextBuild(version) });
      registry.add({ arn, createdAt: call.now, detail: { arn, ...detail } });
      return {
        componentBuildVersionArn: arn,
        latestVersionReferences: latestVersionReferences(arn),
      };
    },

    GetComponent(input, call) {
      const found = registry.read(input['componentBuildVersionArn'] as string, 'component', call);
      return {
        requestId: call.requestId,
        component: found.detail,
        latestVersionReferences: latestVersionReferences(found.arn),
      };
    },

    ListComponents(input, call) {
      const rows = filtered(versionRows(source(input, call)), input, {
        description: (row) => row['description'] as string,
        name: (row) => row['name'] as string,
        platform: (row) => row['platform'] as string,
        supportedOsVersion: (row) => row['supportedOsVersions'] as string[],
        type: (row) => row['type'] as string,
        version: (row) => row['version'] as string,
      });
      const shown = input['byName'] === true ? newestPerName(rows) : rows;
      return page(
        shown.map((row) =>
          pick(
            row,
            'arn',
            'name',
            'version',
            'description',
            'platform',
            'supportedOsVersions',
            'type',
            'owner',
            'dateCreated',
          ),
        ),
        'componentVersionList',
        input,
        call,
      );
    },

    ListComponentBuildVersions(input, call) {
      const version = parseArn((input['componentVersionArn'] as string | undefined) ?? '');
      if (!version) {
        throw invalidParameter('componentVersionArn', 'It must be the ARN of a component version.');
      }
      const builds = [
        ...listed(world, registry.all('component', call.accountId, call.region), call),
        ...registry.all('component', 'aws', call.region),
      ].filter((component) => component.arn.startsWith(`${formatArn(version)}/`));
      return page(
        builds.map((component) => pick(component.detail, ...summaryMembers)),
        'componentSummaryList',
        input,
        call,
      );
    },

    DeleteComponent(input, call) {
      const found = registry.own(input['componentBuildVersionArn'] as string, 'component', call);
      if (usersOf(found, call).length > 0) throw hasDependents(found.arn);
      registry.remove(found.arn);
      return { requestId: call.requestId, componentBuildVersionArn: found.arn };
    },
  };
}
