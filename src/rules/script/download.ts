import type { Script } from '../script.ts';
import { hasParameter, parameter } from '../powershell/call.ts';
import type { Call } from '../powershell/call.ts';
import { isWithin } from '../shell/command.ts';
import type { Command } from '../shell/command.ts';
import { readOptions } from '../shell/options.ts';
import type { Options } from '../shell/options.ts';
import { commandsOf, expand, powerShellOf, remember, variablesOf } from './reading.ts';

/** Something that a script fetches from the web. */
export interface Download {
  /** Of the command. */
  offset: number;
  tool: string;
  /** With variables that are known put in. */
  url: string;
  /** Where the address stands. */
  urlOffset: number;
  /**
   * What becomes of it: kept, given to a program that runs or unpacks or installs it, or only
   * looked at.
   */
  use: 'file' | 'program' | 'text';
  /** Of bash. */
  command?: Command;
  options?: Options;
  /** Of PowerShell. */
  call?: Call;
}

const curl = {
  letters: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
  names: [
    'cacert',
    'cert',
    'connect-timeout',
    'cookie',
    'data',
    'data-binary',
    'data-raw',
    'form',
    'header',
    'key',
    'limit-rate',
    'max-time',
    'output',
    'output-dir',
    'proxy',
    'request',
    'resolve',
    'retry',
    'retry-delay',
    'retry-max-time',
    'upload-file',
    'url',
    'user',
    'user-agent',
    'write-out',
  ],
};
const wget = {
  letters: 'aABDeiIloOPQRtTUwX',
  names: [
    'directory-prefix',
    'header',
    'input-file',
    'output-document',
    'output-file',
    'password',
    'timeout',
    'tries',
    'user',
    'user-agent',
    'wait',
    'waitretry',
  ],
};

/** Programs that run, unpack or install what they are given. */
const runners =
  /^(?:ba|da|k|z)?sh$|^(?:python|perl|ruby|node|php)[\d.]*$|^(?:bsd)?tar$|^(?:gun|bun)zip2?$|^(?:unzip|cpio|xz|dpkg|rpm|source|\.|eval|msiexec(?:\.exe)?)$/;

/**
 * All downloads of a script from places on the web; files of S3, of the metadata service and of
 * this machine are none.
 */
export const downloadsOf: (script: Script) => Download[] = remember((script) => {
  // Most scripts fetch nothing.
  if (!/(?:http|ftp)s?:/i.test(script.text)) return [];
  const variables = variablesOf(script);
  const commands = commandsOf(script);
  const found = [
    ...commands.flatMap((command, index) => fromShell(command, index, commands)),
    ...fromPowerShell(script),
  ];
  return found
    .map((one) => ({ ...one, url: expand(one.url, variables) }))
    .filter(({ url }) => isWeb(url));
});

function isWeb(url: string): boolean {
  return (
    /^(?:https?|ftp):\/\//i.test(url) &&
    !/^\w+:\/\/(?:169\.254\.\d+\.\d+|\[fd00:ec2::254\]|localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(
      url,
    )
  );
}

function fromShell(command: Command, index: number, commands: Command[]): Download[] {
  const { name } = command;
  if (name === 'curl' || name === 'wget') {
    const options = readOptions(command, name === 'curl' ? curl : wget);
    const sends = options.has(
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
      use: sends ? 'text' : useOf(name, options, command, index, commands),
      command,
      options,
    }));
  }
  if (!/^(?:dnf|yum|zypper|rpm|apt|apt-get|microdnf)$/.test(name)) return [];
  const options = readOptions(command);
  // rpm --import takes keys.
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
      runners.test(next.name) &&
      !next.args.some(({ text }) => text === '-c' || text === '-e' || text === '-m')
      ? 'program'
      : 'text';
  }
  if (!isWithin(command, 'substitution')) return 'text';
  // bash <(curl …), eval "$(curl …)"
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
  return outer && runners.test(outer.name) ? 'program' : 'text';
}

function fromPowerShell(script: Script): Download[] {
  const { calls, code } = powerShellOf(script);
  const byCommand = calls.flatMap((call): Download[] => {
    const { name, offset } = call;
    if (name === 'msiexec' || name === 'msiexec.exe') {
      return call.args
        .filter(({ text }) => /^https?:/i.test(text))
        .map((argument) => ({
          offset,
          tool: name,
          url: argument.text,
          urlOffset: argument.offset,
          use: 'program',
          call,
        }));
    }
    if (
      !/^(?:invoke-webrequest|iwr|wget|curl|invoke-restmethod|irm|start-bitstransfer)$/.test(name)
    ) {
      return [];
    }
    const url =
      parameter(call, name === 'start-bitstransfer' ? 'Source' : 'Uri', 1) ??
      call.args.find(
        ({ text, isQuoted }) => /^https?:/i.test(text) || (!isQuoted && text.startsWith('$')),
      );
    const isKept = name === 'start-bitstransfer' || hasParameter(call, 'OutFile', 3);
    return url
      ? [
          {
            offset,
            tool: name,
            url: url.text,
            urlOffset: url.offset,
            use: isKept ? 'file' : isRun(call, calls) ? 'program' : 'text',
            call,
          },
        ]
      : [];
  });
  const byMethod = [
    ...code.matchAll(
      /\.(DownloadFile|DownloadString|DownloadFileTaskAsync)\s*\(\s*(["']?)([^"',)\s]+)/gi,
    ),
  ].map((match): Download => {
    const urlOffset = match.index + match[0].length - match[3]!.length;
    return {
      offset: match.index + 1,
      tool: match[1]!,
      url: match[3]!,
      urlOffset,
      use: /String/i.test(match[1]!)
        ? /\b(?:iex|Invoke-Expression)\b/i.test(code)
          ? 'program'
          : 'text'
        : 'file',
    };
  });
  return [...byCommand, ...byMethod];
}

/** iwr … | iex, or iex (iwr …) */
function isRun(call: Call, calls: Call[]): boolean {
  return calls.some(
    ({ name, offset, end, isPiped }) =>
      (name === 'iex' || name === 'invoke-expression') &&
      ((offset < call.offset && call.offset < end) ||
        (call.isPipedOn && isPiped && offset > call.end && offset < call.end + 10)),
  );
}

/** dnf and yum check packages that are no repository's only if they are told so. */
const checksPackages = /\blocalpkg_gpgcheck\s*=\s*(?:1|true|yes)\b/i;

/**
 * Whether a script compares something with a checksum or a signature: leave it at that, whatever it
 * is.
 */
export const verifies: (script: Script) => boolean = remember((script) => {
  const bash = commandsOf(script).some(({ name, args }) => {
    if (
      /^(?:sha\d+sum|shasum|md5sum|b2sum|cksum|gpgv2?|rpmkeys|cosign|minisign|signify|slsa-verifier|debsig-verify|dpkg-sig)$/.test(
        name,
      )
    ) {
      return true;
    }
    if (/^gpg2?$/.test(name)) return args.some(({ text }) => text.startsWith('--verify'));
    if (name === 'rpm') {
      return args.some(({ text }) => text === '--checksig' || /^-[a-z]*K/.test(text));
    }
    return name === 'openssl' && args.some(({ text }) => /^(?:dgst|sha\d+|pkeyutl)$/.test(text));
  });
  return (
    bash ||
    checksPackages.test(script.text) ||
    /\b(?:Get-FileHash|Get-AuthenticodeSignature|Test-FileCatalog|-hashfile|signtool(?:\.exe)?\s+verify|Cryptography\.SHA\d+)\b/i.test(
      powerShellOf(script).code,
    )
  );
});

/**
 * Keys, signatures, checksums, package lists and data: what proves something, is proved elsewhere,
 * or is run by nobody.
 */
export function isNoProgram(url: string): boolean {
  return (
    /\.(?:asc|gpg|key|pub|pem|crt|cer|p7b|sig|sign|minisig|sha\d+(?:sums?)?|md5|repo|list|sources|txt|json|xml|html?|ya?ml|conf|cfg|ini|toml|cnf|tmpl)(?:[?#]|$)/i.test(
      url,
    ) || /gpg|signing|key(?:pair|ring|s)?(?![a-z])|SHA\d+SUMS?|checksum/i.test(url)
  );
}
