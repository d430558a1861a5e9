import { everywhere, flag, requiredText, text } from '../module.ts';
import type { Module } from '../module.ts';
import { bucketOwner } from './bucket-owner.ts';

const s3Uri = (remedy: string) =>
  ({ kind: 'text', isRequired: true, form: { pattern: /^s3:\/\/[^/]+\/.+/, remedy } }) as const;

/** Modules that download or upload files. */
export const transfer = {
  S3Download: {
    platforms: everywhere,
    shape: 'list',
    inputs: {
      source: s3Uri('Write `s3://bucket/key`, or `s3://bucket/prefix/*` for a folder.'),
      destination: requiredText,
      expectedBucketOwner: bucketOwner,
      overwrite: flag,
    },
    outputs: [],
  },
  S3Upload: {
    platforms: everywhere,
    shape: 'list',
    inputs: {
      source: requiredText,
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
      destination: requiredText,
      overwrite: flag,
      checksum: text,
      algorithm: { kind: 'text', choices: ['MD5', 'SHA1', 'SHA256', 'SHA512'] },
      ignoreCertificateErrors: flag,
    },
    requiredTogether: ['checksum', 'algorithm'],
    outputs: ['destination'],
  },
} as const satisfies Record<string, Module>;
