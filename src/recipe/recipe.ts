import type { ComponentDocument } from '../document/component-document.ts';
import type { Location } from '../source/diagnostic.ts';

export type Platform = 'Linux' | 'Windows';

/** What a recipe starts from: exactly one form. */
export type ParentImage =
  | { ssm: string }
  | { ami: string }
  /** Image Builder image ARN, wildcards allowed. */
  | { image: string }
  /**
   * Newest AMI by creation date of this owner (account id or alias such as `amazon`) whose name
   * fits; `*` and `?` as in EC2 filters.
   */
  | { owner: string; namePattern: string; exclude: string[] };

/** One entry of a recipe's `components`, in the order in which they run. */
export type RecipeComponent =
  | {
      kind: 'document';
      document: ComponentDocument;
      parameters: Record<string, string>;
      at: Location;
    }
  | {
      kind: 'managed';
      name: string;
      version: string;
      parameters: Record<string, string>;
      at: Location;
    };

export interface Infrastructure {
  /** Name of the instance profile, not its ARN. */
  instanceProfile: string;
  instanceTypes: string[];
  subnet?: string;
  securityGroups: string[];
  /** CloudWatch log group that exists already. */
  logGroup?: string;
  /** S3 bucket for logs. */
  logBucket?: string;
  /** ARN of an SNS topic. */
  snsTopic?: string;
}

/** Who may launch the released AMIs. */
export interface ShareWith {
  /** Full ARNs. */
  organizations: string[];
  /** Full ARNs. */
  organizationalUnits: string[];
  accounts: string[];
}

/** One recipe after its `extends` chain was merged and everything in it was validated. */
export interface Recipe {
  /** Path of the file, relative to the repository's root. */
  file: string;
  name: string;
  description?: string;
  platform: Platform;
  parent: ParentImage;
  /** GiB; a parent's snapshot that is larger raises it. */
  volume: { size: number };
  components: RecipeComponent[];
  /** Text that replaces Image Builder's own user data. */
  userData?: { file: string; text: string };
  /** Whether the SSM agent stays in the image where Image Builder had to install it. */
  keepSsmAgent: boolean;
  account: string;
  homeRegion: string;
  regions: string[];
  /** Alias (`alias/…`) of the key in every region. */
  key: string;
  shareWith: ShareWith;
  infrastructure: Infrastructure;
  requireImdsV2: boolean;
  rebuild: { maxAgeDays: number };
  tags: Record<string, string>;
  /** Where a top-level key got its value, to name the line in messages. */
  locations: Partial<Record<string, Location>>;
}
