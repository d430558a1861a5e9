import { ActionError, describeError } from '../errors.ts';
import type { Image } from '../plan/image.ts';
import { oneLine } from './log-line.ts';
import {
  madeAmiId,
  type FailureContext,
  type WorkflowExecution,
  type WorkflowStep,
} from './workflow.ts';

/** Reads of AWS that explain a failure; all but `ownAmis` in the home region. */
export interface FailureLookup {
  failureContext: (imageBuildVersionArn: string) => Promise<FailureContext | undefined>;
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  /** `undefined` where no logs are wanted. */
  lastLines:
    | ((group: string, stream: string, since: number, count: number) => Promise<string[]>)
    | undefined;
  /** The AMIs of this account in a region that have a tag with this value, whatever their state. */
  ownAmis: (region: string, tag: string, value: string) => Promise<MadeAmi[]>;
}

/** An AMI that a build made. */
export interface MadeAmi {
  region: string;
  amiId: string;
}

/**
 * The tag by which Image Builder says on an AMI of which image build version it is
 * (https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html). It proves nothing:
 * it finds what a failed build has left behind, for a person to look at.
 */
export const imageArnTag = 'Ec2ImageBuilderArn';

/**
 * What AWS answered about a build that failed or was cancelled; members are empty where it had
 * nothing, or refused.
 */
export interface FailureAnswers {
  context: FailureContext | undefined;
  /** Workflow executions that began, with their steps. */
  executions: { execution: WorkflowExecution; steps: WorkflowStep[] }[];
  /** The last events of the log, oldest first; an event may have several lines. */
  logEvents: string[];
  /** AMIs that say to be of this build, in all regions. */
  ownAmis: MadeAmi[];
  /** What could not be read, and why: a line each. */
  refusals: string[];
}

const eventsToRead = 60;

/**
 * Reads what AWS knows of a failure. A call that AWS refuses does not stop the others; it is listed
 * in `refusals`.
 */
export async function askAboutFailure(
  image: Image,
  regions: readonly string[],
  log: { group: string; stream: string },
  lookup: FailureLookup,
): Promise<FailureAnswers> {
  const refusals: string[] = [];
  const answerOr = <Answer, Fallback>(
    call: Promise<Answer>,
    fallback: Fallback,
  ): Promise<Answer | Fallback> =>
    call.catch((error: unknown) => {
      if (!(error instanceof ActionError)) throw error;
      refusals.push(oneLine(describeError(error)));
      return fallback;
    });
  const [context, executions, logEvents, ownAmis] = await Promise.all([
    answerOr(lookup.failureContext(image.arn), undefined),
    answerOr(lookup.workflows(image.arn), []),
    // Streams are named by version and build number, which repeat between recipes. In a log group
    // that recipes share, a stream can therefore begin with older builds of others.
    lookup.lastLines
      ? answerOr(lookup.lastLines(log.group, log.stream, image.createdAt, eventsToRead), [])
      : [],
    Promise.all(
      regions.map((region) => answerOr(lookup.ownAmis(region, imageArnTag, image.arn), [])),
    ),
  ]);
  const begun = executions.filter(({ startedAt }) => startedAt > 0);
  return {
    context,
    executions: await Promise.all(
      begun.map(async (execution) => ({
        execution,
        steps: await answerOr(lookup.workflowSteps(execution.id), []),
      })),
    ),
    logEvents,
    ownAmis: ownAmis.flat(),
    refusals,
  };
}

/** The AMIs that a build made, each once: by its workflow, its image and the AMIs themselves. */
export function madeAmis(
  { executions, ownAmis }: Pick<FailureAnswers, 'executions' | 'ownAmis'>,
  image: Pick<Image, 'amis'>,
  homeRegion: string,
): MadeAmi[] {
  const made = madeAmiId(executions.flatMap(({ steps }) => steps));
  const all = [
    ...(made === undefined ? [] : [{ region: homeRegion, amiId: made }]),
    ...image.amis,
    ...ownAmis,
  ].map(({ region, amiId }) => ({ region, amiId }));
  return [...new Map(all.map((one) => [one.amiId, one])).values()];
}

/** The part of `FailureLookup` that finds AMIs. */
export type MadeAmisLookup = Pick<FailureLookup, 'workflows' | 'workflowSteps' | 'ownAmis'>;

/** The AMIs that a build has made which is not to be explained. What AWS refuses to tell is left out. */
export async function findMadeAmis(
  image: Image,
  homeRegion: string,
  regions: readonly string[],
  lookup: MadeAmisLookup,
): Promise<MadeAmi[]> {
  const answers = await askAboutFailure(
    image,
    regions,
    { group: '', stream: '' },
    { ...lookup, failureContext: () => Promise.resolve(undefined), lastLines: undefined },
  );
  return madeAmis(answers, image, homeRegion);
}
