import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ComponentFault } from 'aws-sandbox/faults';
import { deployRoles } from '../roles.ts';
import { makeWorkspace, type Workspace } from '../workspace.ts';
import { createBoard } from './board.ts';
import { renderResults } from './results.ts';
import type { StepResult } from 'aws-sandbox/runner/step';
import { startScene } from '../scene.ts';
import { runStep } from '../step.ts';

// `npm start`: builds the recipes of this repository in the sandbox with the built action, one
// process a recipe as the legs of a matrix are, and shows what its users would see.

const usage = `npm start -- [--fail <recipe>]... [--scale <simulated seconds per second>] [<recipe>]...\n`;

/** Simulated seconds per real second: an hour in twenty seconds. */
const usualScale = 200;

const release = 'arn:aws:iam::360783618952:role/golden-ami-release';

async function start(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      fail: { type: 'string', multiple: true, default: [] },
      scale: { type: 'string', default: String(usualScale) },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const workspace = await makeWorkspace();
  try {
    const known = recipesOf(workspace);
    const unknown = [...positionals, ...values.fail].filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      throw new Error(`there is no recipe ${unknown.join(', ')}; there are ${known.join(', ')}`);
    }
    const scale = Number(values.scale);
    if (!(scale > 0)) throw new Error(`--scale ${values.scale}: not a number over 0`);
    return await build(workspace, positionals.length > 0 ? positionals : known, values.fail, scale);
  } finally {
    await workspace.remove();
  }
}

async function build(
  workspace: Workspace,
  recipes: string[],
  failing: string[],
  scale: number,
): Promise<number> {
  const faults = failing.map((image): ComponentFault => ({
    kind: 'component',
    image,
    component: 'salt',
    phase: 'build',
  }));
  const sandbox = await startScene({ scale, faults });
  deployRoles(sandbox);
  sandbox.oidc.run.environment = 'golden-ami-release';
  process.stdout.write(
    `The sandbox stands in for AWS at ${sandbox.url}; ${String(scale)} seconds pass in one.\n`,
  );
  for (const [placeholder, value] of workspace.filledIn) {
    process.stdout.write(`Filled in for this run: ${placeholder} → ${value}\n`);
  }
  process.stdout.write('\n');

  const board = createBoard(recipes, () => sandbox.world.clock.now());
  const startedAt = sandbox.world.clock.now();
  try {
    const results = await Promise.all(
      recipes.map(
        async (recipe): Promise<{ recipe: string; step: StepResult; simulatedMs: number }> => {
          const step = await runStep({
            inputs: {
              'recipes': `recipes/${recipe}.yml`,
              'share': 'true',
              'role-to-assume': release,
            },
            environment: sandbox.environment({ credentials: 'oidc' }),
            workspace: workspace.folder,
            onLine: (line) => board.read(recipe, line),
          });
          board.end(recipe, step.exitCode === 0);
          return { recipe, step, simulatedMs: sandbox.world.clock.now() - startedAt };
        },
      ),
    );
    board.stop();
    process.stdout.write(renderResults(results));
    return results.every(({ step }) => step.exitCode === 0) ? 0 : 1;
  } finally {
    board.stop();
    await sandbox.close();
  }
}

function recipesOf({ folder }: Workspace): string[] {
  return readdirSync(path.join(folder, 'recipes'))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => path.basename(file, '.yml'))
    .sort();
}

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
