// `npm run long`: what takes longer than `npm test` may, run before an issue is resolved. The same
// tests of properties with many more examples, then mutations. Everything follows from one seed,
// which is printed: `npm run long -- --seed 11`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    mutations: { type: 'string', default: '30' },
  },
});

const examples = {
  TEST_SEED: values.seed,
  FUZZ_RUNS: '100000',
  LONG_TEXTS: '50',
  PLAN_RUNS: '60',
  DRAWN_SHARE: '1',
  RECIPE_RUNS: '500',
  CALIBRATE_ALL: '1',
  FAULT_SHARE: '1',
  ODD_SHARE: '1',
};

/** Runs an npm script to its end, and gives whether it succeeded. */
function run(args: string[], environment: Record<string, string> = {}): boolean {
  console.log(`\n=== npm ${args.join(' ')}`);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } } as const;
  return spawnSync('npm', args, options).status === 0;
}

console.log(`seed ${values.seed}`);
const results = [
  run(
    [
      'test',
      '--',
      'property',
      'test/rules/corpus',
      'test/e2e/order.test.ts',
      'test/e2e/faults/',
      'test/e2e/odd',
      'test/e2e/older-releases.test.ts',
      'test/e2e/release-cut.test.ts',
      'test/e2e/permissions/permissions.test.ts',
      'test/scripts/calibrate.test.ts',
      '--testTimeout',
      '3600000',
    ],
    examples,
  ),
  run(['run', 'mutations:kept'], { TEST_SEED: values.seed }),
  run(['run', 'mutations', '--', '--seed', values.seed, '--count', values.mutations]),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
