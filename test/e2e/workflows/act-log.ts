/** A job that ran, or a leg of one, as act's log tells it. */
export interface JobRun {
  id: string;
  /** With the jobs that called it, and a number for a leg. */
  name: string;
  matrix: Record<string, unknown>;
  result: 'success' | 'failure';
  /** Outputs of its steps by the step's id, which is its position where it has none. */
  outputs: Record<string, Record<string, string>>;
  /** What its steps wrote for the run's page. */
  summaries: string[];
}

/** A line that act writes with `--json`, as far as it is read here. */
interface Line {
  msg?: string;
  job?: string;
  jobID?: string;
  matrix?: Record<string, unknown> | null;
  stepID?: string[];
  /** Of act's own steps. */
  stepid?: string[];
  stepResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
}

/** Reads act's log as it comes. */
export class ActLog {
  readonly lines: string[] = [];
  readonly jobs: JobRun[] = [];
  /** Annotations of level error, each with its job, and what act itself complains of. */
  readonly errors: string[] = [];
  private readonly onJob: (id: string) => void;

  /** @param onJob called when a job begins, before its first step */
  constructor(onJob: (id: string) => void = () => undefined) {
    this.onJob = onJob;
  }

  take(text: string): void {
    const line = parse(text);
    const { job, jobID: id, stepID: [step = ''] = [] } = line;
    const message = (line.msg ?? '').trimEnd();
    this.lines.push(`${id ?? ''} ${step}: ${message}`);
    if (/::error\b/.test(message) || (id === undefined && message.startsWith('Error: '))) {
      this.errors.push(`${id ?? 'act'}: ${message.replace(/^.*?(::error|Error: )/, '')}`);
    }
    if (job === undefined || id === undefined) return;
    // act pads the names to one length, which grows while it plans.
    const name = job.trim();
    let run = this.jobs.find((one) => one.name === name);
    if (!run) {
      // A job that calls a workflow has lines, too, but no steps.
      if (line.stepid?.[0] !== '--setup-job') return;
      this.jobs.push(
        (run = {
          id,
          name,
          matrix: line.matrix ?? {},
          result: 'success',
          outputs: {},
          summaries: [],
        }),
      );
      this.onJob(id);
    }
    // act's own result of a leg is the worst of all legs so far.
    if (line.stepResult === 'failure') run.result = 'failure';
    if (line.command === 'set-output' && line.name !== undefined) {
      (run.outputs[step] ??= {})[line.name] = line.arg ?? '';
    }
    if (line.command === 'summary') run.summaries.push(line.content ?? '');
  }
}

function parse(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return { msg: text };
  }
}
