import type { Sandbox } from 'aws-sandbox/sandbox';
import type { RecordedCall } from 'aws-sandbox/wire/front';
import { builds, ownAmis, regions, tagsOf } from '../account.ts';
import type { Run } from '../stage.ts';

const ended = new Set(['CANCELLED', 'FAILED', 'DELETED']);
const good = new Set(['built', 'reused', 'released', 'started', 'none']);

/** A text without what differs between runs that come to the same. */
function withoutChance(text: string): string {
  return text
    .replaceAll(/\b(ami|snap)-[0-9a-f]{8,}/g, '$1')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d[:-]\d\d[:-]\d\d(\.\d+)?Z/g, 'time')
    .replaceAll(/(\/1\.0\.0)\/\d+/g, '$1/number');
}

/**
 * What stands in the account, without what differs between runs that come to the same: times, ids,
 * numbers of builds, and builds that were cancelled or failed.
 */
export function stateOf(sandbox: Sandbox): string[] {
  const { imageBuilder, world } = sandbox;
  const available = availableAmis(sandbox);
  const tags = (all: Record<string, string>): string =>
    JSON.stringify(
      Object.entries(all)
        .filter(([name]) => name !== 'golden-ami:minutes')
        .sort(),
    );
  const lines = [
    ...imageBuilder.builds
      .filter(({ detail }) => !ended.has((detail['state'] as { status: string }).status))
      .map(
        ({ arn, detail }) =>
          `image ${arn} ${(detail['state'] as { status: string }).status} ${tags(detail['tags'] as Record<string, string>)}`,
      ),
    ...ownAmis(sandbox)
      .filter(({ id }) => available.has(id))
      .flatMap((ami) => [
        `AMI ${ami.name} ${ami.region} ${ami.state} IMDSv2 ${String(ami.imdsV2)} for ${JSON.stringify(ami.permissions.latest)} ${tags(tagsOf(sandbox, ami.id))}`,
        ...ami.devices.map(
          ({ snapshot }) => `snapshot of ${ami.region} ${tags(tagsOf(sandbox, snapshot.id))}`,
        ),
      ]),
    ...(
      [
        'component',
        'image-recipe',
        'infrastructure-configuration',
        'distribution-configuration',
        'image-pipeline',
      ] as const
    ).flatMap((kind) =>
      imageBuilder.registry.all(kind, world.accountId, world.homeRegion).map(({ arn, detail }) => {
        const { imageRecipeArn, status } = detail as { imageRecipeArn?: string; status?: string };
        return `${arn} ${imageRecipeArn ?? ''} ${status ?? ''}`;
      }),
    ),
  ];
  return lines.map(withoutChance).sort();
}

/** Ids of the AMIs of builds that succeeded. */
function availableAmis(sandbox: Sandbox): Set<string> {
  return new Set(
    sandbox.imageBuilder.builds
      .filter(({ detail }) => (detail['state'] as { status: string }).status === 'AVAILABLE')
      .flatMap(({ detail }) =>
        (detail['outputResources'] as { amis: { image: string }[] }).amis.map(({ image }) => image),
      ),
  );
}

/** What is wrong with the account whatever happened to the runs in it. */
export function unsound(
  sandbox: Sandbox,
  { isSharing }: { isSharing: boolean },
  from: number,
): string[] {
  const problems: string[] = [];
  const alive = new Map<string, number>();
  for (const { arn, status } of builds(sandbox)) {
    if (ended.has(status)) continue;
    const want = arn.replace(/\/\d+$/, '');
    alive.set(want, (alive.get(want) ?? 0) + 1);
  }
  for (const [want, count] of alive) {
    if (count > 1) problems.push(`${String(count)} builds of ${want}`);
  }
  const available = availableAmis(sandbox);
  for (const { id, permissions } of ownAmis(sandbox)) {
    if (permissions.latest.length > 0 && !available.has(id)) problems.push(`${id} is shared`);
  }
  if (!isSharing && sandbox.calls.slice(from).some(isGiving)) {
    problems.push('a run that shares nothing shared');
  }
  return problems;
}

/** Whether a call lets somebody launch an AMI. */
function isGiving({ operation, input, error }: RecordedCall): boolean {
  return (
    operation === 'ModifyImageAttribute' &&
    error === undefined &&
    JSON.stringify(input).includes('"Add"')
  );
}

/** Regions of which snapshots were read before the first launch permission of a run, or all. */
export function unverified(sandbox: Sandbox, from: number): string[] {
  const calls = sandbox.calls.slice(from);
  const first = calls.findIndex(isGiving);
  if (first < 0) return [];
  const read = new Set(
    calls
      .slice(0, first)
      .filter(({ operation, error }) => operation === 'DescribeSnapshots' && error === undefined)
      .map(({ region }) => region),
  );
  return regions
    .filter((region) => !read.has(region))
    .map((region) => `shared before the AMI of ${region} was verified`);
}

/** What is wrong with what a run says, by what stands in the account. */
export function untrue(sandbox: Sandbox, run: Run, clean: Run): string[] {
  const problems: string[] = [];
  const available = availableAmis(sandbox);
  for (const [region, id] of Object.values(run.amis).flatMap((of) => Object.entries(of))) {
    const ami = ownAmis(sandbox).find((one) => one.id === id);
    if (ami?.region !== region || !available.has(id)) {
      problems.push(`amis says ${id} for ${region}`);
    }
  }
  if (run.exitCode === null) return problems;
  const isGood = run.exitCode === 0;
  // A cancelled run says that it was, and is no failure.
  const says = run.result === 'cancelled' ? /cancelled/.test(run.log) : run.errors.length > 0;
  if (!isGood && !says) problems.push('no line says why');
  if (isGood && run.errors.length > 0) problems.push(`exit 0 with ${run.errors.join('; ')}`);
  for (const name of Object.keys(clean.outputs)) {
    if (['amis', 'result'].includes(name) && run.outputs[name] === undefined) {
      problems.push(`no output ${name}`);
    }
  }
  if (run.result !== undefined && good.has(run.result) !== isGood) {
    problems.push(`exit ${String(run.exitCode)} with the result ${run.result}`);
  }
  return problems;
}
