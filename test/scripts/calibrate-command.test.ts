import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accounts, startExample } from 'aws-sandbox/example';
import type { Sandbox } from 'aws-sandbox/sandbox';

const root = path.join(import.meta.dirname, '../..');
const out = path.join(mkdtempSync(path.join(tmpdir(), 'calibrate-')), 'calibrated.json');

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample({ settings: { managedImageAmis: false } });
});
afterAll(() => sandbox.close());

/** Runs the script in the sandbox's time, by the credentials of an administrator. */
async function calibrate(
  ...args: string[]
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', path.join(root, 'sandbox/child-clock.mjs')],
      ...[path.join(root, 'scripts/calibrate/run.ts'), '--out', out, ...args],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        AWS_REGION: 'us-east-1',
        ...sandbox.environment({ credentials: 'ambient' }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: code as number | null, output, errors };
}

const writes = (): string[] =>
  sandbox.calls
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Get|List|Describe)/.test(operation));

test('by itself it reads, and writes the table and the file of switches', async () => {
  const { code, output, errors } = await calibrate();
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/^\| `managedImageAmis` \| .* \| false: .* \| true \| \*\*no\*\* \|$/m);
  expect(output).toMatch(/^\| `cancelError` \| .* \| not looked at: takes a candidate \| /m);
  expect(output).toMatch(
    /^\| `passRole` \| .* \| not looked at: takes a candidate and --denied-profile \| /m,
  );
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ managedImageAmis: false });
  expect(writes()).toEqual([]);
});

test.each([
  ['another account', ['--yes-account', '111111111111']],
  ['nobody at a terminal', []],
])('%s is no consent: it says what it would make, and makes nothing', async (_what, args) => {
  const { code, output, errors } = await calibrate(
    ...['--candidate', '--instance-profile', 'image-build', ...args],
  );
  expect(code).toBe(2);
  expect(output).toContain(`In account ${accounts.home}, all of it named golden-ami-calibrate-`);
  expect(output).toContain('at most $2');
  expect(errors).toContain('Nothing was made');
  expect(writes()).toEqual([]);
});

test.each([
  ['a run that is none', ['--remove', '*'], 'a run has eight hexadecimal digits'],
  ['no instance profile', ['--candidate'], 'Which instance profile?'],
])('%s ends in one sentence', async (_what, args, sentence) => {
  const { code, errors } = await calibrate(...args);
  expect(code).toBe(2);
  expect(errors).toContain(sentence);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(writes()).toEqual([]);
});
