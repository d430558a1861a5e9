/** Who writes, as GitHub's API names the members. */
export interface Author {
  login: string;
  id: number;
  type: 'Bot' | 'User';
}

/** Whom the token of a job acts for. */
export const actionsBot: Author = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** Somebody who may write comments but not in the repository. */
export const visitor: Author = { login: 'visitor', id: 1001, type: 'User' };

/** GitHub's own number of the app that jobs' tokens belong to. */
const actionsApp = 15368;

/** `performed_via_github_app` of what the author writes. */
export function appOf({ login, id, type }: Author): unknown {
  if (type === 'User') return null;
  const slug = login.replace(/\[bot\]$/, '');
  return { id: login === actionsBot.login ? actionsApp : id, slug, name: slug };
}
