import type { Request } from '../../wire/exchange.ts';
import type { Author } from './authors.ts';
import type { Reply } from './reply.ts';

/**
 * Answers the one question of GraphQL that the sandbox knows: whose the token is. REST has none for
 * the token of a job (`GET /user` is not accessible by integration).
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
export function answerViewer(request: Request, viewer: Author): Reply {
  let query: unknown;
  try {
    ({ query } = JSON.parse(request.body.toString()) as { query?: unknown });
  } catch {
    return { status: 400, value: { message: 'Problems parsing JSON' } };
  }
  if (
    typeof query === 'string' &&
    /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)
  ) {
    return { status: 200, value: { data: { viewer: { login: viewer.login } } } };
  }
  return graphqlError('undefinedField', 'The sandbox answers `{ viewer { login } }` only');
}

/**
 * GraphQL's refusals have status 200.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function graphqlError(type: string, message: string): Reply {
  return { status: 200, value: { data: null, errors: [{ type, message }] } };
}
