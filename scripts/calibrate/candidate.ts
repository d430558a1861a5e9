import { DescribeImagesCommand, type Image as Ec2Image } from '@aws-sdk/client-ec2';
import {
  buildThatBreaks,
  buildThatFails,
  buildsThatWork,
  prepareBuilds,
  tryDenied,
  tryRecipes,
} from './build-trials.ts';
import { planCandidate, type CandidateOptions } from './candidate-plan.ts';
import { FirstComponent } from './component-trials.ts';
import type { Evidence } from './evidence.ts';
import { look, type Making } from './making.ts';
import { removeRun } from './remove.ts';
import { Stopped, type Session } from './session.ts';

/** Minutes after which nothing new is begun, and those that are left to take all away. */
export const candidateMinutes = 50;
const removalMinutes = 10;

/**
 * Builds one small candidate and asks what only somebody who makes things can ask; then takes all of
 * it away, however it ended. What AWS refuses, and an interruption, are troubles of the evidence.
 * Gives the commands for what could not be taken away.
 *
 * @param session ends after `candidateMinutes`
 * @param mayRemove ends the clean-up as well
 */
export async function tryCandidate(
  session: Session,
  options: CandidateOptions,
  evidence: Evidence,
  mayRemove: AbortSignal,
): Promise<string[]> {
  const making: Making = { session, options, evidence, made: new Set() };
  try {
    await look(making, 'the candidate', () => build(making));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    evidence.troubles.push(`the candidate did not come to its end: ${error.message}`);
  }
  session.say('taking away what was made');
  return removeRun(session.afresh(mayRemove, removalMinutes), options, making.made);
}

async function build(making: Making): Promise<void> {
  const { session, options } = making;
  const plan = planCandidate(options, await newestParent(session));
  const component = new FirstComponent(making, plan.components.hello);
  await component.make();
  await all([
    component.lags(),
    look(making, 'client tokens', () => component.repeat()),
    look(making, 'builds', async () => {
      await tryRecipes(making, plan);
      await tryDenied(making, plan);
      await prepareBuilds(making, plan);
      await all([
        look(making, 'the build that fails', () => buildThatFails(making)),
        look(making, 'the build whose copy fails', () => buildThatBreaks(making)),
        look(making, 'the builds that work', () => buildsThatWork(making)),
      ]);
    }),
  ]);
  await look(making, 'the client token at the end', () => component.useAgain());
}

/** Waits for all of them, also where one was stopped: nothing may go on beside the clean-up. */
async function all(parts: Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(parts)) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}

/** Amazon Linux 2023, the newest. */
async function newestParent({ connections, region }: Session): Promise<Ec2Image> {
  const { Images = [] } = await connections.ec2(region).send(
    new DescribeImagesCommand({
      Owners: ['amazon'],
      Filters: [
        { Name: 'name', Values: ['al2023-ami-2023.*-kernel-*-x86_64'] },
        { Name: 'state', Values: ['available'] },
      ],
    }),
  );
  const [newest] = Images.sort((a, b) =>
    (b.CreationDate ?? '').localeCompare(a.CreationDate ?? ''),
  );
  if (!newest) throw new Error(`Amazon has no AMI of Amazon Linux 2023 in ${region}`);
  return newest;
}
