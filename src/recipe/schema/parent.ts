import * as v from 'valibot';
import { ec2Guide, guide, recipesPage } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { valueRules } from './values.ts';

/** Rules on the values of `parent`. */
export const parentValueRules = defineValueRules({
  'ami-id': {
    subject: 'a `parent.ami`',
    message: 'is not an AMI id',
    why: 'EC2 does not find it.',
    source: `${ec2Guide}/finding-an-ami.html`,
    fix: 'Write `ami-` and 17 (or 8) hexadecimal digits.',
  },
  'ami-owner': {
    subject: 'a `parent.owner`',
    message: 'is not an owner of AMIs',
    why: 'EC2 knows owners by their account id, and a few of AWS by an alias; a name is no proof of who made an image.',
    source: `${ec2Guide}/finding-an-ami.html`,
    fix: 'Write an account id of 12 digits, `amazon` or `self`.',
  },
  'image-arn': {
    subject: 'a `parent.image`',
    message: 'is not the ARN of an Image Builder image',
    why: 'Image Builder takes ARNs of its own images, with wildcards from the right only; an ARN of EC2 it refuses.',
    source: `${guide}/create-image-recipes.html`,
    fix: 'Write `arn:aws:imagebuilder:<region>:<aws or account id>:image/<name>/<version>`; everything right of the first `x` of a version must be `x`.',
  },
  'marketplace': {
    subject: 'a `parent`',
    message: 'is a Marketplace form; its product code would stay on every AMI made from it',
    why: 'Each account that launches an AMI with a product code must subscribe to the product, whatever is in the AMI.',
    source: `${ec2Guide}/ami-billing-info.html`,
    fix: "Name the vendor's own AMIs by `owner` and `namePattern`.",
  },
  'name-pattern': {
    subject: 'a `parent.namePattern`',
    message: 'is longer than any AMI name',
    why: "It can't fit any AMI.",
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html',
    fix: 'Write at most 128 characters.',
  },
  'name-pattern-version': {
    subject: 'a `parent.namePattern`',
    message: 'has braces that are not one `{version}`',
    why: "No AMI name has braces, so it can't fit any AMI; one `{version}` alone has a meaning.",
    source: recipesPage,
    fix: 'Write `{version}` once, where the version stands in the names.',
  },
  'ssm-parameter': {
    subject: 'a `parent.ssm`',
    message: 'is not the name of an SSM parameter',
    why: "The parameter is read by this name; `ssm:` is a prefix of Image Builder's own form.",
    source: `${guide}/create-image-recipes.html`,
    fix: 'Write its path from the first `/` (no `ssm:` in front), or its ARN.',
  },
});

/** The parent image. */
export const parent = v.pipe(
  v.strictObject({
    ssm: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?!\/aws\/service\/marketplace\/)/, parentValueRules['marketplace'].id),
        v.maxLength(1011, parentValueRules['ssm-parameter'].id),
        v.regex(
          /^(\/[\w.-]+)+$|^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d*:parameter(\/[\w.-]+)+$/,
          parentValueRules['ssm-parameter'].id,
        ),
        v.description(
          'Name (or ARN) of an SSM parameter that holds an AMI id, read in the home region.',
        ),
      ),
    ),
    ami: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/, parentValueRules['ami-id'].id),
        v.description('AMI id in the home region.'),
      ),
    ),
    image: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws[a-z-]*|third-party):image\/[a-z0-9_-]+\/(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/,
          parentValueRules['image-arn'].id,
        ),
        v.description(
          'Image Builder image ARN in the home region; `x` on the right of the version means the newest.',
        ),
      ),
    ),
    owner: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?!aws-marketplace$|679593333241$)/, parentValueRules['marketplace'].id),
        v.regex(/^(\d{12}|amazon|self|aws-marketplace)$/, parentValueRules['ami-owner'].id),
        v.description(
          'With `namePattern`: account id of the owner, `amazon` or `self`. The newest AMI is taken: by the version in its name where the pattern has `{version}`, then by creation date.',
        ),
      ),
    ),
    namePattern: v.optional(
      v.pipe(
        v.string(),
        v.nonEmpty(valueRules['empty'].id),
        v.maxLength(128, parentValueRules['name-pattern'].id),
        v.regex(/^[^{}]*(\{version\}[^{}]*)?$/, parentValueRules['name-pattern-version'].id),
        v.description(
          'AMI name; `*` and `?` stand for any text and any letter, `{version}`, once, for the numbers of a version.',
        ),
      ),
    ),
    exclude: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.nonEmpty(valueRules['empty'].id))),
        v.description('With `owner`: names that are passed over, same wildcards.'),
      ),
    ),
  }),
  v.description(
    'What the image starts from. Exactly one form: `ssm`, `ami`, `image`, or `owner` with `namePattern`.',
  ),
);
