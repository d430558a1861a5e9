import type { Failure } from '../../src/image-build/failure.ts';
import type { ImageReport } from '../../src/report/image-report.ts';
import { fates, type Fate } from '../../src/report/meanings.ts';

/** The first fate with a meaning. */
export function aFate(meaning: Fate['meaning']): Fate {
  return fates.find((fate) => fate.meaning === meaning)!;
}

/** A candidate that was built in two regions in 46 minutes. */
export function aReport(overrides: Partial<ImageReport> = {}): ImageReport {
  const startedAt = Date.parse('2026-11-21T12:00:00Z');
  return {
    recipe: 'al-2023',
    file: 'recipes/al-2023.yml',
    fate: aFate('candidate-built'),
    reason: 'there is no image with this content',
    homeRegion: 'us-east-1',
    regions: ['us-east-1', 'us-west-2'],
    amis: { 'us-east-1': 'ami-0aaaaaaaaaaaaaaa1', 'us-west-2': 'ami-0aaaaaaaaaaaaaaa2' },
    isReleased: false,
    imageArn: 'arn:aws:imagebuilder:us-east-1:360783618952:image/al-2023-87f3d6242a56/1.0.0/1',
    status: 'AVAILABLE',
    parent: {
      image: 'ami-0bbbbbbbbbbbbbbb1',
      name: 'al2023-ami-2023.9.20261110.0-kernel-6.12-x86_64',
      createdAt: '2026-11-10T00:00:00.000Z',
      rootDeviceName: '/dev/xvda',
      snapshotGiB: 8,
    },
    volumeGiB: 8,
    digest: '87f3d6242a56'.padEnd(64, '0'),
    contentDigest: 'c0ffee'.padEnd(64, '0'),
    findings: [],
    notes: [],
    buildMinutes: 46,
    startedAt,
    endedAt: startedAt + 46 * 60_000,
    ...overrides,
  };
}

export function aFailure(overrides: Partial<Failure> = {}): Failure {
  return {
    stage: 'BUILDING',
    workflowStep: 'ApplyBuildComponents',
    component: 'recipes/components/hello.yml',
    phase: 'build',
    step: 'Install',
    message: 'exit status 100',
    regions: [],
    untold: [],
    logLines: ['Phase: build', 'ExecuteBash: FINISHED EXECUTION'],
    log: { group: '/aws/imagebuilder/golden-ami', stream: '1.0.0/3' },
    at: { file: 'recipes/components/hello.yml', line: 12, column: 9 },
    orphans: [{ region: 'us-east-1', amiId: 'ami-0ccccccccccccccc1' }],
    ...overrides,
  };
}
