import { describe, expect, test } from '@jest/globals';
import { brief, load } from './project.ts';
import type { Edit } from './project.ts';

const linux = 'recipes/linux.yml';
const organization = 'recipes/base/organization.yml';
const hello = 'recipes/components/hello.yml';

const parent = 'parent: {owner: "309956199498", namePattern: "RHEL-8.*", exclude: ["*BETA*"]}';
const ssm = 'parent: {ssm: /a/b}';
const inParent = (to: string): Edit => [linux, parent, to];
const repeat = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('');

/** What is changed, what it gives, and the near miss that gives nothing. */
const cases: [name: string, edit: Edit, expected: string[], nearMiss?: Edit][] = [
  // Keys and types
  ['unknown key', [linux, 'description:', 'descripton:'], [`${linux}:3:1 unknown-key`]],
  ['unknown key below', [linux, '  size: 10', '  size: 10\n  type: gp3'], [`${linux}:8:3 unknown-key`]],
  ['__proto__', [linux, '  Owner:', '  __proto__:'], [`${linux}:15:3 unknown-key`], [linux, '  Owner:', '  proto:']],
  ['toString', [linux, 'keepSsmAgent:', 'toString:'], [`${linux}:13:1 unknown-key`]],
  ['duplicate key', [linux, '  Owner: platform team', '  Owner: a\n  Owner: b'], [`${linux}:16:3 duplicate-key`], [linux, '  Owner: platform team', '  Owner: a\n  owner: b']],
  ['number as text', [linux, 'size: 10', 'size: "10"'], [`${linux}:7:9 wrong-type`]],
  ['text for a boolean', [linux, 'keepSsmAgent: false', 'keepSsmAgent: no'], [`${linux}:13:15 wrong-type`], [linux, 'keepSsmAgent: false', 'keepSsmAgent: true']],
  ['map for text', [linux, 'description: Every key of a recipe', 'description: {a: b}'], [`${linux}:3:14 wrong-type`], [linux, 'Every key of a recipe', '2024-01-01']],
  ['nothing for text', [linux, 'description: Every key of a recipe', 'description:'], [`${linux}:3:13 wrong-type`], [linux, 'Every key of a recipe', '"null"']],
  ['text for a list', [organization, 'regions: [eu-west-1, us-east-2]', 'regions: eu-west-1'], [`${organization}:3:10 wrong-type`]],
  ['list for a map', [organization, 'tags: {Team: CloudOps}', 'tags: [Team]'], [`${organization}:19:7 wrong-type`]],
  ['platform', [linux, 'platform: Linux', 'platform: linux'], [`${linux}:4:11 wrong-value`]],
  ['missing key', [linux, 'platform: Linux\n', ''], [`${linux}:1:1 missing-key`]],
  ['missing key below', [organization, '  instanceProfile: golden-ami-build\n', ''], [`${organization}:10:3 missing-key`, 'recipes/windows.yml:9:3 missing-key']],

  // Single values
  ['name with capitals', [linux, 'linux-1', 'Linux-1'], [`${linux}:2:7 recipe-name`], [linux, 'linux-1', '2024']],
  ['name too long', [linux, 'linux-1', 'a'.repeat(97)], [`${linux}:2:7 recipe-name-length`], [linux, 'linux-1', 'a'.repeat(96)]],
  ['description too long', [linux, 'Every key of a recipe', 'a'.repeat(256)], [`${linux}:3:14 description-length`], [linux, 'Every key of a recipe', 'a'.repeat(255)]],
  ['account', [organization, 'account: 012345678901', 'account: 12345678901'], [`${organization}:1:10 account-id`], [organization, 'account: 012345678901', 'account: 000000000000']],
  ['region', [organization, 'us-east-2]', 'us-east]'], [`${organization}:3:22 region`], [organization, 'us-east-2]', 'us-gov-west-1]']],
  ['home region elsewhere', [organization, 'homeRegion: eu-west-1', 'homeRegion: eu-west-2'], [`${organization}:2:13 home-region`], [organization, 'homeRegion: eu-west-1', 'homeRegion: us-east-2']],
  ['region twice', [organization, 'us-east-2]', 'eu-west-1]'], [`${organization}:3:22 duplicate-item`]],
  ['no region', [organization, 'regions: [eu-west-1, us-east-2]', 'regions: []'], [`${organization}:3:10 empty-list`]],
  ['key without alias/', [organization, 'alias/golden/ami', 'golden/ami'], [`${organization}:4:6 key-alias`]],
  ['key of AWS', [organization, 'alias/golden/ami', 'alias/aws/ebs'], [`${organization}:4:6 aws-managed-key`], [organization, 'alias/golden/ami', 'alias/aws-ebs']],
  ['organization by id', [organization, 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5]', 'o-a1b2c3d4e5]'], [`${organization}:6:19 organization-arn`]],
  ['unit by organization', [organization, 'ou/o-a1b2c3d4e5/ou-ab12-cdef3456', 'organization/o-a1b2c3d4e5'], [`${organization}:7:25 organizational-unit-arn`]],
  ['share with all', [organization, 'accounts: ["210987654321"]', 'accounts: [all]'], [`${organization}:8:14 account-id`]],
  ['instance profile by ARN', [organization, 'golden-ami-build', 'arn:aws:iam::012345678901:instance-profile/x'], [`${organization}:10:20 instance-profile`]],
  ['instance type', [organization, 'm6i.large', 'm6i'], [`${organization}:11:19 instance-type`], [organization, 'm6i.large', 'u-12tb1.metal']],
  ['subnet', [organization, 'subnet-0123456789abcdef0', 'subnet-x'], [`${organization}:12:11 subnet-id`]],
  ['security group', [organization, 'sg-0123456789abcdef0', 'default'], [`${organization}:13:20 security-group-id`]],
  ['subnet alone', [organization, '  securityGroups: [sg-0123456789abcdef0]\n', ''], [`${organization}:12:3 subnet-without-security-group`], [organization, '  subnet: subnet-0123456789abcdef0\n', '']],
  ['log group by ARN', [organization, 'logGroup: /aws/imagebuilder/golden-ami', 'logGroup: "arn:aws:logs:x"'], [`${organization}:14:13 log-group`]],
  ['log bucket by URI', [organization, 'golden-ami-logs', 's3://golden-ami-logs'], [`${organization}:15:14 bucket`]],
  ['FIFO topic', [organization, '012345678901:golden-ami\n', '012345678901:golden.fifo\n'], [`${organization}:16:13 sns-topic`]],
  ['volume of 0', [linux, 'size: 10', 'size: 0'], [`${linux}:7:9 volume-size`], [linux, 'size: 10', 'size: 1']],
  ['half a GiB', [linux, 'size: 10', 'size: 10.5'], [`${linux}:7:9 volume-size`], [linux, 'size: 10', 'size: 16000']],
  ['age', [organization, 'maxAgeDays: 14', 'maxAgeDays: 0'], [`${organization}:18:23 max-age`], [organization, 'maxAgeDays: 14', 'maxAgeDays: 1']],
  ['reserved tag', [organization, '{Team: CloudOps}', '{"golden-ami:digest": x}'], [`${organization}:19:8 reserved-tag`], [organization, '{Team: CloudOps}', '{"golden-amis:digest": x}']],
  ['tag Name', [organization, '{Team: CloudOps}', '{Name: x}'], [`${organization}:19:8 reserved-tag`], [organization, '{Team: CloudOps}', '{name: x}']],
  ['tag of AWS', [organization, '{Team: CloudOps}', '{"AWS:x": x}'], [`${organization}:19:8 reserved-tag`], [organization, '{Team: CloudOps}', '{awsx: x}']],
  ['tag key', [organization, '{Team: CloudOps}', '{"a*": x}'], [`${organization}:19:8 tag-key`]],
  ['tag value', [organization, 'CloudOps', 'a'.repeat(257)], [`${organization}:19:14 tag-value`], [organization, 'CloudOps', 'a'.repeat(256)]],
  ['21 tags', [linux, 'tags:\n', `tags:\n${repeat(19, (i) => `  k${i}: v\n`)}`], [`${linux}:14:1 too-many`], [linux, 'tags:\n', `tags:\n${repeat(18, (i) => `  k${i}: v\n`)}`]],
  ['26 units', [organization, '/ou-ab12-cdef3456]', `/ou-ab12-cdef3456${repeat(25, (i) => `, arn:aws:organizations::210987654321:ou/o-a1b2c3d4e5/ou-ab12-cdef34${10 + i}`)}]`], [`${organization}:7:3 too-many`]],

  // Parent image
  ['two forms', inParent('parent: {ssm: /a/b, ami: ami-0123456789abcdef0}'), [`${linux}:5:21 parent-form`], inParent(ssm)],
  ['no form', inParent('parent: {}'), [`${linux}:5:1 parent-form`]],
  ['owner alone', inParent('parent: {owner: amazon}'), [`${linux}:5:10 parent-form`], inParent('parent: {owner: amazon, namePattern: x*}')],
  ['pattern beside ssm', inParent('parent: {ssm: /a/b, namePattern: x}'), [`${linux}:5:21 parent-form`]],
  ['pattern alone', inParent('parent: {namePattern: x}'), [`${linux}:5:1 parent-form`]],
  ['ssm: in front', inParent('parent: {ssm: "ssm:/a/b"}'), [`${linux}:5:15 ssm-parameter`], inParent('parent: {ssm: arn:aws:ssm:eu-west-1::parameter/aws/service/x}')],
  ['AMI id', inParent('parent: {ami: ami-123}'), [`${linux}:5:15 ami-id`], inParent('parent: {ami: ami-01234567}')],
  ['image of another region', inParent('parent: {image: arn:aws:imagebuilder:us-east-2:aws:image/x/x.x.x}'), [`${linux}:5:17 parent-region`], inParent('parent: {image: arn:aws:imagebuilder:eu-west-1:aws:image/x/x.x.x}')],
  ['wildcard on the left', inParent('parent: {image: arn:aws:imagebuilder:eu-west-1:aws:image/x/x.2.x}'), [`${linux}:5:17 image-arn`], inParent('parent: {image: arn:aws:imagebuilder:eu-west-1:aws:image/x/2022.6.14/1}')],
  ['owner by name', inParent('parent: {owner: redhat, namePattern: x}'), [`${linux}:5:17 ami-owner`], inParent('parent: {owner: self, namePattern: x}')],
  ['Marketplace listing', inParent('parent: {marketplace: prodview-g5rooj5oqzrw4}'), [`${linux}:5:10 marketplace`]],
  ['Marketplace product', inParent('parent: {ami: prod-abcdefghijklm}'), [`${linux}:5:15 marketplace`]],
  ['Marketplace parameter', inParent('parent: {ssm: /aws/service/marketplace/prod-x/latest}'), [`${linux}:5:15 marketplace`], inParent('parent: {ssm: /aws/service/debian/release/12/latest/amd64}')],
  ['Marketplace owner', inParent('parent: {owner: aws-marketplace, namePattern: x}'), [`${linux}:5:17 marketplace`]],
  ['Marketplace seller', inParent('parent: {owner: "679593333241", namePattern: x}'), [`${linux}:5:17 marketplace`], inParent('parent: {owner: "136693071363", namePattern: x}')],

  // Components and parameters
  ['file and managed', [linux, '  - file: components/hello.yml\n    with:', '  - file: components/hello.yml\n    managed: x\n    with:'], [`${linux}:9:5 component-form`]],
  ['neither', [linux, '{managed: update-linux, version: 1.x.x, with: {Include: kernel}}', '{}'], [`${linux}:11:5 component-form`]],
  ['managed without version', [linux, 'update-linux, version: 1.x.x,', 'update-linux,'], [`${linux}:11:5 component-form`]],
  ['version of a file', [linux, '    with: {Greeting', '    version: 1.0.0\n    with: {Greeting'], [`${linux}:9:5 component-form`]],
  ['managed by ARN', [linux, 'managed: update-linux', 'managed: "arn:aws:imagebuilder:x"'], [`${linux}:11:15 managed-name`]],
  ['managed version', [linux, 'version: 1.x.x', 'version: 1.x.2'], [`${linux}:11:38 managed-version`], [linux, 'version: 1.x.x', 'version: 1.2.3/4']],
  ['a component twice', [linux, '  - {managed', '  - {file: ./components/../components/hello.yml}\n  - {managed'], [`${linux}:11:5 duplicate-component`]],
  ['21 components', [linux, '  - {managed', `${repeat(19, (i) => `  - {managed: m${i}, version: x.x.x}\n`)}  - {managed`], [`${linux}:30:5 component-count`], [linux, '  - {managed', `${repeat(18, (i) => `  - {managed: m${i}, version: x.x.x}\n`)}  - {managed`]],
  ['missing document', [linux, 'components/hello.yml', 'components/hallo.yml'], [`${linux}:9:11 missing-file`]],
  ['document outside', [linux, 'components/hello.yml', '../../hello.yml'], [`${linux}:9:11 path-leaves-repository`]],
  ['absolute document', [linux, 'components/hello.yml', '/etc/passwd'], [`${linux}:9:11 path-leaves-repository`]],
  ['undeclared parameter', [linux, '{Greeting:', '{Greting:'], [`${linux}:10:12 undeclared-parameter`]],
  ['parameter without value', [organization, '  Subject: on', '  Subjects: on'], [`${organization}:21:3 unused-parameter`, `${linux}:9:11 parameter-without-value`, 'recipes/windows.yml:7:11 parameter-without-value'], [hello, '      type: string', '      type: string\n      default: world']],
  ['own parameter of no document', [linux, 'tags:', 'parameters: {Subjekt: x}\ntags:'], [`${linux}:14:14 unused-parameter`], [linux, 'tags:', 'parameters: {Subject: x}\ntags:']],
  ['long parameter', [organization, 'Subject: on', `Subject: ${'a'.repeat(1025)}`], [`${organization}:21:12 parameter-length`], [organization, 'Subject: on', `Subject: ${'a'.repeat(1024)}`]],
  ['parameter name', [organization, '  Subject: on', '  Subject: on\n  "a b": c'], [`${organization}:22:3 parameter-name`, `${organization}:22:3 unused-parameter`]],
  ['missing user data', [linux, 'files/user-data.sh', 'files/none.sh'], [`${linux}:12:11 missing-file`]],
  ['large user data', ['recipes/files/user-data.sh', 'touch', `# ${'x'.repeat(16 * 1024)}\ntouch`], [`${linux}:12:11 user-data-size`]],

  // extends
  ['missing base', [linux, 'base/organization.yml', 'base/organisation.yml'], [`${linux}:1:10 missing-file`]],
  ['base outside', [linux, 'base/organization.yml', '../../organization.yml'], [`${linux}:1:10 path-leaves-repository`]],
  ['itself', [linux, 'base/organization.yml', 'linux.yml'], [`${linux}:1:10 extends-cycle`]],
  ['cycle', [organization, 'account:', 'extends: ../windows.yml\naccount:'], [`${organization}:1:10 extends-cycle`, 'recipes/windows.yml:1:10 extends-cycle']],
  ['list of bases', [linux, 'base/organization.yml', '[base/organization.yml]'], [`${linux}:1:10 wrong-type`]],

  // Placeholders
  ['organization', [organization, 'o-a1b2c3d4e5]', 'o-exampleorgid]'], [`${organization}:6:19 placeholder`], [organization, 'o-a1b2c3d4e5]', 'o-exampleorgids]']],
  ['management account', [organization, '210987654321:organization', '111122223333:organization'], [`${organization}:6:19 placeholder`], [organization, 'accounts: ["210987654321"]', 'accounts: ["111122223333"]']],
  ['bucket', [organization, 'Subject: on', 'Subject: amzn-s3-demo-bucket'], [`${organization}:21:12 placeholder`]],
  ['host', [organization, 'Subject: on', 'Subject: salt.example.internal'], [`${organization}:21:12 placeholder`], [organization, 'Subject: on', 'Subject: salt.corp.internal']],

  // Component documents
  ['no schema version', [hello, 'schemaVersion: 1.0\n', ''], [`${hello}:1:1 missing-key`]],
  ['schema version', [hello, 'schemaVersion: 1.0', 'schemaVersion: 2.0'], [`${hello}:3:16 schema-version`], [hello, 'schemaVersion: 1.0', 'schemaVersion: "1"']],
  ['no phases', [hello, 'phases:', 'fases:'], [`${hello}:1:1 missing-key`]],
  ['no phase that is run', [hello, '  - name: build\n    steps:\n      - name: Greet\n        action: ExecuteBash\n        inputs:\n          commands:\n            - echo \'{{ Greeting }} {{ Subject }}{{ Mark }}\'\n  - name: test', '  - name: tests'], [`${hello}:11:3 no-phase`]],
  ['phase twice', [hello, '- name: test', '- name: build'], [`${hello}:18:11 duplicate-phase`]],
  ['no steps', [hello, '    steps:\n      - name: Greet\n        action: ExecuteBash\n        inputs: {', '    stebs:\n      - name: Greet\n        action: ExecuteBash\n        inputs: {'], [`${hello}:18:5 missing-key`]],
  ['empty steps', [hello, '    steps:\n      - name: Greet\n        action: ExecuteBash\n        inputs: {commands: [\'true\']}', '    steps: []'], [`${hello}:19:12 no-step`]],
  ['step without action', [hello, '        action: ExecuteBash\n        inputs: {', '        inputs: {'], [`${hello}:20:9 missing-key`]],
  ['step twice', [hello, '        inputs: {', '      - name: Greet\n        action: Reboot\n        inputs: {'], [`${hello}:22:15 duplicate-step`], [hello, '        inputs: {', '      - name: Greet2\n        action: Reboot\n        inputs: {']],
  ['step name', [hello, '- name: Greet\n        action: ExecuteBash\n        inputs: {', '- name: say it\n        action: ExecuteBash\n        inputs: {'], [`${hello}:20:15 step-name`]],
  ['parameter beside its keys', [hello, '      type: string', '    type: string'], [`${hello}:6:13 wrong-type`, `${hello}:7:11 parameter-shape`]],
  ['two parameters in one entry', [hello, '  - Subject:', '    Subject:'], [`${hello}:5:5 parameter-shape`], [hello, '  - Subject:\n      type: string', '  - {Subject: {type: string}}']],
  ['parameter twice', [hello, '- Subject:', '- Greeting: {type: string}\n  - Subject:'], [`${hello}:6:5 duplicate-parameter`]],
  ['parameter without type', [hello, 'Greeting: {type: string, ', 'Greeting: {'], [`${hello}:5:15 missing-key`]],
  ['26 parameters', [hello, 'parameters:\n', `parameters:\n${repeat(24, (i) => `  - Par${i}: {type: string, default: x}\n`)}`], [`${hello}:5:3 parameter-count`], [hello, 'parameters:\n', `parameters:\n${repeat(23, (i) => `  - Par${i}: {type: string, default: x}\n`)}`]],
  ['over 16,000 characters', [hello, 'Says hello', 'x'.repeat(16_000)], [`${hello}:1:1 document-size`], [hello, 'Says hello', 'x'.repeat(15_000)]],
  ['tab', [linux, '  size: 10', '\tsize: 10'], [`${linux}:7:1 tab-indent`], [linux, 'size: 10', 'size:\t10']],
  ['second document', [linux, 'volume:', '---\nvolume:'], [`${linux}:1:1 missing-key`, `${linux}:6:1 multiple-documents`]],
  ['tag', [linux, 'description: E', 'description: !text E'], [`${linux}:3:14 unknown-tag`], [linux, 'description: E', 'description: &anchor E']],
  ['syntax', [hello, 'schemaVersion: 1.0', 'schemaVersion: [1.0'], [`${hello}:4:1 yaml-syntax`]],
];

describe.each(cases)('%s', (_, edit, expected, nearMiss) => {
  test('is told where it stands, and the recipe is left out', async () => {
    const { recipes, diagnostics } = await load([edit]);
    expect(diagnostics.map(brief)).toEqual(expected);
    const isError = diagnostics.some(({ severity }) => severity === 'error');
    expect(recipes.length < 2).toBe(isError);
    for (const { message, remedy } of diagnostics) expect([message, remedy]).toEqual([expect.stringMatching(/^\S.*\S$/), expect.stringMatching(/^\S.*[.?]$/)]);
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
  expect(diagnostics.find(({ rule }) => rule === 'marketplace')?.remedy).toBe('Take Debian 12 from its vendor: parent: {owner: "136693071363", namePattern: "debian-12-amd64-*"}.');
});

test('an unknown key has the nearest known one', async () => {
  const { diagnostics: [near] } = await load([[linux, 'userData:', 'user-data:']]);
  expect(near).toMatchObject({ message: '"user-data" is not a key.', remedy: 'Did you mean `userData`?' });
  const { diagnostics: [far] } = await load([[linux, '  size: 10', '  size: 10\n  encrypted: true']]);
  expect(far).toMatchObject({ message: '"encrypted" is not a key in volume.', remedy: 'Known keys: size.' });
});
