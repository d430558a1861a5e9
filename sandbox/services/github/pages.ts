import { parameters, type Request } from '../../wire/exchange.ts';
import type { Reply } from './reply.ts';

const largestPage = 100;
const usualPage = 30;

/**
 * The page that a request asks for, with links to the others.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function page<T>(
  all: T[],
  { query }: Request,
  url: string,
  render: (item: T, index: number) => unknown,
): Reply {
  const given = new Map(parameters(query, { form: true }));
  const size = Math.min(largestPage, positive(given.get('per_page')) ?? usualPage);
  const number = positive(given.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string =>
    `<${url}?per_page=${String(size)}&page=${String(to)}>; rel="${rel}"`;
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    value: all.slice((number - 1) * size, number * size).map(render),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** GitHub takes what is no number for absent. */
function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
