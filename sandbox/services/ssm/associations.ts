import { AwsError, type Call, type Members } from '../../call.ts';
import type { World } from '../../world.ts';

interface Association {
  id: string;
  name: string | undefined;
  document: string;
  targets: { Key: string; Values: string[] }[];
  /** Simulated milliseconds. */
  ranAt: number;
}

interface Filter {
  key: string;
  value: string;
}

const inventoryDocument = 'AWS-GatherSoftwareInventory';
/** That of all instances of an account and region. */
const everyInstance = [{ Key: 'InstanceIds', Values: ['*'] }];

/** State Manager: which documents Systems Manager runs on which instances. */
export class Associations {
  private readonly world: World;
  /** Of the home account, by region. */
  private readonly made = new Map<string, Association[]>();

  constructor(world: World) {
    this.world = world;
  }

  /** Has Systems Manager run a document on instances of the home account. */
  add(
    region: string,
    document: string,
    { name, targets = everyInstance }: Partial<Pick<Association, 'name' | 'targets'>> = {},
  ): void {
    const one = { id: this.world.uuid(), name, document, targets, ranAt: this.world.clock.now() };
    this.made.set(region, [...(this.made.get(region) ?? []), one]);
  }

  /** Has an association collect the inventory of instances in a region, of all by default. */
  collectInventory(region: string, options: Parameters<Associations['add']>[2] = {}): void {
    this.add(region, inventoryDocument, options);
  }

  /** Whether an association collects the inventory of an instance with these tags in a region. */
  collectsInventory(region: string, tags: Record<string, string>): boolean {
    return (this.made.get(region) ?? []).some(
      ({ document, targets }) =>
        document === inventoryDocument &&
        targets.every(({ Key, Values }) =>
          Key === 'InstanceIds'
            ? Values.includes('*')
            : Values.includes(tags[Key.replace(/^tag:/, '')] ?? ''),
        ),
    );
  }

  /** Throws AwsError. */
  list(input: Members, { region, accountId }: Call): Members {
    const filters = (input['AssociationFilterList'] ?? []) as Filter[];
    const unknown = filters.find(({ key }) => key !== 'Name');
    if (unknown) {
      throw new AwsError(
        'ValidationException',
        `The sandbox does not support the filter ${unknown.key} of associations; it has Name`,
      );
    }
    const all = (accountId === this.world.accountId ? (this.made.get(region) ?? []) : []).filter(
      ({ document }) => filters.every(({ value }) => value === document),
    );
    const start = offset(input['NextToken'] as string | undefined, filters);
    const end = start + ((input['MaxResults'] as number | undefined) ?? 50);
    return {
      Associations: all.slice(start, end).map(described),
      // Empty where there are no more, as the model says.
      NextToken: end < all.length ? tokenOf(end, filters) : '',
    };
  }
}

function described({ id, name, document, targets, ranAt }: Association): Members {
  return {
    Name: document,
    AssociationId: id,
    AssociationVersion: '1',
    Targets: targets,
    LastExecutionDate: new Date(ranAt),
    Overview: {
      Status: 'Success',
      DetailedStatus: 'Success',
      AssociationStatusAggregatedCount: { Success: 1 },
    },
    ScheduleExpression: 'rate(30 minutes)',
    ...(name !== undefined && { AssociationName: name }),
  };
}

const tokenOf = (end: number, filters: Filter[]): string =>
  Buffer.from(JSON.stringify([end, filters])).toString('base64');

function offset(token: string | undefined, filters: Filter[]): number {
  if (token === undefined) return 0;
  const end = Number(/^\[(\d+),/.exec(Buffer.from(token, 'base64').toString())?.[1]);
  if (tokenOf(end, filters) === token) return end;
  throw new AwsError('InvalidNextToken', 'The specified token is not valid.');
}
