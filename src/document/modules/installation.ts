import { flag, requiredText, text } from '../module.ts';
import type { Module } from '../module.ts';

const msi = {
  platforms: ['Windows'],
  shape: 'map',
  inputs: {
    path: requiredText,
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

/** Modules that install and remove MSI packages. */
export const installation = {
  InstallMSI: msi,
  UninstallMSI: msi,
} as const satisfies Record<string, Module>;
