import { ActionError, AwsCallError } from '../errors.ts';
import { digestOf } from '../plan/digest.ts';
import type {
  ExistingComponent,
  ExistingConfiguration,
  ExistingImageRecipe,
} from '../plan/existing.ts';
import type { Answer, Comparison } from '../plan/read-back/compare.ts';
import { compareComponent } from '../plan/read-back/component.ts';
import { compareDistribution } from '../plan/read-back/distribution.ts';
import { compareImageRecipe } from '../plan/read-back/image-recipe.ts';
import { compareInfrastructure } from '../plan/read-back/infrastructure.ts';
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
  infrastructure: (arn: string) => Promise<ExistingConfiguration | undefined>;
  createInfrastructure: (request: InfrastructureRequest, clientToken: string) => Promise<string>;
  distribution: (arn: string) => Promise<ExistingConfiguration | undefined>;
  createDistribution: (request: DistributionRequest, clientToken: string) => Promise<string>;
}

/** A resource that is read by its ARN, or created where there is none. */
interface Addressed<Request> {
  /** ISO 8601. */
  plannedAt: string;
  arn: string;
  request: Request;
  get: (arn: string) => Promise<ExistingConfiguration | undefined>;
  create: (request: Request, clientToken: string) => Promise<string>;
  compare: (answer: Answer, request: Request) => Comparison;
  /** Where AWS makes a second build of what is there already, and does not say that it exists. */
  isVersioned?: true;
}

/**
 * Creates what the build of `wanted` needs and does not have yet. Each resource is read by its ARN
 * and created where there is none; where another run was faster it is read again and compared.
 * Nothing is updated. Throws an ActionError where a resource has other content than its name
 * promises. Members of AWS's answers that are not known here are no reason not to build.
 */
export async function ensureResources(wanted: Wanted, store: ResourceStore): Promise<void> {
  const plannedAt = wanted.lock.resolvedAt;
  await Promise.all([
    ensureImageRecipe(wanted, store),
    ensure({
      plannedAt,
      arn: wanted.infrastructureArn,
      request: wanted.infrastructure,
      get: store.infrastructure,
      create: store.createInfrastructure,
      compare: compareInfrastructure,
    }),
    ensure({
      plannedAt,
      arn: wanted.distributionArn,
      request: wanted.distribution,
      get: store.distribution,
      create: store.createDistribution,
      compare: compareDistribution,
    }),
  ]);
}

/** An existing image recipe proves that its components exist, so they are read only for a new one. */
async function ensureImageRecipe(wanted: Wanted, store: ResourceStore): Promise<void> {
  const plannedAt = wanted.lock.resolvedAt;
  const imageRecipe: Addressed<ImageRecipeRequest> = {
    plannedAt,
    arn: wanted.imageRecipeArn,
    request: wanted.imageRecipe,
    get: store.imageRecipe,
    create: store.createImageRecipe,
    compare: (answer, request) => compareImageRecipe(answer, request, wanted.lock.platform),
  };
  const existing = await imageRecipe.get(imageRecipe.arn);
  if (existing) {
    refuseOther(imageRecipe, existing);
    return;
  }
  await Promise.all(
    [...wanted.components].map(([arn, { request, document }]) =>
      ensure({
        plannedAt,
        arn,
        request,
        get: store.component,
        create: store.createComponent,
        compare: (answer) => compareComponent(answer, request, `component ${document.file}`),
        isVersioned: true,
      }),
    ),
  );
  await create(imageRecipe);
}

async function ensure<Request>(resource: Addressed<Request>): Promise<void> {
  const existing = await resource.get(resource.arn);
  if (existing) refuseOther(resource, existing);
  else await create(resource);
}

async function create<Request>(resource: Addressed<Request>): Promise<void> {
  const { request, plannedAt, isVersioned } = resource;
  const isMade =
    // Runs that make the same component at the same time are to make it once.
    (isVersioned && (await createOnce(resource, resourceToken(request)))) ||
    // Nobody knows the time of the plan beforehand: a token without it may be used up by code of a
    // pull request, or by what was made before and deleted since, whose answer AWS repeats.
    (await createOnce(resource, resourceToken({ request, plannedAt })));
  if (!isMade) throw conflict(resource.arn, ['AWS knows the client tokens of ours with others']);
}

/** Whether the resource is there now; not where AWS knows the token with another request. */
async function createOnce<Request>(
  resource: Addressed<Request>,
  clientToken: string,
): Promise<boolean> {
  let arn: string;
  try {
    arn = await resource.create(resource.request, clientToken);
  } catch (error) {
    const name = error instanceof AwsCallError ? error.awsName : '';
    const isOther = name === 'IdempotentParameterMismatchException';
    const isTaken = isOther || name === 'ResourceAlreadyExistsException';
    const existing = isTaken ? await resource.get(resource.arn) : undefined;
    if (existing) refuseOther(resource, existing);
    else if (!isOther) throw error;
    return existing !== undefined;
  }
  // Another document with the same name and version silently becomes build 2:
  // docs/aws.md#names-and-addresses.
  if (arn !== resource.arn) throw conflict(resource.arn, [`AWS put ours at ${arn}`]);
  return true;
}

/**
 * Client token of a create request. Equal requests have equal tokens, so that AWS creates once,
 * however often they are sent.
 */
export function resourceToken(request: unknown): string {
  return digestOf({ create: request });
}

function refuseOther<Request>(
  { arn, request, compare }: Addressed<Request>,
  { answer }: ExistingConfiguration,
): void {
  const { differences } = compare(answer, request);
  if (differences.length > 0) throw conflict(arn, differences);
}

function conflict(arn: string, reasons: string[]): ActionError {
  return new ActionError(
    'conflict',
    `${arn} holds something else than its name promises (${reasons.join(', ')}).`,
    'Find out in CloudTrail who made it, and delete it if it is not yours to keep.',
  );
}
