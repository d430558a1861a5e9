import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withProject, write, type Edit } from '../recipe/project.ts';

const script = path.join(import.meta.dirname, '../../scripts/validate.ts');

/** Runs the script on the good project with these edits, its output going into a pipe. */
function validate(
  edits: Edit[],
  {
    paths = [],
    environment = {},
    files = {},
  }: { paths?: string[]; environment?: NodeJS.ProcessEnv; files?: Record<string, string> } = {},
): Promise<{ status: number | null; stdout: string }> {
  return withProject(edits, (root) => {
    for (const [file, text] of Object.entries(files)) write(root, file, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...paths], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...environment },
    });
    if (stderr !== '') throw new Error(stderr);
    return Promise.resolve({ status, stdout });
  });
}

const wrongKey: Edit = ['recipes/linux.yml', 'name:', 'nmae: x\nname:'];

describe('npm run validate', () => {
  test('where all is well: the count alone', async () => {
    expect(await validate([])).toEqual({
      status: 0,
      stdout: '2 recipes, 2 documents, 0 errors, 0 warnings\n',
    });
  });

  test('a mistake: place, severity, message, rule, remedy; it ends with 1', async () => {
    const { status, stdout } = await validate([wrongKey]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^recipes\/linux\.yml:\d+:1 error .*nmae.* unknown-key\n {4}\S.*\n2 recipes, 2 documents, 1 error, 0 warnings\n$/,
    );
  });

  test('only what the paths name', async () => {
    expect(await validate([wrongKey], { paths: ['recipes/windows.yml'] })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^1 recipe, /),
    });
  });

  test('no colours but where they are asked for', async () => {
    expect((await validate([wrongKey])).stdout).not.toContain('\u001b');
    expect((await validate([wrongKey], { environment: { FORCE_COLOR: '1' } })).stdout).toContain(
      '\u001b[31m',
    );
  });

  test("a file's text steers no terminal", async () => {
    const { stdout } = await validate([], {
      files: { 'recipes/\u001b[2J.yml': '"\\u001b]0;x\\u0007": x\n' },
    });
    expect(stdout).toContain('recipes/\\u{1b}[2J.yml');
    for (const control of ['\u001b', '\u0007']) expect(stdout).not.toContain(control);
  });
});
