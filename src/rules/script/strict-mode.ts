import { isWithin } from '../shell/command.ts';
import type { Script } from '../script.ts';
import { commandsOf } from './reading.ts';

const letters: Readonly<Record<string, string>> = { errexit: 'e', xtrace: 'x', nounset: 'u' };

/** Where `set` first switches an option on; undefined where it does not. A `#!` line counts from the beginning. */
export function optionSetAt(script: Script, option: 'errexit' | 'pipefail' | 'xtrace'): number | undefined {
  const letter = letters[option];
  const shebang = /^#!.*\s-([a-z]+)(?:\s+(\w+))?/.exec(script.text);
  if (shebang && ((letter !== undefined && shebang[1]!.includes(letter)) || shebang[2] === option)) return 0;
  return commandsOf(script).find(({ name, args, ...command }) => {
    if (name !== 'set' || isWithin(command, 'subshell', 'substitution')) return false;
    return args.some(({ text }, index) => (letter !== undefined && /^-[A-Za-z]+$/.test(text) && text.includes(letter)) || (text === option && /^-[A-Za-z]*o$/.test(args[index - 1]?.text ?? '')));
  })?.offset;
}

/** Whether a bash script switches an option on anywhere. */
export function setsOption(script: Script, option: 'errexit' | 'pipefail' | 'xtrace'): boolean {
  return optionSetAt(script, option) !== undefined;
}
