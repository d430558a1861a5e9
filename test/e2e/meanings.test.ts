import { describe, expect, test } from '@jest/globals';
import type { ComponentFault } from 'aws-sandbox/faults';
import { exampleCommit } from 'aws-sandbox/repository';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { fates, labelOf, sentenceOf, type Fate } from '../../src/report/meanings.ts';
import {
  amiOf,
  atNext,
  builds,
  callsOf,
  onceCalled,
  organizationArn,
  ownAmis,
  regions,
  tagsOf,
  until,
  wait,
} from './account.ts';
import { legOf, plan as planRecipes, type Planned } from './planning.ts';
import { openStage, type Run } from './stage.ts';

// Reaches every pair of a decision and what came of it, and compares what is said of it with what
// the sandbox has.

const stage = openStage();

type Inputs = Record<string, string>;
type PairOf<One extends Fate> = One extends Fate ? `${One['decided']}/${One['meaning']}` : never;
type Pair = PairOf<Fate>;
type Action = 'start' | 'attach' | 'reuse' | 'release' | 'nothing';

/** A run that says of its one image what became of it. */
interface Told {
  sandbox: Sandbox;
  run: Run;
  /** How many builds there were before what the run tells of. */
  before: number;
}

/** A way to a pair. */
type Way = () => Promise<Told>;

const brokenComponent: ComponentFault = {
  kind: 'component',
  image: 'al-2023',
  component: 'salt',
  phase: 'build',
};
const share = { share: 'true' };
const leave = { 'wait-minutes': '0' };

const build = (sandbox: Sandbox, inputs: Inputs = {}): Promise<Run> =>
  stage.run(sandbox, { inputs });
const plan = (sandbox: Sandbox, inputs: Inputs = {}): Promise<Planned> =>
  planRecipes(stage, sandbox, { inputs });
const leg = (sandbox: Sandbox, planned: Planned, inputs: Inputs = {}): Promise<Run> =>
  stage.run(sandbox, {
    inputs: { ...legOf(planned, 'al-2023'), recipes: 'recipes/al-2023.yml', ...inputs },
  });
const collect = (sandbox: Sandbox, planned: Planned, inputs: Inputs = {}): Promise<Run> =>
  stage.run(sandbox, {
    inputs: { command: 'collect', recipes: '', plan: planned.text, ...inputs },
  });

/** An account in which the next decision, with `share` as given, is this one. */
async function accountFor(action: Action): Promise<Sandbox> {
  const sandbox = await stage.sandbox();
  if (action === 'attach') await build(sandbox, leave);
  if (action === 'reuse' || action === 'release') await build(sandbox);
  if (action === 'nothing') await build(sandbox, share);
  // Longer than the clocks of AWS and a runner may differ.
  wait(sandbox, action === 'start' ? 0 : 3);
  return sandbox;
}

const shareOf = (action: Action): Inputs =>
  action === 'release' || action === 'nothing' ? share : {};

/** What `build` makes of a decision. */
const built =
  (action: Action, inputs: Inputs = shareOf(action)): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    return { sandbox, before, run: await build(sandbox, inputs) };
  };

/** What `collect` says of a plan after something happened. */
const collected =
  (
    action: Action,
    inputs: Inputs,
    happens: (sandbox: Sandbox, planned: Planned) => unknown,
    options: Inputs = {},
  ): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    const planned = await plan(sandbox, inputs);
    expect(planned.only.action).toBe(action);
    await happens(sandbox, planned);
    return { sandbox, before, run: await collect(sandbox, planned, options) };
  };

/** What `build` without `share` makes of a plan of releases. */
const awaiting =
  (action: Action): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    return { sandbox, before, run: await leg(sandbox, await plan(sandbox, share)) };
  };

const isCalled =
  (operation: string) =>
  (added: readonly { operation: string }[]): boolean =>
    added.some((call) => call.operation === operation);

/** A run in which something happens once its build is over, or at once where there is none. */
const meddled =
  (action: Action, meddle: (sandbox: Sandbox) => void): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    onceCalled(
      sandbox,
      (added) =>
        isCalled('GetImage')(added) && builds(sandbox).some(({ status }) => status === 'AVAILABLE'),
      () => {
        meddle(sandbox);
      },
    );
    return { sandbox, before, run: await build(sandbox, shareOf(action)) };
  };

/** A run that is cancelled at a call, which is refused where an operation of IAM is given. */
const cancelled =
  (action: Action, operation: string, refused?: string): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    if (refused !== undefined) {
      sandbox.world.faults.planned.push({ kind: 'denied', operation: refused });
    }
    let cancel = (): void => undefined;
    onceCalled(sandbox, isCalled(operation), () => {
      cancel();
    });
    const started = await stage.start(sandbox, { inputs: shareOf(action) });
    cancel = started.cancel;
    return { sandbox, before, run: await started.finish() };
  };

const misname = (sandbox: Sandbox): void => {
  for (const ami of ownAmis(sandbox)) if (ami.region === 'us-west-2') ami.name = 'of somebody else';
};
const denySnapshots = (sandbox: Sandbox): void => {
  sandbox.world.faults.planned.push({ kind: 'denied', operation: 'ec2:DescribeSnapshots' });
};
/** Those of the release; the decision before it reads one for each region, too. */
const denyLaterSnapshots = (sandbox: Sandbox): void => {
  const { faults } = sandbox.world;
  const usual = faults.at;
  let count = 0;
  faults.at = (call) =>
    call.operation === 'DescribeSnapshots' && ++count > regions.length
      ? { kind: 'denied', operation: '*' }
      : usual.call(faults, call);
};
const stopBuild = (sandbox: Sandbox): void => {
  const { imageBuilder } = sandbox;
  imageBuilder['engine'].cancel(imageBuilder.builds.at(-1)!);
};
const removeImages = (sandbox: Sandbox): void => {
  const { imageBuilder } = sandbox;
  for (const { arn } of imageBuilder.builds) {
    imageBuilder.registry.remove(arn);
    imageBuilder['engine'].builds.delete(arn);
  }
};
const removeProfile = (sandbox: Sandbox): unknown =>
  sandbox.iam.instanceProfiles.delete('golden-ami-build');
const untype = (sandbox: Sandbox): void => {
  for (const { id } of ownAmis(sandbox)) delete tagsOf(sandbox, id)['Type'];
};
/** Another run releases the same content on a newer seed. */
const releaseAnother = async (sandbox: Sandbox): Promise<unknown> => {
  sandbox.ec2.publish({ line: 'al-2023' });
  return build(sandbox, share);
};
const nothing = (): void => undefined;

/** Has something happen at the first call that waits for a build. */
const duringBuild =
  (action: 'start' | 'attach', meddle: (sandbox: Sandbox) => void): Way =>
  async () => {
    const sandbox = await accountFor(action);
    const before = builds(sandbox).length;
    atNext(sandbox, 'ListWorkflowExecutions', () => {
      meddle(sandbox);
    });
    return { sandbox, before, run: await build(sandbox) };
  };

/** A run after a build of which nothing but a copy failed. */
const copiedAgain =
  (run: (sandbox: Sandbox) => Promise<Run>): Way =>
  async () => {
    const sandbox = await stage.sandbox({
      faults: [{ kind: 'region', image: 'al-2023', region: 'us-west-1' }],
    });
    await build(sandbox);
    sandbox.world.faults.planned.length = 0;
    return { sandbox, before: 1, run: await run(sandbox) };
  };

/** A plan that is made where something is missing, and what collect says of it. */
const blocked =
  (action: Action): Way =>
  async () => {
    const sandbox = await accountFor(action);
    // By then the instance of a running build has its profile.
    wait(sandbox, 10);
    removeProfile(sandbox);
    const before = builds(sandbox).length;
    return { sandbox, before, run: await collect(sandbox, await plan(sandbox, shareOf(action))) };
  };

/** A plan of the content of an older commit than the newest release, and what collect says of it. */
const heldBack =
  (action: 'start' | 'attach' | 'release'): Way =>
  async () => {
    const sandbox = await stage.sandbox();
    const newer = 'b'.repeat(40);
    sandbox.github.history.add(newer, [exampleCommit]);
    await stage.run(sandbox, { inputs: share, variables: { GITHUB_SHA: newer } });
    wait(sandbox, 5);
    sandbox.ec2.publish({ line: 'al-2023' });
    if (action !== 'start') await build(sandbox, action === 'attach' ? leave : {});
    wait(sandbox, 3);
    const before = builds(sandbox).length;
    const planned = await plan(sandbox, share);
    expect(planned.only.action).toBe(action);
    expect(planned.summary).toContain('❌ not to be released');
    return { sandbox, before, run: await collect(sandbox, planned) };
  };

/** A planned release whose candidate is too old by the time of its leg. */
const tooOld =
  (then: (sandbox: Sandbox, planned: Planned) => unknown, options: Inputs = {}): Way =>
  async () =>
    collected(
      'release',
      share,
      async (sandbox, planned) => {
        wait(sandbox, 8 * 24 * 60);
        await then(sandbox, planned);
      },
      options,
    )();

/** Two runs of which one puts right who may launch while the other verifies. */
const releasedMeanwhile: Way = async () => {
  const sandbox = await accountFor('nothing');
  const shared = ownAmis(sandbox).map(({ permissions }) => ({
    permissions,
    before: [...permissions.latest],
  }));
  for (const { permissions } of shared) permissions.set([], -Infinity);
  // After the decision has looked who may launch.
  atNext(sandbox, 'DescribeSnapshots', () => {
    for (const { permissions, before } of shared) permissions.set(before, -Infinity);
  });
  return { sandbox, before: 1, run: await build(sandbox, share) };
};

const unplannable = stage.workspace().then(async (workspace) => {
  await workspace.edit('recipes/win-2022.yml', (text) => text.replace('English-Full-Base', 'none'));
  return workspace;
});

const ways: Record<Pair, Way> = {
  'start/run-cancelled': cancelled('start', 'ListWorkflowExecutions'),
  'start/unlike-recipe': meddled('start', misname),
  'start/stopped': meddled('start', denySnapshots),
  'start/running': built('start', leave),
  'start/build-cancelled': duringBuild('start', stopBuild),
  'start/candidate-copied': copiedAgain((sandbox) => build(sandbox)),
  'start/copied-awaits-release': copiedAgain(async (sandbox) =>
    leg(sandbox, await plan(sandbox, share)),
  ),
  'start/copied-and-released': copiedAgain((sandbox) => build(sandbox, share)),
  'start/build-failed': duringBuild('start', (sandbox) => {
    sandbox.world.faults.planned.push(brokenComponent);
  }),
  'start/not-released': collected('start', share, (sandbox, planned) => leg(sandbox, planned)),
  'start/not-built': collected('start', share, nothing),
  'start/blocked': blocked('start'),
  'start/held-back': heldBack('start'),
  'start/candidate-built': built('start'),
  'start/awaits-release': awaiting('start'),
  'start/built-and-released': built('start', share),
  'start/released': async () => {
    const sandbox = await stage.sandbox();
    const older = await stage.start(sandbox);
    await until(() => builds(sandbox).length === 1);
    sandbox.ec2.publish({ line: 'al-2023' });
    const planned = await plan(sandbox, share);
    expect(planned.only.action).toBe('start');
    await older.finish();
    await leg(sandbox, planned, share);
    return { sandbox, before: 1, run: await collect(sandbox, planned) };
  },
  'start/release-reused': collected('start', {}, (sandbox) => build(sandbox, share)),
  'start/left-to-release': async () => {
    const sandbox = await stage.sandbox();
    const planned = await planRecipes(stage, sandbox, { isNew: true });
    expect(planned.only.isLeftToRelease).toBe(true);
    expect(planned.summary).toContain('⏭️ left to the release');
    const inputs = legOf(planned, 'al-2023');
    return { sandbox, before: 0, run: await stage.run(sandbox, { isNew: true, inputs }) };
  },
  'attach/run-cancelled': cancelled('attach', 'ListWorkflowExecutions'),
  'attach/unlike-recipe': meddled('attach', misname),
  'attach/stopped': meddled('attach', denySnapshots),
  'attach/running': built('attach', leave),
  'attach/build-cancelled': duringBuild('attach', stopBuild),
  'attach/build-failed': duringBuild('attach', (sandbox) => {
    sandbox.world.faults.planned.push(brokenComponent);
  }),
  'attach/not-released': collected('attach', share, nothing),
  'attach/not-built': collected('attach', share, removeImages),
  'attach/blocked': blocked('attach'),
  'attach/held-back': heldBack('attach'),
  'attach/candidate-built': built('attach'),
  'attach/awaits-release': awaiting('attach'),
  'attach/built-and-released': built('attach', share),
  'attach/released': collected('attach', share, releaseAnother),
  'attach/release-reused': collected('attach', {}, (sandbox) => build(sandbox, share)),
  'reuse/run-cancelled': cancelled('reuse', 'DescribeSnapshots', 'ec2:DescribeSnapshots'),
  'reuse/unlike-recipe': meddled('reuse', misname),
  'reuse/stopped': meddled('reuse', denySnapshots),
  'reuse/candidate-reused': built('reuse'),
  'reuse/release-reused': built('nothing', {}),
  'reuse/lacking': blocked('reuse'),
  'reuse/not-built': collected('reuse', {}, removeImages),
  'release/run-cancelled': cancelled('release', 'DescribeSnapshots'),
  'release/unlike-recipe': meddled('release', misname),
  'release/stopped': meddled('release', denyLaterSnapshots),
  'release/running': tooOld(
    (sandbox, planned) => leg(sandbox, planned, { ...share, ...leave }),
    leave,
  ),
  'release/build-cancelled': tooOld(async (sandbox, planned) => {
    await leg(sandbox, planned, { ...share, ...leave });
    stopBuild(sandbox);
  }),
  'release/build-failed': tooOld((sandbox, planned) => {
    sandbox.world.faults.planned.push(brokenComponent);
    return leg(sandbox, planned, share);
  }),
  'release/not-released': collected('release', share, nothing),
  'release/not-built': collected('release', share, removeImages),
  'release/release-blocked': blocked('release'),
  'release/held-back': heldBack('release'),
  'release/current': releasedMeanwhile,
  'release/candidate-reused': awaiting('release'),
  'release/released': built('release'),
  'release/put-right': async () => {
    const sandbox = await accountFor('nothing');
    for (const ami of ownAmis(sandbox)) ami.permissions.set([], -Infinity);
    const planned = await plan(sandbox, share);
    expect(planned.only).toMatchObject({ action: 'release', isPutRight: true });
    expect(planned.summary).toContain('🔧 put the release right');
    expect(await build(sandbox, share)).toMatchObject({ result: 'released' });
    return { sandbox, before: 1, run: await collect(sandbox, planned) };
  },
  'release/built-and-released': tooOld((sandbox, planned) => leg(sandbox, planned, share)),
  'nothing/run-cancelled': cancelled('nothing', 'DescribeSnapshots', 'ec2:DescribeSnapshots'),
  'nothing/unlike-recipe': meddled('nothing', misname),
  'nothing/stopped': meddled('nothing', denySnapshots),
  'nothing/current': built('nothing'),
  'nothing/put-right': async () => {
    const sandbox = await accountFor('nothing');
    // After the decision has looked who may launch.
    atNext(sandbox, 'DescribeSnapshots', () => {
      for (const ami of ownAmis(sandbox)) ami.permissions.set([], -Infinity);
    });
    return { sandbox, before: 1, run: await build(sandbox, share) };
  },
  'nothing/release-reused': awaiting('nothing'),
  'nothing/lacking': blocked('nothing'),
  'nothing/not-released': collected('nothing', share, untype),
  'nothing/not-built': collected('nothing', share, removeImages),
  'undecided/run-cancelled': cancelled('start', 'GetParameters', 'ssm:GetParameters'),
  'undecided/stopped': async () => {
    const sandbox = await stage.sandbox();
    sandbox.world.faults.planned.push({ kind: 'denied', operation: 'ssm:GetParameters' });
    return { sandbox, before: 0, run: await build(sandbox) };
  },
  'unplanned/run-cancelled': async () => {
    const sandbox = await stage.sandbox();
    let cancel = (): void => undefined;
    onceCalled(sandbox, isCalled('GetParameters'), () => {
      cancel();
    });
    const inputs = { 'command': 'plan', 'changed-since': 'all' };
    const started = await stage.start(sandbox, { inputs });
    cancel = started.cancel;
    const planned = await started.finish();
    expect(planned).toMatchObject({ exitCode: 1 });
    expect(planned.summary).toContain('🚫 cancelled');
    expect(planned.summary).not.toContain("can't be planned");
    const text = planned.outputs['plan'] ?? '';
    const run = await stage.run(sandbox, {
      inputs: { command: 'collect', recipes: '', plan: text },
    });
    return { sandbox, before: 0, run };
  },
  'unplanned/unplanned': async () => {
    const sandbox = await stage.sandbox();
    const workspace = await unplannable;
    const planned = await planRecipes(stage, sandbox, {
      workspace,
      inputs: { recipes: 'recipes/win-2022.yml' },
    });
    const run = await stage.run(sandbox, {
      workspace,
      inputs: { command: 'collect', recipes: '', plan: planned.text },
    });
    return { sandbox, before: 0, run };
  },
};

const idsOf = ({ run }: Told): string[] => Object.values(Object.values(run.amis)[0] ?? {});
const newBuilds = ({ sandbox, before }: Told): { status: string }[] =>
  builds(sandbox).slice(before);
const permissionsOf = (told: Told): unknown[] =>
  idsOf(told).map((id) => amiOf(told.sandbox, id).permissions.latest);
const areThere = (told: Told): void => {
  expect(idsOf(told).map((id) => amiOf(told.sandbox, id).state)).toEqual(
    regions.map(() => 'available'),
  );
};
const arePrivate = (told: Told): void => {
  areThere(told);
  expect(permissionsOf(told)).toEqual(regions.map(() => []));
};
const areReleased = (told: Told): void => {
  areThere(told);
  expect(permissionsOf(told)).toEqual(regions.map(() => [{ OrganizationArn: organizationArn }]));
  for (const id of idsOf(told)) expect(tagsOf(told.sandbox, id)['Type']).toBe('golden-ami');
};
const isNothing = (told: Told): void => {
  expect(idsOf(told)).toEqual([]);
};

/** What a phrase in a sentence says of the sandbox. Each sentence has one at least. */
const claims: [RegExp, (told: Told) => unknown][] = [
  [/verified in every region/, areThere],
  [/shared them with nobody|shares them with nobody/, arePrivate],
  [/those whom the recipe names may launch/, areReleased],
  [/was released meanwhile|is released; its AMIs/, areReleased],
  [
    /^A new image was built|a new one was built/,
    (told) => {
      expect(newBuilds(told)).toMatchObject([{ status: 'AVAILABLE' }]);
    },
  ],
  [
    /ran already|^No build was needed|was there already|^No image was built|^Another run has|^No build was started|^Nothing was|^No candidate was built|has started no build/,
    (told) => {
      expect(newBuilds(told)).toEqual([]);
    },
  ],
  [
    /copies of which some had failed were made again/,
    (told) => {
      expect(newBuilds(told)).toEqual([]);
      expect(callsOf(told.sandbox, 'RetryImage').map(({ error }) => error)).toEqual([undefined]);
    },
  ],
  [
    /^Another image/,
    (told) => {
      expect(newBuilds(told)).toMatchObject([{ status: 'AVAILABLE' }]);
    },
  ],
  [
    /going on in AWS/,
    ({ sandbox }) => {
      expect(builds(sandbox).at(-1)?.status).not.toMatch(/AVAILABLE|FAILED|CANCELLED/);
    },
  ],
  [
    /cancelled in AWS/,
    ({ sandbox }) => {
      expect(builds(sandbox).at(-1)?.status).toBe('CANCELLED');
    },
  ],
  [
    /^The build failed/,
    ({ sandbox }) => {
      expect(builds(sandbox).at(-1)?.status).toBe('FAILED');
      expect(ownAmis(sandbox).flatMap(({ permissions }) => permissions.latest)).toEqual([]);
    },
  ],
  [
    /^The image is there|^The image with this content is there/,
    ({ sandbox }) => {
      expect(builds(sandbox).at(-1)?.status).toBe('AVAILABLE');
    },
  ],
  [
    /not released|release is not complete/,
    (told) => {
      const { sandbox } = told;
      isNothing(told);
      for (const { id } of ownAmis(sandbox)) expect(tagsOf(sandbox, id)).not.toHaveProperty('Type');
    },
  ],
  [/^No build was started|^Nothing was|^No candidate was built/, isNothing],
  [
    /first error of the plan says/,
    ({ run }) => {
      expect(run.errors[0]).toMatch(/instance profile|this is older content/);
    },
  ],
  [
    /see the table of findings/,
    ({ run }) => {
      expect(run.manifest?.images[0]?.findings).not.toEqual([]);
      expect(run.summary).toContain('| Region | AMI | What |');
    },
  ],
  [
    /is gone/,
    ({ sandbox }) => {
      expect(builds(sandbox)).toEqual([]);
    },
  ],
  [
    /^An error stopped/,
    ({ sandbox, run }) => {
      expect(run.errors).not.toEqual([]);
      expect(
        sandbox.calls.filter(
          ({ error }) =>
            error === 'AccessDenied' ||
            error === 'UnauthorizedOperation' ||
            error === 'AccessDeniedException',
        ),
      ).not.toEqual([]);
    },
  ],
  [
    /^The run was cancelled/,
    ({ run }) => {
      expect(run.result).toBe('cancelled');
    },
  ],
  [
    /A build that it started is cancelled/,
    async (told) => {
      await stage.post(told.sandbox, told.run);
      wait(told.sandbox, 5);
      for (const { status } of newBuilds(told)) expect(status).toBe('CANCELLED');
    },
  ],
  [
    /The build that it waited for is not its own, and goes on/,
    async ({ sandbox, run }) => {
      await stage.post(sandbox, run);
      expect(builds(sandbox)).toHaveLength(1);
      expect(builds(sandbox)[0]?.status).not.toMatch(/FAILED|CANCELLED/);
    },
  ],
];

test('every pair of the table has a way, and every sentence a claim', () => {
  expect(Object.keys(ways).sort()).toEqual(
    fates.map(({ decided, meaning }) => `${decided}/${meaning}`).sort(),
  );
  for (const fate of fates) {
    expect([sentenceOf(fate), claims.some(([phrase]) => phrase.test(sentenceOf(fate)))]).toEqual([
      expect.stringMatching(/^[A-Z].*\.$/),
      true,
    ]);
  }
});

describe('what is said of an image is so', () => {
  test.each(fates.map((fate) => [`${fate.decided}/${fate.meaning}` as Pair, fate] as const))(
    '%s',
    async (pair, fate) => {
      const told = await ways[pair]();
      const { run } = told;
      const [image] = run.manifest?.images ?? [];
      expect(image?.fate).toEqual(fate);
      expect(run.result).toBe(image?.result);
      expect(run.exitCode).toBe(['failed', 'cancelled'].includes(run.result ?? '') ? 1 : 0);
      expect(run.summary).toContain(labelOf(fate));
      const sentence = sentenceOf(fate);
      expect(run.log).toContain(sentence);
      for (const [phrase, isSo] of claims) if (phrase.test(sentence)) await isSo(told);
    },
  );
});
