import { AwsError, type Call, type Service } from '../../call.ts';
import { parseArn } from './arn.ts';
import type { Context } from './context.ts';
import { notFound } from './errors.ts';
import type { Resource } from './registry.ts';

const maxTags = 50;

/**
 * TagResource, UntagResource, ListTagsForResource. They take the exact ARN, with the build number
 * where there is one.
 */
export function tagOperations({ registry }: Context): Service {
  const find = (arn: string, call: Call): Resource => {
    const parsed = parseArn(arn);
    const found = registry.get(arn);
    if (
      !found ||
      parsed?.region !== call.region ||
      (parsed.owner !== call.accountId && parsed.owner !== 'aws')
    ) {
      throw notFound(arn);
    }
    return found;
  };

  return {
    TagResource(input, call) {
      const found = find(input['resourceArn'] as string, call);
      const tags = {
        ...(found.detail['tags'] as Record<string, string>),
        ...(input['tags'] as Record<string, string>),
      };
      if (Object.keys(tags).length > maxTags) {
        throw new AwsError(
          'InvalidParameterException',
          `A resource can have at most ${String(maxTags)} tags.`,
        );
      }
      found.detail = { ...found.detail, tags };
      return {};
    },

    UntagResource(input, call) {
      const found = find(input['resourceArn'] as string, call);
      const gone = input['tagKeys'] as string[];
      found.detail = {
        ...found.detail,
        tags: Object.fromEntries(
          Object.entries(found.detail['tags'] as Record<string, string>).filter(
            ([key]) => !gone.includes(key),
          ),
        ),
      };
      return {};
    },

    ListTagsForResource: (input, call) => ({
      tags: find(input['resourceArn'] as string, call).detail['tags'] as Record<string, string>,
    }),
  };
}
