import type { Denied } from '../../plan/finding.ts';
import type { Association } from '../../plan/preflight/inventory.ts';
import type { Ssm } from '../clients/ssm.ts';
import { isDenied } from '../errors.ts';
import { batch } from './batch.ts';
import { orDenied } from './denied.ts';
import { remember } from './memory.ts';

/** Most parameters that SSM gives in one answer. */
const mostParameters = 10;
/** Most values that SSM takes in one filter. */
const mostNames = 50;

/** SSM of the home region. Each name is read once, many parameters in one call. */
export interface AccountSsm {
  /** The value of a parameter, by name or ARN; `undefined` where there is none. */
  parameter: (name: string) => Promise<string | undefined>;
  /** Whether the account has a parameter of that name. Its value is not read. */
  hasParameter: (name: string) => Promise<boolean | Denied>;
  /** The associations with the document of that name. */
  associations: (document: string) => Promise<Association[] | Denied>;
}

export function accountSsm(client: () => Promise<Ssm>): AccountSsm {
  const askExisting = batch(mostNames, async (names) => {
    const existing = await (await client()).existing(names);
    return names.map((name) => existing.has(name));
  });
  return {
    parameter: remember(
      batch(mostParameters, async (names) => (await client()).parameters(names), isDenied),
    ),
    hasParameter: remember((name) => orDenied(askExisting(name))),
    associations: remember(async (document) => orDenied((await client()).associations(document))),
  };
}
