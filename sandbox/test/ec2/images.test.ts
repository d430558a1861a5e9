import { describe, expect, test } from '@jest/globals';
import type { Call, Members } from '../../call.ts';
import { Account, errorOf } from '../imagebuilder/account.ts';

const names = (answer: Members): string[] =>
  (answer['Images'] as { Name: string }[]).map((image) => image.Name).sort();
const filter = (Name: string, ...Values: string[]): Members => ({ Name, Values });

/** An AMI of the account with one disk; encrypted with the given key, or not. */
function ownAmi(
  account: Account,
  kmsKeyArn?: string,
  region = 'us-east-1',
  ownerId = account.world.accountId,
): string {
  const [parent] = account.ec2.generationsOf(region, 'al-2023');
  if (!parent) throw new Error('no parent');
  const disk = {
    name: '/dev/xvda',
    sizeGiB: 8,
    kmsKeyArn,
    volumeType: 'gp3',
    deleteOnTermination: true,
  };
  return account.ec2.create({
    region,
    ownerId,
    name: 'own',
    traits: parent,
    devices: [disk],
    state: 'available',
    imdsV2: false,
  }).id;
}

describe('the public images', () => {
  const account = new Account();

  test.each([
    [
      'al-2023 by name',
      { Owners: ['amazon'], Filters: [filter('name', 'al2023-ami-2023.*-kernel-6.12-x86_64')] },
      3,
      'al2023-ami-2023.12.20261019.0-kernel-6.12-x86_64',
    ],
    [
      'with deprecated ones',
      {
        Owners: ['amazon'],
        IncludeDeprecated: true,
        Filters: [filter('name', 'al2023-ami-2023.*-kernel-6.12-x86_64')],
      },
      4,
      undefined,
    ],
    [
      'rhel 8, pay as you go',
      {
        Owners: ['309956199498'],
        Filters: [filter('name', 'RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3')],
      },
      4,
      'RHEL-8.8.0_HVM-20261012-x86_64-1901-Hourly2-GP3',
    ],
    [
      'rhel 10 with its beta',
      {
        Owners: ['309956199498'],
        Filters: [filter('name', 'RHEL-10.*_HVM*-x86_64-*-Hourly2-GP3')],
      },
      5,
      'RHEL-10.3.0_HVM_BETA-20261020-x86_64-1901-Hourly2-GP3',
    ],
    ['own subscription', { Filters: [filter('name', '*Access2*')] }, 1, undefined],
    [
      'debian with backports',
      {
        Owners: ['136693071363'],
        Filters: [filter('name', 'debian-12-*'), filter('architecture', 'x86_64')],
      },
      8,
      undefined,
    ],
    [
      'windows younger than three months',
      {
        Owners: ['801119661308'],
        Filters: [filter('name', 'Windows_Server-2022-English-Full-Base-*')],
      },
      3,
      'Windows_Server-2022-English-Full-Base-2026.10.14',
    ],
    [
      'windows by platform and question mark',
      { Filters: [filter('platform', 'windows'), filter('name', 'Windows_Server-20?9-*')] },
      3,
      undefined,
    ],
    [
      'either of two values',
      { Filters: [filter('name', 'BIOS-*2026.10.14', 'TPM-*2026.10.14')] },
      2,
      undefined,
    ],
    ['case counts', { Filters: [filter('name', 'rhel-*')] }, 0, undefined],
    ['an escaped star is a star', { Filters: [filter('name', 'RHEL-\\*')] }, 0, undefined],
    ['by product code', { Filters: [filter('product-code.type', 'marketplace')] }, 4, undefined],
    ['marketplace alias', { Owners: ['aws-marketplace'] }, 4, undefined],
    [
      'several owners',
      {
        Owners: ['136693071363', '309956199498'],
        Filters: [filter('name', 'RHEL-8.*x86_64*Hourly2*', 'debian-12-amd64-*')],
      },
      8,
      undefined,
    ],
    [
      'an owner and an alias',
      { Owners: ['self', 'amazon'], Filters: [filter('name', 'BIOS-*')] },
      3,
      undefined,
    ],
    ['nothing of our own', { Owners: ['self'] }, 0, undefined],
    [
      'amazon is not red hat',
      { Owners: ['amazon'], Filters: [filter('name', 'RHEL*')] },
      0,
      undefined,
    ],
    [
      'all public ones by permission',
      { ExecutableUsers: ['all'], Filters: [filter('name', '*Access2*')] },
      0,
      undefined,
    ],
    ['shared with us', { ExecutableUsers: ['self'] }, 1, undefined],
  ])('%s', (_title, input, count, newest) => {
    const found = account.e('DescribeImages', input)['Images'] as {
      Name: string;
      CreationDate: string;
    }[];
    expect(found).toHaveLength(count);
    if (newest !== undefined) {
      expect(
        found.toSorted((a, b) => a.CreationDate.localeCompare(b.CreationDate)).at(-1)?.Name,
      ).toBe(newest);
    }
  });

  test('have the same ids in every run, others in every region', () => {
    const again = new Account().newest('rhel-8');
    expect(account.newest('rhel-8')).toBe(again);
    expect(account.ec2.generationsOf('us-west-2', 'rhel-8').at(-1)?.id).not.toBe(again);
  });

  test('each public one is deprecated some day: al-2023 after 90 days to the minute, others after two years', () => {
    const times = ['al-2023', 'rhel-8', 'debian-12', 'win-2022', 'rhel-8-access'].map((line) => {
      const [image] = account.e('DescribeImages', { ImageIds: [account.newest(line)] })[
        'Images'
      ] as Members[];
      return [line, image?.['CreationDate'], image?.['DeprecationTime']];
    });
    expect(times).toEqual([
      ['al-2023', '2026-10-19T18:04:31.000Z', '2027-01-17T18:05:00.000Z'],
      ['rhel-8', '2026-10-01T18:04:31.000Z', '2028-10-01T18:04:31.000Z'],
      ['debian-12', '2026-10-14T18:04:31.000Z', '2028-10-14T18:04:31.000Z'],
      ['win-2022', '2026-10-14T18:04:31.000Z', '2028-10-14T18:04:31.000Z'],
      ['rhel-8-access', '2026-10-01T18:04:31.000Z', undefined],
    ]);
  });

  test('a deprecated one is in no list from that moment on, by a filter on its id neither', () => {
    const { id = '' } = account.ec2.generationsOf('us-east-1', 'al-2023')[0] ?? {};
    const list = (more: Members = {}): string[] =>
      names(account.e('DescribeImages', { Filters: [filter('image-id', id)], ...more }));
    expect([list(), list({ IncludeDeprecated: true }), list({ ImageIds: [id] })]).toEqual([
      [],
      [expect.any(String)],
      [expect.any(String)],
    ]);
  });

  test('the Marketplace copy tells its product code, nothing else has one', () => {
    const images = account.e('DescribeImages', { IncludeDeprecated: true })['Images'] as Members[];
    const coded = images.filter((image) => image['ProductCodes'] !== undefined);
    expect(new Set(coded.map((image) => image['ImageOwnerAlias'] as string))).toEqual(
      new Set(['aws-marketplace']),
    );
    expect(coded[0]?.['ProductCodes']).toEqual([
      { ProductCodeId: 'a8i3sg2v1q0nq7dtpz9mhx4k5', ProductCodeType: 'marketplace' },
    ]);
  });

  test('a deprecated one shows by its id', () => {
    const id = account.ec2.generationsOf('us-east-1', 'al-2023')[0]?.id;
    expect(account.e('DescribeImages', { ImageIds: [id] })['Images']).toHaveLength(1);
  });

  test('their root devices, sizes, boot modes, IMDS', () => {
    const table = [
      'al-2023',
      'rhel-8',
      'rhel-10',
      'debian-12',
      'win-2019',
      'win-2022',
      'win-2025',
    ].map((line) => {
      const [image] = account.e('DescribeImages', { ImageIds: [account.newest(line)] })[
        'Images'
      ] as Members[];
      return [
        line,
        image?.['RootDeviceName'],
        image?.['BlockDeviceMappings'][0].Ebs.VolumeSize,
        image?.['BootMode'],
        image?.['ImdsSupport'],
        image?.['UsageOperation'],
        image?.['Platform'],
      ];
    });
    expect(table).toEqual([
      ['al-2023', '/dev/xvda', 8, 'uefi-preferred', 'v2.0', 'RunInstances', undefined],
      ['rhel-8', '/dev/sda1', 10, 'uefi-preferred', undefined, 'RunInstances:0010', undefined],
      ['rhel-10', '/dev/sda1', 10, 'uefi-preferred', undefined, 'RunInstances:0010', undefined],
      ['debian-12', '/dev/xvda', 8, 'uefi-preferred', undefined, 'RunInstances', undefined],
      ['win-2019', '/dev/sda1', 30, 'legacy-bios', undefined, 'RunInstances:0002', 'windows'],
      ['win-2022', '/dev/sda1', 30, 'legacy-bios', undefined, 'RunInstances:0002', 'windows'],
      ['win-2025', '/dev/sda1', 30, 'uefi', 'v2.0', 'RunInstances:0002', 'windows'],
    ]);
  });

  test('a published one is the newest and moves the parameter', () => {
    const fresh = new Account();
    const name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64';
    const get = (): Members =>
      fresh.ssm.service['GetParameter']?.({ Name: name }, fresh.call('ssm', 'GetParameter'))[
        'Parameter'
      ] as Members;
    const before = get();
    const published = fresh.ec2.publish({ line: 'al-2023' });
    expect(before['Value']).not.toBe(published['us-east-1']);
    expect(get()).toMatchObject({
      Value: published['us-east-1'],
      Version: (before['Version'] as number) + 1,
      DataType: 'aws:ec2:image',
      ARN: `arn:aws:ssm:us-east-1::parameter${name}`,
    });
    expect(fresh.ssm.value('us-west-2', fresh.world.accountId, name)).toBe(published['us-west-2']);
  });
});

describe('parameters', () => {
  const account = new Account();
  const get = (Name: string, region = 'us-east-1'): Members =>
    account.ssm.service['GetParameter']?.(
      { Name },
      account.call('ssm', 'GetParameter', { region }),
    )['Parameter'] as Members;

  test.each([
    ['/aws/service/debian/release/bookworm/latest/amd64', 'debian-12'],
    ['/aws/service/ami-windows-latest/Windows_Server-2019-English-Full-Base', 'win-2019'],
    [
      'arn:aws:ssm:us-east-1::parameter/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base',
      'win-2025',
    ],
    [
      '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      'al-2023-kernel-6.18',
    ],
  ])('%s', (name, line) => {
    expect(get(name)['Value']).toBe(account.newest(line));
  });

  test('unknown, own, several at once', () => {
    expect(errorOf(() => get('/aws/service/redhat/rhel-8'))).toBe('ParameterNotFound: ');
    account.ssm.put('us-east-1', '/own/seed', 'ami-1');
    account.ssm.put('us-east-1', '/own/seed', 'ami-2');
    expect(get('/own/seed')).toMatchObject({
      Value: 'ami-2',
      Version: 2,
      DataType: 'text',
      ARN: 'arn:aws:ssm:us-east-1:360783618952:parameter/own/seed',
    });
    expect(errorOf(() => get('/own/seed', 'us-west-1'))).toBe('ParameterNotFound: ');
  });

  test('several at once: in the order of their names, the unknown ones apart, none twice, own ones for the account alone', () => {
    account.ssm.put('us-east-1', '/own/two', 'ami-2');
    const several = (Names: string[], call: Partial<Call> = {}): Members | undefined =>
      account.ssm.service['GetParameters']?.({ Names }, account.call('ssm', 'GetParameters', call));
    const windows = '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';
    const found = several(['/own/two', '/none', windows]);
    expect(found).toEqual({
      Parameters: [
        expect.objectContaining({ Name: windows, Value: account.newest('win-2022') }),
        expect.objectContaining({ Name: '/own/two', Value: 'ami-2' }),
      ],
      InvalidParameters: ['/none'],
    });
    expect(several(['/own/two', windows], { accountId: '444455556666' })).toMatchObject({
      Parameters: [{ Name: windows }],
      InvalidParameters: ['/own/two'],
    });
    expect(errorOf(() => several([windows, windows]))).toContain('ValidationException');
  });
});

describe('DescribeImages refuses', () => {
  const account = new Account();
  const foreign = ownAmi(account, undefined, 'us-east-1', '999988887777');
  const here = ownAmi(account);

  test.each([
    ['a malformed id', { ImageIds: ['ami-xyz'] }, 'InvalidAMIID.Malformed: Invalid id: "ami-xyz"'],
    [
      'an unknown id',
      { ImageIds: ['ami-00000000000000000'] },
      "InvalidAMIID.NotFound: The image id '[ami-00000000000000000]' does not exist",
    ],
    [
      'one unknown id of several',
      { ImageIds: [here, 'ami-00000000000000000'] },
      "InvalidAMIID.NotFound: The image id '[ami-00000000000000000]' does not exist",
    ],
    [
      'several unknown ids',
      { ImageIds: ['ami-00000000000000000', here, 'ami-00000000000000001'] },
      "InvalidAMIID.NotFound: The image ids '[ami-00000000000000000, ami-00000000000000001]' do not exist",
    ],
    [
      'one private foreign AMI of several',
      { ImageIds: [here, foreign] },
      `AuthFailure: Not authorized for images: [${foreign}]`,
    ],
    [
      'a foreign private AMI',
      { ImageIds: [foreign] },
      `AuthFailure: Not authorized for images: [${foreign}]`,
    ],
    [
      'an unknown filter',
      { Filters: [filter('nmae', 'x')] },
      "InvalidParameterValue: The filter 'nmae' is invalid",
    ],
    [
      'an owner that is no account',
      { Owners: ['redhat'] },
      'InvalidUserID.Malformed: Invalid user id: "redhat"',
    ],
    [
      'a foreign token',
      { MaxResults: 5, NextToken: 'abc' },
      "InvalidNextToken: The specified NextToken 'abc' is not valid.",
    ],
    [
      'tiny pages',
      { MaxResults: 1 },
      'InvalidParameterValue: Value ( 1 ) for parameter maxResults is invalid. Expecting a value greater than 5.',
    ],
    [
      'pages of given ids',
      { MaxResults: 5, ImageIds: [here] },
      'InvalidParameterCombination: The parameter ImageIds cannot be used with the parameter maxResults',
    ],
    [
      'nothing on a dry run',
      { DryRun: true },
      'DryRunOperation: Request would have succeeded, but DryRun flag is set.',
    ],
  ])('%s', (_title, input, error) => {
    expect(errorOf(() => account.e('DescribeImages', input))).toBe(error);
  });

  test('an AMI of another region', () => {
    expect(
      errorOf(() => account.e('DescribeImages', { ImageIds: [here] }, { region: 'us-west-2' })),
    ).toContain('InvalidAMIID.NotFound');
  });
});

describe('paging and eventual consistency', () => {
  test('pages give each AMI once; the token belongs to its request', () => {
    const account = new Account();
    const all = names(account.e('DescribeImages'));
    const paged: string[] = [];
    let NextToken: string | undefined;
    do {
      const answer = account.e('DescribeImages', {
        MaxResults: 7,
        ...(NextToken !== undefined && { NextToken }),
      });
      paged.push(...names(answer));
      NextToken = answer['NextToken'] as string | undefined;
    } while (NextToken !== undefined);
    expect(paged.sort()).toEqual(all);
    const first = account.e('DescribeImages', { MaxResults: 7 });
    expect(
      errorOf(() =>
        account.e('DescribeImages', {
          MaxResults: 7,
          Owners: ['amazon'],
          NextToken: first['NextToken'] as string,
        }),
      ),
    ).toContain('InvalidNextToken');
  });

  test('a new AMI, its tags and permissions show late', () => {
    const account = new Account({ settings: { ec2LagSeconds: 5 } });
    const id = ownAmi(
      account,
      account.keys.get('us-east-1 alias/accelerator/ebs/default-encryption/key')?.arn,
    );
    expect(errorOf(() => account.e('DescribeImages', { ImageIds: [id] }))).toContain(
      'InvalidAMIID.NotFound',
    );
    expect(names(account.e('DescribeImages', { Owners: ['self'] }))).toEqual([]);
    account.world.clock.advance(5000);
    expect(names(account.e('DescribeImages', { Owners: ['self'] }))).toEqual(['own']);
    account.e('CreateTags', { Resources: [id], Tags: [{ Key: 'a', Value: 'b' }] });
    account.e('ModifyImageAttribute', {
      ImageId: id,
      LaunchPermission: { Add: [{ UserId: '111122223333' }] },
    });
    const seen = (): [unknown, unknown] => [
      (account.e('DescribeImages', { ImageIds: [id] })['Images'] as Members[])[0]?.['Tags'],
      account.e('DescribeImageAttribute', { ImageId: id, Attribute: 'launchPermission' })[
        'LaunchPermissions'
      ],
    ];
    expect(seen()).toEqual([undefined, []]);
    account.world.clock.advance(5000);
    expect(seen()).toEqual([[{ Key: 'a', Value: 'b' }], [{ UserId: '111122223333' }]]);
  });
});

describe('tags', () => {
  const account = new Account();
  const id = ownAmi(account);
  const create = (tags: Members[], call: Partial<Call> = {}): Members =>
    account.e('CreateTags', { Resources: [id], Tags: tags }, call);

  test.each([
    [
      'aws: keys',
      [{ Key: 'aws:x', Value: '' }],
      "InvalidParameterValue: Value ( aws:x ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use",
    ],
    [
      'a key twice',
      [{ Key: 'a' }, { Key: 'a' }],
      "InvalidParameterValue: Duplicate tag key 'a' specified.",
    ],
    [
      'more than fifty',
      Array.from({ length: 51 }, (_, index) => ({ Key: `k${String(index)}` })),
      'TagLimitExceeded: The maximum number of Tags for a resource has been reached.',
    ],
    [
      'long values',
      [{ Key: 'a', Value: 'x'.repeat(257) }],
      'InvalidParameterValue: Tag value exceeds the maximum length of 256 characters',
    ],
  ])('refuses %s', (_title, tags, error) => {
    expect(errorOf(() => create(tags))).toBe(error);
  });

  test('nothing is tagged when one resource is unknown', () => {
    expect(
      errorOf(() =>
        account.e('CreateTags', {
          Resources: [id, 'snap-00000000000000000'],
          Tags: [{ Key: 'half', Value: '' }],
        }),
      ),
    ).toContain('InvalidSnapshot.NotFound');
    expect(account.e('DescribeTags', { Filters: [filter('key', 'half')] })['Tags']).toEqual([]);
  });

  test('filters, removal by value, visible to the owner alone', () => {
    create([
      { Key: 'Team', Value: 'CloudOps' },
      { Key: 'Type', Value: 'example' },
    ]);
    expect(names(account.e('DescribeImages', { Filters: [filter('tag:Team', 'Cloud*')] }))).toEqual(
      ['own'],
    );
    expect(names(account.e('DescribeImages', { Filters: [filter('tag-key', 'Type')] }))).toEqual([
      'own',
    ]);
    expect(
      names(
        account.e('DescribeImages', {
          Filters: [filter('tag:Team', 'Nobody', 'CloudOps'), filter('tag:Type', 'example')],
        }),
      ),
    ).toEqual(['own']);
    expect(
      names(account.e('DescribeImages', { Filters: [filter('tag:Team', 'Nobody', 'cloudops')] })),
    ).toEqual([]);
    account.e('DeleteTags', {
      Resources: [id],
      Tags: [{ Key: 'Team', Value: 'other' }, { Key: 'Type' }],
    });
    expect(account.e('DescribeTags', { Filters: [filter('resource-id', id)] })['Tags']).toEqual([
      { Key: 'Team', Value: 'CloudOps', ResourceId: id, ResourceType: 'image' },
    ]);
    account.e('ModifyImageAttribute', {
      ImageId: id,
      LaunchPermission: { Add: [{ UserId: '444455556666' }] },
    });
    const [shared] = account.e('DescribeImages', { ImageIds: [id] }, { accountId: '444455556666' })[
      'Images'
    ] as Members[];
    expect(shared?.['Name']).toBe('own');
    expect(shared?.['Tags']).toBeUndefined();
  });
});
