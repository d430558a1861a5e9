import { afterAll } from '@jest/globals';
import { deployRoles } from '../../scene/roles.ts';
import { makeWorkspace, type Workspace } from '../../scene/workspace.ts';
import type { Result } from '../../src/outputs/images.ts';
import type { Manifest } from '../../src/report/manifest.ts';
import { makeConfigurations } from './configurations.ts';
import type { Step, StepResult } from 'aws-sandbox/runner/step';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { AccountName } from '../../scene/accounts.ts';
import { startScene, type SceneOptions } from '../../scene/scene.ts';
import { startStep, type StepOptions } from '../../scene/step.ts';
import { startInProcess, type InProcessStep } from './in-process.ts';

/**
 * Simulated seconds in a real one for the bundle: a build of 40 minutes takes about five seconds.
 */
const usualScale = 500;

export const releaseRole = 'arn:aws:iam::360783618952:role/golden-ami-release';

/** A role of infra/golden-ami.yml that runs of the action take. */
type RoleOfHome = `golden-ami-${'plan' | 'candidate' | 'builder' | 'release'}`;

/** What a test says about a run of the action; without `inputs` it builds recipes/al-2023.yml. */
export interface RunOptions extends Partial<Omit<StepOptions, 'environment' | 'workspace'>> {
  /**
   * `ambient`, the default: a session of the role that the command is for, as
   * configure-aws-credentials would leave it. `administrator`: an access key that may do
   * everything.
   */
  credentials?: 'oidc' | 'ambient' | 'administrator';
  /** Whose session an ambient one is, where not of the role that the command is for. */
  role?: RoleOfHome;
  /** Whose session it is: of another account than home, by its role for `lookup`. */
  account?: AccountName;
  /** Whether the recipes were never released: no configurations are left by an earlier release. */
  isNew?: boolean;
  /** By default one with the repository's recipes, which no test changes. */
  workspace?: Workspace;
  /** More variables of the environment. */
  environment?: Record<string, string>;
}

/** A run of the action with its outputs read. */
export interface Run extends StepResult {
  result: Result | undefined;
  amis: Record<string, Record<string, string>>;
  manifest: Manifest | undefined;
  /** Messages of the annotations of level error. */
  errors: string[];
}

/** A phase that runs; `finish` waits for its end. */
type Started<S> = Omit<S, 'done'> & { finish: () => Promise<Run> };

/** Sandboxes and workspaces of one test file, and runs of the action in them. */
export interface Runs<S> {
  sandbox: (options?: SceneOptions) => Promise<Sandbox>;
  workspace: () => Promise<Workspace>;
  /** Runs main to its end. */
  run: (sandbox: Sandbox, options?: RunOptions) => Promise<Run>;
  /** Starts main. */
  start: (sandbox: Sandbox, options?: RunOptions) => Promise<Started<S>>;
  /** Runs the post phase after a main of the same options. */
  post: (sandbox: Sandbox, main: StepResult, options?: RunOptions) => Promise<Run>;
}

/**
 * Runs src/ in this process; unless a sandbox is given a scale its time stands still but for what
 * requests take, and jumps while all that runs do is to sleep.
 */
export interface Stage extends Runs<InProcessStep> {
  /** The same with the bundle, in processes of its own; time runs by itself. */
  bundle: Runs<Step>;
}

/**
 * Opens the stage of a test file. Call it at the top of the file: it ends everything after the last
 * test.
 */
export function openStage(): Stage {
  const endings: (() => Promise<void>)[] = [];
  afterAll(async () => {
    await Promise.all(endings.map((end) => end()));
  });
  const workspace = async (): Promise<Workspace> => {
    const made = await makeWorkspace();
    endings.push(made.remove);
    return made;
  };
  let shared: Promise<Workspace> | undefined;
  const step = async (
    sandbox: Sandbox,
    {
      credentials = 'ambient',
      account = 'home',
      role,
      isNew = false,
      inputs = {},
      environment,
      ...more
    }: RunOptions,
  ): Promise<StepOptions> => ({
    token: sandbox.github.token,
    ...more,
    inputs: {
      recipes: 'recipes/al-2023.yml',
      ...(credentials === 'oidc' ? { 'role-to-assume': releaseRole } : {}),
      ...inputs,
    },
    environment: {
      ...(credentials === 'ambient'
        ? sessionOf(sandbox, inputs, { account, role, isNew })
        : sandbox.environment({ credentials: credentials === 'oidc' ? 'oidc' : 'ambient' })),
      ...environment,
    },
    workspace: (more.workspace ?? (await (shared ??= workspace()))).folder,
  });
  const sandbox = async (options: SceneOptions): Promise<Sandbox> => {
    const started = await startScene(options);
    deployRoles(started);
    started.oidc.run.environment = 'golden-ami-release';
    endings.push(() => started.close());
    return started;
  };
  const runs = <S extends { done: Promise<StepResult> }>(
    begin: (sandbox: Sandbox, options: StepOptions) => Promise<S>,
  ): Pick<Runs<S>, 'workspace' | 'run' | 'start' | 'post'> => {
    const end = async (into: Sandbox, options: StepOptions): Promise<Run> =>
      read(await (await begin(into, options)).done);
    return {
      workspace,
      run: async (into, options = {}) => end(into, await step(into, options)),
      start: async (into, options = {}) => {
        const { done, ...started } = await begin(into, await step(into, options));
        return { ...started, finish: async () => read(await done) };
      },
      post: async (into, { state }, options = {}) =>
        end(into, { ...(await step(into, options)), savedState: state }),
    };
  };
  return {
    ...runs(startInProcess),
    sandbox: (options) => sandbox({ scale: 0, ...options }),
    bundle: {
      ...runs((_, options) => startStep(options)),
      sandbox: (options) => sandbox({ scale: usualScale, ...options }),
    },
  };
}

/**
 * The environment with a session of the role for the command. Candidates make no configurations, so
 * they, and their plans, find those of an earlier release.
 */
function sessionOf(
  sandbox: Sandbox,
  { command = 'build', share }: Record<string, string>,
  {
    account,
    role = roleFor(command, share),
    isNew,
  }: { account: AccountName; role: string | undefined; isNew: boolean },
): Record<string, string> {
  const isOfCandidates =
    role === 'golden-ami-candidate' || (command === 'plan' && share !== 'true');
  if (isOfCandidates && !isNew) makeConfigurations(sandbox);
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.iam.startSession(
    sandbox.iam.role(role, account),
    'ambient',
    12 * 3600,
  );
  return {
    ...sandbox.environment({ credentials: 'ambient' }),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
}

function roleFor(command: string, share: string | undefined): string {
  if (command === 'release' || (command === 'build' && share === 'true')) {
    return 'golden-ami-release';
  }
  if (command === 'build') return 'golden-ami-candidate';
  return command === 'lookup' ? 'golden-ami-lookup' : 'golden-ami-plan';
}

function read(result: StepResult): Run {
  const { outputs } = result;
  return {
    ...result,
    result: outputs['result'] as Result | undefined,
    amis: JSON.parse(outputs['amis'] ?? '{}') as Run['amis'],
    manifest: outputs['manifest'] ? (JSON.parse(outputs['manifest']) as Manifest) : undefined,
    errors: result.annotations
      .filter(({ level }) => level === 'error')
      .map(({ message }) => message),
  };
}
