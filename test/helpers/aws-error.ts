import { AwsCallError } from '../../src/errors.ts';

/** An error as the SDK throws it: a service's answer unless `members` say otherwise. */
export function sdkError(
  name: string,
  message = `${name} it is`,
  members: object = { $metadata: {} },
): Error {
  return Object.assign(new Error(message), { name }, members);
}

/** An error as the caller throws it. */
export function callError(awsName: string): AwsCallError {
  return new AwsCallError('aws', `AWS refused: ${awsName}`, 'See the message.', {
    awsName,
    operation: 'GetImage',
    region: 'us-east-1',
    cause: sdkError(awsName),
  });
}
