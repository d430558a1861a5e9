import type { Location } from '../source/diagnostic.ts';
import type { ListNode, MapNode } from '../source/node.ts';

/** An AWSTOE component document, with the parts that builds and rules need. */
export interface ComponentDocument {
  /** Relative to the repository's root. */
  file: string;
  /** File name without folder and extension; becomes part of the component's name in AWS. */
  name: string;
  /** The text of the file, unchanged. */
  data: string;
  description?: string;
  /** Parameter name to default value; `undefined` where the document gives none. */
  parameters: Record<string, string | undefined>;
  /** Where each parameter is declared. */
  declarations: Record<string, Location>;
  /** Constant name to value. */
  constants: Record<string, string>;
  /** All steps in the order of the file, which is also the order in which phases run. */
  steps: Step[];
}

/** Values of `onFailure`: what AWSTOE does after the last attempt of a step failed. */
export const onFailures = ['Abort', 'Continue', 'Ignore'] as const;
type OnFailure = (typeof onFailures)[number];

/** A step of a phase. Attributes that are missing have AWSTOE's defaults. */
export interface Step {
  phase: string;
  /** Name of the step. */
  step: string;
  /** Name of the action module. */
  action: string;
  /** Place of the step, to annotate it when it fails. */
  at: Location;
  /** Seconds; undefined where the document leaves it to AWSTOE (7200), -1 for no limit. */
  timeoutSeconds: number | undefined;
  onFailure: OnFailure;
  maxAttempts: number;
  /** As written: a map, a list of maps, or nothing. */
  inputs: MapNode | ListNode | undefined;
  /** All attributes as written, to find the place of one. */
  attributes: MapNode;
}
