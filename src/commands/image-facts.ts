import { ActionError } from '../errors.ts';
import type { Failure } from '../image-build/failure.ts';
import type { Image } from '../plan/image.ts';
import type { Lock } from '../plan/lock.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { ReleaseResult } from '../release/release.ts';
import type { RegionVerification } from '../release/verify.ts';
import type { PreviousRelease } from '../report/image-report.ts';

/** What has been learnt of one image so far; each member is absent until somebody has asked. */
export interface ImageFacts {
  readonly recipe: Recipe;
  readonly lock?: Lock;
  /** Whether this run has found the parent's snapshot too large for the recipe's volume. */
  readonly hasLargerVolume?: boolean;
  /** Why something is done, or nothing: the decision's reason. */
  readonly reason?: string;
  readonly previous?: PreviousRelease | undefined;
  /** As AWS showed it last. */
  readonly image?: Image;
  /** The last verification; not one whose AMIs nobody may take. */
  readonly verifications?: readonly RegionVerification[];
  readonly isReleased?: boolean;
  /** Who could launch the AMIs without being named in the recipe. */
  readonly revoked?: ReleaseResult['revoked'];
  /** The pipeline of the recipe's name, where somebody else made it. */
  readonly foreignPipeline?: { readonly arn: string; readonly owner: string };
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** How the work on one image ended. */
export type Ending =
  /** Its AMIs are right and, where that was asked, released. */
  | { readonly kind: 'done'; readonly result: 'none' | 'reused' | 'released' | 'built' }
  /** The build ended FAILED, CANCELLED or in another state without AMIs. */
  | { readonly kind: 'build-ended'; readonly failure: Failure }
  /** The build goes on in AWS; `remedy` says how to come back to it. */
  | { readonly kind: 'time-limit'; readonly remedy: string }
  /** The run was cancelled while it waited. */
  | { readonly kind: 'interrupted' }
  /** A candidate needs configurations that only a release makes (ADR 0008). */
  | { readonly kind: 'no-candidate' }
  /** `isCancelled`: whether the run was cancelled by then, so that the error may follow from it. */
  | { readonly kind: 'error'; readonly error: ActionError; readonly isCancelled: boolean };

/**
 * The work on one image. It yields a fact as soon as that is known, so that an error half way loses
 * none of them, and returns how it ended.
 */
export type Stages = AsyncGenerator<Partial<ImageFacts>, Ending, undefined>;

/**
 * Has the work done and gathers what it learns. An ActionError is an ending like others; anything
 * else that is thrown passes through.
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
