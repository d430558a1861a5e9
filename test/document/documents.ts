import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../fixtures/documents');

/** A component document of test/fixtures/documents. */
export interface DocumentFixture {
  /** Without extension. */
  name: string;
  text: string;
}

/** All documents of `good` or `broken`. */
export function readDocuments(kind: 'good' | 'broken'): DocumentFixture[] {
  return readdirSync(path.join(folder, kind))
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.yml$/, ''),
      text: readFileSync(path.join(folder, kind, file), 'utf8'),
    }));
}

/** `line:column rule` of all that is found in a broken document. */
export function readExpected(name: string): string[] {
  return readFileSync(path.join(folder, 'broken', `${name}.expected.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
