import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../test/fixtures/rules');

/** One folder of test/fixtures/rules: README.md there tells the form. */
export interface RuleFixture {
  /** Id of the rule. */
  rule: string;
  caught: string;
  passed: string;
  /** `file:line:column rule` of all that is found with `caught`. */
  expected: string[];
}

/** Ids of all rules that have a folder. */
export function fixtureIds(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Throws where a file of the folder is missing. */
export function readFixture(rule: string): RuleFixture {
  const read = (file: string): string => readFileSync(path.join(folder, rule, file), 'utf8');
  return {
    rule,
    caught: read('caught.yml'),
    passed: read('passed.yml'),
    expected: read('expected.txt')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** The lines in which the two files differ; one of each at most where the near miss is near. */
export function differingLines({ caught, passed }: Pick<RuleFixture, 'caught' | 'passed'>): {
  caught: string[];
  passed: string[];
} {
  const [a, b] = [caught.split('\n'), passed.split('\n')];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { caught: a.slice(start, a.length - end), passed: b.slice(start, b.length - end) };
}
