import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../src/document/document.ts';
import { explainMarketplace, parseParent } from '../../src/recipe/parent.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { recipeSchema } from '../../src/recipe/schema.ts';
import { typed } from '../../src/recipe/typed.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { good, load } from './project.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);
const read = (file: string) => readFileSync(path.join(good, file), 'utf8');
const sources = ['recipes/linux.yml', 'recipes/base/organization.yml', 'recipes/components/hello.yml'].map(read);

/** Text that is nearly YAML. */
const piece = fc.oneof(
  fc.constantFrom(': ', '- ', '\n', '\n  ', '\t', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!x ', '|\n', '>\n', '---\n', '...\n', '#', ',', '? ', '%', '<<: ', '\\', '\0', '\uFEFF', '\u2028', '\ud800', '{{ Subject }}'),
  fc.constantFrom('name', 'parent', 'components', 'with', 'phases', 'steps', 'parameters', 'tags', '__proto__', 'constructor', 'toString', 'extends', 'null', 'true', '.nan', '.inf', '0x1', '1e999'),
  fc.string(),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A good file in which some places were cut, doubled or overwritten. */
const mutated = fc.tuple(fc.constantFrom(...sources), fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(piece, fc.constant(''))), { maxLength: 5 })).map(([source, cuts]) =>
  cuts.reduce((result, [position, length, insert]) => {
    const at = position % (result.length + 1);
    return result.slice(0, at) + insert + result.slice(at + length);
  }, source),
);

function isLocated(diagnostics: Diagnostic[], source: string): void {
  const lines = source.split('\n').length;
  for (const { file, line, column, rule, message, remedy } of diagnostics) {
    expect(file).toBe('f.yml');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message.length * remedy.length).toBeGreaterThan(0);
  }
}

test('whatever stands in a file, its diagnostics are located', () => {
  fc.assert(fc.property(fc.oneof(text, mutated), (source) => {
    const { root, diagnostics } = parseYaml(source, 'f.yml');
    isLocated(diagnostics, source);
    expect(root !== undefined || diagnostics.length > 0).toBe(true);
    isLocated(parseDocument(source, 'f.yml').diagnostics, source);
    if (root === undefined) return;
    const { values, diagnostics: wrong, missing } = typed(root, recipeSchema, explainMarketplace);
    isLocated([...wrong, ...missing], source);
    if (values.parent) isLocated(parseParent(root, values.parent, values.homeRegion).diagnostics, source);
  }), { numRuns });
});

test('whatever stands in the files of a project, loading ends with diagnostics or recipes', async () => {
  const file = fc.constantFrom('recipes/linux.yml', 'recipes/base/organization.yml', 'recipes/components/hello.yml', 'recipes/files/user-data.sh');
  await fc.assert(fc.asyncProperty(file, fc.oneof(text, mutated), async (name, source) => {
    const { recipes, diagnostics } = await load([[name, read(name), source]]);
    if (!diagnostics.some(({ severity }) => severity === 'error')) expect(recipes).toHaveLength(2);
    for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }), { numRuns: Math.ceil(numRuns / 3) });
});

test('a scalar that is wanted as text comes back as it was written', () => {
  // Plain scalars: what YAML would read as something else is what people forget to quote.
  const plain = fc.oneof(fc.stringMatching(/^[0-9]{1,20}$/), fc.stringMatching(/^[0-9]{1,6}\.[0-9]{1,6}$/), fc.constantFrom('on', 'off', 'yes', 'no', 'true', 'false', '0o17', '0x1f', '1e5', '.5', '2024-01-01'));
  fc.assert(fc.property(plain, (written) => {
    const { root } = parseYaml(`description: ${written}\n`, 'f.yml');
    expect(typed(root!, recipeSchema).values.description).toBe(written);
  }), { numRuns });
});
