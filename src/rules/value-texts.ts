import { valueRules } from '../recipe/value-rules.ts';
import type { ValueRule } from '../recipe/value-rules.ts';
import type { Texts } from './format-rules.ts';

const api = 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const organizations = 'https://docs.aws.amazon.com/organizations/latest/APIReference';
const infrastructure = `${api}/API_CreateInfrastructureConfiguration.html`;

/**
 * Which values each of them looks at, and why; src/recipe/value-rules.ts says what is wrong and
 * what to write.
 */
const values: Readonly<Record<ValueRule, { subject: string; why: string; source: string }>> = {
  'account-id': {
    subject: 'an `account`, or an entry of `shareWith.accounts`,',
    why: 'An account id that lost a digit is another account, or none.',
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
  },
  'ami-id': {
    subject: 'a `parent.ami`',
    why: 'EC2 does not find it.',
    source: `${ec2}/finding-an-ami.html`,
  },
  'ami-owner': {
    subject: 'a `parent.owner`',
    why: 'EC2 knows owners by their account id, and a few of AWS by an alias; a name is no proof of who made an image.',
    source: `${ec2}/finding-an-ami.html`,
  },
  'aws-managed-key': {
    subject: 'a `key`',
    why: "The key policy of AWS's own keys can't be changed, so nobody else may ever decrypt.",
    source: `${guide}/cross-account-dist.html`,
  },
  'bucket': {
    subject: 'an `infrastructure.logBucket`',
    why: 'Image Builder wants the name.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  },
  'description-length': {
    subject: 'a `description`',
    why: 'It is written on the AMI.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html',
  },
  'empty': {
    subject: 'a text',
    why: 'An empty text is neither a value nor the default.',
    source: 'recipes.md',
  },
  'empty-list': {
    subject: 'a `regions`',
    why: 'The AMI would be nowhere.',
    source: `${api}/API_Distribution.html`,
  },
  'image-arn': {
    subject: 'a `parent.image`',
    why: 'Image Builder takes ARNs of its own images, with wildcards from the right only; an ARN of EC2 it refuses.',
    source: `${guide}/create-image-recipes.html`,
  },
  'instance-profile': {
    subject: 'an `infrastructure.instanceProfile`',
    why: 'Image Builder wants the name of the profile, which need not be the name of its role.',
    source: infrastructure,
  },
  'instance-type': {
    subject: 'an entry of `infrastructure.instanceTypes`',
    why: 'EC2 does not start it, after Image Builder has waited for it.',
    source: infrastructure,
  },
  'key-alias': {
    subject: 'a `key`',
    why: "A key id and an ARN belong to one region; the alias finds each region's own key.",
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
  },
  'log-group': {
    subject: 'an `infrastructure.logGroup`',
    why: 'Image Builder wants the name.',
    source: infrastructure,
  },
  'managed-name': {
    subject: 'a `managed`',
    why: 'The ARN is made of it, with the region and the version that the plan fixes.',
    source: `${guide}/use-managed-components.html`,
  },
  'managed-version': {
    subject: 'a `version` of a managed component',
    why: 'Wildcards are possible from the right only: what stands right of an `x` must be `x`.',
    source: `${guide}/use-managed-components.html`,
  },
  'marketplace': {
    subject: 'a `parent`',
    why: 'Each account that launches an AMI with a product code must subscribe to the product, whatever is in the AMI.',
    source: `${ec2}/ami-billing-info.html`,
  },
  'max-age': {
    subject: 'a `rebuild.maxAgeDays`',
    why: 'The nightly run compares the age of an image with it.',
    source: 'recipes.md',
  },
  'name-pattern': {
    subject: 'a `parent.namePattern`',
    why: "It can't fit any AMI.",
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html',
  },
  'organization-arn': {
    subject: 'an entry of `shareWith.organizations`',
    why: 'Launch permissions name organizations by their ARN alone, and it has the management account in it.',
    source: `${organizations}/API_Organization.html`,
  },
  'organizational-unit-arn': {
    subject: 'an entry of `shareWith.organizationalUnits`',
    why: 'Launch permissions name units by their ARN alone, and it has the management account in it.',
    source: `${organizations}/API_OrganizationalUnit.html`,
  },
  'parameter-length': {
    subject: 'a value of `parameters` or `with`',
    why: 'Image Builder refuses the recipe.',
    source: 'https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html',
  },
  'parameter-name': {
    subject: 'a name of a parameter or constant, in a document or a recipe,',
    why: 'AWSTOE knows no such name.',
    source: `${guide}/toe-user-defined-variables.html`,
  },
  'recipe-name': {
    subject: 'a `name`',
    why: 'Image Builder makes its ARNs of a name by changing what it does not like; golden-ami finds its own images by them.',
    source: `${api}/API_CreateImageRecipe.html`,
  },
  'recipe-name-length': {
    subject: 'a `name`',
    why: 'The distribution would be refused, after the build.',
    source: `${api}/API_AmiDistributionConfiguration.html`,
  },
  'region': {
    subject: 'a `homeRegion`, or an entry of `regions`,',
    why: 'No service answers there.',
    source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  },
  'reserved-tag': {
    subject: 'a key of `tags`',
    why: 'AWS refuses keys that begin with `aws:`, and golden-ami finds its images by its own tags.',
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html',
  },
  'security-group-id': {
    subject: 'an entry of `infrastructure.securityGroups`',
    why: 'Image Builder wants ids; a name is unique within one VPC only.',
    source: infrastructure,
  },
  'sns-topic': {
    subject: 'an `infrastructure.snsTopic`',
    why: 'Image Builder refuses it.',
    source: infrastructure,
  },
  'ssm-parameter': {
    subject: 'a `parent.ssm`',
    why: "The parameter is read by this name; `ssm:` is a prefix of Image Builder's own form.",
    source: `${guide}/create-image-recipes.html`,
  },
  'subnet-id': {
    subject: 'an `infrastructure.subnet`',
    why: 'Image Builder wants the id.',
    source: infrastructure,
  },
  'tag-key': {
    subject: 'a key of `tags`',
    why: 'EC2 or Image Builder refuses it.',
    source: `${ec2}/Using_Tags.html`,
  },
  'tag-value': {
    subject: 'a value of `tags`',
    why: 'EC2 or Image Builder refuses it.',
    source: `${ec2}/Using_Tags.html`,
  },
  'volume-size': {
    subject: 'a `volume.size`',
    why: 'EC2 makes volumes of whole GiB, and Image Builder takes at most 16,000.',
    source: `${api}/API_EbsInstanceBlockDeviceSpecification.html`,
  },
};

/** What is wrong with one value of a recipe. */
export const valueTexts: Texts = Object.fromEntries(
  Object.entries(values).map(([id, { subject, why, source }]) => {
    const { message, remedy } = valueRules[id as ValueRule];
    return [id, { what: `finds ${subject} that ${message}`, why, source, fix: remedy }];
  }),
);
