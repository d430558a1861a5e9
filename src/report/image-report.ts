import type { Failure } from '../image-build/failure.ts';
import type { Result } from '../outputs/images.ts';
import type { ResolvedParentImage } from '../plan/lock.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Location } from '../source/diagnostic.ts';
import type { Finding } from '../release/verify.ts';

/**
 * Everything that is known of one image when its recipe is done with; what summary, outputs and
 * manifest are made of.
 */
export interface ImageReport {
  recipe: string;
  file: string;
  result: Result;
  /** Why it was done: the decision's reason. */
  reason: string;
  homeRegion: string;
  regions: string[];
  /** Region to AMI id, only what passed verification. */
  amis: Record<string, string>;
  isReleased: boolean;
  imageArn?: string;
  /** AWS's word for the image's state. */
  status?: string;
  parent?: ResolvedParentImage;
  volumeGiB?: number;
  digest?: string;
  contentDigest?: string;
  findings: Finding[];
  /** What consumers had before it: the newest other release, by region where its image is known. */
  previous?: { name: string; createdAt: string; imageArn?: string; amis: Record<string, string> };
  /** What the reader should know although nothing is wrong. */
  notes: string[];
  failure?: Failure;
  error?: { message: string; remedy: string; at?: Location };
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Milliseconds since the epoch. */
  endedAt: number;
}

/** A report of a recipe before anything is known of its image. */
export function newReport(recipe: Recipe, now: number): ImageReport {
  return {
    recipe: recipe.name,
    file: recipe.file,
    result: 'failed',
    reason: '',
    homeRegion: recipe.homeRegion,
    regions: recipe.regions,
    amis: {},
    isReleased: false,
    findings: [],
    notes: [],
    startedAt: now,
    endedAt: now,
  };
}
