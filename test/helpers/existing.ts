import type {
  ExistingComponent,
  ExistingConfiguration,
  ExistingImageRecipe,
} from '../../src/plan/existing.ts';
import type { Answer } from '../../src/plan/read-back/compare.ts';
import type {
  ComponentRequest,
  DistributionRequest,
  ImageRecipeRequest,
  InfrastructureRequest,
} from '../../src/plan/wanted.ts';

// What AWS has once it took a request, as it answers it. A change is merged deeply into the object
// that was asked for; lists are replaced.

/** A change of an answer's object; `undefined` takes a member away. */
export type Change = Record<string, unknown>;

export function existingComponent(
  request: ComponentRequest,
  arn: string,
  change: Change = {},
): ExistingComponent {
  const { semanticVersion: version, ...rest } = request;
  const component = changed(
    { arn, ...rest, version, type: 'BUILD', owner: '360783618952', encrypted: true },
    change,
  );
  return { arn, platform: String(component['platform']), answer: { requestId: '1', component } };
}

export function existingImageRecipe(
  request: ImageRecipeRequest,
  change: Change = {},
): ExistingImageRecipe {
  const { semanticVersion: version, ...rest } = request;
  const imageRecipe = changed(
    { ...rest, version, type: 'AMI', platform: 'Linux', owner: '360783618952' },
    change,
  );
  return {
    name: request.name,
    parentImage: String(imageRecipe['parentImage']),
    components: (imageRecipe['components'] as ImageRecipeRequest['components']).map(
      ({ componentArn, parameters }) => ({
        arn: componentArn,
        parameters: Object.fromEntries(
          (parameters ?? []).map(({ name, value }) => [name, value.join(',')]),
        ),
      }),
    ),
    volumes: request.blockDeviceMappings.map(({ ebs }) => ({
      sizeGiB: ebs.volumeSize,
      kmsKeyId: ebs.kmsKeyId,
    })),
    userData: request.additionalInstanceConfiguration?.userDataOverride ?? '',
    keepsSsmAgent:
      request.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false,
    answer: { requestId: '1', imageRecipe },
  };
}

export function existingInfrastructure(
  request: InfrastructureRequest,
  change: Change = {},
): ExistingConfiguration {
  return { answer: { infrastructureConfiguration: changed({ ...request }, change) } };
}

export function existingDistribution(
  request: DistributionRequest,
  change: Change = {},
): ExistingConfiguration {
  return {
    answer: { distributionConfiguration: changed({ ...request, timeoutMinutes: 720 }, change) },
  };
}

/** An answer with a change of its only object. */
export function changed(before: Change, change: Change): Change {
  const after = { ...before };
  for (const [name, value] of Object.entries(change)) {
    const [old, isDeep] = [before[name], [before[name], value].every(isMap)];
    after[name] = isDeep ? changed(old as Change, value as Change) : value;
  }
  return after;
}

/** GetImage's answer with a change of the image. */
export function imageAnswer(image: Change, change: Change = {}): Answer {
  return { requestId: '1', image: changed(image, change) };
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
