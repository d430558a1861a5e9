import type { Call, Members } from '../call.ts';

/** AWS's sentence for a missing permission; a call's resource is `*` where no ARN is known. */
export function denialText(
  callerArn: string,
  action: string,
  resource: string,
  isExplicit = false,
): string {
  return `User: ${callerArn} is not authorized to perform: ${action} on resource: ${resource} ${becauseOf(action, isExplicit)}`;
}

/** Why the caller's own policies do not allow an action. */
export function becauseOf(action: string, isExplicit: boolean): string {
  return isExplicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
}

/** The resource of a call as far as its input names one. */
export function resourceOf(
  input: Members,
  call: Pick<Call, 'service' | 'region' | 'accountId'>,
): string {
  const arn = Object.values(input).find(
    (value) => typeof value === 'string' && value.startsWith('arn:'),
  ) as string | undefined;
  if (arn !== undefined) return arn;
  if (call.service === 'iam' && input['InstanceProfileName'] !== undefined) {
    return `instance profile ${String(input['InstanceProfileName'])}`;
  }
  const imageId = input['ImageId'] as string | undefined;
  return call.service === 'ec2' && imageId !== undefined
    ? `arn:aws:ec2:${call.region}::image/${imageId}`
    : '*';
}
