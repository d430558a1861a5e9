import type { Image as Ec2Image, Snapshot } from '@aws-sdk/client-ec2';
import type { Image, WorkflowExecutionMetadata } from '@aws-sdk/client-imagebuilder';
import type { Interval, Refusal } from './session.ts';

/** An AMI of an image in one region, as EC2 has it. */
export interface AmiEvidence {
  region: string;
  /** `undefined` where EC2 does not have it, or another account has. */
  ami: Ec2Image | undefined;
  snapshots: Snapshot[];
}

/** What is seen of one image that has ended. */
export interface ImageEvidence {
  arn: string;
  /** Whether a calibration made it, and nobody touched it since. */
  isOwn: boolean;
  image: Image;
  /** Whether GetImage's answer had `failureContext`, which the SDK does not know. */
  hasFailureContext: boolean;
  /** `undefined` where AWS has none any more. */
  workflows: WorkflowExecutionMetadata[] | undefined;
  /** The AMI that the build stage made, as its workflow says. */
  buildAmi: string | undefined;
  amis: AmiEvidence[];
  /** The AMI that it was made from, where the recipe names one. */
  parent: Ec2Image | undefined;
  /** Lines of its log, none where there is none. */
  log: string[];
}

/** What was seen while an own image was made. */
export interface Watched {
  /** States in their order, each once in a row. */
  states: string[];
  /** Milliseconds from the start to the first state that was seen. */
  firstLookMs: number;
  /** When its log could be read first. */
  log: 'live' | 'at-end' | 'never';
}

/** What the candidate's own calls showed. What was not tried, or failed otherwise, is missing. */
interface Trials {
  getLag: Interval;
  listLag: Interval;
  tagLag: Interval;
  cancelLag: Interval;
  /** Whether the same client token got the same answer, by minutes since its first use. */
  tokens: { minutes: number; isRemembered: boolean }[];
  /** A recipe that names a component which does not exist; `undefined` where it was taken. */
  unknownReference: Refusal | undefined;
  /** A recipe with a component for other operating systems than its parent's. */
  otherSystem: Refusal | undefined;
  /** A recipe with a volume smaller than its parent's snapshot. */
  smallVolume: Refusal | undefined;
  /** What somebody was told who may not make a component. */
  deniedComponent: Refusal;
  /** An infrastructure configuration of somebody who may make it, but pass no role. */
  deniedRole: Refusal | undefined;
  /** A cancel of an image that had ended. */
  lateCancel: Refusal | undefined;
  /** A retry of an image whose distribution failed, and how long it kept its state. */
  retry: Refusal | undefined;
  retryLag: Interval;
  /** The build number that was deleted, and that of the next build. */
  numbers: { deleted: number; next: number };
  watched: Watched[];
}

/** All that a calibration saw, before anything is concluded. */
export interface Evidence {
  images: ImageEvidence[];
  /** An image of AWS's own. */
  managedImage?: Image;
  /** Name of the error that somebody without permission got. */
  denial?: Refusal;
  /** `sub` of this job's OIDC token. */
  subject?: string;
  trials: Partial<Trials>;
  /** What could not be looked at, and why. */
  troubles: string[];
}
