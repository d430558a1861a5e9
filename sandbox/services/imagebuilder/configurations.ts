import type { Call, Members, Operation, Service } from '../../call.ts';
import { formatArn, slugOf } from './arn.ts';
import type { Context } from './context.ts';
import { alreadyExists, hasDependents } from './errors.ts';
import { dateTime, filtered, listed, page, pick } from './lists.ts';
import type { Kind, Resource } from './registry.ts';

/**
 * What distinguishes infrastructure configurations, distribution configurations and pipelines: all
 * are named, unversioned and updated as a whole.
 */
export interface ConfigurationType {
  kind: Kind;
  /** Ending of the operations: `InfrastructureConfiguration`. */
  noun: string;
  /** Member that holds the ARN in requests and answers. */
  arnMember: string;
  /** Member that holds the object in the answer of Get. */
  member: string;
  listMember: string;
  summary: (detail: Members) => Members;
  filters: Record<string, (detail: Members) => string | undefined>;
  /**
   * Checks a request and gives the members it sets, defaults included. Runs for Create and Update.
   */
  describe: (input: Members, call: Call) => Members;
  /** Members that only Create takes and Update keeps. */
  kept: string[];
  isUsed: (resource: Resource, call: Call) => boolean;
}

/**
 * Create, Get, List, Update (which replaces everything, defaults included) and Delete of one type
 * of configuration.
 */
export function configurationOperations(
  { registry, world }: Context,
  type: ConfigurationType,
): Service {
  const create: Operation = (input, call) => {
    const arn = formatArn({
      region: call.region,
      owner: call.accountId,
      type: type.kind,
      slug: slugOf(input['name'] as string),
      version: undefined,
      build: undefined,
    });
    if (registry.get(arn)) throw alreadyExists(type.noun, arn);
    const now = dateTime(call.now);
    const detail = {
      arn,
      name: input['name'],
      ...type.describe(input, call),
      dateCreated: now,
      dateUpdated: now,
      tags: input['tags'] ?? {},
    };
    registry.add({ arn, createdAt: call.now, detail });
    return { [type.arnMember]: arn };
  };

  const update: Operation = (input, call) => {
    const found = registry.own(input[type.arnMember] as string, type.kind, call);
    const described = type.describe(input, call);
    found.detail = {
      ...pick(found.detail, 'arn', 'name', 'dateCreated', 'tags', ...type.kept),
      ...described,
      dateUpdated: dateTime(call.now),
    };
    return { [type.arnMember]: found.arn };
  };

  return {
    [`Create${type.noun}`]: create,
    [`Update${type.noun}`]: update,
    [`Get${type.noun}`]: (input, call) => ({
      requestId: call.requestId,
      [type.member]: registry.read(input[type.arnMember] as string, type.kind, call).detail,
    }),
    [`List${type.noun}s`]: (input, call) => {
      const resources = listed(world, registry.all(type.kind, call.accountId, call.region), call);
      const rows = filtered(
        resources.map((resource) => resource.detail),
        input,
        type.filters,
      );
      return page(rows.map(type.summary), type.listMember, input, call);
    },
    [`Delete${type.noun}`]: (input, call) => {
      const found = registry.own(input[type.arnMember] as string, type.kind, call);
      if (type.isUsed(found, call)) throw hasDependents(found.arn);
      registry.remove(found.arn);
      return { requestId: call.requestId, [type.arnMember]: found.arn };
    },
  };
}

/**
 * Whether a pipeline points to the configuration, or an image was built with it: both keep it from
 * being deleted.
 */
export function isReferred(
  { registry }: Context,
  pipelineMember: string,
  imageMember: string,
): ConfigurationType['isUsed'] {
  return (resource, call) =>
    registry
      .all('image-pipeline', call.accountId, call.region)
      .some((pipeline) => pipeline.detail[pipelineMember] === resource.arn) ||
    registry
      .all('image', call.accountId, call.region)
      .some((image) => image.detail[imageMember]?.arn === resource.arn);
}
