import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parse } from 'yaml';
import { ownAction, ownActionText } from '../../scripts/contract.ts';
import {
  parseWorkflowFile,
  readWorkflowFiles,
  type WorkflowFile,
  type WorkflowJob,
} from '../../scripts/workflow-files.ts';
import {
  inputDefinitions,
  outputDefinitions,
  type ActionInput,
} from '../../src/commands/definitions.ts';
import { read, repositoryFiles, root } from './source-files.ts';
import { references } from './workflow-expressions.ts';

const workflows = readWorkflowFiles(root);
const byName = new Map(workflows.map((workflow) => [workflow.name, workflow]));
const own = '$/.github/actions/golden-ami';
const calledPrefix = '$/.github/workflows/';

const needsOf = ({ needs = [] }: WorkflowJob): string[] => [needs].flat();
const jobsOf = (all: WorkflowFile[]): { workflow: string; id: string; job: WorkflowJob }[] =>
  all.flatMap(({ name, jobs }) =>
    Object.entries(jobs).map(([id, job]) => ({ workflow: name, id, job })),
  );
const calledBy = ({ uses = '' }: WorkflowJob): WorkflowFile | undefined =>
  uses.startsWith(calledPrefix)
    ? byName.get(uses.slice(calledPrefix.length).replace(/\.yml$/, ''))
    : undefined;

/** What GitHub's own parser says of a workflow and of those that it calls. */
async function problems(name: string, text: string): Promise<string[]> {
  const parsed = parseWorkflow(
    { name: `.github/workflows/${name}.yml`, content: text },
    new NoOperationTraceWriter(),
  );
  if (parsed.value) {
    const files = {
      getFileContent: (file: { path: string }) =>
        Promise.resolve({
          name: file.path,
          content: readFileSync(path.join(root, file.path), 'utf8'),
        }),
    };
    await convertWorkflowTemplate(parsed.context, parsed.value, files, {
      fetchReusableWorkflowDepth: 1,
    });
  }
  return parsed.context.errors.getErrors().map((error) => error.message);
}

/**
 * What keeps a caller from calling: inputs that are unknown or missing, permissions that the called
 * jobs ask for.
 */
function misuses(
  { with: given = {} }: WorkflowJob,
  granted: Record<string, string>,
  called: WorkflowFile,
): string[] {
  const inputs = called.on['workflow_call']?.inputs ?? {};
  const rank = ['none', 'read', 'write'];
  return [
    ...Object.keys(given)
      .filter((name) => !(name in inputs))
      .map((name) => `gives ${name}`),
    ...Object.entries(inputs)
      .filter(([name, { required }]) => required && !(name in given))
      .map(([name]) => `gives no ${name}`),
    ...Object.values(called.grants)
      .flat()
      .filter(({ scope, access }) => rank.indexOf(granted[scope] ?? 'none') < rank.indexOf(access))
      .map(({ scope, access }) => `grants no ${scope}: ${access}`),
  ];
}

describe.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  '%s.yml',
  (name, { text, on, permissions, jobs, grants }) => {
    test("is valid for GitHub's own parser", async () => {
      expect(await problems(name, text)).toEqual([]);
    });

    // What a workflow takes and gives is as long as its texts; what it does is short.
    test('has under 100 lines from its permissions to its end, or 25 for each job', () => {
      const [, ...rest] = text.split(/^permissions: /m);
      expect(rest).toHaveLength(1);
      expect(rest.join('').split('\n').length - 1).toBeLessThan(
        Math.max(100, 25 * Object.keys(jobs).length),
      );
    });

    test('grants nothing to all jobs, and to each what it needs with the reason', () => {
      expect(permissions).toEqual({});
      expect(
        Object.entries(grants).flatMap(([job, all]) =>
          all.filter(({ reason }) => reason === '').map(({ scope }) => `${job} ${scope}`),
        ),
      ).toEqual([]);
    });

    test('limits the time of every job', () => {
      expect(
        Object.entries(jobs)
          .filter(([, job]) => job.uses === undefined && !(Number(job['timeout-minutes']) <= 360))
          .map(([id]) => id),
      ).toEqual([]);
    });

    test('has no expression in a script', () => {
      expect(
        Object.values(jobs).flatMap(({ steps = [] }) =>
          steps.flatMap(({ run = '' }) => (run.includes('${{') ? run : [])),
        ),
      ).toEqual([]);
    });

    test('pins what is foreign', () => {
      const foreign = [...text.matchAll(/uses: (.*)/g)]
        .map(([, uses = '']) => uses)
        .filter((uses) => !uses.startsWith('$/'));
      expect(
        foreign.filter((uses) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),
      ).toEqual([]);
      expect(
        Object.values(jobs).filter(
          ({ container }) => container && !/@sha256:[0-9a-f]{64}$/.test(container.image),
        ),
      ).toEqual([]);
    });

    test('leaves no token in the checkout', () => {
      const checkouts = Object.values(jobs).flatMap(({ steps = [] }) =>
        steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
      );
      expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    });

    test('gives the action inputs that its command reads, and reads outputs that it sets', () => {
      const definitions: Record<string, ActionInput> = inputDefinitions;
      for (const { steps = [] } of Object.values(jobs)) {
        for (const step of steps.filter(({ uses }) => uses === own)) {
          const { command = '', ...given } = step.with ?? {};
          expect(
            Object.keys(given).filter(
              (input) => !definitions[input]?.commands.some((one) => one === command),
            ),
          ).toEqual([]);
          const outputs = references(text, `steps\\.${step.id ?? '-'}\\.outputs`);
          expect(
            outputs.filter(
              (output) =>
                !Object.entries(outputDefinitions).some(
                  ([one, { commands }]) =>
                    one === output && commands.some((setter) => setter === command),
                ),
            ),
          ).toEqual([]);
        }
      }
    });

    test('refers to inputs, jobs, steps and outputs that exist', () => {
      const given = { ...on['workflow_call']?.inputs, ...on['workflow_dispatch']?.inputs };
      expect(references(text, '(?<![\\w.])inputs').filter((input) => !(input in given))).toEqual(
        [],
      );
      for (const job of Object.values(jobs)) {
        const used = JSON.stringify({ ...job, needs: undefined });
        const outputsOf = (id: string): string[] =>
          Object.keys(
            jobs[id]?.outputs ?? calledBy(jobs[id] ?? {})?.on['workflow_call']?.outputs ?? {},
          );
        for (const reference of references(used, 'needs').filter((one) => !one.startsWith('*'))) {
          const [id = '', kind, output = ''] = reference.split('.');
          expect(needsOf(job)).toContain(id);
          if (kind === 'outputs') expect(outputsOf(id)).toContain(output);
          else expect(kind).toBe('result');
        }
        for (const reference of references(used, 'steps')) {
          expect(job.steps?.map(({ id }) => id)).toContain(reference.split('.')[0]);
        }
      }
      for (const reference of references(JSON.stringify(on), 'jobs')) {
        const [id = '', , output = ''] = reference.split('.');
        expect(Object.keys(jobs[id]?.outputs ?? {})).toContain(output);
      }
    });

    test('calls workflows as they want it', () => {
      for (const job of Object.values(jobs).filter(({ uses }) => uses !== undefined)) {
        const called = calledBy(job);
        expect(called).toBeDefined();
        if (called) expect(misuses(job, job.permissions ?? {}, called)).toEqual([]);
      }
    });

    test('makes no run wait by recipe', () => {
      expect(/^concurrency:\n((?: .*\n)+)/m.exec(text)?.[1] ?? '').not.toMatch(/recipe|matrix/);
    });
  },
);

test("GitHub's parser would find an input that does not exist, a job that does not, and a permission that is missing", async () => {
  const { text = '' } = byName.get('main') ?? {};
  expect(await problems('main', text.replace('share: true', 'shared: true'))).not.toEqual([]);
  expect(await problems('main', text.replace(/^ +uses:/m, '    needs: nothing\n$&'))).not.toEqual(
    [],
  );
  expect(await problems('main', text.replace(/^ +plan-role:.*\n/m, ''))).not.toEqual([]);
});

test('the check of callers would find an input that does not exist, one that is missing, and a grant that is', () => {
  const build = byName.get('build');
  const caller = parseWorkflowFile(
    'caller',
    'on: push\njobs:\n  a:\n    permissions: {contents: read, id-token: write}\n    with: {plan-role: a, role: b}\n',
  ).jobs['a'];
  expect(build && caller && [...new Set(misuses(caller, caller.permissions ?? {}, build))]).toEqual(
    ['gives role', 'gives no build-role', 'grants no pull-requests: write'],
  );
});

test.each(['build', 'ci', 'pull-request'])(
  'the gate of %s.yml waits for every other job, whatever became of it',
  (name) => {
    const { gate, ...others } = byName.get(name)?.jobs ?? {};
    expect(gate && needsOf(gate).sort()).toEqual(Object.keys(others).sort());
    expect(gate?.if).toBe('always()');
  },
);

describe('who may do what', () => {
  const calls = jobsOf(workflows).filter(({ job }) => job.uses === `${calledPrefix}build.yml`);
  const role = ({ job }: { job: WorkflowJob }): unknown => job.with?.['build-role'];

  test('the roles of the default branch come with the environment and with share, and never on a pull request', () => {
    const releases = calls.filter((call) => role(call) === '${{ vars.GOLDEN_AMI_BUILDER_ROLE }}');
    expect(releases.map(({ workflow }) => workflow)).toEqual([
      'downstream-example',
      'main',
      'nightly',
      'rebuild',
    ]);
    expect(
      releases.filter(
        ({ job }) =>
          job.with?.['environment'] !== 'golden-ami-release' ||
          job.with['release-role'] !== '${{ vars.GOLDEN_AMI_RELEASE_ROLE }}' ||
          job.with['share'] !== true,
      ),
    ).toEqual([]);
    expect(
      releases.filter(({ workflow }) =>
        Object.keys(byName.get(workflow)?.on ?? {}).some(
          (event) => event.startsWith('pull_request') || event === 'merge_group',
        ),
      ),
    ).toEqual([]);
  });

  test('one job names an environment: the one that takes the release role', () => {
    const { jobs = {} } = byName.get('build') ?? {};
    const those = Object.entries(jobs).filter(
      ([, job]) =>
        job.environment !== undefined ||
        job.steps?.some((step) => step.with?.['role-to-assume'] === '${{ inputs.release-role }}'),
    );
    expect(those.map(([id, { environment }]) => [id, environment])).toEqual([
      ['release', '${{ inputs.environment }}'],
    ]);
  });

  test('the role for candidates comes with neither', () => {
    const candidates = calls.filter(
      (call) => role(call) === '${{ vars.GOLDEN_AMI_CANDIDATE_ROLE }}',
    );
    expect(candidates.map(({ workflow }) => workflow)).toEqual(['pull-request']);
    expect(
      candidates.filter(({ job }) =>
        ['environment', 'share', 'release-role'].some((name) => job.with?.[name] !== undefined),
      ),
    ).toEqual([]);
    expect(calls.length).toBe(5);
  });

  test('a job that may write more than a comment is in an environment', () => {
    expect(
      jobsOf(workflows)
        .filter(({ job }) => job.permissions?.['contents'] === 'write')
        .map(({ workflow, id, job }) => [workflow, id, job.environment]),
    ).toEqual([['release', 'publish', 'publish']]);
  });

  test('no workflow runs code of strangers with the token of the repository', () => {
    expect(
      workflows
        .flatMap(({ on }) => Object.keys(on))
        .filter((event) =>
          ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event),
        ),
    ).toEqual([]);
  });

  test('docs/workflows/README.md names every variable', () => {
    const variables = new Set(workflows.flatMap(({ text }) => references(text, 'vars')));
    expect(variables.size).toBe(4);
    for (const variable of variables) {
      expect(read('docs/workflows/README.md')).toContain(`| \`${variable}\` |`);
    }
  });
});

describe('build.yml', () => {
  const { text = '', on = {}, jobs = {} } = byName.get('build') ?? {};

  test('uses every input', () => {
    const used = new Set(references(text, '(?<![\\w.])inputs'));
    expect(
      Object.keys(on['workflow_call']?.inputs ?? {}).filter((input) => !used.has(input)),
    ).toEqual([]);
  });

  test('hands each leg of the matrix the plan and its recipe', () => {
    expect([...new Set(references(text, '(?<![\\w.])matrix'))].sort()).toEqual(['name', 'recipe']);
    const [, step] = jobs['build']?.steps ?? [];
    expect(step?.with).toMatchObject({
      plan: '${{ needs.plan.outputs.plan }}',
      recipes: '${{ matrix.recipe }}',
    });
    expect(jobs['build']?.strategy).toEqual({
      'fail-fast': false,
      'matrix': '${{ fromJSON(needs.plan.outputs.build-matrix) }}',
    });
    expect(jobs['release']?.strategy).toEqual({
      'fail-fast': false,
      'matrix': '${{ fromJSON(needs.plan.outputs.matrix) }}',
    });
  });

  test('its defaults are those of the action, where both have one', () => {
    const definitions: Record<string, ActionInput> = inputDefinitions;
    const differing = Object.entries(on['workflow_call']?.inputs ?? {}).filter(
      ([name, { default: value }]) =>
        name in definitions && String(value) !== definitions[name]?.default,
    );
    expect(differing).toEqual([]);
  });
});

test('rebuild.yml offers every recipe', () => {
  const recipes = repositoryFiles('recipes')
    .filter((file) => /^recipes\/[^/]*\.yml$/.test(file))
    .map((file) => path.basename(file, '.yml'));
  expect(
    byName.get('rebuild')?.on['workflow_dispatch']?.inputs?.['recipe']?.options?.sort(),
  ).toEqual(['all', ...recipes].sort());
});

test('the action that the workflows use is action.yml with another way to the bundle', () => {
  const text = read(ownAction);
  expect(text).toBe(ownActionText(read('action.yml')));
  const { runs } = parse(text) as { runs: { main: string; post: string } };
  expect(
    [runs.main, runs.post].map((file) => path.posix.join(path.posix.dirname(ownAction), file)),
  ).toEqual(['dist/index.js', 'dist/post.js']);
});

describe('pages', () => {
  const pages = repositoryFiles().filter(
    (file) => file.endsWith('.md') && !file.startsWith('dist/'),
  );
  const blocks = (page: string): string[] =>
    [...read(page).matchAll(/^```yaml\n([^]*?)^```$/gm)].flatMap(([, text = '']) =>
      /^jobs:$/m.test(text) ? [text] : [],
    );
  const foreign = /^OWNER\/golden-ami\/\.github\/workflows\/([a-z-]+)\.yml@COMMIT$/;
  const callers = pages.flatMap((page) =>
    blocks(page).flatMap((text) =>
      Object.entries(parseWorkflowFile(page, text).jobs).flatMap(([id, job]) =>
        job.uses === undefined ? [] : { page, id, job },
      ),
    ),
  );

  test('docs/workflows has one for each workflow, and an index of all', () => {
    const names = workflows.map(({ name }) => name);
    expect(
      repositoryFiles('docs/workflows')
        .map((file) => path.basename(file, '.md'))
        .sort(),
    ).toEqual([...names, 'README'].sort());
    for (const name of names) expect(read('docs/workflows/README.md')).toContain(`](${name}.md)`);
  });

  test.each(callers)('$page: $id calls a workflow as it wants it', ({ job }) => {
    const called = byName.get(foreign.exec(job.uses ?? '')?.[1] ?? '');
    expect(called).toBeDefined();
    if (called) expect(misuses(job, job.permissions ?? {}, called)).toEqual([]);
  });

  test('there are callers to copy', () => {
    expect([...new Set(callers.map(({ page }) => page))]).toEqual(
      expect.arrayContaining(
        ['build', 'pull-request', 'main', 'nightly', 'rebuild'].map(
          (name) => `docs/workflows/${name}.md`,
        ),
      ),
    );
  });

  test.each(['pull-request', 'main', 'nightly', 'rebuild'])(
    'the caller of docs/workflows/%s.md is the workflow of this repository',
    (name) => {
      const [shown = ''] = blocks(`docs/workflows/${name}.md`);
      const here = shown
        .replaceAll(/OWNER\/golden-ami\/(\.github\/workflows\/[a-z-]+\.yml)@COMMIT/g, '$/$1')
        .replaceAll('OWNER/golden-ami@COMMIT', own);
      const {
        name: title,
        permissions,
        concurrency,
        jobs,
      } = parse(read(`.github/workflows/${name}.yml`)) as WorkflowFile & { concurrency: unknown };
      for (const job of Object.values(jobs)) delete job['timeout-minutes'];
      const { on, ...rest } = parse(here) as WorkflowFile;
      expect(rest).toEqual({ name: title, permissions, concurrency, jobs });
      expect(Object.keys(on)).toEqual(Object.keys(byName.get(name)?.on ?? {}));
    },
  );
});
