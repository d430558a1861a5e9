// Does what actions/checkout documents (https://github.com/actions/checkout#usage), as far as our
// workflows use it, with repositories of this machine: $CHECKOUT_ORIGINS holds
// `<owner>/<name>.git`. What it does not know it refuses.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const known = [
  'repository',
  'ref',
  'token',
  'path',
  'fetch-depth',
  'fetch-tags',
  'persist-credentials',
];
const {
  CHECKOUT_ORIGINS: origins = '',
  GITHUB_WORKSPACE: workspace = '',
  GITHUB_REPOSITORY: ownRepository = '',
  GITHUB_REF: ownRef = '',
  GITHUB_SHA: ownCommit = '',
  GITHUB_SERVER_URL: server = '',
} = process.env;

/** @param {string} name */
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';

/** @param {string} message @returns {never} */
function fail(message) {
  process.stdout.write(`::error::${message}\n`);
  process.exit(1);
}

for (const name of Object.keys(process.env)
  .filter((one) => one.startsWith('INPUT_'))
  .map((one) => one.slice('INPUT_'.length).toLowerCase())) {
  if (!known.includes(name))
    fail(`The stand-in for actions/checkout does not know the input ${name}.`);
}

const repository = input('repository');
const folder = path.resolve(workspace, input('path'));
const origin = path.join(origins, `${repository}.git`);
if (!existsSync(origin)) fail(`There is no repository ${repository}.`);

/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();

/**
 * The ref or commit to check out. Of the run's own repository it is what the run is about, whatever
 * the ref has become since.
 */
const isOwn = repository === ownRepository;
const asked =
  input('ref') ||
  (isOwn
    ? ownRef
    : execFileSync('git', ['symbolic-ref', 'HEAD'], { cwd: origin, encoding: 'utf8' }).trim());
const isCommit = /^[0-9a-f]{40}$/.test(asked);
const ref = isCommit || asked.startsWith('refs/') ? asked : `refs/heads/${asked}`;
/**
 * Where the clone keeps it: a merge of a pull request under `pull/`, and a branch under `origin/`.
 */
const kept = ref
  .replace(/^refs\/heads\//, 'refs/remotes/origin/')
  .replace(/^refs\/pull\//, 'refs/remotes/pull/');
const source = isOwn && asked === ownRef && ownCommit !== '' ? ownCommit : ref;
const depth = Number(input('fetch-depth'));

execFileSync('git', ['init', '--quiet', folder]);
// Only a URL has git fetch as from a server, with the depth asked for.
git('remote', 'add', 'origin', pathToFileURL(origin).href);
const everything =
  depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
const wanted = isCommit
  ? [asked]
  : everything.some((one) => one.endsWith(':refs/remotes/origin/*')) &&
      kept.startsWith('refs/remotes/origin/')
    ? []
    : [`+${source}:${kept}`];
git(
  'fetch',
  '--quiet',
  '--no-recurse-submodules',
  ...(input('fetch-tags') === 'true' ? [] : ['--no-tags']),
  ...(depth > 0 ? [`--depth=${depth}`] : []),
  'origin',
  ...everything,
  ...wanted,
);
const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
if (branch !== undefined)
  git('checkout', '--quiet', '--force', '-B', branch, source === ref ? kept : source);
else git('checkout', '--quiet', '--force', '--detach', isCommit ? asked : kept);
if (input('persist-credentials') === 'true')
  git(
    'config',
    `http.${server}/.extraheader`,
    `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${input('token')}`).toString('base64')}`,
  );

const commit = git('rev-parse', 'HEAD');
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `ref=${asked}\ncommit=${commit}\n`);
process.stdout.write(
  `${repository} at ${commit}, ${depth === 0 ? 'all of its history' : `${depth} deep`}\n`,
);
