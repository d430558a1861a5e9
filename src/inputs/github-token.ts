import { inputGroup } from './input-group.ts';

export interface GithubTokenInput {
  /** GitHub's token for the job; empty where none was given. */
  githubToken: string;
}

/** Access to the files and the comments of a pull request. */
export const githubTokenInput = inputGroup(
  {
    'github-token': {
      default: '',
      expression: '${{ github.token }}',
      description:
        'Token that reads the files of a pull request (`permissions: pull-requests: read`) and, with `comment`, writes to it (`pull-requests: write`).',
    },
  },
  (reader): GithubTokenInput => ({ githubToken: reader.text('github-token') }),
);
