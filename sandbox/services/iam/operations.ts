import { AwsError, type Call, type Members, type Service } from '../../call.ts';
import type { World } from '../../world.ts';
import type { Iam } from './iam.ts';
import { id } from './ids.ts';

/** What clients ask of IAM, which answers for the home account alone. */
export function iamOperations(iam: Iam, world: World): Service {
  return { GetInstanceProfile: (input, call) => getInstanceProfile(iam, world, input, call) };
}

function getInstanceProfile(iam: Iam, world: World, input: Members, { accountId }: Call): Members {
  const name = input['InstanceProfileName'] as string;
  if (accountId !== world.accountId || !iam.hasInstanceProfile(name)) {
    throw new AwsError('NoSuchEntity', `Instance Profile ${name} cannot be found.`, 404);
  }
  const CreateDate = new Date(world.clock.epoch);
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  };
  const role = iam.instanceProfiles.get(name);
  const Roles =
    role === undefined
      ? []
      : [
          {
            Path: '/',
            RoleName: role,
            RoleId: `AROA${id(role)}`,
            Arn: `arn:aws:iam::${accountId}:role/${role}`,
            CreateDate,
            AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
          },
        ];
  return {
    InstanceProfile: {
      Path: '/',
      InstanceProfileName: name,
      InstanceProfileId: `AIPA${id(name)}`,
      Arn: `arn:aws:iam::${accountId}:instance-profile/${name}`,
      CreateDate,
      Roles,
    },
  };
}
