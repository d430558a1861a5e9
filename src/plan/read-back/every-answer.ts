import { NotCompared } from './compare.ts';
import type { Table } from './compare.ts';

/** What stands beside the object in the answers of Image Builder. */
export const ofEveryAnswer: Table = { requestId: new NotCompared('Names the request.') };

/** The same where the object has versions. */
export const ofVersions: Table = {
  ...ofEveryAnswer,
  latestVersionReferences: new NotCompared('Other spellings of the address.'),
};
