import type { Texts } from './format-rules.ts';

const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';
const api = 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference';
const quotas = 'https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html';
const recipes = 'recipes.md';

/** What concerns several values of a recipe, or what they refer to. */
export const recipeTexts: Texts = {
  'wrong-value': {
    what: 'finds a value that is none of the few which a key takes',
    why: 'Upper and lower case count: `linux` is not `Linux`.',
    source: recipes,
    fix: 'Write one of those that the message names.',
  },
  'extends-cycle': {
    what: 'finds recipe files that extend each other in a circle',
    why: 'No end of it says what a value is.',
    source: recipes,
    fix: 'Remove one of the `extends`.',
  },
  'name-collision': {
    what: "finds a recipe whose name Image Builder can't tell from another one's",
    why: 'It makes lower case of names and hyphens of spaces and underscores: both would build under one ARN, and each would be taken for the other.',
    source: `${api}/API_CreateImageRecipe.html`,
    fix: 'Give each recipe a name of its own.',
  },
  'parent-form': {
    what: 'finds a `parent` with none or several of `ssm`, `ami`, `image` and `owner`, or `owner` without `namePattern`',
    why: 'It has to be said in one way which image is meant. Maps of an `extends` chain are merged, so a second form may come from a base.',
    source: recipes,
    fix: 'Keep exactly one form.',
  },
  'parent-region': {
    what: "finds a parent image in another region than the recipe's home region",
    why: 'Image Builder starts from images of the region in which it builds.',
    source: `${guide}/create-image-recipes.html`,
    fix: 'Write the home region in the ARN.',
  },
  'home-region': {
    what: 'finds a `homeRegion` that is not one of `regions`',
    why: 'The AMI exists in the home region first and is copied from there: it must be one of those that get it.',
    source: `${guide}/cross-account-dist.html`,
    fix: 'Add it to `regions`.',
  },
  'subnet-without-security-group': {
    what: 'finds a `subnet` without `securityGroups`',
    why: 'Image Builder refuses one without the other.',
    source: `${api}/API_CreateInfrastructureConfiguration.html`,
    fix: 'Add the ids of security groups of the same VPC.',
  },
  'duplicate-item': {
    what: 'finds a value that stands in a list twice',
    why: 'Image Builder refuses a region or an id that is given twice; one of the two was mostly meant to be another.',
    source: `${api}/API_Distribution.html`,
    fix: 'Remove or correct it.',
  },
  'too-many': {
    what: 'finds more tags, or more that an AMI is shared with, than AWS takes',
    why: "At most 20 tags (golden-ami's own make it 30), 25 organizations, 25 units and 1536 accounts are possible.",
    source: `${api}/API_LaunchPermissionConfiguration.html`,
    fix: 'Remove some; share with a unit instead of with its accounts.',
  },
  'unencrypted': {
    what: 'finds a key of `volume` that is about encryption',
    why: 'There is nothing to choose: every volume is encrypted with the key that `key` names, and a verified AMI is an encrypted one.',
    source: `${guide}/cross-account-dist.html`,
    fix: 'Remove it.',
  },
  'public-sharing': {
    what: 'finds an AMI that is to be shared with everybody',
    why: 'EC2 refuses that for encrypted AMIs, and what an organization bakes in is not for the public.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    fix: 'Name organizations, organizational units or accounts.',
  },
  'placeholder': {
    severity: 'warning',
    what: "finds a value of AWS's documentation, like `o-exampleorgid`, `amzn-s3-demo-bucket` or a host in `example.internal`",
    why: 'It stands for what only your organization knows. A recipe with it can be checked and reviewed, but `plan` and `build` take it for an error.',
    source: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html',
    fix: 'Write your own value.',
  },
  'component-form': {
    what: 'finds an entry of `components` that is neither a `file` nor a `managed` component with its `version`',
    why: 'The version of a document is its content, that of a managed component has to be said.',
    source: recipes,
    fix: 'Write `file`, or `managed` with `version`.',
  },
  'component-count': {
    what: 'finds a recipe with more than 20 components',
    why: "That is Image Builder's quota.",
    source: quotas,
    fix: 'Join some, or ask AWS for a higher quota.',
  },
  'duplicate-component': {
    what: 'finds a component that stands in a recipe twice',
    why: 'Image Builder takes each component once.',
    source: `${guide}/create-image-recipes.html`,
    fix: 'Remove one of the two; what has to run twice belongs into two documents.',
  },
  'undeclared-parameter': {
    what: 'finds a name below `with` that the document does not declare',
    why: 'Image Builder refuses parameters that a component does not have.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Correct the name, or declare it in the document.',
  },
  'parameter-without-value': {
    what: 'finds a parameter of a document without a default, to which the recipe gives no value',
    why: 'The build fails when it gets to that document.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: 'Add it to `parameters`, or below `with` of the component.',
  },
  'unused-parameter': {
    what: 'finds a name below `parameters` that none of the documents declares; in a file that other recipes may extend, too, it is a warning',
    why: 'Whoever sets it believes in an effect that it does not have.',
    source: recipes,
    fix: 'Correct the name, remove it, or declare it in a document.',
  },
  'user-data-size': {
    what: 'finds user data that is empty or larger than 16 KiB',
    why: 'EC2 takes at most 16,384 bytes before base64.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    fix: 'Move work into a component.',
  },
};
