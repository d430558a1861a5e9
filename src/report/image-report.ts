import type { Failure } from '../image-build/failure.ts';
import type { ResolvedParentImage } from '../plan/lock.ts';
import type { Location } from '../source/diagnostic.ts';
import type { Finding } from '../release/verify.ts';
import type { Fate } from './meanings.ts';

/**
 * Everything known about one image once its recipe is finished. Summary, outputs and manifest are
 * made from it.
 */
export interface ImageReport {
  readonly recipe: string;
  readonly file: string;
  /** What was decided, and what became of it. */
  readonly fate: Fate;
  /** The decision's reason. */
  readonly reason: string;
  readonly homeRegion: string;
  readonly regions: readonly string[];
  /** Region to AMI id, only AMIs that passed verification. */
  readonly amis: Readonly<Record<string, string>>;
  readonly isReleased: boolean;
  readonly imageArn?: string;
  /** The image's state, in AWS's words. */
  readonly status?: string;
  readonly parent?: ResolvedParentImage;
  readonly volumeGiB?: number;
  readonly digest?: string;
  readonly contentDigest?: string;
  readonly findings: readonly Finding[];
  /** The release that consumers used before this one. */
  readonly previous?: PreviousRelease;
  /** Remarks for the reader although nothing is wrong. */
  readonly notes: readonly string[];
  readonly failure?: Failure;
  readonly error?: { readonly message: string; readonly remedy: string; readonly at?: Location };
  /** How long the build took, in minutes: the same in every run that tells of it. */
  readonly buildMinutes?: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** The newest other release of a recipe. */
export interface PreviousRelease {
  /** Name of its AMI in the home region. */
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly imageArn?: string;
  /** Region to AMI id; only the home region where the image is not known. */
  readonly amis: Readonly<Record<string, string>>;
}
