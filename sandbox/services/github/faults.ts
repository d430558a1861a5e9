import type { CallFault } from '../../faults.ts';
import { losesBefore } from '../../wire/lost-answer.ts';
import { lacking, type Need } from './permissions.ts';
import { refuse, refuseForSecondaryLimit, type Reply } from './reply.ts';

/**
 * What GitHub answers to a request that a fault of this kind hits; undefined where it only loses
 * the answer.
 */
export function faultReply(kind: CallFault['kind'], need: Need, url: string): Reply | undefined {
  if (losesBefore(kind)) return { status: 502, lost: kind };
  switch (kind) {
    case 'denied':
      return lacking(need, url);
    case 'expired-token':
      return refuse(401, 'Bad credentials');
    case 'throttle':
      return refuseForSecondaryLimit(
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        60,
      );
    case 'server-error':
      return refuse(502, 'Server Error');
    case 'refused':
      return refuse(400, 'Problems parsing JSON');
    default:
      return undefined;
  }
}
