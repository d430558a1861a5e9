import type { Node } from 'web-tree-sitter';
import type { Block, PowerShellDocument, Step } from './powershell-document.ts';
import {
  around,
  commands,
  expanded,
  find,
  guards,
  isInside,
  nameOf,
  programs,
  statements,
  topLevel,
  withoutComments,
} from './powershell-syntax.ts';

/** What goes wrong in PowerShell under AWSTOE, and how a document is looked through for it. */
export interface Trap {
  name: string;
  /** Places, with the text that is wrong. */
  check: (document: PowerShellDocument) => string[];
}

const preferences = [
  "$ErrorActionPreference = 'Stop'",
  "$ProgressPreference = 'SilentlyContinue'",
  'Set-StrictMode -Version 2',
];
const loops = ['foreach_statement', 'for_statement', 'while_statement', 'do_statement'];
/** Every process finds these in System32. */
const systemPrograms = ['msiexec.exe', 'sc.exe', 'reg.exe', 'icacls.exe'];

const inBlocks =
  (check: (block: Block) => string[]) =>
  ({ blocks }: PowerShellDocument): string[] =>
    blocks.flatMap((block) => check(block).map((text) => `${block.at}: ${text}`));
const inNodes = (nodes: (root: Node) => Node[]) =>
  inBlocks(({ root }) => nodes(root).map(({ text }) => text));

const webRequests = (root: Node): Node[] =>
  commands(root, 'Invoke-WebRequest', 'Invoke-RestMethod');
const processes = (root: Node): Node[] => commands(root, 'Start-Process');
const exits = (root: Node): Node[] =>
  find(root, 'flow_control_statement').filter(({ text }) => /^exit\b/.test(text));
const last = (root: Node): string => topLevel(root).at(-1)?.text ?? '';

export const traps: Trap[] = [
  {
    name: 'does not parse',
    check: inNodes((root) =>
      root.hasError ? [find(root, 'ERROR').at(0) ?? missing(root) ?? root] : [],
    ),
  },
  {
    name: 'errors do not end it',
    check: inBlocks(({ root }) => {
      const first = topLevel(root)
        .slice(0, 3)
        .map(({ text }) => text);
      return preferences
        .filter((preference) => !first.includes(preference))
        .map((preference) => `does not begin with ${preference}`);
    }),
  },
  {
    name: 'exit code of a program ignored',
    check: inNodes((root) =>
      programs(root).filter(
        (command) => guards(around(command).next, /^\$LASTEXITCODE -ne 0$/).length === 0,
      ),
    ),
  },
  {
    name: 'exit code of a process ignored',
    check: inNodes((root) =>
      processes(root).filter((command) => {
        const variable = /^\$\w+(?= = Start-Process)/.exec(around(command).statement.text)?.[0];
        if (
          variable === undefined ||
          !/ -Wait\b/.test(command.text) ||
          !/ -PassThru\b/.test(command.text)
        ) {
          return true;
        }
        return !guards(root, new RegExp(`^\\${variable}\\.ExitCode -(ne|notin) 0`)).some(
          ({ startIndex }) => startIndex > command.endIndex,
        );
      }),
    ),
  },
  // AWSTOE takes the exit code of the last native program otherwise.
  {
    name: 'end without an exit code',
    check: inBlocks(({ root }) =>
      last(root) === 'exit 0' || /^throw\b/.test(last(root)) ? [] : [`ends with ${last(root)}`],
    ),
  },
  {
    name: 'accidental reboot',
    check: inNodes((root) =>
      exits(root).filter(({ text }) => !/^exit \d+$/.test(text) || text === 'exit 3010'),
    ),
  },
  {
    name: '194 asks for no reboot on Windows',
    check: inNodes((root) => exits(root).filter(({ text }) => text === 'exit 194')),
  },
  {
    name: 'TLS 1.0 on Windows Server 2019',
    check: inNodes((root) =>
      webRequests(root).filter((command) => {
        const uri = expanded(root, command.text);
        if (/http:\/\//.test(uri) && !/https:\/\//.test(uri)) return false;
        return !find(root, 'assignment_expression').some(
          ({ text, endIndex }) =>
            endIndex < command.startIndex &&
            /^\[Net\.ServicePointManager\]::SecurityProtocol = .*::Tls12$/.test(text),
        );
      }),
    ),
  },
  {
    name: 'web request through Internet Explorer',
    check: inNodes((root) =>
      webRequests(root).filter(({ text }) => !/ -UseBasicParsing\b/.test(text)),
    ),
  },
  {
    name: 'web request tried once',
    check: inNodes((root) =>
      webRequests(root).filter(
        (command) => !isInside(command, 'try_statement') || !isInside(command, ...loops),
      ),
    ),
  },
  {
    name: 'program looked for in an old PATH',
    check: inNodes((root) =>
      [
        ...programs(root).map((command) => ({ command, name: nameOf(command) })),
        ...processes(root).map((command) => ({ command, name: started(command) })),
      ]
        .filter(
          ({ name }) => !systemPrograms.includes(name) && !expanded(root, name).includes('\\'),
        )
        .map(({ command }) => command),
    ),
  },
  {
    name: 'download is not verified',
    check: ({ steps, blocks }) =>
      downloads(steps)
        .filter(({ file }) => !blocks.some((block) => verifies(block, file)))
        .map(({ at, file }) => `${at}: ${file}`),
  },
  {
    name: 'what PowerShell downloads is not verified',
    check: inNodes((root) =>
      webRequests(root).filter(({ text }) => / -OutFile\b/.test(text) && !isVerified(root)),
    ),
  },
  {
    name: 'body is not a literal block',
    check: inBlocks(({ isLiteral }) => (isLiteral ? [] : ['commands are not in a | block'])),
  },
  {
    name: 'braces of another language',
    check: (document) =>
      inBlocks(({ text }) =>
        [...text.matchAll(/\{\{(.*?)\}\}/g)]
          .filter(([, name]) => !document.declared.includes(name!.trim()))
          .map(([reference]) => reference),
      )(document),
  },
  {
    name: 'another installation is under way',
    check: (document) => [
      ...document.steps
        .filter(({ action }) => action === 'InstallMSI')
        .map(({ at }) => `${at}: InstallMSI ends with 1618 at once`),
      ...inNodes((root) =>
        processes(root).filter(
          (command) =>
            /msiexec|\/install\b/.test(expanded(root, command.text)) && !isRetried(command),
        ),
      )(document),
    ],
  },
  {
    name: "sysprep is Image Builder's",
    check: (document) => [
      ...document.steps
        .filter(
          ({ action, inputs }) =>
            action !== 'ExecutePowerShell' && /sysprep/i.test(JSON.stringify(inputs ?? '')),
        )
        .map(({ at }) => at),
      ...inBlocks(
        ({ root }) =>
          /.*(sysprep|EC2Launch\.exe.* reset).*/i.exec(withoutComments(root))?.slice(0, 1) ?? [],
      )(document),
    ],
  },
];

/** Whether a document restarts the machine, or could. */
export function reboots({ steps, blocks }: PowerShellDocument): boolean {
  return (
    steps.some(({ action }) =>
      [
        'Reboot',
        'UpdateOS',
        'InstallMSI',
        'UninstallMSI',
        'ExecuteBinary',
        'ExecuteDocument',
      ].includes(action),
    ) ||
    blocks.some(
      ({ root }) =>
        exits(root).some(({ text }) => text !== 'exit 0') ||
        /\b(Restart-Computer|shutdown)\b/i.test(withoutComments(root)),
    )
  );
}

function missing(node: Node): Node | undefined {
  if (node.isMissing) return node;
  for (const child of node.children) {
    const found = child && missing(child);
    if (found) return found;
  }
  return undefined;
}

/** The program that Start-Process is to start. */
function started(command: Node): string {
  const given = statements(command.childForFieldName('command_elements')).filter(
    ({ type }) => type !== 'command_argument_sep',
  );
  const named = given.findIndex(({ text }) => text === '-FilePath');
  return given[named + 1]?.text ?? '';
}

/** Files that a step brings without a checksum. */
function downloads(steps: Step[]): { at: string; file: string }[] {
  return steps
    .filter(({ action }) => action === 'WebDownload' || action === 'S3Download')
    .flatMap(({ at, inputs }) =>
      (inputs as { destination: string; checksum?: string }[])
        .filter(({ checksum }) => checksum === undefined)
        .map(({ destination }) => ({ at, file: destination })),
    );
}

/**
 * A signature counts with the whole name of the organization that made it, and both it and a
 * checksum when something is done about them.
 */
function isVerified(root: Node): boolean {
  const signed = [
    'Get-AuthenticodeSignature',
    [/\.Status -ne 'Valid'$/, /^\$signer -notmatch '\(\^\|, \)O=.+\(, \|\$\)'$/],
  ] as const;
  const hashed = ['Get-FileHash', [/^\$actual -ne /]] as const;
  const used = [signed, hashed].filter(([command]) => commands(root, command).length > 0);
  return (
    used.length > 0 &&
    used.every(([, conditions]) =>
      conditions.every((condition) => guards(root, condition).length > 0),
    )
  );
}

/** What is verified is what is started, and before. */
function verifies({ root }: Block, file: string): boolean {
  const [check] = commands(root, 'Get-AuthenticodeSignature', 'Get-FileHash').filter(({ text }) =>
    expanded(root, text).includes(file),
  );
  const [start] = processes(root);
  return (
    check !== undefined &&
    isVerified(root) &&
    (start === undefined || check.endIndex < start.startIndex)
  );
}

function isRetried(command: Node): boolean {
  for (let up = command.parent; up; up = up.parent) {
    if (loops.includes(up.type)) {
      return /\.ExitCode -ne 1618\b/.test(up.text) && /\bStart-Sleep\b/.test(up.text);
    }
  }
  return false;
}
