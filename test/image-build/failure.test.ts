import { describe, expect, test } from '@jest/globals';
import {
  explain as explainAnswers,
  explainFailure,
  logOf,
  type Failure,
} from '../../src/image-build/failure.ts';
import type {
  FailureContext,
  WorkflowExecution,
  WorkflowStep,
} from '../../src/image-build/workflow.ts';
import { callError } from '../helpers/aws-error.ts';
import { anImage } from '../helpers/image.ts';
import { aRecipe } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';
import { isLinear } from '../helpers/growth.ts';

const recipe = aRecipe();
const wanted = aWanted(
  aRecipe({
    infrastructure: { ...recipe.infrastructure, logGroup: '/aws/imagebuilder/golden-ami' },
  }),
);
const [componentArn = ''] = wanted.components.keys();
const file = 'recipes/components/hello.yml';
const log = { group: '/aws/imagebuilder/golden-ami', stream: '1.0.0/3' };
const nothing: Failure = {
  message: 'AWS gives no reason',
  regions: [],
  untold: [],
  orphans: [],
  logLines: [],
  log,
};

interface Sources {
  context?: FailureContext | Error;
  reason?: string;
  executions?: WorkflowExecution[] | Error;
  steps?: Record<string, WorkflowStep[]> | Error;
  lines?: string[] | Error;
  /** By region. */
  amis?: Record<string, string[] | Error>;
}

function explain(
  { context, reason, executions = [], steps = {}, lines, amis = {} }: Sources,
  status = 'FAILED',
): Promise<Failure> {
  const answer = <T>(value: T | Error): Promise<T> =>
    value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
  return explainFailure(
    anImage(wanted, { number: 3, status, amis: [], ...(reason === undefined ? {} : { reason }) }),
    wanted,
    {
      failureContext: () => answer(context),
      workflows: () => answer(executions),
      workflowSteps: (id) =>
        steps instanceof Error ? answer<WorkflowStep[]>(steps) : answer(steps[id] ?? []),
      lastLines:
        lines === undefined
          ? undefined
          : (group, stream) =>
              group === log.group && stream === log.stream
                ? answer(lines)
                : Promise.resolve(['another log']),
      ownAmis: async (region, tag, value) => {
        expect([tag, value]).toEqual(['Ec2ImageBuilderArn', anImage(wanted, { number: 3 }).arn]);
        const ids = await answer(amis[region] ?? []);
        return ids.map((amiId) => ({ region, amiId }));
      },
    },
  );
}

const execution = (type: string, status: string, startedAt = 1): WorkflowExecution => ({
  id: type,
  type,
  status,
  message: '',
  startedAt,
});
const step = (name: string, status: string, rest: Partial<WorkflowStep> = {}): WorkflowStep => ({
  name,
  action: name,
  status,
  message: '',
  startedAt: 1,
  outputs: '',
  ...rest,
});

describe('from each source alone', () => {
  test('nothing', async () => {
    expect(await explain({})).toEqual(nothing);
    expect(await explain({ context: {}, reason: ' ', lines: [] })).toEqual(nothing);
  });

  test('the failure context', async () => {
    const context = {
      imageStatus: 'BUILDING',
      failedStep: 'ApplyBuildComponents',
      componentFailure: {
        componentArn,
        phaseName: 'build',
        stepName: 'Install',
        action: 'ExecuteBash',
        errorMessage: 'exit\nstatus 1',
      },
    };
    expect(await explain({ context })).toEqual({
      ...nothing,
      stage: 'BUILDING',
      workflowStep: 'ApplyBuildComponents',
      component: file,
      phase: 'build',
      step: 'Install',
      message: 'exit status 1',
      at: { file, line: 12, column: 9 },
    });
  });

  test('the failure context of a distribution', async () => {
    const regionFailures = [
      { region: 'us-west-2', status: 'FAILED', errorMessage: 'no\n key' },
      { region: 'eu-west-1', status: 'TIMED_OUT' },
      {},
    ];
    expect(
      await explain({
        context: {
          imageStatus: 'DISTRIBUTING',
          distributionFailure: { errorMessage: 'two failed', regionFailures },
        },
      }),
    ).toEqual({
      ...nothing,
      stage: 'DISTRIBUTING',
      message: 'two failed',
      regions: [
        { region: 'us-west-2', message: 'no key' },
        { region: 'eu-west-1', message: 'TIMED_OUT' },
        { region: '', message: '' },
      ],
    });
  });

  test("the state's reason", async () => {
    const reason = `SSM execution failed in component ${componentArn} during build`;
    expect(await explain({ reason })).toEqual({
      ...nothing,
      component: file,
      message: reason,
      at: { file, line: 1, column: 1 },
    });
  });

  test("the workflow's steps", async () => {
    const executions = [
      execution('BUILD', 'COMPLETED'),
      execution('TEST', 'FAILED'),
      execution('DISTRIBUTION', 'PENDING', 0),
    ];
    const steps = {
      BUILD: [step('CreateImage', 'COMPLETED', { outputs: '{"imageId":"ami-0123"}' })],
      TEST: [
        step('LaunchTestInstance', 'COMPLETED'),
        step('ApplyTestComponents', 'FAILED', { message: 'Tests failed.' }),
      ],
    };
    expect(await explain({ executions, steps })).toEqual({
      ...nothing,
      stage: 'TESTING',
      workflowStep: 'ApplyTestComponents',
      message: 'Tests failed.',
      orphans: [{ region: 'us-east-1', amiId: 'ami-0123' }],
    });
  });

  test('the log', async () => {
    const lines = [
      'Document: hello',
      `  ComponentArn: ${componentArn}`,
      '  Phase: build',
      '  Step: Install',
      '  Action: ExecuteBash',
      '  ErrorMessage: exit status 100 ',
    ];
    expect(await explain({ lines })).toEqual({
      ...nothing,
      component: file,
      phase: 'build',
      step: 'Install',
      message: 'exit status 100',
      at: { file, line: 12, column: 9 },
      logLines: lines.map((line) => line.trim()),
    });
  });
});

describe('what a source does not tell', () => {
  test.each<[string, Sources]>([
    ['the failure context', { context: callError('ForbiddenException') }],
    ['the workflows', { executions: callError('ForbiddenException') }],
    [
      'the steps',
      { executions: [execution('BUILD', 'FAILED')], steps: callError('ForbiddenException') },
    ],
    // The usual one: a role that may not read logs.
    ['the log', { lines: callError('AccessDeniedException') }],
  ])('%s refused: the others still tell', async (_what, sources) => {
    expect((await explain({ reason: 'It broke.', ...sources })).message).toBe('It broke.');
  });

  test('a step that the file does not have is shown at the file', async () => {
    expect(
      (
        await explain({
          context: { componentFailure: { componentArn, phaseName: 'test', stepName: 'Install' } },
        })
      ).at,
    ).toEqual({ file, line: 1, column: 1 });
  });

  test('a managed component has no line', async () => {
    const managed = 'arn:aws:imagebuilder:us-east-1:aws:component/update-linux/1.0.2/1';
    const failure = await explain({
      context: {
        componentFailure: {
          componentArn: managed,
          phaseName: 'build',
          stepName: 'UpdateMyInstance',
        },
      },
    });
    expect(failure.component).toBe(managed);
    expect(failure).not.toHaveProperty('at');
  });

  test('a workflow that was rolled back failed, at the step that ran last', async () => {
    const steps = {
      BUILD: [
        step('LaunchBuildInstance', 'COMPLETED'),
        step('ApplyBuildComponents', 'COMPLETED', { startedAt: 2 }),
      ],
    };
    expect(
      await explain({ executions: [execution('BUILD', 'ROLLBACK_COMPLETED')], steps }),
    ).toMatchObject({ stage: 'BUILDING', workflowStep: 'ApplyBuildComponents' });
  });
});

test('of several messages the one nearest to the cause is taken', async () => {
  const all: Sources = {
    reason: 'reason',
    executions: [execution('BUILD', 'FAILED')],
    steps: { BUILD: [step('ApplyBuildComponents', 'FAILED', { message: 'step' })] },
    lines: ['ErrorMessage: log'],
    context: {
      componentFailure: { errorMessage: 'component' },
      distributionFailure: { errorMessage: 'distribution' },
    },
  };
  const message = async (sources: Sources): Promise<string> => (await explain(sources)).message;
  expect(await message(all)).toBe('component');
  expect(
    await message({ ...all, context: { distributionFailure: { errorMessage: 'distribution' } } }),
  ).toBe('log');
  expect(
    await message({
      ...all,
      context: { distributionFailure: { errorMessage: 'distribution' } },
      lines: [],
    }),
  ).toBe('step');
  expect(
    await message({
      reason: 'reason',
      context: { distributionFailure: { errorMessage: 'distribution' } },
    }),
  ).toBe('distribution');
});

describe('the log', () => {
  test('of several blocks the last one counts', async () => {
    const block = (name: string): string =>
      `  Phase: ${name}\r\n  Step: ${name}\n  ErrorMessage: ${name}`;
    expect(await explain({ lines: [block('one'), block('two')] })).toMatchObject({
      phase: 'two',
      step: 'two',
      message: 'two',
    });
  });

  test('its last 20 lines are shown, each on one line, short, without terminal escapes', async () => {
    const lines = [
      ...Array.from({ length: 30 }, (_, index) => `line ${String(index)}`),
      '\u001b[31mred\u001b[0m\r\n::error::forged\u0007',
      'x'.repeat(5000),
    ];
    const { logLines } = await explain({ lines });
    expect(logLines).toHaveLength(20);
    expect(logLines.slice(0, 2)).toEqual(['line 12', 'line 13']);
    expect(logLines.at(-2)).toBe('red ::error::forged');
    expect(logLines.at(-1)).toHaveLength(1000);
  });

  test('no control character of either set reaches a reader', async () => {
    const everything = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join(
      'a',
    );
    const { logLines, message } = await explain({ lines: [everything], reason: everything });
    for (const text of [...logLines, message]) {
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }
  });

  test('a line made to be slow is read all the same', async () => {
    const read = (size: number) =>
      explain({ lines: [`Step: a${' '.repeat(size)}b`, `Phase: ${'a '.repeat(size)}`] });
    expect(await isLinear(read, 50_000)).toBe(true);
  });

  test('is not asked for where no logs are wanted', async () => {
    expect((await explain({ reason: 'r' })).logLines).toEqual([]);
  });

  test("is in the recipe's group, else in one named after the image", () => {
    expect(logOf(anImage(wanted, { number: 3 }), wanted)).toEqual(log);
    const plain = aWanted();
    expect(logOf(anImage(plain, { number: 12 }), plain)).toEqual({
      group: `/aws/imagebuilder/${plain.imageRecipe.name}`,
      stream: '1.0.0/12',
    });
  });
});

test('a cancelled build leaves an AMI, too', async () => {
  const sources = {
    executions: [execution('BUILD', 'CANCELLED')],
    steps: { BUILD: [step('CreateImage', 'COMPLETED', { outputs: '{"imageId":"ami-0123"}' })] },
  };
  expect((await explain(sources, 'CANCELLED')).orphans).toEqual([
    { region: 'us-east-1', amiId: 'ami-0123' },
  ]);
});

test('what is left behind is named once, in every region that can be asked', async () => {
  const failure = await explain({
    executions: [execution('BUILD', 'COMPLETED'), execution('DISTRIBUTION', 'FAILED')],
    steps: { BUILD: [step('CreateImage', 'COMPLETED', { outputs: '{"imageId":"ami-01"}' })] },
    amis: {
      'us-east-1': ['ami-01', 'ami-02'],
      'us-west-2': ['ami-03'],
    },
  });
  expect(failure.orphans).toEqual([
    { region: 'us-east-1', amiId: 'ami-01' },
    { region: 'us-east-1', amiId: 'ami-02' },
    { region: 'us-west-2', amiId: 'ami-03' },
  ]);
  const denied = { 'us-east-1': ['ami-01'], 'us-west-2': callError('UnauthorizedOperation') };
  expect(await explain({ amis: denied })).toMatchObject({
    orphans: [{ region: 'us-east-1', amiId: 'ami-01' }],
    untold: [expect.stringContaining('UnauthorizedOperation')],
  });
});

test('the answers alone decide, whoever asked for them', () => {
  const image = anImage(wanted, { number: 3, status: 'FAILED', amis: [] });
  const answers = {
    context: undefined,
    executions: [{ execution: execution('TEST', 'FAILED'), steps: [step('RunTests', 'FAILED')] }],
    logEvents: ['one\ntwo'],
    ownAmis: [],
    refusals: ['denied'],
  };
  expect(explainAnswers(answers, image, wanted, 'DISTRIBUTING')).toEqual({
    ...nothing,
    stage: 'TESTING',
    workflowStep: 'RunTests',
    untold: ['denied'],
    logLines: ['one two'],
  });
  expect(
    explainAnswers({ ...answers, executions: [] }, image, wanted, 'DISTRIBUTING'),
  ).toMatchObject({ stage: 'DISTRIBUTING' });
});
