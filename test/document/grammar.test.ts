import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../src/document/document.ts';
import { scriptsOf } from '../../src/script/script.ts';

/** A document with one step, whose attributes are given in flow style. */
const withStep = (attributes: string, declared = '') =>
  `schemaVersion: 1.0\n${declared}phases:\n  - name: build\n    steps:\n      - {name: One, ${attributes}}\n`;

const rulesOf = (text: string) =>
  parseDocument(text, 'recipes/components/x.yml').diagnostics.map(({ rule }) => rule);

/**
 * Number by number, what a document has to be, beyond what test/fixtures shows: 1 YAML, 2 its
 * schema version, 3 phases, 4 steps, 5 actions, 6 inputs, 7 time-outs and attempts, 8
 * ExecuteDocument, 9 loops, 10 conditions, 11 parameters and constants, 12 references.
 */
describe.each<[text: string, rules: string[]]>([
  // 1, 2
  ['{}', ['missing-key', 'missing-key']],
  ['schemaVersion: "1.0"\nphases: null\n', ['wrong-type']],
  [
    'schemaVersion: []\nphases: [{name: build, steps: [{name: One, action: Reboot}]}]\n',
    ['wrong-type'],
  ],
  [
    'schemaVersion: ""\nphases: [{name: build, steps: [{name: One, action: Reboot}]}]\n',
    ['schema-version'],
  ],
  // 3, 4
  ['schemaVersion: 1.0\nphases: []\n', ['no-phase']],
  ['schemaVersion: 1.0\nphases: {build: [{name: One, action: Reboot}]}\n', ['wrong-type']],
  [
    'schemaVersion: 1.0\nphases: [{name: Build, steps: [{name: One, action: Reboot}]}]\n',
    ['no-phase'],
  ],
  ['schemaVersion: 1.0\nphases: [{name: build, steps: null}]\n', ['wrong-type']],
  [
    `schemaVersion: 1.0\nphases: [{name: build, steps: [{name: ${'a'.repeat(128)}, action: Reboot}]}]\n`,
    [],
  ],
  [
    `schemaVersion: 1.0\nphases: [{name: build, steps: [{name: ${'a'.repeat(129)}, action: Reboot}]}]\n`,
    ['step-name'],
  ],
  [
    'schemaVersion: 1.0\nphases: [{name: build, steps: [{name: One, action: Reboot}]}, {name: test, steps: [{name: One, action: Reboot}]}]\n',
    [],
  ],
  // 5: names that every JavaScript object has
  [withStep('action: toString'), ['unknown-action']],
  [withStep('action: constructor, inputs: [{a: b}]'), ['unknown-action']],
  [withStep('action: __proto__, inputs: {commands: [a]}'), ['unknown-action']],
  [withStep('action: ExecuteBash, inputs: {commands: [a], constructor: b}'), ['unknown-key']],
  [withStep('action: Assert, inputs: {toString: a}'), ['condition-operator']],
  // 6
  [withStep('action: ExecuteBash, inputs: null'), ['missing-key']],
  [withStep('action: ExecuteBash, inputs: echo'), ['inputs-shape']],
  [withStep('action: ExecuteBash, inputs: {commands: [""]}'), []],
  [withStep('action: ExecuteBash, inputs: {commands: [1, true, 2024-01-01]}'), []],
  [withStep('action: ExecuteBash, inputs: {commands: [null]}'), ['wrong-type']],
  [withStep('action: ExecuteBash, inputs: {commands: [[a]]}'), ['wrong-type']],
  [withStep('action: ExecuteBinary, inputs: {path: /bin/true, arguments: []}'), []],
  [withStep('action: UpdateOS, inputs: {include: []}'), []],
  [withStep('action: UpdateOS, inputs: {include: kernel}'), ['wrong-type']],
  [withStep('action: UpdateOS, inputs:'), []],
  [withStep('action: Assert'), ['missing-key']],
  [withStep('action: Assert, inputs: [{binaryExists: a}]'), ['wrong-type']],
  [withStep('action: CreateFile, inputs: [{path: /x, content: ""}]'), []],
  [withStep('action: CreateFile, inputs: [{path: /x, overwrite: "false"}]'), []],
  [
    withStep(
      'action: CreateFile, inputs: [{path: /x, overwrite: "{{ env:KEEP }}", encoding: "{{ env:KEEP }}"}]',
    ),
    [],
  ],
  [withStep('action: CreateFile, inputs: [{content: x}]'), ['missing-key']],
  [
    withStep('action: S3Download, inputs: [{source: "s3://bucket", destination: /x}]'),
    ['input-value'],
  ],
  [withStep('action: S3Download, inputs: [{source: "s3://bucket/*", destination: /x}]'), []],
  [withStep('action: S3Download, inputs: [{source: "{{ env:SOURCE }}", destination: /x}]'), []],
  [withStep('action: DeleteFile, inputs: [{path: /var/*/x.log}]'), ['input-value']],
  [withStep("action: DeleteFile, inputs: [{path: 'C:\\x\\*.log'}]"), []],
  [
    withStep(
      'action: WebDownload, inputs: [{source: "https://h/f", destination: /x, checksum: 67574ee2f0d8e1a6cd1ab8c9c6b5ca6d, algorithm: SHA256}]',
    ),
    ['input-value'],
  ],
  [
    withStep(
      'action: WebDownload, inputs: [{source: "https://h/f", destination: /x, checksum: "{{ env:SUM }}", algorithm: SHA256}]',
    ),
    [],
  ],
  // 7
  [withStep('action: Reboot, timeoutSeconds: -1'), []],
  [withStep('action: Reboot, timeoutSeconds: -2'), ['step-timeout']],
  [withStep('action: Reboot, timeoutSeconds: "600"'), []],
  [withStep('action: Reboot, timeoutSeconds: 1e3'), ['wrong-type']],
  [withStep('action: Reboot, timeoutSeconds: "{{ env:TIME }}"'), ['wrong-type']],
  [withStep('action: Reboot, maxAttempts: null'), ['wrong-type']],
  // 8
  [
    withStep(
      'action: ExecuteDocument, maxAttempts: 1, timeoutSeconds: -1, inputs: {document: /x.yml}',
    ),
    [],
  ],
  [
    withStep('action: ExecuteDocument, maxAttempts: 2, inputs: {document: /x.yml}'),
    ['document-step'],
  ],
  // 9
  [withStep('action: Reboot, loop: null'), ['wrong-type']],
  [withStep('action: Reboot, loop: {for: {start: 1, end: 1, updateBy: 1}}'), []],
  [withStep('action: Reboot, loop: {for: {start: 1, end: 1, updateBy: 0}}'), ['loop-range']],
  [withStep('action: Reboot, loop: {for: {start: -3, end: 3, updateBy: 100}}'), []],
  [
    withStep(
      'action: Reboot, loop: {for: {start: 1, end: "{{ Last }}", updateBy: 1}}',
      'constants: [{Last: {type: string, value: "3"}}]\n',
    ),
    [],
  ],
  [
    withStep('action: Reboot, loop: {for: {start: 1, end: "{{ Last }}", updateBy: 1}}'),
    ['unknown-reference'],
  ],
  [
    withStep(
      'action: Reboot, loop: {for: {start: 1, end: "{{ build.Zero.outputs.stdout }}", updateBy: 1}}',
    ),
    ['wrong-type', 'unknown-reference'],
  ],
  [withStep('action: Reboot, loop: {forEach: [1, 2]}'), []],
  [withStep('action: Reboot, loop: {forEach: [[1]]}'), ['wrong-type']],
  // 10
  [withStep('action: Reboot, if: {not: []}'), ['condition-form']],
  [withStep('action: Reboot, if: {and: []}'), ['condition-form']],
  [withStep('action: Reboot, if: {not: {not: {not: {not: {binaryExists: a}}}}}'), []],
  [
    withStep('action: Reboot, if: {not: {not: {not: {not: {not: {binaryExists: a}}}}}}'),
    ['condition-depth'],
  ],
  [
    withStep('action: Reboot, if: {and: [{binaryExists: a}, {binaryExists: b}], value: x}'),
    ['unknown-key'],
  ],
  [withStep('action: Reboot, if: {value: x}'), ['condition-form']],
  [withStep('action: Reboot, if: {stringIsEmpty: ""}'), []],
  [withStep('action: Reboot, if: {numberEquals: 1e3, value: 1}'), ['condition-value']],
  [withStep('action: Reboot, if: {numberEquals: ".5", value: 1}'), ['condition-value']],
  ...[
    "'(?i)a'",
    "'(?P<name>a)(?-s:.)'",
    "'[[:alpha:]]\\d+'",
    "'\\Q(\\E'",
    '"\\\\\\\\1"',
    "'a{2,3}?'",
  ].map((pattern): [string, string[]] => [
    withStep(`action: Reboot, if: {patternMatches: ${pattern}, value: a}`),
    [],
  ]),
  ...["'a(?!b)'", "'(?<=a)b'", "'(a)\\1'", "'[a'", "'*a'", "'a)'"].map(
    (pattern): [string, string[]] => [
      withStep(`action: Reboot, if: {patternMatches: ${pattern}, value: a}`),
      ['condition-value'],
    ],
  ),
  // 11
  [
    withStep(
      'action: Reboot',
      'parameters: [{Par: {type: string}}]\nconstants: [{par: {type: string, value: a}}]\n',
    ),
    [],
  ],
  [withStep('action: Reboot', 'parameters: [Par]\n'), ['wrong-type']],
  [withStep('action: Reboot', 'parameters: [{}]\n'), ['parameter-shape']],
  [withStep('action: Reboot', 'parameters: []\n'), []],
  [withStep('action: Reboot', 'parameters:\n'), ['wrong-type']],
  [
    withStep('action: Reboot', 'parameters: [{Par: {type: string, default: [a]}}]\n'),
    ['wrong-type'],
  ],
  [withStep('action: Reboot', 'constants: [{Con: {type: string}}]\n'), ['missing-key']],
  [
    withStep('action: Reboot', 'constants: [{Con: {type: string, value: a, default: b}}]\n'),
    ['unknown-key'],
  ],
  [
    withStep('action: ExecuteBash, inputs: {commands: ["{{ __proto__ }} {{ toString }}"]}'),
    ['unknown-reference', 'unknown-reference'],
  ],
  [
    withStep(
      'action: ExecuteBash, inputs: {commands: ["{{ __proto__ }}"]}',
      'parameters: [{__proto__: {type: string}}]\n',
    ),
    [],
  ],
  // 12
  [
    withStep(
      'action: ExecuteBash, inputs: {commands: ["{{Par}} {{\tPar\t}} {{   Par }}"]}',
      'parameters: [{Par: {type: string}}]\n',
    ),
    [],
  ],
  [
    withStep('action: ExecuteBash, inputs: {commands: ["{{ Par }}"]}', 'parameters: [{Par}]\n'),
    ['wrong-type'],
  ],
  [
    withStep('action: ExecuteBash, inputs: {commands: ["{{ build.One.outputs.stdout }}"]}'),
    ['reference-order'],
  ],
  [
    withStep('action: ExecuteBash, inputs: {commands: ["{{ a.b.c }} {{ a b }} {{ 1+1 }}"]}'),
    ['foreign-template', 'foreign-template', 'foreign-template'],
  ],
  [withStep('action: ExecuteBash, inputs: {commands: ["{{ Unclosed"]}'), []],
  [
    withStep(
      'action: ExecuteBash, inputs: {commands: ["{{ aws:ssm:/a/b:2 }} {{ aws:ssm:resolve( Par ) }} {{ env:ProgramFiles(x86) }}"]}',
      'parameters: [{Par: {type: string}}]\n',
    ),
    [],
  ],
  [
    withStep(
      'action: ExecuteBash, inputs: {commands: ["{{ aws:imds:latest/meta-data/identity-credentials/ec2 }}"]}',
    ),
    ['reference-credentials'],
  ],
])('%j', (text, expected) => {
  test(`gives ${expected.join(' and ') || 'nothing'}`, () => {
    expect(rulesOf(text)).toEqual(expected);
  });
});

test('a YAML value that begins with braces is told where it begins', () => {
  const {
    diagnostics: [first],
  } = parseDocument('schemaVersion: 1.0\nphases:\n  - name: {{ Name }}\n', 'x.yml');
  expect(first).toMatchObject({
    rule: 'key-type',
    line: 3,
    column: 12,
    remedy: expect.stringContaining('in quotes'),
  });
});

test("each step has AWSTOE's defaults, and keeps what it was written as", () => {
  const { document } = parseDocument(
    withStep(
      'action: ExecuteBash, timeoutSeconds: -1, onFailure: Ignore, maxAttempts: 3, inputs: {commands: [a, b]}',
    ),
    'recipes/components/one-two.yml',
  );
  expect(document).toMatchObject({
    name: 'one-two',
    file: 'recipes/components/one-two.yml',
    steps: [
      {
        phase: 'build',
        step: 'One',
        action: 'ExecuteBash',
        timeoutSeconds: -1,
        onFailure: 'Ignore',
        maxAttempts: 3,
        at: { line: 5, column: 9 },
      },
    ],
  });
  expect(parseDocument(withStep('action: Reboot'), 'x.yml').document?.steps[0]).toMatchObject({
    timeoutSeconds: undefined,
    onFailure: 'Abort',
    maxAttempts: 1,
    inputs: undefined,
  });
  expect(scriptsOf(document!)[0]?.text).toBe('a\nb\n');
});

test('declarations have their defaults and values', () => {
  const { document } = parseDocument(
    withStep(
      'action: Reboot',
      'parameters: [{Par: {type: string, default: 3006.10}}, {Without: {type: string}}, {Empty: {type: string, default: ""}}]\nconstants: [{Con: {type: string, value: on}}]\n',
    ),
    'x.yml',
  );
  expect(document).toMatchObject({
    parameters: { Par: '3006.10', Without: undefined, Empty: '' },
    constants: { Con: 'on' },
  });
  expect(Object.keys(document!.declarations)).toEqual(['Par', 'Without', 'Empty', 'Con']);
});

/**
 * Files made to cost time: each was measured in seconds or minutes once, or would be without a
 * limit.
 */
describe('hostile documents cost no time', () => {
  const steps = (count: number, commands: (index: number) => string) =>
    `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n${Array.from({ length: count }, (_, index) => `      - {name: Step${String(index)}, action: ExecuteBash, inputs: {commands: [${commands(index)}]}}\n`).join('')}`;
  const bash = '        action: ExecuteBash\n        inputs:\n          commands:\n';

  test.each([
    ['braces and 12,000 spaces', steps(1, () => `"{{${' '.repeat(12_000)}x"`)],
    ['12,000 braces', steps(1, () => `"${'{'.repeat(12_000)}"`)],
    ['unknown references of one text', steps(1, () => `"${'{{ aaaa }}'.repeat(1400)}"`)],
    [
      'references to the steps before',
      steps(250, (index) => `"{{ build.Step${String(index - 1)}.outputs.stdout }}"`),
    ],
    [
      'references to steps that are missing',
      steps(8000, (index) => `"{{ build.Stepp${String(index)}.outputs.stdout }}"`),
    ],
    [
      'references to missing parameters among 5,000',
      `${steps(1, () => Array.from({ length: 5000 }, (_, index) => `"{{ Parametr${String(index)}x }}"`).join())}parameters:\n${Array.from({ length: 5000 }, (_, index) => `  - Parameter${String(index)}: {type: string}\n`).join('')}`,
    ],
    [
      'a long text by 5,000 aliases',
      `${steps(0, () => '')}      - name: One\n${bash}            - &a "${'{{ env:A }} echo a | b; '.repeat(400)}"\n${'            - *a\n'.repeat(5000)}`,
    ],
    [
      'a step by 5,000 aliases',
      `${steps(0, () => '')}      - &a\n        name: One\n${bash}            - echo {{ Nobody }}\n${'      - *a\n'.repeat(5000)}`,
    ],
    [
      'conditions by aliases of aliases',
      `${steps(0, () => '')}      - name: One\n        action: Assert\n        inputs: &a {or: [&b {or: [&c {or: [&d {patternMatches: '${'(a|b)'.repeat(20)}', value: a}, ${'*d, '.repeat(20)}*d]}, ${'*c, '.repeat(20)}*c]}, ${'*b, '.repeat(20)}*b]}\n`,
    ],
  ])('%s', (_, text) => {
    const begin = process.cpuUsage();
    const { diagnostics } = parseDocument(text, 'x.yml');
    expect(process.cpuUsage(begin).user).toBeLessThan(1_500_000);
    expect(diagnostics.length).toBeLessThanOrEqual(100);
  });

  test('after a hundred problems nothing more is said', () => {
    const text = `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n${'      - {name: a, action: Reboot}\n'.repeat(200)}`;
    const { document, diagnostics } = parseDocument(text, 'x.yml');
    expect(diagnostics).toHaveLength(100);
    expect(document).toBeUndefined();
  });

  test('what is longer than eight documents by its aliases is not looked at', () => {
    const text = `${steps(0, () => '')}      - name: One\n${bash}            - &a "${'x'.repeat(10_000)}"\n${'            - *a\n'.repeat(13)}`;
    const { document, diagnostics } = parseDocument(text, 'x.yml');
    expect(diagnostics).toEqual([
      expect.objectContaining({ rule: 'document-size', line: 1, column: 1 }),
    ]);
    expect(document).toBeUndefined();
  });
});
