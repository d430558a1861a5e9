import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { defineRules } from '../source/rule.ts';
import { rules } from './table.ts';

/** Rules on comments that switch rules off. */
export const allowRules = defineRules({
  'allow-reason': {
    what: 'finds a comment that switches a rule off and does not say why',
    why: "Whoever reads it in a year can't tell whether it still holds, so the rule stays in force.",
    source: '#switching-a-rule-off',
    fix: 'Write `# golden-ami: allow <rule>: <reason>`.',
  },
  'allow-unknown': {
    what: "finds a comment that switches off a rule that does not exist, or one that can't be switched off",
    why: 'It has no effect, and its author believes in one.',
    source: '#switching-a-rule-off',
    fix: 'Correct the id; the table above has those that can be switched off.',
  },
  'allow-unused': {
    severity: 'warning',
    what: 'finds a comment that switches off a rule where it finds nothing',
    why: 'Left there, it hides the next mistake on that line.',
    source: '#switching-a-rule-off',
    fix: 'Remove the comment.',
  },
});

/**
 * Start of a comment: `# golden-ami: allow <rule>: <reason>`. YAML, bash and PowerShell all read it
 * as a comment.
 */
const commentPattern = /(?<!\S)#\s*golden-ami:\s*allow\s+([\w-]+)/;

/** At most about this many wrong comments are reported. */
const maxWrongComments = 100;

interface Allowance {
  rule: string;
  /** The reason; empty where it has no letter. */
  reason: string;
  at: Location;
  /**
   * The line to which it applies: its own or, for a comment on a line of its own, the next line
   * that is not a comment.
   */
  line: number;
}

/**
 * Removes diagnostics that a comment on the line, or right above it, allows, and adds diagnostics
 * for comments that are wrong: without a reason, for a rule that does not exist, or where the rule
 * reports nothing.
 *
 * @param texts the files' texts, by path
 * @param isComplete whether all rules have checked all files; if not, a comment that seems to be
 * unused is not reported
 */
export function withoutAllowed(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  isComplete: boolean,
): Diagnostic[] {
  const allowances = [...texts].flatMap(([file, text]) =>
    text.includes('golden-ami:') ? readAllowances(file, text) : [],
  );
  const places = new Set(found.map(({ file, line, rule }) => keyOf(file, line, rule)));
  const allowed = new Set(
    allowances
      .filter(({ reason }) => reason !== '')
      .map(({ at, line, rule }) => keyOf(at.file, line, rule)),
  );
  const wrong: Diagnostic[] = [];
  for (const allowance of allowances) {
    if (wrong.length >= maxWrongComments) break;
    const { rule, at, line } = allowance;
    wrong.push(...problemsOf(allowance, !isComplete || places.has(keyOf(at.file, line, rule))));
  }
  return [
    ...found.filter(({ file, line, rule }) => !allowed.has(keyOf(file, line, rule))),
    ...wrong,
  ];
}

function keyOf(file: string, line: number, rule: string): string {
  return `${String(line)} ${rule} ${file}`;
}

function problemsOf({ rule, reason, at, line }: Allowance, isOfUse: boolean): Diagnostic[] {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids);
    return [
      diagnostic(
        at,
        allowRules['allow-unknown'],
        `No rule that can be switched off is named ${quote(rule)}.`,
        near ? `Did you mean \`${near}\`?` : 'docs/rules.md has all of them.',
      ),
    ];
  }
  if (reason === '') {
    return [
      diagnostic(
        at,
        allowRules['allow-reason'],
        `The comment does not say why ${rule} is allowed here.`,
        `Write \`# golden-ami: allow ${rule}: why\`.`,
      ),
    ];
  }
  return isOfUse
    ? []
    : [
        diagnostic(
          at,
          allowRules['allow-unused'],
          `${rule} finds nothing on line ${String(line)}.`,
        ),
      ];
}

function readAllowances(file: string, text: string): Allowance[] {
  const lines = text.split('\n');
  let nextLine = lines.length;
  const targets = lines.map((_, index) => index);
  for (let index = lines.length - 1; index >= 0; index--) {
    if (!/^\s*#/.test(lines[index]!)) nextLine = index;
    targets[index] = nextLine;
  }
  return lines.flatMap((line, index) => {
    const match = commentPattern.exec(line);
    if (!match) return [];
    const reason = line
      .slice(match.index + match[0].length)
      .trim()
      .replace(/^:/, '')
      .trim();
    return [
      {
        rule: match[1] ?? '',
        reason: /\p{L}/u.test(reason) ? reason : '',
        at: { file, line: index + 1, column: match.index + 1 },
        line: targets[index]! + 1,
      },
    ];
  });
}
