import { createHash } from 'node:crypto';

/** Where a stack is made. */
export interface Place {
  accountId: string;
  region: string;
  stackName: string;
}

interface Identity {
  physicalId: string;
  attributes: Record<string, string>;
}

interface ResourceType {
  properties: string[];
  /**
   * What `Ref` and `Fn::GetAtt` give, by the "Return values" of the type's page in CloudFormation's
   * reference.
   */
  identify: (properties: Record<string, unknown>, at: Place & { logicalId: string }) => Identity;
}

const given = (
  properties: Record<string, unknown>,
  name: string,
  { stackName, logicalId }: Place & { logicalId: string },
): string => (properties[name] as string | undefined) ?? `${stackName}-${logicalId}-1A2B3C4D5E6F`;

/** The same for the same resource of the same stack. */
const digits = ({ accountId, region, stackName }: Place, logicalId: string): string =>
  createHash('sha256').update([accountId, region, stackName, logicalId].join(' ')).digest('hex');

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export const resourceTypes: Record<string, ResourceType> = {
  'AWS::IAM::OIDCProvider': {
    properties: ['Url', 'ClientIdList', 'ThumbprintList', 'Tags'],
    identify: ({ Url }, { accountId }) => {
      const arn = `arn:aws:iam::${accountId}:oidc-provider/${String(Url).replace(/^https:\/\//, '')}`;
      return { physicalId: arn, attributes: { Arn: arn } };
    },
  },
  'AWS::IAM::ServiceLinkedRole': {
    properties: ['AWSServiceName', 'Description', 'CustomSuffix'],
    identify: ({ AWSServiceName }) => {
      const name =
        (
          {
            'imagebuilder.amazonaws.com': 'AWSServiceRoleForImageBuilder',
            'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
          } as Record<string, string>
        )[String(AWSServiceName)] ?? '';
      return { physicalId: name, attributes: { RoleName: name } };
    },
  },
  'AWS::IAM::ManagedPolicy': {
    properties: ['ManagedPolicyName', 'Description', 'Path', 'PolicyDocument'],
    identify: (properties, at) => {
      const arn = `arn:aws:iam::${at.accountId}:policy/${given(properties, 'ManagedPolicyName', at)}`;
      return { physicalId: arn, attributes: { PolicyArn: arn } };
    },
  },
  'AWS::IAM::Role': {
    properties: [
      'RoleName',
      'Description',
      'AssumeRolePolicyDocument',
      'ManagedPolicyArns',
      'Policies',
      'MaxSessionDuration',
      'Path',
      'Tags',
    ],
    identify: (properties, at) => {
      const name = given(properties, 'RoleName', at);
      return { physicalId: name, attributes: { Arn: `arn:aws:iam::${at.accountId}:role/${name}` } };
    },
  },
  'AWS::IAM::InstanceProfile': {
    properties: ['InstanceProfileName', 'Roles', 'Path'],
    identify: (properties, at) => {
      const name = given(properties, 'InstanceProfileName', at);
      return {
        physicalId: name,
        attributes: { Arn: `arn:aws:iam::${at.accountId}:instance-profile/${name}` },
      };
    },
  },
  'AWS::KMS::Key': {
    properties: [
      'Description',
      'EnableKeyRotation',
      'PendingWindowInDays',
      'KeyPolicy',
      'KeySpec',
      'KeyUsage',
      'MultiRegion',
      'Tags',
    ],
    identify: (_properties, at) => {
      const id = digits(at, at.logicalId).replace(
        /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/,
        '$1-$2-$3-$4-$5',
      );
      return {
        physicalId: id,
        attributes: { Arn: `arn:aws:kms:${at.region}:${at.accountId}:key/${id}`, KeyId: id },
      };
    },
  },
  'AWS::KMS::Alias': {
    properties: ['AliasName', 'TargetKeyId'],
    identify: ({ AliasName }) => ({ physicalId: String(AliasName), attributes: {} }),
  },
  'AWS::Logs::LogGroup': {
    properties: ['LogGroupName', 'RetentionInDays', 'KmsKeyId', 'Tags'],
    identify: (properties, at) => {
      const name = given(properties, 'LogGroupName', at);
      return {
        physicalId: name,
        attributes: { Arn: `arn:aws:logs:${at.region}:${at.accountId}:log-group:${name}:*` },
      };
    },
  },
  'AWS::S3::Bucket': {
    properties: [
      'BucketName',
      'BucketEncryption',
      'PublicAccessBlockConfiguration',
      'OwnershipControls',
      'VersioningConfiguration',
      'LifecycleConfiguration',
      'Tags',
    ],
    identify: (properties, at) => {
      const name = given(properties, 'BucketName', at).toLowerCase();
      return { physicalId: name, attributes: { Arn: `arn:aws:s3:::${name}` } };
    },
  },
  'AWS::S3::BucketPolicy': {
    properties: ['Bucket', 'PolicyDocument'],
    identify: ({ Bucket }) => ({ physicalId: String(Bucket), attributes: {} }),
  },
  'AWS::SNS::Topic': {
    properties: ['TopicName', 'DisplayName', 'KmsMasterKeyId', 'Subscription', 'Tags'],
    identify: (properties, at) => {
      const name = given(properties, 'TopicName', at);
      const arn = `arn:aws:sns:${at.region}:${at.accountId}:${name}`;
      return { physicalId: arn, attributes: { TopicArn: arn, TopicName: name } };
    },
  },
  'AWS::SNS::TopicPolicy': {
    properties: ['Topics', 'PolicyDocument'],
    identify: (_properties, { stackName, logicalId }) => ({
      physicalId: `${stackName}-${logicalId}`,
      attributes: {},
    }),
  },
  'AWS::Events::Rule': {
    properties: ['Name', 'Description', 'EventPattern', 'ScheduleExpression', 'State', 'Targets'],
    identify: (properties, at) => {
      const name = given(properties, 'Name', at);
      return {
        physicalId: name,
        attributes: { Arn: `arn:aws:events:${at.region}:${at.accountId}:rule/${name}` },
      };
    },
  },
  'AWS::EC2::SecurityGroup': {
    properties: [
      'GroupName',
      'GroupDescription',
      'VpcId',
      'SecurityGroupIngress',
      'SecurityGroupEgress',
      'Tags',
    ],
    identify: ({ VpcId }, at) => {
      const id = `sg-${digits(at, at.logicalId).slice(0, 17)}`;
      return { physicalId: id, attributes: { GroupId: id, Id: id, VpcId: String(VpcId) } };
    },
  },
};
