import { describeError } from '../../src/errors.ts';
import { explainAwsError } from '../../src/aws/errors.ts';
import { parseDocument } from '../../src/document/document.ts';
import { eventChange } from '../../src/github/event.ts';
import { explainRefusal } from '../../src/github/refusal.ts';
import { createRunner } from '../../src/github/runner.ts';
import { explainFailure } from '../../src/image-build/failure.ts';
import { logLines } from '../../src/image-build/log-line.ts';
import { Reader } from '../../src/inputs/reader.ts';
import { publish } from '../../src/outputs/publish.ts';
import { admits, serviceLinkedRole } from '../../src/plan/key-policy.ts';
import { unpackPlan } from '../../src/plan/handed-plan.ts';
import { matchingAmis } from '../../src/plan/parent-image.ts';

import { explain as explainKey } from '../../src/recipe/explain.ts';
import { parseParent } from '../../src/recipe/parent.ts';
import { parseMap } from '../../src/recipe/parse-map.ts';
import { findPlaceholders } from '../../src/recipe/placeholder.ts';
import { recipeSchema } from '../../src/recipe/schema.ts';
import { code, codeBlock, details, paragraph, render } from '../../src/report/markdown.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { withoutAllowed } from '../../src/rules/allow.ts';
import { checkDocument, checkRecipe } from '../../src/rules/check.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { anImage } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aFailure, aReport } from '../helpers/report.ts';
import { aWanted } from '../helpers/wanted.ts';

const file = 'recipes/components/f.yml';

/** All that is found in a document: grammar, rules, comments. */
function checkAsDocument(source: string): void {
  const { document } = parseDocument(source, file);
  withoutAllowed(document ? checkDocument(document) : [], new Map([[file, source]]), true);
}

/** A document with one step of a module. */
function withStep(action: string, inputs: unknown, more: object = {}): string {
  return JSON.stringify({
    schemaVersion: 1.0,
    ...more,
    phases: [{ name: 'build', steps: [{ name: 'Run', action, inputs }] }],
  });
}

/** All that is found in a recipe but for its files. */
function checkAsRecipe(source: string): void {
  const { root } = parseYaml(source, 'f.yml');
  if (!root) return;
  const { values } = parseMap(root, recipeSchema, explainKey);
  if (values.parent) parseParent(root, values.parent, values.homeRegion);
  findPlaceholders(root);
}

const wanted = aWanted(aRecipe());
const home = '360783618952';

/**
 * The ways by which texts of others come in and go out, each with one text in every place that it
 * has. None gives anything: how long they take is what counts.
 */
export const entries: Readonly<Record<string, (text: string) => unknown>> = {
  'bash in a document': (text) => checkAsDocument(withStep('ExecuteBash', { commands: [text] })),
  'PowerShell in a document': (text) =>
    checkAsDocument(withStep('ExecutePowerShell', { commands: [text] })),
  'user data of Linux': (text) =>
    checkRecipe(aRecipe({ userData: { file: 'user-data.sh', text: `#!/bin/bash\n${text}` } })),
  'user data of Windows': (text) =>
    checkRecipe(
      aRecipe({
        platform: 'Windows',
        userData: { file: 'user-data.ps1', text: `<powershell>${text}` },
      }),
    ),
  'a document': checkAsDocument,
  'values of a document': (text) => {
    checkAsDocument(
      withStep(text, [{ source: text, destination: text, path: text, [text]: text }], {
        name: text,
        description: text,
        parameters: [{ [text]: { type: 'string', default: text, allowedValues: [text] } }],
        constants: [{ A: { type: 'string', value: text } }],
      }),
    );
    checkAsDocument(
      withStep('Assert', {
        input: { and: [{ stringMatches: text, value: `{{ ${text} }}` }, { fileExists: text }] },
      }),
    );
    checkAsDocument(withStep('WebDownload', [{ source: text, destination: text, checksum: text }]));
    checkAsDocument(withStep('S3Download', [{ source: text, destination: text }]));
  },
  'comments that allow': (text) => {
    const comments = `# golden-ami: allow ${text}\n${text.replaceAll('\n', '\n# golden-ami: allow x: ')}`;
    withoutAllowed([], new Map([[file, comments]]), true);
  },
  'a recipe': checkAsRecipe,
  'values of a recipe': (text) => {
    const keys = Object.keys(recipeSchema.entries);
    checkAsRecipe(JSON.stringify(Object.fromEntries(keys.map((key) => [key, text]))));
    for (const parent of ['ssm', 'ami', 'image', 'namePattern']) {
      checkAsRecipe(
        JSON.stringify({ parent: { [parent]: text, owner: text }, tags: { [text]: text } }),
      );
    }
  },
  'inputs': (text) => {
    const reader = new Reader(
      { some: { description: '', default: '' } },
      { read: () => text, refuse: () => undefined },
    );
    reader.items('some');
    reader.integer('some', 0, 1);
    reader.oneOf('some', ['a']);
  },
  'the input plan': (text) => {
    for (const plan of [text, JSON.stringify({ version: 2, gzip: text })]) {
      try {
        unpackPlan(plan);
      } catch {
        // Refused, as it should be.
      }
    }
  },
  'an event': (text) => [
    eventChange('push', { before: text, after: text }),
    eventChange(text, { [text]: text }),
  ],
  "AWS's names": (text) =>
    matchingAmis(
      { owner: 'self', namePattern: '*', exclude: ['*a*b*c', text.slice(0, 128), '?*a'] },
      () =>
        Promise.resolve([
          {
            amiId: 'ami-0123456789abcdef0',
            name: text,
            ownerId: home,
            createdAt: '2026-01-01T00:00:00.000Z',
            architecture: 'x86_64',
            rootDeviceName: '/dev/xvda',
            volumes: [],
            productCodes: [],
          } as unknown as Awaited<ReturnType<Parameters<typeof matchingAmis>[1]>>[number],
        ]),
    ),
  "a key's policy": (text) => {
    const arn = serviceLinkedRole('us-east-1', home, 'autoscaling', 'AWSServiceRoleForAutoScaling');
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: [text] },
      Action: [text],
      Condition: { StringLike: { 'aws:PrincipalOrgID': text }, [text]: { [text]: text } },
    };
    const caller = { arn, account: home, organization: 'o-a1b2c3d4e5', region: 'us-east-1' };
    for (const policy of [text, JSON.stringify({ Statement: [statement] })]) {
      admits(policy, { ...caller, isLaunch: true, hasIamPermission: false });
    }
  },
  'errors of AWS, of GitHub and of ours': (text) => {
    const error = Object.assign(new Error(text), {
      name: 'AccessDenied',
      $metadata: {},
      $fault: 'client',
    });
    explainAwsError(error, { service: 'ec2', operation: 'x', region: 'us-east-1' }, undefined);
    const response = { status: 422, headers: {}, data: { message: text } };
    explainRefusal(Object.assign(new Error(text), { status: 422, response }), 'x');
    describeError(error);
  },
  'the log of a failed build': (text) =>
    explainFailure(
      anImage(wanted, { number: 3, status: 'FAILED', amis: [], reason: text }),
      wanted,
      {
        failureContext: () => Promise.resolve(undefined),
        workflows: () => Promise.resolve([]),
        workflowSteps: () => Promise.resolve([]),
        lastLines: () => Promise.resolve([text, `Step: ${text}`, `ErrorMessage: ${text}`]),
        ownAmis: () => Promise.resolve([]),
      },
    ),
  'the live log': (text) => {
    const { info } = createRunner({}, () => undefined);
    logLines(text).forEach((line) => info(line));
  },
  'annotations and outputs': async (text) => {
    const runner = createRunner({}, () => undefined);
    const at = { file: text, line: 1, column: 1 };
    await runner.annotate('error', text, { at, title: text });
    await publish({ one: { [text]: text } }, runner.setOutput);
  },
  'Markdown': (text) => [
    render([paragraph([code(text)]), codeBlock(text)]),
    render(details('x', [], text)),
  ],
  'a summary': (text) => {
    const report = aReport({
      recipe: text,
      reason: text,
      failure: aFailure({ message: text, logLines: [text] }),
      notes: [text],
    });
    return renderSummary([report], { share: false, sourceUrl: '' });
  },
};

/** How often an entry has the text in one file, where that is more than three times. */
export const places: Readonly<Record<string, number>> = {
  'values of a document': 12,
  'values of a recipe': Object.keys(recipeSchema.entries).length,
};
