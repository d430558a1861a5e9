import { createHash } from 'node:crypto';
import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import type { World } from '../../world.ts';
import { Associations } from './associations.ts';
import { describeParameters, type ParameterFacts } from './describe-parameters.ts';
import type { Ec2 } from '../ec2/ec2.ts';

interface Parameter {
  type: ParameterFacts['type'];
  value: string;
  version: number;
  /** Simulated milliseconds. */
  modifiedAt: number;
  dataType: 'text' | 'aws:ec2:image';
}

/**
 * The key of every SecureString here. It lets all of the account decrypt, so that nothing else is
 * asked of the caller:
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-restrict-decryption.html
 */
const keyId = 'alias/aws/ssm';

/**
 * Systems Manager's Parameter Store, with AWS's public parameters for the seed AMIs and own ones,
 * and its State Manager.
 */
export class Ssm {
  readonly service: Service;
  readonly associations: Associations;
  private readonly world: World;
  private readonly ec2: Ec2;
  /** The accounts' own parameters: `<account> <region> <name>`. */
  private readonly own = new Map<string, Parameter>();

  constructor(world: World, ec2: Ec2) {
    this.world = world;
    this.ec2 = ec2;
    this.associations = new Associations(world);
    for (const [name, value] of Object.entries(world.contents.secrets ?? {})) {
      this.put(world.homeRegion, name, value, { type: 'SecureString' });
    }
    this.service = {
      GetParameter: (input, call) => {
        const found = this.describe(String(input['Name']), input, call);
        // AWS sends no text with this error.
        if (!found) throw new AwsError('ParameterNotFound', '');
        return { Parameter: found };
      },
      GetParameters: (input, call) => {
        const names = input['Names'] as string[];
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined) {
          throw new AwsError('ValidationException', `Duplicate parameters requested: ${twice}`);
        }
        const found = names.map((name) => this.describe(name, input, call));
        const unknown = names.filter((_, index) => found[index] === undefined);
        return {
          Parameters: found
            .filter((parameter) => parameter !== undefined)
            .sort((a, b) => (String(a['Name']) < String(b['Name']) ? -1 : 1)),
          // A list of one name at least.
          ...(unknown.length > 0 && { InvalidParameters: unknown }),
        };
      },
      DescribeParameters: (input, call) => this.list(input, call),
      ListAssociations: (input, call) => this.associations.list(input, call),
    };
  }

  /** Sets a parameter of the home account; public ones can't be set. */
  put(
    region: string,
    name: string,
    value: string,
    { type = 'String', dataType = 'text' }: Partial<Pick<Parameter, 'type' | 'dataType'>> = {},
  ): void {
    const key = `${this.world.accountId} ${region} ${name}`;
    this.own.set(key, {
      type,
      value,
      dataType,
      version: (this.own.get(key)?.version ?? 0) + 1,
      modifiedAt: this.world.clock.now(),
    });
  }

  /** Removes a parameter of the home account. Throws where there is none. */
  remove(region: string, name: string): void {
    if (!this.own.delete(`${this.world.accountId} ${region} ${name}`)) {
      throw new Error(`The sandbox has no parameter ${name} in ${region}`);
    }
  }

  /**
   * The value of a parameter by name or ARN as the account sees it, `undefined` where there is none
   * in this region.
   */
  value(region: string, accountId: string, nameOrArn: string): string | undefined {
    return this.find({ region, accountId }, plainName(nameOrArn))?.value;
  }

  private find(
    { region, accountId }: Pick<Call, 'region' | 'accountId'>,
    name: string,
  ): Parameter | undefined {
    // In an ARN a name without a slash at its start stands as if it had one.
    const own =
      this.own.get(`${accountId} ${region} ${name}`) ??
      this.own.get(`${accountId} ${region} ${name.slice(1)}`);
    if (own) return own;
    const line = Object.entries(this.ec2.lines).find(([, candidate]) =>
      candidate.parameters.includes(name),
    )?.[0];
    const generations = line === undefined ? [] : this.ec2.generationsOf(region, line);
    const newest = generations.at(-1);
    return (
      newest && {
        type: 'String',
        value: newest.id,
        version: generations.length,
        modifiedAt: newest.createdAt,
        dataType: name.startsWith('/aws/service/debian') ? 'text' : 'aws:ec2:image',
      }
    );
  }

  private describe(asked: string, input: Members, call: Call): Members | undefined {
    const selected = /^(.*?)(?::(\d+))?$/.exec(plainName(asked));
    const name = selected?.[1] ?? '';
    const found = this.find(call, name);
    // Only the newest version is kept here; AWS answers an older selector with the older value.
    if (!found || (selected?.[2] !== undefined && Number(selected[2]) !== found.version)) {
      return undefined;
    }
    const isCiphertext = found.type === 'SecureString' && input['WithDecryption'] !== true;
    return {
      ...facts(name, found, call),
      Value: isCiphertext ? encrypted(found.value) : found.value,
      ...(selected?.[2] !== undefined && { Selector: `:${selected[2]}` }),
    };
  }

  /** Own parameters with all but their values. */
  private list(input: Members, call: Call): Members {
    const at = `${call.accountId} ${call.region} `;
    const own = [...this.own].flatMap(([key, parameter]) =>
      key.startsWith(at) ? [{ name: key.slice(at.length), ...parameter }] : [],
    );
    const { parameters, NextToken } = describeParameters(own, input);
    const LastModifiedUser = `arn:aws:iam::${call.accountId}:user/sandbox`;
    return {
      Parameters: parameters.map(({ name, ...one }) => ({
        ...facts(name, one, call),
        ...(one.type === 'SecureString' && { KeyId: keyId }),
        LastModifiedUser,
        Tier: 'Standard',
        Policies: [],
      })),
      NextToken,
    };
  }
}

function facts(
  name: string,
  { type, version, modifiedAt, dataType }: Parameter,
  { region, accountId }: Call,
): Members {
  const account = name.startsWith('/aws/') ? '' : accountId;
  return {
    Name: name,
    Type: type,
    Version: version,
    LastModifiedDate: new Date(modifiedAt),
    ARN: `arn:aws:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
    DataType: dataType,
  };
}

/** Looks like KMS's ciphertext in Base64, and can't be turned back. */
function encrypted(value: string): string {
  const digest = createHash('sha512').update(`encrypted ${value}`).digest();
  return Buffer.concat([Buffer.from('01020200', 'hex'), digest, digest]).toString('base64');
}

/** The name in an ARN: `arn:aws:ssm:us-east-1::parameter/aws/service/x` is `/aws/service/x`. */
function plainName(nameOrArn: string): string {
  return /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.*)$/.exec(nameOrArn)?.[1] ?? nameOrArn;
}
