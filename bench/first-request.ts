import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeWorkspace } from '../scene/workspace.ts';
import { median } from './median.ts';
import { bundle } from '../scene/step.ts';

/** Real milliseconds. */
export interface FirstRequest {
  /** Bare Node: from spawn to exit of an empty module. */
  floorMs: number;
  /** Ours: from spawn to the first Image Builder or EC2 request. */
  oursMs: number;
  /** The same of another action's bundle. */
  peerMs?: number;
}

/**
 * Time from the start of the process to the first request to Image Builder or EC2, ambient
 * credentials; medians of interleaved runs.
 */
export async function measureFirstRequest(runs: number, peer?: string): Promise<FirstRequest> {
  const workspace = await makeWorkspace();
  const empty = path.join(workspace.folder, 'empty.mjs');
  await Promise.all(
    ['empty.mjs', 'output', 'state', 'env', 'summary.md'].map((file) =>
      writeFile(path.join(workspace.folder, file), ''),
    ),
  );
  const times = { floor: [] as number[], ours: [] as number[], peer: [] as number[] };
  try {
    for (let run = 0; run < runs; run++) {
      times.floor.push(await untilExit(empty));
      times.ours.push(await untilRequest(bundle, workspace.folder));
      if (peer !== undefined) times.peer.push(await untilRequest(peer, workspace.folder));
    }
  } finally {
    await workspace.remove();
  }
  return {
    floorMs: median(times.floor),
    oursMs: median(times.ours),
    ...(peer === undefined ? {} : { peerMs: median(times.peer) }),
  };
}

function untilExit(script: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', () => resolve(performance.now() - startedAt)));
}

/**
 * Starts the bundle and ends it at its first signed request to one of the two services. Rejects
 * where none comes.
 */
async function untilRequest(action: string, folder: string): Promise<number> {
  let arrived: (at: number) => void;
  const arrival = new Promise<number>((resolve) => (arrived = resolve));
  const server = createServer((request, response) => {
    const service = /\/([a-z0-9-]+)\/aws4_request/.exec(request.headers.authorization ?? '')?.[1];
    // The first call of some peers is to STS; of ours it proves the identity, and does not count.
    if (service === 'sts' && action === bundle) {
      response.end(
        '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>360783618952</Account><Arn>arn:aws:iam::360783618952:user/bench</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>',
      );
      return;
    }
    arrived(performance.now());
    response
      .writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' })
      .end('{"message":"not here"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [action], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE00',
      AWS_SECRET_ACCESS_KEY: 'example',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'example-org/images',
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STATE: path.join(folder, 'state'),
      GITHUB_ENV: path.join(folder, 'env'),
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      ...peerInputs,
    },
  });
  const exited = new Promise<never>((_resolve, reject) =>
    child.once('exit', (code) =>
      reject(new Error(`${action} made no request and exited with ${String(code)}`)),
    ),
  );
  try {
    return (await Promise.race([arrival, exited])) - startedAt;
  } finally {
    exited.catch(() => undefined);
    child.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
  }
}

/** Inputs by which actions of this kind make a request; ours reads `recipes` alone. */
const peerInputs = {
  'INPUT_RECIPES': 'recipes/al-2023.yml',
  'INPUT_PROJECT-NAME': 'example',
  'INPUT_AWS-REGION': 'us-east-1',
  'INPUT_AWS-ACCESS-KEY-ID': 'AKIAEXAMPLEEXAMPLE00',
  'INPUT_AWS-SECRET-ACCESS-KEY': 'example',
};
