import { hasFailedInDistribution, wasRetried, type Copier } from '../plan/failed-distribution.ts';
import type { Image, ImageStatus } from '../plan/image.ts';
import type { Wanted } from '../plan/wanted.ts';
import type { Location } from '../source/diagnostic.ts';
import {
  askAboutFailure,
  madeAmis,
  type FailureAnswers,
  type FailureLookup,
  type MadeAmi,
} from './failure-answers.ts';
import { oneLine } from './log-line.ts';
import { isExitCodeAlone, lastErrorLines } from './stderr.ts';
import { currentStep, type FailureContext, type WorkflowStep } from './workflow.ts';

/**
 * Why a build ended FAILED or CANCELLED, as far as AWS tells. All texts except `stage` come from
 * AWS or a log and are untrusted.
 */
export interface Failure {
  /** State in which it failed, in AWS's words: BUILDING, TESTING, DISTRIBUTING. */
  stage?: string;
  /** Image Builder's workflow step, for example `ApplyBuildComponents`. */
  workflowStep?: string;
  /** File of our component document, or the ARN of a managed component. */
  component?: string;
  phase?: string;
  step?: string;
  /** One line. */
  message: string;
  /** Regions to which the distribution failed. */
  regions: { region: string; message: string }[];
  /** What AWS could not be asked about, and why: a line each. */
  untold: string[];
  /** Last lines of the build's log, oldest first. */
  logLines: string[];
  log: { group: string; stream: string };
  /** Line of the component's step, where it is one of ours. */
  at?: Location;
  /**
   * AMIs that the build made and left behind: of the home region where its test failed, and each
   * copy where the copy to another region did.
   */
  orphans: MadeAmi[];
  /** Who makes the copies again, of what is left, and builds nothing; absent where nobody does. */
  copier?: Copier;
}

const linesToShow = 20;

const stageOfWorkflow: Record<string, string> = {
  BUILD: 'BUILDING',
  TEST: 'TESTING',
  DISTRIBUTION: 'DISTRIBUTING',
};

/**
 * Explains why a build ended FAILED or CANCELLED, from the four places where AWS tells it: the
 * failure context, the state's reason, the workflow's steps and the log.
 *
 * @param lastRunning the last state in which the build was seen to run
 */
export async function explainFailure(
  image: Image,
  wanted: Wanted,
  lookup: FailureLookup,
  lastRunning?: ImageStatus,
): Promise<Failure> {
  const answers = await askAboutFailure(image, wanted.lock.regions, logOf(image, wanted), lookup);
  return explain(answers, image, wanted, lastRunning);
}

/** Derives the failure from AWS's answers. Pure. */
export function explain(
  answers: FailureAnswers,
  image: Image,
  wanted: Wanted,
  lastRunning?: ImageStatus,
): Failure {
  const { context, executions, logEvents, refusals } = answers;
  const failed = executions.find(
    ({ execution }) => execution.status === 'FAILED' || execution.status.startsWith('ROLLBACK'),
  );
  const workflowStep = failed && (failed.steps.find(hasFailed) ?? currentStep(failed.steps));
  const stage =
    context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
  const workflowStepName = context?.failedStep ?? workflowStep?.name;
  const labelled = readLabelledBlock(logEvents);
  const message = [
    context?.componentFailure?.errorMessage,
    labelled.ErrorMessage,
    workflowStep?.message,
    context?.distributionFailure?.errorMessage,
    image.reason,
  ].find((text) => text !== undefined && text.trim() !== '');

  return {
    ...(stage === undefined ? {} : { stage }),
    ...(workflowStepName === undefined ? {} : { workflowStep: workflowStepName }),
    ...componentPlace(context?.componentFailure ?? {}, labelled, image.reason, wanted),
    message: oneLine(withErrorLines(message ?? 'AWS gives no reason', logEvents)),
    regions: (context?.distributionFailure?.regionFailures ?? []).map(
      ({ region, errorMessage, status }) => ({
        region: region ?? '',
        message: oneLine(errorMessage ?? status ?? ''),
      }),
    ),
    untold: refusals,
    logLines: logEvents.slice(-linesToShow).map(oneLine),
    log: logOf(image, wanted),
    orphans: madeAmis(answers, image, wanted.lock.homeRegion),
    ...(hasFailedInDistribution(image) && !wasRetried(image) ? { copier: 'failed-jobs' } : {}),
  };
}

/** A message that is an exit code alone is told with what the step wrote last. */
function withErrorLines(message: string, logEvents: readonly string[]): string {
  const written = isExitCodeAlone(message) ? lastErrorLines(logEvents) : '';
  return written === '' ? message : `${written} (${message.trim()})`;
}

function hasFailed({ status }: WorkflowStep): boolean {
  return status === 'FAILED';
}

/**
 * Which component failed, in which phase and step, and the line of the repository where the
 * component is ours.
 */
function componentPlace(
  componentFailure: NonNullable<FailureContext['componentFailure']>,
  labelled: LabelledBlock,
  reason: string | undefined,
  wanted: Wanted,
): Pick<Failure, 'component' | 'phase' | 'step' | 'at'> {
  const arn =
    componentFailure.componentArn ??
    labelled.ComponentArn ??
    /arn:[\w-]+:imagebuilder:[\w-]+:[\w-]+:component\/[\w-]+\/\d+\.\d+\.\d+\/\d+/.exec(
      reason ?? '',
    )?.[0];
  const document = arn === undefined ? undefined : wanted.components.get(arn)?.document;
  const component = document?.file ?? arn;
  const phase = componentFailure.phaseName ?? labelled.Phase;
  const step = componentFailure.stepName ?? labelled.Step;
  const documentStep = document?.steps.find((one) => one.phase === phase && one.step === step);
  const at = documentStep?.at ?? (document && { file: document.file, line: 1, column: 1 });
  return {
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    ...(step === undefined ? {} : { step }),
    ...(at === undefined ? {} : { at }),
  };
}

/**
 * Where a build's log is: the custom group, or one named after the image; the stream is
 * `<version>/<build>`.
 */
export function logOf(image: Image, wanted: Wanted): { group: string; stream: string } {
  const stream = image.arn.split('/').slice(-2).join('/');
  return {
    group:
      wanted.image.loggingConfiguration?.logGroupName ??
      `/aws/imagebuilder/${wanted.imageRecipe.name}`,
    stream,
  };
}

type LabelledBlock = Partial<Record<'ComponentArn' | 'Phase' | 'Step' | 'ErrorMessage', string>>;

/**
 * Reads the block of labelled lines that a failing component writes (docs/aws.md#failures). Older
 * agents may write the block differently, so each label is looked for separately; the last
 * occurrence counts.
 */
function readLabelledBlock(events: readonly string[]): LabelledBlock {
  const found: Record<string, string> = {};
  for (const line of events.flatMap((event) => event.split('\n'))) {
    const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
    if (label?.[1] !== undefined && label[2]?.trim()) found[label[1]] = label[2].trim();
  }
  return found;
}
