import { ActionError } from '../errors.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Decision } from './decide.ts';
import { finding, type PreflightFinding } from './finding.ts';
import type { Observed } from './observe.ts';

// AWS adds members to its answers. One that is not known here may stand for something that the
// organization would get, so it stops a release until somebody has looked at it, and nothing else:
// nothing is waited for, and nothing is built again.

/** What `plan` tells of members that stop the release of an image which exists. */
export function unknownMemberFindings(
  recipe: Recipe,
  { candidate }: Pick<Observed, 'candidate'>,
  decision: Decision,
): PreflightFinding[] {
  const isCandidate = decision.action === 'release' && decision.image.arn === candidate?.image.arn;
  if (!isCandidate || candidate.unknown.length === 0) return [];
  const { message, remedy } = texts(recipe, decision.image.arn, candidate.unknown);
  return [
    {
      ...finding('bad', 'answers of AWS', message, remedy, recipe.locations['acceptMembers']),
      stops: 'release',
    },
  ];
}

/** The error that stops a release. */
export function unknownMemberError(
  recipe: Recipe,
  imageArn: string,
  unknown: readonly string[],
): ActionError {
  const { message, remedy } = texts(recipe, imageArn, unknown);
  return new ActionError('release', message, remedy, { at: recipe.locations['acceptMembers'] });
}

function texts(
  { acceptMembers, file }: Recipe,
  imageArn: string,
  unknown: readonly string[],
): { message: string; remedy: string } {
  const list = [...acceptMembers, ...unknown].join(', ');
  return {
    message: `${imageArn} is not released, since AWS answers what this version of golden-ami does not know: ${unknown.join(', ')}.`,
    remedy: `Take a version that knows it, or look it up in AWS's API reference and, if the organization may get it, accept it in ${file} or what that extends: acceptMembers: [${list}]`,
  };
}
