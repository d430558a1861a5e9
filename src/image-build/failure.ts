import { ActionError, describeError } from '../errors.ts';
import type { Image, ImageStatus } from '../plan/image.ts';
import type { Wanted } from '../plan/wanted.ts';
import type { Location } from '../source/diagnostic.ts';
import { oneLine } from './log-line.ts';
import {
  currentStep,
  madeAmiId,
  type FailureContext,
  type WorkflowExecution,
  type WorkflowStep,
} from './workflow.ts';

/**
 * Why a build ended FAILED or CANCELLED, as far as AWS tells. All texts but `stage` are AWS's or a
 * log's: untrusted.
 */
export interface Failure {
  /** State in which it ended, in AWS's words: BUILDING, TESTING, DISTRIBUTING. */
  stage?: string;
  /** Image Builder's workflow step, for example `ApplyBuildComponents`. */
  workflowStep?: string;
  /** Our component document, or the ARN of a managed component. */
  component?: string;
  phase?: string;
  step?: string;
  /** One line. */
  message: string;
  /** Regions of a distribution that failed. */
  regions: { region: string; message: string }[];
  /** What could not be asked, and why. */
  untold: string[];
  /** Last lines of the build's log, oldest first. */
  logLines: string[];
  log: { group: string; stream: string };
  /** Line of the component's step, where it is one of ours. */
  at?: Location;
  /** AMI that a failed test leaves behind, in the home region. */
  orphanAmiId?: string;
}

/** What is asked of AWS to explain a failure, all in the home region. */
export interface FailureLookup {
  failureContext: (imageBuildVersionArn: string) => Promise<FailureContext | undefined>;
  workflows: (imageBuildVersionArn: string) => Promise<WorkflowExecution[]>;
  workflowSteps: (workflowExecutionId: string) => Promise<WorkflowStep[]>;
  /** `undefined` where no logs are wanted. */
  lastLines:
    | ((group: string, stream: string, since: number, count: number) => Promise<string[]>)
    | undefined;
}

const linesToRead = 60;
const linesToShow = 20;

const stageOfWorkflow: Record<string, string> = {
  BUILD: 'BUILDING',
  TEST: 'TESTING',
  DISTRIBUTION: 'DISTRIBUTING',
};

/**
 * Collects what AWS tells of a failure from its four places: the failure context, the state's
 * reason, the workflow's steps and the log. `lastRunning` is the last state in which the build was
 * seen to run.
 */
export async function explainFailure(
  image: Image,
  wanted: Wanted,
  lookup: FailureLookup,
  lastRunning?: ImageStatus,
): Promise<Failure> {
  const log = logOf(image, wanted);
  const untold: string[] = [];
  /**
   * What one source tells; where AWS refuses it the others still do, and the reader learns of the
   * refusal.
   */
  const told = <Told, None>(asked: Promise<Told> | undefined, none: None): Promise<Told | None> =>
    (asked ?? Promise.resolve(none)).catch((error: unknown) => {
      if (!(error instanceof ActionError)) throw error;
      untold.push(oneLine(describeError(error)));
      return none;
    });
  const [context, executions, lines] = await Promise.all([
    told(lookup.failureContext(image.arn), undefined),
    told(lookup.workflows(image.arn), []),
    // In a group that recipes share, one stream holds builds of all of them: versions and build
    // numbers repeat.
    told(lookup.lastLines?.(log.group, log.stream, image.createdAt, linesToRead), []),
  ]);
  const withSteps = await Promise.all(
    executions
      .filter((execution) => execution.startedAt > 0)
      .map(async (execution) => ({
        execution,
        steps: await told(lookup.workflowSteps(execution.id), []),
      })),
  );
  const failed = withSteps.find(
    ({ execution }) => execution.status === 'FAILED' || execution.status.startsWith('ROLLBACK'),
  );
  const step =
    failed?.steps.find((candidate) => candidate.status === 'FAILED') ??
    (failed ? currentStep(failed.steps) : undefined);
  const labelled = readLabelledBlock(lines);

  const componentArn =
    context?.componentFailure?.componentArn ??
    labelled.ComponentArn ??
    /arn:[^\s]+:component\/[^\s]+?\/\d+\.\d+\.\d+\/\d+/.exec(image.reason ?? '')?.[0];
  const document =
    componentArn === undefined ? undefined : wanted.components.get(componentArn)?.document;
  const phase = context?.componentFailure?.phaseName ?? labelled.Phase;
  const stepName = context?.componentFailure?.stepName ?? labelled.Step;
  const at =
    document?.steps.find((candidate) => candidate.phase === phase && candidate.step === stepName)
      ?.at ?? (document ? { file: document.file, line: 1, column: 1 } : undefined);
  const stage =
    context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
  const workflowStep = context?.failedStep ?? step?.name;
  const component = document?.file ?? componentArn;
  const orphanAmiId =
    image.status === 'AVAILABLE' ? undefined : madeAmiId(withSteps.flatMap(({ steps }) => steps));
  const message = [
    context?.componentFailure?.errorMessage,
    labelled.ErrorMessage,
    step?.message,
    context?.distributionFailure?.errorMessage,
    image.reason,
  ].find((text) => text !== undefined && text.trim() !== '');

  return {
    ...(stage === undefined ? {} : { stage }),
    ...(workflowStep === undefined ? {} : { workflowStep }),
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    ...(stepName === undefined ? {} : { step: stepName }),
    message: oneLine(message ?? 'AWS gives no reason'),
    regions: (context?.distributionFailure?.regionFailures ?? []).map(
      ({ region, errorMessage, status }) => ({
        region: region ?? '',
        message: oneLine(errorMessage ?? status ?? ''),
      }),
    ),
    untold,
    logLines: lines.slice(-linesToShow).map(oneLine),
    log,
    ...(at === undefined ? {} : { at }),
    ...(orphanAmiId === undefined ? {} : { orphanAmiId }),
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

/**
 * The block of labelled lines that a failing component writes (reference 5). Its exact form is not
 * documented, so each label is looked for by itself, the last one winning.
 */
function readLabelledBlock(
  lines: readonly string[],
): Partial<Record<'ComponentArn' | 'Phase' | 'Step' | 'ErrorMessage', string>> {
  const found: Record<string, string> = {};
  for (const line of lines.flatMap((event) => event.split('\n'))) {
    const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
    if (label?.[1] !== undefined && label[2]?.trim()) found[label[1]] = label[2].trim();
  }
  return found;
}
