import { GetInstanceProfileCommand, IAMClient } from '@aws-sdk/client-iam';
import type { ServiceContext } from './service-context.ts';
import { told } from './told.ts';
import { ifFound } from '../errors.ts';

/** The calls to IAM that the action makes. */
export interface Iam {
  /** How many roles an instance profile has; `undefined` where there is none of that name. */
  instanceProfile: (name: string) => Promise<{ roles: number } | undefined>;
}

export function createIam({ config, call }: ServiceContext): Iam {
  const client = new IAMClient(config);
  return {
    instanceProfile: async (name) => {
      const answer = await ifFound(
        call(
          {
            service: 'iam',
            operation: 'GetInstanceProfile',
            region: config.region,
            resource: name,
          },
          async () => {
            const found = await client.send(
              new GetInstanceProfileCommand({ InstanceProfileName: name }),
            );
            return told(found.InstanceProfile, 'InstanceProfile', found);
          },
        ),
      );
      return answer && { roles: answer.Roles?.length ?? 0 };
    },
  };
}
