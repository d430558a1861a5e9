import { admits, type Caller } from './key-policy.ts';
import { partitionOf } from './lock.ts';

/**
 * The statements of a key's policy, as JSON texts, that let these launch AMIs which the key encrypts:
 * one, but two where members of organizations stand beside single accounts or roles, since the
 * conditions of a statement must all be met.
 */
export function statementsFor(callers: readonly Caller[]): string[] {
  const members = callers.filter(({ arn, account }) => arn === '*' && account === '');
  const ofMembers =
    members.length === 0 ? [] : [statement('LaunchFromGoldenAmis', conditionOf(members))];
  // The roles of an account that is a member itself need no second one.
  const others = callers.filter(
    (caller) =>
      !members.includes(caller) && admits(`{"Statement":[${ofMembers.join()}]}`, caller) !== 'yes',
  );
  if (others.length === 0) return ofMembers;
  // By condition: KMS refuses a policy whose principal is a role that does not exist yet, as the
  // service-linked ones until their service is first used.
  const arns = others.map(({ arn, account, region }) =>
    arn === '*' ? `arn:${partitionOf(region)}:iam::${account}:*` : arn,
  );
  return [...ofMembers, statement('UseForGoldenAmis', { ArnLike: { 'aws:PrincipalArn': arns } })];
}

/** The end of a remedy: what to add to the policy that lets these use the key. */
export function addStatements(callers: readonly Caller[]): string {
  const statements = statementsFor(callers);
  return `${statements.length === 1 ? 'this statement' : 'these statements'}: ${statements.join(', ')}`;
}

/** The accounts of organizations by id; where there are units beside them, all by their paths. */
function conditionOf(members: readonly Caller[]): object {
  if (members.every(({ organizationalUnit }) => organizationalUnit === undefined)) {
    const ids = members.map(({ organization }) => organization);
    return { StringEquals: { 'aws:PrincipalOrgID': ids.length === 1 ? ids[0] : ids } };
  }
  const paths = members.map(({ organization = '', organizationalUnit: unit }) =>
    // The root, whose id a unit's ARN does not have, and the units above.
    unit === undefined ? `${organization}/*` : `${organization}/*/${unit}/*`,
  );
  return { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': paths } };
}

function statement(sid: string, condition: object): string {
  return JSON.stringify({
    Sid: sid,
    Effect: 'Allow',
    Principal: '*',
    Action: [
      'kms:DescribeKey',
      'kms:Decrypt',
      'kms:CreateGrant',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
    ],
    Resource: '*',
    Condition: condition,
  });
}
