import { AwsError, type Call, type Members, type Service } from '../call.ts';
import type { World } from '../world.ts';
import type { Ec2 } from './ec2/ec2.ts';

interface Parameter {
  value: string;
  version: number;
  /** Simulated milliseconds. */
  modifiedAt: number;
  dataType: 'text' | 'aws:ec2:image';
}

/** Systems Manager's Parameter Store: AWS's public parameters for the seed AMIs, and own ones. */
export class Ssm {
  readonly service: Service;
  private readonly world: World;
  private readonly ec2: Ec2;
  /** The accounts' own parameters: `<account> <region> <name>`. */
  private readonly own = new Map<string, Parameter>();

  constructor(world: World, ec2: Ec2) {
    this.world = world;
    this.ec2 = ec2;
    this.service = {
      GetParameter: (input, call) => {
        const found = this.describe(String(input['Name']), call);
        // AWS sends no text with this error.
        if (!found) throw new AwsError('ParameterNotFound', '');
        return { Parameter: found };
      },
      GetParameters: (input, call) => {
        const names = input['Names'] as string[];
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined) throw new AwsError('ValidationException', `Duplicate parameters requested: ${twice}`);
        const found = names.map((name) => this.describe(name, call));
        return { Parameters: found.filter((parameter) => parameter !== undefined).sort((a, b) => (String(a['Name']) < String(b['Name']) ? -1 : 1)), InvalidParameters: names.filter((_, index) => found[index] === undefined) };
      },
    };
  }

  /** Sets a parameter of the home account; public ones can't be set. */
  put(region: string, name: string, value: string, dataType: Parameter['dataType'] = 'text'): void {
    const key = `${this.world.accountId} ${region} ${name}`;
    this.own.set(key, { value, dataType, version: (this.own.get(key)?.version ?? 0) + 1, modifiedAt: this.world.clock.now() });
  }

  /** The value of a parameter by name or ARN as the account sees it, `undefined` where there is none in this region. */
  value(region: string, accountId: string, nameOrArn: string): string | undefined {
    return this.find({ region, accountId }, plainName(nameOrArn))?.value;
  }

  private find({ region, accountId }: Pick<Call, 'region' | 'accountId'>, name: string): Parameter | undefined {
    // In an ARN a name without a slash at its start stands as if it had one.
    const own = this.own.get(`${accountId} ${region} ${name}`) ?? this.own.get(`${accountId} ${region} ${name.slice(1)}`);
    if (own) return own;
    const line = Object.entries(this.ec2.lines).find(([, candidate]) => candidate.parameters.includes(name))?.[0];
    const generations = line === undefined ? [] : this.ec2.generationsOf(region, line);
    const newest = generations.at(-1);
    return newest && { value: newest.id, version: generations.length, modifiedAt: newest.createdAt, dataType: name.startsWith('/aws/service/debian') ? 'text' : 'aws:ec2:image' };
  }

  private describe(asked: string, call: Call): Members | undefined {
    const selected = /^(.*?)(?::(\d+))?$/.exec(plainName(asked));
    const name = selected?.[1] ?? '';
    const found = this.find(call, name);
    // Only the newest version is kept here; AWS answers an older selector with the older value.
    if (!found || (selected?.[2] !== undefined && Number(selected[2]) !== found.version)) return undefined;
    const account = name.startsWith('/aws/') ? '' : call.accountId;
    return {
      Name: name,
      Type: 'String',
      Value: found.value,
      Version: found.version,
      ...(selected?.[2] !== undefined && { Selector: `:${selected[2]}` }),
      LastModifiedDate: new Date(found.modifiedAt),
      ARN: `arn:aws:ssm:${call.region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
      DataType: found.dataType,
    };
  }
}

/** The name in an ARN: `arn:aws:ssm:us-east-1::parameter/aws/service/x` is `/aws/service/x`. */
function plainName(nameOrArn: string): string {
  return /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.*)$/.exec(nameOrArn)?.[1] ?? nameOrArn;
}
