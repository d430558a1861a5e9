import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { ServiceContext } from './cloud.ts';

/** SSM as far as the action asks it. */
export interface Ssm {
  /** Values of at most ten parameters, in the order of their names or ARNs; `undefined` where there is none of that name. */
  parameters: (names: string[]) => Promise<(string | undefined)[]>;
}

export function createSsm({ config, call }: ServiceContext): Ssm {
  const client = new SSMClient(config);
  return {
    parameters: async (names) => {
      const { Parameters } = await call({ service: 'ssm', operation: 'GetParameters', region: config.region, resource: names.join(', ') }, () => client.send(new GetParametersCommand({ Names: names })));
      // SSM sorts them, and tells those that it does not have apart.
      return names.map((name) => Parameters?.find((one) => one.Name === name || one.ARN === name)?.Value);
    },
  };
}
