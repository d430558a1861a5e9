import type { Call, Members, Service } from '../../call.ts';
import {
  checkVersion,
  formatArn,
  isVersionPattern,
  latestVersionReferences,
  parseArn,
  slugOf,
  compareVersions,
  fitsVersion,
  type Arn,
} from './arn.ts';
import type { Context } from './context.ts';
import { alreadyExists, hasDependents, invalidParameter, quotaExceeded } from './errors.ts';
import { dateTime, filtered, listed, page, pick } from './lists.ts';
import { resolveParentImage, type ParentImage } from './parent-image.ts';

const maxComponents = 20;
/** Of ARNs and parameters as they are sent: what AWS counts is written nowhere. */
const maxComponentBytes = 25 * 1024;

interface ComponentUse {
  componentArn: string;
  parameters?: { name: string; value: string[] }[];
}

/**
 * The version that a wildcard of CreateImageRecipe stands for: one above the highest that fits it.
 */
function nextVersion(pattern: string, existing: string[]): string {
  if (!pattern.includes('x')) return pattern;
  const highest = existing
    .filter((version) => fitsVersion(pattern, version))
    .sort(compareVersions)
    .at(-1);
  const nodes = pattern.split('.');
  const raised = nodes.indexOf('x');
  if (highest === undefined) {
    return nodes.map((node, index) => (node !== 'x' ? node : index === 0 ? '1' : '0')).join('.');
  }
  return highest
    .split('.')
    .map((node, index) =>
      index < raised ? node : index === raised ? String(Number(node) + 1) : '0',
    )
    .join('.');
}

/** Image recipe operations. A recipe is immutable and has no build number. */
export function imageRecipeOperations(context: Context): Service {
  const { registry, world } = context;

  const checkComponents = (components: ComponentUse[], parent: ParentImage, call: Call): void => {
    if (components.length > maxComponents) {
      throw quotaExceeded(
        `The maximum number of components per recipe is ${String(maxComponents)}.`,
      );
    }
    const names = components
      .map((use) => parseArn(use.componentArn))
      .map((arn) => `${arn?.owner ?? ''} ${arn?.slug ?? ''}`);
    names.forEach((name, index) => {
      if (names.indexOf(name) !== index) {
        throw invalidParameter(
          'components',
          `The component '${components[index]?.componentArn ?? ''}' is used more than once.`,
        );
      }
    });
    if (Buffer.byteLength(JSON.stringify(components)) > maxComponentBytes) {
      throw invalidParameter(
        'components',
        "You've exceeded the maximum cumulative component size of 25 KB.",
      );
    }
    components.forEach((use, index) => {
      const where = `components[${String(index)}]`;
      const { detail, arn } = registry.refer(
        use.componentArn,
        'component',
        call,
        `${where}.componentArn`,
      );
      const status = detail['state'].status as string;
      if (status !== 'ACTIVE') {
        throw invalidParameter(
          where,
          `The component '${arn}' is ${status} and can't be added to new recipes.`,
        );
      }
      if (detail['platform'] !== parent.ami.platform) {
        throw invalidParameter(
          where,
          `The component '${arn}' is for ${String(detail['platform'])}, but the parent image is ${parent.ami.platform}.`,
        );
      }
      const systems = detail['supportedOsVersions'] as string[] | undefined;
      if (
        world.settings.componentOsCheck === 'refuse' &&
        systems &&
        parent.osVersion !== undefined &&
        !systems.some((system) => parent.osVersion?.startsWith(system))
      ) {
        throw invalidParameter(
          where,
          `The component '${arn}' does not support the operating system '${parent.osVersion}' of the parent image.`,
        );
      }
      const declared = detail['parameters'] as { name: string; defaultValue?: string[] }[];
      const given = (use.parameters ?? []).map((parameter) => parameter.name);
      const open = declared.find(
        (parameter) => parameter.defaultValue === undefined && !given.includes(parameter.name),
      );
      if (open) {
        throw invalidParameter(
          `${where}.parameters`,
          `The parameter '${open.name}' of the component '${arn}' has no default and no value.`,
        );
      }
      for (const parameter of use.parameters ?? []) {
        if (!declared.some((one) => one.name === parameter.name)) {
          throw invalidParameter(
            `${where}.parameters`,
            `The component '${arn}' does not declare the parameter '${parameter.name}'.`,
          );
        }
        if (parameter.value.length !== 1) {
          throw invalidParameter(
            `${where}.parameters`,
            `The parameter '${parameter.name}' takes exactly one value.`,
          );
        }
      }
    });
  };

  const checkDevices = (mappings: Members[], parent: ParentImage): void => {
    const names = mappings.map((mapping) => mapping['deviceName'] as string | undefined);
    mappings.forEach((mapping, index) => {
      const where = `blockDeviceMappings[${String(index)}]`;
      if (names[index] === undefined) throw invalidParameter(where, 'A device name is required.');
      if (names.indexOf(names[index]) !== index) {
        throw invalidParameter(where, `The device '${names[index]}' is mapped more than once.`);
      }
      const key = mapping['ebs']?.kmsKeyId as string | undefined;
      if (key !== undefined && !/^arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\//.test(key)) {
        throw invalidParameter(
          `${where}.ebs.kmsKeyId`,
          'It must be the ARN of a KMS key or of an alias.',
        );
      }
      const snapshot = parent.ami.devices.find((device) => device.name === names[index])?.snapshot;
      const size = mapping['ebs']?.volumeSize as number | undefined;
      if (
        world.settings.volumeCheck === 'create' &&
        snapshot &&
        size !== undefined &&
        size < snapshot.sizeGiB
      ) {
        throw invalidParameter(
          `${where}.ebs.volumeSize`,
          `Volume of size ${String(size)}GB is smaller than snapshot '${snapshot.id}', expect size >= ${String(snapshot.sizeGiB)}GB.`,
        );
      }
    });
  };

  return {
    CreateImageRecipe(input, call) {
      const pattern = input['semanticVersion'] as string;
      if (!isVersionPattern(pattern)) {
        throw invalidParameter(
          'semanticVersion',
          "Everything to the right of the first 'x' must be 'x'.",
        );
      }
      checkVersion(pattern);
      const base: Arn = {
        region: call.region,
        owner: call.accountId,
        type: 'image-recipe',
        slug: slugOf(input['name'] as string),
        version: undefined,
        build: undefined,
      };
      const existing = registry
        .all('image-recipe', call.accountId, call.region)
        .map((recipe) => parseArn(recipe.arn) as Arn)
        .filter((arn) => arn.slug === base.slug);
      const version = nextVersion(
        pattern,
        existing.map((arn) => arn.version ?? ''),
      );
      const arn = formatArn({ ...base, version });
      if (registry.get(arn)) throw alreadyExists('ImageRecipe', arn);

      // A parameter outside of AWS's paths is readable to the build's execution role only, which is
      // not known here.
      const parent = resolveParentImage(context, input['parentImage'] as string, call, true);
      checkComponents((input['components'] ?? []) as ComponentUse[], parent, call);
      checkDevices((input['blockDeviceMappings'] ?? []) as Members[], parent);
      if (
        parent.ami.platform === 'Windows' &&
        input['additionalInstanceConfiguration']?.systemsManagerAgent !== undefined
      ) {
        throw invalidParameter(
          'additionalInstanceConfiguration.systemsManagerAgent',
          'EC2 Image Builder does not support configuring the SSM Agent on Windows.',
        );
      }
      const userData = input['additionalInstanceConfiguration']?.userDataOverride as
        string | undefined;
      if (
        userData !== undefined &&
        Buffer.from(userData, 'base64').toString('base64') !== userData
      ) {
        throw invalidParameter(
          'additionalInstanceConfiguration.userDataOverride',
          'It must be base64-encoded.',
        );
      }

      const detail: Members = {
        arn,
        type: 'AMI',
        name: input['name'],
        ...pick(input, 'description'),
        platform: parent.ami.platform,
        owner: call.accountId,
        version,
        ...pick(input, 'components'),
        parentImage: input['parentImage'],
        blockDeviceMappings: input['blockDeviceMappings'] ?? [],
        dateCreated: dateTime(call.now),
        tags: input['tags'] ?? {},
        workingDirectory:
          input['workingDirectory'] ?? (parent.ami.platform === 'Windows' ? 'C:/' : '/tmp'),
        ...pick(input, 'additionalInstanceConfiguration', 'amiTags', 'amiWatermarks'),
      };
      registry.add({ arn, createdAt: call.now, detail });
      return { imageRecipeArn: arn, latestVersionReferences: latestVersionReferences(arn) };
    },

    GetImageRecipe(input, call) {
      const found = registry.read(input['imageRecipeArn'] as string, 'image-recipe', call);
      return {
        requestId: call.requestId,
        imageRecipe: found.detail,
        latestVersionReferences: latestVersionReferences(found.arn),
      };
    },

    ListImageRecipes(input, call) {
      const owner = (input['owner'] as string | undefined) ?? 'Self';
      const recipes =
        owner === 'Self'
          ? listed(world, registry.all('image-recipe', call.accountId, call.region), call)
          : [];
      const rows = filtered(
        recipes.map((recipe) => recipe.detail),
        input,
        {
          name: (row) => row['name'] as string,
          parentImage: (row) => row['parentImage'] as string,
          platform: (row) => row['platform'] as string,
        },
      );
      return page(
        rows.map((row) =>
          pick(row, 'arn', 'name', 'platform', 'owner', 'parentImage', 'dateCreated', 'tags'),
        ),
        'imageRecipeSummaryList',
        input,
        call,
      );
    },

    DeleteImageRecipe(input, call) {
      const { arn } = registry.own(input['imageRecipeArn'] as string, 'image-recipe', call);
      const isUsed = registry
        .all('image-pipeline', call.accountId, call.region)
        .some(
          (pipeline) =>
            registry.resolve(pipeline.detail['imageRecipeArn'] as string, 'image-recipe', call)
              ?.arn === arn,
        );
      const isBuilt = registry
        .all('image', call.accountId, call.region)
        .some((image) => image.detail['imageRecipe'].arn === arn);
      if (isUsed || isBuilt) throw hasDependents(arn);
      registry.remove(arn);
      return { requestId: call.requestId, imageRecipeArn: arn };
    },
  };
}
