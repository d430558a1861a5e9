import tseslint from 'typescript-eslint';
import { directions, packageHomes } from './scripts/directions.ts';

const errors = (patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** What a folder or file of src/ may not import, as the directions say. */
function restrictions(unit) {
  const isFolder = !['errors', 'clock', 'state', 'adapters', 'main', 'post', 'index'].includes(
    unit,
  );
  const { values, types } = directions[unit];
  const others = Object.keys(directions).filter(
    (other) => other !== unit && !values.includes(other),
  );
  return {
    files: [isFolder ? `src/${unit}/**/*.ts` : `src/${unit}.ts`],
    rules: errors([
      ...others.map((other) => ({
        regex: `^${isFolder ? '\\.\\.' : '\\.'}/${other}(/|\\.ts$)`,
        allowTypeImports: types.includes(other),
        message: `src/${unit} ${types.includes(other) ? 'takes only types from' : 'does not import'} src/${other} (scripts/directions.ts).`,
      })),
      ...Object.entries(packageHomes)
        .filter(([, home]) => home !== unit)
        .map(([name, home]) => ({
          regex: `^${name}`,
          message: `Only src/${home} imports ${name}*.`,
        })),
      { regex: '/(sandbox|test)/', message: 'Nothing in src knows of the sandbox.' },
    ]),
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.venv/', 'sandbox/model/*.json'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `return fail(…)` ends a branch in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It takes `signal.aborted` and variables of a closure for what they were before an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // With noUncheckedIndexedAccess `!` is how a bound that was checked is said.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // There are no enums: erasableSyntaxOnly.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'eqeqeq': 'error',
      // A body on a line of its own has braces: the next line that is added to it stays in it.
      'curly': ['error', 'multi-line'],
      'no-control-regex': 'error',
    },
  },
  ...Object.keys(directions).map(restrictions),
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    // Tests take answers and files apart as they come; the sandbox's services get what the front
    // has checked against AWS's model.
    files: ['test/**/*.ts', 'sandbox/services/**/*.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'argument', 'return', 'call'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // `expect(store.create)` names a method without calling it.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['sandbox/**/*.ts'],
    rules: errors([
      {
        regex: '/(src|scene)/',
        message:
          'The sandbox stands for AWS: it knows no product, and shares no mistakes with src.',
      },
    ]),
  },
);
