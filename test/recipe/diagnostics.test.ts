import { describe, expect, test } from '@jest/globals';
import { brief, load } from './project.ts';
import type { Edit } from './project.ts';

const linux = 'recipes/linux.yml';
const organization = 'recipes/base/organization.yml';
const hello = 'recipes/components/hello.yml';

const parent =
  'parent: {owner: "309956199498", namePattern: "RHEL-8.{version}", exclude: ["*BETA*"]}';
const inParent = (to: string): Edit => [linux, parent, to];
const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/**
 * Beyond the one pair of each rule in test/fixtures/rules: what is changed, what it gives, and the
 * near miss that gives nothing.
 */
const cases: [name: string, edit: Edit, expected: string[], nearMiss?: Edit][] = [
  // Keys and types
  [
    'unknown key below',
    [linux, '  size: 10', '  size: 10\n  type: gp3'],
    [`${linux}:8:3 unknown-key`],
  ],
  [
    '__proto__',
    [linux, '  Owner:', '  __proto__:'],
    [`${linux}:15:3 unknown-key`],
    [linux, '  Owner:', '  proto:'],
  ],
  ['toString', [linux, 'keepSsmAgent:', 'toString:'], [`${linux}:13:1 unknown-key`]],
  [
    'text for a boolean',
    [linux, 'keepSsmAgent: false', 'keepSsmAgent: no'],
    [`${linux}:13:15 wrong-type`],
    [linux, 'keepSsmAgent: false', 'keepSsmAgent: true'],
  ],
  [
    'map for text',
    [linux, 'description: Every key of a recipe', 'description: {a: b}'],
    [`${linux}:3:14 wrong-type`],
    [linux, 'Every key of a recipe', '2024-01-01'],
  ],
  [
    'nothing for text',
    [linux, 'description: Every key of a recipe', 'description:'],
    [`${linux}:3:13 wrong-type`],
    [linux, 'Every key of a recipe', '"null"'],
  ],
  [
    'text for a list',
    [organization, 'regions: [eu-west-1, us-east-2]', 'regions: eu-west-1'],
    [`${organization}:3:10 wrong-type`],
  ],
  [
    'list for a map',
    [organization, 'tags: {Team: CloudOps}', 'tags: [Team]'],
    [`${organization}:19:7 wrong-type`],
  ],
  [
    'missing key below',
    [organization, '  instanceProfile: golden-ami-build\n', ''],
    [`${organization}:10:3 missing-key`, 'recipes/windows.yml:9:3 missing-key'],
  ],

  // Single values and their number
  [
    'volume of 0',
    [linux, 'size: 10', 'size: 0'],
    [`${linux}:7:9 volume-size`],
    [linux, 'size: 10', 'size: 1'],
  ],
  [
    'reserved tag',
    [organization, '{Team: CloudOps}', '{"Golden-AMI:digest": x}'],
    [`${organization}:19:8 reserved-tag`],
    [organization, '{Team: CloudOps}', '{"golden-amis:digest": x}'],
  ],
  [
    'tags that IAM takes for those of a release',
    [organization, '{Team: CloudOps}', '{TYPE: x}'],
    [`${organization}:19:8 reserved-tag`],
    [organization, '{Team: CloudOps}', '{types: x}'],
  ],
  [
    'tag of AWS',
    [organization, '{Team: CloudOps}', '{"AWS:x": x}'],
    [`${organization}:19:8 reserved-tag`],
    [organization, '{Team: CloudOps}', '{awsx: x}'],
  ],
  [
    '26 units',
    [
      organization,
      '/ou-ab12-cdef3456]',
      `/ou-ab12-cdef3456${repeat(25, (i) => `, arn:aws:organizations::210987654321:ou/o-a1b2c3d4e5/ou-ab12-cdef34${10 + i}`)}]`,
    ],
    [`${organization}:7:3 too-many`],
  ],

  // Parent image
  ['no form', inParent('parent: {}'), [`${linux}:5:1 parent-form`]],
  [
    'owner alone',
    inParent('parent: {owner: amazon}'),
    [`${linux}:5:10 parent-form`],
    inParent('parent: {owner: amazon, namePattern: x*}'),
  ],
  [
    'pattern beside ssm',
    inParent('parent: {ssm: /a/b, namePattern: x}'),
    [`${linux}:5:21 parent-form`],
  ],
  ['pattern alone', inParent('parent: {namePattern: x}'), [`${linux}:5:1 parent-form`]],
  [
    'Marketplace product',
    inParent('parent: {ami: prod-abcdefghijklm}'),
    [`${linux}:5:15 marketplace`],
  ],
  [
    'Marketplace parameter',
    inParent('parent: {ssm: /aws/service/marketplace/prod-x/latest}'),
    [`${linux}:5:15 marketplace`],
    inParent('parent: {ssm: /aws/service/debian/release/12/latest/amd64}'),
  ],
  [
    'Marketplace owner',
    inParent('parent: {owner: aws-marketplace, namePattern: x}'),
    [`${linux}:5:17 marketplace`],
  ],
  [
    'Marketplace seller',
    inParent('parent: {owner: "679593333241", namePattern: x}'),
    [`${linux}:5:17 marketplace`],
    inParent('parent: {owner: "136693071363", namePattern: x}'),
  ],

  // Components and parameters
  [
    'file and managed',
    [
      linux,
      '  - file: components/hello.yml\n    with:',
      '  - file: components/hello.yml\n    managed: x\n    with:',
    ],
    [`${linux}:9:5 component-form`],
  ],
  [
    'neither',
    [linux, '{managed: update-linux, version: 1.x.x, with: {Include: kernel}}', '{}'],
    [`${linux}:11:5 component-form`],
  ],
  [
    'version of a file',
    [linux, '    with: {Greeting', '    version: 1.0.0\n    with: {Greeting'],
    [`${linux}:9:5 component-form`],
  ],
  [
    'absolute document',
    [linux, 'components/hello.yml', '/etc/passwd'],
    [`${linux}:9:11 path-leaves-repository`],
  ],
  [
    'parameter without value',
    [organization, '  Subject: on', '  Subjects: on'],
    [
      `${organization}:21:3 unused-parameter`,
      `${linux}:9:11 parameter-without-value`,
      'recipes/windows.yml:7:11 parameter-without-value',
    ],
    [hello, '      type: string', '      type: string\n      default: world'],
  ],
  [
    'parameter name',
    [organization, '  Subject: on', '  Subject: on\n  "a b": c'],
    [`${organization}:22:3 parameter-name`, `${organization}:22:3 unused-parameter`],
  ],
  [
    'missing user data',
    [linux, 'files/user-data.sh', 'files/none.sh'],
    [`${linux}:12:11 missing-file`],
  ],

  // extends
  [
    'missing base',
    [linux, 'base/organization.yml', 'base/organisation.yml'],
    [`${linux}:1:10 missing-file`],
  ],
  [
    'base outside',
    [linux, 'base/organization.yml', '../../organization.yml'],
    [`${linux}:1:10 path-leaves-repository`],
  ],
  [
    'cycle',
    [organization, 'account:', 'extends: ../windows.yml\naccount:'],
    [`${organization}:1:10 extends-cycle`, 'recipes/windows.yml:1:10 extends-cycle'],
  ],
  [
    'list of bases',
    [linux, 'base/organization.yml', '[base/organization.yml]'],
    [`${linux}:1:10 wrong-type`],
  ],

  // Placeholders
  [
    'organization',
    [organization, 'o-a1b2c3d4e5]', 'o-exampleorgid]'],
    [`${organization}:6:19 placeholder`],
    [organization, 'o-a1b2c3d4e5]', 'o-exampleorgids]'],
  ],
  [
    'management account',
    [organization, '210987654321:organization', '111122223333:organization'],
    [`${organization}:6:19 placeholder`],
    [organization, '210987654321:organization', '111122223334:organization'],
  ],
  [
    'account',
    [organization, 'accounts: ["210987654321"]', 'accounts: ["111122223333"]'],
    [`${organization}:8:14 placeholder`],
    [organization, 'accounts: ["210987654321"]', 'accounts: ["111122223334"]'],
  ],
  [
    'bucket',
    [organization, 'Subject: on', 'Subject: amzn-s3-demo-bucket'],
    [`${organization}:21:12 placeholder`],
  ],
];

describe.each(cases)('%s', (_, edit, expected, nearMiss) => {
  test('is told where it stands, and the recipe is left out', async () => {
    const { recipes, diagnostics } = await load([edit]);
    expect(diagnostics.map(brief)).toEqual(expected);
    const isError = diagnostics.some(({ severity }) => severity === 'error');
    expect(recipes.length < 2).toBe(isError);
    for (const { message, remedy } of diagnostics) {
      expect([message, remedy]).toEqual([
        expect.stringMatching(/^\S.*\S$/),
        expect.stringMatching(/^\S.*[.?]$/),
      ]);
    }
  });

  if (nearMiss) {
    test('near miss', async () => {
      const { recipes, diagnostics } = await load([nearMiss]);
      expect(diagnostics).toEqual([]);
      expect(recipes).toHaveLength(2);
    });
  }
});

test('all problems of all files come at once', async () => {
  const { diagnostics } = await load([
    [linux, 'size: 10', 'size: ten'],
    [linux, 'keepSsmAgent:', 'keepSsmAgents:'],
    [linux, '{Greeting:', '{Greting:'],
    [organization, 'us-east-2]', 'us-east]'],
    [hello, 'schemaVersion: 1.0', 'schemaVersion: 1.1'],
    ['recipes/windows.yml', 'windows-1', 'Windows'],
  ]);
  expect(diagnostics.map(brief)).toEqual([
    `${organization}:3:22 region`,
    `${hello}:3:16 schema-version`,
    `${linux}:7:9 wrong-type`,
    `${linux}:13:1 unknown-key`,
    'recipes/windows.yml:2:7 recipe-name',
  ]);
});

test('a Marketplace listing names the owner of the same images', async () => {
  const { diagnostics } = await load([inParent('parent: {marketplace: prodview-g5rooj5oqzrw4}')]);
  expect(diagnostics.find(({ rule }) => rule === 'marketplace')?.remedy).toBe(
    'Take Debian 12 from its vendor: parent: {owner: "136693071363", namePattern: "debian-12-amd64-*"}.',
  );
});

test('an unknown key has the nearest known one', async () => {
  const {
    diagnostics: [near],
  } = await load([[linux, 'userData:', 'user-data:']]);
  expect(near).toMatchObject({
    message: '"user-data" is not a key.',
    remedy: 'Did you mean `userData`?',
  });
  const {
    diagnostics: [far],
  } = await load([[linux, '  size: 10', '  size: 10\n  iops: 3000']]);
  expect(far).toMatchObject({
    message: '"iops" is not a key in volume.',
    remedy: 'Known keys: size.',
  });
});
