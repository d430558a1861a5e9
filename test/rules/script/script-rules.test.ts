import { expect, describe, test } from '@jest/globals';
import { parseDocument } from '../../../src/document/document.ts';
import { checkDocument } from '../../../src/rules/check.ts';
import { scriptRules } from '../../../src/rules/script-rules.ts';

const ids = new Set(scriptRules.map(({ id }) => id));

/** What the rules of scripts find in a step, as `rule: text from there`. */
function diagnose(
  action: 'ExecuteBash' | 'ExecutePowerShell',
  script: string,
  { phase = 'build', more = '' } = {},
): string[] {
  const lines = script.split('\n');
  const data = `schemaVersion: 1.0\nphases:\n  - name: ${phase}\n    steps:\n      - name: Run\n        action: ${action}\n        inputs:\n          commands:\n            - |\n${lines.map((line) => `${' '.repeat(14)}${line}\n`).join('')}${more}`;
  const { document } = parseDocument(data, 'recipes/components/subject.yml');
  return checkDocument(document!)
    .filter(({ rule }) => ids.has(rule))
    .map(({ rule, line, column }) => `${rule}: ${data.split('\n')[line - 1]!.slice(column - 1)}`);
}

const strict = 'set -euo pipefail\n';
const stop = "$ErrorActionPreference = 'Stop'\n";
const verified = '\necho "$SUM  f" | sha256sum --check';

/** Expected: the beginnings of what is found; nothing means that the script passes. */
type Case = [script: string, ...expected: string[]];

function check(
  action: 'ExecuteBash' | 'ExecutePowerShell',
  script: string,
  expected: string[],
): void {
  const found = diagnose(action, script);
  expect(found.map((one, index) => one.slice(0, expected[index]?.length))).toEqual(expected);
}

describe('bash', () => {
  test.each<Case>([
    // One command decides the exit code itself.
    ['dnf install -y chrony'],
    ['echo a\ndnf install -y chrony'],
    ['dnf install -y chrony && systemctl enable chronyd'],
    ['dnf install -y chrony || exit 1\nsystemctl enable chronyd'],
    ['#!/bin/bash -e\ndnf install -y chrony\nsystemctl enable chronyd'],
    ['set -o errexit\ndnf install -y chrony\nsystemctl enable chronyd'],
    ["trap 'exit 1' ERR\ndnf install -y chrony\nsystemctl enable chronyd"],
    ['dnf install -y chrony\nsystemctl enable chronyd', 'no-strict-mode: dnf'],
    [`${strict}set +e\ndnf install -y chrony\nsystemctl enable chronyd`, 'no-strict-mode: dnf'],
    [
      `${strict}set +o errexit\ndnf install -y chrony\nsystemctl enable chronyd`,
      'no-strict-mode: dnf',
    ],
    [`${strict}set +e\ngrep x y\ncode=$?\nset -e\ndnf install -y chrony\nsystemctl enable chronyd`],
    [`${strict}set +e\ndnf install -y chrony`],
    [`${strict}set +x\ndnf install -y chrony\nsystemctl enable chronyd`],
    ['dnf install -y chrony\nset -e\nsystemctl enable chronyd', 'no-strict-mode: dnf'],
    [
      'if true; then\n  dnf install -y chrony\n  systemctl enable chronyd\nfi',
      'no-strict-mode: dnf',
    ],
  ])('strict mode: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['set -euo pipefail dnf install -y chrony', 'commands-as-arguments: dnf'],
    ['set -e dnf install -y chrony; true', 'commands-as-arguments: dnf'],
    ['set -eu -o pipefail'],
    ['set -e -- a b'],
    ['set -- a b'],
    ['set -o errexit'],
  ])('arguments of set: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    [`${strict}! grep x y\ntrue`, 'negation-under-errexit: grep'],
    [`${strict}! grep x y | wc -l\ntrue`, 'negation-under-errexit: grep'],
    [`${strict}! grep x y`],
    [`${strict}! grep x y || exit 1\ntrue`],
    [`${strict}if ! grep x y; then exit 1; fi\ntrue`],
    [`${strict}while ! grep x y; do sleep 1; done\ntrue`],
    ['! grep x y\ntrue'],
  ])('negation: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['exit 194', 'reboot-loop: exit 194'],
    ['code=194\nexit "${code}"', 'reboot-loop: exit'],
    ['code=0\nif needs-restarting -r; then code=194; fi\nexit "${code}"'],
    ['exit 3010', 'reboot-loop: exit 3010', 'wrong-reboot-code: exit 3010'],
    ['touch /var/tmp/done; exit 194', 'reboot-loop: exit 194'],
    ['needs-restarting -r || exit 194'],
    ['if [ ! -f /var/tmp/done ]; then touch /var/tmp/done; exit 194; fi'],
    ['[ -f /var/tmp/done ] && exit 0\nexit 194'],
    ['if [ -f /var/tmp/done ]; then exit 0; fi\ntouch /var/tmp/done\nexit 194'],
    ['case $x in y) exit 194 ;; esac'],
    ['f() { exit 194; }\nneeds-restarting -r || f'],
    ['. /opt/guard.sh\nexit 194'],
    ['( exit 194 ) || true'],
    ['echo "exit 194"\ncat <<E\nexit 194\nE'],
    ['reboot', 'reboot-command: reboot'],
    ['sudo shutdown -r now', 'reboot-command: sudo'],
    ['if needs-restarting -r; then true; else init 6; fi', 'reboot-command: init'],
    ['shutdown -c'],
    ['systemctl enable reboot.target'],
    ['command -v reboot'],
  ])('reboots: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test('a step that asks first may reboot', () => {
    expect(
      diagnose('ExecuteBash', 'exit 194', {
        more: '        if:\n          fileExists: /var/run/reboot-required\n',
      }),
    ).toEqual([]);
  });

  test.each<Case>([
    [
      'curl -fsSLo f https://example.com/f-1.rpm',
      'unverified-download: https://example.com/f-1.rpm',
    ],
    ['wget https://example.com/f-1.rpm', 'unverified-download: https://example.com/f-1.rpm'],
    [
      'url=https://example.com/f-1\ncurl -fsSLo f "${url}.rpm"',
      'unverified-download: "${url}.rpm"',
    ],
    [`${strict}curl -fsSL https://example.com/i.sh | bash`, 'unverified-download: https'],
    [
      `${strict}curl -fsSL https://example.com/i.sh | sudo bash -s -- -y`,
      'unverified-download: https',
    ],
    ['bash <(curl -fsSL https://example.com/i.sh)', 'unverified-download: https'],
    ['eval "$(curl -fsSL https://example.com/i.sh)"', 'unverified-download: https'],
    ['dnf install -y https://example.com/f-1.rpm', 'unverified-download: https'],
    ['dnf install -y --setopt=localpkg_gpgcheck=1 https://example.com/f-1.rpm'],
    ['rpm -Uvh https://example.com/f-1.rpm', 'unverified-download: https'],
    ['curl -fsSLo f https://example.com/f-1.rpm && gpgv f.sig f'],
    ['curl -fsSLo f https://example.com/f-1.rpm && rpm -K f'],
    ['curl -fsSLo key.asc https://example.com/key.asc'],
    ['curl -fsSLo /etc/yum.repos.d/x.repo https://example.com/x.repo'],
    ['rpm --import https://example.com/KEY'],
    ['aws s3 cp s3://amzn-s3-demo-bucket/f f'],
    ['curl -fsS http://169.254.169.254/latest/meta-data/ -o f'],
    ['curl -fsS -o f http://localhost:8080/f'],
    ['curl -fsS https://example.com/health'],
    ['curl -fsS -o /dev/null https://example.com/health'],
    ['curl -fsS -X POST -d @f https://example.com/hook -o answer'],
    [`${strict}version="$(curl -fsS https://example.com/version | jq -r .name)"`],
    ['curl -fsSLo f "${unknown}/f.rpm"'],
  ])('verification: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    [`${strict}curl -fsSLo f https://example.com/latest/f${verified}`, 'unpinned-download: https'],
    [
      `${strict}curl -fsSLo f https://github.com/o/r/releases/latest/download/f${verified}`,
      'unpinned-download: https',
    ],
    [
      `${strict}curl -fsSLo f https://raw.githubusercontent.com/o/r/main/f${verified}`,
      'unpinned-download: https',
    ],
    [`${strict}curl -fsSLo f https://raw.githubusercontent.com/o/r/v1.2/main.sh${verified}`],
    [`${strict}curl -fsSLo f https://latest.example.com/1.2/f${verified}`],
    [`${strict}curl -kfsSLo f https://example.com/f${verified}`, 'insecure-download: curl'],
    [
      `${strict}wget --no-check-certificate https://example.com/f${verified}`,
      'insecure-download: wget',
    ],
    [`${strict}wget -k https://example.com/f${verified}`],
    [`${strict}wget ftp://example.com/f${verified}`, 'insecure-download: ftp'],
    [`${strict}curl -fsS http://example.com/health`],
    [`${strict}curl -k https://localhost/health`],
    ['curl -sSLO https://example.com/RPM-GPG-KEY', 'curl-without-fail: curl'],
    ['curl -sSL https://example.com/RPM-GPG-KEY >key', 'curl-without-fail: curl'],
    ['curl --fail-with-body -sSLO https://example.com/RPM-GPG-KEY'],
    ['curl -s -o f -w "%{http_code}" https://example.com/RPM-GPG-KEY'],
    ['curl -s https://example.com/RPM-GPG-KEY'],
    ['wget -qO- https://example.com/a.gpg | gpg --dearmor', 'hidden-download-failure: wget'],
    ['if curl -fs https://example.com/x | grep y; then true; fi'],
    ['curl -fs https://example.com/x'],
  ])('downloads: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['dnf install chrony', 'package-prompt: dnf'],
    ['yum -q update', 'package-prompt: yum'],
    ['zypper install chrony', 'package-prompt: zypper'],
    ['zypper --non-interactive install chrony'],
    ['dnf -y --setopt=retries=10 install chrony'],
    ['dnf --assumeyes install chrony'],
    ['dnf "${options[@]}" install chrony'],
    ['dnf install ${DNF_OPTS} chrony'],
    ['yum install $PACKAGE', 'package-prompt: yum'],
    ['yes | yum install chrony'],
    ['dnf list install'],
    ['apt-get install -y chrony', 'package-prompt: apt-get'],
    ['DEBIAN_FRONTEND=noninteractive apt-get -qq install chrony'],
    ['sudo DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y install chrony'],
    [
      'DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install chrony',
      'package-prompt',
    ],
    ['apt-get update'],
    ['sudo apt update', 'apt-command: apt update'],
    ['apt-cache policy chrony'],
    ['rpm -Uvh --nosignature f.rpm', 'unsigned-package: --nosignature'],
    [
      'DEBIAN_FRONTEND=noninteractive apt-get install -y --allow-unauthenticated f',
      'unsigned-package: --allow',
    ],
    [
      'echo "deb [trusted=yes] https://example.com x y" >/etc/apt/sources.list.d/x.list',
      'unsigned-package: [trusted',
    ],
    ['# gpgcheck=0 would do\ntrue'],
    ['rpm -K f.rpm && dnf install -y --nogpgcheck f.rpm'],
    ['update-crypto-policies --set LEGACY', 'crypto-policy: LEGACY'],
    ['update-crypto-policies --set FIPS'],
    ['update-crypto-policies --show'],
    ['tee /usr/sbin/policy-rc.d <<<"exit 101"', 'service-policy-left: /usr/sbin/policy-rc.d'],
    ['echo "exit 101" >/usr/sbin/policy-rc.d; rm /usr/sbin/policy-rc.d'],
  ])('packages: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['systemctl restart amazon-ssm-agent.service', 'ssm-agent-stopped: systemctl'],
    ['snap remove amazon-ssm-agent', 'ssm-agent-stopped: snap'],
    ['yum erase -y amazon-ssm-agent', 'ssm-agent-stopped: yum'],
    ['rm -rf /var/lib/amazon/ssm', 'ssm-agent-stopped: /var/lib/amazon/ssm'],
    ['rm -rf /var/log/amazon/ssm'],
    ['systemctl enable --now amazon-ssm-agent'],
    ['systemctl is-active amazon-ssm-agent'],
    ['systemctl stop amazon-cloudwatch-agent'],
    ['rm -f /tmp/perform_cleanup', 'clean-up-disturbed: /tmp/perform_cleanup'],
    ['touch /tmp/skip_cleanup_ssh_files', 'clean-up-disturbed: /tmp/skip_cleanup_ssh_files'],
    ['cloud-init clean --reboot', 'clean-up-disturbed: cloud-init'],
    ['cloud-init clean --logs'],
    ['touch /tmp/perform_cleanup'],
    ['rm -rf /tmp/work'],
    [`${strict}cloud-init status --wait\ntrue`, 'cloud-init-status: cloud-init'],
    ['cloud-init status --wait\ntrue'],
    [`${strict}if cloud-init status --wait; then true; fi`],
  ])('the build itself: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['export AWS_ACCESS_KEY_ID=ASIAFICTITIOUSKEY234', 'secret-in-text: ASIA'],
    ['export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE'],
    ['if grep -rqs AKIA /root; then exit 1; fi'],
    ['cat >key <<E\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\nE', 'secret-in-text: -----BEGIN'],
    ['grep -q "BEGIN RSA PRIVATE KEY" f'],
    ['PASSWORD="$(get-password)"'],
    ["DB_PASSWORD='{{ Password }}'"],
    ["DB_PASSWORD='hunter2hunter2'", 'password-in-text: DB_PASSWORD'],
    ['export DB_PASSWORD=hunter2hunter2', 'password-in-text: DB_PASSWORD'],
    ['AWS_SECRET_ACCESS_KEY=hunter2/hunter2 aws s3 ls', 'password-in-text: AWS_SECRET_ACCESS_KEY'],
    ['export DB_PASSWORD=$(get-password) OTHER_PASSWORD=${1} PASSWORD_FILE=/etc/password'],
    ['PASSWORD={{ Password }}'],
    [
      'falconctl -s -f --cid=0123456789ABCDEF0123456789ABCDEF-12',
      'secret-in-text: 0123456789ABCDEF',
    ],
    ['echo 01234567-89ab-cdef-0123-456789abcdef-12'],
    ["# password='hunter2hunter2'\ntrue"],
    ['echo admin:hunter2 | chpasswd', 'password-in-text: admin'],
    ['set -x; aws ssm get-parameter --name x --with-decryption', 'trace-shows-secrets: set -x'],
    ['set -x; true; set +x; aws ssm get-parameter --name x --with-decryption'],
    ['aws ssm get-parameter --name x --with-decryption; set -x'],
    ['set -x; aws ssm get-parameter --name x'],
  ])('secrets: %j', (script, ...expected) => check('ExecuteBash', script, expected));

  test.each<Case>([
    ['aws s3 cp s3://amzn-s3-demo-bucket/f /tmp/', 'left-in-temp: /tmp/'],
    ['echo x >/tmp/f', 'left-in-temp: /tmp/f'],
    ['cd /tmp; aws s3 cp s3://amzn-s3-demo-bucket/f .', 'left-in-temp: .'],
    ['unzip f.zip -d /var/tmp/f', 'left-in-temp: /var/tmp/f'],
    ['echo done >/var/tmp/marker'],
    ['echo x >/tmp/f; rm /tmp/f'],
    ['echo x >/tmp/f; rm -f /tmp/*.log /tmp/f*'],
    ['cp a /tmp/stage/f; rm -rf /tmp/stage'],
    ['cp a /tmp/f; mv /tmp/f /opt/f'],
    ['cp a /tmp/f; cd /tmp; rm f'],
    ['d="$(mktemp -d)"; cp a "${d}/f"', 'left-in-temp: d='],
    ['f=`mktemp`; cp a "$f"; install "$f" /etc/f', 'left-in-temp: f='],
    ['d="$(mktemp -d -p /var/tmp)"; trap \'rm -rf "${d}"\' EXIT'],
    ['cleanup() { rm -rf "$d"; }; trap cleanup EXIT; d="$(mktemp -d)"'],
    ['f="$(mktemp)"; mv "$f" /etc/f'],
    ['f="$(mktemp -p /tmp/work)"; rm -r /tmp/work'],
    ['d="$(mktemp -d /opt/x.XXXX)"'],
    ['f=/tmp/f; cp a "$f"; trap \'rm -f "$f"\' EXIT'],
    ['cp a /opt/tmp/f'],
    ['touch /tmp/perform_cleanup'],
  ])('temporary files: %j', (script, ...expected) => {
    check('ExecuteBash', strict + script, expected);
  });

  test('a later step may remove a temporary file', () => {
    const step =
      '      - name: Remove\n        action: DeleteFile\n        inputs:\n          - path: /tmp/f\n';
    expect(diagnose('ExecuteBash', 'cp a /tmp/f', { more: step })).toEqual([]);
    expect(
      diagnose('ExecuteBash', 'cp a /tmp/f', { more: step.replace('/tmp/f', '/tmp/g') }),
    ).toHaveLength(1);
  });

  test("temporary files of the instance that tests the image are nobody's", () => {
    expect(diagnose('ExecuteBash', 'cp a /tmp/f', { phase: 'test' })).toEqual([]);
  });
});

describe('PowerShell', () => {
  test.each<Case>([
    ['Set-Service -Name x -StartupType Automatic'],
    ['Set-Service -Name x -StartupType Automatic\nStop-Service x', 'no-strict-mode: Set-Service'],
    ['$ErrorActionPreference = "Stop"\nSet-Service -Name x\nStop-Service x'],
    ['$global:ErrorActionPreference = "Stop"\nSet-Service -Name x\nStop-Service x'],
    ['try { Set-Service -Name x; Stop-Service x } catch { exit 1 }'],
    ['Set-Service x -ErrorAction Stop\nStop-Service x -EA Stop'],
    ['Write-Host "a"\nGet-Service x\nStop-Service x'],
    [`${stop}Start-Process a.exe -Wait`, 'ignored-exit-code: Start-Process'],
    [`${stop}Start-Process a.exe`],
    [`${stop}$p = Start-Process a.exe -Wait -PassThru`],
    [`${stop}choco install -y a\nWrite-Host b`, 'ignored-exit-code: choco'],
    [`${stop}choco install -y a\nif ($LASTEXITCODE -ne 0) { throw "a" }`],
    [`${stop}msiexec /i a.msi | Out-Null; Write-Host b`],
    [`${stop}& a.exe 2>&1; exit $LASTEXITCODE`, 'program-error-stream: 2>&1'],
    [`${stop}Get-Item a 2>$null`],
    ['& a.exe 2>&1; exit $LASTEXITCODE'],
  ])('failures: %j', (script, ...expected) => check('ExecutePowerShell', script, expected));

  test.each<Case>([
    ['exit 3010', 'reboot-loop: exit 3010'],
    ['if (-not (Test-Path C:\\done)) { exit 3010 }'],
    ['if (Test-Path C:\\done) { exit 0 }\nexit 3010'],
    ['if (Test-Path C:\\done) { return }\nexit 3010'],
    ['exit(3010)', 'reboot-loop: exit(3010)'],
    ['exit 194', 'wrong-reboot-code: exit 194'],
    ['$p = Start-Process msiexec -Wait -PassThru; exit $p.ExitCode', 'accidental-reboot: exit'],
    [
      '$p = Start-Process msiexec -Wait -PassThru; if ($p.ExitCode -eq 3010) { exit 0 }; exit $p.ExitCode',
    ],
    ['& "C:\\a\\aws.exe" --version; exit $LASTEXITCODE'],
    ['Restart-Computer -Force', 'reboot-command: Restart-Computer'],
    ['shutdown.exe /r /t 0', 'reboot-command: shutdown.exe'],
    ['shutdown /a'],
    ['# Restart-Computer\nWrite-Host "Restart-Computer"'],
  ])('reboots: %j', (script, ...expected) => check('ExecutePowerShell', script, expected));

  test.each<Case>([
    [
      'Invoke-WebRequest -UseBasicParsing https://example.com/a.msi -OutFile C:\\a.msi',
      'unverified-download: https',
    ],
    [`${stop}iwr -useb https://example.com/a.ps1 | iex`, 'unverified-download: https'],
    [
      `iex ((New-Object Net.WebClient).DownloadString('https://example.com/a.ps1'))`,
      'unverified-download: https',
    ],
    [
      'Start-BitsTransfer -Source "https://example.com/a.msi" -Destination C:\\a.msi',
      'unverified-download: "https',
    ],
    ['msiexec /i https://example.com/a-1.msi /qn', 'unverified-download: https'],
    [
      '$u = "https://example.com/latest/a.msi"\nInvoke-WebRequest -UseBasicParsing -Uri $u -OutFile C:\\a.msi; Get-FileHash C:\\a.msi',
      'unpinned-download: $u',
    ],
    ['$r = Invoke-RestMethod -Uri https://example.com/api'],
    [
      'Invoke-WebRequest -UseBasicParsing https://example.com/a.msi -OutFile C:\\a.msi; if ((Get-AuthenticodeSignature C:\\a.msi).Status -ne "Valid") { exit 1 }',
    ],
    [
      '[Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }',
      'insecure-download: ServerCertificate',
    ],
    [
      '(Invoke-WebRequest -Uri https://example.com/).Content',
      'web-request-parsing: Invoke-WebRequest',
    ],
    ['Invoke-WebRequest @parameters'],
    ['curl.exe -fsS https://example.com/'],
  ])('downloads: %j', (script, ...expected) => check('ExecutePowerShell', script, expected));

  test.each<Case>([
    ['& C:\\Windows\\System32\\Sysprep\\sysprep.exe /generalize /oobe', 'sysprep: C:'],
    [
      'Start-Process "$env:SystemRoot\\System32\\Sysprep\\Sysprep.exe" -Wait -PassThru',
      'sysprep: Start-Process',
    ],
    ['Copy-Item unattend.xml C:\\Windows\\System32\\Sysprep\\'],
    ['Get-Process sysprep'],
    ['Restart-Service AmazonSSMAgent', 'ssm-agent-stopped: Restart-Service'],
    ['Set-Service AmazonSSMAgent -StartupType Automatic'],
    ['ConvertTo-SecureString "hunter2hunter2" -AsPlainText -Force', 'password-in-text: ConvertTo'],
    ['ConvertTo-SecureString $password -AsPlainText -Force'],
    ['$password = "hunter2hunter2"', 'password-in-text: $password'],
    ['Read-S3Object -BucketName b -Key k -File "$env:TEMP\\k"'],
    [
      'Start-BitsTransfer -Source https://example.com/a.txt -Destination "$env:TEMP\\a.txt"',
      'left-in-temp: "$env',
    ],
    [
      '(New-Object Net.WebClient).DownloadFile("https://example.com/a.txt", "C:\\Windows\\Temp\\a.txt")',
      'left-in-temp: C:',
    ],
    [
      `${stop}(New-Object Net.WebClient).DownloadFile("https://example.com/a.txt", "C:\\Windows\\Temp\\a.txt"); Remove-Item C:\\Windows\\Temp\\a.txt`,
    ],
    [
      `${stop}Start-BitsTransfer -Source https://example.com/a.txt -Destination "$env:TEMP\\a.txt"; Remove-Item "$env:TEMP\\a.txt"`,
    ],
  ])('the build itself: %j', (script, ...expected) => check('ExecutePowerShell', script, expected));
});

describe('who signed it', () => {
  const asked = `${stop}$s = (Get-AuthenticodeSignature f.msi).SignerCertificate.Subject\n`;
  test.each<Case>([
    [`if ($s -notmatch 'O="?Amazon') { throw 1 }`, 'open-signer: -notmatch'],
    [`if ($s -notmatch 'Amazon Web Services, Inc.') { throw 1 }`, 'open-signer: -notmatch'],
    [`if ($s -notlike '*O=Amazon*') { throw 1 }`, 'open-signer: -notlike'],
    [`if (!($s -cmatch "CN=Amazon")) { throw 1 }`, 'open-signer: -cmatch'],
    [
      `if ((Get-AuthenticodeSignature g).SignerCertificate.Subject -notlike 'CN=Amazon*') { throw 1 }`,
      'open-signer: -notlike',
    ],
    [`if ($s -notmatch '(^|, )O="Amazon Web Services, Inc\\."(, |$)') { throw 1 }`],
    [`if ($s -notmatch '(^|, )O=Broadcom Inc(,|$)') { throw 1 }`],
    [`if ($s -notmatch 'O=Broadcom Inc,') { throw 1 }`],
    [`if ($s -notlike '*, O="Amazon Web Services, Inc.", *') { throw 1 }`],
    [`if ($s -ne 'CN=Broadcom Inc, O=Broadcom Inc') { throw 1 }`],
    [`if ($s -notmatch '{{ Signer }}') { throw 1 }`],
    ["if ($version -notmatch '2') { throw 1 }"],
  ])('%s', (script, ...expected) => check('ExecutePowerShell', asked + script, expected));

  test('is not looked for where nothing is signed', () => {
    check('ExecutePowerShell', `${stop}if ($mail.Subject -match 'O=x') { throw 1 }`, []);
  });
});
