import type { Download } from '../download.ts';
import { isWithin } from './command.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import { curl, wget } from './signatures.ts';

/** Programs that run, unpack or install their input or argument. */
const consumers =
  /^(?:ba|da|k|z)?sh$|^(?:python|perl|ruby|node|php)[\d.]*$|^(?:bsd)?tar$|^(?:gun|bun)zip2?$|^(?:unzip|cpio|xz|dpkg|rpm|source|\.|eval|msiexec(?:\.exe)?)$/;

/** The downloads in the commands of a bash script; variables are not replaced. */
export function downloadsOfShell(commands: Command[]): Download[] {
  return commands.flatMap((command, index) => downloadsOfCommand(command, index, commands));
}

function downloadsOfCommand(command: Command, index: number, commands: Command[]): Download[] {
  const { name } = command;
  if (name === 'curl' || name === 'wget') {
    const options = readOptions(command, name === 'curl' ? curl : wget);
    const isNoDownload = options.has(
      'X',
      'request',
      'd',
      'data',
      'data-raw',
      'data-binary',
      'F',
      'form',
      'T',
      'upload-file',
      'I',
      'head',
      'spider',
      'post-data',
      'method',
    );
    const urls = [...options.operands, ...[options.value('url')].flatMap((word) => word ?? [])];
    return urls.map(({ text, offset }) => ({
      offset: command.offset,
      tool: name,
      url: text,
      urlOffset: offset,
      use: isNoDownload ? 'text' : useOf(name, options, command, index, commands),
      command,
      options,
    }));
  }
  if (!/^(?:dnf|yum|zypper|rpm|apt|apt-get|microdnf)$/.test(name)) return [];
  const options = readOptions(command);
  // rpm --import installs keys, not packages.
  if (
    options.has('import') ||
    (name !== 'rpm' &&
      !options.operands.some(({ text }) => /^(?:local)?(?:re)?install$|^upgrade$|^in$/.test(text)))
  ) {
    return [];
  }
  return options.operands.map(({ text, offset }) => ({
    offset: command.offset,
    tool: name,
    url: text,
    urlOffset: offset,
    use: 'program' as const,
    command,
    options,
  }));
}

function useOf(
  name: string,
  options: Options,
  command: Command,
  index: number,
  commands: Command[],
): Download['use'] {
  const output =
    name === 'curl'
      ? options.value('o', 'output')?.text
      : (options.value('O', 'output-document')?.text ?? (options.has('O') ? '-' : undefined));
  if (output !== undefined && output !== '-') return output.startsWith('/dev/') ? 'text' : 'file';
  if (
    output === undefined &&
    (name === 'wget' || options.has('O', 'remote-name', 'remote-name-all', 'J'))
  ) {
    return 'file';
  }
  if (
    command.redirections.some(
      ({ operator, target }) =>
        /^>>?\|?$/.test(operator) && target && !target.text.startsWith('/dev/'),
    )
  ) {
    return 'file';
  }
  if (command.after === '|') {
    const next = commands
      .slice(index + 1, index + 20)
      .find(({ before, scope }) => before === '|' && scope === command.scope);
    if (next?.name === 'tee' || next?.redirections.some(({ operator }) => operator === '>')) {
      return 'file';
    }
    return next &&
      consumers.test(next.name) &&
      !next.args.some(({ text }) => text === '-c' || text === '-e' || text === '-m')
      ? 'program'
      : 'text';
  }
  if (!isWithin(command, 'substitution')) return 'text';
  // The command around the substitution, as in bash <(curl …) or eval "$(curl …)".
  const outer = commands
    .slice(Math.max(0, index - 5), index)
    .find(({ args }) =>
      args.some(
        (word) =>
          word.offset < command.offset &&
          command.offset < word.end &&
          /^(?:<\(|\$\(|`)/.test(word.text),
      ),
    );
  return outer && consumers.test(outer.name) ? 'program' : 'text';
}
