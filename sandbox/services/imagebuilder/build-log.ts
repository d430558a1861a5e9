import type { Context } from './context.ts';

/** The CloudWatch log of one build: live, at the end, or never, as the switch says. */
export class BuildLog {
  private readonly context: Context;
  private readonly region: string;
  private readonly group: string;
  private readonly stream: string;
  private readonly mayWrite: () => boolean;
  private waiting: { at: number; message: string }[] = [];

  constructor(
    context: Context,
    {
      region,
      group,
      stream,
      mayWrite,
    }: { region: string; group: string; stream: string; mayWrite: () => boolean },
  ) {
    this.context = context;
    this.region = region;
    this.group = group;
    this.stream = stream;
    this.mayWrite = mayWrite;
  }

  write(...messages: string[]): void {
    const { world } = this.context;
    if (world.settings.logs === 'never') return;
    this.waiting.push(...messages.map((message) => ({ at: world.clock.now(), message })));
    if (world.settings.logs === 'live') this.flush();
  }

  /** Makes readable what was held back until the end of the build. */
  flush(): void {
    if (!this.mayWrite()) this.waiting = [];
    const { logs } = this.context;
    if (this.waiting.length > 0 && !logs.hasGroup(this.region, this.group)) {
      logs.createGroup(this.region, this.group);
    }
    for (const line of this.waiting) {
      logs.put(this.region, this.group, this.stream, Math.round(line.at), line.message);
    }
    this.waiting = [];
  }
}

export interface FailedStep {
  componentArn: string;
  phaseName: string;
  stepName: string;
  action: string;
  errorMessage: string;
}

/** What AWSTOE writes of a step that failed; only the labels of the first form are documented. */
export function failureLines(
  format: 'labelled' | 'plain',
  name: string,
  failed: FailedStep,
  stderr: string,
): string[] {
  if (format === 'plain') {
    return [
      `Stderr: ${stderr}`,
      `${failed.action}: FINISHED EXECUTION WITH FAILURE: ${failed.errorMessage}`,
      'TOE has completed execution with failure - Execution failed!',
    ];
  }
  return [
    `Document: ${name}`,
    `  ComponentArn: ${failed.componentArn}`,
    `  Phase: ${failed.phaseName}`,
    `  Step: ${failed.stepName}`,
    `  Action: ${failed.action}`,
    `  ErrorMessage: ${failed.errorMessage}`,
    `  Stderr: ${stderr}`,
    'TOE has completed execution with failure - Execution failed!',
  ];
}
