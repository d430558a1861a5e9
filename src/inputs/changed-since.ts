import { inputGroup } from './input-group.ts';

export interface ChangedSinceInput {
  /** `event`, `all`, or a commit or ref of git. */
  changedSince: string;
}

/** The change that selects recipes. */
export const changedSinceInput = inputGroup(
  {
    'changed-since': {
      default: 'event',
      description:
        'Which change selects recipes: `event` that of the pull request, push or merge group (all recipes on other events), `all` every recipe, else what changed since HEAD left this ref or commit.',
    },
  },
  (reader): ChangedSinceInput => {
    const changedSince = reader.text('changed-since');
    // git would read a leading `-` as an option.
    if (changedSince.startsWith('-') || /[\s\0]/.test(changedSince)) {
      reader.refuse(
        'changed-since',
        `"${changedSince}" is not event, all, or a ref or commit of git`,
      );
    }
    return { changedSince };
  },
);
