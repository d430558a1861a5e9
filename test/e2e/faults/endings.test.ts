import { beforeAll, describe, expect, test } from '@jest/globals';
import { openStage } from '../stage.ts';
import { sample } from './draw.ts';
import {
  learnPost,
  tryCancel,
  tryForeignBuild,
  tryKill,
  tryPair,
  tryPost,
  type Case,
} from './endings.ts';
import { canBeAt, kinds, passesAt } from './kinds.ts';
import { scenarios } from './scenarios.ts';
import { nameOf, type Site } from './sites.ts';
import { learn, openAccount, type Account, type Clean } from './trial.ts';

const stage = openStage();
const hours = 60 * 60_000;

/** In the wait, at which a run spends its time. */
const waiting: Site = { operation: 'imagebuilder:ListWorkflowExecutions', ordinal: 1, time: 1 };
const share = scenarios.find(({ name }) => name === 'build with share')!;
const cleanOf = new Map<string, Clean>();

beforeAll(async () => {
  for (const scenario of scenarios.filter(({ isReading }) => !isReading)) {
    cleanOf.set(scenario.name, await learn(stage, scenario));
  }
}, hours);

/** Does something in an account of its own. */
async function within<T>(
  scenario: Case['scenario'],
  act: (account: Account) => Promise<T>,
  settings = {},
): Promise<T> {
  const account = await openAccount(stage, scenario, { settings });
  try {
    return await act(account);
  } finally {
    await account.close();
  }
}

/** Tries something at sites of a clean run, and gives what was wrong, by site. */
async function atSites(
  scenario: Case['scenario'],
  what: string,
  attempt: (one: Case) => Promise<string[]>,
  least = 1,
): Promise<string[]> {
  const clean = cleanOf.get(scenario.name)!;
  const chosen = sample(clean.sites, least, `${scenario.name} ${what}`);
  const wrong: string[] = [];
  for (const site of chosen) {
    const problems = await within(scenario, (account) =>
      attempt({ stage, scenario, clean, account, site }),
    );
    wrong.push(...problems.map((problem) => `${nameOf(site)}: ${problem}`));
  }
  console.log(
    `${scenario.name}, ${what}: ${String(clean.sites.length)} sites, ${String(chosen.length)} run, ${String(wrong.length)} wrong`,
  );
  return wrong;
}

describe.each(scenarios.filter(({ isReading }) => !isReading))('$name', (scenario) => {
  test.each([
    ['killed before a call', false],
    ['killed after a call', true],
  ] as const)(
    '%s: post stops nothing, and the next run ends it',
    async (what, isCarriedOut) => {
      expect(await atSites(scenario, what, (one) => tryKill(one, isCarriedOut))).toEqual([]);
    },
    hours,
  );

  test.each([
    ['cancelled at a call', false],
    ['cancelled at a call that gets no answer', true],
  ] as const)(
    '%s: it says so in time, nothing is left running, and the next run ends it',
    async (what, isHanging) => {
      expect(await atSites(scenario, what, (one) => tryCancel(one, isHanging))).toEqual([]);
    },
    hours,
  );
});

test.each([
  ['seen at once', {}],
  ['seen late', { getLagSeconds: 115, listLagSeconds: 300 }],
])(
  'a run that waits for the build of another, %s, leaves it alone when cancelled',
  async (_, lag) => {
    expect(
      await within(share, (account) => tryForeignBuild({ stage, account, site: waiting }), lag),
    ).toEqual([]);
  },
);

test(
  'the post phase cancels the build whatever happens to a call of it, or says that it did not',
  async () => {
    const sites = await within(share, (account) => learnPost({ stage, account, site: waiting }));
    expect(sites.map(({ operation }) => operation)).toContain('imagebuilder:CancelImageCreation');
    const all = sites.flatMap((site) =>
      kinds.filter((kind) => canBeAt(kind, site)).map((kind) => [site, kind] as const),
    );
    const chosen = sample(all, 3, 'post');
    const wrong: string[] = [];
    for (const [site, kind] of chosen) {
      const problems = await within(share, (account) =>
        tryPost({ stage, account, site: waiting }, site, kind, passesAt(kind, site)),
      );
      wrong.push(...problems.map((problem) => `${nameOf(site)}: ${kind.name}: ${problem}`));
    }
    console.log(`post: ${String(all.length)} cases, ${String(chosen.length)} run`);
    expect(wrong).toEqual([]);
  },
  hours,
);

describe('two runs at once', () => {
  test.each(scenarios.filter(({ isSharing }) => isSharing))(
    '$name, of the same: one build, one release',
    async (scenario) => {
      expect(
        await atSites(scenario, 'another run meanwhile', async (one) => {
          const { problems } = await tryPair(one);
          return problems;
        }),
      ).toEqual([]);
    },
    hours,
  );

  test('the start of one while the other starts, too: one build', async () => {
    const start: Site = { operation: 'imagebuilder:CreateImage', ordinal: 1, time: 1 };
    const { problems } = await within(share, (account) => tryPair({ stage, account, site: start }));
    expect(problems).toEqual([]);
  });

  test('the first releases of different content: both, with a pipeline', async () => {
    const workspace = await stage.workspace();
    await workspace.edit('recipes/al-2023.yml', (text) => `${text}volume: {size: 9}\n`);
    const site: Site = { operation: 'imagebuilder:CreateImagePipeline', ordinal: 1, time: 1 };
    const { problems } = await within(share, (account) =>
      tryPair({ stage, account, site }, { workspace }),
    );
    expect(problems).toEqual([]);
  });
});
