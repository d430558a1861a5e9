import { ActionError, AwsCallError } from '../errors.ts';
import { digestOf } from '../plan/digest.ts';
import {
  componentDifferences,
  distributionDifferences,
  imageRecipeDifferences,
  infrastructureDifferences,
  type ExistingComponent,
  type ExistingDistribution,
  type ExistingImageRecipe,
  type ExistingInfrastructure,
} from '../plan/existing.ts';
import type {
  ComponentRequest,
  DistributionRequest,
  ImageRecipeRequest,
  InfrastructureRequest,
  Wanted,
} from '../plan/wanted.ts';

/**
 * Calls to Image Builder in the home region. Reads give `undefined` where nothing has the ARN;
 * creates give the ARN of what was made.
 */
export interface ResourceStore {
  component: (arn: string) => Promise<ExistingComponent | undefined>;
  createComponent: (request: ComponentRequest, clientToken: string) => Promise<string>;
  imageRecipe: (arn: string) => Promise<ExistingImageRecipe | undefined>;
  createImageRecipe: (request: ImageRecipeRequest, clientToken: string) => Promise<string>;
  infrastructure: (arn: string) => Promise<ExistingInfrastructure | undefined>;
  createInfrastructure: (request: InfrastructureRequest, clientToken: string) => Promise<string>;
  distribution: (arn: string) => Promise<ExistingDistribution | undefined>;
  createDistribution: (request: DistributionRequest, clientToken: string) => Promise<string>;
}

/** A resource that is read by its ARN, or created where there is none. */
interface Addressed<Existing, Request> {
  arn: string;
  request: Request;
  get: (arn: string) => Promise<Existing | undefined>;
  create: (request: Request, clientToken: string) => Promise<string>;
  differences: (existing: Existing, wanted: Request) => string[];
}

/**
 * Creates what the build of `wanted` needs and does not have yet. Each resource is read by its ARN
 * and created where there is none; where another run was faster it is read again and compared.
 * Nothing is updated. Throws an ActionError where a resource has other content than its name
 * promises. Gives whether this call compared or created all of them, components included; then the
 * contents need not be read back before a release. It tells nothing about the image itself: who
 * built it, or what happened to it since.
 */
export async function ensureResources(wanted: Wanted, store: ResourceStore): Promise<boolean> {
  const [areContentsSeen] = await Promise.all([
    ensureImageRecipe(wanted, store),
    ensure({
      arn: wanted.infrastructureArn,
      request: wanted.infrastructure,
      get: store.infrastructure,
      create: store.createInfrastructure,
      differences: infrastructureDifferences,
    }),
    ensure({
      arn: wanted.distributionArn,
      request: wanted.distribution,
      get: store.distribution,
      create: store.createDistribution,
      differences: distributionDifferences,
    }),
  ]);
  return areContentsSeen;
}

/**
 * An existing image recipe proves that its components exist, so they are read only for a new one.
 * Gives whether they were.
 */
async function ensureImageRecipe(wanted: Wanted, store: ResourceStore): Promise<boolean> {
  const existing = await store.imageRecipe(wanted.imageRecipeArn);
  if (existing) {
    refuseOther(wanted.imageRecipeArn, imageRecipeDifferences(existing, wanted.imageRecipe));
    return false;
  }
  await Promise.all(
    [...wanted.components].map(([arn, { request }]) =>
      ensure({
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        differences: componentDifferences,
      }),
    ),
  );
  await create({
    arn: wanted.imageRecipeArn,
    request: wanted.imageRecipe,
    get: store.imageRecipe,
    create: store.createImageRecipe,
    differences: imageRecipeDifferences,
  });
  return true;
}

async function ensure<Existing, Request>(resource: Addressed<Existing, Request>): Promise<void> {
  const existing = await resource.get(resource.arn);
  if (existing) refuseOther(resource.arn, resource.differences(existing, resource.request));
  else await create(resource);
}

async function create<Existing, Request>(resource: Addressed<Existing, Request>): Promise<void> {
  let arn: string;
  try {
    arn = await resource.create(resource.request, resourceToken(resource.request));
  } catch (error) {
    const isTaken =
      error instanceof AwsCallError &&
      ['ResourceAlreadyExistsException', 'IdempotentParameterMismatchException'].includes(
        error.awsName,
      );
    const existing = isTaken ? await resource.get(resource.arn) : undefined;
    if (!existing) throw error;
    refuseOther(resource.arn, resource.differences(existing, resource.request));
    return;
  }
  // Another document with the same name and version silently becomes build 2:
  // docs/aws.md#names-and-addresses.
  if (arn !== resource.arn) throw conflict(resource.arn, [`AWS put ours at ${arn}`]);
}

/**
 * Client token of a create request. Equal requests have equal tokens, so that AWS creates once,
 * whichever run sends them and how often.
 */
export function resourceToken(request: unknown): string {
  return digestOf({ create: request });
}

function refuseOther(arn: string, differences: string[]): void {
  if (differences.length > 0) {
    throw conflict(
      arn,
      differences.map((part) => `${part} differs`),
    );
  }
}

function conflict(arn: string, reasons: string[]): ActionError {
  return new ActionError(
    'conflict',
    `${arn} holds something else than its name promises (${reasons.join(', ')}).`,
    'Find out in CloudTrail who made it, and delete it if it is not yours to keep.',
  );
}
