import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { read } from '../contract/source-files.ts';

interface Bill {
  bomFormat: string;
  metadata: { component: { name: string; purl: string } };
  components: { name: string; version: string; purl: string; hashes?: unknown[] }[];
}

/** Names of the packages in the bundle: the headings of the bundler's list of licences. */
function bundled(): string[] {
  const lines = read('dist/licenses.txt').split('\n');
  return lines.filter(
    (line, index) =>
      /^(@[a-z0-9-]+\/)?[a-z0-9.-]+$/.test(line) &&
      (index === 0 || lines[index - 1] === '') &&
      line !== 'golden-ami',
  );
}

test('the bill of materials has every package of the bundle, as it is locked', () => {
  const bill = JSON.parse(
    execFileSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' }),
  ) as Bill;
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: 'golden-ami' });
  const named = new Set(bill.components.map(({ name }) => name));
  expect(bundled().length).toBeGreaterThan(50);
  expect(bundled().filter((name) => !named.has(name))).toEqual([]);

  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string }>;
  };
  const locked = new Set(
    Object.entries(packages).map(
      ([place, { version }]) => `${place.split('node_modules/').at(-1)!}@${version ?? ''}`,
    ),
  );
  for (const { name, version, hashes } of bill.components) {
    expect([name, locked.has(`${name}@${version}`), hashes?.length]).toEqual([name, true, 1]);
  }
  // What only tests and tools need is no part of it.
  for (const name of ['jest', 'typescript-eslint', 'fast-check', 'aws-sandbox', 'sandbox']) {
    expect(named.has(name)).toBe(false);
  }
});
