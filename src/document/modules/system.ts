import { requiredText } from '../module.ts';
import type { Module } from '../module.ts';

/** Modules for the system itself. */
export const system = {
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
      name: requiredText,
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
} as const satisfies Record<string, Module>;
