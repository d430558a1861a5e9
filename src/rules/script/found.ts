import type { Script } from '../../script/script.ts';
import type { Finding } from '../rule.ts';

/** Something that a rule found at a word or command. */
export function found(
  script: Script,
  { offset }: { offset: number },
  message: string,
  remedy?: string,
): Finding {
  return { at: script.locate(offset), message, ...(remedy === undefined ? {} : { remedy }) };
}
