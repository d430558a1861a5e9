import type { Runner } from '../../src/github/runner.ts';

export interface Annotation {
  level: string;
  message: string;
}

/** A runner that keeps what it was told. */
export class FakeRunner implements Runner {
  readonly inputs: Record<string, string> = {};
  readonly states: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly summaries: string[] = [];
  readonly masked: string[] = [];
  isPost = false;
  isDebug = false;

  input = (name: string): string => this.inputs[name] ?? '';
  savedState = (name: string): string => this.states[name] ?? '';
  info = (line: string): void => void this.lines.push(line);
  saveState = (name: string, value: string): Promise<void> =>
    Promise.resolve(void (this.states[name] = value));
  setOutput = (name: string, value: string): Promise<void> =>
    Promise.resolve(void (this.outputs[name] = value));
  annotate = (level: string, message: string): Promise<void> =>
    Promise.resolve(void this.annotations.push({ level, message }));
  setFailed = (message: string): Promise<void> => this.annotate('error', message);
  hasOutput = (name: string): boolean => name in this.outputs;
  writeSummary = (markdown: string): Promise<void> =>
    Promise.resolve(void this.summaries.push(markdown));
  mask = (secret: string): Promise<void> => Promise.resolve(void this.masked.push(secret));
}
