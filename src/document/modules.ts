/** Where an action module runs. */
export type ModulePlatform = 'Linux' | 'Windows' | 'macOS';

/** What an input holds. Everything but `condition` and `list` may come from a reference. */
type InputKind = 'text' | 'boolean' | 'number' | 'texts' | 'value' | 'map' | 'parameters';

/** One input of an action module. */
export interface ModuleInput {
  kind: InputKind;
  isRequired?: true;
  /** Compared without regard to case. */
  choices?: readonly string[];
  /** What the text must look like where it is no reference, and what to write instead. */
  form?: { pattern: RegExp; remedy: string };
  /** An error on Windows. */
  isUnixOnly?: true;
}

/** An action module of AWSTOE. */
export interface Module {
  platforms: readonly ModulePlatform[];
  /** Whether `inputs` is one map or a list of maps; `condition` is Assert's one operator. */
  shape: 'map' | 'list' | 'condition';
  inputs: Readonly<Record<string, ModuleInput>>;
  /** Inputs of which exactly one has to be there. */
  oneOf?: readonly string[];
  /** Inputs that mean nothing without each other. */
  together?: readonly string[];
  outputs: readonly string[];
}

const everywhere = ['Linux', 'Windows', 'macOS'] as const;
const unix = ['Linux', 'macOS'] as const;

const text = { kind: 'text' } as const;
const needed = { kind: 'text', isRequired: true } as const;
const flag = { kind: 'boolean' } as const;
const encoding = {
  kind: 'text',
  choices: [
    'utf8',
    'utf-8',
    'utf16',
    'utf-16',
    'utf16-LE',
    'utf-16-LE',
    'utf16-BE',
    'utf-16-BE',
    'utf32',
    'utf-32',
    'utf32-LE',
    'utf-32-LE',
    'utf32-BE',
    'utf-32-BE',
  ],
} as const;
const owner = { kind: 'text', isUnixOnly: true } as const;
const permissions = { kind: 'text', isUnixOnly: true } as const;
const ownership = { owner, group: owner, permissions } as const;
const s3Uri = (remedy: string) =>
  ({ kind: 'text', isRequired: true, form: { pattern: /^s3:\/\/[^/]+\/.+/, remedy } }) as const;
const bucketOwner = {
  kind: 'text',
  form: { pattern: /^\d{12}$/, remedy: 'Write the 12 digits of an account id, in quotes.' },
} as const;

const msi = {
  platforms: ['Windows'],
  shape: 'map',
  inputs: {
    path: needed,
    reboot: { kind: 'text', choices: ['Allow', 'Force', 'Skip'] },
    logOptions: {
      kind: 'text',
      form: {
        pattern: /^[iwearucmopvx+!*]+$/i,
        remedy: 'Write letters of `iwearucmopvx+!*`, like `*VX`.',
      },
    },
    logFile: text,
    properties: { kind: 'map' },
    ignoreAuthenticodeSignatureErrors: flag,
    allowUnsignedInstaller: flag,
  },
  outputs: ['logFile', 'msiExitCode', 'stdout'],
} as const satisfies Module;

const pattern = {
  kind: 'text',
  isRequired: true,
  form: {
    pattern: /^(?:[^*]*[\\/])?[^\\/]*$/,
    remedy: 'Write `*` in the last part of the path only.',
  },
} as const;
const copy = {
  platforms: everywhere,
  shape: 'list',
  inputs: { source: pattern, destination: needed, overwrite: flag },
  outputs: [],
} as const satisfies Module;

/**
 * All action modules of AWSTOE with their inputs and outputs: image-builder.md section 10.5 and
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html. Where no
 * platform is stated, every one is taken to be meant.
 */
export const modules: Readonly<Record<string, Module>> = withoutPrototype({
  Assert: { platforms: everywhere, shape: 'condition', inputs: {}, outputs: [] },
  ExecuteBash: {
    platforms: unix,
    shape: 'map',
    inputs: { commands: { kind: 'texts', isRequired: true } },
    outputs: ['stdout'],
  },
  ExecuteBinary: {
    platforms: everywhere,
    shape: 'map',
    inputs: { path: needed, arguments: { kind: 'texts' } },
    outputs: ['stdout'],
  },
  ExecutePowerShell: {
    platforms: ['Windows'],
    shape: 'map',
    inputs: { commands: { kind: 'texts' }, file: text },
    oneOf: ['commands', 'file'],
    outputs: ['stdout'],
  },
  ExecuteDocument: {
    platforms: everywhere,
    shape: 'map',
    inputs: {
      'document': needed,
      'document-s3-bucket-owner': bucketOwner,
      'phases': text,
      'parameters': { kind: 'parameters' },
    },
    outputs: [
      'executedStepCount',
      'executionId',
      'failedStepCount',
      'failureMessage',
      'ignoredFailedStepCount',
      'logUrl',
      'status',
    ],
  },
  S3Download: {
    platforms: everywhere,
    shape: 'list',
    inputs: {
      source: s3Uri('Write `s3://bucket/key`, or `s3://bucket/prefix/*` for a folder.'),
      destination: needed,
      expectedBucketOwner: bucketOwner,
      overwrite: flag,
    },
    outputs: [],
  },
  S3Upload: {
    platforms: everywhere,
    shape: 'list',
    inputs: {
      source: needed,
      destination: s3Uri('Write `s3://bucket/key`.'),
      recurse: flag,
      expectedBucketOwner: bucketOwner,
    },
    outputs: [],
  },
  WebDownload: {
    platforms: everywhere,
    shape: 'list',
    inputs: {
      source: {
        kind: 'text',
        isRequired: true,
        form: { pattern: /^https?:\/\/./i, remedy: 'Write an `https://` address.' },
      },
      destination: needed,
      overwrite: flag,
      checksum: text,
      algorithm: { kind: 'text', choices: ['MD5', 'SHA1', 'SHA256', 'SHA512'] },
      ignoreCertificateErrors: flag,
    },
    together: ['checksum', 'algorithm'],
    outputs: ['destination'],
  },
  AppendFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, content: text, encoding },
    outputs: [],
  },
  CopyFile: copy,
  CopyFolder: copy,
  MoveFile: copy,
  MoveFolder: copy,
  CreateFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, content: text, encoding, overwrite: flag, ...ownership },
    outputs: [],
  },
  CreateFolder: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, overwrite: flag, ...ownership },
    outputs: [],
  },
  CreateSymlink: {
    platforms: unix,
    shape: 'list',
    inputs: { path: needed, target: needed, force: flag },
    outputs: [],
  },
  DeleteFile: { platforms: everywhere, shape: 'list', inputs: { path: pattern }, outputs: [] },
  DeleteFolder: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, force: flag },
    outputs: [],
  },
  ListFiles: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, fileNamePattern: text, recursive: flag },
    outputs: ['files'],
  },
  ReadFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, encoding, printFileContent: flag },
    outputs: ['content'],
  },
  SetFileEncoding: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: needed, encoding },
    outputs: [],
  },
  SetFileOwner: {
    platforms: unix,
    shape: 'list',
    inputs: { path: needed, owner: needed, group: text },
    outputs: [],
  },
  SetFolderOwner: {
    platforms: unix,
    shape: 'list',
    inputs: { path: needed, owner: needed, group: text, recursive: flag },
    outputs: [],
  },
  SetFilePermissions: {
    platforms: unix,
    shape: 'list',
    inputs: { path: needed, permissions: needed },
    outputs: [],
  },
  SetFolderPermissions: {
    platforms: unix,
    shape: 'list',
    inputs: { path: needed, permissions: needed, recursive: flag },
    outputs: [],
  },
  InstallMSI: msi,
  UninstallMSI: msi,
  Reboot: {
    platforms: ['Linux', 'Windows'],
    shape: 'map',
    inputs: { delaySeconds: { kind: 'number' } },
    outputs: [],
  },
  SetRegistry: {
    platforms: ['Windows'],
    shape: 'list',
    inputs: {
      path: {
        kind: 'text',
        isRequired: true,
        form: {
          pattern:
            /^(HKEY_CLASSES_ROOT|HKCR|HKEY_USERS|HKU|HKEY_LOCAL_MACHINE|HKLM|HKEY_CURRENT_CONFIG|HKCC|HKEY_CURRENT_USER|HKCU):?\\/i,
          remedy: 'Begin with a hive: `HKLM:\\…` or `HKEY_LOCAL_MACHINE\\…`.',
        },
      },
      name: needed,
      value: { kind: 'value', isRequired: true },
      type: {
        kind: 'text',
        isRequired: true,
        choices: ['BINARY', 'DWORD', 'QWORD', 'SZ', 'EXPAND_SZ', 'MULTI_SZ'],
      },
    },
    outputs: [],
  },
  UpdateOS: {
    platforms: ['Linux', 'Windows'],
    shape: 'map',
    inputs: { include: { kind: 'texts' }, exclude: { kind: 'texts' } },
    outputs: [],
  },
});

/** Any text may be looked up in it: `toString` and `constructor` are no modules. */
function withoutPrototype(record: Record<string, Module>): Record<string, Module> {
  return Object.assign(Object.create(null) as Record<string, Module>, record);
}

/** Modules that need no `inputs` at all. */
export const withoutInputs: ReadonlySet<string> = new Set(['Reboot', 'UpdateOS']);
