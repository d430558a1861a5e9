import { error, quote, warning } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { rules } from './table.ts';

/** `# golden-ami: allow <rule>: <reason>`, which YAML, bash and PowerShell all take for a comment. */
const form = /(^|\s)#\s*golden-ami:\s*allow\s+([\w-]+)\s*:?(.*)$/;

interface Allowance {
  rule: string;
  reason: string;
  at: Location;
  /** The line that it speaks of: its own, or below a comment of its own the next one that is none. */
  line: number;
}

/**
 * Leaves out what a comment on the line, or right above it, allows, and tells the comments that are wrong: without a reason,
 * with a rule that does not exist, or where the rule finds nothing.
 *
 * @param texts of the files, by their names
 * @param isComplete whether every rule has looked at every file: else nobody knows which comments are of no use
 */
export function withoutAllowed(found: readonly Diagnostic[], texts: ReadonlyMap<string, string>, isComplete: boolean): Diagnostic[] {
  const allowances = [...texts].flatMap(([file, text]) => (text.includes('golden-ami:') ? readAllowances(file, text) : []));
  const isAllowed = (one: Diagnostic, { rule, at, line }: Allowance): boolean => one.rule === rule && one.file === at.file && one.line === line;
  const ids = rules.map(({ id }) => id);
  return [
    ...found.filter((one) => !allowances.some((allowance) => allowance.reason !== '' && isAllowed(one, allowance))),
    ...allowances.flatMap((allowance): Diagnostic[] => {
      const { rule, reason, at } = allowance;
      if (!ids.includes(rule)) {
        const near = nearest(rule, ids);
        return [error(at, 'allow-unknown', `No rule that can be switched off is named ${quote(rule)}.`, near ? `Did you mean \`${near}\`?` : 'docs/rules.md has all of them.')];
      }
      if (reason === '') return [error(at, 'allow-reason', `The comment does not say why ${rule} is allowed here.`, `Write \`# golden-ami: allow ${rule}: why\`.`)];
      return !isComplete || found.some((one) => isAllowed(one, allowance)) ? [] : [warning(at, 'allow-unused', `${rule} finds nothing on line ${String(allowance.line)}.`, 'Remove the comment.')];
    }),
  ];
}

function readAllowances(file: string, text: string): Allowance[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const match = form.exec(line.trimEnd());
    if (!match) return [];
    let target = index;
    while (/^\s*#/.test(lines[target] ?? '')) target += 1;
    const column = match.index + (match[1]?.length ?? 0) + 1;
    return [{ rule: match[2] ?? '', reason: (match[3] ?? '').trim(), at: { file, line: index + 1, column }, line: target + 1 }];
  });
}
