import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { BuildComponent, Build } from 'aws-sandbox/services/imagebuilder/build';
import type { Context } from 'aws-sandbox/services/imagebuilder/context';
import { refusal } from 'aws-sandbox/services/imagebuilder/instance';
import { parseDocument } from '../../src/document/document.ts';
import { fetchedBy } from '../../src/script/fetched.ts';
import { read, root } from './source-files.ts';

const given: Record<string, string> = {
  SoftwareBucket: 'software',
  FalconVersion: '7.31.0-18410',
};

/** What the sandbox's instance asks its S3 and its Systems Manager for while it runs a document. */
function askedBy(data: string, parameters: Record<string, string>): string[] {
  const asked: string[] = [];
  const context = {
    iam: { allows: () => true },
    registry: { get: () => ({ detail: { data } }) },
    software: {
      hasObject: (bucket: string, key: string) => asked.push(`s3://${bucket}/${key}`) > 0,
    },
    ssm: {
      value: (_region: string, _account: string, name: string) => (asked.push(name), 'value'),
    },
  } as unknown as Context;
  const build = {
    region: 'us-east-1',
    accountId: '360783618952',
    detail: { infrastructureConfiguration: { instanceProfileName: 'builder' } },
  } as unknown as Build;
  expect(refusal(context, build, { arn: 'arn', parameters } as unknown as BuildComponent)).toBe(
    undefined,
  );
  return asked;
}

// The sandbox reads documents by itself: it stands for AWS and must not share a mistake of src/.
// That both see the same is said here.
test.each(readdirSync(path.join(root, 'recipes/components')))(
  'what is looked for before a build of %s is what the instance fetches in it',
  (name) => {
    const data = read(`recipes/components/${name}`);
    const { document } = parseDocument(data, `recipes/components/${name}`);
    const found = fetchedBy(document!, given).map((one) =>
      one.kind === 'object' ? `s3://${one.bucket}/${one.key}` : one.name,
    );
    const asked = askedBy(data, { ...document!.parameters, ...given } as Record<string, string>);
    expect(found).toHaveLength(asked.length);
    // The sandbox stops at each variable of the shell.
    expect(asked.filter((one) => !found.some((other) => other.startsWith(one)))).toEqual([]);
  },
);

test('the components fetch something', () => {
  const falcon = read('recipes/components/falcon-rpm.yml');
  expect(askedBy(falcon, given).length).toBeGreaterThan(1);
});
