import { readPowerShell } from './powershell/read.ts';
import type { Script } from './script.ts';
import { readShell } from './shell/read.ts';

/**
 * What a place of a script stands in: `code` outside of quotes; in a here-document or here-string,
 * `here` where the shell expands what is in it, else `literal`.
 */
export type Quoting = 'code' | 'single' | 'double' | 'comment' | 'here' | 'literal';

/** A command that no script has: where it is read as one, all before it has ended. */
const probe = 'golden-ami-probe';

/**
 * What an offset of a script stands in, as the readers of scripts see it: what has to be written
 * there before the next line is a command. Where nothing ends it, as within `((…))`, it is `code`.
 */
export function quotingAt({ language, text }: Script, offset: number): Quoting {
  const start = text.slice(0, offset);
  const ends = (end: string): boolean =>
    (language === 'bash' ? readShell(start + end) : readPowerShell(start + end).calls).some(
      ({ name }) => name === probe,
    );
  if (ends(`\n${probe}\n`)) return ends(`;${probe}\n`) ? 'code' : 'comment';
  if (ends(`'\n${probe}\n`)) return 'single';
  if (ends(`"\n${probe}\n`)) return 'double';
  if (language === 'powershell') {
    if (ends(`\n'@\n${probe}\n`)) return 'literal';
    return ends(`\n"@\n${probe}\n`) ? 'here' : 'code';
  }
  const delimiter = readShell(start)
    .flatMap(({ redirections }) => redirections)
    .findLast(({ operator, target }) => operator.startsWith('<<') && target)?.target;
  if (!delimiter || !ends(`\n${delimiter.text}\n${probe}\n`)) return 'code';
  return delimiter.isQuoted ? 'literal' : 'here';
}
