import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { makeWorkspace, type Workspace } from '../../../scene/workspace.ts';
import type { Repository } from '../../helpers/repository.ts';
import { pullRequestEvent, type Event } from './events.ts';
import {
  HostedRepository,
  makeTemplate,
  type Edits,
  type PullRequest,
} from './hosted-repository.ts';
import { deployRoles } from '../../../scene/roles.ts';
import { makeConfigurations } from '../configurations.ts';
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from './workflow-run.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { startScene, type SceneOptions } from '../../../scene/scene.ts';
import { runStep } from '../../../scene/step.ts';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** Simulated seconds in a real one: a build of 35 minutes takes about four seconds. */
const usualScale = 500;

/** An AWS and a GitHub in which workflows run. */
export interface World {
  sandbox: Sandbox;
  /**
   * The repository that GitHub's API of the sandbox has: the project's workflows and action, and
   * recipes.
   */
  repository: HostedRepository;
  /** Runs a workflow file of the repository as it stands at the event's commit. */
  run: (
    file: string,
    event: Event,
    options?: Pick<WorkflowOptions, 'failedOf' | 'onJob' | 'variables'>,
  ) => Promise<WorkflowRun>;
  /** Opens a pull request, or pushes to one, and tells the sandbox's GitHub. */
  open: (
    edits: Edits,
    options?: Partial<Pick<PullRequest, 'isFromFork' | 'author'>>,
  ) => Promise<{ pullRequest: PullRequest; event: Event }>;
  push: (
    pullRequest: PullRequest,
    edits: Edits,
  ) => Promise<{ pullRequest: PullRequest; event: Event }>;
  /** Builds and releases recipes before the test begins, past the workflows. */
  release: (recipes: string) => Promise<void>;
  /** Leaves candidates of recipes, as a pull request would have. */
  build: (recipes: string) => Promise<void>;
}

/** What the world's repository has, where it is not all of this project. */
export interface Contents {
  /** Names of its recipes; all by default. */
  recipes?: string[];
  /** Whether nothing was released in its account, so that the account lacks configurations. */
  isNew?: boolean;
  /** Changes what it has beside its workflows. */
  more?: (workspace: Workspace) => Promise<void>;
  /**
   * Its workflows by the names of their files, where it has only these and recipes, and uses
   * golden-ami from a repository of its own.
   */
  callers?: (project: { name: string; commit: string }) => Record<string, string>;
}

const project = 'example-org/golden-ami';

/**
 * Opens the worlds of a test file. Call it at the top of the file: it ends everything after the
 * last test.
 */
export function openWorlds({ recipes, isNew = false, more, callers }: Contents = {}): (
  options?: SceneOptions,
) => Promise<World> {
  const endings: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    await Promise.all(endings.map((end) => end()));
  });
  const share = async (): Promise<Templates> => {
    const workspace = await makeWorkspace();
    endings.push(workspace.remove);
    const all = (await readdir(path.join(workspace.folder, 'recipes'))).filter((file) =>
      file.endsWith('.yml'),
    );
    const unwanted = recipes
      ? all.filter((file) => !recipes.includes(path.basename(file, '.yml')))
      : [];
    await Promise.all(unwanted.map((file) => rm(path.join(workspace.folder, 'recipes', file))));
    await more?.(workspace);
    const [files, golden] = [
      { from: workspace.folder, names: ['recipes'] },
      { from: root, names: ['.github', 'action.yml', 'dist'] },
    ];
    const own = callers ? undefined : await makeTemplate([files, golden]);
    const used = callers ? await makeTemplate([golden]) : undefined;
    const calling =
      callers && used
        ? await makeTemplate(
            [files],
            Object.fromEntries(
              Object.entries(callers({ name: project, commit: used.git('rev-parse', 'HEAD') })).map(
                ([name, text]) => [`.github/workflows/${name}`, text],
              ),
            ),
          )
        : undefined;
    const template = own ?? calling;
    if (!template) throw new Error('there is no repository');
    endings.push(...[template, used].map((one) => () => one?.remove() ?? Promise.resolve()));
    return { workspace, template, used };
  };
  let shared: ReturnType<typeof share> | undefined;
  return async (options) => {
    const templates = await (shared ??= share());
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'golden-ami-act-')));
    const sandbox = await startScene({ scale: usualScale, ...options });
    endings.push(
      () => sandbox.close(),
      () => rm(folder, { recursive: true, force: true }),
    );
    return makeWorld({ folder, sandbox, isNew, ...templates });
  };
}

interface Templates {
  workspace: Workspace;
  template: Repository;
  /** What golden-ami's own repository has, where the world's is another. */
  used: Repository | undefined;
}

async function makeWorld({
  folder,
  sandbox,
  isNew,
  template,
  used,
  workspace,
}: Templates & { folder: string; sandbox: Sandbox; isNew: boolean }): Promise<World> {
  const hosting = path.join(folder, 'hosting');
  const node = path.join(folder, 'node');
  await mkdir(node);
  await symlink(process.execPath, path.join(node, 'node'));
  const repository = await HostedRepository.make(hosting, sandbox.github.repository, template);
  const others = used ? [await HostedRepository.make(hosting, project, used)] : [];
  // As docs/getting-started.md has it.
  deployRoles(sandbox, { ReleaseBuilds: 'no' });
  if (!isNew) makeConfigurations(sandbox);
  const announce = (
    pullRequest: PullRequest,
    action: 'opened' | 'synchronize',
  ): { pullRequest: PullRequest; event: Event } => {
    sandbox.github.pullRequests.set(pullRequest.number, repository.changes(pullRequest));
    return { pullRequest, event: pullRequestEvent(repository, pullRequest, action) };
  };
  const build = async (inputs: Record<string, string>): Promise<void> => {
    const { exitCode, log } = await runStep({
      inputs,
      environment: sandbox.environment({ credentials: 'ambient' }),
      workspace: workspace.folder,
      variables: { GITHUB_SHA: repository.head() },
    });
    if (exitCode !== 0) throw new Error(`The AMIs to begin with were not made:\n${log}`);
    // EC2 shows tags and permissions a few seconds late.
    sandbox.world.clock.advance(5 * 60_000);
  };
  let runs = 0;
  return {
    sandbox,
    repository,
    run: async (file, event, options = {}) => {
      const number = ++runs;
      return runWorkflow({
        sandbox,
        hosting,
        node,
        number,
        place: path.join(folder, `run-${String(number)}`),
        repository,
        others,
        file,
        event,
        ...options,
      });
    },
    open: async (edits, options) => announce(await repository.open(edits, options), 'opened'),
    push: async (pullRequest, edits) =>
      announce(await repository.push(pullRequest, edits), 'synchronize'),
    release: (recipes) => build({ recipes, share: 'true' }),
    build: (recipes) => build({ recipes }),
  };
}
