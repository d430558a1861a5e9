import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { githubIssuer } from '../../../sandbox/services/iam.ts';

const roleArn = (name: string, account = '360783618952'): string => `arn:aws:iam::${account}:role/${name}`;

/** The repository's variables that docs/workflows/README.md asks for. */
export const roleVariables: Record<string, string> = {
  GOLDEN_AMI_PLAN_ROLE: roleArn('golden-ami-plan'),
  GOLDEN_AMI_CANDIDATE_ROLE: roleArn('golden-ami-candidate'),
  GOLDEN_AMI_RELEASE_ROLE: roleArn('golden-ami-release'),
};

/** A role of an account that may launch the AMIs, and sees none of their tags. */
export const consumerRole = roleArn('golden-ami-lookup', '444455556666');

/** Whom each role trusts, as docs/workflows/README.md has it: the end of the token's subject. */
const trusted: Record<string, string[]> = {
  'golden-ami-plan': ['pull_request', 'ref:refs/heads/main'],
  'golden-ami-candidate': ['pull_request'],
  'golden-ami-release': ['environment:golden-ami-release'],
};

/** What README.md does not let the role do. `plan` reads, `candidate` does not share. */
const denied: Record<string, string[]> = {
  'golden-ami-plan': ['imagebuilder:Create*', 'imagebuilder:Update*', 'imagebuilder:Tag*', 'imagebuilder:Cancel*', 'ec2:CreateTags', 'ec2:Modify*'],
  'golden-ami-candidate': ['ec2:ModifyImageAttribute', 'imagebuilder:*ImagePipeline'],
};

/** Gives the three roles their limits, so that a job that takes the wrong one fails. */
export function limitRoles({ iam, world }: Sandbox): void {
  const repository = world.settings.oidcSubject === 'immutable' ? 'repo:example-org@123/images@456' : 'repo:example-org/images';
  for (const [name, places] of Object.entries(trusted)) {
    const subjects = places.map((place) => `${repository}:${place}`);
    for (const statement of iam.role(name).trust) statement.Condition = { StringEquals: { [`${githubIssuer}:aud`]: 'sts.amazonaws.com', [`${githubIssuer}:sub`]: subjects } };
  }
  for (const [name, actions] of Object.entries(denied)) for (const action of actions) iam.deny(name, action);
}
