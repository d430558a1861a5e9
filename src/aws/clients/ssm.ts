import { DescribeParametersCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { ServiceContext } from './service-context.ts';

/** SSM as far as the action asks it. */
export interface Ssm {
  /**
   * Values of at most ten parameters, in the order of their names or ARNs; `undefined` where there
   * is none of that name.
   */
  parameters: (names: string[]) => Promise<(string | undefined)[]>;
  /** Which of at most 50 parameters of the account there are. Their values stay where they are. */
  existing: (names: string[]) => Promise<Set<string>>;
}

export function createSsm({ config, call }: ServiceContext): Ssm {
  const client = new SSMClient(config);
  return {
    parameters: async (names) => {
      const { Parameters } = await call(
        {
          service: 'ssm',
          operation: 'GetParameters',
          region: config.region,
          resource: names.join(', '),
        },
        () => client.send(new GetParametersCommand({ Names: names })),
      );
      // SSM sorts them, and tells those that it does not have apart.
      return names.map(
        (name) => Parameters?.find((one) => one.Name === name || one.ARN === name)?.Value,
      );
    },

    existing: async (names) => {
      const found = new Set<string>();
      let token: string | undefined;
      do {
        const input = {
          ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: names }],
          MaxResults: 50,
          ...(token === undefined ? {} : { NextToken: token }),
        };
        const answer = await call(
          {
            service: 'ssm',
            operation: 'DescribeParameters',
            region: config.region,
            resource: names.join(', '),
          },
          () => client.send(new DescribeParametersCommand(input)),
        );
        for (const { Name } of answer.Parameters ?? []) if (Name !== undefined) found.add(Name);
        token = answer.NextToken;
      } while (token);
      return found;
    },
  };
}
