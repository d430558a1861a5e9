import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { ServiceContext } from './cloud.ts';
import { isNotFound } from './errors.ts';

/** SSM as far as the action asks it. */
export interface Ssm {
  /** Value of a parameter, `undefined` where there is none of that name. */
  parameter: (name: string) => Promise<string | undefined>;
}

export function createSsm({ config, call }: ServiceContext): Ssm {
  const client = new SSMClient(config);
  return {
    parameter: async (name) => {
      try {
        const answer = await call({ service: 'ssm', operation: 'GetParameter', region: config.region, resource: name }, () => client.send(new GetParameterCommand({ Name: name })));
        return answer.Parameter?.Value;
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
  };
}
