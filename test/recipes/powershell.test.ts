import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read } from './powershell-document.ts';
import { traps } from './powershell-traps.ts';

const folder = path.join(import.meta.dirname, '../../recipes/components');
const documents = readdirSync(folder)
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
  .filter(({ file, text }) => file.endsWith('-windows.yml') || text.includes('ExecutePowerShell'));

/** Has everything that a trap is about, and falls into none. */
const good = String.raw`name: sample
schemaVersion: 1.0
parameters:
  - Version: {type: string, default: "1.0"}
phases:
  - name: build
    steps:
      - name: Download
        action: S3Download
        inputs:
          - source: s3://amzn-s3-demo-bucket/sample.msi
            destination: C:\build\sample.msi
      - name: Install
        action: ExecutePowerShell
        inputs:
          commands:
            - |
              $ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; Set-StrictMode -Version 2
              # Sysprep is not for us.
              $package = 'C:\build\sample.msi'
              $signature = Get-AuthenticodeSignature -FilePath $package
              if ($signature.Status -ne 'Valid') { throw 'not signed' }
              $signer = $signature.SignerCertificate.Subject
              if ($signer -notmatch '(^|, )O=Vendor(, |$)') { throw "signed by $signer" }
              [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
              foreach ($attempt in 1..3) {
                try {
                  $manual = Invoke-RestMethod -UseBasicParsing -Uri 'https://example.com/{{ Version }}/manual.json'
                  break
                } catch {
                  if ($attempt -eq 3) { throw }
                  Start-Sleep -Seconds 5
                }
              }
              foreach ($attempt in 1..20) {
                $process = Start-Process msiexec.exe -Wait -PassThru -ArgumentList "/i $package /qn /norestart"
                if ($process.ExitCode -ne 1618) { break }
                Start-Sleep -Seconds 30
              }
              if ($process.ExitCode -notin 0, 1641, 3010) { throw "msiexec ended with $($process.ExitCode)" }
              & "$env:ProgramFiles\Sample\sample.exe" --version
              if ($LASTEXITCODE -ne 0) { throw "sample ended with $LASTEXITCODE" }
              exit 0
`;

/** One change of it for each way into a trap. */
const bad: [trap: string, from: string, to: string][] = [
  ['does not parse', "{ throw 'not signed' }", "{ throw 'not signed'"],
  ['does not parse', "throw 'not signed'", "throw 'not signed"],
  ['errors do not end it', "$ErrorActionPreference = 'Stop'; ", ''],
  ['errors do not end it', "'SilentlyContinue'; Set-StrictMode -Version 2", "'SilentlyContinue'"],
  [
    'errors do not end it',
    "$ErrorActionPreference = 'Stop'",
    "$ErrorActionPreference = 'Continue'",
  ],
  [
    'exit code of a program ignored',
    'if ($LASTEXITCODE -ne 0) { throw "sample ended with $LASTEXITCODE" }',
    '',
  ],
  [
    'exit code of a program ignored',
    '{ throw "sample ended with $LASTEXITCODE" }',
    '{ Write-Output "sample ended with $LASTEXITCODE" }',
  ],
  [
    'exit code of a process ignored',
    'if ($process.ExitCode -notin 0, 1641, 3010) {',
    'if ($false) {',
  ],
  ['exit code of a process ignored', ' -Wait -PassThru', ' -PassThru'],
  ['exit code of a process ignored', '$process = Start-Process', 'Start-Process'],
  ['end without an exit code', 'exit 0', 'Write-Output done'],
  ['accidental reboot', 'exit 0', 'exit $process.ExitCode'],
  ['accidental reboot', 'exit 0', 'if ($process.ExitCode -eq 3010) { exit 3010 }; exit 0'],
  [
    '194 asks for no reboot on Windows',
    'exit 0',
    'if ($process.ExitCode -eq 3010) { exit 194 }; exit 0',
  ],
  ['TLS 1.0 on Windows Server 2019', '::Tls12', '::Tls11'],
  [
    'web request through Internet Explorer',
    'Invoke-RestMethod -UseBasicParsing',
    'Invoke-RestMethod',
  ],
  ['web request tried once', 'foreach ($attempt in 1..3) {', 'if ($package) {'],
  ['web request tried once', 'try {\n', 'if ($package) {\n'],
  ['program looked for in an old PATH', '& "$env:ProgramFiles\\Sample\\sample.exe"', 'sample.exe'],
  [
    'program looked for in an old PATH',
    'Start-Process msiexec.exe',
    'Start-Process -FilePath sample.exe',
  ],
  ['download is not verified', '-FilePath $package', "-FilePath 'C:\\build\\another.msi'"],
  ['download is not verified', "if ($signature.Status -ne 'Valid') { throw 'not signed' }", ''],
  [
    'download is not verified',
    'if ($signer -notmatch \'(^|, )O=Vendor(, |$)\') { throw "signed by $signer" }',
    '',
  ],
  ['download is not verified', '(^|, )O=Vendor(, |$)', '(^|, )O=Vendor'],
  [
    'what PowerShell downloads is not verified',
    'if ($signer -notmatch \'(^|, )O=Vendor(, |$)\') { throw "signed by $signer" }',
    "Invoke-WebRequest -Uri 'https://example.com/sample.exe' -OutFile C:\\build\\sample.exe",
  ],
  ['body is not a literal block', '- |', '- >'],
  ['braces of another language', '{{ Version }}', '{{ grains.id }}'],
  ['another installation is under way', 'Start-Sleep -Seconds 30', ''],
  ['another installation is under way', '-ne 1618', '-ne 0'],
  ['another installation is under way', 'action: S3Download', 'action: InstallMSI'],
  [
    "sysprep is Image Builder's",
    'exit 0',
    '& C:\\Windows\\System32\\Sysprep\\sysprep.exe /generalize',
  ],
  [
    "sysprep is Image Builder's",
    'exit 0',
    '& "$env:ProgramFiles\\Amazon\\EC2Launch\\EC2Launch.exe" reset -c',
  ],
];

test('a good document falls into no trap', () => {
  expect(traps.flatMap(({ check }) => check(read(good)))).toEqual([]);
});

test.each(bad)('%s: %j to %j', (name, from, to) => {
  expect(good).toContain(from);
  const changed = read(good.replace(from, () => to));
  expect(traps.filter(({ check }) => check(changed).length > 0).map((trap) => trap.name)).toContain(
    name,
  );
});

test('every trap has a document that falls into it', () => {
  expect(
    traps.map(({ name }) => name).filter((name) => !bad.some(([trap]) => trap === name)),
  ).toEqual([]);
});

test('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThanOrEqual(7);
});

describe.each(documents)('$file', ({ text }) => {
  const document = read(text);

  test.each(traps)('$name', ({ check }) => {
    expect(check(document)).toEqual([]);
  });

  test('has all phases, with time limits and a size that Image Builder takes', () => {
    expect(document.phases).toEqual(['build', 'validate', 'test']);
    expect(document.steps.filter(({ timeoutSeconds }) => timeoutSeconds === undefined)).toEqual([]);
    expect(text.length).toBeLessThan(16_000);
  });
});
