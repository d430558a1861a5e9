import { createHash } from 'node:crypto';

/** 16 characters as in AWS's ids, the same for the same seed. */
export function id(seed: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...createHash('sha256').update(`id of ${seed}`).digest().subarray(0, 16)]
    .map((byte) => alphabet.charAt(byte % 32))
    .join('');
}

/** 40 characters, the same for the same seed. */
export function secret(seed: string): string {
  return createHash('sha256').update(`secret of ${seed}`).digest('base64').slice(0, 40);
}
