import { expect, test } from '@jest/globals';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { openStage, type Run } from '../stage.ts';
import { deployAll, grantsOf, takeAway } from './grants.ts';

// What the role of build instances is for: without it the sandbox's builds fail as AWS's do, and
// the action says why.

const stage = openStage();

interface Loss {
  /** Statement, and the actions and resources of it that are taken away; all by default. */
  sid: string;
  action?: RegExp;
  resource?: RegExp;
  recipe?: string;
  /** What the run says then. */
  says: RegExp;
}

const losses: Record<string, Loss[]> = {
  "the agent can't register": [
    {
      sid: 'BeManaged',
      action: /^ssm:Update/,
      says: /verifying the Systems Manager Agent availability/,
    },
  ],
  'the agent gets no commands': [
    {
      sid: 'BeManaged',
      action: /messages:/,
      says: /verifying the Systems Manager Agent availability/,
    },
  ],
  "AWSTOE can't be fetched": [
    {
      sid: 'GetBuilder',
      resource: /-toe-/,
      says: /status code: 403, s3:\/\/ec2imagebuilder-toe-us-east-1-prod/,
    },
  ],
  "a document can't be fetched": [
    {
      sid: 'GetComponents',
      resource: /360783618952/,
      says: /imagebuilder:GetComponent on resource: arn:aws:imagebuilder:us-east-1:360783618952:component\/golden-ami-/,
    },
  ],
  "a document of Amazon's can't be fetched": [
    {
      sid: 'GetComponents',
      resource: /:aws:/,
      recipe: 'win-2022',
      says: /imagebuilder:GetComponent on resource: arn:aws:imagebuilder:us-east-1:aws:component\/update-windows/,
    },
  ],
  "the software can't be fetched": [
    { sid: 'GetSoftware', says: /\(403\) when calling the HeadObject operation: Forbidden/ },
    {
      sid: 'GetSoftware',
      recipe: 'debian-12',
      says: /\(403\) when calling the HeadObject operation: Forbidden/,
    },
    {
      sid: 'GetSoftware',
      recipe: 'win-2022',
      says: /\(403\) when calling the HeadObject operation: Forbidden/,
    },
  ],
  "the customer id can't be read": [
    {
      sid: 'GetFalconCustomerId',
      says: /ssm:GetParameter on resource: arn:aws:ssm:us-east-1:360783618952:parameter\/golden-ami\/falcon\/cid/,
    },
  ],
};

async function open(): Promise<Sandbox> {
  const sandbox = await stage.sandbox();
  deployAll(sandbox);
  return sandbox;
}

function take(
  sandbox: Sandbox,
  { sid, action = /./, resource = /./ }: Pick<Loss, 'sid' | 'action' | 'resource'>,
): void {
  const lost = grantsOf(sandbox, ['golden-ami-build']).filter(
    (grant) => grant.sid === sid && action.test(grant.action) && resource.test(grant.resource),
  );
  expect(lost).not.toEqual([]);
  for (const grant of lost) takeAway(sandbox, grant);
}

const build = (sandbox: Sandbox, recipe = 'al-2023'): Promise<Run> =>
  stage.run(sandbox, { inputs: { recipes: `recipes/${recipe}.yml`, share: 'true' } });

test.each(
  Object.entries(losses).flatMap(([what, all]) =>
    all.map((one) => [`${what} (${one.recipe ?? 'al-2023'})`, one] as const),
  ),
)(
  '%s',
  async (_what, loss) => {
    const sandbox = await open();
    take(sandbox, loss);
    const run = await build(sandbox, loss.recipe);
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(`${run.log}\n${run.summary}`).toMatch(loss.says);
  },
  120_000,
);

test.each([[/CreateLogStream/], [/PutLogEvents/]])(
  'there is no log without logs:%s, and the build goes on',
  async (action) => {
    const sandbox = await open();
    take(sandbox, { sid: 'WriteLog', action });
    const run = await stage.run(sandbox, { inputs: { logs: 'live' } });
    expect(run).toMatchObject({ exitCode: 0, result: 'built' });
    expect(run.log).toMatch(
      /there is no log in \/aws\/imagebuilder\/golden-ami, .*logs:CreateLogStream and logs:PutLogEvents/,
    );
  },
  120_000,
);

test('a file that is missing is told from one that is forbidden by s3:ListBucket', async () => {
  const [may, mayNot] = await Promise.all([open(), open()]);
  take(mayNot, { sid: 'TellMissingFromForbidden' });
  for (const [sandbox, says] of [
    [may, /\(404\) .*Key "falcon\/falcon\.gpg" does not exist/],
    [mayNot, /\(403\) .*Key "falcon\/falcon\.gpg" does not exist/],
  ] as const) {
    sandbox.s3.remove('acme-golden-software', 'falcon/falcon.gpg');
    const run = await build(sandbox);
    expect(run).toMatchObject({ exitCode: 1, result: 'failed' });
    expect(run.summary).toMatch(says);
  }
}, 120_000);
