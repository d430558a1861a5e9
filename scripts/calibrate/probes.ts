import type { Settings } from 'aws-sandbox/settings';
import type { Evidence } from './evidence.ts';
import { agreed, measured, named, taken, type Finding } from './finding.ts';
import {
  allOf,
  askedAbout,
  digitsOf,
  failedLate,
  hasAmis,
  hasFailed,
  hasTag,
  homeAmi,
  isDone,
  isOwn,
  logFormatOf,
  ofImages,
  statesOf,
  tokenInterval,
} from './sightings.ts';

/** How a switch of the sandbox is looked at in AWS. */
export interface Probe<Value> {
  /** Whether reading may tell it, or only what a candidate builds and asks. */
  by: 'reading' | 'candidate';
  /** What is looked at. */
  how: string;
  /** What the evidence says; `undefined` where it says nothing. */
  find: (evidence: Evidence) => Finding<Value> | undefined;
}

/** Who looks at a build later than this has missed states. */
const lateMs = 5000;

/** Since when AWS says in `failureContext` why an image failed, in all regions. */
const failureContextSince = Date.parse('2026-10-01');

/** How each switch of the sandbox is found out. A new switch has its probe here. */
export const probes: { [Name in keyof Settings]: Probe<Settings[Name]> } = {
  clientTokenMinutes: {
    by: 'candidate',
    how: 'CreateComponent with the same token after ten seconds, six minutes and at the end',
    find: (evidence) => measured(tokenInterval(evidence), 'min'),
  },
  listLagSeconds: {
    by: 'candidate',
    how: 'ListComponents until the new component shows',
    find: ({ trials }) => measured(trials.listLag, 's'),
  },
  getLagSeconds: {
    by: 'candidate',
    how: 'GetComponent until the new component shows',
    find: ({ trials }) => measured(trials.getLag, 's'),
  },
  ec2LagSeconds: {
    by: 'candidate',
    how: 'DescribeTags until a new tag of the AMI shows',
    find: ({ trials }) => measured(trials.tagLag, 's'),
  },
  firstStates: {
    by: 'candidate',
    how: 'GetImage every second until BUILDING',
    find: (evidence) =>
      statesOf(
        evidence,
        ({ states, firstLookMs }) =>
          firstLookMs < lateMs && states.includes('BUILDING')
            ? states.slice(0, states.indexOf('BUILDING'))
            : undefined,
        ['PENDING', 'CREATING'],
      ),
  },
  lastStates: {
    by: 'candidate',
    how: 'GetImage every eight seconds from DISTRIBUTING on',
    find: (evidence) =>
      statesOf(
        evidence,
        ({ states }) =>
          states.at(-1) === 'AVAILABLE' && states.includes('DISTRIBUTING')
            ? states.slice(states.indexOf('DISTRIBUTING') + 1, -1)
            : undefined,
        ['INTEGRATING'],
      ),
  },
  failedOutput: {
    by: 'reading',
    how: 'GetImage of an image that failed after its build stage',
    find: (evidence) =>
      ofImages(evidence, failedLate, ({ image }) => ({
        value: (image.outputResources?.amis ?? []).length > 0 ? 'amis' : 'empty',
      })),
  },
  failureContext: {
    by: 'reading',
    how: 'GetImage of an image that failed since October 2026',
    find: (evidence) =>
      ofImages(
        evidence,
        (one) => hasFailed(one) && Date.parse(one.image.dateCreated ?? '') >= failureContextSince,
        ({ hasFailureContext }) => ({ value: hasFailureContext }),
      ),
  },
  reuseBuildNumbers: {
    by: 'candidate',
    how: 'number of the build after one that was deleted',
    find: ({ trials: { numbers } }) =>
      numbers && {
        seen: `build ${String(numbers.deleted)} was deleted, the next is ${String(numbers.next)}`,
        value: numbers.next === numbers.deleted,
      },
  },
  cancelError: {
    by: 'candidate',
    how: 'CancelImageCreation of an image that is AVAILABLE',
    find: ({ trials }) =>
      'lateCancel' in trials
        ? agreed([
            named(trials.lateCancel, [
              'ResourceInUseException',
              'InvalidRequestException',
            ] as const),
          ])
        : undefined,
  },
  deniedError: {
    by: 'reading',
    how: 'ListImages by --denied-profile',
    find: ({ denial }) =>
      denial && agreed([named(denial, ['AccessDeniedException', 'ForbiddenException'] as const)]),
  },
  buildDateDigits: {
    by: 'candidate',
    how: 'name of the AMI',
    find: (evidence) =>
      ofImages(
        evidence,
        (one) => isOwn(one) && isDone(one),
        ({ amis }) => {
          const name = amis.find(({ ami }) => ami?.Name !== undefined)?.ami?.Name;
          return name === undefined ? undefined : digitsOf(name);
        },
      ),
  },
  imageArnTag: {
    by: 'reading',
    how: 'tags of AMIs of images',
    find: (evidence) =>
      ofImages(evidence, isDone, ({ amis }) =>
        allOf(
          amis.flatMap(({ ami }) => (ami ? hasTag(ami.Tags, 'Ec2ImageBuilderArn') : [])),
          'by region',
        ),
      ),
  },
  tagsOnSnapshots: {
    by: 'candidate',
    how: 'DescribeSnapshots of AMIs to which the distribution gives tags',
    find: (evidence) =>
      ofImages(
        evidence,
        (one) => isOwn(one) && isDone(one),
        ({ image, amis }) =>
          allOf(
            amis.flatMap(({ region, snapshots }) => {
              const wanted = image.distributionConfiguration?.distributions?.find(
                (one) => one.region === region,
              )?.amiDistributionConfiguration?.amiTags;
              const [key] = Object.keys(wanted ?? {});
              return key === undefined ? [] : snapshots.map(({ Tags }) => hasTag(Tags, key));
            }),
            'by snapshot',
          ),
      ),
  },
  outputState: {
    by: 'reading',
    how: 'GetImage of images that are AVAILABLE',
    find: (evidence) =>
      ofImages(evidence, isDone, ({ image }) =>
        allOf(
          (image.outputResources?.amis ?? []).map(({ state }) => state !== undefined),
          'by row',
        ),
      ),
  },
  logs: {
    by: 'candidate',
    how: 'GetLogEvents while the image is BUILDING, and at its end',
    find: ({ trials }) => agreed((trials.watched ?? []).map(({ log }) => ({ value: log }))),
  },
  logFormat: {
    by: 'reading',
    how: 'log of an image that failed',
    find: (evidence) => ofImages(evidence, hasFailed, logFormatOf),
  },
  managedImageAmis: {
    by: 'reading',
    how: "GetImage of Amazon's newest image of Amazon Linux 2023",
    find: ({ managedImage }) =>
      managedImage && {
        seen: managedImage.arn ?? '',
        value: (managedImage.outputResources?.amis ?? []).some(({ image }) => image !== undefined),
      },
  },
  volumeCheck: {
    by: 'candidate',
    how: 'CreateImageRecipe with a volume smaller than the snapshot of its parent',
    find: ({ trials }) =>
      'smallVolume' in trials
        ? agreed([taken(trials.smallVolume, { taken: 'launch', refused: 'create' })])
        : undefined,
  },
  unknownReference: {
    by: 'candidate',
    how: 'CreateImageRecipe with a component that does not exist',
    find: ({ trials }) =>
      'unknownReference' in trials
        ? agreed([
            named(trials.unknownReference, [
              'ResourceNotFoundException',
              'InvalidParameterValueException',
            ] as const),
          ])
        : undefined,
  },
  componentOsCheck: {
    by: 'candidate',
    how: "CreateImageRecipe with a component that lacks the parent's operating system",
    find: ({ trials }) =>
      'otherSystem' in trials
        ? agreed([taken(trials.otherSystem, { taken: 'ignore', refused: 'refuse' })])
        : undefined,
  },
  homeDistribution: {
    by: 'reading',
    how: "the workflow's AMI beside that of the home region, where the distribution names a key",
    find: (evidence) => ofImages(evidence, isDone, homeAmi),
  },
  imdsSupportInherited: {
    by: 'candidate',
    how: 'DescribeImages of an AMI whose parent has v2.0',
    find: (evidence) =>
      ofImages(
        evidence,
        (one) => isOwn(one) && isDone(one) && hasAmis(one) && one.parent?.ImdsSupport === 'v2.0',
        ({ amis }) =>
          allOf(
            amis.flatMap(({ ami }) => (ami ? ami.ImdsSupport === 'v2.0' : [])),
            'by region',
          ),
      ),
  },
  disabledTests: {
    by: 'reading',
    how: 'ListWorkflowExecutions of an image whose tests are off',
    find: (evidence) =>
      ofImages(
        evidence,
        (one) =>
          isDone(one) &&
          one.image.imageTestsConfiguration?.imageTestsEnabled === false &&
          (one.workflows ?? []).length > 0,
        ({ workflows = [] }) => {
          const test = workflows.find(({ type }) => type === 'TEST');
          if (test === undefined) return { value: 'absent' };
          return test.status === 'SKIPPED'
            ? { value: 'skipped' }
            : { odd: `a workflow of type TEST, ${String(test.status)}` };
        },
      ),
  },
  failedWorkflow: {
    by: 'reading',
    how: 'ListWorkflowExecutions of an image that failed',
    find: (evidence) =>
      ofImages(evidence, hasFailed, ({ workflows = [] }) => {
        const end = workflows.find(
          ({ status: one }) => one === 'FAILED' || one === 'ROLLBACK_COMPLETED',
        )?.status;
        if (end === 'FAILED' || end === 'ROLLBACK_COMPLETED') return { value: end };
        // Without a workflow that failed it was the distribution.
        const odd = workflows.flatMap(({ status: one }) =>
          one === 'COMPLETED' || one === 'SKIPPED' ? [] : String(one),
        );
        return odd.length === 0 ? undefined : { odd: odd.join(', ') };
      }),
  },
  cancelSeconds: {
    by: 'candidate',
    how: 'GetImage from CancelImageCreation to CANCELLED',
    find: ({ trials }) => measured(trials.cancelLag, 's'),
  },
  retries: {
    by: 'candidate',
    how: 'RetryImage of an image whose copy failed',
    find: ({ trials }) =>
      'retry' in trials
        ? agreed([taken(trials.retry, { taken: 'distribution', refused: 'never' })])
        : undefined,
  },
  retrySeconds: {
    by: 'candidate',
    how: 'GetImage from RetryImage until it no longer says FAILED',
    find: ({ trials }) => measured(trials.retryLag, 's'),
  },
  createdArn: {
    by: 'candidate',
    how: 'CreateComponent by --denied-profile: the ARN in the refusal',
    find: ({ trials }) => trials.deniedComponent && agreed([askedAbout(trials.deniedComponent)]),
  },
  passRole: {
    by: 'candidate',
    how: 'CreateInfrastructureConfiguration by --denied-profile',
    find: ({ trials }) =>
      'deniedRole' in trials
        ? agreed([{ value: trials.deniedRole === undefined ? 'unasked' : 'asked' }])
        : undefined,
  },
  oidcSubject: {
    by: 'reading',
    how: "`sub` of GitHub's token, in a job with `id-token: write`",
    find: ({ subject }) =>
      subject === undefined
        ? undefined
        : {
            seen: /^repo:[^:]*@\d+\/[^:]*@\d+:/.test(subject) ? 'with numbers' : 'names alone',
            value: /^repo:[^:]*@\d+\/[^:]*@\d+:/.test(subject) ? 'immutable' : 'legacy',
          },
  },
};
