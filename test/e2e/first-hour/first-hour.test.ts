import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { admits, launchActions } from 'aws-sandbox/services/kms/key-policy';
import { amiOf, builds, organizationArn, regions, wait } from '../account.ts';
import { openStage, type Run } from '../stage.ts';
import { sitDown, type Operator } from './operator.ts';
import { readSteps, shown, type Step } from './page.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { accounts } from '../../../scene/accounts.ts';
import { startScene } from '../../../scene/scene.ts';

// docs/getting-started.md, walked through as a new user would, in accounts with nothing in them:
// what the page says is typed into a shell, and nothing else makes anything. The tests follow each
// other like its steps.

const stage = openStage();
const steps = readSteps();
const step = (number: number): Step => steps[number - 1]!;
const home = accounts.home;

let sandbox: Sandbox;
let operator: Operator;

beforeAll(async () => {
  sandbox = await startScene({ isEmpty: true, scale: 1000 });
  operator = await sitDown(sandbox);
});

afterAll(async () => {
  await operator.clone.remove();
  await sandbox.close();
});

/** Types the commands of a step, then those that its check shows. Gives what each check prints. */
async function follow(number: number): Promise<string[]> {
  for (const block of step(number).commands) await operator.type(block);
  return check(number);
}

async function check(number: number): Promise<string[]> {
  const printed: string[] = [];
  for (const line of shown(step(number).check)) printed.push(await operator.type(line));
  return printed;
}

/** A job of GitHub's with the role that a repository variable names, which may not be there yet. */
function job(
  variable: string,
  inputs: Record<string, string>,
  from: { eventName: string; ref: string; environment?: string },
): Promise<Run> {
  const { owner, ownerId, repository: name, repositoryId } = sandbox.oidc.run;
  sandbox.oidc.run = { owner, ownerId, repository: name, repositoryId, ...from };
  return stage.run(sandbox, {
    credentials: 'oidc',
    workspace: operator.clone,
    environment: { AWS_EC2_METADATA_DISABLED: 'true' },
    inputs: {
      'recipes': 'recipes/*.yml',
      'role-to-assume': operator.variables.get(variable) ?? '',
      ...inputs,
    },
  });
}

const pullRequest = { eventName: 'pull_request', ref: 'refs/pull/1/merge' };
const plan = (): Promise<Run> =>
  job('GOLDEN_AMI_PLAN_ROLE', { 'command': 'plan', 'changed-since': 'all' }, pullRequest);
const push = { eventName: 'push', ref: 'refs/heads/main' };
/** The jobs of build.yml after a merge. */
async function release(recipes: string): Promise<Run> {
  const planned = await job(
    'GOLDEN_AMI_PLAN_ROLE',
    { recipes, 'command': 'plan', 'changed-since': 'all', 'share': 'true' },
    push,
  );
  expect(planned).toMatchObject({ exitCode: 0, errors: [] });
  const inputs = { recipes, plan: planned.outputs['plan'] ?? '' };
  const built = await job('GOLDEN_AMI_BUILDER_ROLE', inputs, push);
  expect(built).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  return job(
    'GOLDEN_AMI_RELEASE_ROLE',
    { ...inputs, command: 'release' },
    { ...push, environment: 'golden-ami-release' },
  );
}

/** What the plan says is missing, each with the step to go back to. */
async function missing(): Promise<string[]> {
  const { errors, exitCode } = await plan();
  expect(exitCode).toBe(errors.length > 0 ? 1 : 0);
  return errors;
}

const seeStep = (number: number, ...texts: string[]): unknown =>
  expect.stringMatching(
    new RegExp(
      `${texts.map(RegExp.escape).join('.*')}.*[Ss]ee step ${String(number)} of docs/getting-started\\.md`,
    ),
  );

test('the page has ten steps, each with its check and what it costs', () => {
  expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const { check: how, costs } of steps) {
    expect({ how, costs }).toEqual({
      how: expect.stringMatching(/\S/),
      costs: expect.stringMatching(/\S/),
    });
  }
});

describe('1. a repository with recipes', () => {
  const validated = /\d+ recipes?, \d+ documents, 0 errors, 5 warnings\n$/;

  test("a copy: golden-ami's own workflows are out, placeholders are warned of", async () => {
    const [clone = '', push = ''] = step(1).commands;
    await operator.type(clone);
    await operator.clone.edit('.github/CODEOWNERS', (text) =>
      text.replaceAll('@your-org/cloudops', '@example-org/images'),
    );
    await operator.type(push);
    expect(await check(1)).toEqual([expect.stringMatching(validated)]);
    expect(await operator.type('git ls-tree -r --name-only origin/main .github')).toBe(
      [
        'CODEOWNERS',
        'actionlint.yaml',
        'actions/golden-ami/action.yml',
        'workflows/build.yml',
        'workflows/downstream-example.yml',
        'workflows/main.yml',
        'workflows/nightly.yml',
        'workflows/pull-request.yml',
        'workflows/rebuild.yml',
        'zizmor.yml',
      ]
        .map((file) => `.github/${file}\n`)
        .join(''),
    );
    expect(await operator.type('git grep your-org origin/main || true')).toBe('');
    expect(await operator.type('git branch --show-current')).toBe('first-release\n');
  });

  test('one recipe, and another one back', async () => {
    const [remove = '', bring = ''] = step(1).mentioned.filter((line) => line.startsWith('git'));
    await operator.type(remove);
    expect((await check(1))[0]).toMatch(/^1 recipe, /m);
    await operator.type(bring);
    expect((await check(1))[0]).toMatch(/^2 recipes, /m);
    await operator.type('git reset --quiet --hard');
  });

  test('recipes of their own, beside a clone', async () => {
    await cp(
      path.join(operator.clone.folder, 'recipes'),
      path.join(operator.clone.folder, '..', 'own', 'recipes'),
      { recursive: true },
    );
    const [line = ''] = step(1).mentioned.filter((one) => one.startsWith('node'));
    await operator.type('cd ../own');
    expect(await operator.type(line)).toMatch(validated);
    await operator.type('cd ../golden-ami');
  });
});

describe("2. your organization's values", () => {
  test('without them plan names each, on its line, and asks AWS nothing', async () => {
    const run = await plan();
    expect(run.exitCode).toBe(1);
    expect(
      run.annotations
        .filter(({ title }) => title === 'placeholder')
        .map(({ level, message }) => `${level} ${message}`)
        .sort(),
    ).toEqual([
      seeStep(
        2,
        'error 111122223333 in arn:aws:organizations::111122223333:organization/o-exampleorgid is a placeholder.',
      ),
      seeStep(2, 'error <your checksum> is a placeholder.'),
      seeStep(2, 'error amzn-s3-demo-bucket is a placeholder.'),
      seeStep(
        2,
        'error o-exampleorgid in arn:aws:organizations::111122223333:organization/o-exampleorgid is a placeholder.',
      ),
      seeStep(2, 'error salt.example.internal is a placeholder.'),
    ]);
    expect(sandbox.calls).toEqual([]);
  });

  test('with the account of somebody else plan says so', async () => {
    // Read from the role's name, before anything of the account is there.
    operator.variables.set(
      'GOLDEN_AMI_PLAN_ROLE',
      'arn:aws:iam::444455556666:role/golden-ami-plan',
    );
    const [account = '', organization = ''] = (await operator.type(step(2).commands[0] ?? ''))
      .trim()
      .split('\n');
    await operator.clone.edit('recipes/base/organization.yml', (text) =>
      text
        .replaceAll('arn:aws:organizations::111122223333:organization/o-exampleorgid', organization)
        .replaceAll('amzn-s3-demo-bucket', `golden-ami-software-${account}-us-east-1`)
        .replaceAll('salt.example.internal', 'salt.acme.internal'),
    );
    await operator.clone.edit('recipes/base/debian.yml', (text) =>
      text.replaceAll('<your checksum>', '0'.repeat(64)),
    );
    expect(await missing()).toEqual([seeStep(2, 'The credentials are of account 444455556666')]);
    operator.variables.clear();
    expect(await check(2)).toEqual([expect.stringMatching(/ 0 errors, 0 warnings\n$/)]);
  });
});

test('5. the roles in GitHub: without the variables there are no credentials', async () => {
  expect(await missing()).toEqual([seeStep(5, 'There are no AWS credentials')]);
  // The variables come before step 4 here, to see what is missing without the account.
  expect(await follow(5)).toEqual([
    expect.stringContaining(
      'GOLDEN_AMI_RELEASE_ROLE arn:aws:iam::360783618952:role/golden-ami-release',
    ),
    'main\n',
    'deletion\nnon_fast_forward\npull_request\nrequired_status_checks\n',
  ]);
});

test('4. the home account: without it no role can be assumed', async () => {
  expect(await missing()).toEqual([
    seeStep(4, 'does not let this run assume arn:aws:iam::360783618952:role/golden-ami-plan'),
  ]);
  const [look = '', make = '', undo = ''] = step(4).commands;
  expect(await operator.type(look)).toBe('vpc-0a1b2c3d4e5f60718\n5.0\n');
  await expect(
    operator.type(make.replace('--capabilities CAPABILITY_NAMED_IAM', '')),
  ).rejects.toThrow('InsufficientCapabilitiesException');

  // Somebody made the provider before, and nobody looked.
  const provider = `arn:aws:iam::${home}:oidc-provider/token.actions.githubusercontent.com`;
  sandbox.iam.providers.add(provider);
  sandbox.iam.serviceLinked.add(home);
  expect(await operator.type(look)).toMatch(
    /^arn:\S+token\.actions\.githubusercontent\.com\narn:\S+AWSServiceRoleForImageBuilder\n/,
  );
  await expect(operator.type(make)).rejects.toThrow('Failed to create/update the stack');
  await expect(operator.type(make)).rejects.toThrow('ROLLBACK_COMPLETE');
  expect(await operator.type(undo)).toMatch(/^OidcProvider .* already exists\.\n$/);
  const parameter = (name: string): string => make.replace('Repository=', `${name} Repository=`);
  expect(
    await operator.type(
      parameter('VpcId=vpc-0a1b2c3d4e5f60718 CreateServiceLinkedRole=no CreateOidcProvider=no'),
    ),
  ).toMatch(/^SecurityGroup sg-/m);

  await operator.type(make);
  await check(4);
  const outputs = await operator.type(
    "aws cloudformation describe-stacks --region us-east-1 --stack-name golden-ami --query 'Stacks[0].Outputs' --output table",
  );
  for (const [name, role] of operator.variables) expect(`${name} ${outputs}`).toContain(role);
});

test('3. a key in each region', async () => {
  expect(await missing()).toEqual([
    seeStep(
      3,
      'alias/accelerator/ebs/default-encryption/key',
      'us-east-1: there is no such key',
      'us-west-2: there is no such key',
    ),
  ]);
  expect(await follow(3)).toEqual(['"Enabled"\n']);
});

test('6. the software: without it each file that no line of a document finds', async () => {
  const errors = await missing();
  const bucket = `Nothing in the bucket golden-ami-software-${home}-us-east-1 begins with falcon/`;
  expect(errors.sort()).toEqual([
    seeStep(6, `${bucket}WindowsSensor.exe, which recipes/components/falcon-windows.yml:`),
    seeStep(6, `${bucket}falcon-sensor-7.31.0-18410., which recipes/components/falcon-rpm.yml:`),
    seeStep(
      6,
      `${bucket}falcon-sensor_7.31.0-18410_amd64.deb, which recipes/components/falcon-debian.yml:`,
    ),
    seeStep(6, `${bucket}falcon.gpg, which`),
    ...['debian', 'rpm', 'windows'].map((family) =>
      seeStep(
        7,
        `There is no parameter /golden-ami/falcon/cid in us-east-1 of account ${home}, which recipes/components/falcon-${family}.yml:`,
      ),
    ),
  ]);
  for (const name of ['amzn2023.x86_64.rpm', 'el8.x86_64.rpm', 'el10.x86_64.rpm']
    .map((suffix) => `falcon-sensor-7.31.0-18410.${suffix}`)
    .concat('falcon.gpg', 'falcon-sensor_7.31.0-18410_amd64.deb', 'WindowsSensor.exe')) {
    await operator.write(`falcon/${name}`, "a package of CrowdStrike's");
  }
  expect((await follow(6))[0]?.split('\n')).toHaveLength(7);
});

test('7. the customer id', async () => {
  const errors = await missing();
  expect(errors).toHaveLength(3);
  for (const error of errors) {
    expect(error).toEqual(seeStep(7, 'There is no parameter /golden-ami/falcon/cid'));
  }
  const [ask = '', put = ''] = step(7).commands;
  expect(await operator.type(ask, '0123456789ABCDEF0123456789ABCDEF-12\n')).toBe('');
  await operator.type(put);
  expect(await check(7)).toEqual(['SecureString\n']);
  expect(sandbox.ssm.value('us-east-1', home, '/golden-ami/falcon/cid')).toBe(
    '0123456789ABCDEF0123456789ABCDEF-12',
  );
  expect(existsSync(path.join(operator.clone.folder, 'cid'))).toBe(false);
});

describe('8. the first plan', () => {
  test('the pull request has the values', async () => {
    expect(await operator.type(step(8).commands[0] ?? '')).toMatch(/\/pull\/1\n$/);
    expect(
      await operator.type('git diff --stat --name-only origin/main origin/first-release'),
    ).toBe('recipes/base/debian.yml\nrecipes/base/organization.yml\n');
  });

  test('nothing is missing, and nothing is built before its first release', async () => {
    const run = await plan();
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    const candidate = await job(
      'GOLDEN_AMI_CANDIDATE_ROLE',
      { recipes: 'recipes/al-2023.yml' },
      pullRequest,
    );
    expect(candidate).toMatchObject({ exitCode: 0, result: 'none' });
    expect(candidate.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/^al-2023: No candidate was built/),
      }),
    );
    expect(builds(sandbox)).toEqual([]);
  });

  const pieces: [string, number, () => () => void, RegExp][] = [
    [
      'the instance profile',
      4,
      () => {
        const role = sandbox.iam.instanceProfiles.get('golden-ami-build');
        sandbox.iam.instanceProfiles.delete('golden-ami-build');
        return () => sandbox.iam.instanceProfiles.set('golden-ami-build', role);
      },
      /There is no instance profile golden-ami-build/,
    ],
    [
      'the role in it',
      4,
      () => {
        sandbox.iam.instanceProfiles.set('golden-ami-build', undefined);
        return () => sandbox.iam.instanceProfiles.set('golden-ami-build', 'golden-ami-build');
      },
      /The instance profile golden-ami-build has no role/,
    ],
    [
      'the log group',
      4,
      () => {
        sandbox.logs.removeGroup('us-east-1', '/aws/imagebuilder/golden-ami');
        return () => sandbox.logs.createGroup('us-east-1', '/aws/imagebuilder/golden-ami');
      },
      /There is no log group \/aws\/imagebuilder\/golden-ami in us-east-1/,
    ],
    [
      'the bucket',
      4,
      () => {
        const bucket = `golden-ami-software-${home}-us-east-1`;
        const keys = [...(sandbox.s3.bucket(bucket)?.objects.keys() ?? [])];
        sandbox.s3.remove(bucket);
        return () => {
          sandbox.s3.createBucket(bucket);
          for (const key of keys) sandbox.s3.put(bucket, key);
        };
      },
      /There is no bucket golden-ami-software-360783618952-us-east-1/,
    ],
    [
      'a statement of a key',
      3,
      () => {
        const policy = sandbox.kms.policy('us-west-1');
        sandbox.kms.setPolicy('us-west-1', {
          ...policy,
          Statement: policy.Statement.filter(({ Sid }) => Sid !== 'OrganizationLaunches'),
        });
        return () => sandbox.kms.setPolicy('us-west-1', policy);
      },
      /The policy of arn:aws:kms:us-west-1:\S+ does not admit accounts of the organization o-a1b2c3d4e5/,
    ],
    [
      "the key's services",
      3,
      () => {
        const policy = sandbox.kms.policy('us-east-2');
        sandbox.kms.setPolicy('us-east-2', {
          ...policy,
          Statement: policy.Statement.filter(
            ({ Sid }) => Sid !== 'ServicesUse' && !Sid?.startsWith('Organization'),
          ),
        });
        return () => sandbox.kms.setPolicy('us-east-2', policy);
      },
      /The policy of arn:aws:kms:us-east-2:\S+ does not admit accounts of the organization \S+ and Auto Scaling of this account\./,
    ],
  ];

  test.each(pieces)(
    'without %s it leads back to step %s',
    async (_piece, number, take, message) => {
      const giveBack = take();
      const errors = await missing();
      giveBack();
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) {
        expect(error).toMatch(message);
        expect(error).toEqual(seeStep(number));
      }
    },
  );
});

describe('9. the first release', () => {
  test('is built, verified and shared with the organization in each region', async () => {
    const run = await release('recipes/al-2023.yml');
    expect(run).toMatchObject({ exitCode: 0, result: 'released', errors: [] });
    const amis = run.amis['al-2023'] ?? {};
    expect(Object.keys(amis).sort()).toEqual(regions);
    for (const id of Object.values(amis)) {
      expect(run.summary).toContain(id);
      expect(amiOf(sandbox, id).permissions.latest).toEqual([{ OrganizationArn: organizationArn }]);
    }
  });

  test('all seven, and from then on a pull request has its candidate', async () => {
    expect(await release('recipes/*.yml')).toMatchObject({ exitCode: 0, errors: [] });
    await follow(9);
    sandbox.ec2.publish({ line: 'al-2023' });
    wait(sandbox, 30);
    expect(
      await job('GOLDEN_AMI_CANDIDATE_ROLE', { recipes: 'recipes/al-2023.yml' }, pullRequest),
    ).toMatchObject({ exitCode: 0, result: 'built', errors: [] });
  });
});

describe('10. the first launch', () => {
  test('in another account of the organization an instance runs, and workflows find the AMIs', async () => {
    operator.logIn('consumer');
    await follow(10);
    operator.variables.set('LOOKUP', `arn:aws:iam::${accounts.consumer}:role/golden-ami-lookup`);
    const found = await job(
      'LOOKUP',
      { command: 'lookup', recipes: 'recipes/al-2023.yml' },
      { eventName: 'workflow_dispatch', ref: 'refs/heads/main' },
    );
    expect(found).toMatchObject({ exitCode: 0, errors: [] });
    expect(await operator.type('echo "$ami"')).toBe(
      `${found.amis['al-2023']?.['us-west-2'] ?? ''}\n`,
    );
    for (const region of regions) {
      const key =
        amiOf(sandbox, found.amis['al-2023']?.[region]).devices[0]?.snapshot.kmsKeyArn ?? '';
      const policy = sandbox.kms.byArn(key)!.policy;
      const launches = (accountId: string): boolean =>
        launchActions.every((action) =>
          admits(
            policy,
            {
              action,
              accountId,
              callerArn: `arn:aws:sts::${accountId}:assumed-role/team/1`,
              viaEc2In: region,
            },
            sandbox.world,
          ),
        );
      expect([launches(accounts.consumer), launches(accounts.outsider)]).toEqual([true, false]);
    }
  });

  test('without a statement of the key the instance ends at once', async () => {
    const policy = sandbox.kms.policy('us-west-2');
    sandbox.kms.setPolicy('us-west-2', {
      ...policy,
      Statement: policy.Statement.filter(({ Sid }) => Sid !== 'OrganizationLaunches'),
    });
    await expect(operator.type(step(10).commands[0] ?? '')).rejects.toThrow(
      'terminal failure state',
    );
    sandbox.kms.setPolicy('us-west-2', policy);
  });

  test('a stranger finds nothing', async () => {
    operator.logIn('outsider');
    await expect(operator.type(step(10).commands[0] ?? '')).rejects.toThrow('None');
  });
});

test('every command of the page was typed', () => {
  const all = steps.flatMap(({ commands, mentioned }) => [...commands, ...mentioned]);
  expect(all.length).toBeGreaterThan(20);
  expect(
    all.filter(
      (line) => !operator.typed.some((typed) => typed.split('\n').includes(line) || typed === line),
    ),
  ).toEqual([]);
});
