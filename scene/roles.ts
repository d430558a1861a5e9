import path from 'node:path';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { exampleRepository as from } from 'aws-sandbox/repository';
import type { Sandbox } from 'aws-sandbox/sandbox';
import { softwareBucket, type AccountName } from './accounts.ts';

const infra = path.join(import.meta.dirname, '..', 'infra');

/** The template of the home account. */
export const infrastructure = path.join(infra, 'golden-ami.yml');
/** That of any account that looks AMIs up. */
export const consumer = path.join(infra, 'consumer.yml');

/** The repository whose jobs the sandbox's OIDC endpoint speaks of. */
export const repository = {
  Repository: `${from.owner}/${from.name}`,
  OwnerId: from.ownerId,
  RepositoryId: from.id,
};

/**
 * Has the accounts be what the templates of infra/ say, instead of open to everybody: in the home
 * account the four roles and the build instances' role, in each account the role for `lookup`.
 * `parameters` are more of the home account's template.
 */
export function deployRoles(sandbox: Sandbox, parameters: Record<string, string> = {}): void {
  deploy(sandbox, {
    template: infrastructure,
    stackName: 'golden-ami',
    parameters: { ...repository, SoftwareBucketName: softwareBucket, ...parameters },
  });
  for (const account of ['home', 'consumer', 'outsider'] satisfies AccountName[]) {
    deploy(sandbox, {
      template: consumer,
      stackName: 'golden-ami-lookup',
      account,
      parameters: { ...repository, CreateOidcProvider: account === 'home' ? 'no' : 'yes' },
    });
  }
}
