import { AwsError, type Call, type Members, type Operation, type Service } from '../../call.ts';
import { checkFilters, passes } from './filters.ts';
import { page } from './pages.ts';
import type { Ec2Store, Tags } from './store.ts';

const maxTags = 50;

/** EC2's rules for tags. Throws its errors. */
function checkTags(tags: { Key?: string; Value?: string }[], current: Tags): void {
  const keys = tags.map((tag) => tag.Key ?? '');
  for (const key of keys) {
    if (key === '') throw new AwsError('InvalidParameterValue', 'Tag key cannot be empty');
    if (/^aws:/i.test(key)) {
      throw new AwsError(
        'InvalidParameterValue',
        `Value ( ${key} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use`,
      );
    }
    if (key.length > 127) {
      throw new AwsError(
        'InvalidParameterValue',
        `Tag key exceeds the maximum length of 127 characters`,
      );
    }
  }
  for (const tag of tags) {
    if ((tag.Value ?? '').length > 256) {
      throw new AwsError(
        'InvalidParameterValue',
        'Tag value exceeds the maximum length of 256 characters',
      );
    }
  }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    throw new AwsError('InvalidParameterValue', `Duplicate tag key '${twice}' specified.`);
  }
  if (new Set([...Object.keys(current), ...keys]).size > maxTags) {
    throw new AwsError(
      'TagLimitExceeded',
      `The maximum number of Tags for a resource has been reached.`,
    );
  }
}

/** Tags as `Tags` of an output; left out where there are none. */
export function tagList(tags: Tags): { Tags?: { Key: string; Value: string }[] } {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0 ? { Tags: list } : {};
}

/** The values of a resource under the filters `tag:<key>` and `tag-key`. */
export function tagFilterValues(tags: Tags, name: string): string[] | undefined {
  if (name === 'tag-key') return Object.keys(tags);
  if (!name.startsWith('tag:')) return undefined;
  const value = tags[name.slice(4)];
  return value === undefined ? [] : [value];
}

/** CreateTags, DeleteTags, DescribeTags for AMIs and snapshots. */
export function tagOperations(store: Ec2Store): Service {
  const check = (id: string, call: Call): void => {
    if (id.startsWith('ami-')) {
      if (!store.isExecutable(store.find(id, call), call.accountId, call.now)) {
        throw new AwsError('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`);
      }
      return;
    }
    if (!id.startsWith('snap-')) throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
    const snapshot = store.snapshots.get(id);
    if (snapshot?.region !== call.region || snapshot.ownerId !== call.accountId) {
      throw new AwsError('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`);
    }
  };

  const change = (input: Members, call: Call, next: (tags: Tags) => Tags): void => {
    const ids = input['Resources'] as string[];
    if (ids.length > 1000) {
      throw new AwsError('InvalidParameterValue', 'The maximum number of resources is 1000');
    }
    // All or nothing: every id is looked at before the first is changed.
    for (const id of ids) check(id, call);
    const changed = ids.map((id) => ({
      tags: store.tagsOf(id, call.accountId),
      next: next(store.tagsOf(id, call.accountId).latest),
    }));
    for (const entry of changed) entry.tags.set(entry.next, store.visibleAt());
  };

  const createTags: Operation = (input, call) => {
    const tags = input['Tags'] as { Key: string; Value?: string }[];
    change(input, call, (current) => {
      checkTags(tags, current);
      return { ...current, ...Object.fromEntries(tags.map((tag) => [tag.Key, tag.Value ?? ''])) };
    });
    return {};
  };

  const deleteTags: Operation = (input, call) => {
    const tags = input['Tags'] as { Key: string; Value?: string }[] | undefined;
    // A tag given with a value goes only where the value is the same; without any tag, all go.
    const goes = (key: string, value: string): boolean =>
      tags?.some((tag) => tag.Key === key && (tag.Value ?? value) === value) ?? true;
    change(input, call, (current) =>
      Object.fromEntries(Object.entries(current).filter(([key, value]) => !goes(key, value))),
    );
    return {};
  };

  const describeTags: Operation = (input, call) => {
    const filters = input['Filters'] as Members[] | undefined;
    checkFilters(filters, ['key', 'value', 'resource-id', 'resource-type']);
    const resources = [
      ...[...store.amis.values()].map((ami) => ({ ami, ResourceType: 'image' })),
      ...[...store.snapshots.values()].map((ami) => ({ ami, ResourceType: 'snapshot' })),
    ];
    const rows = resources
      .filter(({ ami }) => ami.region === call.region)
      .flatMap(({ ami, ResourceType }) => {
        const tags = store.tagsOf(ami.id, call.accountId).at(call.now);
        return Object.entries(tags).map(([Key, Value]) => ({
          Key,
          Value,
          ResourceId: ami.id,
          ResourceType,
          tags,
        }));
      })
      .filter((row) =>
        passes(
          filters,
          (name) =>
            ({
              'key': [row.Key],
              'value': [row.Value],
              'resource-id': [row.ResourceId],
              'resource-type': [row.ResourceType],
            })[name] ?? tagFilterValues(row.tags, name),
        ),
      );
    const found = page(rows, input, 'ResourceIds');
    return {
      ...(found.NextToken !== undefined && { NextToken: found.NextToken }),
      Tags: found.items.map(({ Key, Value, ResourceId, ResourceType }) => ({
        Key,
        Value,
        ResourceId,
        ResourceType,
      })),
    };
  };

  return { CreateTags: createTags, DeleteTags: deleteTags, DescribeTags: describeTags };
}
