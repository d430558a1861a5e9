/** A repository on GitHub. */
export interface Repository {
  owner: string;
  ownerId: string;
  name: string;
  id: string;
}

/** The repository whose jobs GitHub's part of the sandbox speaks of, where no other is named. */
export const exampleRepository: Repository = {
  owner: 'example-org',
  ownerId: '123',
  name: 'images',
  id: '456',
};

/** The commit that runs are of, where no other is named. */
export const exampleCommit = '0123456789abcdef0123456789abcdef01234567';

/**
 * What the claim `sub` of the repository's tokens begins with, in GitHub's old form and in the
 * immutable one.
 */
export function subjectPrefixes({ owner, ownerId, name, id }: Repository): string[] {
  return [`repo:${owner}/${name}:`, `repo:${owner}@${ownerId}/${name}@${id}:`];
}
