import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { ServiceContext } from './service-context.ts';
import { told } from './told.ts';

/** The calls to STS that the action makes. */
export interface Sts {
  /** Account and ARN of the credentials in use. */
  callerIdentity: () => Promise<{ account: string; arn: string }>;
}

export function createSts({ config, call }: ServiceContext): Sts {
  const client = new STSClient(config);
  return {
    callerIdentity: async () => {
      return call(
        { service: 'sts', operation: 'GetCallerIdentity', region: config.region },
        async () => {
          const identity = await client.send(new GetCallerIdentityCommand({}));
          return { account: told(identity.Account, 'Account', identity), arn: identity.Arn ?? '' };
        },
      );
    },
  };
}
