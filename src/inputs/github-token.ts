import { inputGroup } from './input-group.ts';

export interface GithubTokenInput {
  /** GitHub's token for the job; empty where none was given. */
  githubToken: string;
}

/** Access to the files and the comments of a pull request, and to how commits are related. */
export const githubTokenInput = inputGroup(
  {
    'github-token': {
      default: '',
      expression: '${{ github.token }}',
      description:
        'Token that reads the files of a pull request (`permissions: pull-requests: read`), with `share` how commits are related (`contents: read`) and, with `comment`, writes to the pull request (`pull-requests: write`).',
    },
  },
  (reader): GithubTokenInput => ({ githubToken: reader.text('github-token') }),
);
