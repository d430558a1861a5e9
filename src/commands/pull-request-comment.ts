import type { Adapters } from '../adapters.ts';
import { commentMarker, type CommentContext } from '../report/comment.ts';

/** What decides whether a comment is written. */
export interface CommentOptions {
  share: boolean;
  /** GitHub's token of the job; may be empty. */
  token: string;
  /** Whether to write a comment where the pull request has none yet. */
  isNews: boolean;
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
    commit: run.commit,
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
