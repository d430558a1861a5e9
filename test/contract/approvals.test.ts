import { describe, expect, test } from '@jest/globals';
import {
  readWorkflowFiles,
  parseWorkflowFile,
  type WorkflowJob,
} from '../../scripts/workflow-files.ts';
import { parse } from 'yaml';
import { progressOf, type Progress } from './approvals.ts';
import { root } from './source-files.ts';

// What waits for a reviewer of the environment, and what that holds up, by the rules of GitHub that
// approvals.ts names.

const workflows = new Map(readWorkflowFiles(root).map((workflow) => [workflow.name, workflow]));

/** Runs of these workflows, with changes to the texts of files. */
function progress(
  names: readonly string[],
  change: (name: string, text: string) => string = (_, text) => text,
): Progress[] {
  const changed = new Map(
    [...workflows].map(([name, { text }]) => {
      const now = change(name, text);
      const { concurrency } = parse(now) as { concurrency?: { group: string } };
      return [name, { ...parseWorkflowFile(name, now), ...(concurrency && { concurrency }) }];
    }),
  );
  const called = ({ uses = '' }: WorkflowJob) =>
    changed.get(/^\$\/\.github\/workflows\/(.+)\.yml$/.exec(uses)?.[1] ?? '');
  return progressOf(
    names.map((name, index) => ({
      workflow: changed.get(name)!,
      github: {
        event_name: 'push',
        ref: 'refs/heads/main',
        sha: `${String(index)}abc`,
        run_id: String(index),
        workflow: name,
      },
    })),
    called,
  );
}

const asked = ['main', 'nightly', 'rebuild'];

describe.each(asked)('%s.yml, while no reviewer has answered', (name) => {
  const [run] = progress([name]);

  test('has planned and built, and only the release waits', () => {
    expect(run).toEqual({
      state: 'waiting',
      ended: ['release / plan', 'release / build'],
      waiting: ['release / release'],
      behind: ['release / collect', 'release / gate'],
    });
  });

  test.each(asked)('holds up nothing of a later run of %s.yml', (later) => {
    expect(progress([name, later])).toEqual([run, progress([later])[0]]);
  });

  test('holds up no pull request', () => {
    expect(progress([name, 'pull-request'])[1]).toMatchObject({ state: 'ended', behind: [] });
  });
});

describe('the model would see', () => {
  test('a build that waits for a reviewer, since it names the environment', () => {
    const [run] = progress(['main'], (name, text) =>
      name === 'build'
        ? text.replace(/^( +)name: build .*$/m, '$&\n$1environment: ${{ inputs.environment }}')
        : text,
    );
    expect(run).toMatchObject({ ended: ['release / plan'], waiting: ['release / build'] });
  });

  test('a merge that waits for the reviewer of the one before, since both are of one group', () => {
    const grouped = progress(['main', 'nightly'], (name, text) =>
      asked.includes(name)
        ? text.replace(/^permissions: /m, 'concurrency: { group: "release-${{ github.ref }}" }\n$&')
        : text,
    );
    expect(grouped.map(({ state }) => state)).toEqual(['waiting', 'held']);
  });
});
