import { inputGroup } from './input-group.ts';

export interface ShareInput {
  /** Whether images are released, which gives the organization launch permission. */
  share: boolean;
}

/** Whether images become releases or candidates. */
export const shareInput = inputGroup(
  {
    share: {
      default: 'false',
      description:
        '`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates.',
    },
  },
  (reader): ShareInput => ({ share: reader.boolean('share') }),
);
