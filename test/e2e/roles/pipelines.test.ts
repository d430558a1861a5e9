import {
  CreateImagePipelineCommand,
  DeleteImagePipelineCommand,
  StartImagePipelineExecutionCommand,
  UpdateImagePipelineCommand,
} from '@aws-sdk/client-imagebuilder';
import { describe } from '@jest/globals';
import { testAttacks, type Attempt } from './attack.ts';
import { account, imageOf, prefix, type Home, type Parts } from './home.ts';

const ownTag = { 'golden-ami:repository': 'example-org/images' };
const create =
  (name: string, tags: Record<string, string> | undefined): Attempt =>
  (by, { ours }) =>
    by.imageBuilder.send(
      new CreateImagePipelineCommand({ name, ...imageOf(ours), ...(tags && { tags }) }),
    );
const update =
  (
    of: (home: Home) => string,
    other: (home: Home) => Partial<Parts> = () => ({}),
    more: { executionRole?: string } = {},
  ): Attempt =>
  (by, home) =>
    by.imageBuilder.send(
      new UpdateImagePipelineCommand({
        imagePipelineArn: of(home),
        ...imageOf({ ...home.ours, recipe: home.candidate.recipeArn, ...other(home) }),
        ...more,
      }),
    );
const ours = ({ pipeline }: Home): string => pipeline;
const theirs = (home: Home): string => home.theirs.pipeline;
const start =
  (of: (home: Home) => string): Attempt =>
  (by, home) =>
    by.imageBuilder.send(new StartImagePipelineExecutionCommand({ imagePipelineArn: of(home) }));
const remove =
  (of: (home: Home) => string): Attempt =>
  (by, home) =>
    by.imageBuilder.send(new DeleteImagePipelineCommand({ imagePipelineArn: of(home) }));

describe('a pull request knows no pipelines', () => {
  testAttacks({
    'it makes none': {
      attempt: create('rhel-8', ownTag),
      denied: { on: `${prefix}image-pipeline/rhel-8` },
      works: { by: 'release' },
    },
    'it has none build something else': {
      attempt: update(ours),
      denied: { on: ours },
      works: { by: 'release' },
    },
    'it starts none; a release neither': {
      attempt: start(ours),
      roles: ['candidate', 'release'],
      denied: { on: ours },
      works: { by: 'administrator' },
    },
    'it deletes none; a release neither': {
      attempt: remove(ours),
      roles: ['candidate', 'release'],
      denied: { on: ours },
      works: { by: 'administrator' },
    },
  });
});

describe("a release can't", () => {
  const roles: ['release'] = ['release'];
  const buildRole = `arn:aws:iam::${account}:role/golden-ami-build`;
  testAttacks({
    'make a pipeline without the tag of its repository': {
      attempt: create('rhel-8', undefined),
      roles,
      denied: { on: `${prefix}image-pipeline/rhel-8` },
      works: { by: 'release', attempt: create('rhel-8', ownTag) },
    },
    'make one in the name of another repository': {
      attempt: create('rhel-8', { 'golden-ami:repository': 'example-org/other' }),
      roles,
      denied: { on: `${prefix}image-pipeline/rhel-8` },
      works: { by: 'release', attempt: create('rhel-8', ownTag) },
    },
    "update somebody else's": {
      attempt: update(theirs),
      roles,
      denied: { on: theirs },
      works: { by: 'release', attempt: update(ours) },
    },
    "have its own share by somebody else's distribution configuration": {
      attempt: update(ours, (home) => ({ distribution: home.theirs.distribution })),
      roles,
      denied: {
        action: 'imagebuilder:GetDistributionConfiguration',
        on: (home) => home.theirs.distribution,
      },
      works: { by: 'release', attempt: update(ours) },
    },
    "have its own run workflows with the build instances' role": {
      attempt: update(ours, undefined, { executionRole: buildRole }),
      roles,
      denied: { action: 'iam:PassRole', on: buildRole },
      works: { by: 'release', without: { sid: 'PassBuildRole', key: 'iam:PassedToService' } },
    },
  });
});
