import { createHash } from 'node:crypto';
import type { PlannedRecipe, Plan } from '../../src/plan/plan.ts';
import { commentMarker, type CommentContext } from '../../src/report/comment.ts';
import { renderPlanComment } from '../../src/commands/plan/comment.ts';
import { renderResultComment } from '../../src/commands/collect/comment.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import { renderPlan, type PlanReport } from '../../src/commands/plan/summary.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { aFailure, aFate, aReport } from '../helpers/report.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aLock } from '../helpers/wanted.ts';

const regions = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];

/** A context whose links lead to a repository. */
export function aContext(overrides: Partial<CommentContext> = {}): CommentContext {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const repository = 'https://github.com/example-org/images';
  return {
    marker: commentMarker,
    runUrl: `${repository}/actions/runs/42`,
    commit,
    isMerged: false,
    sourceUrl: `${repository}/blob/${commit}`,
    share: false,
    ...overrides,
  };
}

/** A recipe that a plan is going to build. */
export function aPlanned(
  recipe = 'al-2023',
  overrides: Partial<PlannedRecipe> = {},
): PlannedRecipe {
  const file = `recipes/${recipe}.yml`;
  const lock = aLock(aRecipe({ name: recipe, file, regions }));
  return {
    recipe,
    file,
    action: 'start',
    reason: 'there is no image with this content',
    changes: [],
    lock,
    findings: [],
    ...overrides,
  };
}

/** The plan that holds these. */
export function aPlan(recipes: readonly PlannedRecipe[] = [], share = false): Plan {
  return { plannedAt: '2026-11-21T12:00:00.000Z', share, recipes: [...recipes] };
}

/** An AMI id for each region. */
export function amisOf(recipe: string, all: readonly string[] = regions): Record<string, string> {
  return Object.fromEntries(
    all.map((region) => [
      region,
      `ami-0${createHash('sha256')
        .update(recipe + region)
        .digest('hex')
        .slice(0, 16)}`,
    ]),
  );
}

/** A report of a candidate that was built in four regions. */
export function aBuilt(recipe = 'al-2023', overrides: Partial<ImageReport> = {}): ImageReport {
  const name = `${recipe} 2026-11-14T03-12-44.516172Z`;
  return aReport({
    recipe,
    file: `recipes/${recipe}.yml`,
    regions,
    amis: amisOf(recipe),
    previous: { name, createdAt: '2026-11-14T03:12:44.000Z', amis: amisOf(`${recipe} before`) },
    ...overrides,
  });
}

/** A report of an image whose build did not end well, or not yet. */
function notBuilt(recipe: string, overrides: Partial<ImageReport>): ImageReport {
  const { buildMinutes: _, ...report } = aBuilt(recipe, overrides);
  return report;
}

/** Names of twenty regions. */
export const twentyRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'ap-east-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'sa-east-1',
];

const seed =
  'parent image: al2023-ami-2023.9.20261027.0-kernel-6.12-x86_64 (ami-0bbbbbbbbbbbbbbb0, 2026-10-27) → al2023-ami-2023.9.20261110.0-kernel-6.12-x86_64 (ami-0bbbbbbbbbbbbbbb1, 2026-11-10)';
const salt = [
  'parameter SaltVersion of salt-minion-rpm: 3006.26 → 3006.27',
  'document salt-minion-rpm changed',
];
const planned = {
  al: aPlanned('al-2023', {
    reason: 'content or parent image changed since the last release',
    changes: [seed, ...salt, 'components run in another order'],
    lastMinutes: 41,
  }),
  rhel: aPlanned('rhel-8', {
    reason: 'content or parent image changed since the last release',
    changes: salt,
    lastMinutes: 52,
  }),
  debian: aPlanned('debian-12', {
    action: 'attach',
    reason: 'a build of this content is BUILDING already',
    lastMinutes: 35,
  }),
  windows: aPlanned('win-2022', {
    action: 'reuse',
    reason: 'an image with this content exists, 3 hours old',
    imageArn: 'arn:aws:imagebuilder:us-east-1:360783618952:image/win-2022-0123456789ab/1.0.0/1',
  }),
};
const warning = {
  severity: 'unknown' as const,
  subject: 'key alias/golden in us-west-2',
  message:
    "The policy of arn:aws:kms:us-west-2:360783618952:key/11111111-2222-3333-4444-555555555555 can't be read.",
  remedy: 'Allow kms:GetKeyPolicy to the role, or see yourself that the policy has the statement.',
  at: { file: 'recipes/base/organization.yml', line: 5, column: 6 },
};
const missingProfile = {
  severity: 'bad' as const,
  subject: 'instance profile golden-ami-build',
  message: 'There is no instance profile golden-ami-build.',
  remedy: 'Create it, or correct `instanceProfile`.',
  at: { file: 'recipes/base/organization.yml', line: 9, column: 20 },
};

const logLines = [
  'Phase: build',
  'CmdExecution: [ START ]',
  '+ dnf install -y salt-minion-3006.27',
  'Salt repo for RHEL/CentOS 8    1.2 kB/s | 548  B     00:00',
  "Error: Failed to download metadata for repo 'salt-repo-3006-lts': repomd.xml GPG signature verification error: Bad GPG signature",
  'Step: Install',
  'ErrorMessage: exit status 1',
];
const failure = aFailure({
  component: 'recipes/components/salt-minion-rpm.yml',
  message:
    'Document arn:aws:imagebuilder:us-east-1:360783618952:component/golden-ami-salt-minion-rpm-0123456789ab/1.0.0/1 failed! exit status 1',
  logLines,
  log: { group: '/aws/imagebuilder/golden-ami', stream: '1.0.0/3' },
  at: { file: 'recipes/components/salt-minion-rpm.yml', line: 24, column: 9 },
});
const failed = notBuilt('rhel-8', {
  fate: aFate('build-failed'),
  amis: {},
  status: 'FAILED',
  failure,
});
const wrong = aBuilt('win-2022', {
  fate: { decided: 'reuse', meaning: 'unlike-recipe' },
  amis: { 'us-east-1': amisOf('win-2022')['us-east-1']! },
  findings: regions.slice(1).map((region) => ({
    region,
    amiId: amisOf('win-2022')[region]!,
    subject: 'key of snapshot snap-0123456789abcdef0',
    expected: 'arn:aws:kms:…:key/1111',
    found: 'arn:aws:kms:…:key/2222',
  })),
  error: {
    message: 'win-2022: 3 findings in the AMIs of the image.',
    remedy:
      'Nothing was shared from here on. Put right what the table of findings names, and run again.',
  },
});
const going = notBuilt('debian-12', {
  fate: { decided: 'attach', meaning: 'running' },
  amis: {},
  status: 'TESTING',
  notes: ['The build goes on in AWS (TESTING). Run the job again to collect it.'],
});
const long =
  'one of many lines, as long as logs make them, with whatever a package manager has to say. '.repeat(
    10,
  );
const fleet = Array.from(
  { length: 100 },
  (_, index) => `recipe-of-a-large-fleet-${String(index).padStart(3, '0')}`,
);
const fleetReports = fleet.map((recipe, index) =>
  aBuilt(recipe, {
    regions: twentyRegions,
    amis: index % 10 === 0 ? {} : amisOf(recipe, twentyRegions),
    ...(index % 10 === 0
      ? {
          fate: aFate('build-failed'),
          failure: aFailure({ message: long, logLines: Array.from({ length: 20 }, () => long) }),
        }
      : {}),
  }),
);
const fleetPlan = aPlan(
  fleet.map((recipe) => aPlanned(recipe, { changes: [seed, ...salt], lastMinutes: 41 })),
);

const four = [planned.al, planned.rhel, planned.debian, planned.windows];
const good = [
  aBuilt('al-2023', {
    notes: ['The volume is 10 GiB, not 8: the snapshot of the parent image is that large.'],
  }),
  aBuilt('rhel-8'),
  aBuilt('win-2022', { fate: aFate('candidate-reused') }),
];
const unplanned: PlanReport = {
  recipe: 'rhel-10',
  file: 'recipes/rhel-10.yml',
  error: {
    message: 'There is no SSM parameter /aws/service/rhel-10.',
    remedy: 'Correct `parent`.',
    at: { file: 'recipes/rhel-10.yml', line: 4, column: 9 },
  },
};

/** What the action writes, by a name for a file: the shapes that a person should have looked at. */
export const samples: Record<string, () => string> = {
  'comment-plan': () =>
    renderPlanComment(
      { reports: four.map((one) => ({ ...one, findings: [warning] })), deleted: [] },
      aContext(),
    ),
  'comment-plan-blocked': () =>
    renderPlanComment(
      {
        reports: [
          planned.al,
          { ...planned.rhel, findings: [missingProfile] },
          {
            ...planned.debian,
            action: 'start',
            findings: [{ ...missingProfile, stops: 'release' }],
          },
          unplanned,
        ],
        deleted: [],
      },
      aContext(),
    ),
  'comment-plan-first': () =>
    renderPlanComment(
      {
        reports: [{ ...planned.al, isLeftToRelease: true, changes: [] }],
        deleted: ['recipes/rhel-8.yml'],
      },
      aContext(),
    ),
  'comment-plan-put-right': () =>
    renderPlanComment(
      {
        reports: [
          {
            ...planned.al,
            action: 'release',
            isPutRight: true,
            reason: 'the release differs from the recipe: 111122223333 gets it',
            changes: [],
            access: {
              added: ['111122223333'],
              removed: ['arn:aws:organizations::1:organization/o-a'],
            },
          },
        ],
        deleted: [],
      },
      aContext({ share: true }),
    ),
  'comment-plan-nothing': () => renderPlanComment({ reports: [], deleted: [] }, aContext()),
  'comment-built': () =>
    renderResultComment(
      good,
      aPlan([planned.al, planned.rhel, { ...planned.windows, findings: [warning] }]),
      aContext(),
    ),
  'comment-failed': () =>
    renderResultComment([aBuilt('al-2023'), failed, going, wrong], aPlan(four), aContext()),
  'comment-released': () =>
    renderResultComment(
      [
        aBuilt('al-2023', { isReleased: true, fate: aFate('built-and-released') }),
        aBuilt('rhel-8', {
          isReleased: true,
          fate: { decided: 'release', meaning: 'released' },
        }),
      ],
      aPlan([planned.al, { ...planned.rhel, action: 'release' }], true),
      aContext({ share: true }),
    ),
  'comment-nothing': () => renderResultComment([], aPlan(), aContext()),
  'comment-fleet': () => renderResultComment(fleetReports, fleetPlan, aContext()),
  'comment-plan-fleet': () =>
    renderPlanComment({ reports: fleetPlan.recipes, deleted: [] }, aContext()),
  'summary-plan': () =>
    renderPlan(
      {
        reports: [...four, unplanned].map((one) =>
          'error' in one ? one : { ...one, findings: [warning] },
        ),
        deleted: ['recipes/win-2016.yml'],
      },
      {
        share: false,
        sourceUrl:
          'https://github.com/example-org/images/blob/0123456789abcdef0123456789abcdef01234567',
      },
    ),
  'summary-failed': () =>
    renderSummary([aBuilt('al-2023'), failed, going, wrong], {
      share: false,
      sourceUrl:
        'https://github.com/example-org/images/blob/0123456789abcdef0123456789abcdef01234567',
    }),
};
