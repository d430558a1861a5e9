import { credentialsInputs } from '../../inputs/credentials.ts';
import { checked, inputGroup, joined, type ValuesOf } from '../../inputs/input-group.ts';
import { recipesInput } from '../../inputs/recipes.ts';

interface OwnerInputs {
  /** Account that owns the AMIs; empty where the recipe files name it. */
  owner: string;
  /** Regions to look in; empty where the recipe files name them. */
  regions: string[];
}

const ownerInputs = inputGroup(
  {
    owner: {
      default: '',
      description:
        'Account that owns the AMIs, for workflows without recipe files: `recipes` are names then, of a recipe with `amiName` what its AMI names have before the date, and `regions` is needed.',
    },
    regions: {
      default: '',
      description:
        'With `owner`: regions to look in, separated by commas or line breaks; `ami-id` is that of the first.',
    },
  },
  (reader): OwnerInputs => ({ owner: reader.text('owner'), regions: reader.items('regions') }),
);

/** With an owner, `recipes` are what the names of their AMIs have before the date. */
export const lookupInputs = checked(
  joined(recipesInput, ownerInputs, credentialsInputs),
  ({ recipes, owner, regions }, refuse) => {
    if (owner === '') {
      if (regions.length > 0) refuse('regions', 'has no use without owner');
      return;
    }
    if (!/^\d{12}$/.test(owner)) {
      refuse('owner', `"${owner}" is not an AWS account id of 12 digits`);
    }
    for (const name of recipes) {
      if (!/^[\w-][\w.-]*( [\w.-]+)*$/.test(name)) {
        refuse(
          'recipes',
          `with owner, "${name}" is to be the name of a recipe, or what its AMI names have before the date`,
        );
      }
    }
    for (const region of regions) {
      if (!/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region)) {
        refuse('regions', `"${region}" is not an AWS region`);
      }
    }
    if (regions.length === 0) refuse('regions', 'is needed with owner');
  },
);

export type LookupInputs = ValuesOf<typeof lookupInputs>;
