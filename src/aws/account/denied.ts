import type { Denied } from '../../plan/finding.ts';
import { isDenied } from '../errors.ts';

/** Gives `denied` where AWS denies the call; passes other errors on. */
export async function orDenied<Value>(answer: Promise<Value>): Promise<Value | Denied> {
  try {
    return await answer;
  } catch (error) {
    if (isDenied(error)) return 'denied';
    throw error;
  }
}
