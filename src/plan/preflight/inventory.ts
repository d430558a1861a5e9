import type { Recipe } from '../../recipe/recipe.ts';
import { finding, type Denied, type PreflightFinding } from '../finding.ts';

/** What has Systems Manager run a document on instances. */
export interface Association {
  /** Its id where nobody named it; empty where AWS tells neither. */
  name: string;
  /** What chooses the instances, `InstanceIds` or `tag:…`, by any of some values. */
  targets: { key: string; values: string[] }[];
}

/** Read of AWS about what Systems Manager runs on instances. */
export interface InventoryLookup {
  /** The associations of the home region with the document of that name. */
  associations: (document: string) => Promise<Association[] | Denied>;
}

const inventoryDocument = 'AWS-GatherSoftwareInventory';

/**
 * Amazon Inspector makes it to scan instances where there is none:
 * https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html. Image Builder can have
 * Inspector scan what it builds, and its guide does not say that metadata has to be off for that.
 */
const nameOfInspectors = 'InspectorInventoryCollection-do-not-delete';

/**
 * Checks that no association collects the inventory of the build instance, where Image Builder is
 * to do so by one of its own:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/troubleshooting.html#ts-ssm-mult-inventory
 */
export async function checkInventory(
  { enhancedMetadata, homeRegion, tags, locations }: Recipe,
  { associations }: InventoryLookup,
): Promise<PreflightFinding[]> {
  if (!enhancedMetadata) return [];
  const at = locations['enhancedMetadata'] ?? locations['homeRegion'];
  const subject = `inventory associations in ${homeRegion}`;
  const found = await associations(inventoryDocument);
  if (found === 'denied') {
    return [
      finding(
        'unknown',
        subject,
        `The ${subject} can't be looked at.`,
        'Allow ssm:ListAssociations to the role, or see yourself that none is for all instances.',
        at,
      ),
    ];
  }
  const reaching = found.filter((one) => reachesBuilds(one, tags));
  const other = reaching.find(({ name }) => name !== nameOfInspectors);
  if (other) {
    return [
      finding(
        'bad',
        subject,
        `${other.name === '' ? 'An association' : `The association ${other.name}`} of Systems Manager in ${homeRegion} collects the inventory of build instances, too, and an instance takes one such association alone: builds fail in InventoryCollection.`,
        'Write `enhancedMetadata: false` into the recipe or its base; the AMI is the same.',
        at,
      ),
    ];
  }
  return reaching.length === 0
    ? []
    : [
        finding(
          'unknown',
          subject,
          `Amazon Inspector collects the inventory of all instances in ${homeRegion}, and whether builds may do so beside it is not known.`,
          'Where they fail in InventoryCollection, write `enhancedMetadata: false` into the recipe or its base.',
          at,
        ),
      ];
}

/**
 * Whether an association chooses build instances, which have the tags of the recipe. A resource
 * group may hold them, too, which is not looked at.
 */
function reachesBuilds({ targets }: Association, tags: Record<string, string>): boolean {
  return (
    targets.length > 0 &&
    targets.every(({ key, values }) => {
      if (key === 'InstanceIds') return values.includes('*');
      const value = key.startsWith('tag:') ? tags[key.slice('tag:'.length)] : undefined;
      return value !== undefined && values.includes(value);
    })
  );
}
