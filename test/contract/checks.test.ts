import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readWorkflowFiles } from '../../scripts/workflow-files.ts';
import { read, repositoryFiles, root } from './source-files.ts';

/** Commands have no ending; what they are made of has one. */
const checks = ['checks', 'sandbox/clients']
  .flatMap((folder) => repositoryFiles(folder))
  .filter((file) => path.extname(file) === '');

test('there are checks', () => {
  expect(checks.length).toBeGreaterThan(5);
});

test('.ci/run calls each check', () => {
  const lines = read('.ci/run').split('\n');
  const called = (check: string): boolean =>
    lines.some((line) => !line.startsWith('#') && line.split(/\s+/).includes(check));
  expect(checks.filter((check) => !called(check))).toEqual([]);
});

test('ci.yml calls each check, in one job', () => {
  const { jobs = {} } = readWorkflowFiles(root).find(({ name }) => name === 'ci') ?? {};
  const called = Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ run = '' }) => (/^(checks|sandbox)\//.test(run) ? run : [])),
  );
  expect(called.sort()).toEqual(checks.sort());
});

test('checks/README.md says what each is', () => {
  const rows = [...read('checks/README.md').matchAll(/^\| `([^`]+)` +\|/gm)].map(
    ([, name]) => name,
  );
  expect(rows.sort()).toEqual(checks.sort());
});
