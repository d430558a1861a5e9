import { inputGroup } from './input-group.ts';

export interface ForceInput {
  /** Build even where nothing changed. */
  force: boolean;
}

/** The input that builds a new image even where a fresh one with the same content exists. */
export const forceInput = inputGroup(
  {
    force: {
      default: 'false',
      description: '`true` builds anew even where a fresh image with this content exists.',
    },
  },
  (reader): ForceInput => ({ force: reader.boolean('force') }),
);
