import { DescribeKeyCommand, GetKeyPolicyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { ServiceContext } from './service-context.ts';
import { ifFound } from '../errors.ts';
import { told } from './told.ts';

/** A key as KMS shows it. */
export interface Key {
  arn: string;
  /** Whether AWS manages the key; such a key can't be shared. */
  isAwsManaged: boolean;
  /** KMS's word: `SYMMETRIC_DEFAULT` encrypts volumes, `RSA_2048` and others can't. */
  spec: string;
  /** KMS's word: `Enabled`, `Disabled`, `PendingDeletion`, … */
  state: string;
}

/** The calls to KMS in one region that the action makes. */
export interface Kms {
  /** The key behind an alias, id or ARN; `undefined` where there is none. */
  key: (name: string) => Promise<Key | undefined>;
  /**
   * The policy of a key, as JSON text; `undefined` where there is no such key. KMS takes no alias
   * here.
   */
  keyPolicy: (arn: string) => Promise<{ text: string } | undefined>;
}

export function createKms({ config, call }: ServiceContext): Kms {
  const client = new KMSClient(config);
  return {
    key: async (name) => {
      return ifFound(
        call(
          { service: 'kms', operation: 'DescribeKey', region: config.region, resource: name },
          async () => {
            const answer = await client.send(new DescribeKeyCommand({ KeyId: name }));
            const metadata = told(answer.KeyMetadata, 'KeyMetadata', answer);
            return {
              arn: told(metadata.Arn, 'KeyMetadata.Arn', answer),
              isAwsManaged: metadata.KeyManager === 'AWS',
              spec: told(metadata.KeySpec, 'KeyMetadata.KeySpec', answer),
              state: told(metadata.KeyState, 'KeyMetadata.KeyState', answer),
            };
          },
        ),
      );
    },

    keyPolicy: (arn) =>
      ifFound(
        call(
          { service: 'kms', operation: 'GetKeyPolicy', region: config.region, resource: arn },
          async () => {
            const answer = await client.send(new GetKeyPolicyCommand({ KeyId: arn }));
            return { text: told(answer.Policy, 'Policy', answer) };
          },
        ),
      ),
  };
}
