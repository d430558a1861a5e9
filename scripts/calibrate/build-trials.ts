import { randomUUID } from 'node:crypto';
import { CreateTagsCommand, DescribeTagsCommand } from '@aws-sdk/client-ec2';
import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  DeleteImageCommand,
  GetImageCommand,
  RetryImageCommand,
} from '@aws-sdk/client-imagebuilder';
import { builtEnds, tagKey, type CandidatePlan } from './candidate-plan.ts';
import { examine } from './examine.ts';
import { look, makeComponent, startBuild, type Making } from './making.ts';
import { lagOf, refusalOf, timed, type Refusal, type Session } from './session.ts';
import { statusOf, watch } from './watch.ts';

const mostCancelSeconds = 600;
const mostTagSeconds = 120;
const mostRetrySeconds = 180;
const pauseMs = 2000;
/** After this EC2 tells all of a finished AMI. */
const settledMs = 90_000;

/** Recipes of which AWS may refuse each, and what it says. */
export async function tryRecipes(
  making: Making,
  { recipes, components }: CandidatePlan,
): Promise<void> {
  const { trials } = making.evidence;
  const says = (name: keyof typeof recipes): Promise<Refusal | undefined> =>
    refusalOf(createRecipe(making, recipes[name]));
  await look(making, 'a component for another system', async () => {
    await makeComponent(making, components.other);
    trials.otherSystem = await says('other');
  });
  await look(making, 'a component that does not exist', async () => {
    trials.unknownReference = await says('absent');
  });
  await look(making, 'a volume that is too small', async () => {
    trials.smallVolume = await says('small');
  });
}

/** What somebody is told who may not do all of it. */
export async function tryDenied(
  making: Making,
  { components, deniedInfrastructure }: CandidatePlan,
): Promise<void> {
  const { session, made, evidence } = making;
  const { refused } = session.connections;
  const { trials } = evidence;
  if (!refused) return;
  await look(making, 'a component that is denied', async () => {
    session.check();
    const refusal = await refusalOf(
      refused
        .send(new CreateComponentCommand({ ...components.denied, clientToken: randomUUID() }))
        .then(({ componentBuildVersionArn = '' }) => made.add(componentBuildVersionArn)),
    );
    if (!refusal) throw new Error('the credentials of --denied-profile may make components');
    trials.deniedComponent = refusal;
  });
  await look(making, 'a role that is not passed', async () => {
    session.check();
    const refusal = await refusalOf(
      refused
        .send(
          new CreateInfrastructureConfigurationCommand({
            ...deniedInfrastructure,
            clientToken: randomUUID(),
          }),
        )
        .then(({ infrastructureConfigurationArn = '' }) =>
          made.add(infrastructureConfigurationArn),
        ),
    );
    if (refusal && !/\biam:PassRole\b/.test(refusal.message)) {
      throw new Error(
        `the credentials of --denied-profile may make no infrastructure configuration: ${refusal.message}`,
      );
    }
    trials.deniedRole = refusal;
  });
}

async function createRecipe(
  { session, made }: Making,
  input: CandidatePlan['recipes']['good'],
): Promise<void> {
  session.check();
  const { imageRecipeArn = '' } = await session.connections.imageBuilder.send(
    new CreateImageRecipeCommand({ ...input, clientToken: randomUUID() }),
  );
  made.add(imageRecipeArn);
}

/** Makes what the builds are started from. */
export async function prepareBuilds(making: Making, plan: CandidatePlan): Promise<void> {
  const { session, made } = making;
  const { imageBuilder } = session.connections;
  await makeComponent(making, plan.components.fails);
  session.check();
  const { infrastructureConfigurationArn = '' } = await imageBuilder.send(
    new CreateInfrastructureConfigurationCommand({
      ...plan.infrastructure,
      clientToken: randomUUID(),
    }),
  );
  made.add(infrastructureConfigurationArn);
  for (const end of builtEnds) {
    await createRecipe(making, plan.recipes[end]);
    session.check();
    const { distributionConfigurationArn = '' } = await imageBuilder.send(
      new CreateDistributionConfigurationCommand({
        ...plan.distributions[end],
        clientToken: randomUUID(),
      }),
    );
    made.add(distributionConfigurationArn);
  }
}

/** A build whose test fails. */
export async function buildThatFails(making: Making): Promise<void> {
  const { session, options, evidence } = making;
  const build = await startBuild(making, 'fails', true);
  await watch(session, build, options.logGroup);
  evidence.images.push(await examine(session, build.arn, true));
}

/** A build whose copy fails, since its key is not there; then AWS is asked to retry. */
export async function buildThatBreaks(making: Making): Promise<void> {
  const { session, options, evidence } = making;
  const build = await startBuild(making, 'broken', false);
  await watch(session, build, options.logGroup);
  const image = await examine(session, build.arn, true);
  evidence.images.push(image);
  if (image.image.state?.status !== 'FAILED') throw new Error('it did not fail');
  await look(making, 'a retry', async () => {
    session.check();
    const { answer: refusal, ...since } = await timed(session, () =>
      refusalOf(
        session.connections.imageBuilder.send(
          new RetryImageCommand({ imageBuildVersionArn: build.arn, clientToken: randomUUID() }),
        ),
      ),
    );
    evidence.trials.retry = refusal;
    if (refusal) return;
    // Not to be interrupted: an image that still says FAILED can't be cancelled, and would go on.
    const whole = session.afresh(new AbortController().signal, 5);
    const hasBegun = async (): Promise<boolean> => (await statusOf(whole, build.arn)) !== 'FAILED';
    evidence.trials.retryLag = await lagOf(whole, since, hasBegun, mostRetrySeconds);
  });
}

/** A build that is cancelled and deleted; then one that is let through, and looked at from all sides. */
export async function buildsThatWork(making: Making): Promise<void> {
  const { session, options, evidence } = making;
  const deleted = await cancelledBuild(making);
  const build = await startBuild(making, 'good', false);
  if (deleted !== undefined) {
    evidence.trials.numbers = { deleted: numberOf(deleted), next: numberOf(build.arn) };
  }
  (evidence.trials.watched ??= []).push(await watch(session, build, options.logGroup));
  await look(making, 'a cancel that is too late', async () => {
    evidence.trials.lateCancel = await refusalOf(cancel(session, build.arn));
  });
  await session.pause(settledMs);
  evidence.images.push(await examine(session, build.arn, true));
  await look(making, 'the lag of tags', () => tagLag(making, build.arn));
}

const numberOf = (arn: string): number => Number(arn.split('/').at(-1));

function cancel({ connections }: Session, arn: string): Promise<unknown> {
  return connections.imageBuilder.send(
    new CancelImageCreationCommand({ imageBuildVersionArn: arn, clientToken: randomUUID() }),
  );
}

/** Starts a build, cancels and deletes it. Gives its ARN where all of that went well. */
async function cancelledBuild(making: Making): Promise<string | undefined> {
  const { session, evidence, made } = making;
  let deleted: string | undefined;
  await look(making, 'a build that is cancelled', async () => {
    const { arn } = await startBuild(making, 'good', false);
    while ((await statusOf(session, arn)) === undefined) await session.pause(pauseMs);
    const since = await timed(session, () => cancel(session, arn));
    evidence.trials.cancelLag = await lagOf(
      session,
      since,
      async () => (await statusOf(session, arn)) === 'CANCELLED',
      mostCancelSeconds,
    );
    await session.connections.imageBuilder.send(
      new DeleteImageCommand({ imageBuildVersionArn: arn }),
    );
    made.delete(arn);
    deleted = arn;
  });
  return deleted;
}

/** Gives the AMI of the home region one more tag, and waits until EC2 shows it. */
async function tagLag({ session, options, evidence }: Making, arn: string): Promise<void> {
  const { image } = await session.connections.imageBuilder.send(
    new GetImageCommand({ imageBuildVersionArn: arn }),
  );
  const id = image?.outputResources?.amis?.find(({ region }) => region === options.region)?.image;
  if (id === undefined) throw new Error('the image has no AMI in its region');
  const ec2 = session.connections.ec2(options.region);
  const Key = `${tagKey}-lag`;
  const since = await timed(session, () =>
    ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value: options.run }] })),
  );
  const isShown = async (): Promise<boolean> => {
    const { Tags = [] } = await ec2.send(
      new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [id] }] }),
    );
    return Tags.some((tag) => tag.Key === Key);
  };
  evidence.trials.tagLag = await lagOf(session, since, isShown, mostTagSeconds);
}
