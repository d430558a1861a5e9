import { AwsError } from '../../call.ts';

/** A token that stands for a place in a list. */
export const renderOffset = (offset: number): string =>
  Buffer.from(`offset ${String(offset)}`).toString('base64url');

/** The place in the list that a token stands for: its start without one. */
export function parseOffset(token: string | undefined): number {
  if (token === undefined) return 0;
  const match = /^offset (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) {
    throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  }
  return Number(match[1]);
}
