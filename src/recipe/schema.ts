import * as v from 'valibot';
import { api, guide, recipesPage } from '../source/pages.ts';
import { defineValueRules } from '../source/rule.ts';
import {
  addedComponentSchema,
  componentSchema,
  removedComponentSchema,
} from './schema/component.ts';
import { acceptMembers } from './schema/accept-members.ts';
import { amiName } from './schema/ami-name.ts';
import { infrastructure } from './schema/infrastructure.ts';
import { parent } from './schema/parent.ts';
import { shareWith } from './schema/sharing.ts';
import { tags } from './schema/tags.ts';
import { accountId, list, parameters, region, valueRules } from './schema/values.ts';

/** Rules on the values of keys at the top of a recipe. */
export const recipeValueRules = defineValueRules({
  'aws-managed-key': {
    subject: 'a `key`',
    message: "is a key that AWS manages; what it encrypts can't be shared with other accounts",
    why: "The key policy of AWS's own keys can't be changed, so nobody else may ever decrypt.",
    source: `${guide}/cross-account-dist.html`,
    fix: 'Name the alias of a customer-managed key.',
  },
  'description-length': {
    subject: 'a `description`',
    message: 'is longer than the 255 characters that EC2 allows',
    why: 'It is written on the AMI.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html',
    fix: 'Shorten it.',
  },
  'empty-list': {
    subject: 'a `regions`',
    message: 'has no entry',
    why: 'The AMI would be nowhere.',
    source: `${api}/API_Distribution.html`,
    fix: 'Write at least one.',
  },
  'key-alias': {
    subject: 'a `key`',
    message: 'is not the alias of a key',
    why: "A key id and an ARN belong to one region; the alias finds each region's own key.",
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
    fix: 'Write `alias/` and the name: an alias is the same text in every region, an ARN or key id is not.',
  },
  'max-age': {
    subject: 'a `rebuild.maxAgeDays`',
    message: 'is not a number of days',
    why: 'The nightly run compares the age of an image with it.',
    source: recipesPage,
    fix: 'Write a whole number from 1 to 3650.',
  },
  'recipe-name': {
    subject: 'a `name`',
    message: 'is not a name that Image Builder leaves as it is',
    why: 'Image Builder makes its ARNs of a name by changing what it does not like; golden-ami finds its own images by them.',
    source: `${api}/API_CreateImageRecipe.html`,
    fix: 'Write at least 3 lower-case letters, digits and single hyphens, like `al-2023`.',
  },
  'recipe-name-length': {
    subject: 'a `name`',
    message: 'is too long: with the build date after it, an AMI name has at most 127 characters',
    why: 'The distribution would be refused, after the build.',
    source: `${api}/API_AmiDistributionConfiguration.html`,
    fix: 'Write at most 96 characters.',
  },
  'volume-size': {
    subject: 'a `volume.size`',
    message: 'is not a volume size',
    why: 'EC2 makes volumes of whole GiB, and Image Builder takes at most 16,000.',
    source: `${api}/API_EbsInstanceBlockDeviceSpecification.html`,
    fix: 'Write whole GiB, 1 to 16000.',
  },
});

/**
 * All keys of a recipe after its `extends` chain was merged, with their defaults. Validation,
 * `recipes/recipe.schema.json` and the table in docs/recipes.md all come from it. Rules on several
 * keys together are in check.ts.
 */
export const recipeSchema = v.strictObject({
  extends: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(valueRules['empty'].id),
      v.description(
        'File whose keys this one starts from, relative to this file. Maps merge deeply, everything else replaces; for components see `addComponents` and `removeComponents`.',
      ),
    ),
  ),
  name: v.pipe(
    v.string(),
    v.minLength(3, recipeValueRules['recipe-name'].id),
    v.maxLength(96, recipeValueRules['recipe-name-length'].id),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, recipeValueRules['recipe-name'].id),
    v.description(
      'Name of the recipe and of its pipeline, and, by `amiName`, in those of its AMIs.',
    ),
  ),
  amiName,
  description: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(valueRules['empty'].id),
      v.maxLength(255, recipeValueRules['description-length'].id),
      v.description('For people: it is shown in the console and on the AMI.'),
    ),
  ),
  platform: v.pipe(
    v.picklist(['Linux', 'Windows']),
    v.description('Of the parent image and of all components.'),
  ),
  parent,
  volume: v.pipe(
    v.strictObject({
      size: v.pipe(
        v.number(),
        v.integer(recipeValueRules['volume-size'].id),
        v.minValue(1, recipeValueRules['volume-size'].id),
        v.maxValue(16_000, recipeValueRules['volume-size'].id),
        v.description("GiB; raised to the size of the parent's snapshot where that is larger."),
      ),
    }),
    v.description('The encrypted root volume.'),
  ),
  components: list(
    componentSchema,
    'What is installed and tested, in the order in which it runs; at most 20.',
  ),
  // Not in a recipe that was read: they have changed `components` then.
  addComponents: v.optional(
    v.pipe(
      v.array(addedComponentSchema),
      v.description('Components beside those that this file gets by `extends`.'),
    ),
  ),
  removeComponents: v.optional(
    v.pipe(
      v.array(removedComponentSchema),
      v.description(
        'Names of components that this file gets by `extends` and does without: the file name of the document without `.yml`, or what stands behind `managed`.',
      ),
    ),
  ),
  userData: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(valueRules['empty'].id),
      v.description(
        "File that replaces Image Builder's own user data, relative to the file in which this line stands.",
      ),
    ),
  ),
  keepSsmAgent: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether the SSM agent stays in the image where Image Builder had to install it. For Linux.',
      ),
    ),
    true,
  ),
  account: v.pipe(accountId, v.description('Account that builds and owns the AMIs.')),
  homeRegion: v.pipe(region, v.description('Region that builds; one of `regions`.')),
  regions: v.pipe(
    v.array(region),
    v.nonEmpty(recipeValueRules['empty-list'].id),
    v.description('Regions that get the AMI.'),
  ),
  key: v.pipe(
    v.string(),
    v.regex(/^(?!alias\/aws\/)/, recipeValueRules['aws-managed-key'].id),
    v.regex(/^alias\/[\w/-]{1,250}$/, recipeValueRules['key-alias'].id),
    v.description('Alias of the customer-managed KMS key, the same in every region.'),
  ),
  shareWith,
  infrastructure,
  requireImdsV2: v.optional(
    v.pipe(v.boolean(), v.description('Whether instances of the AMI accept IMDSv2 only.')),
    true,
  ),
  enhancedMetadata: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether Image Builder lists system and packages, by an inventory association of its own. `false` where the account has one for all instances.',
      ),
    ),
    true,
  ),
  rebuild: v.optional(
    v.pipe(
      v.strictObject({
        maxAgeDays: v.optional(
          v.pipe(
            v.number(),
            v.integer(recipeValueRules['max-age'].id),
            v.minValue(1, recipeValueRules['max-age'].id),
            v.maxValue(3650, recipeValueRules['max-age'].id),
            v.description('An image that is older is built again though nothing changed.'),
          ),
          7,
        ),
      }),
      v.description('When an image is built again.'),
    ),
    {},
  ),
  tags,
  acceptMembers,
  parameters: parameters('Values for every component document that declares the name.'),
});

export type RecipeValues = v.InferOutput<typeof recipeSchema>;
