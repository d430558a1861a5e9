import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readDocument, substitute } from './blocks.ts';
import type { Block, ComponentDocument } from './blocks.ts';
import { allFaults, allHarmless } from './faults.ts';
import type { Fault } from './faults.ts';
import { canMount, runIn, withCopy } from './tree.ts';

const [tree, scratch] = process.argv.slice(2);
if (tree === undefined || scratch === undefined) {
  throw new Error('Usage: run.ts <Debian tree> <scratch folder>');
}

/** What debian-12 gives to documents that declare no default. */
const given = {
  SaltVersion: '3006.27',
  SaltMaster: 'salt.example.internal',
  FalconVersion: '7.31.0-18410',
  FalconDebSha256: '0'.repeat(64),
  SoftwareBucket: 'amzn-s3-demo-bucket',
};

/** Vendors' hosts, the software bucket and the metadata service: nothing of them is here. */
const needsAws = /\bcurl\b|\baws"? s3 /;

const recipe = parse(readFileSync('recipes/base/debian.yml', 'utf8')) as {
  components: { file: string }[];
};
const documents = recipe.components.map(({ file }) =>
  readDocument(path.join('recipes/base', file)),
);
/** Of other systems, where a check asks nothing but files and the kernel. */
const others = [readDocument('recipes/components/update-rpm.yml')];
const nameOf = ({ file }: { file: string }): string => path.basename(file, '.yml');
function named(name: string): ComponentDocument {
  const document = [...documents, ...others].find((one) => nameOf(one) === name);
  if (!document) throw new Error(`faults.ts names ${name}, which is not run here`);
  return document;
}

const mounts = canMount(scratch);
console.log(
  mounts
    ? 'each case runs in a layer of its own over the tree, in memory'
    : 'mounting is not permitted here: each case runs in a copy of the tree; the full disk is left to the case that asks for more space than there is',
);

let ran = 0;
let problems = 0;
const left: string[] = [];
/** Steps that have failed on a fault: the others could be checks that can't fail. */
const failing = new Set<string>();

const idOf = ({ file, phase, step }: Block): string => `${nameOf({ file })} ${phase} ${step}`;
function problem(text: string): void {
  problems++;
  console.error(text);
}

/** Runs the steps of a phase until one fails, as AWSTOE does. */
function runPhase(
  root: string,
  document: ComponentDocument,
  phase: string,
  parameters: Record<string, string> = {},
): { failed?: Block; output: string } {
  let output = '';
  for (const block of document.blocks.filter((one) => one.phase === phase)) {
    if (phase === 'build' && needsAws.test(block.text)) {
      left.push(idOf(block));
      continue;
    }
    ran++;
    const outcome = runIn(root, substitute(block, document, { ...given, ...parameters }));
    output = outcome.output;
    if (outcome.status !== 0) return { failed: block, output };
  }
  return { output };
}

/** On a clean tree each document has to pass. */
function expectPass(root: string, phase: string): void {
  for (const document of documents) {
    const { failed, output } = runPhase(root, document, phase);
    if (failed) {
      problem(
        `${failed.file}:${failed.lines[0] ?? 1} ${phase} ${failed.step} fails on a clean tree:\n${output}`,
      );
    }
  }
}

function plant(root: string, { plant: script }: Pick<Fault, 'plant'>): void {
  const planted = runIn(root, `set -eu; ${script}`);
  if (planted.status !== 0) throw new Error(`can't be planted: ${script}\n${planted.output}`);
}

function passHarmless(phase: Fault['phase']): void {
  for (const one of allHarmless.filter((harmless) => harmless.phase === phase)) {
    withCopy(tree!, { scratch: scratch!, mounts }, (root) => {
      plant(root, one);
      const { failed, output } = runPhase(root, named(one.document), phase);
      if (failed) {
        problem(`${one.document} ${phase} fails in ${failed.step} after: ${one.plant}\n${output}`);
      }
    });
  }
}

function plantAndExpect(root: string, fault: Fault): boolean {
  plant(root, fault);
  const { failed, output } = runPhase(root, named(fault.document), fault.phase, fault.parameters);
  if (failed) failing.add(idOf(failed));
  if (failed && output.includes(fault.names)) return true;
  problem(
    `${fault.document} ${fault.phase} ${failed ? `fails in ${failed.step} and does not name ${fault.names}` : 'passes'} after: ${fault.plant}\n${output}`,
  );
  return false;
}

function plantAll(phase: Fault['phase']): number[] {
  const planted = allFaults.filter(
    (fault) => fault.phase === phase && (mounts || fault.megabytes === undefined),
  );
  const caught = planted.filter((fault) =>
    withCopy(tree!, { scratch: scratch!, mounts, megabytes: fault.megabytes }, (root) =>
      plantAndExpect(root, fault),
    ),
  );
  return [planted.length, caught.length];
}

function prepare(script: string, environment?: Record<string, string>): void {
  const { status, output } = runIn(tree!, script, environment);
  if (status !== 0) throw new Error(output);
}

const defaultOf = (name: string): string =>
  documents.map(({ parameters }) => parameters.get(name)).find((value) => value !== undefined) ??
  '';
prepare(readFileSync('checks/documents/stand-ins.sh', 'utf8'), {
  SALT: given.SaltVersion,
  FALCON: given.FalconVersion,
  SSM: `${defaultOf('SsmAgentSeries')}.4624.0-1`,
  CORRETTO: defaultOf('CorrettoVersion'),
  AWS_CLI: defaultOf('AwsCliVersion'),
});
// What a build leaves behind, for the clean-up to find.
prepare(`set -eu
  mkdir -p /home/admin/.aws /etc/salt/pki/minion /var/log/salt /var/lib/dbus /root/.aws
  for file in /etc/machine-id /etc/salt/minion_id /etc/salt/pki/minion/minion.pem /root/.aws/credentials /root/.bash_history /var/log/salt/minion /var/lib/systemd/random-seed /usr/sbin/policy-rc.d; do echo built >"$file"; done`);
expectPass(tree, 'build');
expectPass(tree, 'validate');
const [plantedBefore = 0, caughtBefore = 0] = plantAll('validate');
passHarmless('validate');

// The new instance. Image Builder's clean-up and the first start, with the programs that do it
// there; the time of the start is ours to say, so that no mount of /proc is needed.
prepare(`set -eu
  rm -f /etc/ssh/ssh_host_* /tmp/perform_cleanup
  systemd-machine-id-setup
  ssh-keygen -A
  mkdir -p /run/active
  touch /run/active/amazon-ssm-agent /run/active/salt-minion /run/active/falcon-sensor /opt/CrowdStrike/aid
  mkdir -p /etc/salt/pki/minion
  echo instance >/etc/salt/minion_id
  echo key >/etc/salt/pki/minion/minion.pem`);
writeFileSync(path.join(tree, 'proc/stat'), `btime ${Math.floor(Date.now() / 1000) - 30}\n`);
expectPass(tree, 'test');
const [plantedAfter = 0, caughtAfter = 0] = plantAll('test');
passHarmless('test');

for (const document of documents) {
  for (const block of document.blocks) {
    if (block.phase !== 'build' && !failing.has(idOf(block))) {
      problem(
        `${block.file}:${block.lines[0] ?? 1} ${block.phase} ${block.step} fails on none of the planted faults`,
      );
    }
  }
}
const notRun = globSync('recipes/components/*.yml').filter(
  (file) => ![...documents, ...others].some((one) => path.normalize(one.file) === file),
).length;
console.log(
  `not run: ${[...new Set(left)].join(', ')} (they need a vendor, the bucket or the metadata service), and ${notRun} documents of other systems`,
);
console.log(
  `documents: ${ran} blocks run, ${plantedBefore + plantedAfter} faults planted, ${caughtBefore + caughtAfter} caught, ${problems} problems`,
);
process.exitCode = problems > 0 ? 1 : 0;
