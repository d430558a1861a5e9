import type { Call } from '../call.ts';
import type { Settings } from '../settings.ts';

/** What IAM knows of the things that exist. */
export interface Holdings {
  /** What is not sure of what IAM is asked. */
  doubts: Pick<Settings, 'createdArn' | 'passRole'>;
  /**
   * The tags of an AMI, a snapshot or a resource of Image Builder; `undefined` where there is none
   * of that ARN.
   */
  tagsOf: (arn: string) => Record<string, string> | undefined;
  /** Account, or `amazon` and the like, that owns an AMI or a snapshot. */
  ownerOf: (arn: string) => string | undefined;
  /** ARN of the key that a request means; `undefined` where there is none. */
  keyArnOf: (keyRef: string, call: Call) => string | undefined;
  aliasesOf: (keyArn: string) => string[];
  /** ARN of the role in an instance profile of the account. */
  roleOfProfile: (name: string, accountId: string) => string | undefined;
  /** Account and region of a bucket; `undefined` where there is none of that name. */
  bucketOf: (name: string) => { accountId: string; region: string } | undefined;
  /** ARN of the image recipe that a pipeline builds. */
  recipeOfPipeline: (pipelineArn: string) => string | undefined;
  /** Whether Image Builder has its service-linked role in the account. */
  hasServiceLinkedRole: (accountId: string) => boolean;
}

type Tags = Record<string, string>;

/** Condition keys for tags in a request; none where it has none. */
export function requestTags(tags: Tags | undefined): Record<string, string | string[]> {
  const entries = Object.entries(tags ?? {});
  return entries.length === 0
    ? {}
    : {
        'aws:TagKeys': entries.map(([key]) => key),
        ...Object.fromEntries(entries.map(([key, value]) => [`aws:RequestTag/${key}`, value])),
      };
}

/** Condition keys for the tags of what exists. */
export function resourceTags(tags: Tags | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags ?? {}).map(([key, value]) => [`aws:ResourceTag/${key}`, value]),
  );
}
