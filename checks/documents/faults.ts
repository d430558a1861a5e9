/** A fault that a document has to find. */
export interface Fault {
  document: string;
  phase: 'validate' | 'test';
  /** Bash that plants it. */
  plant: string;
  /** What the failing step has to name. */
  names: string;
  /** Values of parameters that make the fault. */
  parameters?: Record<string, string>;
  /** Size of the root volume, MiB. */
  megabytes?: number;
}

const old = "touch --date='2020-01-01'";
const key = 'AKIA0123456789ABCDEF';
const privateKey = '-----BEGIN OPENSSH PRIVATE KEY-----';
const fill = 'head --bytes=64M /dev/zero >/var/lib/full 2>/dev/null || true';

type Row = [plant: string, names: string, more?: Pick<Fault, 'parameters' | 'megabytes'>];

function faults(document: string, phase: Fault['phase'], rows: Row[]): Fault[] {
  return rows.map(([plant, names, more]) => ({ document, phase, plant, names, ...more }));
}

/** Before the snapshot and after it the same things must be in place. */
function inBoth(document: string, rows: Row[]): Fault[] {
  return [...faults(document, 'validate', rows), ...faults(document, 'test', rows)];
}

function unusable(service: string): Row[] {
  return [
    [`systemctl disable ${service}`, `${service} is disabled`],
    [
      `rm -f /lib/systemd/system/${service}.service /etc/systemd/system/multi-user.target.wants/${service}.service`,
      service,
    ],
  ];
}

const leftovers: Row[] = [
  ['mkdir /root/.aws && echo "[default]" >/root/.aws/credentials', '/root/.aws'],
  [
    'mkdir -p /home/admin/.aws && touch /home/admin/.aws/credentials',
    '/home/admin/.aws/credentials',
  ],
  ['echo machine example.com >/root/.netrc', '/root/.netrc'],
  ['mkdir -p /home/admin/.ssh && touch /home/admin/.ssh/id_ed25519', '/home/admin/.ssh/id_ed25519'],
  ['echo ls >/root/.bash_history', '/root/.bash_history'],
  ['printf "#!/bin/sh\\nexit 101\\n" >/usr/sbin/policy-rc.d', '/usr/sbin/policy-rc.d'],
];

/** A kernel that runs, and those in /boot, by the names that Red Hat gives them. */
const kernels = (running: string, ...installed: string[]): string =>
  `rm /boot/vmlinuz-*; touch ${installed.map((one) => `/boot/vmlinuz-${one}.el8_10.x86_64`).join(' ')}; printf '#!/bin/sh\\necho ${running}.el8_10.x86_64\\n' >/usr/local/bin/uname; chmod 0755 /usr/local/bin/uname`;

/** What is as it should be, though not as on the clean tree: the document has to pass. */
export const allHarmless: Pick<Fault, 'document' | 'phase' | 'plant'>[] = [
  {
    document: 'update-rpm',
    phase: 'validate',
    plant: kernels('4.18.0-553.5.1', '4.18.0-553', '4.18.0-553.5.1', '4.18.0-80.11.2'),
  },
  {
    document: 'salt-minion-debian',
    phase: 'test',
    plant: 'rm -r /etc/salt/minion_id /etc/salt/pki',
  },
];

/**
 * Every check of every document that can run in a Debian tree fails on one of these: `run` sees to
 * it.
 */
export const allFaults: Fault[] = [
  ...faults('clean-up-linux', 'validate', [
    ['echo 0123456789abcdef0123456789abcdef >/etc/machine-id', '/etc/machine-id'],
    [
      'mkdir -p /var/lib/dbus && echo 0123456789abcdef0123456789abcdef >/var/lib/dbus/machine-id',
      '/var/lib/dbus/machine-id',
    ],
    ['echo builder.example.com >/etc/salt/minion_id', '/etc/salt/minion_id'],
    [
      'mkdir -p /etc/salt/pki/minion && touch /etc/salt/pki/minion/minion.pem',
      '/etc/salt/pki/minion/minion.pem',
    ],
    [
      'mkdir -p /etc/salt/pki/minion && touch /etc/salt/pki/minion/minion_master.pub',
      '/etc/salt/pki/minion/minion_master.pub',
    ],
    ['touch /var/lib/systemd/random-seed', '/var/lib/systemd/random-seed'],
    ['touch /opt/CrowdStrike/aid', 'Falcon agent id'],
    ...leftovers,
  ]),
  ...faults('clean-up-linux', 'test', [
    [`${old} /etc/machine-id`, '/etc/machine-id came with the image'],
    ['truncate --size=0 /etc/machine-id', '/etc/machine-id was not made anew'],
    [`${old} /etc/ssh/ssh_host_ed25519_key`, '/etc/ssh/ssh_host_ed25519_key came with the image'],
    ['rm /etc/ssh/ssh_host_*', 'SSH host keys'],
    [`echo builder >/etc/salt/minion_id && ${old} /etc/salt/minion_id`, '/etc/salt/minion_id'],
    [
      `mkdir -p /etc/salt/pki/minion && echo key >/etc/salt/pki/minion/minion.pem && ${old} /etc/salt/pki/minion/minion.pem`,
      '/etc/salt/pki/minion/minion.pem',
    ],
    [
      `mkdir -p /home/admin/.ssh && echo ssh-ed25519 >/home/admin/.ssh/authorized_keys && ${old} /home/admin/.ssh/authorized_keys`,
      '/home/admin/.ssh/authorized_keys',
    ],
    ...leftovers,
  ]),
  ...inBoth('image-test-linux', [
    [fill, 'MiB are free', { megabytes: 48 }],
    ['true', 'MiB are free', { parameters: { FreeMegabytes: '99999999' } }],
    ...['amazon-ssm-agent', 'salt-minion', 'falcon-sensor'].flatMap(unusable),
    ['true', 'not of series 9.99', { parameters: { KernelSeries: '9.99' } }],
    [
      `mkdir -p /etc/salt/minion.d && echo s3.keyid: ${key} >/etc/salt/minion.d/s3.conf`,
      '/etc/salt/minion.d/s3.conf',
    ],
    [`echo 'export AWS_ACCESS_KEY_ID=${key}' >/root/.profile`, '/root/.profile'],
    [`echo '${privateKey}' >/root/deploy`, '/root/deploy'],
    [
      'mkdir -p /home/admin/.aws && touch /home/admin/.aws/credentials',
      '/home/admin/.aws/credentials',
    ],
  ]),
  ...inBoth('update-debian', [
    ['touch /boot/vmlinuz-99.0.0', 'vmlinuz-99.0.0'],
    [
      'sed -i "/^Package: salt-minion$/,/^$/s/^Status: .*/Status: install ok half-configured/" /var/lib/dpkg/status',
      'salt-minion',
    ],
  ]),
  ...inBoth('update-rpm', [
    [kernels('4.18.0-553', '4.18.0-553', '4.18.0-553.5.1'), 'vmlinuz-4.18.0-553.5.1.el8_10.x86_64'],
  ]),
  ...faults('update-debian', 'validate', [['rm /tmp/perform_cleanup', '/tmp/perform_cleanup']]),
  ...inBoth('aws-cli-debian', [
    ['sed -i "s,aws-cli/[0-9.]*,aws-cli/2.0.0," /usr/local/bin/aws', 'aws-cli/2.0.0'],
    ['rm /usr/local/bin/aws', '/usr/local/bin/aws'],
    ['mkdir /root/.aws && touch /root/.aws/credentials', '/root/.aws/credentials'],
  ]),
  ...inBoth('corretto-debian', [
    ['sed -i "s/Corretto-[0-9.]*/Corretto-17.0.1.12.1/" /usr/bin/java', 'Corretto-17.0.1.12.1'],
    ['sed -i "s/javac .*/javac 21.0.1\'/" /usr/bin/javac', 'javac 21'],
    ['dpkg --purge java-17-amazon-corretto-jdk', 'java-17-amazon-corretto-jdk'],
  ]),
  ...inBoth('ssm-agent-debian', [
    ['dpkg --purge amazon-ssm-agent', 'amazon-ssm-agent'],
    [
      'sed -i "/^Package: amazon-ssm-agent$/,/^$/s/^Version: .*/Version: 3.2.1-1/" /var/lib/dpkg/status',
      '3.2.1-1',
    ],
    ...unusable('amazon-ssm-agent'),
  ]),
  ...faults('ssm-agent-debian', 'test', [
    ['rm /run/active/amazon-ssm-agent', 'amazon-ssm-agent does not run'],
  ]),
  ...inBoth('salt-minion-debian', [
    ['dpkg --purge salt-minion', 'salt-minion'],
    ['sed -i "s/salt-minion [0-9.]*/salt-minion 3008.2/" /usr/bin/salt-minion', '3008.2'],
    [
      'sed -i "/^Package: salt-minion$/,/^$/s/^Version: .*/Version: 3008.2/" /var/lib/dpkg/status',
      '3008.2',
    ],
    ['echo "master: other.example.com" >/etc/salt/minion.d/99-master.conf', '99-master.conf'],
    ...unusable('salt-minion'),
  ]),
  ...faults('salt-minion-debian', 'validate', [
    ['mkdir -p /run/active && touch /run/active/salt-minion', 'salt-minion runs'],
    ['echo builder.example.com >/etc/salt/minion_id', '/etc/salt/minion_id'],
    [
      'mkdir -p /etc/salt/pki/minion && touch /etc/salt/pki/minion/minion.pub',
      '/etc/salt/pki/minion/minion.pub',
    ],
  ]),
  ...faults('salt-minion-debian', 'test', [
    [`echo builder >/etc/salt/minion_id && ${old} /etc/salt/minion_id`, '/etc/salt/minion_id'],
    [
      `mkdir -p /etc/salt/pki/minion && touch /etc/salt/pki/minion/minion.pem && ${old} /etc/salt/pki/minion/minion.pem`,
      '/etc/salt/pki/minion/minion.pem',
    ],
  ]),
  ...inBoth('falcon-debian', [
    ['dpkg --purge falcon-sensor', 'falcon-sensor'],
    [
      'sed -i "/^Package: falcon-sensor$/,/^$/s/^Version: .*/Version: 7.1.0-1/" /var/lib/dpkg/status',
      '7.1.0-1',
    ],
    ...unusable('falcon-sensor'),
  ]),
  ...faults('falcon-debian', 'validate', [
    ['rm /opt/CrowdStrike/cid', 'no customer id'],
    ['mkdir -p /run/active && touch /run/active/falcon-sensor', 'falcon-sensor runs'],
    ['touch /opt/CrowdStrike/aid', 'agent id'],
  ]),
  ...faults('falcon-debian', 'test', [
    ['rm /run/active/falcon-sensor', 'falcon-sensor is inactive'],
    ['rm /opt/CrowdStrike/aid', 'aid is not set'],
    ['touch /opt/CrowdStrike/reduced', 'rfm-state=true'],
  ]),
];
