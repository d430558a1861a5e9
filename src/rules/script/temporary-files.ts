import type { Finding, Rule } from '../rule.ts';
import { scriptsOf } from '../script.ts';
import type { Script } from '../script.ts';
import type { Step } from '../../document/component-document.ts';
import { parameter } from '../powershell/call.ts';
import type { Command } from '../shell/command.ts';
import { readOptions } from '../shell/options.ts';
import type { Node } from '../../source/node.ts';
import { commandsOf, expand, found, powerShellOf, variablesOf } from './reading.ts';

/** Files in folders for temporary ones. */
export const temporaryFileRules: readonly Rule[] = [
  {
    id: 'left-in-temp',
    severity: 'warning',
    of: 'document',
    what: 'finds a file that a script puts under /tmp, /var/tmp, C:\\Windows\\Temp or $env:TEMP and that no step of the document removes',
    why: 'Image Builder empties /var/tmp alone: the rest is in the image, on every instance. And what an instance needs from /var/tmp is gone.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html#post-build-cleanup',
    fix: 'Work in a folder of `mktemp -d` and write `trap \'rm -rf "${work}"\' EXIT` below it; in PowerShell end with Remove-Item.',
    *check(document): Iterable<Finding> {
      // The instance of the test phase is thrown away.
      const scripts = scriptsOf(document).filter(({ step }) => step?.phase !== 'test');
      const written = scripts.flatMap((script) =>
        [...writtenByShell(script), ...writtenByPowerShell(script)].map((one) => ({
          script,
          ...one,
        })),
      );
      const removed = [...scripts.flatMap(removedBy), ...document.steps.flatMap(removedByModule)];
      for (const { script, file, offset } of written) {
        if (!removed.some((one) => covers(one, file))) {
          yield found(
            script,
            { offset },
            file.startsWith('/var/tmp')
              ? `${file} is not removed; Image Builder empties /var/tmp at the end of the build.`
              : `${file} is not removed, and stays in the image.`,
          );
        }
      }
      for (const script of scripts) {
        const made = madeByMktemp(script);
        const removedNames = made.length > 0 ? variablesRemoved(script) : undefined;
        for (const { name, folder, offset } of made) {
          const isCovered = removed.some(
            (one) => !one.startsWith('$') && covers(one, `${folder}/tmp.x`),
          );
          if (removedNames?.has(name) === false && !isCovered) {
            yield found(
              script,
              { offset },
              `What mktemp makes for ${name} is not removed, and stays in the image.`,
            );
          }
        }
      }
    },
  },
];

interface Written {
  file: string;
  offset: number;
}

/** Where temporary files go, and a name below it. */
const linuxTemp = /^\/(?:var\/)?tmp\/[^/\s]/;
const windowsTemp = /^(?:C:\\Windows\\Temp|C:\\Temp|\$env:te?mp)\\[^\\]/i;
/** Image Builder's own marks, and what is meant to last. */
const kept = /^\/tmp\/(?:perform_cleanup|skip_cleanup_)/;

function writtenByShell(script: Script): Written[] {
  const variables = variablesOf(script);
  let folder = '';
  return commandsOf(script).flatMap((command): Written[] => {
    const before = folder;
    if (command.name === 'cd' || command.name === 'pushd') {
      folder = expand(command.args[0]?.text ?? '', variables);
    }
    const redirected = command.redirections.flatMap(({ operator, target }) =>
      /^>>?\|?$/.test(operator) && target ? [target] : [],
    );
    return [...targetsOf(command), ...redirected].flatMap(({ text, offset }) => {
      const name = expand(text, variables);
      const file = /^[/$]/.test(name)
        ? name
        : /^\/(?:var\/)?tmp(?:\/|$)/.test(before)
          ? `${before.replace(/\/$/, '')}/${name.replace(/^\.\//, '')}`
          : name;
      // Small notes of one step for the next are what /var/tmp is for.
      const isNote =
        redirected.some((target) => target.offset === offset) && file.startsWith('/var/tmp/');
      return linuxTemp.test(file) && !kept.test(file) && !isNote ? [{ file, offset }] : [];
    });
  });
}

/** Variables that hold a file or folder which mktemp makes where temporary ones go. */
function madeByMktemp(script: Script): { name: string; folder: string; offset: number }[] {
  return commandsOf(script).flatMap(({ name: program, args, assignments }) => {
    const words = ['export', 'local', 'readonly', 'declare'].includes(program) ? args : assignments;
    return words.flatMap(({ text, offset }) => {
      const [, name, options] = /^(\w+)=(?:\$\(|`)\s*mktemp\b([^)`]*)/.exec(text) ?? [];
      if (name === undefined || options === undefined || /(?:-\w*u|--dry-run)\b/.test(options)) {
        return [];
      }
      const folder =
        /(?:^|[\s=])["']?(\/[^\s"']*)/.exec(options)?.[1]?.replace(/\/+$/, '') ?? '/tmp';
      return /^\/(?:var\/)?tmp(?:\/|$)/.test(folder) ? [{ name, folder, offset }] : [];
    });
  });
}

/**
 * Variables whose files a script removes or moves, or hands to a function that does; undefined
 * where it can't be told which.
 */
function variablesRemoved(script: Script): Set<string> | undefined {
  const removers = commandsOf(script).filter(({ name }) =>
    /^(?:rm|rmdir|unlink|shred|mv|find|xargs|trap|eval|\w*(?:clean|remove|delete)\w*)$/i.test(name),
  );
  const texts = removers.flatMap(({ args }) => args.map(({ text }) => text));
  // trap cleanup EXIT
  if (removers.some(({ name, args }) => name === 'trap' && /^\w+$/.test(args[0]?.text ?? ''))) {
    return undefined;
  }
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1]!)),
  );
}

/** What a command writes, if it says so: in the folder in which it runs, or with its path. */
function targetsOf(command: Command): { text: string; offset: number }[] {
  const { name, args } = command;
  const last = (list: { text: string; offset: number }[]): string =>
    list
      .at(-1)
      ?.text.replace(/[?#].*$/, '')
      .replace(/^.*\//, '') ?? '';
  switch (name) {
    case 'curl': {
      const { value, has, operands } = readOptions(command, {
        letters: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
        names: [
          'output',
          'header',
          'retry',
          'max-time',
          'connect-timeout',
          'user',
          'request',
          'data',
        ],
      });
      const output = value('o', 'output');
      if (output) return output.text.startsWith('/dev/') ? [] : [output];
      return has('O', 'remote-name') && operands[0]
        ? [{ text: last(operands), offset: operands[0].offset }]
        : [];
    }
    case 'wget': {
      const { value, operands } = readOptions(command, {
        letters: 'aABDeiIloOPQRtTUwX',
        names: ['directory-prefix', 'output-document', 'tries', 'timeout', 'header'],
      });
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
      // Only a name is known of it: a variable's.
      return [];
    default:
      return [];
  }
}

function awsTarget(command: Command): { text: string; offset: number }[] {
  const { operands } = readOptions(command, {
    names: [
      'region',
      'profile',
      'endpoint-url',
      'exclude',
      'include',
      'source-region',
      'output',
      'request-payer',
    ],
  });
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

function writtenByPowerShell(script: Script): Written[] {
  const variables = variablesOf(script);
  const { calls, code } = powerShellOf(script);
  const byMethod = [
    ...code.matchAll(/\.DownloadFile\s*\(([^,\n]{1,500}),\s*["']?([^"')\n]{1,500})/gi),
  ].map((match) => ({
    file: expand(match[2]!, variables),
    offset: match.index + match[0].length - match[2]!.length,
  }));
  const byCommand = calls.flatMap((call): Written[] => {
    const target = /^(?:invoke-webrequest|iwr|wget|curl|invoke-restmethod|irm)$/.test(call.name)
      ? parameter(call, 'OutFile', 3)
      : call.name === 'start-bitstransfer'
        ? parameter(call, 'Destination', 1)
        : call.name === 'expand-archive'
          ? parameter(call, 'DestinationPath', 1)
          : call.name === 'read-s3object' || call.name === 'copy-s3object'
            ? parameter(call, 'LocalFile', 6)
            : undefined;
    const file = target ? expand(target.text, variables) : '';
    return target ? [{ file, offset: target.offset }] : [];
  });
  return [...byCommand, ...byMethod].filter(({ file }) => windowsTemp.test(file));
}

/** Paths and patterns that a script removes or moves away; `$` where it can't be told which. */
function removedBy(script: Script): string[] {
  const variables = variablesOf(script);
  const commands = commandsOf(script);
  let folder = '';
  const ofShell = commands.flatMap((command): string[] => {
    const { name, args } = command;
    if (name === 'cd') folder = expand(args[0]?.text ?? '', variables);
    const texts = args.map(({ text }) => expand(text, variables));
    if (/^(?:rm|rmdir|unlink|shred|mv|find|xargs)$/.test(name)) {
      return texts
        .filter((text) => !text.startsWith('-'))
        .map((text) => (/^[/$]/.test(text) ? text : `${folder}/${text}`));
    }
    return name === 'trap'
      ? [...texts.join(' ').matchAll(/[/$][^\s"';]+/g)].map(([path]) => expand(path, variables))
      : [];
  });
  const { calls } = powerShellOf(script);
  const ofPowerShell = calls.flatMap(({ name, args }) =>
    /^(?:remove-item|rm|del|ri|erase|rmdir|rd|move-item|mv)$/.test(name)
      ? args.map(({ text }) => expand(text, variables)).flatMap((text) => text.split(/,\s*/))
      : [],
  );
  // A list that was put together before.
  const lists = ofPowerShell
    .filter((text) => text.startsWith('$'))
    .flatMap((name) =>
      powerShellOf(script)
        .assignments.filter((one) => one.name === name.toLowerCase())
        .flatMap(({ value }) => [...value.matchAll(/["']([^"']+)["']/g)].map((match) => match[1]!)),
    );
  return [...ofShell, ...ofPowerShell, ...lists];
}

function removedByModule({ action, inputs }: Step): string[] {
  if (!/^(?:Delete|Move)(?:File|Folder)$/.test(action) || !inputs) return [];
  const maps: Node[] = inputs.kind === 'list' ? inputs.items : [inputs];
  return maps.flatMap((map) =>
    map.kind === 'map'
      ? [...map.entries.values()].flatMap(({ value }) =>
          value.kind === 'scalar' ? [value.text] : [],
        )
      : [],
  );
}

/** Whether removing one path removes another. What a variable or a loop names may be anything. */
function covers(removed: string, file: string): boolean {
  const [one, other] = [removed, file].map((text) =>
    text
      .replace(/\{\{.*?\}\}|\$\{\w+[^}]*\}/g, '*')
      .replace(/[\\/]+$/, '')
      .toLowerCase(),
  ) as [string, string];
  if (/^(?:\$(?!env:)|\*$)/i.test(removed) || /^\$(?!env:)/i.test(file)) return true;
  const pattern = one.split('*');
  if (pattern.length === 1 && !other.includes('*')) {
    return (
      other === one ||
      other.startsWith(`${one}/`) ||
      other.startsWith(`${one}\\`) ||
      one.startsWith(`${other}/`)
    );
  }
  const start = pattern[0]!;
  return other.startsWith(start) || start.startsWith(other.split('*')[0]!);
}
