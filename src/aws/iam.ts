import { GetInstanceProfileCommand, IAMClient } from '@aws-sdk/client-iam';
import type { ServiceContext } from './cloud.ts';
import { isNotFound } from './errors.ts';

/** IAM as far as the action asks it. */
export interface Iam {
  /** How many roles an instance profile has; `undefined` where there is none of that name. */
  instanceProfile: (name: string) => Promise<{ roles: number } | undefined>;
}

export function createIam({ config, call }: ServiceContext): Iam {
  const client = new IAMClient(config);
  return {
    instanceProfile: async (name) => {
      try {
        const { InstanceProfile } = await call({ service: 'iam', operation: 'GetInstanceProfile', region: config.region, resource: name }, () => client.send(new GetInstanceProfileCommand({ InstanceProfileName: name })));
        return { roles: InstanceProfile?.Roles?.length ?? 0 };
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
  };
}
