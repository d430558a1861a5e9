import { everywhere, requiredText, text, unix } from '../module.ts';
import type { Module } from '../module.ts';
import { bucketOwner } from './bucket-owner.ts';

/** Modules that run something, or stop the document where a condition is not met. */
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
    inputs: { path: requiredText, arguments: { kind: 'texts' } },
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
      'document': requiredText,
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
