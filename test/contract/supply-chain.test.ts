import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read, repositoryFiles } from './source-files.ts';

interface Updates {
  updates: {
    'package-ecosystem': string;
    'directory'?: string;
    'directories'?: string[];
    'cooldown'?: { 'default-days': number };
  }[];
}

const files = repositoryFiles();
const requirements = files.filter((file) => path.basename(file) === 'requirements.txt');
const { updates } = parse(read('.github/dependabot.yml')) as Updates;
const isDockerfile = (file: string): boolean => path.basename(file) === 'Dockerfile';
const watched = (ecosystem: string): string[] =>
  updates
    .filter((update) => update['package-ecosystem'] === ecosystem)
    .flatMap(({ directory, directories }) => directories ?? [directory ?? '']);

/** Requirements of a file that lack an exact version or a hash. */
function loose(text: string): string[] {
  return text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .filter((line) => !/^[\w.-]+==\S+( +--hash=sha256:[0-9a-f]{64})+$/.test(line));
}

describe('what pip installs', () => {
  test.each(requirements)('%s has a version and hashes for each package', (file) => {
    expect(loose(read(file))).toEqual([]);
  });

  test('the check finds what has none', () => {
    const hash = `--hash=sha256:${'0'.repeat(64)}`;
    expect(loose(`# a\na==1 \\\n    ${hash}\nb==1\nc ${hash}\nd>=1 ${hash}\n`)).toEqual([
      'b==1',
      `c ${hash}`,
      `d>=1 ${hash}`,
    ]);
  });

  test('comes by install_python alone, which asks for hashes', () => {
    const calls = files
      .filter((file) => /^(checks|\.ci|\.github|sandbox)\//.test(file) && !/\.(ts|md)$/.test(file))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .filter((line) => /\bpip3?["']? install\b|\b(pipx|uvx|easy_install)\b/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !call.includes('--require-hashes'))).toEqual([]);
  });
});

describe('dependabot', () => {
  test('watches every kind of dependency, where it is', () => {
    expect(watched('pip').sort()).toEqual(
      requirements.map((file) => `/${path.dirname(file)}`).sort(),
    );
    expect(watched('npm')).toEqual(['/']);
    expect(watched('github-actions')).toEqual(['/']);
    expect(watched('docker')).toEqual(
      files.filter(isDockerfile).map((file) => `/${path.dirname(file)}`),
    );
    // A kind that is new here needs an entry there.
    const others = /(^|\/)(go\.mod|Gemfile|Cargo\.toml|pyproject\.toml|compose\.ya?ml)$/;
    expect(files.filter((file) => others.test(file) && !file.startsWith('test/'))).toEqual([]);
  });

  test('sees the images of jobs in a file that it knows', () => {
    const images = files
      .filter((file) => file.startsWith('.github/workflows/'))
      .flatMap((file) => [...read(file).matchAll(/^\s*(?:image|container): (\S+:\S+)/gm)])
      .map(([, image]) => image);
    const known = files
      .filter(isDockerfile)
      .flatMap((file) => [...read(file).matchAll(/^FROM (\S+)$/gm)])
      .map(([, image]) => image);
    expect(known.length).toBeGreaterThan(0);
    expect([...new Set(images)].sort()).toEqual(known.sort());
    expect(known.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image!))).toEqual([]);
  });

  test('waits a week with each', () => {
    expect(updates.map(({ cooldown }) => cooldown?.['default-days'])).toEqual(updates.map(() => 7));
  });
});

test('workflows and actions name others by commit', () => {
  const uses = files
    .filter((file) => /^\.github\/.*\.ya?ml$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map((one) => one[1]!));
  expect(uses.length).toBeGreaterThan(20);
  expect(uses.filter((one) => !/^(\.\/|\$\/)|@[0-9a-f]{40}$/.test(one))).toEqual([]);
});

test('it is said how to report a vulnerability, and what is supported', () => {
  expect(read('SECURITY.md')).toMatch(/^## Report a vulnerability$/m);
  expect(read('SECURITY.md')).toMatch(/^## Supported versions$/m);
});
