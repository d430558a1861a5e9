import { describe, expect, test } from '@jest/globals';
import { currentStep, madeAmiId, type WorkflowStep } from '../../src/image-build/workflow.ts';

const step = (
  name: string,
  status: string,
  startedAt: number,
  rest: Partial<WorkflowStep> = {},
): WorkflowStep => ({ name, action: name, status, message: '', startedAt, outputs: '', ...rest });

describe('the current step', () => {
  test.each<[string, WorkflowStep[], string | undefined]>([
    ['none', [], undefined],
    ['none has begun', [step('a', 'PENDING', 0)], undefined],
    [
      'one runs',
      [step('a', 'COMPLETED', 1), step('b', 'RUNNING', 2), step('c', 'PENDING', 0)],
      'b',
    ],
    [
      'one runs, newest first',
      [step('c', 'PENDING', 0), step('b', 'RUNNING', 2), step('a', 'COMPLETED', 1)],
      'b',
    ],
    [
      'between two',
      [step('b', 'COMPLETED', 2), step('a', 'COMPLETED', 1), step('c', 'PENDING', 0)],
      'b',
    ],
    ['an older one still runs', [step('b', 'COMPLETED', 2), step('a', 'RUNNING', 1)], 'a'],
  ])('%s', (_what, steps, name) => {
    expect(currentStep(steps)?.name).toBe(name);
  });
});

describe('the AMI that was made', () => {
  const made = (action: string, outputs: string): WorkflowStep =>
    step('x', 'COMPLETED', 1, { action, outputs });
  test.each<[string, WorkflowStep[], string | undefined]>([
    ['none', [], undefined],
    ['a step without outputs', [made('CreateImage', '')], undefined],
    [
      'of CreateImage',
      [made('CreateImage', '{"imageId": "ami-0123456789abcdef0"}')],
      'ami-0123456789abcdef0',
    ],
    ['of another step', [made('LaunchInstance', '{"imageId":"ami-0123456789abcdef0"}')], undefined],
    [
      'text that is no JSON',
      [made('CreateImage', 'oops {'), made('CreateImage', '{"a":1,"imageId":"ami-1"}')],
      'ami-1',
    ],
  ])('%s', (_what, steps, amiId) => {
    expect(madeAmiId(steps)).toBe(amiId);
  });
});
