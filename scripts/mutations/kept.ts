// `npm run mutations:kept`: mistakes that must never come in unseen. Each is made in a copy of the
// tree, and test/e2e/faults has to notice it; where the text that a mistake changes is not there any
// more, the list has to follow. Fails where one is not noticed.
//
//     --only NAME           one of them
//     --workers 2           of jest
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Copy } from './copy.ts';

/** A mistake: texts that stand once in their files, each with what stands there instead. */
interface Mistake {
  name: string;
  changes: { file: string; from: string; to: string }[];
}

const mistakes: Mistake[] = [
  {
    name: 'a random client token',
    changes: [
      {
        file: 'src/image-build/start.ts',
        from: '    image: request,\n    buildNumber,',
        to: '    image: request,\n    chance: Math.random(),\n    buildNumber,',
      },
    ],
  },
  {
    name: 'attach off',
    changes: [
      { file: 'src/plan/decide.ts', from: '  if (running) {', to: '  if (running && !running) {' },
    ],
  },
  {
    name: 'tries off',
    changes: [{ file: 'src/network/policy.ts', from: 'tries = 9;', to: 'tries = 1;' }],
  },
  {
    name: 'no limit of a call',
    changes: [{ file: 'src/network/policy.ts', from: 'tryMs = 30_000;', to: 'tryMs = 1e12;' }],
  },
  {
    name: 'post without its ownership check',
    changes: [
      {
        file: 'src/image-build/cancel.ts',
        from: 'if (!image || image.createdAt < build.requestedAt - skewMs)',
        to: 'if (!image)',
      },
    ],
  },
  {
    name: 'state saved after the wait',
    changes: [
      {
        file: 'src/state.ts',
        from: '    this.builds.set(build.recipe, build);\n    await this.write();',
        to: '    this.builds.set(build.recipe, build);',
      },
    ],
  },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
});
const root = path.resolve(import.meta.dirname, '../..');
const copy = new Copy(
  root,
  path.join(mkdtempSync(path.join(os.tmpdir(), 'golden-ami-kept-')), 'tree'),
  values.workers,
);
process.on('exit', () => copy.end());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** The tests of faults; with a limit, since a mistake may be that something never ends. */
function fail(): string | undefined {
  const { isFailed, failed, tests } = copy.jest(['test/e2e/faults/'], 20 * 60_000);
  return isFailed ? (tests[0] ?? failed[0] ?? 'no end') : undefined;
}

function make({ changes }: Mistake): void {
  for (const { file, from, to } of changes) {
    const place = path.join(copy.folder, file);
    const text = readFileSync(place, 'utf8');
    if (text.split(from).length !== 2) {
      throw new Error(`\`${from}\` stands ${String(text.split(from).length - 1)} times in ${file}`);
    }
    writeFileSync(
      place,
      text.replace(from, () => to),
    );
  }
}

function unmake({ changes }: Mistake): void {
  for (const { file } of changes) {
    writeFileSync(path.join(copy.folder, file), readFileSync(path.join(root, file)));
  }
}

const chosen = mistakes.filter(({ name }) => values.only === undefined || name === values.only);
// A list that does not fit any more is found before anything takes long.
for (const mistake of chosen) {
  make(mistake);
  unmake(mistake);
}
const usual = fail();
if (usual !== undefined) {
  console.log(`test/e2e/faults fails on the tree as it is: ${usual}`);
  process.exit(1);
}
let unnoticed = 0;
for (const mistake of chosen) {
  make(mistake);
  const noticed = fail();
  unmake(mistake);
  if (noticed === undefined) unnoticed++;
  console.log(
    `${mistake.name}: ${noticed === undefined ? '**not noticed**' : `noticed by ${noticed}`}`,
  );
}
console.log(`${String(chosen.length)} mistakes, ${String(unnoticed)} not noticed`);
process.exitCode = unnoticed === 0 && chosen.length > 0 ? 0 : 1;
