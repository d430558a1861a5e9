import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { amiOf, builds, callsOf, organizationArn, ownAmis, regions } from '../account.ts';
import { openStage, type Run } from '../stage.ts';
import {
  isPossible,
  kinds,
  makeOdd,
  nameOf,
  readMembers,
  type Member,
  type Odd,
} from './members.ts';

// One intent is one build, whatever AWS answers: each member that a release reads is absent, null or
// empty, or has another beside it. Which members these are is recorded from a clean release.

const stage = openStage();

/** `ODD_SHARE=1`: each oddity alone; else each member once, several in a run. */
const isAll = process.env['ODD_SHARE'] === '1';
const together = isAll ? 1 : 8;

const share = { inputs: { 'share': 'true', 'wait-minutes': '60' } };

/** What is wrong with how a run with odd answers went, and with what it left. */
function problemsOf(sandbox: Sandbox, run: Run, odds: readonly Odd[]): string[] {
  const problems: string[] = [];
  const all = builds(sandbox);
  if (all.filter(({ status }) => status !== 'CANCELLED').length > 1 || all.length > 1) {
    problems.push(`${String(all.length)} builds`);
  }
  const text = `${run.errors.join('\n')}\n${run.log}`;
  if (/Unexpected: |TypeError|undefined|\bNaN\b|\[object /.test(text)) {
    problems.push(`no message for people: ${run.errors.join(' ')}`);
  }
  const isCancelled = callsOf(sandbox, 'CancelImageCreation').some(
    ({ error }) => error === undefined,
  );
  if (isCancelled !== run.errors.some((one) => one.includes('It was cancelled'))) {
    problems.push(isCancelled ? 'cancelled in silence' : 'says cancelled what is not');
  }
  const isShared = (id: string): boolean => amiOf(sandbox, id).permissions.latest.length > 0;
  if (run.exitCode === 0) {
    const amis = Object.entries(run.amis['al-2023'] ?? {});
    const isReleased = ['built', 'reused', 'released'].includes(run.result ?? '');
    if (
      isReleased &&
      amis
        .map(([region]) => region)
        .sort()
        .join() !== regions.join()
    ) {
      problems.push(`says ${String(run.result)} with ${String(amis.length)} AMIs`);
    }
    if (isReleased && !amis.every(([, id]) => isShared(id))) {
      problems.push('released in words alone');
    }
  } else {
    if (run.errors.length === 0) problems.push('ends without a word');
    // Its operation, or a word of its name: `kmsKeyId` is told as the key.
    const words = odds.flatMap(({ member: { operation, path } }) => [
      operation,
      ...path
        .filter((name) => name !== '[]')
        .slice(-2)
        .flatMap((name) => name.match(/[A-Z]?[a-z]+?[a-z](?=s?(?:[A-Z]|$))/g) ?? []),
    ]);
    const isNamed = words.some((one) => text.toLowerCase().includes(one.toLowerCase()));
    const isAddressed = /arn:aws:|ami-[0-9a-f]{17}|snap-|al-2023|us-(east|west)-\d/.test(
      run.errors.join('\n'),
    );
    if (!isNamed || !isAddressed) problems.push(`names not what is odd: ${run.errors.join(' ')}`);
  }
  for (const { id, permissions } of ownAmis(sandbox)) {
    const others = permissions.latest.filter(
      (one) => JSON.stringify(one) !== JSON.stringify({ OrganizationArn: organizationArn }),
    );
    if (others.length > 0) problems.push(`${id} is shared with others`);
  }
  return problems;
}

test('of whatever member AWS answers oddly: one build at most, and a message that is true', async () => {
  const clean = await stage.sandbox();
  const members = await readMembers(clean, async () => {
    expect(await stage.run(clean, share)).toMatchObject({ exitCode: 0, result: 'built' });
  });
  expect(members.length).toBeGreaterThan(200);

  // The same in each run, so that one that is red is the change's fault: `npm run long` has them all.
  const mixed = (member: Member): string =>
    createHash('sha256').update(JSON.stringify(member)).digest('hex');
  const drawn = members.toSorted((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
  const oddOf = (member: Member, index: number): Odd[] => {
    const possible = kinds.map((kind) => ({ member, kind })).filter(isPossible);
    const one = possible[index % possible.length];
    return isAll ? possible : one ? [one] : [];
  };
  const odds = drawn.flatMap(oddOf);
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  for (let from = 0; from < odds.length; from += together) {
    const group = odds.slice(from, from + together);
    const sandbox = await stage.sandbox();
    makeOdd(sandbox, group);
    const run = await stage.run(sandbox, share);
    const problems = problemsOf(sandbox, run, group);
    const names = group.map(({ member, kind }) => `${nameOf(member)} ${kind}`).join(', ');
    wrong.push(...problems.map((one) => `${names}: ${one}`));
    const outcome = `${group.map(({ kind }) => kind).join()} ${run.result ?? 'none'}`;
    if (isAll) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  if (isAll) {
    console.log(`${String(odds.length)} oddities of ${String(members.length)} members`, outcomes);
  }
  expect(wrong).toEqual([]);
}, 3_600_000);
