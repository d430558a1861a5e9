import type { ComponentDocument } from '../document/component-document.ts';
import type { Location } from '../source/diagnostic.ts';

export type Platform = 'Linux' | 'Windows';

/** What a recipe starts from: exactly one form. */
export type ParentImage =
  | { ssm: string }
  | { ami: string }
  /** ARN of an Image Builder image; wildcards allowed. */
  | { image: string }
  /**
   * The newest AMI, by creation date, of this owner (account id, or an alias such as `amazon`)
   * whose name matches. `*` and `?` are wildcards as in EC2 filters.
   */
  | { owner: string; namePattern: string; exclude: string[] };

/** One entry of a recipe's `components`, in the order in which they run. */
export type RecipeComponent =
  | {
      kind: 'document';
      document: ComponentDocument;
      parameters: Record<string, string>;
      /** Where the value of each parameter stands. */
      places?: Record<string, Location>;
      at: Location;
    }
  | {
      kind: 'managed';
      name: string;
      version: string;
      parameters: Record<string, string>;
      at: Location;
    };

interface Infrastructure {
  /** Name of the instance profile, not its ARN. */
  instanceProfile: string;
  instanceTypes: string[];
  subnet?: string;
  securityGroups: string[];
  /** Name of a CloudWatch log group, which must exist. */
  logGroup?: string;
  /** Name of an S3 bucket for logs. */
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

/** What a list of components drops of the list that it replaces. */
export interface DroppedComponents {
  /** Place of the key `components`. */
  at: Location;
  /** Names of the components. */
  names: string[];
}

/** One recipe after its `extends` chain was merged and everything in it was validated. */
export interface Recipe {
  /** Path of the file, relative to the repository's root. */
  file: string;
  name: string;
  /** Template of the AMI's name, with `{recipe}` and `{date}`. */
  amiName: string;
  description?: string;
  platform: Platform;
  parent: ParentImage;
  /** GiB; raised where the snapshot of the parent image is larger. */
  volume: { size: number };
  components: RecipeComponent[];
  /** Of each file of the chain whose list drops some of its base's. */
  dropped: DroppedComponents[];
  /** Text that replaces Image Builder's own user data. */
  userData?: { file: string; text: string };
  /**
   * Whether to keep the SSM agent in the image if Image Builder had to install it, which it does on
   * Linux only: `false` on Windows, where a request that speaks of the agent is refused.
   */
  keepSsmAgent: boolean;
  account: string;
  homeRegion: string;
  regions: string[];
  /** Alias (`alias/…`) of the KMS key in every region. */
  key: string;
  shareWith: ShareWith;
  infrastructure: Infrastructure;
  requireImdsV2: boolean;
  /** Whether Image Builder collects the system's version and the list of packages. */
  enhancedMetadata: boolean;
  rebuild: { maxAgeDays: number };
  tags: Record<string, string>;
  /** Members of AWS's answers that no version knows yet and that may go out nevertheless. */
  acceptMembers: string[];
  /** The place of each key, so that messages can name its line. */
  locations: Partial<Record<string, Location>>;
}
