import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureIds, readFixture } from '../../scripts/rule-fixtures.ts';
import { parseDocument } from '../../src/document/document.ts';
import type { Assignment, Call } from '../../src/script/powershell/call.ts';
import { readPowerShell } from '../../src/script/powershell/read.ts';
import { scriptsOf, userDataScript } from '../../src/script/script.ts';
import type { Script } from '../../src/script/script.ts';
import type { Command } from '../../src/script/shell/command.ts';
import { readShell } from '../../src/script/shell/read.ts';

const root = path.join(import.meta.dirname, '../..');

/** One script of the corpus. */
interface Subject extends Pick<Script, 'language' | 'text'> {
  name: string;
}

/** The scripts of each file of test/fixtures/readings. */
export const corpora: Readonly<Record<string, () => Subject[]>> = {
  'components.txt': () => filesOf('recipes/components').flatMap((file) => scriptsIn(file, file)),
  'user-data.txt': () => filesOf('recipes/files').map((file) => userData(file, file, textOf(file))),
  'rules.txt': () =>
    fixtureIds().flatMap((id) => {
      const { caught, passed } = readFixture(id);
      const both = [
        ...scriptsIn(`${id}/caught`, '', caught),
        ...scriptsIn(`${id}/passed`, '', passed),
      ];
      return both.filter(({ text }, index) => both.findIndex((one) => one.text === text) === index);
    }),
};

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The scripts of a component document or of user data; a recipe has none. */
function scriptsIn(name: string, file: string, text = textOf(file)): Subject[] {
  const place = /^# (\S+)/.exec(text)?.[1] ?? file;
  if (place.startsWith('recipes/files/')) {
    return [userData(name, place, text.slice(text.indexOf('\n') + 1))];
  }
  const { document } = parseDocument(text, place);
  return (document ? scriptsOf(document) : []).map((script) => ({
    language: script.language,
    text: script.text,
    name: `${name} ${script.step?.phase ?? ''}.${script.step?.step ?? ''}`,
  }));
}

function userData(name: string, file: string, text: string): Subject {
  const platform = /\.ps1$/.test(file) ? 'Windows' : 'Linux';
  const { language } = userDataScript({ userData: { file, text }, platform })!;
  return { name, language, text };
}

/**
 * What the readers of bash and PowerShell give for a corpus: a line for each command with its
 * place, what it stands in (from outside), the operators around it, and its words as the script has
 * them; behind an arrow what is left of a word without its quotes.
 */
export function renderReadings(subjects: Subject[]): string {
  return subjects
    .map(({ name, language, text }) =>
      [
        `## ${name} (${language})`,
        ...(language === 'bash'
          ? readShell(text).map((command) => renderCommand(text, command))
          : renderPowerShell(text)),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function renderCommand(text: string, command: Command): string {
  const { name, program, args, assignments, redirections, before, after, isNegated } = command;
  return [
    placeOf(text, command.offset),
    `${scopeOf(command)}:`,
    before === '' ? '' : `[${before}]`,
    isNegated ? '[!]' : '',
    ...assignments.map((word) => renderWord(text, word)),
    program ? renderName(text, program, name) : '',
    ...args.map((word) => renderWord(text, word)),
    ...redirections.map(
      ({ operator, target }) => `{${operator}${target ? ` ${renderWord(text, target)}` : ''}}`,
    ),
    after === '' || after === ';' ? '' : `[${after}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function renderPowerShell(text: string): string[] {
  const { calls, assignments, code } = readPowerShell(text);
  const lines = [
    ...calls.map((one) => ({ offset: one.offset, line: renderCall(text, one) })),
    ...assignments.map((one) => ({ offset: one.offset, line: renderAssignment(text, one) })),
    ...commentsOf(text, code).map(([from, to]) => ({
      offset: from,
      line: `${placeOf(text, from)} comment to ${placeOf(text, to)}`,
    })),
  ];
  return lines.sort((a, b) => a.offset - b.offset).map(({ line }) => line);
}

function renderCall(text: string, call: Call): string {
  const { offset, end, name, args, isPiped, isPipedOn } = call;
  return [
    placeOf(text, offset),
    `to ${placeOf(text, end)}`,
    `${scopeOf(call)}:`,
    isPiped ? '[|]' : '',
    name,
    ...args.map((word) => renderWord(text, word)),
    isPipedOn ? '[|]' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function renderAssignment(text: string, assignment: Assignment): string {
  const { offset, name, value } = assignment;
  return `${placeOf(text, offset)} ${scopeOf(assignment)}: ${shorten(name)} = ${shorten(value)}`;
}

/** Where the code has blanks in the place of letters. */
function commentsOf(text: string, code: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === code[at]) continue;
    const last = found.at(-1);
    // What is blank in the comment itself is no end of it.
    if (last && text.slice(last[1], at).trim() === '') last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

interface Scope {
  construct: string;
  parent: Scope | undefined;
}

/** From outside, `-` where there is none. */
function scopeOf({ scope }: { scope: Scope | undefined }): string {
  const constructs = [];
  for (let one = scope; one; one = one.parent) constructs.unshift(one.construct);
  return constructs.length > 0 ? constructs.join('/') : '-';
}

interface Word {
  text: string;
  offset: number;
  end: number;
  isQuoted: boolean;
}

function renderName(text: string, word: Word, name: string): string {
  const shown = renderWord(text, word);
  return name === word.text ? shown : `${shown}=>${shorten(name)}`;
}

function renderWord(text: string, { text: meant, offset, end, isQuoted }: Word): string {
  const written = text.slice(offset, end);
  // A mark where the reader says something else of quotes than the letters show.
  const mark = isQuoted === /["'\\]/.test(written) ? '' : isQuoted ? '(quoted)' : '(bare)';
  return `${shorten(written)}${meant === written ? '' : `→${shorten(meant)}`}${mark}`;
}

/** On one line; of a long text the beginning, its length and a hash of it. */
function shorten(text: string): string {
  const shown = /^[ -~]+$/.test(text) ? text : JSON.stringify(text);
  if (shown.length <= 100) return shown;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${shown.slice(0, 60)}…(${String(text.length)} ${hash})`;
}

/** Line and column in the script, from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

/** Where a corpus is pinned. */
export function readingsFile(name: string): string {
  return path.join(root, 'test/fixtures/readings', name);
}

if (import.meta.main) {
  for (const [name, subjects] of Object.entries(corpora)) {
    writeFileSync(readingsFile(name), renderReadings(subjects()));
  }
}
