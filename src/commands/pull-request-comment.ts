import type { Adapters } from '../adapters.ts';
import { commentMarker, type CommentContext } from '../report/comment.ts';

/** What decides whether a comment is written. */
export interface CommentOptions {
  share: boolean;
  /** GitHub's token of the job; may be empty. */
  token: string;
  /** Whether there is something to say where no comment stands yet. */
  isNews: boolean;
}

/**
 * Writes the one comment of the pull request that the run is about; on other events it does
 * nothing. Where GitHub refuses it there is a warning, and the job summary has the same: never
 * throws for that.
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
