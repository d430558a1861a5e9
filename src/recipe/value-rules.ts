/**
 * What is wrong with a value and what to write instead, by the id that schema.ts gives to each of
 * its checks.
 */
export const valueRules = {
  'account-id': {
    message: 'is not an AWS account id',
    remedy: 'Write its 12 digits, zeros in front included.',
  },
  'ami-id': {
    message: 'is not an AMI id',
    remedy: 'Write `ami-` and 17 (or 8) hexadecimal digits.',
  },
  'ami-owner': {
    message: 'is not an owner of AMIs',
    remedy: 'Write an account id of 12 digits, `amazon` or `self`.',
  },
  'aws-managed-key': {
    message: "is a key that AWS manages; what it encrypts can't be shared with other accounts",
    remedy: 'Name the alias of a customer-managed key.',
  },
  'bucket': {
    message: 'is not the name of an S3 bucket',
    remedy: 'Write the name alone: 3 to 63 lower-case letters, digits, hyphens, dots; no `s3://`.',
  },
  'description-length': {
    message: 'is longer than the 255 characters that EC2 allows',
    remedy: 'Shorten it.',
  },
  'empty': { message: 'is empty', remedy: 'Write a value or remove the key.' },
  'empty-list': { message: 'has no entry', remedy: 'Write at least one.' },
  'image-arn': {
    message: 'is not the ARN of an Image Builder image',
    remedy:
      'Write `arn:aws:imagebuilder:<region>:<aws or account id>:image/<name>/<version>`; everything right of the first `x` of a version must be `x`.',
  },
  'instance-profile': {
    message: 'is not the name of an instance profile',
    remedy: 'Write the name of the profile: not its ARN, not a path.',
  },
  'instance-type': { message: 'is not an instance type', remedy: 'Write one like `m6i.large`.' },
  'key-alias': {
    message: 'is not the alias of a key',
    remedy:
      'Write `alias/` and the name: an alias is the same text in every region, an ARN or key id is not.',
  },
  'log-group': {
    message: 'is not the name of a CloudWatch log group',
    remedy: 'Write its name, not its ARN: letters, digits, `_ - / . #`.',
  },
  'managed-name': {
    message: 'is not the name of a component that Amazon manages',
    remedy: 'Write the name alone, like `update-windows`; own documents are `file:`.',
  },
  'managed-version': {
    message: 'is not a component version',
    remedy: 'Write `1.2.3`, `1.2.3/1`, or `x` for what may move: `1.2.x`, `1.x.x`, `x.x.x`.',
  },
  'marketplace': {
    message: 'is a Marketplace form; its product code would stay on every AMI made from it',
    remedy: "Name the vendor's own AMIs by `owner` and `namePattern`.",
  },
  'max-age': { message: 'is not a number of days', remedy: 'Write a whole number from 1 to 3650.' },
  'name-pattern': {
    message: 'is longer than any AMI name',
    remedy: 'Write at most 128 characters.',
  },
  'organization-arn': {
    message: 'is not the ARN of an organization',
    remedy:
      'Write the full ARN, `arn:aws:organizations::<management account>:organization/o-…`; `aws organizations describe-organization` shows it.',
  },
  'organizational-unit-arn': {
    message: 'is not the ARN of an organizational unit',
    remedy: 'Write the full ARN, `arn:aws:organizations::<management account>:ou/o-…/ou-…`.',
  },
  'parameter-length': {
    message: 'is longer than the 1024 characters that Image Builder allows for a parameter',
    remedy: 'Shorten it, or have the component read it from SSM or S3.',
  },
  'parameter-name': {
    message: 'is not the name of a component parameter',
    remedy: 'Write 3 to 128 letters, digits, `_` or `-`.',
  },
  'recipe-name': {
    message: 'is not a name that Image Builder leaves as it is',
    remedy: 'Write at least 3 lower-case letters, digits and single hyphens, like `al-2023`.',
  },
  'recipe-name-length': {
    message: 'is too long: with the build date after it, an AMI name has at most 127 characters',
    remedy: 'Write at most 96 characters.',
  },
  'region': { message: 'is not an AWS region', remedy: 'Write one like `us-east-1`.' },
  'reserved-tag': {
    message: 'is a tag that AWS or golden-ami writes itself',
    remedy:
      'Choose another key: `aws:…`, `golden-ami:…`, CreatedBy, Ec2ImageBuilderArn, Name, Tags and Type are taken.',
  },
  'security-group-id': {
    message: 'is not a security group id',
    remedy: 'Write `sg-` and its hexadecimal digits.',
  },
  'sns-topic': {
    message: 'is not the ARN of a standard SNS topic',
    remedy:
      'Write `arn:aws:sns:<region>:<account>:<name>`; FIFO topics are not supported by Image Builder.',
  },
  'ssm-parameter': {
    message: 'is not the name of an SSM parameter',
    remedy: 'Write its path from the first `/` (no `ssm:` in front), or its ARN.',
  },
  'subnet-id': {
    message: 'is not a subnet id',
    remedy: 'Write `subnet-` and its hexadecimal digits.',
  },
  'tag-key': {
    message: 'is not a tag key',
    remedy: 'Write 1 to 128 letters, digits, spaces or `_ . : / = + - @`.',
  },
  'tag-value': {
    message: 'is longer than the 256 characters of a tag value',
    remedy: 'Shorten it.',
  },
  'volume-size': { message: 'is not a volume size', remedy: 'Write whole GiB, 1 to 16000.' },
} as const satisfies Record<string, { message: string; remedy: string }>;

export type ValueRule = keyof typeof valueRules;
