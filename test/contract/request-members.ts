import { NormalizedSchema } from '@smithy/core/schema';

/** A command of the AWS SDK as far as a check of its input needs it. */
export interface SdkCommand {
  constructor: { name: string };
  input: unknown;
  /** `[9, namespace, name, traits, input, output]`: an operation in the SDK's own form. */
  schema: readonly unknown[];
}

/**
 * Members of a request that the client's schema does not have, as paths. The SDK drops such members
 * without a word: a misspelt `launchPermission` would share nothing, and nothing would say so.
 */
export function unknownMembers({ constructor, input, schema }: SdkCommand): string[] {
  return find(
    NormalizedSchema.of(schema[4] as Parameters<typeof NormalizedSchema.of>[0]),
    input,
    constructor.name,
  );
}

function find(schema: NormalizedSchema, value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [];
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return [`${path} is not a list`];
    return value.flatMap((item, index) =>
      find(schema.getValueSchema(), item, `${path}[${String(index)}]`),
    );
  }
  if (schema.isMapSchema() || schema.isStructSchema()) {
    if (typeof value !== 'object' || Array.isArray(value)) {
      return [`${path} is not a ${schema.isMapSchema() ? 'map' : 'structure'}`];
    }
    const members = schema.isMapSchema() ? undefined : new Map(schema.structIterator());
    return Object.entries(value).flatMap(([name, member]) => {
      const memberSchema = members ? members.get(name) : schema.getValueSchema();
      return memberSchema
        ? find(memberSchema, member, `${path}.${name}`)
        : [`${path}.${name} does not exist`];
    });
  }
  return typeof value === 'object' &&
    !(value instanceof Date || value instanceof Uint8Array) &&
    !schema.isDocumentSchema()
    ? [`${path} is not a simple value`]
    : [];
}
