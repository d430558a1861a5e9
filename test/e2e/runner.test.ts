import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jobOutputs } from 'aws-sandbox/runner/job-outputs';
import { runStep, startStep, type StepOptions } from '../../scene/step.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'golden-ami-runner-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let scripts = 0;

/** Options of a step whose action is this script. */
async function scripted(script: string, more: Partial<StepOptions> = {}): Promise<StepOptions> {
  const action = path.join(folder, `action-${String(scripts++)}.mjs`);
  await writeFile(
    action,
    `import { appendFileSync } from 'node:fs';\nconst { env } = process;\n${script}`,
  );
  return { inputs: {}, environment: {}, workspace: folder, action, ...more };
}

describe('what reaches the action', () => {
  test.concurrent('inputs, run, workspace', async () => {
    const { log } = await runStep(
      await scripted(
        'console.log(JSON.stringify([env["INPUT_ROLE-TO-ASSUME"], env.INPUT_WITH_SPACE, env.GITHUB_REPOSITORY, env.GITHUB_EVENT_NAME, process.cwd() === env.GITHUB_WORKSPACE]))',
        {
          inputs: { 'role-to-assume': 'a', 'with space': ' b ' },
          variables: { GITHUB_EVENT_NAME: 'push' },
        },
      ),
    );
    expect(JSON.parse(log)).toEqual(['a', ' b ', 'example-org/images', 'push', true]);
  });

  test.concurrent("nothing of this process's environment but PATH", async () => {
    const { log } = await runStep(
      await scripted(
        'console.log(Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|INPUT|STATE)_|^(CI|HOME)$/.test(name)).join())',
      ),
    );
    expect(log).toBe('PATH');
  });
});

describe('what GitHub does not take', () => {
  test.concurrent('a variable of 128 KiB starts no program', async () => {
    const longest = 128 * 1024 - 'INPUT_PLAN='.length - 1;
    const options = await scripted('console.log(env.INPUT_PLAN.length)');
    const give = (length: number): StepOptions => ({
      ...options,
      inputs: { plan: 'x'.repeat(length) },
    });
    expect((await runStep(give(longest))).log).toBe(String(longest));
    await expect(runStep(give(longest + 1))).rejects.toThrow(
      "An error occurred trying to start process 'node': Argument list too long: INPUT_PLAN",
    );
  });

  test('outputs of 1 MiB at two bytes a character, or with a masked value', () => {
    const outputs = { a: 'x'.repeat(500_000), b: 'y'.repeat(24_288), c: 'a secret', d: '' };
    const { a, b } = outputs;
    const names = ['a', 'b', 'c', 'd'];
    expect(jobOutputs({ outputs, masks: ['secret'] }, names)).toEqual({ a, b });
    expect(() => jobOutputs({ outputs, masks: [] }, names)).toThrow('take 1048592 bytes');
  });
});

describe('what the action says', () => {
  test.concurrent('outputs and state, of one line and of several', async () => {
    const { outputs, state } = await runStep(
      await scripted(
        'appendFileSync(env.GITHUB_OUTPUT, "a=1=2\\nb<<EOF\\nx\\n\\nEOF=y\\nEOF\\nc=\\n"); appendFileSync(env.GITHUB_STATE, "s<<D\\n{}\\nD\\n");',
      ),
    );
    expect(outputs).toEqual({ a: '1=2', b: 'x\n\nEOF=y', c: '' });
    expect(state).toEqual({ s: '{}' });
  });

  test.concurrent('state in the post phase, whose own outputs nobody sees', async () => {
    const { outputs, log } = await runStep(
      await scripted('console.log(env.STATE_build); appendFileSync(env.GITHUB_OUTPUT, "a=1\\n");', {
        savedState: { build: 'x' },
      }),
    );
    expect(log).toBe('x');
    expect(outputs).toEqual({});
  });

  test.concurrent(
    'a value that was cut off is an error; what stands before it counts',
    async () => {
      const { state, annotations } = await runStep(
        await scripted(
          'appendFileSync(env.GITHUB_STATE, "a=1\\nb<<EOF\\nx"); process.kill(process.pid, "SIGKILL");',
        ),
      );
      expect(state).toEqual({ a: '1' });
      expect(annotations).toMatchObject([
        {
          level: 'error',
          message:
            "Unable to process file command 'state' successfully. Invalid value. Matching delimiter not found 'EOF'",
        },
      ]);
    },
  );

  test.concurrent(
    'commands become annotations, ten of each level; debug stays hidden',
    async () => {
      const { log, annotations } = await runStep(
        await scripted(
          'console.log("::debug::d"); console.log("::error file=a%2Cb.yml,line=3,col=5,title=t%3A1::x%0Ay%25"); for (let i = 0; i < 12; i++) console.log(`::warning::w${i}`); console.log("not ::error::here");',
        ),
      );
      expect(log.split('\n').slice(0, 3)).toEqual(['Error: x', 'y%', 'Warning: w0']);
      expect(log).toContain('not ::error::here');
      expect(log).not.toContain('debug');
      expect(annotations[0]).toEqual({
        level: 'error',
        message: 'x\ny%',
        file: 'a,b.yml',
        line: 3,
        column: 5,
        title: 't:1',
      });
      expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    },
  );

  test.concurrent('a masked value is hidden from there on', async () => {
    const { log, masks } = await runStep(
      await scripted(
        'console.log("s3cret"); console.log("::add-mask::s3cret"); console.log("a s3cret b");',
      ),
    );
    expect(log).toBe('s3cret\na *** b');
    expect(masks).toEqual(['s3cret']);
  });

  test.concurrent('a summary over 1 MiB is dropped as a whole', async () => {
    const { summary, annotations } = await runStep(
      await scripted('appendFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1));'),
    );
    expect(summary).toBe('');
    expect(annotations).toMatchObject([{ level: 'error' }]);
  });
});

test.concurrent('a cancel sends SIGINT, SIGTERM after 7.5 s, and kills at 10 s', async () => {
  const step = await startStep(
    await scripted(
      'const from = Date.now(); for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => console.log(name, Math.round((Date.now() - from) / 500) / 2)); setInterval(() => {}, 1000); console.log("ready");',
      { onLine: (line) => line === 'ready' && ready() },
    ),
  );
  let ready = (): void => undefined;
  await new Promise<void>((resolve) => (ready = resolve));
  const cancelledAt = performance.now();
  step.cancel();
  const { exitCode, log } = await step.done;
  expect(exitCode).toBeNull();
  expect(performance.now() - cancelledAt).toBeGreaterThan(9900);
  expect(log).toMatch(/^ready\nSIGINT 0(\.5)?\nSIGTERM (7\.5|8)$/);
});
