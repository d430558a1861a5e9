import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { contractBlocks, withBlock } from '../../scripts/contract.ts';
import { formatted } from '../../scripts/format.ts';
import {
  inputDefinitions,
  outputDefinitions,
  type ActionInput,
} from '../../src/commands/definitions.ts';
import { parseInputs } from '../../src/commands/inputs.ts';
import type { ValidateOutputs } from '../../src/commands/validate/outputs.ts';
import { commands, type InputName } from '../../src/commands/verbs.ts';
import { results, type ImageOutputs } from '../../src/outputs/images.ts';
import { publish } from '../../src/outputs/publish.ts';
import { read } from './source-files.ts';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
}

const action = parse(read('action.yml')) as ActionFile;

describe('action.yml and README.md', () => {
  test.each(contractBlocks().map((block) => [block.file, block.begin, block] as const))(
    '%s: %s is what npm run contract writes',
    async (file, _begin, block) => {
      const text = read(file);
      expect(text).toBe(await formatted(file, withBlock(text, block)));
    },
  );

  test('action.yml has exactly the inputs of the verbs, and no defaults but of expressions', () => {
    const definitions: Record<string, ActionInput> = inputDefinitions;
    expect(Object.keys(action.inputs)).toEqual(Object.keys(definitions));
    expect(
      Object.entries(action.inputs).filter(
        ([name, input]) =>
          input.default !== definitions[name]?.expression || input.required !== undefined,
      ),
    ).toEqual([]);
    expect(Object.values(action.inputs).flatMap((input) => input.default ?? [])).toEqual([
      '${{ github.token }}',
      '${{ job.status }}',
    ]);
  });

  test('each phase has its file, on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
  });

  test('workflows that README shows give the action inputs that it has, and the permissions that these need', () => {
    const workflows = [...read('README.md').matchAll(/```yaml\n([^]*?)```/g)]
      .map((match) => parse(match[1] ?? '') as Workflow)
      .filter((one) => 'jobs' in one);
    expect(workflows.length).toBeGreaterThan(0);
    for (const { jobs } of workflows) {
      for (const job of Object.values(jobs)) {
        const steps = (job.steps ?? []).filter((step) => step.uses?.includes('/golden-ami@'));
        for (const step of steps) {
          expect(Object.keys(inputDefinitions)).toEqual(
            expect.arrayContaining(Object.keys(step.with ?? {})),
          );
          if (step.with?.['role-to-assume'] !== undefined) {
            expect(job.permissions).toMatchObject({ 'id-token': 'write', 'contents': 'read' });
          }
        }
      }
    }
  });

  test('no workflow that a page shows asks for a token on a pull request that gets none', () => {
    const jobs = ['README.md', 'docs/validate.md', 'docs/workflows/pull-request.md']
      .flatMap((page) => [...read(page).matchAll(/```yaml\n([^]*?)```/g)])
      .map((match) => parse(match[1] ?? '') as Workflow)
      .filter(({ on }) => /\bpull_request\b/.test(JSON.stringify(on) ?? ''))
      .flatMap((workflow) => Object.values(workflow.jobs))
      .filter(({ permissions }) => permissions?.['id-token'] !== undefined);
    expect(jobs).toHaveLength(3);
    for (const job of jobs) {
      expect(job.if).toContain(
        'github.event.pull_request.head.repo.full_name == github.repository',
      );
      expect(job.if).toContain("github.actor != 'dependabot[bot]'");
    }
  });

  test('commands that README and CONTRIBUTING show exist', () => {
    const scripts = Object.keys(
      (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
    );
    const shown = [read('README.md'), read('CONTRIBUTING.md')].flatMap((text) =>
      [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(shown.filter((name) => !['ci', 'install', ...scripts].includes(name))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(['ci', 'start', 'test']));
  });
});

interface Workflow {
  on?: unknown;
  jobs: Record<
    string,
    {
      if?: string;
      permissions?: Record<string, string>;
      steps?: { uses?: string; with?: Record<string, string> }[];
    }
  >;
}

describe('inputs', () => {
  test.each(commands)('%s asks for every input that it reads, and for no other', (command) => {
    const asked = new Set<string>();
    parseInputs((name) => {
      asked.add(name);
      return name === 'command' ? command : name === 'plan' ? '{}' : '';
    });
    const definitions: [string, ActionInput][] = Object.entries(inputDefinitions);
    expect([...asked].sort()).toEqual(
      definitions
        .flatMap(([name, { commands: readers }]) => (readers.includes(command) ? name : []))
        .sort(),
    );
  });

  test('the defaults are inputs that are taken', () => {
    expect(() => parseInputs((name) => inputDefinitions[name as InputName].default)).not.toThrow();
  });
});

describe('outputs', () => {
  const validated: ValidateOutputs = {
    'matrix': { include: [] },
    'has-changes': false,
    'diagnostics': [],
  };
  const built: ImageOutputs = { 'amis': {}, 'ami-id': undefined, 'manifest': '', 'result': 'none' };

  test.each([
    ['validate', validated],
    ['build', built],
  ] as const)(
    '%s sets every output that is defined for it, and no other',
    async (command, outputs) => {
      const set: string[] = [];
      await publish(outputs, (name) => {
        set.push(name);
        return Promise.resolve();
      });
      expect(set.sort()).toEqual(
        Object.entries(outputDefinitions)
          .flatMap(([name, { commands: setters }]) => (setters.includes(command) ? name : []))
          .sort(),
      );
    },
  );

  test('the description of `result` names every result', () => {
    const named = [...outputDefinitions.result.description.matchAll(/`([a-z]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.sort()).toEqual([...results].sort());
  });
});
