import { ActionError } from '../errors.ts';
import type { Failure } from '../image-build/failure.ts';
import type { MadeAmi } from '../image-build/failure-answers.ts';
import type { Image } from '../plan/image.ts';
import type { Lock } from '../plan/lock.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { OlderResult } from '../release/older.ts';
import type { ReleaseResult } from '../release/release.ts';
import type { RegionVerification } from '../release/verify.ts';
import type { PreviousRelease } from '../report/image-report.ts';
import type { Decided, Fate } from '../report/meanings.ts';

/** What is known of one image so far; a member is absent until it is known. */
export interface ImageFacts {
  readonly recipe: Recipe;
  readonly lock?: Lock;
  /**
   * Whether the parent's snapshot is larger than the recipe's volume; known where this run made the
   * lock.
   */
  readonly hasLargerVolume?: boolean;
  /** What was decided. */
  readonly decided?: Decided;
  /** The reason of the decision. */
  readonly reason?: string;
  readonly previous?: PreviousRelease | undefined;
  /** An image of which a copy failed and AWS makes none again, so that another is built. */
  readonly notCopied?: {
    readonly image: Image;
    /** What AWS says. */
    readonly why: string;
    /** The AMIs that it leaves. */
    readonly left: readonly MadeAmi[];
  };
  /** As AWS showed it last. */
  readonly image?: Image;
  /** Whether the same step, run again, asks for what is built from then on: `force` without a plan. */
  readonly isAskedAnew?: boolean;
  /** How to pick up a build that goes on; absent in a run that leaves none, whose error says it. */
  readonly pickUp?: string;
  /** The last verification; absent where its AMIs must not be used. */
  readonly verifications?: readonly RegionVerification[];
  readonly isReleased?: boolean;
  /**
   * Whether the run, or another job of its plan, is to release the image; until that is done, nobody
   * may use its AMIs.
   */
  readonly isToBeReleased?: boolean;
  /** Launch permissions that the recipe does not name and that the release removed. */
  readonly withdrawals?: ReleaseResult['withdrawals'];
  /** What was done with the older releases of the recipe. */
  readonly older?: OlderResult;
  /** The pipeline with the recipe's name, where it belongs to another repository or tool. */
  readonly foreignPipeline?: { readonly arn: string; readonly owner: string };
  /** Whether the account has as many pipelines as it may, so that the release has none. */
  readonly isWithoutPipeline?: boolean;
  /** How long the build took, in minutes. */
  readonly buildMinutes?: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** How the work on one image ended. */
export type Ending =
  /** Its AMIs are verified and, where that was asked for, released. */
  | { readonly kind: 'done'; readonly fate: Fate }
  /** The build ended FAILED, CANCELLED or in another state without AMIs. */
  | { readonly kind: 'build-ended'; readonly failure: Failure }
  /** The build goes on in AWS. */
  | { readonly kind: 'time-limit' }
  /** The run was cancelled while it waited. */
  | { readonly kind: 'interrupted' }
  /** The same, and the plan found something missing that builds or launches need. */
  | { readonly kind: 'lacking'; readonly error: ActionError }
  /** A candidate needs configurations that only the default branch creates (ADR 0011). */
  | { readonly kind: 'no-candidate' }
  /**
   * Nothing was built, or what was there is gone; `obstacle`: what stood in the way, where something
   * did.
   */
  | {
      readonly kind: 'not-built';
      readonly error: ActionError;
      readonly obstacle?: 'of-build' | 'of-release';
    }
  /** `isCancelled`: whether the run had been cancelled, so that the error may be a consequence. */
  | { readonly kind: 'error'; readonly error: ActionError; readonly isCancelled: boolean };

/**
 * The work on one image: yields facts as soon as they are known, so that a later error loses none
 * of them, and returns the ending.
 */
export type Stages = AsyncGenerator<Partial<ImageFacts>, Ending, undefined>;

/**
 * Does the work and collects its facts. An ActionError becomes an ending; any other error is
 * thrown.
 */
export async function gather(
  known: ImageFacts,
  stages: Stages,
  signal: AbortSignal,
): Promise<{ facts: ImageFacts; ending: Ending }> {
  let facts = known;
  try {
    for (;;) {
      const { done, value } = await stages.next();
      if (done) return { facts, ending: value };
      facts = { ...facts, ...value };
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { facts, ending: { kind: 'error', error, isCancelled: signal.aborted } };
  }
}
