import { everywhere, needed, text, unix } from '../module.ts';
import type { Module } from '../module.ts';
import { bucketOwner } from './bucket-owner.ts';

/** Modules that run something, or decide whether to. */
export const execution = {
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
} as const satisfies Record<string, Module>;
