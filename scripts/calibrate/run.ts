// `npm run calibrate`: what AWS does, beside what the sandbox does, for each switch of
// sandbox/settings.ts. docs/calibrate.md says what it needs and costs.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { systemClock } from '../../src/clock.ts';
import { candidateMinutes, tryCandidate } from './candidate.ts';
import { describeCandidate, type CandidateOptions } from './candidate-plan.ts';
import { read } from './read.ts';
import { removeRun } from './remove.ts';
import { judge, renderRows, settingsOf } from './report.ts';
import { connect, Session } from './session.ts';

const usage = `npm run calibrate -- [--region R] [--denied-profile P] [--out file.json]
    Reads: nothing is made. Takes the SDK's usual credentials; ReadOnlyAccess is enough.

npm run calibrate -- --candidate --instance-profile P [--yes-account ID] [more]
    Builds one small candidate as well, and removes it. Without --yes-account the number of the
    account has to be typed.

npm run calibrate -- --remove RUN [--region R] [--copy-region R]
    Removes what a run left that was ended hard.

  --region            home region; AWS_REGION by default
  --copy-region       region that gets a copy; us-west-2 by default, or us-east-2
  --denied-profile    profile of somebody who may not list images; for a candidate: nor make
                      components, nor pass roles
  --instance-profile  instance profile with EC2InstanceProfileForImageBuilder and
                      AmazonSSMManagedInstanceCore, or golden-ami-build
  --instance-type     t3.micro by default
  --subnet, --security-group   without them the default VPC
  --log-group         a log group that exists, which golden-ami-build needs
  --out               file of switches for npm run sandbox -- --settings; calibrated.json by default
`;

const { values } = parseArgs({
  options: {
    'region': { type: 'string' },
    'copy-region': { type: 'string' },
    'denied-profile': { type: 'string' },
    'candidate': { type: 'boolean', default: false },
    'yes-account': { type: 'string' },
    'instance-profile': { type: 'string' },
    'instance-type': { type: 'string', default: 't3.micro' },
    'subnet': { type: 'string' },
    'security-group': { type: 'string' },
    'log-group': { type: 'string' },
    'remove': { type: 'string' },
    'out': { type: 'string', default: 'calibrated.json' },
    'help': { type: 'boolean', default: false },
  },
});

/** Ends the script with one sentence. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** Whether the person agrees: by an option, else by typing the number of the account. */
async function hasConsent(accountId: string): Promise<boolean> {
  const given = values['yes-account'];
  if (given !== undefined) return given === accountId;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question('Type the number of the account to have this made: ');
  terminal.close();
  return typed.trim() === accountId;
}

if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const region = values.region ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
if (!region) refuse('Which region? Give --region or AWS_REGION.');
const copyRegion = values['copy-region'] ?? (region === 'us-west-2' ? 'us-east-2' : 'us-west-2');
const profile = values['denied-profile'];
const connections = connect(region, {}, profile === undefined ? undefined : { profile });
const { Account: accountId = '' } = await connections.sts.send(new GetCallerIdentityCommand({}));

const instanceProfile = values['instance-profile'];
if (values.candidate && instanceProfile === undefined) {
  refuse('Which instance profile? Give --instance-profile.');
}
// It ends a pattern of names.
if (values.remove !== undefined && !/^[0-9a-f]{8}$/.test(values.remove)) {
  refuse(`--remove ${values.remove}: a run has eight hexadecimal digits.`);
}
const run = values.remove ?? randomBytes(4).toString('hex');
const byHand = `npm run calibrate -- --remove ${run} --region ${region} --copy-region ${copyRegion}`;
const stop = new AbortController();
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) {
      process.stderr.write(`Ended while taking away what was made. The rest: ${byHand}\n`);
      process.exit(1);
    }
    process.stderr.write('Stopping; what was made is taken away. Once more ends at once.\n');
    stop.abort();
  });
}
const session = new Session({
  connections,
  region,
  clock: systemClock,
  say: (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`),
  signal: stop.signal,
  minutes: candidateMinutes,
});

let left: string[] = [];
if (values.remove !== undefined) {
  left = await removeRun(session, { run, accountId, region, copyRegion });
} else {
  const evidence = await read(session, process.env);
  if (values.candidate && instanceProfile !== undefined) {
    const options: CandidateOptions = {
      run,
      accountId,
      region,
      copyRegion,
      instanceProfile,
      instanceType: values['instance-type'],
      subnet: values.subnet,
      securityGroup: values['security-group'],
      logGroup: values['log-group'],
    };
    process.stdout.write(`${describeCandidate(options).join('\n')}\n\n`);
    if (!(await hasConsent(accountId))) {
      refuse('Nothing was made: --yes-account does not name this account, and nobody typed it.');
    }
    session.say(`run ${run}; if it ends hard: ${byHand}`);
    left = await tryCandidate(session, options, evidence, end.signal);
  }
  const rows = judge(evidence);
  process.stdout.write(`${renderRows(rows, evidence.troubles)}\n`);
  writeFileSync(values.out, `${JSON.stringify(settingsOf(rows), null, 2)}\n`);
  process.stdout.write(
    `\n${values.out} has the switches: npm run sandbox -- --settings ${values.out}\n`,
  );
}
if (left.length > 0) {
  process.stderr.write(`Still there; remove by hand:\n  ${left.join('\n  ')}\n`);
  process.exitCode = 1;
}
