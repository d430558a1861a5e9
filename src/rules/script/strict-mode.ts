import { isWithin } from '../../script/shell/command.ts';
import type { Script } from '../../script/script.ts';
import { commandsOf } from '../../script/reading.ts';

const letters: Readonly<Record<string, string>> = { errexit: 'e', xtrace: 'x', nounset: 'u' };

/**
 * Offset of the first `set` that switches an option on; 0 where the `#!` line does, undefined where
 * nothing does.
 */
export function optionSetAt(
  script: Script,
  option: 'errexit' | 'pipefail' | 'xtrace',
): number | undefined {
  const letter = letters[option];
  const shebang = /^#!.*\s-([a-z]+)(?:\s+(\w+))?/.exec(script.text);
  if (
    shebang &&
    ((letter !== undefined && shebang[1]!.includes(letter)) || shebang[2] === option)
  ) {
    return 0;
  }
  return commandsOf(script).find(({ name, args, ...command }) => {
    if (name !== 'set' || isWithin(command, 'subshell', 'substitution')) return false;
    return args.some(
      ({ text }, index) =>
        (letter !== undefined && /^-[A-Za-z]+$/.test(text) && text.includes(letter)) ||
        (text === option && /^-[A-Za-z]*o$/.test(args[index - 1]?.text ?? '')),
    );
  })?.offset;
}

/**
 * Offset of the `set +e` after which errexit stays off to the end of the script; undefined where
 * there is none.
 */
export function errexitEndsAt(script: Script): number | undefined {
  const last = commandsOf(script).findLast(
    ({ name, args, ...command }) =>
      name === 'set' &&
      !isWithin(command, 'subshell', 'substitution') &&
      args.some(({ text }) => /^[-+][A-Za-z]*e|^errexit$/.test(text)),
  );
  return last?.args.some(
    ({ text }, index) =>
      /^\+[A-Za-z]*e/.test(text) || (text === 'errexit' && last.args[index - 1]?.text === '+o'),
  ) === true
    ? last.offset
    : undefined;
}

/** Whether a bash script switches an option on anywhere. */
export function setsOption(script: Script, option: 'errexit' | 'pipefail' | 'xtrace'): boolean {
  return optionSetAt(script, option) !== undefined;
}
