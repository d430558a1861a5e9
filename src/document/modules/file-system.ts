import { everywhere, flag, requiredText, text, unix } from '../module.ts';
import type { Module } from '../module.ts';

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
  inputs: { source: pattern, destination: requiredText, overwrite: flag },
  outputs: [],
} as const satisfies Module;

/** Modules for files and folders. */
export const fileSystem = {
  AppendFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, content: text, encoding },
    outputs: [],
  },
  CopyFile: copy,
  CopyFolder: copy,
  MoveFile: copy,
  MoveFolder: copy,
  CreateFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, content: text, encoding, overwrite: flag, ...ownership },
    outputs: [],
  },
  CreateFolder: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, overwrite: flag, ...ownership },
    outputs: [],
  },
  CreateSymlink: {
    platforms: unix,
    shape: 'list',
    inputs: { path: requiredText, target: requiredText, force: flag },
    outputs: [],
  },
  DeleteFile: { platforms: everywhere, shape: 'list', inputs: { path: pattern }, outputs: [] },
  DeleteFolder: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, force: flag },
    outputs: [],
  },
  ListFiles: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, fileNamePattern: text, recursive: flag },
    outputs: ['files'],
  },
  ReadFile: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, encoding, printFileContent: flag },
    outputs: ['content'],
  },
  SetFileEncoding: {
    platforms: everywhere,
    shape: 'list',
    inputs: { path: requiredText, encoding },
    outputs: [],
  },
  SetFileOwner: {
    platforms: unix,
    shape: 'list',
    inputs: { path: requiredText, owner: requiredText, group: text },
    outputs: [],
  },
  SetFolderOwner: {
    platforms: unix,
    shape: 'list',
    inputs: { path: requiredText, owner: requiredText, group: text, recursive: flag },
    outputs: [],
  },
  SetFilePermissions: {
    platforms: unix,
    shape: 'list',
    inputs: { path: requiredText, permissions: requiredText },
    outputs: [],
  },
  SetFolderPermissions: {
    platforms: unix,
    shape: 'list',
    inputs: { path: requiredText, permissions: requiredText, recursive: flag },
    outputs: [],
  },
} as const satisfies Record<string, Module>;
