import { inputGroup } from './input-group.ts';

export interface ForceInput {
  /** Build even where nothing changed. */
  force: boolean;
}

/** Whether a fresh image keeps a new one from being built. */
export const forceInput = inputGroup(
  {
    force: {
      default: 'false',
      description: '`true` builds anew even where a fresh image with this content exists.',
    },
  },
  (reader): ForceInput => ({ force: reader.boolean('force') }),
);
