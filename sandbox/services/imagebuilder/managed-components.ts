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

/** One of AWS's own components. */
export interface ManagedComponent {
  versions: string[];
  /** Of the versions, those that new recipes may not use any more. */
  deprecated: string[];
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
    deprecated: [],
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
export const managedComponents: Record<string, ManagedComponent> = {
  'update-linux': {
    ...component(
      'Linux',
      'build',
      ['1.0.0', '1.0.1', '1.0.2'],
      'Updates Linux with all available updates.',
      'UpdateOS',
      withRhel10,
    ),
    deprecated: ['1.0.0'],
  },
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
