import type { Location } from '../source/diagnostic.ts';
import type { ListNode, MapNode } from '../source/node.ts';

/** An AWSTOE component document, as far as builds and rules ask about it. */
export interface ComponentDocument {
  /** Relative to the repository's root. */
  file: string;
  /** File name without folder and extension; part of the component's name in AWS. */
  name: string;
  /** The file's text as it stands. */
  data: string;
  description?: string;
  /** Name to default; `undefined` where the document gives none. */
  parameters: Record<string, string | undefined>;
  /** Where each parameter is declared. */
  declarations: Record<string, Location>;
  /** Name to value. */
  constants: Record<string, string>;
  /** In the order of the file; phases run in that order. */
  steps: Step[];
}

/** What AWSTOE does when a step has failed for the last time. */
export const onFailures = ['Abort', 'Continue', 'Ignore'] as const;
export type OnFailure = (typeof onFailures)[number];

/** One step of a phase, its attributes with AWSTOE's defaults. */
export interface Step {
  phase: string;
  /** Its name. */
  step: string;
  /** Action module. */
  action: string;
  /** Where the step stands, to annotate it when it fails. */
  at: Location;
  /** Seconds; undefined where the document leaves it to AWSTOE (7200), -1 for none. */
  timeoutSeconds: number | undefined;
  onFailure: OnFailure;
  maxAttempts: number;
  /** As written: a map, a list of maps, or nothing. */
  inputs: MapNode | ListNode | undefined;
  /** All attributes as written, to locate one. */
  attributes: MapNode;
}
