import { connectAccount, type Account } from './account/account.ts';
import { Cloud, type CloudOptions } from './clients/cloud.ts';

/**
 * Connects to the account of the credentials; makes no call yet. All access to AWS goes through
 * this module, so a command that needs none does not load the SDK.
 */
export function connect(options: CloudOptions): Account {
  return connectAccount(new Cloud(options), options.stsRegion);
}
