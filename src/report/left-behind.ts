import type { Failure } from '../image-build/failure.ts';

// What a build that gave no image leaves, and who takes it up: said alike wherever it is said.

/** An AMI that a build made. */
type MadeAmi = Failure['orphans'][number];

/** That AMIs are left behind, and what to do about it; empty where there are none. */
export function leftBehind(amis: readonly MadeAmi[]): string {
  const names = amis.map(({ region, amiId }) => `${amiId} in ${region}`).join(', ');
  if (amis.length === 0) return '';
  return amis.length === 1
    ? `AMI ${names} is left behind: deregister it and its snapshots.`
    : `AMIs ${names} are left behind: deregister them and their snapshots.`;
}

const remedies = {
  'failed-jobs': 'Run the failed jobs again: what',
  'run-without-force':
    'Run again without `force`: unless another image with this content is there, what',
};

/** What to do after a failure about the AMIs that the build made; empty where there are none. */
export function leftText({ orphans, copier }: Pick<Failure, 'orphans' | 'copier'>): string {
  const left = leftBehind(orphans);
  if (copier === undefined) return left;
  const kept = `${remedies[copier]} is built and tested is kept, and only its copies are made again.`;
  return left === '' ? kept : `${kept} Where no run does that, ${left}`;
}

const labels = {
  'failed-jobs': 'Kept for the failed jobs, which make the copies again where they are run again',
  'run-without-force': 'Kept for a run without force, which makes the copies again',
};

/** The same before the name of such an AMI. */
export function leftLabel({ copier }: Pick<Failure, 'copier'>): string {
  return copier === undefined
    ? 'Left behind, to be deregistered with its snapshots'
    : `${labels[copier]}; else to be deregistered with its snapshots`;
}
