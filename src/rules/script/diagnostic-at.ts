import type { Script } from '../../script/script.ts';
import type { RuleDiagnostic } from '../rule.ts';

/** A rule's diagnostic at a word or command of a script. */
export function diagnosticAt(
  script: Script,
  { offset }: { offset: number },
  message: string,
  remedy?: string,
): RuleDiagnostic {
  return { at: script.locate(offset), message, ...(remedy === undefined ? {} : { remedy }) };
}
