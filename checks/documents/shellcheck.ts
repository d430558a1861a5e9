import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readDocument, substitute } from './blocks.ts';

interface Piece {
  file: string;
  where: string;
  text: string;
  lines: number[];
}

interface Finding {
  file: string;
  line: number;
  code: number;
  message: string;
}

const start = 'set -euo pipefail';

/** What shellcheck sees in place of a parameter without a default. */
const sample = 'sample';

function blocks(): Piece[] {
  return globSync('recipes/components/*.yml')
    .sort()
    .flatMap((file) => {
      const document = readDocument(file);
      const samples = Object.fromEntries(
        [...document.parameters]
          .filter(([, value]) => value === undefined)
          .map(([name]) => [name, sample]),
      );
      return document.blocks.map((block) => ({
        file,
        where: `${block.phase} ${block.step}`,
        text: substitute(block, document, samples),
        lines: block.lines,
      }));
    });
}

function scripts(): Piece[] {
  return globSync(['.ci/**', 'checks/**', 'recipes/files/**'])
    .sort()
    .filter((file) => statSync(file).isFile())
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return /^#.*\bbash$/m.test(text.split('\n', 1)[0] ?? '')
        ? { file, where: 'script', text, lines: text.split('\n').map((_, index) => index + 1) }
        : [];
    });
}

function check(pieces: Piece[]): Finding[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shellcheck-'));
  try {
    const files = pieces.map(({ text }, index) => {
      const name = path.join(folder, String(index));
      writeFileSync(name, text);
      return name;
    });
    const { stdout, stderr, error, status } = spawnSync(
      'shellcheck',
      ['--norc', '--shell=bash', '--enable=all', '--severity=style', '--format=json1', ...files],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    // 1 is "there are findings".
    if (error || (status !== 0 && status !== 1)) {
      throw new Error(`shellcheck does not run: ${error?.message ?? stderr}`);
    }
    return (JSON.parse(stdout) as { comments: Finding[] }).comments.map((finding) => {
      const { file, lines } = pieces[Number(path.basename(finding.file))]!;
      return { ...finding, file, line: lines[finding.line - 1] ?? finding.line };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bashBlocks = blocks();
const pieces = [...bashBlocks, ...scripts()];
let problems = 0;
const report = (file: string, line: number | undefined, message: string): void => {
  problems++;
  console.error(`${file}:${line ?? 1} ${message}`);
};

for (const { file, line, code, message } of check(pieces)) {
  report(file, line, `SC${code}: ${message}`);
}
for (const { file, where, text, lines } of bashBlocks) {
  if (!text.startsWith(`${start}\n`)) {
    report(file, lines[0], `${where} does not begin with ${start}`);
  }
}
let disables = 0;
for (const { file, text, lines } of pieces) {
  for (const [index, line] of text.split('\n').entries()) {
    if (!/#\s*shellcheck\s+disable=/.test(line)) continue;
    disables++;
    if (!/disable=[\w,]+\s+#\s*\S/.test(line)) {
      report(
        file,
        lines[index],
        'the disable has no reason after it: `# shellcheck disable=SC… # why`',
      );
    }
  }
}
console.log(
  `shellcheck: ${bashBlocks.length} blocks, ${pieces.length - bashBlocks.length} scripts, ${disables} disables, ${problems} problems`,
);
process.exitCode = problems > 0 ? 1 : 0;
