import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ComponentDocument } from '../../src/document/component-document.ts';
import { parseDocument } from '../../src/document/document.ts';
import { fetchedBy } from '../../src/script/fetched.ts';
import { isLinear } from '../helpers/growth.ts';

/** A document with the lines as its only step: inputs of a module, or a script. */
function documentOf(lines: string, indent = '              '): ComponentDocument {
  const isInput = /^ +- /.test(lines);
  const action = isInput
    ? lines.includes('destination')
      ? 'S3Upload'
      : 'S3Download'
    : /^(?:& |\$\w+ = )/.test(lines)
      ? 'ExecutePowerShell'
      : 'ExecuteBash';
  const inputs = isInput
    ? `        ${lines}\n`
    : `          commands:\n            - |\n${lines.replaceAll(/^/gm, indent)}\n`;
  const { document } = parseDocument(
    `schemaVersion: 1.0
parameters:
  - Bucket: {type: string, default: software}
  - Version: {type: string, default: '1.2'}
constants:
  - folder: {type: string, value: tools}
phases:
  - name: build
    steps:
      - name: Get
        action: ${action}
        inputs:
${inputs}`,
    'recipes/components/hello.yml',
  );
  return document!;
}

function fetched(lines: string, given: Record<string, string> = {}): string[] {
  return fetchedBy(documentOf(lines), given).map((one) =>
    one.kind === 'object' ? `s3://${one.bucket}/${one.key}` : one.name,
  );
}

test.each([
  ['aws s3 cp s3://software/tools/a.rpm a.rpm', ['s3://software/tools/a.rpm']],
  [
    '"${aws}" s3 cp --only-show-errors "s3://{{ Bucket }}/falcon/${package}" "${package}"',
    ['s3://software/falcon/'],
  ],
  [
    "aws s3 cp --region us-east-1 's3://{{Bucket}}/{{ folder }}/a-{{ Version }}.deb' .",
    ['s3://software/tools/a-1.2.deb'],
  ],
  ['aws s3 sync s3://software folder', ['s3://software/']],
  ['  - source: "s3://{{ Bucket }}/{{ Version }}.exe"', ['s3://software/1.2.exe']],
  [
    '& "$env:ProgramFiles\\Amazon\\AWSCLIV2\\aws.exe" s3 cp "s3://software/$name" $name',
    ['s3://software/'],
  ],
  [
    'cid="$(aws ssm get-parameter --region "${region}" --name \'/falcon/cid\' --with-decryption --query Parameter.Value)"',
    ['/falcon/cid'],
  ],
  ['aws ssm get-parameters --names=plain', ['plain']],
  ['aws s3 cp --quiet \\\n  "s3://{{ Bucket }}/a" .', ['s3://software/a']],
  ["$cid = (Get-SSMParameter -WithDecryption $true -Name '/falcon/cid').Value", ['/falcon/cid']],
])('%s', (line, expected) => {
  expect(fetched(line)).toEqual(expected);
});

test.each([
  ['an upload', 'aws s3 cp log.txt s3://logs/log.txt'],
  ['a comment', '# aws s3 cp s3://software/a .'],
  ['a question', 'if aws s3 cp s3://software/a .; then'],
  ['a way out', 'aws s3 cp s3://software/a . || true'],
  ['a way out of a pipeline', 'aws s3 cp s3://software/a - | tar -x || true'],
  ['a way out of what it stands in', 'cid="$(aws ssm get-parameter --name /a/b)" || cid=""'],
  ['a bucket that only the instance knows', 'aws s3 cp "s3://${bucket}/a" .'],
  ['a reference to what a step puts out', 'aws s3 cp s3://{{ build.Find.outputs.stdout }}/a .'],
  ['a public parameter', 'aws ssm get-parameter --name /aws/service/ami-amazon-linux-latest/x'],
  ['the destination of an upload', '  - destination: s3://logs/a'],
])('%s is nothing that must be there', (_what, line) => {
  expect(fetched(line)).toEqual([]);
});

test.each([
  ['that has one value', 'package="a-{{ Version }}.${suffix}.rpm"', 's3://software/x/a-1.2.'],
  ['that has two', 'package=a.rpm\npackage=b.rpm', 's3://software/x/'],
  ['that is worked out', 'package="$(ls)"', 's3://software/x/'],
])('a variable %s', (_what, lines, expected) => {
  expect(fetched(`${lines}\naws s3 cp "s3://software/x/\${package}" .`)).toEqual([expected]);
});

test('what is given wins over the default, and the place is that of the command', () => {
  const document = documentOf('aws s3 cp s3://{{ Bucket }}/a .');
  expect(fetchedBy(document, { Bucket: 'other' })).toEqual([
    {
      kind: 'object',
      bucket: 'other',
      key: 'a',
      at: { file: document.file, line: 15, column: 15 },
    },
  ]);
});

test.each([
  [
    'falcon-rpm',
    [
      's3://software/falcon/falcon-sensor-7.31.0-18410.',
      's3://software/falcon/falcon.gpg',
      '/golden-ami/falcon/cid',
    ],
  ],
  [
    'falcon-debian',
    ['s3://software/falcon/falcon-sensor_7.31.0-18410_amd64.deb', '/golden-ami/falcon/cid'],
  ],
  ['falcon-windows', ['s3://software/falcon/WindowsSensor.exe', '/golden-ami/falcon/cid']],
])('recipes/components/%s.yml', (name, expected) => {
  const file = `recipes/components/${name}.yml`;
  const { document } = parseDocument(readFileSync(file, 'utf8'), file);
  const found = fetchedBy(document!, { SoftwareBucket: 'software', FalconVersion: '7.31.0-18410' });
  expect(
    found.map((one) => (one.kind === 'object' ? `s3://${one.bucket}/${one.key}` : one.name)),
  ).toEqual(expected);
});

test('a line made to be slow is none', async () => {
  const read = (size: number): void =>
    expect(fetched(`aws s3 cp ${'--a '.repeat(size)}x`)).toEqual([]);
  expect(await isLinear(read, 4000)).toBe(true);
});
