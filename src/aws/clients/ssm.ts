import {
  DescribeParametersCommand,
  GetParametersCommand,
  ListAssociationsCommand,
  SSMClient,
  type Association as SdkAssociation,
  type Target,
} from '@aws-sdk/client-ssm';
import type { Association } from '../../plan/preflight/inventory.ts';
import type { ServiceContext } from './service-context.ts';
import { told } from './told.ts';

/** The calls to SSM in one region that the action makes. */
export interface Ssm {
  /**
   * Values of at most ten parameters, in the order of their names or ARNs; `undefined` where there
   * is none of that name.
   */
  parameters: (names: string[]) => Promise<(string | undefined)[]>;
  /** Which of at most 50 names are parameters of the account. Values are not read. */
  existing: (names: string[]) => Promise<Set<string>>;
  /** The associations of the account with the document of that name. */
  associations: (document: string) => Promise<Association[]>;
}

export function createSsm({ config, call }: ServiceContext): Ssm {
  const client = new SSMClient(config);
  return {
    parameters: async (names) => {
      const parameters = await call(
        {
          service: 'ssm',
          operation: 'GetParameters',
          region: config.region,
          resource: names.join(', '),
        },
        async () => {
          const answer = await client.send(new GetParametersCommand({ Names: names }));
          const { Parameters = [], InvalidParameters = [] } = answer;
          // Each name is in one of the lists.
          return InvalidParameters.length > 0
            ? Parameters
            : told(Parameters.length > 0 ? Parameters : undefined, 'Parameters', answer);
        },
      );
      // SSM answers in its own order, and lists missing parameters separately.
      return names.map(
        (name) => parameters.find((one) => one.Name === name || one.ARN === name)?.Value,
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

    associations: async (document) => {
      const found: Association[] = [];
      let token: string | undefined;
      do {
        const input = {
          AssociationFilterList: [{ key: 'Name' as const, value: document }],
          MaxResults: 50,
          ...(token === undefined ? {} : { NextToken: token }),
        };
        const answer = await call(
          {
            service: 'ssm',
            operation: 'ListAssociations',
            region: config.region,
            resource: document,
          },
          () => client.send(new ListAssociationsCommand(input)),
        );
        found.push(...(answer.Associations ?? []).map(associationOf));
        token = answer.NextToken;
      } while (token);
      return found;
    },
  };
}

function associationOf({ AssociationId, AssociationName, Targets }: SdkAssociation): Association {
  return {
    name: AssociationName || AssociationId || '',
    // An entry may be null in an answer, whatever the SDK's types say.
    targets: (Targets ?? []).map((target: Target | null) => ({
      key: target?.Key ?? '',
      values: target?.Values ?? [],
    })),
  };
}
