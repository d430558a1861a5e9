import { ActionError, describeError } from '../errors.ts';
import type { Image } from '../plan/image.ts';
import { oneLine } from './log-line.ts';
import type { FailureContext, WorkflowExecution, WorkflowStep } from './workflow.ts';

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

/** What AWS answered about a build that ended badly; empty where it had nothing, or refused. */
export interface FailureAnswers {
  context: FailureContext | undefined;
  /** Workflow executions that began, with their steps. */
  executions: { execution: WorkflowExecution; steps: WorkflowStep[] }[];
  /** The end of the log, oldest first: an entry is an event, which may have several lines. */
  logEvents: string[];
  /** What AWS refused to tell, and why: a line each. */
  refusals: string[];
}

const eventsToRead = 60;

/**
 * Asks AWS's places for what they tell of a failure. Where one refuses, the others still tell
 * theirs, and the refusal is among the answers.
 */
export async function askAboutFailure(
  image: Image,
  log: { group: string; stream: string },
  lookup: FailureLookup,
): Promise<FailureAnswers> {
  const refusals: string[] = [];
  const answerOr = <Answer, None>(asked: Promise<Answer>, none: None): Promise<Answer | None> =>
    asked.catch((error: unknown) => {
      if (!(error instanceof ActionError)) throw error;
      refusals.push(oneLine(describeError(error)));
      return none;
    });
  const [context, executions, logEvents] = await Promise.all([
    answerOr(lookup.failureContext(image.arn), undefined),
    answerOr(lookup.workflows(image.arn), []),
    // In a group that recipes share, one stream holds builds of all of them: versions and build
    // numbers repeat.
    lookup.lastLines
      ? answerOr(lookup.lastLines(log.group, log.stream, image.createdAt, eventsToRead), [])
      : [],
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
    refusals,
  };
}
