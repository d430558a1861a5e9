import type { Build, BuildComponent } from './build.ts';
import type { Context } from './context.ts';

/** A question to the policies of the role of build instances. */
type May = (action: string, resource: string) => boolean;

function may({ iam }: Context, build: Pick<Build, 'detail'>): May {
  const profile = build.detail['infrastructureConfiguration'].instanceProfileName as string;
  return (action, resource) => iam.allows(profile, action, resource);
}

/**
 * By these the SSM agent gets its commands; it falls back to the second list.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html
 */
const channels = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
];
const messages = [
  'ec2messages:AcknowledgeMessage',
  'ec2messages:DeleteMessage',
  'ec2messages:FailMessage',
  'ec2messages:GetEndpoint',
  'ec2messages:GetMessages',
  'ec2messages:SendReply',
];

/** Whether Systems Manager reaches the instance, through which Image Builder does everything. */
export function isManaged(context: Context, build: Build): boolean {
  const allows = may(context, build);
  const all = (actions: string[]): boolean => actions.every((action) => allows(action, '*'));
  return (
    allows(
      'ssm:UpdateInstanceInformation',
      `arn:aws:ec2:${build.region}:${build.accountId}:instance/i-0123456789abcdef0`,
    ) &&
    (all(channels) || all(messages))
  );
}

/** Whether the instance may write its log; AWSTOE goes on without. */
export function mayLog(
  context: Context,
  build: Pick<Build, 'detail' | 'region' | 'accountId'>,
  group: string,
  stream: string,
): boolean {
  const allows = may(context, build);
  const arn = `arn:aws:logs:${build.region}:${build.accountId}:log-group:${group}`;
  if (!context.logs.hasGroup(build.region, group) && !allows('logs:CreateLogGroup', arn)) {
    return false;
  }
  return (
    allows('logs:CreateLogStream', `${arn}:log-stream:${stream}`) &&
    allows('logs:PutLogEvents', `${arn}:log-stream:${stream}`)
  );
}

/**
 * What keeps the instance from running a document: AWSTOE itself, the document, what it fetches
 * with the AWS CLI or S3Download. In the words of whoever is refused.
 */
export function refusal(
  context: Context,
  build: Build,
  component: BuildComponent,
): string | undefined {
  const allows = may(context, build);
  const { region, accountId } = build;
  if (!allows('s3:GetObject', `arn:aws:s3:::ec2imagebuilder-toe-${region}-prod/latest/awstoe`)) {
    return `AccessDenied: Access Denied, status code: 403, s3://ec2imagebuilder-toe-${region}-prod`;
  }
  if (!allows('imagebuilder:GetComponent', component.arn)) {
    return `AccessDeniedException: not authorized to perform: imagebuilder:GetComponent on resource: ${component.arn}, status code: 403`;
  }
  for (const [, bucket = '', key = ''] of textOf(context, component).matchAll(
    /(?:\bs3 cp (?:--[\w-]+ )*|\bsource: *)["']?s3:\/\/([a-z0-9.-]+)\/([\w./-]*)/g,
  )) {
    const found = context.software.hasObject(bucket, key);
    if (!allows('s3:GetObject', `arn:aws:s3:::${bucket}/${key}`)) {
      return 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden';
    }
    if (found !== true) {
      return `fatal error: An error occurred (${allows('s3:ListBucket', `arn:aws:s3:::${bucket}`) ? '404' : '403'}) when calling the HeadObject operation: ${found === undefined ? 'The specified bucket does not exist' : `Key "${key}" does not exist`}`;
    }
  }
  for (const [, name = ''] of textOf(context, component).matchAll(
    /\bssm get-parameter\b.*? --name ["']?(\/[\w./-]+)/g,
  )) {
    if (!allows('ssm:GetParameter', `arn:aws:ssm:${region}:${accountId}:parameter${name}`)) {
      return `An error occurred (AccessDeniedException) when calling the GetParameter operation: not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:${region}:${accountId}:parameter${name}`;
    }
    if (context.ssm.value(region, accountId, name) === undefined) {
      return 'An error occurred (ParameterNotFound) when calling the GetParameter operation: ';
    }
  }
  return undefined;
}

/** The document with its parameters set. */
function textOf({ registry }: Context, { arn, parameters }: BuildComponent): string {
  const data = String(registry.get(arn)?.detail['data'] ?? '');
  return data.replaceAll(
    /\{\{\s*([\w-]+)\s*\}\}/g,
    (reference, name: string) => parameters[name] ?? reference,
  );
}
