import fastCheck from 'fast-check';

// For tests of properties, by import: fast-check takes the seed of the whole run, which
// jest.config.mjs draws and prints. What one run has found, `TEST_SEED=<seed> npm test -- <file>`
// finds again.

const seed = process.env['TEST_SEED'];
if (seed !== undefined) fastCheck.configureGlobal({ seed: Number(seed) });
