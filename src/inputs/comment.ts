import { inputGroup } from './input-group.ts';

export interface CommentInput {
  /** Whether golden-ami comments on the pull request. */
  comment: boolean;
}

/** The comment on the pull request. */
export const commentInput = inputGroup(
  {
    comment: {
      default: 'false',
      description:
        '`true` keeps one comment on the pull request that the run is about, with the plan, then the AMIs; without effect on other events.',
    },
  },
  (reader): CommentInput => ({ comment: reader.boolean('comment') }),
);
