/** What a folder of src/, or a file beside index.ts, may import from the others. */
interface Directions {
  /** Loaded when the program runs. */
  values: string[];
  /** For types alone: nothing of them is left then. */
  types: string[];
}

/**
 * Which way imports point in src/. The order is the life of an AMI; `aws` and `github` know the
 * types that the other folders ask for, and only `create-adapters` joins them. ESLint says it in the editor,
 * a contract test says it for dynamic imports and cycles, too.
 */
export const directions: Record<string, Directions> = {
  'errors': { values: [], types: ['source'] },
  'getting-started': { values: [], types: [] },
  'clock': { values: [], types: [] },
  'inputs': { values: [], types: [] },
  'outputs': { values: [], types: [] },
  'state': { values: [], types: [] },

  'source': { values: [], types: [] },
  'document': { values: ['source'], types: [] },
  'recipe': { values: ['getting-started', 'source', 'document'], types: [] },
  'script': { values: ['source'], types: ['document', 'recipe'] },
  'rules': { values: ['source', 'document', 'recipe', 'script'], types: [] },
  'plan': {
    values: ['errors', 'getting-started', 'document', 'recipe', 'script'],
    types: ['clock', 'source'],
  },
  'image-build': { values: ['errors', 'recipe', 'plan'], types: ['clock', 'state', 'source'] },
  'release': { values: ['errors', 'recipe', 'plan', 'image-build'], types: ['clock'] },
  'report': {
    values: ['errors', 'outputs', 'source'],
    types: ['recipe', 'plan', 'image-build', 'release'],
  },

  'aws': {
    values: ['errors', 'getting-started'],
    types: ['clock', 'recipe', 'plan', 'image-build', 'release'],
  },
  'github': { values: ['errors'], types: ['clock', 'source', 'recipe', 'report'] },

  'commands': {
    values: [
      'errors',
      'getting-started',
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
  'adapters': { values: [], types: ['clock', 'inputs', 'recipe', 'aws', 'github'] },
  'main': { values: ['commands'], types: ['adapters'] },
  'post': { values: ['commands', 'state'], types: ['adapters'] },
  'create-adapters': { values: ['github', 'aws'], types: ['clock', 'adapters'] },
  'phase': { values: ['errors', 'report', 'main', 'post'], types: ['adapters', 'github'] },
  'index': { values: ['clock', 'create-adapters', 'phase'], types: [] },
};

/**
 * Packages that one folder of src/ alone may import, types included: beginning of the name to the
 * folder.
 */
export const packageHomes: Record<string, string> = {
  '@aws-sdk/': 'aws',
  '@smithy/': 'aws',
  '@actions/': 'github',
};
