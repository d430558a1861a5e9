import { describe, expect, test } from '@jest/globals';
import {
  NotCompared,
  Keyed,
  type Answer,
  type Comparison,
  type Table,
} from '../../../src/plan/read-back/compare.ts';
import type { Shape } from 'aws-sandbox/model/model';
import {
  amiTable,
  compareAmi,
  compareSnapshot,
  snapshotTable,
  type WantedAmi,
} from '../../../src/plan/read-back/ami.ts';
import { compareComponent, componentTable } from '../../../src/plan/read-back/component.ts';
import {
  compareDistribution,
  distributionTable,
} from '../../../src/plan/read-back/distribution.ts';
import { compareImage, compareMadeOf, imageTable } from '../../../src/plan/read-back/image.ts';
import { compareImageRecipe, imageRecipeTable } from '../../../src/plan/read-back/image-recipe.ts';
import {
  compareInfrastructure,
  infrastructureTable,
} from '../../../src/plan/read-back/infrastructure.ts';
import {
  existingComponent,
  existingDistribution,
  existingImageRecipe,
  existingInfrastructure,
} from '../../helpers/existing.ts';
import { anAmi, anImage, aSnapshot } from '../../helpers/image.ts';
import {
  memberAt,
  membersOf,
  otherValue,
  readModel,
  withMember,
  type ModelMember,
} from '../../helpers/model-members.ts';
import { aRecipe } from '../../helpers/recipe.ts';
import { aWanted } from '../../helpers/wanted.ts';

// Every member that AWS's model has in an answer is in a table, and every one that is compared makes
// a difference when it is another: so a member that AWS adds to the model fails here until somebody
// has said what to do about it.

const imageBuilder = readModel('imagebuilder');
const ec2 = readModel('ec2');
const wantedAmi: WantedAmi = {
  rootDeviceName: '/dev/xvda',
  sizeGiB: 8,
  platform: 'Linux',
  keyArn: 'arn:aws:kms:us-east-1:360783618952:key/1',
  account: '360783618952',
};

/** A difference of EC2's answers in words. */
const inWords = ({ differences, unknown }: ReturnType<typeof compareAmi>): Comparison => ({
  differences: differences.map(({ member }) => member),
  unknown,
});
const wanted = aWanted(
  aRecipe({
    userData: { file: 'f', text: 'echo' },
    infrastructure: {
      ...aRecipe().infrastructure,
      subnet: 'subnet-1',
      securityGroups: ['sg-1', 'sg-2'],
      logBucket: 'logs',
      logGroup: '/golden-ami/logs',
      snsTopic: 'arn:aws:sns:us-east-1:360783618952:golden-ami',
    },
  }),
);
const [[componentArn, component] = ['', undefined]] = wanted.components;
if (!component) throw new Error('the recipe has no document');

interface Read {
  table: Table;
  /** What AWS answers where everything is as it is wanted. */
  right: Answer;
  compare: (answer: Answer) => Comparison;
  /** Members of which AWS documents the default that is wanted: an answer may leave them out. */
  defaults: string[];
}

const operations: Record<string, Read> = {
  GetComponent: {
    table: componentTable,
    right: existingComponent(component.request, componentArn).answer,
    compare: (answer) => compareComponent(answer, component.request, 'it'),
    defaults: [],
  },
  GetImageRecipe: {
    table: imageRecipeTable,
    right: existingImageRecipe(wanted.imageRecipe, {
      workingDirectory: '/tmp',
      blockDeviceMappings: wanted.imageRecipe.blockDeviceMappings.map(({ ebs, ...mapping }) => ({
        ...mapping,
        ebs: { ...ebs, iops: 3000, throughput: 125 },
      })),
    }).answer,
    compare: (answer) => compareImageRecipe(answer, wanted.imageRecipe, 'Linux'),
    defaults: [
      'imageRecipe.type',
      'imageRecipe.workingDirectory',
      'imageRecipe.blockDeviceMappings.ebs.iops',
      'imageRecipe.blockDeviceMappings.ebs.throughput',
    ],
  },
  GetInfrastructureConfiguration: {
    table: infrastructureTable,
    right: existingInfrastructure(wanted.infrastructure, {
      placement: { tenancy: 'default' },
      terminateInstanceOnCompletion: true,
    }).answer,
    compare: (answer) => compareInfrastructure(answer, wanted.infrastructure),
    defaults: [
      'infrastructureConfiguration.terminateInstanceOnFailure',
      'infrastructureConfiguration.terminateInstanceOnCompletion',
      'infrastructureConfiguration.placement.tenancy',
    ],
  },
  GetDistributionConfiguration: {
    table: distributionTable,
    right: existingDistribution(wanted.distribution).answer,
    compare: (answer) => compareDistribution(answer, wanted.distribution),
    defaults: [],
  },
  GetImage: {
    table: imageTable,
    right: anImage(wanted, {
      change: {
        type: 'AMI',
        platform: 'Linux',
        enhancedImageMetadataEnabled: true,
        imageRecipe: {
          blockDeviceMappings: wanted.imageRecipe.blockDeviceMappings.map(
            ({ ebs, ...mapping }) => ({
              ...mapping,
              ebs: { ...ebs, iops: 3000, throughput: 125 },
            }),
          ),
        },
        infrastructureConfiguration: {
          terminateInstanceOnCompletion: true,
          placement: { tenancy: 'default' },
        },
        workflows: ['build/build-image', 'test/test-image'].map((one) => ({
          workflowArn: `arn:aws:imagebuilder:us-east-1:aws:workflow/${one}/1.0.2/1`,
          onFailure: 'ABORT',
        })),
      },
    }).answer,
    compare: (answer) => {
      const parts = [
        compareImage(answer, wanted),
        compareMadeOf(answer, wanted.imageRecipe, wanted),
      ];
      return {
        differences: parts.flatMap(({ differences }) => differences),
        unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
      };
    },
    defaults: [],
  },
  DescribeImages: {
    table: amiTable,
    right: { imagesSet: anAmi(wanted.lock, 'us-east-1').answer },
    compare: ({ imagesSet }) => inWords(compareAmi({ answer: imagesSet as Answer }, wantedAmi)),
    defaults: [
      'imagesSet.blockDeviceMapping.ebs.iops',
      'imagesSet.blockDeviceMapping.ebs.throughput',
    ],
  },
  DescribeSnapshots: {
    table: snapshotTable,
    right: { snapshotSet: aSnapshot(wanted.lock, 'us-east-1').answer },
    compare: ({ snapshotSet }) =>
      inWords(compareSnapshot({ answer: snapshotSet as Answer }, wantedAmi)),
    defaults: ['snapshotSet.storageTier'],
  },
};

/** Values that are another where the whole kind is right: AWS's workflows, any snapshot. */
const others: Record<string, string> = {
  'image.workflows.workflowArn':
    'arn:aws:imagebuilder:us-east-1:360783618952:workflow/build/mine/1.0.0/1',
  'imagesSet.blockDeviceMapping.ebs.snapshotId': 'none',
};

/** How the table looks at a member: as `compared`, or why it does not. */
function readingOf(table: Table, path: readonly string[]): string | undefined {
  let reading: Table[string] = table;
  for (const name of path) {
    if (typeof reading === 'string') return reading;
    if (reading instanceof NotCompared) return reading.reason;
    const members: Table = reading instanceof Keyed ? reading.element : reading;
    const next = members[name];
    if (next === undefined) return undefined;
    reading = next;
  }
  if (typeof reading === 'string') return reading;
  return reading instanceof NotCompared ? reading.reason : undefined;
}

/** The paths of a table's members. */
function pathsOf(table: Table, path: string[] = []): string[][] {
  return Object.entries(table).flatMap(([name, reading]) => {
    if (typeof reading === 'string' || reading instanceof NotCompared) return [[...path, name]];
    return pathsOf(reading instanceof Keyed ? reading.element : reading, [...path, name]);
  });
}

const nameOf = ({ path }: Pick<ModelMember, 'path'>): string => path.join('.');

describe.each(Object.entries(operations))(
  '%s',
  (operation, { table, right, compare, defaults }) => {
    const model = operation.startsWith('Describe') ? ec2 : imageBuilder;
    /** Of EC2's answers every value is a text. */
    const otherOf = (shape: Shape, before: unknown): unknown => {
      if (model !== ec2) return otherValue(model, shape, before);
      const isNumber = typeof before === 'string' && /^\d+$/.test(before);
      return String(
        otherValue(model, shape, before === 'true' || (isNumber ? Number(before) : before)),
      );
    };
    const members = membersOf(model, operation, 'output');
    const isCompared = (member: ModelMember): boolean =>
      readingOf(table, member.path) === 'compared';

    test('every member of the model is looked at or left out for a reason', () => {
      expect(
        members.filter(({ path }) => readingOf(table, path) === undefined).map(nameOf),
      ).toEqual([]);
    });

    test('no table has a member that the model lacks', () => {
      const known = members.map(nameOf);
      expect(
        pathsOf(table)
          .map((path) => path.join('.'))
          .filter((path) => !known.some((name) => name === path || name.startsWith(`${path}.`))),
      ).toEqual([]);
    });

    test('what was wanted has no difference', () => {
      expect(compare(right)).toEqual({ differences: [], unknown: [] });
    });

    const comparedMembers = members.filter(isCompared);
    test.each(comparedMembers.map((member) => [nameOf(member), member] as const))(
      'another %s is a difference',
      (name, { path, lists, shape }) => {
        const before = memberAt(right, path);
        const changed = withMember(
          right,
          { path, lists },
          others[name] ?? otherOf(shape, before),
        ) as Answer;
        expect(compare(changed)).toEqual({ differences: [expect.any(String)], unknown: [] });
      },
    );

    const given = comparedMembers.filter(({ path }) => memberAt(right, path) !== undefined);
    if (operation !== 'GetImage') {
      test.each(given.map((member) => [nameOf(member), member] as const))(
        '%s left out is a difference, unless that is the default',
        (name, { path }) => {
          expect(
            compare(withMember(right, { path, lists: new Set() }, undefined) as Answer).differences,
          ).toHaveLength(defaults.includes(name) ? 0 : 1);
        },
      );
    }

    test('members that no table has are named, at every depth, and are no difference', () => {
      const structures = new Set(
        comparedMembers.flatMap(({ path }) =>
          path
            .map((_, index) => path.slice(0, index))
            // What is never there is compared as a whole.
            .filter((outer) => readingOf(table, outer) === undefined)
            .map((outer) => outer.join('.')),
        ),
      );
      expect(structures.size).toBeGreaterThan(0);
      for (const structure of structures) {
        const path = structure === '' ? [] : structure.split('.');
        // EC2's answers are read image by image.
        if (memberAt(right, path) === undefined || (model === ec2 && path.length === 0)) continue;
        const answer = withMember(
          right,
          { path: [...path, 'newMember'], lists: new Set() },
          false,
        ) as Answer;
        expect(compare(answer)).toEqual({
          differences: [],
          unknown: [[operation, ...path, 'newMember'].join('.')],
        });
      }
    });
  },
);
