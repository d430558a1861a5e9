import { isDenied } from '../errors.ts';

/** Stands for an answer that AWS denied to the role in use. */
export const denied = 'denied';

/** Gives `denied` where AWS denies the call; passes other errors on. */
export async function orDenied<Value>(answer: Promise<Value>): Promise<Value | typeof denied> {
  try {
    return await answer;
  } catch (error) {
    if (isDenied(error)) return denied;
    throw error;
  }
}
