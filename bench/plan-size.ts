import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { packPlan } from '../src/plan/handed-plan.ts';
import type { Lock } from '../src/plan/lock.ts';
import type { Plan } from '../src/plan/plan.ts';

const account = '360783618952';
const documents = [
  'update-rpm',
  'aws-cli-rpm',
  'corretto-rpm',
  'ssm-agent-rpm',
  'salt-minion-rpm',
  'falcon-rpm',
  'clean-up-linux',
  'image-test-linux',
];

/** Lengths of the texts of a plan, in kB. */
export interface PlanSize {
  recipes: number;
  regions: number;
  /** Each lock as it is, as JSON. */
  wholeKb: number;
  /** What travels of it, as JSON. */
  factsKb: number;
  /** The output `plan`. */
  packedKb: number;
}

/**
 * Sizes of plans in which each recipe has a parent image and documents of its own, and the account
 * a key in each region: what most differs between recipes, and what digests can't be compressed of.
 */
export function measurePlanSize(): PlanSize[] {
  return [
    [7, 4],
    [100, 10],
    [256, 4],
    [256, 10],
    [256, 30],
  ].map(([recipes = 0, regions = 0]) => {
    const plan = planOf(recipes, regions);
    const text = packPlan(plan);
    const { gzip } = JSON.parse(text) as { gzip: string };
    return {
      recipes,
      regions,
      wholeKb: JSON.stringify(plan).length / 1000,
      factsKb: gunzipSync(Buffer.from(gzip, 'base64')).length / 1000,
      packedKb: text.length / 1000,
    };
  });
}

function planOf(recipes: number, count: number): Plan {
  const regions = Array.from({ length: count }, (_, index) => `xx-region-${String(index)}`);
  const keys = Object.fromEntries(
    regions.map((region) => [
      region,
      `arn:aws:kms:${region}:${account}:key/${digest(region).slice(0, 36)}`,
    ]),
  );
  return {
    plannedAt: '2026-11-21T12:00:00.000Z',
    share: true,
    recipes: Array.from({ length: recipes }, (_, index) => {
      const lock = lockOf(index, regions, keys);
      return {
        recipe: lock.recipe,
        file: lock.file,
        action: 'release',
        reason: 'an image with this content exists, 40 minutes old',
        changes: [],
        imageArn: `arn:aws:imagebuilder:us-east-1:${account}:image/${lock.recipe}-${lock.digest.slice(0, 12)}/1.0.0/1`,
        lock,
        findings: [],
        lastMinutes: 30 + (index % 30),
      };
    }),
  };
}

function lockOf(index: number, regions: string[], keys: Record<string, string>): Lock {
  const recipe = `team-${String(index)}`;
  return {
    version: 1,
    recipe,
    file: `recipes/${recipe}.yml`,
    platform: 'Linux',
    account,
    homeRegion: regions[0] ?? '',
    regions,
    resolvedAt: '2026-11-21T12:00:00.000Z',
    parent: {
      image: `ami-0${digest(`${recipe} parent`).slice(0, 16)}`,
      name: 'al2023-ami-2023.12.20261019.0-kernel-6.12-x86_64',
      createdAt: '2026-10-19T18:04:31.000Z',
      deprecatedAt: '2027-01-17T18:05:00.000Z',
      rootDeviceName: '/dev/xvda',
      snapshotGiB: 8,
    },
    volumeGiB: 8,
    components: documents.map((document) => {
      const content = digest(`${recipe} ${document}`);
      const name = `golden-ami-${document}-${content.slice(0, 12)}`;
      return {
        kind: 'document',
        file: `recipes/components/${document}-${String(index)}.yml`,
        arn: `arn:aws:imagebuilder:us-east-1:${account}:component/${name}/1.0.0/1`,
        name,
        digest: content,
        parameters: { Version: `1.${String(index)}` },
      };
    }),
    keys,
    contentDigest: digest(`${recipe} content`),
    digest: digest(recipe),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
