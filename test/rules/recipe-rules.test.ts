import { describe, expect, test } from '@jest/globals';
import { withProject, write } from '../recipe/project.ts';
import { diagnose } from './diagnose.ts';
import { validateRecipes } from '../../src/rules/validate.ts';

/** A document that installs the sensor, and a step after it. */
function afterFalcon(platform: 'Linux' | 'Windows', step: string): string {
  return `# recipes/components/subject.yml on ${platform}
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBinary
        inputs: {path: /opt/falcon-sensor}
      - name: After
${step.replaceAll(/^/gm, '        ')}
`;
}

const script = (action: string, command: string): string =>
  `action: ${action}\ninputs:\n  commands:\n    - ${JSON.stringify(command)}`;
const bash = (command: string): string => script('ExecuteBash', command);
const powerShell = (command: string): string => script('ExecutePowerShell', command);

describe('after the Falcon sensor', () => {
  test.each<['Linux' | 'Windows', string]>([
    ['Linux', bash('needs-restarting -r || exit 194')],
    ['Linux', bash('if [ ! -f /var/lib/done ]; then touch /var/lib/done; exit 194; fi')],
    ['Linux', bash('sudo reboot')],
    ['Linux', bash('/sbin/reboot')],
    ['Linux', bash('test -f /var/lib/done || shutdown -r now')],
    ['Linux', 'action: ExecuteBinary\ninputs: {path: /sbin/reboot}'],
    ['Linux', 'action: UpdateOS'],
    ['Windows', powerShell('if ($wanted) { Restart-Computer -Force }')],
    ['Windows', powerShell('if ($wanted) { exit 3010 }')],
    ['Windows', 'action: InstallMSI\ninputs: {path: C:\\build\\a.msi, reboot: Force}'],
  ])('on %s this may reboot: %j', async (platform, step) => {
    expect((await diagnose(afterFalcon(platform, step))).map(({ rule }) => rule)).toContain(
      'reboot-after-falcon',
    );
  });

  test.each<['Linux' | 'Windows', string]>([
    ['Linux', bash('command -v reboot')],
    ['Linux', bash('echo "exit 194"')],
    ['Linux', bash('# reboot')],
    ['Linux', 'action: ExecuteBinary\ninputs: {path: /opt/reboot-report}'],
    ['Windows', powerShell('Write-Host "Restart-Computer"')],
    ['Windows', 'action: InstallMSI\ninputs: {path: C:\\build\\a.msi, reboot: Skip}'],
  ])('on %s this does not: %j', async (platform, step) => {
    expect((await diagnose(afterFalcon(platform, step))).map(({ rule }) => rule)).not.toContain(
      'reboot-after-falcon',
    );
  });
});

test.each([
  ['al-2023 *', true],
  ['al-2023 20??-??-??T*', true],
  ['acme al-2023 v1.2 *', true],
  ['Acme_al-2023 2026-11-*', true],
  ['ubuntu-24.04 *', true],
  ['al-2023*', false],
  ['Acme*', false],
  ['*acme al-2023 *', false],
  ['Windows Server 2022*', false],
  [' *', false],
])(
  'a parent of the home account named %s means releases of a recipe: %s',
  async (pattern, isOne) => {
    const found = await diagnose(`# recipes/linux.yml
extends: base/organization.yml
name: linux-1
platform: Linux
parent: {owner: self, namePattern: ${JSON.stringify(pattern)}}
volume: {size: 10}
components:
  - file: components/hello.yml
`);
    expect(found.map(({ rule }) => rule)).toEqual(isOne ? [] : ['own-parent-name']);
  },
);

describe('user data', () => {
  const found = (text: string): Promise<string[]> =>
    withProject([], async (root) => {
      write(root, 'recipes/files/user-data.sh', text);
      return (await validateRecipes(['recipes/linux.yml'], root)).diagnostics.map(
        ({ rule, line }) => `${String(line)} ${rule}`,
      );
    });

  test.each<[string, string[]]>([
    ['#!/bin/bash\ndnf install -y amazon-ssm-agent\ncd /tmp\ntouch perform_cleanup\n', []],
    ['#!/bin/bash\ndnf install -y amazon-ssm-agent\ntouch "${work}/perform_cleanup"\n', []],
    ['#cloud-config\npackages: [amazon-ssm-agent]\nruncmd: [touch /tmp/perform_cleanup]\n', []],
    [
      '#!/bin/bash\n# amazon-ssm-agent\n# touch /tmp/perform_cleanup\n',
      ['12 user-data-agent', '12 user-data-clean-up'],
    ],
    [
      '#!/bin/bash\ndnf install -y amazon-ssm-agent\ntouch /root/perform_cleanup\n',
      ['12 user-data-clean-up'],
    ],
    [
      '#!/bin/bash\r\ndnf install -y amazon-ssm-agent\r\ntouch /tmp/perform_cleanup\r\n',
      ['1 user-data-form'],
    ],
    [
      '#!/bin/bash\ndnf install -y amazon-ssm-agent\r\ntouch /tmp/perform_cleanup\n',
      ['2 user-data-form'],
    ],
  ])('%j', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

test('a secret is found where a document declares it', async () => {
  const declared = (kind: string, key: string): string =>
    `# recipes/components/subject.yml on Linux\nschemaVersion: 1.0\n${kind}:\n  - Value: {type: string, ${key}: AKIAFICTITIOUSKEY234}\nphases:\n  - name: build\n    steps: [{name: Run, action: ExecuteBash, inputs: {commands: ['echo {{ Value }}']}}]\n`;
  for (const text of [declared('parameters', 'default'), declared('constants', 'value')]) {
    expect((await diagnose(text)).map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual([
      '4 secret-in-value',
    ]);
  }
});
