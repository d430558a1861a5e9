import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from '@jest/globals';
import { errorOf } from '../../client-options.ts';

const script = fileURLToPath(new URL('../../start.ts', import.meta.url));

function serve(...options: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...options], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A file with this text, in a folder of its own. */
function fileOf(content: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sandbox-')), 'faults.json');
  writeFileSync(file, content);
  return file;
}

test('prints the environment that a client in real time needs, obeys the faults, and ends on SIGINT', async () => {
  const faults = fileOf(
    '[{"kind": "throttle", "operation": "sts:GetCallerIdentity", "calls": [2]}]',
  );
  const child = serve('--scale', '60', '--faults', faults, '--setting', 'oidcSubject=legacy');
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stderr as NodeJS.ReadableStream, 'data');
  const environment = Object.fromEntries(
    [...output.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]),
  );
  const client = new STSClient({
    region: environment.AWS_REGION ?? '',
    endpoint: environment.AWS_ENDPOINT_URL ?? '',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    },
    maxAttempts: 1,
  });
  expect(await client.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '360783618952',
  });
  expect(await errorOf(client.send(new GetCallerIdentityCommand({})))).toMatchObject({
    name: 'Throttling',
  });
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [
    'an unknown switch',
    () => ['--setting', 'colour=red'],
    '--setting colour: there is no such switch; there are clientTokenMinutes',
  ],
  [
    'a switch of another type',
    () => ['--setting', 'listLagSeconds=true'],
    '--setting listLagSeconds: true is not of the kind of 120',
  ],
  [
    'a switch of another type in a file',
    () => ['--settings', fileOf('{"firstStates": "PENDING"}')],
    'firstStates: "PENDING" is not of the kind of ["PENDING","CREATING"]',
  ],
  ['a file that is no object', () => ['--settings', fileOf('[]')], 'not a JSON object'],
  ['no number', () => ['--scale', 'fast'], '--scale fast: not a number'],
  [
    'an unknown kind of fault',
    () => ['--faults', fileOf('[{"kind": "flood"}]')],
    'there is no kind "flood"; there are throttle',
  ],
  [
    'a misspelt member of a fault',
    () => ['--faults', fileOf('[{"kind": "throttle", "operations": "*"}]')],
    'a fault of kind throttle has no operations',
  ],
])('%s ends in one sentence', async (_what, options, message) => {
  const child = serve(...options());
  const [errors, [code]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
  ]);
  expect(code).toBe(1);
  expect(errors).toContain(message);
  expect(errors).not.toMatch(/^\s+at /m);
});
