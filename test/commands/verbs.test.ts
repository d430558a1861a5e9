import path from 'node:path';
import { expect, test } from '@jest/globals';
import { read } from '../contract/source-files.ts';

/** What is loaded with a file: files of the repository and packages, itself included. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, specifier = ''] of read(file).matchAll(
    /^(?:import(?! type )|\}).* from '(.+)';/gm,
  )) {
    if (!specifier.startsWith('.')) loaded.add(specifier);
    else loadedWith(path.posix.join(path.posix.dirname(file), specifier), loaded);
  }
  return loaded;
}

test('reading the inputs loads no phase of any command, and no package', () => {
  const loaded = [...loadedWith('src/main.ts'), ...loadedWith('src/post.ts')];
  expect(loaded).toEqual(
    expect.arrayContaining(['src/commands/build/verb.ts', 'src/inputs/credentials.ts']),
  );
  const light =
    /^src\/((main|post|state|errors)|commands\/(\w+\/)?(verbs?|inputs|outputs|definitions|dispatch)|(inputs|outputs)\/[\w-]+)\.ts$/;
  expect(loaded.filter((file) => !light.test(file))).toEqual([]);
});
