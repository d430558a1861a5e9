import { CreateTagsCommand, DeleteTagsCommand } from '@aws-sdk/client-ec2';
import {
  CreateComponentCommand,
  CreateImageCommand,
  CreateImageRecipeCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-imagebuilder';
import { describe } from '@jest/globals';
import { amiOf } from '../account.ts';
import { ec2Arn, testAttacks, type Attack, type Attempt } from './attack.ts';
import { component, imageOf, parentOf, prefix, type Home } from './home.ts';

type Of = (home: Home) => string;
type Tags = Record<string, string>;

const recipe = { 'golden-ami:recipe': 'al-2023' };
const releasedAt = { 'golden-ami:released-at': '2026-12-31T00:00:00.000Z' };
const type = { Type: 'golden-ami' };
const expiresSoon = { 'golden-ami:expires-at': '2026-11-03T00:00:00.000Z' };
const kept = { 'golden-ami:expires-at': 'never' };

/** ec2:CreateTags. */
const tag =
  (of: Of, tags: Tags, ...more: Of[]): Attempt =>
  (by, home) =>
    by.ec2.send(
      new CreateTagsCommand({
        Resources: [of, ...more].map((one) => one(home)),
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
/** imagebuilder:TagResource. */
const mark =
  (of: Of, tags: Tags): Attempt =>
  (by, home) =>
    by.imageBuilder.send(new TagResourceCommand({ resourceArn: of(home), tags }));
const on = (of: Of): Attack['denied'] => ({ on: (home) => ec2Arn(of(home)) });
const explicitlyOn = (of: Of): Attack['denied'] => ({ ...on(of), isExplicit: true });

const ami: Of = ({ candidate }) => candidate.ami;
const snapshot: Of = ({ candidate }) => candidate.snapshot;
const image: Of = ({ candidate }) => candidate.arn;
const releasedAmi: Of = ({ released }) => released.ami;
const releasedSnapshot: Of = ({ released }) => released.snapshot;
const releasedImage: Of = ({ released }) => released.arn;

describe("a pull request can't call anything released", () => {
  testAttacks({
    'an AMI, by its date': {
      attempt: tag(ami, releasedAt),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by whose run it was': {
      attempt: tag(ami, {
        'golden-ami:released-by': 'https://github.com/example-org/images/actions/runs/1',
      }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by its type': {
      attempt: tag(ami, type),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by who may launch it': {
      attempt: tag(ami, { 'golden-ami:share': '0' }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by whose it is': {
      attempt: tag(ami, { 'golden-ami:image': `${prefix}image/al-2023-2222bbbb3333/1.0.0/1` }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by one of the tags that it may give': {
      attempt: tag(ami, { ...recipe, 'golden-ami:digest': '0', ...releasedAt }),
      denied: explicitlyOn(ami),
      works: { by: 'candidate', attempt: tag(ami, { ...recipe, 'golden-ami:digest': '0' }) },
    },
    'a snapshot': {
      attempt: tag(snapshot, { ...recipe, ...type }),
      denied: explicitlyOn(snapshot),
      works: { by: 'candidate', attempt: tag(snapshot, recipe) },
    },
    'an image': {
      attempt: mark(image, { ...recipe, ...releasedAt }),
      denied: { on: image, isExplicit: true },
      works: { by: 'candidate', attempt: mark(image, { ...recipe, 'golden-ami:digest': '0' }) },
    },
    'an image, as it is created': {
      attempt: (by, { ours, candidate }) =>
        by.imageBuilder.send(
          new CreateImageCommand({
            ...imageOf({ ...ours, recipe: candidate.recipeArn }),
            tags: { ...recipe, ...releasedAt },
          }),
        ),
      denied: {
        action: 'imagebuilder:TagResource',
        on: `${prefix}image/al-2023-2222bbbb3333/1.0.0/*`,
        isExplicit: true,
      },
      works: { by: 'release' },
    },
    'an image recipe, as it is created': {
      attempt: (by, { sandbox, ours }) =>
        by.imageBuilder.send(
          new CreateImageRecipeCommand({
            name: 'al-2023-6666dddd7777',
            semanticVersion: '1.0.0',
            parentImage: parentOf(sandbox),
            components: [{ componentArn: ours.component }],
            tags: { ...recipe, ...type },
          }),
        ),
      denied: {
        action: 'imagebuilder:TagResource',
        on: `${prefix}image-recipe/al-2023-6666dddd7777/1.0.0`,
        isExplicit: true,
      },
      works: { by: 'release' },
    },
    'a component, as it is created': {
      attempt: (by) =>
        by.imageBuilder.send(
          new CreateComponentCommand({
            name: 'golden-ami-000000000002',
            semanticVersion: '1.0.0',
            platform: 'Linux',
            data: component,
            tags: type,
          }),
        ),
      denied: {
        action: 'imagebuilder:TagResource',
        on: `${prefix}component/golden-ami-000000000002/1.0.0/*`,
        isExplicit: true,
      },
      works: { by: 'release' },
    },
  });
});

describe("a pull request can't say what became of a release", () => {
  testAttacks(
    Object.fromEntries(
      ['revoked-at', 'restored-by', 'proved-x', 'retired-at', 'Revoked-At'].map((name) => [
        `an image, by ${name}`,
        {
          attempt: mark(image, { ...recipe, [`golden-ami:${name}`]: 'x' }),
          denied: { on: image, isExplicit: true },
          works: { by: 'release' },
        } satisfies Attack,
      ]),
    ),
  );
});

describe("a pull request can't have IAM take a candidate for released", () => {
  // IAM compares names of tags without regard to case where they are condition keys, and with where
  // they are values.
  const otherCase = { 'golden-ami:Released-At': 'x' };
  testAttacks({
    'an AMI, by its date in other letters, so that no other pull request can tag it': {
      attempt: tag(ami, otherCase),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by whose run it was in other letters': {
      attempt: tag(ami, { 'GOLDEN-AMI:RELEASED-BY': 'x' }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an AMI, by its type in other letters': {
      attempt: tag(ami, { type: 'golden-ami' }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'a snapshot, by its date in other letters': {
      attempt: tag(snapshot, { ...recipe, ...otherCase }),
      denied: explicitlyOn(snapshot),
      works: { by: 'release' },
    },
    'an AMI, by who may launch it in other letters': {
      attempt: tag(ami, { 'Golden-AMI:Share': 'x' }),
      denied: explicitlyOn(ami),
      works: { by: 'release' },
    },
    'an image, by who may launch it': {
      attempt: mark(image, { ...recipe, 'golden-ami:share': '0' }),
      denied: { on: image, isExplicit: true },
      works: { by: 'release' },
    },
    'an image, by its date in other letters': {
      attempt: mark(image, { ...recipe, ...otherCase }),
      denied: { on: image, isExplicit: true },
      works: { by: 'release' },
    },
  });
});

describe("a pull request can't touch the tags of what is released", () => {
  testAttacks({
    'of an AMI: another content': {
      attempt: tag(releasedAmi, { 'golden-ami:content-digest': '0' }),
      denied: on(releasedAmi),
      works: { by: 'candidate', attempt: tag(ami, { 'golden-ami:content-digest': '0' }) },
    },
    'of an AMI: another recipe': {
      attempt: tag(releasedAmi, { 'golden-ami:recipe': 'rhel-8' }),
      denied: on(releasedAmi),
      works: { by: 'release' },
    },
    'of an AMI: another date of its release': {
      attempt: tag(releasedAmi, { 'golden-ami:released-at': '2020-01-01T00:00:00.000Z' }),
      denied: explicitlyOn(releasedAmi),
      works: { by: 'release' },
    },
    'of an AMI: an expiry, so that a cleaner takes it': {
      attempt: tag(releasedAmi, expiresSoon),
      denied: on(releasedAmi),
      works: { by: 'candidate', attempt: tag(releasedAmi, kept) },
    },
    'of an AMI: another tag beside the end of an expiry': {
      attempt: tag(releasedAmi, { ...kept, 'golden-ami:digest': '0' }),
      denied: on(releasedAmi),
      works: { by: 'candidate', attempt: tag(releasedAmi, kept) },
    },
    'of an AMI in another region': {
      attempt: (by, home) =>
        tag(({ released }) => released.copy, expiresSoon)(by.elsewhere('us-west-2'), home),
      denied: { on: ({ released }) => ec2Arn(released.copy, 'us-west-2') },
      works: {
        by: 'candidate',
        attempt: (by, home) =>
          tag(({ candidate }) => candidate.copy, expiresSoon)(by.elsewhere('us-west-2'), home),
      },
    },
    'of an AMI beside one that is not': {
      attempt: tag(ami, expiresSoon, releasedAmi),
      denied: on(releasedAmi),
      works: { by: 'candidate', attempt: tag(ami, expiresSoon) },
    },
    'of a snapshot': {
      attempt: tag(releasedSnapshot, { ...recipe, ...expiresSoon }),
      denied: on(releasedSnapshot),
      works: { by: 'candidate', attempt: tag(snapshot, { ...recipe, ...expiresSoon }) },
    },
    'of an image': {
      attempt: mark(releasedImage, { ...recipe, ...expiresSoon }),
      denied: { on: releasedImage },
      works: { by: 'candidate', attempt: mark(image, { ...recipe, ...expiresSoon }) },
    },
    'of an image: another tag beside the end of an expiry': {
      attempt: mark(releasedImage, { ...kept, 'golden-ami:digest': '0' }),
      denied: { on: releasedImage },
      works: { by: 'candidate', attempt: mark(releasedImage, kept) },
    },
  });
});

describe("a pull request can't take tags of others in hand", () => {
  const theirs: Of = (home) => home.theirs.ami;
  const theirSnapshot: Of = (home) => home.theirs.snapshot;
  const seed: Of = ({ sandbox }) => parentOf(sandbox);
  const seedSnapshot: Of = ({ sandbox }) =>
    amiOf(sandbox, parentOf(sandbox)).devices[0]?.snapshot.id ?? '';
  testAttacks({
    "of an AMI that is none of golden-ami's; a release neither": {
      attempt: tag(theirs, recipe),
      roles: ['candidate', 'release'],
      denied: on(theirs),
      works: { by: 'administrator' },
    },
    'of an AMI of another account; a release neither': {
      attempt: tag(seed, recipe),
      roles: ['candidate', 'release'],
      denied: on(seed),
      works: { by: 'administrator' },
    },
    'of a snapshot of another account; a release neither': {
      attempt: tag(seedSnapshot, recipe),
      roles: ['candidate', 'release'],
      denied: on(seedSnapshot),
      works: { by: 'candidate', attempt: tag(snapshot, recipe) },
    },
    // What it may do is accepted: whether Image Builder tags snapshots is documented nowhere, so
    // ours can't be told from others.
    'of a snapshot, but by its own': {
      attempt: tag(theirSnapshot, { Owner: 'me' }),
      denied: on(theirSnapshot),
      works: { by: 'candidate', attempt: tag(theirSnapshot, { ...recipe, Owner: 'me' }) },
    },
    'of an image': {
      attempt: mark((home) => home.theirs.running, recipe),
      roles: ['candidate', 'release'],
      denied: { on: (home) => home.theirs.running },
      works: { by: 'administrator' },
    },
    'of a component': {
      attempt: mark((home) => home.theirs.component, recipe),
      roles: ['candidate', 'release'],
      denied: { on: (home) => home.theirs.component },
      works: { by: 'administrator' },
    },
    'of an image, but by its own': {
      attempt: mark(image, { Owner: 'me' }),
      denied: { on: image },
      works: { by: 'candidate', attempt: mark(image, { ...recipe, Owner: 'me' }) },
    },
    'of an image that is created, but by its own': {
      attempt: (by, { ours, candidate }) =>
        by.imageBuilder.send(
          new CreateImageCommand({
            ...imageOf({ ...ours, recipe: candidate.recipeArn }),
            tags: { Owner: 'me' },
          }),
        ),
      denied: {
        action: 'imagebuilder:CreateImage',
        on: `${prefix}image/al-2023-2222bbbb3333/1.0.0/*`,
      },
      works: {
        by: 'candidate',
        attempt: (by, { ours, candidate }) =>
          by.imageBuilder.send(
            new CreateImageCommand({
              ...imageOf({ ...ours, recipe: candidate.recipeArn }),
              tags: { ...recipe, Owner: 'me' },
            }),
          ),
      },
    },
    'of the pipeline': {
      attempt: mark(({ pipeline }) => pipeline, {
        'golden-ami:repository': 'example-org/images',
        'Owner': 'me',
      }),
      denied: { on: ({ pipeline }) => pipeline },
      works: { by: 'release' },
    },
    'of a configuration; a release neither': {
      attempt: mark(({ ours }) => ours.infrastructure, recipe),
      roles: ['candidate', 'release'],
      denied: { on: ({ ours }) => ours.infrastructure },
      works: { by: 'administrator' },
    },
  });
});

describe("a pull request can't delete tags, and a release neither", () => {
  const without =
    (of: Of, key: string): Attempt =>
    (by, home) =>
      by.ec2.send(new DeleteTagsCommand({ Resources: [of(home)], Tags: [{ Key: key }] }));
  const unmark =
    (of: Of): Attempt =>
    (by, home) =>
      by.imageBuilder.send(
        new UntagResourceCommand({ resourceArn: of(home), tagKeys: ['golden-ami:recipe'] }),
      );
  const both = {
    roles: ['candidate', 'release'],
    works: { by: 'administrator' },
  } satisfies Partial<Attack>;
  testAttacks({
    'of a released AMI, so that it is none': {
      attempt: without(releasedAmi, 'golden-ami:released-at'),
      denied: on(releasedAmi),
      ...both,
    },
    'of a candidate': { attempt: without(ami, 'golden-ami:recipe'), denied: on(ami), ...both },
    'of a released snapshot': {
      attempt: without(releasedSnapshot, 'golden-ami:released-at'),
      denied: on(releasedSnapshot),
      ...both,
    },
    'of a released image': {
      attempt: unmark(releasedImage),
      denied: { on: releasedImage },
      ...both,
    },
    'of a running build': {
      attempt: unmark(({ running }) => running),
      denied: { on: ({ running }) => running },
      ...both,
    },
  });
});

describe("a release can't take a pipeline", () => {
  const ours = { 'golden-ami:repository': 'example-org/images' };
  testAttacks({
    'in hand that another repository has tagged': {
      attempt: mark((home) => home.theirs.pipeline, ours),
      roles: ['release'],
      denied: { on: (home) => home.theirs.pipeline },
      works: { by: 'administrator' },
    },
    "and call it another repository's": {
      attempt: mark(({ pipeline }) => pipeline, { 'golden-ami:repository': 'example-org/other' }),
      roles: ['release'],
      denied: { on: ({ pipeline }) => pipeline },
      works: { by: 'release', attempt: mark(({ pipeline }) => pipeline, { ...ours, Owner: 'me' }) },
    },
  });
});
