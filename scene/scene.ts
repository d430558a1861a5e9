import { startSandbox, type Sandbox, type SandboxOptions } from 'aws-sandbox/sandbox';
import { accounts, contents, organization } from './accounts.ts';

export interface SceneOptions extends Omit<
  SandboxOptions,
  'accounts' | 'organization' | 'contents' | 'repository'
> {
  /** Whether the accounts have nothing but their users and what AWS gives each account. */
  isEmpty?: boolean;
}

/**
 * Starts a sandbox with the accounts of an organization that uses golden-ami. Rejects where the
 * port is taken.
 */
export async function startScene({
  isEmpty = false,
  ...options
}: SceneOptions = {}): Promise<Sandbox> {
  return startSandbox({
    ...options,
    accounts,
    organization,
    contents: isEmpty ? {} : contents,
  });
}
