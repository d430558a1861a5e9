import type { AmiTraits } from './ami.ts';

/**
 * A series of public AMIs of which new ones appear now and then: one operating system in one
 * flavour.
 */
export interface Line extends AmiTraits {
  ownerId: string;
  ownerAlias: string | undefined;
  /**
   * AMI name of the generation that was cut on this day (`yyyy-mm-dd`). `generation` counts from 1.
   */
  amiName: (day: string, generation: number) => string;
  description: string;
  sizeGiB: number;
  imdsV2: boolean;
  /** Public SSM parameters that hold the newest AMI's id. */
  parameters: string[];
  /** Days of the generations that exist when the sandbox starts, oldest first. */
  days: string[];
  /**
   * Days after which the owner has a generation deprecated; `undefined`: EC2's own rule for public
   * AMIs.
   */
  deprecatedAfterDays: number | undefined;
  /** Generations older than these many days were made private. */
  privateAfterDays: number | undefined;
  /** Accounts that may launch; `undefined`: everybody. */
  sharedWith: string[] | undefined;
  /** What Image Builder calls the operating system. */
  osVersion: string;
}

const amazonLinux = '137112412989';
const amazonWindows = '801119661308';
const redHat = '309956199498';
const debian = '136693071363';
const marketplace = '679593333241';

const compact = (day: string): string => day.replaceAll('-', '');
const dotted = (day: string): string => day.replaceAll('-', '.');

const common = {
  architecture: 'x86_64',
  platform: 'Linux',
  platformDetails: 'Linux/UNIX',
  usageOperation: 'RunInstances',
  rootDeviceName: '/dev/xvda',
  bootMode: 'uefi-preferred',
  productCodes: [],
  ownerAlias: undefined,
  sizeGiB: 8,
  imdsV2: false,
  parameters: [],
  deprecatedAfterDays: undefined,
  privateAfterDays: undefined,
  sharedWith: undefined,
} satisfies Partial<Line>;

const monthly = ['2026-06-10', '2026-08-12', '2026-09-16', '2026-10-14'];
const amazonLinuxDays = ['2026-06-15', '2026-09-07', '2026-09-28', '2026-10-19'];

function al2023(
  kernel: string,
  architecture: 'x86_64' | 'arm64' = 'x86_64',
  alias: string[] = [],
): Line {
  return {
    ...common,
    architecture,
    ownerId: amazonLinux,
    ownerAlias: 'amazon',
    amiName: (day, generation) =>
      `al2023-ami-2023.${String(8 + generation)}.${compact(day)}.0-kernel-${kernel}-${architecture}`,
    description: `Amazon Linux 2023 AMI 2023 ${architecture} HVM kernel-${kernel}`,
    imdsV2: true,
    parameters: [`kernel-${kernel}`, ...alias].map(
      (name) => `/aws/service/ami-amazon-linux-latest/al2023-ami-${name}-${architecture}`,
    ),
    days: amazonLinuxDays,
    deprecatedAfterDays: 90,
    osVersion: 'Amazon Linux 2023',
  };
}

function rhel(
  major: number,
  minor: string,
  days: string[],
  model: 'Hourly2' | 'Access2' = 'Hourly2',
  suffix = '',
  architecture: 'x86_64' | 'arm64' = 'x86_64',
): Line {
  return {
    ...common,
    architecture,
    ownerId: redHat,
    amiName: (day, generation) =>
      `RHEL-${minor}_HVM${suffix}-${compact(day)}-${architecture}-${String(1900 + generation)}-${model}-GP3`,
    description: 'Provided by Red Hat, Inc.',
    platformDetails: 'Red Hat Enterprise Linux',
    usageOperation: model === 'Hourly2' ? 'RunInstances:0010' : 'RunInstances:00g0',
    rootDeviceName: '/dev/sda1',
    sizeGiB: 10,
    days,
    osVersion: `Red Hat Enterprise Linux ${String(major)}`,
  };
}

function debian12(architecture: 'x86_64' | 'arm64', flavour = ''): Line {
  const arch = architecture === 'x86_64' ? 'amd64' : 'arm64';
  return {
    ...common,
    architecture,
    ownerId: debian,
    amiName: (day, generation) =>
      `debian-12${flavour}-${arch}-${compact(day)}-${String(2200 + generation)}`,
    description: `Debian 12 (${compact(monthly.at(-1) ?? '')})`,
    parameters:
      flavour === ''
        ? ['12', 'bookworm'].map(
            (release) => `/aws/service/debian/release/${release}/latest/${arch}`,
          )
        : [],
    days: monthly,
    osVersion: 'Debian 12',
  };
}

function windows(
  year: number,
  prefix = '',
  edition = 'Full',
  bootMode: Line['bootMode'] = year === 2025 ? 'uefi' : 'legacy-bios',
): Line {
  const stem = `${prefix}Windows_Server-${String(year)}-English-${edition}-Base`;
  return {
    ...common,
    platform: 'Windows',
    ownerId: amazonWindows,
    ownerAlias: 'amazon',
    amiName: (day) => `${stem}-${dotted(day)}`,
    description: `Microsoft Windows Server ${String(year)} ${edition} Locale English AMI provided by Amazon`,
    platformDetails: 'Windows',
    usageOperation: 'RunInstances:0002',
    rootDeviceName: '/dev/sda1',
    bootMode,
    sizeGiB: 30,
    imdsV2: year === 2025,
    parameters: [`/aws/service/ami-windows-latest/${stem}`],
    days: monthly,
    privateAfterDays: 90,
    osVersion: `Microsoft Windows Server ${String(year)}`,
  };
}

/**
 * The public AMIs of the sandbox, by a short name. Beside the seven operating systems there are the
 * neighbours that a careless name pattern takes for them: other kernels, arm64, betas,
 * bring-your-own-subscription, backports, TPM. `homeAccount` sees the Access2 images, as an account
 * linked with Red Hat does.
 */
export function seedLines(homeAccount: string): Record<string, Line> {
  return {
    'al-2023': al2023('6.12'),
    'al-2023-kernel-6.1': al2023('6.1'),
    'al-2023-kernel-6.18': al2023('6.18', 'x86_64', ['kernel-default']),
    'al-2023-arm64': al2023('6.12', 'arm64'),
    'rhel-8': rhel(8, '8.10.0', ['2026-05-20', '2026-08-05', '2026-10-01']),
    // Released again after a newer minor release, as Red Hat does.
    'rhel-8-older': rhel(8, '8.8.0', ['2026-10-12']),
    'rhel-8-access': { ...rhel(8, '8.10.0', ['2026-10-01'], 'Access2'), sharedWith: [homeAccount] },
    'rhel-8-arm64': rhel(8, '8.10.0', ['2026-10-01'], 'Hourly2', '', 'arm64'),
    'rhel-10': rhel(10, '10.2.0', ['2026-06-01', '2026-08-19', '2026-10-07']),
    'rhel-10-older': rhel(10, '10.0.0', ['2026-10-13']),
    'rhel-10-beta': rhel(10, '10.3.0', ['2026-10-20'], 'Hourly2', '_BETA'),
    'debian-12': debian12('x86_64'),
    'debian-12-arm64': debian12('arm64'),
    'debian-12-backports': debian12('x86_64', '-backports'),
    'debian-12-marketplace': {
      ...debian12('x86_64'),
      ownerId: marketplace,
      ownerAlias: 'aws-marketplace',
      amiName: (day, generation) =>
        `debian-12-amd64-${compact(day)}-${String(2200 + generation)}-prod-s2fy2g55okxhk`,
      productCodes: [
        { ProductCodeId: 'a8i3sg2v1q0nq7dtpz9mhx4k5', ProductCodeType: 'marketplace' },
      ],
      parameters: [],
    },
    'win-2019': windows(2019),
    'win-2022': windows(2022),
    'win-2022-core': windows(2022, '', 'Core'),
    'win-2022-tpm': windows(2022, 'TPM-', 'Full', 'uefi'),
    'win-2025': windows(2025),
    'win-2025-bios': windows(2025, 'BIOS-', 'Full', 'legacy-bios'),
  };
}
