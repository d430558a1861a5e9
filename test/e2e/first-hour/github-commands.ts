import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Command } from './command.ts';

const repositoryRoot = path.join(import.meta.dirname, '..', '..', '..');

/** The commands of gh and npm that the page uses. */
export const githubCommands: Record<string, Command> = {
  'gh repo create': {
    options: [],
    flags: ['private'],
    run: (options, [name = ''], { github }) => {
      if (options['private'] !== 'true') {
        throw new Error(
          '`--public`, `--private`, or `--internal` required when not running interactively',
        );
      }
      const folder = path.join(github, `${name}.git`);
      if (existsSync(folder)) {
        throw new Error('GraphQL: Name already exists on this account (createRepository)');
      }
      git(['init', '--quiet', '--bare', '--initial-branch', 'main', folder]);
      return `https://github.com/${name}\n`;
    },
  },
  'gh pr create': {
    options: ['repo', 'head'],
    flags: ['fill'],
    run: ({ repo, head: branch = '' }, _rest, { folder, github, sandbox }) => {
      existing(sandbox, repo);
      const { owner, repository } = sandbox.oidc.run;
      const bare = path.join(github, owner, `${repository}.git`);
      if (git(['-C', bare, 'rev-parse', branch]) !== git(['-C', folder, 'rev-parse', 'HEAD'])) {
        throw new Error('Head ref must be a branch');
      }
      if (git(['-C', bare, 'rev-list', '--count', `main..${branch}`]) === '0') {
        throw new Error('No commits between main and it');
      }
      return `https://github.com/${owner}/${repository}/pull/1\n`;
    },
  },
  'gh variable set': {
    options: ['body', 'repo'],
    run: ({ body = '', repo }, [name = ''], { variables, sandbox }) => {
      existing(sandbox, repo);
      variables.set(name, body);
      return '';
    },
  },
  'gh variable list': {
    options: ['repo'],
    run: ({ repo }, _rest, { variables, sandbox }) => {
      existing(sandbox, repo);
      return [...variables].map(([name, value]) => `${name} ${value}\n`).join('');
    },
  },
  'gh workflow run': {
    options: ['repo', 'field'],
    run: async ({ repo, field = '' }, [file = ''], { sandbox, folder }) => {
      existing(sandbox, repo);
      const { on } = parse(
        await readFile(path.join(folder, '.github/workflows', file), 'utf8'),
      ) as { on: { workflow_dispatch: { inputs: Record<string, { options?: string[] }> } } };
      const [name = '', value = ''] = field.split('=');
      if (on.workflow_dispatch.inputs[name]?.options?.includes(value) !== true) {
        throw new Error(
          `could not create workflow dispatch event: HTTP 422: Provided value '${value}' for input '${name}' not in the list of allowed values`,
        );
      }
      return '';
    },
  },
  'gh api': {
    options: ['jq', 'method', 'field', 'raw-field', 'input'],
    flags: ['silent'],
    short: { 'field': 'F', 'raw-field': 'f' },
    run: async (
      { jq = '', method = 'GET', field = '', 'raw-field': raw = '', input },
      [address = ''],
      { sandbox, environments, rules, folder },
    ) => {
      const { owner, repository, ownerId, repositoryId } = sandbox.oidc.run;
      const [, rest = ''] = address.split(`repos/${owner}/${repository}`);
      const [, name = ''] = /^\/environments\/([a-z-]+)/.exec(rest) ?? [];
      if (!address.startsWith(`repos/${owner}/${repository}`)) {
        throw new Error('gh: Not Found (HTTP 404)');
      }
      if (rest === '' && method === 'GET') {
        return { '.owner.id': `${ownerId}\n`, '.id': `${repositoryId}\n` }[jq] ?? '';
      }
      if (
        rest === `/environments/${name}` &&
        method === 'PUT' &&
        field ===
          'deployment_branch_policy[protected_branches]=false,deployment_branch_policy[custom_branch_policies]=true'
      ) {
        environments.set(name, []);
        return '';
      }
      // https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset
      if (rest === '/rulesets' && method === 'POST' && input !== undefined) {
        const ruleset = JSON.parse(await readFile(path.join(folder, input), 'utf8')) as {
          enforcement: string;
          conditions: { ref_name: { include: string[] } };
          rules: typeof rules;
        };
        const isOfDefault = ruleset.conditions.ref_name.include.includes('~DEFAULT_BRANCH');
        if (ruleset.enforcement === 'active' && isOfDefault) rules.push(...ruleset.rules);
        return '';
      }
      if (rest === '/rules/branches/main' && method === 'GET' && jq === '.[].type') {
        return rules.map(({ type }) => `${type}\n`).join('');
      }
      const branches = environments.get(name);
      if (branches && rest === `/environments/${name}/deployment-branch-policies`) {
        if (method === 'POST' && raw.startsWith('name=')) {
          branches.push(raw.slice('name='.length));
          return '';
        }
        if (method === 'GET' && jq === '.branch_policies[].name') {
          return branches.map((branch) => `${branch}\n`).join('');
        }
      }
      throw new Error('gh: Not Found (HTTP 404)');
    },
  },
  'npm ci': { options: [], run: () => '' },
  'npm run': {
    options: [],
    run: (_options, [script = ''], { folder }) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(repositoryRoot, 'scripts', `${script}.ts`)],
        { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } },
      );
      if (stderr !== '') throw new Error(stderr);
      return stdout;
    },
  },
};

/** Fails where it is not the repository of the test. */
function existing(sandbox: Sandbox, repository: string | undefined): void {
  const { owner, repository: name } = sandbox.oidc.run;
  if (repository !== `${owner}/${name}`) {
    throw new Error(`Could not resolve to a Repository with the name '${repository ?? ''}'`);
  }
}

function git(args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
