import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root, typescriptFiles } from './source-files.ts';

/** Runs dependency-cruiser with the rules of this repository; gives `rule: file -> target`. */
function broken(folder: string, ...sources: string[]): { rules: string[]; files: number } {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = path.join(root, '.dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tool, '--config', config, '--output-type', 'json', ...sources],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: {
      totalCruised: number;
      violations: { rule: { name: string }; from: string }[];
    };
  };
  return {
    files: summary.totalCruised,
    rules: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
  };
}

test('imports point the way that .dependency-cruiser.mjs says, in no circle', () => {
  const { rules, files } = broken(root, 'src', 'sandbox', 'scene', 'scripts', 'bench', 'test');
  expect(rules).toEqual([]);
  expect(files).toBeGreaterThan(400);
});

test('every folder that has directions is there', async () => {
  const { default: config } = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
    default: { forbidden: { name: string; from: { pathNot: string[] } }[] };
  };
  const units = config.forbidden.find(({ name }) => name === 'unit-without-directions')!.from
    .pathNot;
  expect(units.length).toBeGreaterThan(15);
  const files = typescriptFiles('src');
  expect(units.filter((unit) => !files.some((file) => new RegExp(unit).test(file)))).toEqual([]);
});

/** An import that must not be, and the rule that refuses it. */
const forbidden: [file: string, text: string, rule: string][] = [
  ['src/plan/a.ts', "import { watch } from '../image-build/watch.ts';", 'plan-imports'],
  ['src/plan/b.ts', "import type { Progress } from '../image-build/watch.ts';", 'plan-imports'],
  ['src/plan/c.ts', "export type A = import('../image-build/watch.ts').Progress;", 'plan-imports'],
  ['src/aws/a.ts', "import { release } from '../release/release.ts';", 'aws-loads'],
  ['src/aws/b.ts', "export const found = await import('../plan/decide.ts');", 'aws-loads'],
  ['src/report/a.ts', "import { explain } from '../image-build/watch.ts';", 'report-loads'],
  ['src/release/a.ts', "import { run } from '../commands/run.ts';", 'release-imports'],
  ['src/image-build/a.ts', "import { EC2Client } from '@aws-sdk/client-ec2';", 'aws-sdk-home'],
  ['src/image-build/b.ts', "import type { X } from '@smithy/types';", 'smithy-home'],
  ['src/main.ts', "import { getOctokit } from '@actions/github';", 'actions-home'],
  ['src/index.ts', "import { startSandbox } from '../sandbox/sandbox.ts';", 'src-alone'],
  ['src/post.ts', "import { startSandbox } from 'aws-sandbox/sandbox';", 'src-alone'],
  ['sandbox/world.ts', "import { systemClock } from '../src/clock.ts';", 'sandbox-alone'],
  ['sandbox/a.ts', "import { scene } from '../scene/scene.ts';", 'sandbox-without-scene'],
  ['src/new-folder/a.ts', "import { systemClock } from '../clock.ts';", 'unit-without-directions'],
  ['src/source/a.ts', "import type { B } from './b.ts'; export type A = B;", 'no-circle'],
];

describe('the check itself', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'imports-'));
  const allowed =
    "import type { Progress } from '../image-build/watch.ts'; import { results } from '../outputs/images.ts';";
  let found: string[] = [];

  beforeAll(() => {
    const files: Record<string, string> = {
      'package.json': '{ "type": "module" }',
      'src/image-build/watch.ts': 'export type Progress = 1; export const watch = 1, explain = 1;',
      'src/release/release.ts': 'export const release = 1;',
      'src/plan/decide.ts': 'export const decide = 1; export type Decision = 1;',
      'src/commands/run.ts': 'export const run = 1;',
      'src/outputs/images.ts': 'export const results = 1;',
      'src/clock.ts': 'export const systemClock = 1;',
      'src/source/b.ts': "import type { A } from './a.ts'; export type B = A;",
      'sandbox/sandbox.ts': 'export const startSandbox = 1;',
      'scene/scene.ts': 'export const scene = 1;',
      'src/report/allowed.ts': allowed,
      ...Object.fromEntries(forbidden.map(([file, text]) => [file, text])),
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    found = broken(folder, 'src', 'sandbox').rules;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(forbidden)('refuses in %s: %s', (file, _text, rule) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test('allows what the directions allow', () => {
    expect(found.filter((one) => one.endsWith('allowed.ts'))).toEqual([]);
  });
});
