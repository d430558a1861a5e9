import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from './median.ts';
import { bundle } from '../scene/step.ts';

/** Recipes of the large repositories. */
const many = 100;

/** Real milliseconds: whole processes, from spawn to exit. */
export interface ValidateTimes {
  /** An empty module. */
  floorMs: number;
  /** The repository's own recipes. */
  oursMs: number;
  /** 100 recipes that share the repository's components. */
  sharedMs: number;
  /** 100 recipes with 100 documents. */
  distinctMs: number;
}

/** Time of `command: validate` as a whole process; medians of interleaved runs. */
export async function measureValidate(runs: number): Promise<ValidateTimes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-bench-'));
  const empty = path.join(folder, 'empty.mjs');
  await writeFile(empty, '');
  const [ours, shared, distinct] = await Promise.all([
    makeRepository(folder, 'ours'),
    makeRepository(folder, 'shared', writeSharing),
    makeRepository(folder, 'distinct', writeDistinct),
  ]);
  const times = {
    floor: [] as number[],
    ours: [] as number[],
    shared: [] as number[],
    distinct: [] as number[],
  };
  try {
    for (let run = 0; run < runs; run++) {
      times.floor.push(await untilExit(empty, folder));
      times.ours.push(await untilExit(bundle, ours));
      times.shared.push(await untilExit(bundle, shared));
      times.distinct.push(await untilExit(bundle, distinct));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return {
    floorMs: median(times.floor),
    oursMs: median(times.ours),
    sharedMs: median(times.shared),
    distinctMs: median(times.distinct),
  };
}

async function makeRepository(
  parent: string,
  name: string,
  fill?: (recipes: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(parent, name);
  const recipes = path.join(folder, 'recipes');
  await cp(path.join(import.meta.dirname, '..', 'recipes'), recipes, { recursive: true });
  await Promise.all(
    ['output', 'state', 'summary.md'].map((file) => writeFile(path.join(folder, file), '')),
  );
  await fill?.(recipes);
  return folder;
}

/** Copies of the repository's recipes, each with a name of its own. */
async function writeSharing(recipes: string): Promise<void> {
  const files = (await readdir(recipes)).filter((file) => file.endsWith('.yml'));
  for (let index = files.length; index < many; index++) {
    const text = await readFile(path.join(recipes, files[index % files.length] ?? ''), 'utf8');
    await writeFile(
      path.join(recipes, `copy-${String(index)}.yml`),
      text.replace(/^name: .*$/m, `name: copy-${String(index)}`),
    );
  }
}

/** The same, and each copy names in place of what it inherits a document of its own. */
async function writeDistinct(recipes: string): Promise<void> {
  await writeSharing(recipes);
  const components = path.join(recipes, 'components');
  const documents = (await readdir(components)).filter((file) => file.endsWith('.yml'));
  const count = many - documents.length;
  const copies = (await readdir(recipes))
    .filter((file) => file.startsWith('copy-'))
    .slice(0, count);
  for (const [index, file] of copies.entries()) {
    const from = documents[index % documents.length] ?? '';
    await cp(path.join(components, from), path.join(components, `copy-${String(index)}.yml`));
    const platform = from.includes('windows')
      ? 'windows'
      : from.includes('debian')
        ? 'debian'
        : 'linux-rpm';
    const name = path.basename(file, '.yml');
    const parent =
      platform === 'windows'
        ? '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base'
        : '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64';
    await writeFile(
      path.join(recipes, file),
      `extends: base/${platform}.yml\nname: ${name}\ndescription: ${name}\nparent: {ssm: ${parent}}\ncomponents:\n  - {file: components/copy-${String(index)}.yml}\n`,
    );
  }
}

async function untilExit(script: string, folder: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      INPUT_COMMAND: 'validate',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'example-org/images',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STATE: path.join(folder, 'state'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${script} exited with ${String(code)} in ${folder}`);
  return performance.now() - startedAt;
}
