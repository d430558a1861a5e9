import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { drawing } from '../../helpers/drawn.ts';
import { openStage } from '../stage.ts';
import { cases } from './cases.ts';
import { deployAll, grantsOf, nameOf, takeAway, type Grant } from './grants.ts';
import { observe, shownBy, type Observed } from './observed.ts';
import { renderPage } from './page.ts';
import { startScene } from '../../../scene/scene.ts';

const stage = openStage();

const empty = await startScene({ isEmpty: true });
afterAll(() => empty.close());
deployAll(empty);
const grants = grantsOf(empty);

let running: Promise<Observed[]> | undefined;
const observed = (): Promise<Observed[]> => (running ??= observe(stage));

test.each(cases.map((one) => [`${one.role}, ${one.command}: ${one.name}`, one] as const))(
  'with what the template allows: %s',
  async (_name, one) => {
    const { isSuccessful, log } = (await observed()).find((other) => other.case === one)!;
    expect(isSuccessful ? '' : log).toBe('');
  },
  300_000,
);

/**
 * Takes the grant away; gives the case that is not well then, and whether it says what is missing.
 */
async function failing(grant: Grant): Promise<{ name: string; saysWhat: boolean } | undefined> {
  for (const { case: one } of shownBy(grant, await observed())) {
    const { sandbox, act, isSuccessful } = await one.prepare(stage);
    takeAway(sandbox, grant);
    const run = await act();
    if (!isSuccessful(run)) {
      return {
        name: one.name,
        saysWhat: asksFor(grant.action, `${run.log}\n${run.summary}`),
      };
    }
  }
  return undefined;
}

/** Whether a line says to allow the action. */
function asksFor(action: string, text: string): boolean {
  return text.split('\n').some((line) => line.includes(action) && /\ballow\b/i.test(line));
}

test.each(grants.filter(drawing(0.35)).map((grant) => [nameOf(grant), grant] as const))(
  'without %s a case fails, and says so',
  async (_name, grant) => {
    expect(await failing(grant)).toEqual({ name: expect.any(String), saysWhat: true });
  },
  300_000,
);

test('docs/permissions.md says just that', async () => {
  const page = renderPage(empty, await observed());
  // `npm run permissions`
  if (process.env['PERMISSIONS'] === 'write') writeFileSync('docs/permissions.md', page);
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(page);
}, 300_000);
