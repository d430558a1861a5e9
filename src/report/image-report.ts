import type { Failure } from '../image-build/failure.ts';
import type { Result } from '../outputs/images.ts';
import type { ResolvedParentImage } from '../plan/lock.ts';
import type { Location } from '../source/diagnostic.ts';
import type { Finding } from '../release/verify.ts';

/**
 * Everything that is known of one image when its recipe is done with; what summary, outputs and
 * manifest are made of.
 */
export interface ImageReport {
  readonly recipe: string;
  readonly file: string;
  readonly result: Result;
  /** Why it was done: the decision's reason. */
  readonly reason: string;
  readonly homeRegion: string;
  readonly regions: readonly string[];
  /** Region to AMI id, only what passed verification. */
  readonly amis: Readonly<Record<string, string>>;
  readonly isReleased: boolean;
  readonly imageArn?: string;
  /** AWS's word for the image's state. */
  readonly status?: string;
  readonly parent?: ResolvedParentImage;
  readonly volumeGiB?: number;
  readonly digest?: string;
  readonly contentDigest?: string;
  readonly findings: readonly Finding[];
  /** What consumers had before it. */
  readonly previous?: PreviousRelease;
  /** What the reader should know although nothing is wrong. */
  readonly notes: readonly string[];
  readonly failure?: Failure;
  readonly error?: { readonly message: string; readonly remedy: string; readonly at?: Location };
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
  /** Region to AMI id; the home region alone where its image is not known. */
  readonly amis: Readonly<Record<string, string>>;
}
