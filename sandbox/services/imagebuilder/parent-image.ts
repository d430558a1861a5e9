import type { Call } from '../../call.ts';
import type { Ami } from '../ec2/ami.ts';
import type { Context } from './context.ts';
import { invalidParameter } from './errors.ts';

/**
 * Parameters under these paths are readable to Image Builder by itself; others need an execution
 * role.
 */
const readablePaths = ['/aws/service/', '/imagebuilder/'];

/** What a recipe's `parentImage` stands for at this moment. */
export interface ParentImage {
  ami: Ami;
  /** `undefined` where the AMI is none of the known public ones. */
  osVersion: string | undefined;
}

type Caller = Pick<Call, 'region' | 'accountId' | 'now'>;

function refuse(why: string): never {
  throw invalidParameter('parentImage', why);
}

/**
 * Resolves a parent image: AMI id, `ssm:` parameter name or ARN, Image Builder image ARN (wildcards
 * allowed). Throws InvalidParameterValueException for every other form, and for what does not exist
 * or may not be launched.
 * @param executionRole whether a build with an execution role asks: it may read parameters of any
 * path
 */
export function resolveParentImage(
  context: Context,
  parentImage: string,
  caller: Caller,
  executionRole: boolean,
): ParentImage {
  if (parentImage.startsWith('ami-')) return byAmi(context, parentImage, caller);
  if (parentImage.startsWith('ssm:')) {
    return byParameter(context, parentImage.slice('ssm:'.length), caller, executionRole);
  }
  if (/^arn:aws[^:]*:imagebuilder:/.test(parentImage)) return byImage(context, parentImage, caller);
  if (/^(prod-[a-z0-9]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(parentImage)) {
    refuse(`You are not subscribed to the AWS Marketplace product '${parentImage}'.`);
  }
  refuse(
    'It must be an AMI ID, an SSM parameter, an Image Builder image ARN or an AWS Marketplace product ID.',
  );
}

function byAmi({ ec2 }: Context, id: string, caller: Caller): ParentImage {
  const ami = ec2.store.amis.get(id);
  const isThere =
    ami?.region === caller.region && ami.state !== 'deregistered' && ami.visibleAt <= caller.now;
  if (!isThere || !ec2.store.isExecutable(ami, caller.accountId, caller.now)) {
    refuse(
      `You are not authorized to use the provided image '${id}', or it does not exist in ${caller.region}.`,
    );
  }
  if (ami.state !== 'available') refuse(`The AMI '${id}' is not available.`);
  return { ami, osVersion: ec2.osVersionOf(id) };
}

function byParameter(
  context: Context,
  nameOrArn: string,
  caller: Caller,
  executionRole: boolean,
): ParentImage {
  const arn = /^arn:[^:]+:ssm:([^:]*):[^:]*:parameter(\/.*)$/.exec(nameOrArn);
  if (arn && arn[1] !== caller.region) {
    refuse(`The SSM parameter '${nameOrArn}' is not in ${caller.region}.`);
  }
  const name = arn?.[2] ?? nameOrArn;
  if (!executionRole && !readablePaths.some((path) => name.startsWith(path))) {
    refuse(
      `The SSM parameter '${name}' can only be read with an execution role that allows ssm:GetParameter.`,
    );
  }
  const value = context.ssm.value(caller.region, caller.accountId, nameOrArn);
  if (value === undefined) {
    refuse(`The SSM parameter '${name}' does not exist in ${caller.region}.`);
  }
  if (!value.startsWith('ami-')) refuse(`The SSM parameter '${name}' does not hold an AMI ID.`);
  return byAmi(context, value, caller);
}

function byImage(context: Context, arn: string, caller: Caller): ParentImage {
  const image = context.registry.resolve(arn, 'image', caller);
  if (!image) refuse(`The image '${arn}' does not exist in ${caller.region}.`);
  if (image.detail['state'].status !== 'AVAILABLE' || image.amiId === undefined) {
    refuse(`The image '${image.arn}' is not available.`);
  }
  return byAmi(context, image.amiId, caller);
}
