import { refuse, type Reply } from './reply.ts';

type Access = 'none' | 'read' | 'write';

/** What `permissions:` of the job give its token. A pull request from a fork has no `write`. */
export interface Permissions {
  contents: Access;
  pullRequests: Access;
  issues: Access;
}

/**
 * What an operation needs: one of these, each with this access at least; none where the metadata is
 * enough, which every token may read.
 */
export interface Need {
  any: (keyof Permissions)[];
  access: 'read' | 'write';
}

const names: Record<keyof Permissions, string> = {
  contents: 'contents',
  pullRequests: 'pull_requests',
  issues: 'issues',
};
const order: Access[] = ['none', 'read', 'write'];

/** The refusal of a token that lacks all of what is needed. */
export function refuseForPermission(
  permissions: Permissions,
  need: Need,
  url: string,
): Reply | undefined {
  if (need.any.length === 0) return undefined;
  if (need.any.some((name) => order.indexOf(permissions[name]) >= order.indexOf(need.access))) {
    return undefined;
  }
  return lacking(need, url);
}

/** The refusal, whatever the token has. */
export function lacking({ any, access }: Need, url: string): Reply {
  return refuse(403, 'Resource not accessible by integration', url, {
    'x-accepted-github-permissions': any.map((name) => `${names[name]}=${access}`).join('; '),
  });
}
