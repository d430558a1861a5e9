import * as v from 'valibot';
import type { ValueRule } from './value-rules.ts';

/** The message of an action is the id of its rule: value-rules.ts has the words. */
const rule = (id: ValueRule): ValueRule => id;

const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.optional(v.pipe(v.array(item), v.description(description)), []);

const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, rule('account-id')));
const region = v.pipe(v.string(), v.regex(/^[a-z]{2,}(-[a-z]+)+-\d$/, rule('region')));

/** Names of AWSTOE parameters: image-builder.md section 10.1. */
const parameterName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{3,128}$/, rule('parameter-name')));
const parameters = (description: string) =>
  v.optional(
    v.pipe(
      v.record(parameterName, v.pipe(v.string(), v.maxLength(1024, rule('parameter-length')))),
      v.description(description),
    ),
    {},
  );

const parent = v.pipe(
  v.strictObject({
    ssm: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?!\/aws\/service\/marketplace\/)/, rule('marketplace')),
        v.maxLength(1011, rule('ssm-parameter')),
        v.regex(
          /^(\/[\w.-]+)+$|^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d*:parameter(\/[\w.-]+)+$/,
          rule('ssm-parameter'),
        ),
        v.description(
          'Name (or ARN) of an SSM parameter that holds an AMI id, read in the home region.',
        ),
      ),
    ),
    ami: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/, rule('ami-id')),
        v.description('AMI id in the home region.'),
      ),
    ),
    image: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws[a-z-]*|third-party):image\/[a-z0-9_-]+\/(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/,
          rule('image-arn'),
        ),
        v.description(
          'Image Builder image ARN in the home region; `x` on the right of the version means the newest.',
        ),
      ),
    ),
    owner: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?!aws-marketplace$|679593333241$)/, rule('marketplace')),
        v.regex(/^(\d{12}|amazon|self|aws-marketplace)$/, rule('ami-owner')),
        v.description(
          'With `namePattern`: account id of the owner, `amazon` or `self`. The newest AMI by creation date is taken.',
        ),
      ),
    ),
    namePattern: v.optional(
      v.pipe(
        v.string(),
        v.nonEmpty(rule('empty')),
        v.maxLength(128, rule('name-pattern')),
        v.description('AMI name; `*` and `?` stand for any text and any letter.'),
      ),
    ),
    exclude: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.nonEmpty(rule('empty')))),
        v.description('With `owner`: names that are passed over, same wildcards.'),
      ),
    ),
  }),
  v.description(
    'What the image starts from. Exactly one form: `ssm`, `ami`, `image`, or `owner` with `namePattern`.',
  ),
);

const component = v.strictObject({
  file: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(rule('empty')),
      v.description('AWSTOE component document, relative to the file in which this line stands.'),
    ),
  ),
  managed: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9_-]+$/, rule('managed-name')),
      v.description('Name of a component that Amazon manages.'),
    ),
  ),
  version: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, rule('managed-version')),
      v.description('With `managed`: its version; `x.x.x` is the newest, which the plan fixes.'),
    ),
  ),
  with: parameters('Values of parameters, for this component alone.'),
});

const infrastructure = v.pipe(
  v.strictObject({
    instanceProfile: v.pipe(
      v.string(),
      v.regex(/^[\w+=,.@-]{1,256}$/, rule('instance-profile')),
      v.description('Name of the instance profile (not its ARN, not the role).'),
    ),
    instanceTypes: list(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, rule('instance-type'))),
      'Any of these with capacity is used; none leaves the choice to Image Builder.',
    ),
    subnet: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^subnet-[0-9a-f]{8,17}$/, rule('subnet-id')),
        v.description('Subnet id; needs `securityGroups`. Without it the default VPC is used.'),
      ),
    ),
    securityGroups: list(
      v.pipe(v.string(), v.regex(/^sg-[0-9a-f]{8,17}$/, rule('security-group-id'))),
      'Security group ids.',
    ),
    logGroup: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[\w./#-]{1,512}$/, rule('log-group')),
        v.description('CloudWatch log group that exists already.'),
      ),
    ),
    logBucket: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, rule('bucket')),
        v.description('S3 bucket for logs.'),
      ),
    ),
    snsTopic: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/, rule('sns-topic')),
        v.description('ARN of a standard SNS topic.'),
      ),
    ),
  }),
  v.description('Where the build and test instances run.'),
);

const shareWith = v.optional(
  v.pipe(
    v.strictObject({
      organizations: list(
        v.pipe(
          v.string(),
          v.regex(
            /^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
            rule('organization-arn'),
          ),
        ),
        'Full ARNs, at most 25.',
      ),
      organizationalUnits: list(
        v.pipe(
          v.string(),
          v.regex(
            /^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
            rule('organizational-unit-arn'),
          ),
        ),
        'Full ARNs, at most 25.',
      ),
      accounts: list(accountId, 'Account ids.'),
    }),
    v.description(
      'Who may launch the released AMIs. Nobody but the home account where it is missing.',
    ),
  ),
  {},
);

const tags = v.optional(
  v.pipe(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          /^(?!(?:[Aa][Ww][Ss]|golden-ami):|(?:CreatedBy|Ec2ImageBuilderArn|Name|Tags|Type)$)/,
          rule('reserved-tag'),
        ),
        v.regex(/^[a-zA-Z0-9\s_.:/=+@-]{1,128}$/, rule('tag-key')),
      ),
      v.pipe(v.string(), v.maxLength(256, rule('tag-value'))),
    ),
    v.description('Tags of everything that a build makes; at most 20.'),
  ),
  {},
);

/**
 * All keys of a recipe after its `extends` chain was merged, with their defaults: the one source of
 * validation, of `recipes/recipe.schema.json` and of the table in docs/recipes.md. What concerns
 * several keys is in check.ts.
 */
export const recipeSchema = v.strictObject({
  extends: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(rule('empty')),
      v.description(
        'File whose keys this one starts from, relative to this file. Maps merge deeply, everything else replaces.',
      ),
    ),
  ),
  name: v.pipe(
    v.string(),
    v.minLength(3, rule('recipe-name')),
    v.maxLength(96, rule('recipe-name-length')),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('recipe-name')),
    v.description('Prefix of AMI names and name of the pipeline.'),
  ),
  description: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(rule('empty')),
      v.maxLength(255, rule('description-length')),
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
        v.integer(rule('volume-size')),
        v.minValue(1, rule('volume-size')),
        v.maxValue(16_000, rule('volume-size')),
        v.description("GiB; raised to the size of the parent's snapshot where that is larger."),
      ),
    }),
    v.description('The encrypted root volume.'),
  ),
  components: list(
    component,
    'What is installed and tested, in the order in which it runs; at most 20.',
  ),
  userData: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(rule('empty')),
      v.description(
        "File that replaces Image Builder's own user data, relative to the file in which this line stands.",
      ),
    ),
  ),
  keepSsmAgent: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether the SSM agent stays in the image where Image Builder had to install it.',
      ),
    ),
    true,
  ),
  account: v.pipe(accountId, v.description('Account that builds and owns the AMIs.')),
  homeRegion: v.pipe(region, v.description('Region that builds; one of `regions`.')),
  regions: v.pipe(
    v.array(region),
    v.nonEmpty(rule('empty-list')),
    v.description('Regions that get the AMI.'),
  ),
  key: v.pipe(
    v.string(),
    v.regex(/^(?!alias\/aws\/)/, rule('aws-managed-key')),
    v.regex(/^alias\/[\w/-]{1,250}$/, rule('key-alias')),
    v.description('Alias of the customer-managed KMS key, the same in every region.'),
  ),
  shareWith,
  infrastructure,
  requireImdsV2: v.optional(
    v.pipe(v.boolean(), v.description('Whether instances of the AMI accept IMDSv2 only.')),
    true,
  ),
  rebuild: v.optional(
    v.pipe(
      v.strictObject({
        maxAgeDays: v.optional(
          v.pipe(
            v.number(),
            v.integer(rule('max-age')),
            v.minValue(1, rule('max-age')),
            v.maxValue(3650, rule('max-age')),
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
  parameters: parameters('Values for every component document that declares the name.'),
});

/** One entry of `components`. */
export const componentSchema = component;

export type RecipeValues = v.InferOutput<typeof recipeSchema>;
