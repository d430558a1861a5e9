/**
 * Which way imports point in src/: folder (or file beside index.ts) to the others that it may import. `values` are loaded
 * when the program runs; of `types` nothing is left then. The order is the life of an AMI; `aws` and `github` know the
 * types that the folders ask for, and only `index` joins them with the rest.
 * ESLint says it in the editor, a contract test says it for dynamic imports and cycles, too.
 * @type {Record<string, { values: string[], types: string[] }>}
 */
export const directions = {
  errors: { values: [], types: ['recipe'] },
  clock: { values: [], types: [] },
  inputs: { values: ['errors'], types: [] },
  outputs: { values: [], types: [] },
  state: { values: [], types: [] },

  recipe: { values: [], types: [] },
  plan: { values: ['errors', 'recipe'], types: ['clock'] },
  build: { values: ['errors', 'recipe', 'plan'], types: ['clock', 'state'] },
  release: { values: ['errors', 'recipe', 'plan', 'build'], types: ['clock'] },
  report: { values: ['errors', 'outputs'], types: ['recipe', 'plan', 'build', 'release'] },

  aws: { values: ['errors'], types: ['clock', 'recipe', 'plan', 'build', 'release'] },
  github: { values: ['errors'], types: ['recipe', 'report'] },

  commands: { values: ['errors', 'outputs', 'state', 'recipe', 'plan', 'build', 'release', 'report'], types: ['clock', 'inputs', 'main', 'aws', 'github'] },
  main: { values: ['inputs', 'commands'], types: ['clock', 'aws', 'github'] },
  post: { values: ['errors', 'inputs', 'state', 'build'], types: ['main'] },
  index: { values: ['errors', 'clock', 'aws', 'github', 'report', 'main', 'post'], types: [] },
};

/** Packages that one folder of src/ alone may import, types included: beginning of the name to the folder. */
export const packageHomes = { '@aws-sdk/': 'aws', '@smithy/': 'aws', '@actions/': 'github' };
