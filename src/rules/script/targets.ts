import type { Command } from '../../script/shell/command.ts';
import { readOptions } from '../../script/shell/options.ts';
import { awsS3, curl, wget } from '../../script/shell/signatures.ts';

/** A path in a folder for temporary files of Linux. */
export const linuxTemp = /^\/(?:var\/)?tmp\/[^/\s]/;

/**
 * The files that a command writes, as far as its arguments name them: a name in the current folder,
 * or a path.
 */
export function targetsOf(command: Command): { text: string; offset: number }[] {
  const { name, args } = command;
  const last = (list: { text: string; offset: number }[]): string =>
    list.at(-1)?.text.split(/[?#]/, 1)[0]!.replace(/^.*\//, '') ?? '';
  switch (name) {
    case 'curl': {
      const { value, has, operands } = readOptions(command, curl);
      const output = value('o', 'output');
      if (output) return output.text.startsWith('/dev/') ? [] : [output];
      return has('O', 'remote-name') && operands[0]
        ? [{ text: last(operands), offset: operands[0].offset }]
        : [];
    }
    case 'wget': {
      const { value, operands } = readOptions(command, wget);
      const output = value('O', 'output-document');
      if (output) return output.text === '-' ? [] : [output];
      const prefix = value('P', 'directory-prefix');
      if (prefix) return [{ text: `${prefix.text}/${last(operands)}`, offset: prefix.offset }];
      return operands[0] && last(operands) !== ''
        ? [{ text: last(operands), offset: operands[0].offset }]
        : [];
    }
    case 'aws':
      return args[0]?.text === 's3' && /^(?:cp|sync|mv)$/.test(args[1]?.text ?? '')
        ? awsTarget(command)
        : [];
    case 'cp':
    case 'install': {
      const { operands, value } = readOptions(command, {
        letters: 'tmogS',
        names: ['target-directory'],
      });
      const target =
        value('t', 'target-directory') ?? (operands.length > 1 ? operands.at(-1) : undefined);
      const source = operands.length === 2 ? operands[0]!.text.replace(/^.*\//, '') : '*';
      return target
        ? [
            {
              text: /^\/(?:var\/)?tmp\/?$/.test(target.text)
                ? `${target.text.replace(/\/$/, '')}/${source}`
                : target.text,
              offset: target.offset,
            },
          ]
        : [];
    }
    case 'unzip':
    case 'tar': {
      const folder = readOptions(command, {
        letters: name === 'tar' ? 'fC' : 'd',
        names: ['directory', 'file', 'strip-components'],
      }).value(name === 'tar' ? 'C' : 'd', 'directory');
      return folder && linuxTemp.test(folder.text) ? [folder] : [];
    }
    case 'git': {
      const { operands } = readOptions(command, { letters: 'bcC', names: ['branch', 'depth'] });
      if (operands[0]?.text !== 'clone') return [];
      return operands[2]
        ? [operands[2]]
        : operands[1]
          ? [{ text: last([operands[1]]).replace(/\.git$/, ''), offset: operands[1].offset }]
          : [];
    }
    case 'mktemp':
      // The path is not known; see `madeByMktemp`.
      return [];
    default:
      return [];
  }
}

function awsTarget(command: Command): { text: string; offset: number }[] {
  const { operands } = readOptions(command, awsS3);
  const [, , source, target] = operands;
  if (!source || !target || /^s3:/.test(target.text)) return [];
  const name = source.text.replace(/^.*\//, '');
  return [
    {
      text: /\/$|^\.$|^\/(?:var\/)?tmp$/.test(target.text)
        ? `${target.text.replace(/^\.$|\/$/, '') || '.'}/${name}`
        : target.text,
      offset: target.offset,
    },
  ];
}
