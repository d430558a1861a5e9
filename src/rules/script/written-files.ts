import { parameter } from '../../script/powershell/call.ts';
import { commandsOf, expand, powerShellOf, variablesOf } from '../../script/reading.ts';
import type { Script } from '../../script/script.ts';
import { linuxTemp, targetsOf } from './targets.ts';

/** A file in a folder for temporary files, and the offset at which the script names it. */
interface WrittenFile {
  file: string;
  offset: number;
}

/** A path in a folder for temporary files of Windows. */
const windowsTemp = /^(?:C:\\Windows\\Temp|C:\\Temp|\$env:te?mp)\\[^\\]/i;
/** Marker files of Image Builder, which must stay. */
const markerFiles = /^\/tmp\/(?:perform_cleanup|skip_cleanup_)/;

/** Temporary files that the commands of a bash script write; none for PowerShell. */
export function writtenByShell(script: Script): WrittenFile[] {
  const variables = variablesOf(script);
  let folder = '';
  return commandsOf(script).flatMap((command): WrittenFile[] => {
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
      // /var/tmp is for small files from one step for the next.
      const isNote =
        redirected.some((target) => target.offset === offset) && file.startsWith('/var/tmp/');
      return linuxTemp.test(file) && !markerFiles.test(file) && !isNote ? [{ file, offset }] : [];
    });
  });
}

/**
 * Variables with the path of a file or folder that mktemp creates in a folder for temporary files.
 */
export function madeByMktemp(script: Script): { name: string; folder: string; offset: number }[] {
  return commandsOf(script).flatMap(({ name: program, args, assignments }) => {
    const words = ['export', 'local', 'readonly', 'declare'].includes(program) ? args : assignments;
    return words.flatMap(({ text, offset }) => {
      const [, name, options] = /^(\w+)=(?:\$\(|`)\s*mktemp\b([^)`]*)/.exec(text) ?? [];
      if (name === undefined || options === undefined || /(?:-\w*u|--dry-run)\b/.test(options)) {
        return [];
      }
      const folder =
        /(?:^|[\s=])["']?(\/[^\s"']*)/.exec(options)?.[1]?.replace(/(?<!\/)\/+$/, '') ?? '/tmp';
      return /^\/(?:var\/)?tmp(?:\/|$)/.test(folder) ? [{ name, folder, offset }] : [];
    });
  });
}

/** Temporary files that a PowerShell script downloads or unpacks; none for bash. */
export function writtenByPowerShell(script: Script): WrittenFile[] {
  const variables = variablesOf(script);
  const { calls, code } = powerShellOf(script);
  const byMethod = secondArguments(code, /\.DownloadFile\s*\(/gi).map(({ text, offset }) => ({
    file: expand(text, variables),
    offset,
  }));
  const byCommand = calls.flatMap((call): WrittenFile[] => {
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

/** The second argument of each call of a method, without its quotes, as far as it is on the same line. */
function secondArguments(code: string, start: RegExp): { text: string; offset: number }[] {
  const starts = [...code.matchAll(start)];
  return starts.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const [line = ''] = code.slice(from, starts[index + 1]?.index).split('\n', 1);
    const comma = line.indexOf(',');
    const [, before = '', text = ''] = /^(\s*["']?)([^"')]*)/.exec(line.slice(comma + 1)) ?? [];
    return comma < 0 || text === '' ? [] : [{ text, offset: from + comma + 1 + before.length }];
  });
}
