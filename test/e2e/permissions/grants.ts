import { isLike } from 'aws-sandbox/iam/operators';
import type { Policy, Statement } from 'aws-sandbox/iam/policy';
import type { Use } from 'aws-sandbox/iam/authorizer';
import { deploy } from 'aws-sandbox/cloudformation/deploy';
import { consumer, infrastructure, repository } from '../../../scene/roles.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';

/** One action on one resource that a role is allowed. */
export interface Grant {
  role: string;
  policy: string;
  sid: string;
  action: string;
  /** As the statement has it, wildcards and all. */
  resource: string;
}

/** The roles of the action; what build instances may do, no call of the action shows. */
const roles = [
  'golden-ami-plan',
  'golden-ami-candidate',
  'golden-ami-builder',
  'golden-ami-release',
  'golden-ami-lookup',
];

/** The templates with everything that they can make for the action in the home account. */
export function deployAll(sandbox: Sandbox): void {
  deploy(sandbox, {
    template: infrastructure,
    stackName: 'golden-ami',
    parameters: { ...repository, CreateTopic: 'yes', SoftwareBucketName: 'acme-golden-software' },
  });
  deploy(sandbox, {
    template: consumer,
    stackName: 'golden-ami-lookup',
    parameters: { ...repository, CreateOidcProvider: 'no' },
  });
}

/** Everything that the roles are allowed; those of the action by default. */
export function grantsOf(sandbox: Sandbox, names = roles): Grant[] {
  return names.flatMap((role) =>
    (sandbox.iam.role(role).policies ?? []).flatMap(({ name, statements }) =>
      statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap((statement) => ofStatement(role, name, statement)),
    ),
  );
}

function ofStatement(
  role: string,
  policy: string,
  { sid = '', actions = [], resources = [] }: Statement,
): Grant[] {
  return actions.flatMap((action) =>
    resources
      .filter((resource) => isOf(action, resource))
      .map((resource) => ({ role, policy, sid, action, resource })),
  );
}

/** A statement may name resources of several services: an action reaches those of its own. */
function isOf(action: string, resource: string): boolean {
  const [service = ''] = action.split(':');
  return resource === '*' || resource.split(':')[2] === service;
}

/** Takes one grant from its role, and nothing else. */
export function takeAway(
  sandbox: Sandbox,
  { role: name, policy, sid, action, resource }: Grant,
): void {
  const role = sandbox.iam.role(name);
  const policies = (role.policies ?? []).map((one): Policy =>
    one.name === policy
      ? {
          ...one,
          statements: one.statements.flatMap((statement) =>
            statement.sid === sid ? splitOff(statement, action, resource) : [statement],
          ),
        }
      : one,
  );
  sandbox.iam.putRole({ ...role, policies });
}

function splitOff(statement: Statement, action: string, resource: string): Statement[] {
  const actions = (statement.actions ?? []).filter((one) => one !== action);
  const resources = (statement.resources ?? []).filter((one) => one !== resource);
  return [
    ...(actions.length > 0 ? [{ ...statement, actions }] : []),
    ...(resources.length > 0 ? [{ ...statement, actions: [action], resources }] : []),
  ];
}

/** Whether a use was of this grant. */
export function isUseOf(use: Use, { role, policy, sid, action, resource }: Grant): boolean {
  return (
    use.role === role &&
    use.policy === policy &&
    use.sid === sid &&
    use.action === action &&
    isLike(use.resource, resource)
  );
}

export const nameOf = ({ role, sid, action, resource }: Grant): string =>
  `${role}, ${sid}: ${action} on ${resource}`;
