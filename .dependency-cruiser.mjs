/**
 * Which way imports point, and that they make no circle. Run by `npm run lint`; a test breaks each
 * rule.
 */

/**
 * What a folder of src/, or a file beside index.ts, may import from the others: `values` are loaded
 * when the program runs, of `types` nothing is left then. The order is the life of an AMI.
 */
const directions = {
  'errors': { values: [], types: ['source'] },
  'getting-started': { values: [], types: [] },
  'hidden-characters': { values: [], types: [] },
  'clock': { values: [], types: [] },
  'commit': { values: [], types: [] },
  'inputs': { values: [], types: [] },
  'outputs': { values: ['hidden-characters'], types: [] },
  'state': { values: [], types: [] },

  'network': { values: [], types: ['clock'] },
  'source': { values: [], types: [] },
  'document': { values: ['source'], types: [] },
  'recipe': { values: ['getting-started', 'source', 'document'], types: [] },
  'script': { values: ['source'], types: ['document', 'recipe'] },
  'rules': { values: ['source', 'document', 'recipe', 'script'], types: [] },
  'plan': {
    values: ['commit', 'errors', 'getting-started', 'document', 'recipe', 'script'],
    types: ['clock', 'source'],
  },
  'image-build': { values: ['errors', 'recipe', 'plan'], types: ['clock', 'state', 'source'] },
  'release': { values: ['commit', 'errors', 'recipe', 'plan', 'image-build'], types: ['clock'] },
  'report': {
    values: ['errors', 'hidden-characters', 'outputs', 'source'],
    types: ['recipe', 'plan', 'image-build', 'release'],
  },

  'aws': {
    values: ['errors', 'getting-started', 'network'],
    types: ['clock', 'recipe', 'plan', 'image-build', 'release'],
  },
  'github': {
    values: ['commit', 'errors', 'hidden-characters', 'network'],
    types: ['clock', 'source', 'recipe', 'plan'],
  },

  'commands': {
    values: [
      'errors',
      'getting-started',
      'hidden-characters',
      'inputs',
      'outputs',
      'state',
      'source',
      'recipe',
      'rules',
      'plan',
      'image-build',
      'release',
      'report',
    ],
    types: ['clock', 'adapters', 'aws', 'github'],
  },
  'adapters': { values: [], types: ['clock', 'inputs', 'recipe', 'plan', 'aws', 'github'] },
  'main': { values: ['commands'], types: ['adapters'] },
  'post': { values: ['commands', 'state'], types: ['adapters'] },
  'create-adapters': { values: ['github', 'aws'], types: ['clock', 'adapters'] },
  'phase': { values: ['errors', 'report', 'state', 'main', 'post'], types: ['adapters'] },
  'index': { values: ['clock', 'create-adapters', 'phase'], types: [] },
};

/** Folder of src/ by the packages that it alone may import, types included. */
const packageHomes = { '@aws-sdk': 'aws', '@smithy': 'aws', '@actions': 'github' };

const pathOf = (unit) => `^src/${unit}(/|\\.ts$)`;

const rules = Object.entries(directions).flatMap(([unit, { values, types }]) => [
  {
    name: `${unit}-imports`,
    comment: `src/${unit} knows what stands below it in the life of an AMI: another import is a line of the table in .dependency-cruiser.mjs, with a reason in the commit.`,
    severity: 'error',
    from: { path: pathOf(unit) },
    to: { path: '^src/', pathNot: [unit, ...values, ...types].map(pathOf) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${unit}-loads`,
          comment: `src/${unit} takes only types from there: commands hand it the functions, and what it does not need is not loaded.`,
          severity: 'error',
          from: { path: pathOf(unit) },
          to: {
            path: types.map(pathOf),
            dependencyTypesNot: ['type-only', 'type-import'],
          },
        },
      ]),
]);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files in a circle can only be read, moved and tested together. Types count: what both sides share stands below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...rules,
    {
      name: 'unit-without-directions',
      comment: 'A new folder of src/ says in .dependency-cruiser.mjs what it may import.',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(directions).map(pathOf) },
      to: {},
    },
    ...Object.entries(packageHomes).map(([scope, home]) => ({
      name: `${scope.slice(1)}-home`,
      comment: `Only src/${home} imports ${scope}/*: the other folders say which functions they need, and are tested without it.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${home}/` },
      to: { path: `(^|node_modules/)${scope}/` },
    })),
    {
      name: 'src-alone',
      comment: 'The product knows nothing of the sandbox: it must not be able to tell it from AWS.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|aws-sandbox|scene|test|scripts|bench|checks)/' },
    },
    {
      name: 'sandbox-alone',
      comment: 'The sandbox stands for AWS: it must not share the mistakes of src.',
      severity: 'error',
      from: { path: '^(sandbox|scene)/' },
      to: { path: '^src/' },
    },
    {
      name: 'sandbox-without-scene',
      comment: 'The sandbox is AWS and GitHub for anybody: it knows no product.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(scene|test|scripts|bench|checks)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/fixtures)/' },
  },
};
