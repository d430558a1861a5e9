import { DescribeKeyCommand, GetKeyPolicyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { ServiceContext } from './cloud.ts';
import { isNotFound } from './errors.ts';

/** A key as KMS shows it. */
export interface Key {
  arn: string;
  /** Made by AWS for a service: it can't be shared. */
  isAwsManaged: boolean;
  /** KMS's word: `Enabled`, `Disabled`, `PendingDeletion`, … */
  state: string;
}

/** KMS as far as the action asks it. */
export interface Kms {
  /** The key behind an alias, id or ARN; `undefined` where there is none. */
  key: (name: string) => Promise<Key | undefined>;
  /** The policy of a key, as JSON text; `undefined` where there is no such key. KMS takes no alias here. */
  keyPolicy: (arn: string) => Promise<{ text: string } | undefined>;
}

export function createKms({ config, call }: ServiceContext): Kms {
  const client = new KMSClient(config);
  return {
    key: async (name) => {
      try {
        const { KeyMetadata } = await call({ service: 'kms', operation: 'DescribeKey', region: config.region, resource: name }, () => client.send(new DescribeKeyCommand({ KeyId: name })));
        return { arn: KeyMetadata?.Arn ?? '', isAwsManaged: KeyMetadata?.KeyManager === 'AWS', state: KeyMetadata?.KeyState ?? 'unknown' };
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },

    keyPolicy: async (arn) => {
      try {
        const { Policy } = await call({ service: 'kms', operation: 'GetKeyPolicy', region: config.region, resource: arn }, () => client.send(new GetKeyPolicyCommand({ KeyId: arn })));
        return { text: Policy ?? '' };
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
  };
}
