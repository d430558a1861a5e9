import type { Signature } from './options.ts';

/** Options of curl that take a value. */
export const curl: Signature = {
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

/** Options of GNU wget that take a value. */
export const wget: Signature = {
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

/** Options of `aws s3` that take a value. */
export const awsS3: Signature = {
  names: [
    'region',
    'profile',
    'endpoint-url',
    'exclude',
    'include',
    'source-region',
    'output',
    'request-payer',
  ],
};

/** Options of `aws ssm` that take a value. */
export const awsSsm: Signature = {
  names: ['name', 'names', 'region', 'profile', 'endpoint-url', 'output', 'query'],
};
