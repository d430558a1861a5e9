import * as v from 'valibot';
import { api, infrastructurePage } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';
import { list } from './values.ts';

/** Rules on the values of `infrastructure`. */
export const infrastructureRules = defineValueRules({
  'bucket': {
    subject: 'an `infrastructure.logBucket`',
    message: 'is not the name of an S3 bucket',
    why: 'Image Builder wants the name.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    fix: 'Write the name alone: 3 to 63 lower-case letters, digits, hyphens, single dots; no `s3://`, no address of a network.',
  },
  'instance-profile': {
    subject: 'an `infrastructure.instanceProfile`',
    message: 'is not the name of an instance profile',
    why: 'Image Builder wants the name of the profile, which need not be the name of its role.',
    source: infrastructurePage,
    fix: 'Write the name of the profile: not its ARN, not a path.',
  },
  'instance-type': {
    subject: 'an entry of `infrastructure.instanceTypes`',
    message: 'is not an instance type',
    why: 'EC2 does not start it, after Image Builder has waited for it.',
    source: infrastructurePage,
    fix: 'Write one like `m6i.large`.',
  },
  'log-group': {
    subject: 'an `infrastructure.logGroup`',
    message: 'is not the name of a CloudWatch log group',
    why: 'Image Builder wants the name.',
    source: infrastructurePage,
    fix: 'Write its name, not its ARN: letters, digits, `_ - / .`; CloudWatch would take `#`, Image Builder does not.',
  },
  'log-group-role': {
    subject: 'an `infrastructure.logGroup`',
    message: 'is not below `/aws/imagebuilder/`',
    why: 'Image Builder writes into other log groups with an execution role only. golden-ami gives it none: who may choose a role for a build may do what the role may.',
    source: `${api}/API_CreateImage.html`,
    fix: 'Write a group whose name begins with `/aws/imagebuilder/`.',
  },
  'security-group-id': {
    subject: 'an entry of `infrastructure.securityGroups`',
    message: 'is not a security group id',
    why: 'Image Builder wants ids; a name is unique within one VPC only.',
    source: infrastructurePage,
    fix: 'Write `sg-` and its hexadecimal digits.',
  },
  'sns-topic': {
    subject: 'an `infrastructure.snsTopic`',
    message: 'is not the ARN of a standard SNS topic',
    why: 'Image Builder refuses it.',
    source: infrastructurePage,
    fix: 'Write `arn:aws:sns:<region>:<account>:<name>`; FIFO topics are not supported by Image Builder.',
  },
  'subnet-id': {
    subject: 'an `infrastructure.subnet`',
    message: 'is not a subnet id',
    why: 'Image Builder wants the id.',
    source: infrastructurePage,
    fix: 'Write `subnet-` and its hexadecimal digits.',
  },
});

/** The infrastructure of the build and test instances. */
export const infrastructure = v.pipe(
  v.strictObject({
    instanceProfile: v.pipe(
      v.string(),
      v.regex(/^[\w+=,.@-]{1,128}$/, infrastructureRules['instance-profile'].id),
      v.description('Name of the instance profile (not its ARN, not the role).'),
    ),
    instanceTypes: list(
      v.pipe(
        v.string(),
        v.regex(
          /^[a-z][a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/,
          infrastructureRules['instance-type'].id,
        ),
      ),
      'Any of these with capacity is used; none leaves the choice to Image Builder.',
    ),
    subnet: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/, infrastructureRules['subnet-id'].id),
        v.description('Subnet id; needs `securityGroups`. Without it the default VPC is used.'),
      ),
    ),
    securityGroups: list(
      v.pipe(
        v.string(),
        v.regex(/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/, infrastructureRules['security-group-id'].id),
      ),
      'Security group ids.',
    ),
    logGroup: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[\w./-]{1,512}$/, infrastructureRules['log-group'].id),
        v.regex(/^\/aws\/imagebuilder\/[\w./-]{1,494}$/, infrastructureRules['log-group-role'].id),
        v.description('CloudWatch log group below `/aws/imagebuilder/` that exists already.'),
      ),
    ),
    logBucket: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^(?!.*\.\.|(?:\d+\.){3}\d+$|xn--|sthree-)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
          infrastructureRules['bucket'].id,
        ),
        v.description('S3 bucket for logs.'),
      ),
    ),
    snsTopic: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/,
          infrastructureRules['sns-topic'].id,
        ),
        v.description('ARN of a standard SNS topic.'),
      ),
    ),
  }),
  v.description('Where the build and test instances run.'),
);
