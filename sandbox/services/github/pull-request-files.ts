import type { Request } from '../../wire/exchange.ts';
import { page } from './pages.ts';
import type { Reply } from './reply.ts';

/** A file of a pull request, as GitHub's API names its members. */
export interface PullRequestFile {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of a file that was renamed. */
  previous_filename?: string;
}

/**
 * GitHub lists no more files of a pull request.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const mostFiles = 3000;

/** Answers `pulls/list-files`. */
export function listFiles(files: PullRequestFile[], request: Request, url: string): Reply {
  return page(files.slice(0, mostFiles), request, url, (file, index) => ({
    sha: String(index).padStart(40, '0'),
    additions: 1,
    deletions: 1,
    changes: 2,
    patch: '@@ -1 +1 @@',
    ...file,
  }));
}
