// `npm run mutations -- --seed 11 --count 30`: how many small mistakes in src/ the tests notice, and
// which of them: those near the code, or only those of the whole.
//
//     --root FOLDER         another checkout
//     --end-to-end 10       goes on until so many were noticed end to end only, up to twice the count
//     --results FILE        keeps what was found: a run that was broken off goes on from there
//     --same-as FILE        the mutations of another tree's results, as far as their functions are here
//     --list                only says what would be tried
//     --workers 2           of jest
//
// Each is made in a copy of the tree. It is no check that passes or fails: what survives is read.
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readImports } from '../measure/imports.ts';
import { candidates, type Mutation } from './candidates.ts';
import { draw } from './draw.ts';
import { endToEndTests } from './end-to-end.ts';
import { Trial, type Verdict } from './trial.ts';

type Result = Mutation & Verdict;

const { values } = parseArgs({
  options: {
    'seed': { type: 'string', default: '11' },
    'count': { type: 'string', default: '30' },
    'end-to-end': { type: 'string', default: '0' },
    'root': { type: 'string', default: path.resolve(import.meta.dirname, '../..') },
    'results': { type: 'string' },
    'same-as': { type: 'string' },
    'list': { type: 'boolean', default: false },
    'workers': { type: 'string', default: '2' },
  },
});
const root = path.resolve(values.root);
const count = Number(values.count);

const files = globSync('src/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const imports = await readImports(root);
const all = files.flatMap((file) => candidates(file, texts.get(file) ?? ''));

function linesByFolder(): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { file } of all) lines.set(path.posix.dirname(file), 0);
  for (const [file, text] of texts) {
    const folder = path.posix.dirname(file);
    const before = lines.get(folder);
    if (before !== undefined) lines.set(folder, before + text.split('\n').length - 1);
  }
  return lines;
}

function readResults(file: string): Result[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
}

/** What another tree's mutations are called here; says which are not to be found. */
function sameAs(others: Result[]): Mutation[] {
  return others.flatMap((other) => {
    const here = all.find(({ key }) => key === other.key);
    if (!here) console.log(`not in this tree: ${describe(other)} of ${other.file}`);
    return here ?? [];
  });
}

function describe({ within, kind, from, to }: Mutation): string {
  const short = (text: string): string => {
    const line = text.replaceAll(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 57)}...` : line;
  };
  return `${within || 'the module'}, ${kind}: \`${short(from)}\` to \`${short(to)}\``;
}

function row(result: Result): string {
  const cells = [
    `${result.file}:${String(result.line)}`,
    describe(result).replaceAll('|', '\\|'),
    result.killedBy === 'nothing' ? '**survived**' : result.killedBy,
    result.test,
    String(result.seconds),
  ];
  return `| ${cells.join(' | ')} |`;
}

const order =
  values['same-as'] === undefined
    ? draw(all, linesByFolder(), { seed: values.seed, count })
    : sameAs(readResults(values['same-as']));
const wanted = values['same-as'] === undefined ? count : order.length;
console.log(
  `seed ${values.seed}: ${String(wanted)} of ${String(all.length)} mutations of ${String(files.length)} files`,
);
if (values.list) {
  for (const one of order.slice(0, wanted)) {
    console.log(`${one.file}:${String(one.line)} ${describe(one)}`);
  }
  process.exit();
}

const known = new Map(
  (values.results === undefined ? [] : readResults(values.results)).map((one) => [one.key, one]),
);
const results: Result[] = [];
const onlyEndToEnd = (): number =>
  results.filter(({ killedBy }) => killedBy === 'end to end').length;
const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'golden-ami-mutations-')), 'tree');
const trial = new Trial(root, copy, values.workers);
process.on('exit', () => trial.end());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const ignored = trial.failingUnmutated([
  ...new Set(order.slice(0, wanted).map(({ file }) => file)),
]);
if (ignored.length > 0) {
  console.log(`left out, they fail on the tree as it is: ${ignored.join(', ')}`);
}
console.log('\n| place | mutation | killed by | test | s |\n| --- | --- | --- | --- | ---: |');
for (const mutation of order) {
  const isEnough =
    results.length >= wanted &&
    (onlyEndToEnd() >= Number(values['end-to-end']) || results.length >= 2 * wanted);
  if (isEnough) break;
  const result = known.get(mutation.key) ?? {
    ...mutation,
    ...trial.try(mutation, ignored, endToEndTests(root, imports, mutation.file)),
  };
  results.push(result);
  console.log(row(result));
  if (values.results !== undefined) {
    writeFileSync(values.results, `${JSON.stringify(results, undefined, 2)}\n`);
  }
}
const survived = results.filter(({ killedBy }) => killedBy === 'nothing').length;
console.log(
  `\n${String(results.length)} tried: ${String(results.length - survived - onlyEndToEnd())} killed by unit tests, ${String(onlyEndToEnd())} only end to end, ${String(survived)} survived`,
);
