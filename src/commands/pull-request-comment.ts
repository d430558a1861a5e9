import type { Adapters } from '../adapters.ts';
import { describeError } from '../errors.ts';
import { commentMarker, renderStop, type CommentContext } from '../report/comment.ts';

/** What decides whether a comment is written. */
export interface CommentOptions {
  share: boolean;
  /** GitHub's token of the job; may be empty. */
  token: string;
  /** Whether to write a comment where the pull request has none yet. */
  isNews: boolean;
}

/**
 * Says in the comment that a command was stopped, so that what an earlier step or run wrote does not
 * stay as if it were so. Where there is no comment yet, none is begun: the annotation of the error
 * says the same.
 *
 * @param headline what is not known because of that
 */
export async function commentStop(
  headline: string,
  error: unknown,
  token: string,
  adapters: Adapters,
): Promise<void> {
  await writeComment(
    (context) => renderStop(headline, describeError(error), context),
    { share: false, token, isNews: false },
    adapters,
  );
}

/**
 * Writes, or updates, golden-ami's one comment on the pull request of the run; does nothing on
 * other events. Where GitHub refuses it, warns instead of throwing: the job summary has the same
 * content.
 */
export async function writeComment(
  render: (context: CommentContext) => string,
  { share, token, isNews }: CommentOptions,
  { run, runner, comment }: Adapters,
): Promise<void> {
  const body = render({
    marker: commentMarker,
    share,
    runUrl: run.url,
    commit: run.headCommit,
    isMerged: run.commit !== run.headCommit,
    sourceUrl: run.sourceUrl,
  });
  const result = await comment(commentMarker, body, { token, createIfMissing: isNews });
  if (result?.kind === 'refused') {
    await runner.annotate('warning', `${result.problem} The job summary says the same.`);
  } else if (result && 'problem' in result) await runner.annotate('warning', result.problem ?? '');
  if (result && 'url' in result) {
    runner.info(`The comment on the pull request is ${result.kind}: ${result.url}`);
  }
}
