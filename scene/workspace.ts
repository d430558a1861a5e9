import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Organization } from 'aws-sandbox/organization';
import { organization, softwareBucket } from './accounts.ts';

/**
 * A checkout to run the action in: a copy of the repository's recipes with the placeholders filled
 * in.
 */
export interface Workspace {
  folder: string;
  /** What was filled in: placeholder and value. */
  filledIn: [string, string][];
  /** Changes a file; the path is relative to the folder. */
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Writes a changed copy of a file beside it. */
  copy: (from: string, to: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * What an organization would write in place of AWS's documentation values. The organization is the
 * scene's.
 */
const values: [string, string][] = [
  [
    'arn:aws:organizations::111122223333:organization/o-exampleorgid',
    new Organization(organization).arn,
  ],
  ['amzn-s3-demo-bucket', softwareBucket],
  ['salt.example.internal', 'salt.acme.internal'],
  ['<your checksum>', '0'.repeat(64)],
];

const recipes = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'recipes');

/** Makes a workspace in a new temporary folder. */
export async function makeWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-workspace-'));
  await cp(recipes, path.join(folder, 'recipes'), { recursive: true });
  const edit: Workspace['edit'] = async (file, change) => {
    const target = path.join(folder, file);
    await writeFile(target, change(await readFile(target, 'utf8')));
  };
  for (const file of ['organization', 'debian']) {
    await edit(`recipes/base/${file}.yml`, (text) =>
      values.reduce((filled, [placeholder, value]) => filled.replaceAll(placeholder, value), text),
    );
  }
  const copy: Workspace['copy'] = async (from, to, change) =>
    writeFile(path.join(folder, to), change(await readFile(path.join(folder, from), 'utf8')));
  return {
    folder,
    filledIn: values,
    edit,
    copy,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
