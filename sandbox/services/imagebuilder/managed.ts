import type { Ami } from '../ec2/ami.ts';
import type { Ec2 } from '../ec2/ec2.ts';
import { formatArn } from './arn.ts';
import { dateTime } from './lists.ts';
import type { Resource } from './registry.ts';

const linuxSystems = [
  'Amazon Linux 2',
  'Amazon Linux 2023',
  'CentOS 7',
  'CentOS 8',
  'Red Hat Enterprise Linux 7',
  'Red Hat Enterprise Linux 8',
  'Red Hat Enterprise Linux 9',
  'SUSE Linux Enterprise Server 15',
  'Ubuntu 20',
  'Ubuntu 22',
  'Ubuntu 24',
];
const windowsSystems = [
  'Microsoft Windows Server 2016',
  'Microsoft Windows Server 2019',
  'Microsoft Windows Server 2022',
  'Microsoft Windows Server 2025',
];

interface ManagedComponent {
  versions: string[];
  platform: 'Linux' | 'Windows';
  phase: 'build' | 'test';
  action: string;
  systems: string[];
  description: string;
}

function component(
  platform: 'Linux' | 'Windows',
  phase: 'build' | 'test',
  versions: string[],
  description: string,
  action?: string,
  systems = platform === 'Linux' ? linuxSystems : windowsSystems,
): ManagedComponent {
  return {
    platform,
    phase,
    versions,
    description,
    systems,
    action: action ?? (platform === 'Linux' ? 'ExecuteBash' : 'ExecutePowerShell'),
  };
}

const withRhel10 = [...linuxSystems, 'Red Hat Enterprise Linux 10'];

/**
 * AWS's own components: the names are AWS's; versions and lists of systems are not documented,
 * these are examples.
 */
const components: Record<string, ManagedComponent> = {
  'update-linux': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1', '1.0.2'],
    'Updates Linux with all available updates.',
    'UpdateOS',
    withRhel10,
  ),
  'update-windows': component(
    'Windows',
    'build',
    ['1.0.0', '1.0.1'],
    'Updates Windows with all available updates.',
    'UpdateOS',
  ),
  'reboot-linux': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1'],
    'Reboots the system.',
    'Reboot',
    withRhel10,
  ),
  'reboot-windows': component(
    'Windows',
    'build',
    ['1.0.0', '1.0.1'],
    'Reboots the system.',
    'Reboot',
  ),
  'aws-cli-version-2-linux': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.3', '1.0.4'],
    'Installs the latest AWS CLI version 2.',
  ),
  'aws-cli-version-2-windows': component(
    'Windows',
    'build',
    ['1.0.0', '1.0.2'],
    'Installs the latest AWS CLI version 2.',
  ),
  'amazon-corretto-17-jdk': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1'],
    'Installs Amazon Corretto 17 JDK.',
  ),
  'amazon-corretto-17-jre': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1'],
    'Installs Amazon Corretto 17 JRE.',
  ),
  'amazon-corretto-17-headless': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1'],
    'Installs Amazon Corretto 17 headless.',
  ),
  'amazon-corretto-17-windows': component(
    'Windows',
    'build',
    ['1.0.0', '1.0.2'],
    'Installs Amazon Corretto 17 for Windows.',
  ),
  'amazon-cloudwatch-agent-linux': component(
    'Linux',
    'build',
    ['1.0.0', '1.0.1'],
    'Installs the latest Amazon CloudWatch agent.',
  ),
  'amazon-cloudwatch-agent-windows': component(
    'Windows',
    'build',
    ['1.0.0', '1.0.1'],
    'Installs the latest Amazon CloudWatch agent.',
  ),
  'simple-boot-test-linux': component(
    'Linux',
    'test',
    ['1.0.0', '1.0.1'],
    'Tests that the system boots.',
    undefined,
    withRhel10,
  ),
  'simple-boot-test-windows': component(
    'Windows',
    'test',
    ['1.0.0', '1.0.1'],
    'Tests that the system boots.',
  ),
  'reboot-test-linux': component(
    'Linux',
    'test',
    ['1.0.0', '1.0.1'],
    'Tests that the system comes back after a reboot.',
    'Reboot',
    withRhel10,
  ),
  'reboot-test-windows': component(
    'Windows',
    'test',
    ['1.0.0', '1.0.1'],
    'Tests that the system comes back after a reboot.',
    'Reboot',
  ),
  'hello-world-linux': component('Linux', 'build', ['1.0.0'], 'Says hello.'),
  'hello-world-windows': component('Windows', 'build', ['1.0.0'], 'Says hello.'),
};

/** AWS's own images and the line of public AMIs each one follows. Debian has none. */
const images: Record<string, string> = {
  'amazon-linux-2023-x86': 'al-2023-kernel-6.18',
  'amazon-linux-2023-arm64': 'al-2023-arm64',
  'red-hat-enterprise-linux-8-x86': 'rhel-8',
  'red-hat-enterprise-linux-10-x86': 'rhel-10',
  'windows-server-2019-english-full-base-x86': 'win-2019',
  'windows-server-2022-english-full-base-x86': 'win-2022',
  'windows-server-2025-english-full-base-x86': 'win-2025',
};

const componentsSince = Date.parse('2026-01-15T10:00:00.000Z');

function document(name: string, managed: ManagedComponent): string {
  const inputs = managed.action.startsWith('Execute')
    ? `\n        inputs:\n          commands: ['echo ${name}']`
    : '';
  return `name: ${name}\ndescription: ${managed.description}\nschemaVersion: 1.0\nphases:\n  - name: ${managed.phase}\n    steps:\n      - name: ${managed.phase === 'test' ? 'Test' : 'Install'}\n        action: ${managed.action}${inputs}\n`;
}

/** Versions of AWS's images are days: `2026.10.14`. */
function dayVersion(ami: Ami): string {
  return new Date(ami.createdAt).toISOString().slice(0, 10).split('-').map(Number).join('.');
}

/**
 * AWS's components and images as this region has them now. An image appears with each AMI of its
 * line.
 */
export function managedResources(ec2: Ec2, withAmis: boolean): (region: string) => Resource[] {
  return (region) => [
    ...Object.entries(components).flatMap(([name, managed]) =>
      managed.versions.map((version) => {
        const arn = formatArn({
          region,
          owner: 'aws',
          type: 'component',
          slug: name,
          version,
          build: 1,
        });
        return {
          arn,
          createdAt: componentsSince,
          detail: {
            arn,
            name,
            version,
            description: managed.description,
            type: managed.phase === 'test' ? 'TEST' : 'BUILD',
            platform: managed.platform,
            supportedOsVersions: managed.systems,
            parameters: [],
            owner: 'Amazon',
            data: document(name, managed),
            encrypted: true,
            dateCreated: dateTime(componentsSince),
            tags: {},
          },
        };
      }),
    ),
    ...Object.entries(images).flatMap(([name, line]) =>
      ec2.generationsOf(region, line).map((ami, index, generations) => {
        const version = dayVersion(ami);
        const build = generations
          .slice(0, index + 1)
          .filter((other) => dayVersion(other) === version).length;
        const arn = formatArn({ region, owner: 'aws', type: 'image', slug: name, version, build });
        return {
          arn,
          createdAt: ami.createdAt,
          amiId: ami.id,
          detail: {
            arn,
            name,
            version: `${version}/${String(build)}`,
            type: 'AMI',
            platform: ami.platform,
            osVersion: ec2.osVersionOf(ami.id),
            state: { status: 'AVAILABLE' },
            dateCreated: dateTime(ami.createdAt),
            ...(withAmis && {
              outputResources: {
                amis: [{ region, image: ami.id, name: ami.name, accountId: ami.ownerId }],
              },
            }),
            imageSource: 'AMAZON_MANAGED',
            tags: {},
          },
        };
      }),
    ),
  ];
}
