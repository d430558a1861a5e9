import { isDenied } from '../errors.ts';

/** What an answer is that the role in use may not get. */
export const denied = 'denied';

/** Marks what the role may not look at: that is an answer, too. */
export async function orDenied<Value>(answer: Promise<Value>): Promise<Value | typeof denied> {
  try {
    return await answer;
  } catch (error) {
    if (isDenied(error)) return denied;
    throw error;
  }
}
