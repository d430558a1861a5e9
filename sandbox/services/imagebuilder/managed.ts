import type { Ami } from '../ec2/ami.ts';
import type { Ec2 } from '../ec2/ec2.ts';
import { formatArn } from './arn.ts';
import { dateTime } from './lists.ts';
import { managedComponents, type ManagedComponent } from './managed-components.ts';
import type { Resource } from './registry.ts';

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
    ...Object.entries(managedComponents).flatMap(([name, managed]) =>
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
            state: { status: managed.deprecated.includes(version) ? 'DEPRECATED' : 'ACTIVE' },
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
