import { AwsError, type Call, type Members } from '../../call.ts';
import { accounts, organization } from '../../example.ts';
import type { Key } from '../../services/ec2/ami.ts';
import { Ec2 } from '../../services/ec2/ec2.ts';
import { ImageBuilder } from '../../services/imagebuilder/image-builder.ts';
import { Ssm } from '../../services/ssm/ssm.ts';
import { World, type WorldOptions } from '../../world.ts';

export const minute = 60_000;
export const alias = 'alias/accelerator/ebs/default-encryption/key';

/**
 * An account with the services, standing time, a customer key per region under `alias`, and plain
 * stores for logs and profiles.
 */
export class Account {
  readonly world: World;
  readonly ec2: Ec2;
  readonly ssm: Ssm;
  readonly imageBuilder: ImageBuilder;
  readonly keys = new Map<string, Key>();
  readonly lines: { group: string; stream: string; at: number; message: string }[] = [];
  readonly groups = new Set<string>();
  /** Where the policies of keys keep Image Builder out. */
  readonly closedRegions = new Set<string>();
  /** Instance profiles with their roles. */
  readonly profiles = new Map<string, string | undefined>([['image-build', 'image-build']]);
  private tokens = 0;

  constructor(options: WorldOptions = {}) {
    this.world = new World({
      accounts,
      organization,
      ...options,
      scale: 0,
      settings: { listLagSeconds: 0, ec2LagSeconds: 0, ...options.settings },
    });
    for (const region of this.world.regions) {
      this.keys.set(`${region} ${alias}`, this.key(region, '1111', 'CUSTOMER'));
      this.keys.set(`${region} alias/aws/ebs`, this.key(region, '2222', 'AWS'));
    }
    const kms = {
      find: (region: string, _account: string, ref: string): Key | undefined =>
        this.keys.get(`${region} ${ref.replace(/^arn:aws:kms:[^:]+:\d+:/, '')}`) ??
        [...this.keys.values()].find((key) => key.arn === ref && key.arn.includes(`:${region}:`)),
      admitsImageBuilder: ({ arn }: Key): boolean =>
        !this.closedRegions.has(arn.split(':')[3] ?? ''),
    };
    const logs = {
      put: (_region: string, group: string, stream: string, at: number, message: string): void => {
        if (!this.groups.has(group)) throw new Error(`${group} does not exist`);
        this.lines.push({ group, stream, at, message });
      },
      hasGroup: (_region: string, group: string): boolean => this.groups.has(group),
      createGroup: (_region: string, group: string): void => {
        if (this.groups.has(group)) throw new Error(`${group} exists`);
        this.groups.add(group);
      },
    };
    this.ec2 = new Ec2(this.world, kms);
    this.ssm = new Ssm(this.world, this.ec2);
    this.imageBuilder = new ImageBuilder({
      world: this.world,
      ec2: this.ec2,
      kms,
      ssm: this.ssm,
      logs,
      iam: {
        hasInstanceProfile: (name) => this.profiles.has(name),
        hasRole: (name) => this.profiles.get(name) !== undefined,
        allows: () => true,
      },
      software: { hasObject: () => true },
    });
  }

  call(service: string, operation: string, changes: Partial<Call> = {}): Call {
    return {
      service,
      operation,
      region: this.world.homeRegion,
      accountId: this.world.accountId,
      callerArn: 'arn:aws:iam::360783618952:role/test',
      requestId: this.world.uuid(),
      now: this.world.clock.now(),
      ...changes,
    };
  }

  /** Calls Image Builder, with a new client token where none is given. */
  ib(operation: string, input: Members = {}, changes: Partial<Call> = {}): Members {
    const needsToken = /^(Create|Update|Start|Cancel)/.test(operation);
    const run = this.imageBuilder.service[operation];
    if (!run) throw new Error(`no operation ${operation}`);
    return run(
      { ...(needsToken && { clientToken: `token-${String(this.tokens++)}` }), ...input },
      this.call('imagebuilder', operation, changes),
    );
  }

  e(operation: string, input: Members = {}, changes: Partial<Call> = {}): Members {
    const run = this.ec2.service[operation];
    if (!run) throw new Error(`no operation ${operation}`);
    return run(input, this.call('ec2', operation, changes));
  }

  key(region: string, id: string, manager: Key['manager'], state: Key['state'] = 'Enabled'): Key {
    const keyId = `${id}${id}-1111-4111-8111-111111111111`;
    return {
      arn: `arn:aws:kms:${region}:${this.world.accountId}:key/${keyId}`,
      keyId,
      manager,
      spec: 'SYMMETRIC_DEFAULT',
      state,
    };
  }

  aliasArn(region: string): string {
    return `arn:aws:kms:${region}:${this.world.accountId}:${alias}`;
  }

  /**
   * Makes component, recipe, infrastructure and distribution named after `name`; gives their ARNs.
   */
  prepare(
    name: string,
    changes: { component?: Members; recipe?: Members; distributions?: Members[] } = {},
  ): { component: string; recipe: string; infrastructure: string; distribution: string } {
    const component = this.ib('CreateComponent', {
      name: `${name}-tools`,
      semanticVersion: '1.0.0',
      platform: 'Linux',
      data: document(),
      ...changes.component,
    })['componentBuildVersionArn'] as string;
    const recipe = this.ib('CreateImageRecipe', {
      name,
      semanticVersion: '1.0.0',
      parentImage: this.newest('al-2023'),
      components: [{ componentArn: component }],
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          ebs: {
            volumeSize: 8,
            volumeType: 'gp3',
            encrypted: true,
            kmsKeyId: this.aliasArn('us-east-1'),
          },
        },
      ],
      ...changes.recipe,
    })['imageRecipeArn'] as string;
    const infrastructure = this.ib('CreateInfrastructureConfiguration', {
      name: `${name}-infra`,
      instanceProfileName: 'image-build',
    })['infrastructureConfigurationArn'] as string;
    const distribution = this.ib('CreateDistributionConfiguration', {
      name: `${name}-dist`,
      distributions:
        changes.distributions ??
        this.world.regions.map((region) => this.distribution(region, name)),
    })['distributionConfigurationArn'] as string;
    return { component, recipe, infrastructure, distribution };
  }

  distribution(region: string, name: string, changes: Members = {}): Members {
    return {
      region,
      amiDistributionConfiguration: {
        name: `${name} {{ imagebuilder:buildDate }}`,
        kmsKeyId: this.aliasArn(region),
        amiTags: { Team: 'CloudOps' },
        ...changes,
      },
    };
  }

  /** Id of the newest AMI of a public line in the home region. */
  newest(line: string): string {
    return this.ec2.generationsOf('us-east-1', line).at(-1)?.id ?? '';
  }

  start(
    arns: { recipe: string; infrastructure: string; distribution?: string },
    changes: Members = {},
  ): string {
    return this.ib('CreateImage', {
      imageRecipeArn: arns.recipe,
      infrastructureConfigurationArn: arns.infrastructure,
      ...(arns.distribution !== undefined && { distributionConfigurationArn: arns.distribution }),
      ...changes,
    })['imageBuildVersionArn'] as string;
  }

  image(arn: string): Members {
    return this.ib('GetImage', { imageBuildVersionArn: arn })['image'] as Members;
  }

  /**
   * Lets time pass until the image has this state, at most five hours. Gives the states it passed.
   */
  until(arn: string, ...states: string[]): string[] {
    const passed: string[] = [];
    for (let step = 0; step < 5 * 60 * 12; step++) {
      const state = this.image(arn)['state'].status as string;
      if (passed.at(-1) !== state) passed.push(state);
      if (states.includes(state)) return passed;
      this.world.clock.advance(5000);
    }
    throw new Error(`never ${states.join(' or ')}: ${passed.join(', ')}`);
  }
}

/** The error that a call ends in, as `Code: message`; empty where it succeeds. */
export function errorOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    if (error instanceof AwsError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** A component document with the given phases. */
export function document(
  phases: string[] = ['build', 'validate', 'test'],
  command = 'echo hello',
): string {
  return [
    'name: tools',
    'schemaVersion: 1.0',
    'phases:',
    ...phases.map(
      (phase) =>
        `  - name: ${phase}\n    steps:\n      - name: Step-${phase}\n        action: ExecuteBash\n        inputs:\n          commands: ['${command}']`,
    ),
  ].join('\n');
}
