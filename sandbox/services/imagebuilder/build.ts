import { createHash } from 'node:crypto';
import type { Members } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import type { BuildLog } from './build-log.ts';
import type { ParsedDocument } from './document.ts';
import type { Resource } from './registry.ts';
import type { WorkflowExecution } from './workflow.ts';

/** A component of a build with its document read and its parameters set. */
export interface BuildComponent {
  arn: string;
  name: string;
  document: ParsedDocument;
  parameters: Record<string, string>;
}

/** One image that is being built, or was. */
export interface Build extends Resource {
  accountId: string;
  region: string;
  buildNumber: number;
  executionRole: string | undefined;
  components: BuildComponent[];
  workflows: WorkflowExecution[];
  log: BuildLog;
  /** The build's time stamp as it stands in AMI names, `2026-11-02T05-00-45.123456Z`. */
  stamp: string;
  isCancelled: boolean;
  /** The AMI of the build stage, once it is made. */
  made?: Ami;
  /** Rows of `outputResources.amis`, of regions to which it has been distributed. */
  distributed: Members[];
  /** When it came to its terminal state, simulated milliseconds. */
  endedAt?: number;
}

/** A build can't go on: what `state.reason` says and what `failureContext` adds. */
export class BuildFailure extends Error {
  readonly context: Members;

  constructor(reason: string, context: Members = {}) {
    super(reason);
    this.context = context;
  }
}

/** Sets the tokens that AMI names and AMI tags may hold. */
export function renderTokens(text: string, build: Build): string {
  return text
    .replace(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, build.stamp)
    .replace(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(build.buildNumber));
}

/** A number from 0 to 1 that is the same for the same build and word. */
export function fraction(arn: string, word: string): number {
  return createHash('sha256').update(`${arn} ${word}`).digest().readUInt32BE() / 2 ** 32;
}

/**
 * A duration around `seconds`, in milliseconds: a tenth less to a tenth more, the same for the same
 * build and word.
 */
export function about(seconds: number, build: Build, word: string): number {
  return Math.round(seconds * 1000 * (0.9 + 0.2 * fraction(build.arn, word)));
}
