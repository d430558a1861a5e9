import type { Answer } from './read-back/compare.ts';

/** A configuration as AWS has it. */
export interface ExistingConfiguration {
  /** The whole answer, to be compared. */
  answer: Answer;
}

/** A component as AWS has it. */
export interface ExistingComponent extends ExistingConfiguration {
  arn: string;
  platform: string;
}

/** An image recipe as AWS has it. Where a member is not set, its value is empty. */
export interface ExistingImageRecipe extends ExistingConfiguration {
  name: string;
  parentImage: string;
  components: { arn: string; parameters: Record<string, string> }[];
  volumes: { sizeGiB: number; kmsKeyId: string }[];
  /** base64. */
  userData: string;
  keepsSsmAgent: boolean;
}
