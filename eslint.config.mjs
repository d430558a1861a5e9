import redos from 'eslint-plugin-redos';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const syntax = [
  {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'Import it where it is needed from the file that has it.',
  },
  ...['ImportDeclaration', 'ImportExpression', 'TSImportType'].map((kind) => ({
    selector: `${kind}[source.value=/^\\.(?!.*\\.(ts|mjs|json)$)/]`,
    message: 'Name the file with its ending.',
  })),
];

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
      // `import { type A }` alone would still load the file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      'eqeqeq': 'error',
      // A body on a line of its own has braces: the next line that is added to it stays in it.
      'curly': ['error', 'multi-line'],
      'no-control-regex': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { redos, regexp },
    rules: {
      'no-console': 'error',
      // Patterns meet texts of strangers: none may take more than linear time. Each of the two
      // checkers finds what the other misses. Recheck's judgements are kept in node_modules/.cache.
      'redos/no-vulnerable': ['error', { ignoreErrors: false, cache: true }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
      'no-restricted-syntax': [
        'error',
        ...syntax,
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message:
            'The checkers of patterns see literals only. For `*` and `?`: src/recipe/wildcard.ts.',
        },
      ],
    },
  },
  {
    // Tests take answers and files apart as they come; the sandbox's services get what the front
    // has checked against AWS's model.
    files: ['test/**/*.ts', 'sandbox/test/**/*.ts', 'sandbox/services/**/*.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'argument', 'return', 'call'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // `expect(store.create)` names a method without calling it.
  {
    files: ['test/**/*.ts', 'sandbox/test/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
);
