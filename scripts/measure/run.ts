// `npm run measure`: figures of a tree, as Markdown tables to lay beside each other.
//
//     npm run measure -- --root /path/of/another/checkout
//     npm run measure -- --touched main...some-branch   files of src/ that a commit or range changes
//     npm run measure -- --jest <file>                  tests by folder, from `npm test -- --json --outputFile=…`
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readImports } from './imports.ts';

const longLines = 250;

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: path.resolve(import.meta.dirname, '../..') },
    touched: { type: 'string' },
    jest: { type: 'string' },
  },
});
const root = path.resolve(values.root);

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const linesOf = (file: string): number => count(read(file), /\n/g);
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

function filesOf(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ['**/node_modules/**'] })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Files by the folder below `folder` that holds them; those directly in it by its own name. */
function byFolder(folder: string, files: string[]): [string, string[]][] {
  const groups = Map.groupBy(files, (file) => {
    const [, first = '', ...rest] = file.slice(folder.length).split('/');
    return rest.length > 0 ? `${folder}/${first}` : folder;
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(title: string, head: string[], rows: (string | number)[][]): void {
  const row = (cells: (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
  const align = head.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  console.log([`\n## ${title}\n`, row(head), row(align), ...rows.map(row)].join('\n'));
}

/** Adds the sums of the columns that hold numbers. */
function withTotal(rows: (string | number)[][]): (string | number)[][] {
  const total = (rows[0] ?? []).map((cell, index) =>
    typeof cell === 'number' ? sum(rows.map((row) => Number(row[index]))) : 'all',
  );
  return [...rows, total];
}

async function measureSource(): Promise<void> {
  const files = filesOf('src');
  const isLong = (file: string): boolean => linesOf(file) > longLines;
  table(
    'Source',
    ['folder', 'files', 'lines', `over ${String(longLines)}`],
    withTotal(
      byFolder('src', files).map(([folder, own]) => [
        folder,
        own.length,
        sum(own.map(linesOf)),
        own.filter(isLong).length,
      ]),
    ),
  );
  table(
    `Files over ${String(longLines)} lines`,
    ['file', 'lines'],
    ['src', 'sandbox'].flatMap((folder) =>
      filesOf(folder)
        .filter((file) => isLong(file) && !/^sandbox\/(test|clients)\//.test(file))
        .map((file) => [file, linesOf(file)]),
    ),
  );
  const { circles } = await readImports(root);
  table(
    'Circles of imports, types included',
    ['files', 'which'],
    circles.map((circle) => [circle.length, circle.join(', ')]),
  );
}

function measureTests(): void {
  table(
    'Tests, as they stand in the files',
    ['folder', 'files', 'lines', 'test(', 'expect('],
    withTotal(
      [
        ...byFolder('test', filesOf('test')),
        ...byFolder('sandbox/test', filesOf('sandbox/test')),
      ].map(([folder, files]) => {
        const text = files.map(read).join('\n');
        return [
          folder,
          files.filter((file) => file.endsWith('.test.ts')).length,
          sum(files.map(linesOf)),
          count(text, /(?<![\w.])test(\.each)?\s*[(`]/g),
          count(text, /(?<![\w.])expect(\.\w+)?\(/g),
        ];
      }),
    ),
  );
}

/** A part of what jest writes with `--json`. */
interface JestResults {
  testResults: {
    name: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string }[];
  }[];
}

function measureRun(file: string): void {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestResults;
  const byName = new Map(
    testResults.map((one) => [one.name.slice(one.name.lastIndexOf('/test/') + 1), one]),
  );
  table(
    'Tests, as they ran',
    ['folder', 'tests', 'failed', 'seconds of all files'],
    withTotal(
      byFolder('test', [...byName.keys()]).map(([folder, files]) => {
        const results = files.flatMap((one) => byName.get(one) ?? []);
        const statuses = results.flatMap((one) => one.assertionResults.map(({ status }) => status));
        return [
          folder,
          statuses.length,
          statuses.filter((status) => status === 'failed').length,
          Math.round(sum(results.map((one) => one.endTime - one.startTime)) / 1000),
        ];
      }),
    ),
  );
}

function measureBundle(): void {
  if (!existsSync(path.join(root, 'dist/index.js'))) return;
  const bytes = globSync('dist/*.js', { cwd: root }).map(
    (file) => statSync(path.join(root, file)).size,
  );
  table('Bundle', ['files', 'bytes'], [[bytes.length, sum(bytes)]]);
}

/** What `git diff` takes, or one commit. */
function measureTouched(range: string): void {
  const from = range.includes('..') ? [range] : [`${range}^`, range];
  const files = execFileSync('git', ['diff', '--numstat', ...from, '--', 'src'], {
    cwd: root,
    encoding: 'utf8',
  });
  const rows = files
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [added = '', removed = '', file = ''] = line.split('\t');
      return [file, Number(added), Number(removed)];
    });
  table(
    `Files of src/ that ${range} touches: ${String(rows.length)}`,
    ['file', 'added', 'removed'],
    rows,
  );
}

console.log(`# ${path.basename(root)}`);
await measureSource();
measureTests();
measureBundle();
if (values.jest !== undefined) measureRun(values.jest);
if (values.touched !== undefined) measureTouched(values.touched);
