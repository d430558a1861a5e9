import { expect, test } from '@jest/globals';
import { actionsLike } from '../../authorization/actions.ts';
import { checkRequest } from '../../authorization/check-policy.ts';
import type { Call, Members } from '../../call.ts';
import type { Holdings } from '../../iam/holdings.ts';
import { defaultSettings } from '../../settings.ts';
import { needsOf } from '../../iam/needs.ts';
import { readModel, services, type Model, type Reference } from '../../model/model.ts';

const account = '360783618952';
const ours = `arn:aws:imagebuilder:us-east-1:${account}:`;

/** Values by the name of the member, where any text would not do. */
const known: Record<string, unknown> = {
  name: 'debian-12',
  semanticVersion: '1.0.0',
  parentImage: `${ours}image/debian/1.0.0/1`,
  componentArn: `${ours}component/hello/1.0.0/1`,
  componentBuildVersionArn: `${ours}component/hello/1.0.0/1`,
  componentVersionArn: `${ours}component/hello/1.0.0`,
  imageRecipeArn: `${ours}image-recipe/debian-12/1.0.0`,
  infrastructureConfigurationArn: `${ours}infrastructure-configuration/debian-12`,
  distributionConfigurationArn: `${ours}distribution-configuration/debian-12`,
  imagePipelineArn: `${ours}image-pipeline/debian-12`,
  imageBuildVersionArn: `${ours}image/debian-12/1.0.0/1`,
  imageVersionArn: `${ours}image/debian-12/1.0.0`,
  workflowArn: `${ours}workflow/build/mine/1.0.0/1`,
  resourceArn: `${ours}image/debian-12/1.0.0/1`,
  executionRole: `arn:aws:iam::${account}:role/execution`,
  snsTopicArn: `arn:aws:sns:us-east-1:${account}:example`,
  tags: { a: 'b' },
  imageTags: { a: 'b' },
  tagKeys: ['a'],
  ImageId: 'ami-0123456789abcdef0',
  Resources: ['ami-0123456789abcdef0', 'snap-0123456789abcdef0'],
  Tags: [{ Key: 'a', Value: 'b' }],
  httpTokens: 'required',
};

/** An input with every member, of AWS's model. */
function full(
  model: Model,
  reference: Reference | { shape: string },
  name = '',
  depth = 0,
): unknown {
  if (name in known) return known[name];
  const shape = model.shapes[reference.shape];
  switch (shape?.type) {
    case 'structure':
      return depth > 6
        ? {}
        : Object.fromEntries(
            Object.entries(shape.members ?? {}).map(([member, of]) => [
              member,
              full(model, of, member, depth + 1),
            ]),
          );
    case 'list':
      return shape.member ? [full(model, shape.member, '', depth + 1)] : [];
    case 'map':
      return { a: 'b' };
    case 'string':
      return shape.enum?.[0] ?? 'x';
    case 'boolean':
      return true;
    default:
      return 1;
  }
}

const keyArn = `arn:aws:kms:us-east-1:${account}:key/11111111-2222-3333-4444-555555555555`;
const holdings: Holdings = {
  tagsOf: (arn) =>
    /:(image|component)\/[^/]+\/[^/]+\/\d+$|:image-recipe\/[^/]+\/[^/*]+$|:(image-pipeline|[a-z]+-configuration)\/[^/*]+$|:ec2:.*:(image|snapshot)\/\S+$/.test(
      arn,
    )
      ? { existing: 'tag' }
      : undefined,
  ownerOf: () => account,
  keyArnOf: () => keyArn,
  aliasesOf: () => ['alias/a'],
  roleOfProfile: () => `arn:aws:iam::${account}:role/image-build`,
  bucketOf: () => ({ accountId: account, region: 'us-east-1' }),
  recipeOfPipeline: () => `${ours}image-recipe/debian-12/1.0.0`,
  hasServiceLinkedRole: () => false,
  doubts: defaultSettings,
};

const operations = services.flatMap((service) => {
  const model = readModel(service);
  return Object.keys(model.operations).map((operation): [string, string, Model] => [
    service,
    operation,
    model,
  ]);
});
/** Open to whoever can sign, and for the role's trust policy to decide. */
const unasked = new Set(['GetCallerIdentity', 'AssumeRoleWithWebIdentity']);

test.each(operations)(
  '%s:%s asks for actions on resources and by keys that there are',
  (service, operation, model) => {
    const call: Call = {
      service,
      operation,
      region: 'us-east-1',
      accountId: account,
      callerArn: `arn:aws:sts::${account}:assumed-role/r/s`,
      requestId: '1',
      now: 0,
    };
    const reference = model.operations[operation]?.input;
    const input = (reference ? full(model, reference) : {}) as Members;
    const needs = needsOf(input, call, holdings);
    expect(needs.flatMap(checkRequest)).toEqual([]);
    if (unasked.has(operation)) return;
    // HeadBucket and others have an action of another name.
    const own = actionsLike(`${service}:${operation}`)[0];
    if (service !== 's3') {
      expect(needs.map(({ action }) => action)).toContain(`${service}:${operation}`);
    }
    const asked = new Set(
      needs.map(({ action, context }) =>
        `${action} ${String(context['iam:PassedToService'] ?? '')}`.trimEnd(),
      ),
    );
    const wanted = (own?.action.dependent ?? []).map(({ action, context }) =>
      `${action} ${context?.['iam:PassedToService'] ?? ''}`.trimEnd(),
    );
    expect(wanted.filter((one) => !asked.has(one))).toEqual([]);
  },
);
