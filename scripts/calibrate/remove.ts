import { DeleteLogGroupCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DeregisterImageCommand, DescribeImagesCommand, type EC2Client } from '@aws-sdk/client-ec2';
import {
  CancelImageCreationCommand,
  DeleteComponentCommand,
  DeleteDistributionConfigurationCommand,
  DeleteImageCommand,
  DeleteImageRecipeCommand,
  DeleteInfrastructureConfigurationCommand,
  GetComponentCommand,
  GetDistributionConfigurationCommand,
  GetImageCommand,
  GetImageRecipeCommand,
  GetInfrastructureConfigurationCommand,
  type ImagebuilderClient,
} from '@aws-sdk/client-imagebuilder';
import { arnOf, builtEnds, nameOf, type CandidateOptions } from './candidate-plan.ts';
import { isRefusal, Stopped, type Session } from './session.ts';

/** Ends of names by what has them. No run makes more builds of a version than `mostBuilds`. */
const recipes = [...builtEnds, 'absent', 'other', 'small'];
const components = ['hello', 'fails', 'other', 'denied'];
const infrastructures = ['', '-denied'];
const mostBuilds = 5;

const notThere = /^(ResourceNotFoundException|InvalidAMIID\.(NotFound|Unavailable))$/;
const terminal = ['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DELETED', 'DISABLED'];

/** What a new resource may lag in Get, and how often something is tried. */
const lagMs = 120_000;
const attempts = 6;
const pauseMs = 5000;

/** Which run, and where it was. */
export type Where = Pick<CandidateOptions, 'run' | 'accountId' | 'region' | 'copyRegion'>;

/** One thing to take away, and how a person would. */
interface Removal {
  /** Of Image Builder: what it is. */
  arn?: string;
  command: string;
  isThere: () => Promise<unknown>;
  remove: () => Promise<unknown>;
}

type Kind = (arn: string, client: ImagebuilderClient) => Removal;

const imageRecipe: Kind = (imageRecipeArn, client) => ({
  arn: imageRecipeArn,
  command: `imagebuilder delete-image-recipe --image-recipe-arn ${imageRecipeArn}`,
  isThere: () => client.send(new GetImageRecipeCommand({ imageRecipeArn })),
  remove: () => client.send(new DeleteImageRecipeCommand({ imageRecipeArn })),
});

const component: Kind = (componentBuildVersionArn, client) => ({
  arn: componentBuildVersionArn,
  command: `imagebuilder delete-component --component-build-version-arn ${componentBuildVersionArn}`,
  isThere: () => client.send(new GetComponentCommand({ componentBuildVersionArn })),
  remove: () => client.send(new DeleteComponentCommand({ componentBuildVersionArn })),
});

const infrastructure: Kind = (infrastructureConfigurationArn, client) => ({
  arn: infrastructureConfigurationArn,
  command: `imagebuilder delete-infrastructure-configuration --infrastructure-configuration-arn ${infrastructureConfigurationArn}`,
  isThere: () =>
    client.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn })),
  remove: () =>
    client.send(new DeleteInfrastructureConfigurationCommand({ infrastructureConfigurationArn })),
});

const distribution: Kind = (distributionConfigurationArn, client) => ({
  arn: distributionConfigurationArn,
  command: `imagebuilder delete-distribution-configuration --distribution-configuration-arn ${distributionConfigurationArn}`,
  isThere: () =>
    client.send(new GetDistributionConfigurationCommand({ distributionConfigurationArn })),
  remove: () =>
    client.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn })),
});

const image: Kind = (imageBuildVersionArn, client) => ({
  arn: imageBuildVersionArn,
  command: `imagebuilder delete-image --image-build-version-arn ${imageBuildVersionArn}`,
  isThere: () => Promise.resolve(),
  remove: () => client.send(new DeleteImageCommand({ imageBuildVersionArn })),
});

/**
 * Takes away all that a run made, found by its names. Gives the commands for what could not be taken
 * away.
 *
 * @param made ARNs of what was made a moment ago, which Get may not show yet
 */
export async function removeRun(
  session: Session,
  where: Where,
  made: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const { region } = where;
  const name = nameOf(where.run);
  const { imageBuilder, logs, ec2 } = session.connections;
  const numbered = (what: string, ends: readonly string[]): string[] =>
    ends.flatMap((end) =>
      Array.from({ length: mostBuilds }, (_, index) =>
        arnOf(where, `${what}/${name}-${end}/1.0.0/${String(index + 1)}`),
      ),
    );
  const left: string[] = [];
  const take = async (removals: Removal[]): Promise<void> => {
    for (const removal of removals) {
      const isKnown = removal.arn !== undefined && made.has(removal.arn);
      if (!(await isGone(session, removal, isKnown))) {
        left.push(`aws --region ${region} ${removal.command}`);
      }
    }
  };

  const images: string[] = [];
  for (const arn of numbered('image', builtEnds)) {
    if (await hasEnded(session, arn, made.has(arn))) images.push(arn);
  }
  await take(images.map((arn) => image(arn, imageBuilder)));
  for (const one of new Set([region, where.copyRegion])) {
    left.push(...(await removeAmis(session, ec2(one), one, name)));
  }
  await take([
    ...recipes.map((end) =>
      imageRecipe(arnOf(where, `image-recipe/${name}-${end}/1.0.0`), imageBuilder),
    ),
    ...builtEnds.map((end) =>
      distribution(arnOf(where, `distribution-configuration/${name}-${end}`), imageBuilder),
    ),
    ...infrastructures.map((end) =>
      infrastructure(arnOf(where, `infrastructure-configuration/${name}${end}`), imageBuilder),
    ),
    ...numbered('component', components).map((arn) => component(arn, imageBuilder)),
    ...builtEnds.map((end) => {
      const logGroupName = `/aws/imagebuilder/${name}-${end}`;
      return {
        command: `logs delete-log-group --log-group-name ${logGroupName}`,
        isThere: () =>
          logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName })),
        remove: () => logs.send(new DeleteLogGroupCommand({ logGroupName })),
      };
    }),
  ]);
  return left;
}

const isMissing = (error: unknown): boolean => error instanceof Error && notThere.test(error.name);

/** Waits where there is time left, else goes on at once: what can be taken away still is. */
async function pauseOrGoOn(session: Session): Promise<boolean> {
  try {
    await session.pause(pauseMs);
    return true;
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
}

/** Cancels an image that is being built, and waits for its end. Gives whether there is one. */
async function hasEnded(session: Session, arn: string, isNew: boolean): Promise<boolean> {
  const { imageBuilder } = session.connections;
  const since = session.clock.now();
  for (let look = 0; ; look++) {
    try {
      const { image: found } = await imageBuilder.send(
        new GetImageCommand({ imageBuildVersionArn: arn }),
      );
      if (terminal.includes(found?.state?.status ?? '')) return true;
      if (look % attempts === 0) {
        await imageBuilder.send(
          new CancelImageCreationCommand({ imageBuildVersionArn: arn, clientToken: undefined }),
        );
      }
    } catch (error) {
      if (isMissing(error) && !(isNew && session.clock.now() - since < lagMs)) return false;
      // Between the look and the cancel it may have ended.
      if (!isRefusal(error)) return true;
    }
    if (!(await pauseOrGoOn(session))) return true;
  }
}

/**
 * Whether it is gone; what something else still refers to, or AWS is late with, is tried again.
 *
 * @param isKnown whether it was made for sure, so that nobody needs to look
 */
async function isGone(
  session: Session,
  { isThere, remove }: Removal,
  isKnown: boolean,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      if (attempt === 0 && !isKnown) await isThere();
      await remove();
      return true;
    } catch (error) {
      if (isMissing(error)) return true;
    }
    if (!(await pauseOrGoOn(session))) return false;
  }
  return false;
}

/**
 * Deregisters the AMIs of these names with their snapshots, also copies that EC2 is still making. A
 * new one shows late, so it looks until it found none twice.
 */
async function removeAmis(
  session: Session,
  ec2: EC2Client,
  region: string,
  name: string,
): Promise<string[]> {
  const byHand = `aws --region ${region} ec2`;
  const left = new Set<string>();
  for (let empty = 0; empty < 2;) {
    let ids: string[];
    try {
      const { Images = [] } = await ec2.send(
        new DescribeImagesCommand({
          Owners: ['self'],
          Filters: [{ Name: 'name', Values: [`${name}-*`] }],
        }),
      );
      ids = Images.flatMap(({ ImageId = '' }) => (left.has(removalOf(ImageId)) ? [] : ImageId));
    } catch {
      left.add(`describe-images --owners self --filters 'Name=name,Values=${name}-*'`);
      break;
    }
    if (ids.length === 0) empty++;
    for (const ImageId of ids) {
      const command = removalOf(ImageId);
      const remove = async (): Promise<void> => {
        const { DeleteSnapshotResults = [] } = await ec2.send(
          new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }),
        );
        for (const { SnapshotId = '', ReturnCode } of DeleteSnapshotResults) {
          if (ReturnCode !== 'success') left.add(`delete-snapshot --snapshot-id ${SnapshotId}`);
        }
      };
      const isThere = (): Promise<void> => Promise.resolve();
      if (!(await isGone(session, { command, isThere, remove }, true))) left.add(command);
    }
    await pauseOrGoOn(session);
  }
  return [...left].map((command) => `${byHand} ${command}`);
}

const removalOf = (id: string): string =>
  `deregister-image --delete-associated-snapshots --image-id ${id}`;
