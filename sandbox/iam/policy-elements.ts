import { isMultiValued, readOperator } from './operators.ts';
import { listOf, objectOf, type Refuse } from './policy-json.ts';
import type { Condition, Principals } from './policy.ts';

/** Reads Principal or NotPrincipal. */
export function principalsOf(value: unknown, refuse: Refuse): Principals | undefined {
  if (value === undefined) return undefined;
  if (value === '*') return { AWS: ['*'], Service: [], Federated: [] };
  const from = objectOf(value, 'Principal', refuse);
  if (Object.keys(from).length === 0) refuse('Principal is empty');
  for (const kind of Object.keys(from)) {
    if (!['AWS', 'Service', 'Federated'].includes(kind)) {
      refuse(`unknown or not supported kind of principal ${kind}`);
    }
  }
  const list = (kind: string): string[] =>
    (listOf(from[kind], 'Principal', refuse) ?? []).map((one) => withoutVariables(one, refuse));
  const [AWS, Service, Federated] = [list('AWS'), list('Service'), list('Federated')];
  for (const one of [...Service, ...Federated]) {
    if (/[*?]/.test(one)) refuse(`${one} is no principal; wildcards are not allowed`);
  }
  for (const one of AWS) {
    if (
      one !== '*' &&
      (/[*?]/.test(one) || !/^(\d{12}|arn:[^:]+:(iam|sts)::\d{12}:\S+)$/.test(one))
    ) {
      refuse(`${one} is no principal; wildcards within are not allowed`);
    }
  }
  return { AWS, Service, Federated };
}

/** Reads Condition; `hasVariables` says whether the policy's version has policy variables. */
export function conditionsOf(value: unknown, hasVariables: boolean, refuse: Refuse): Condition[] {
  if (value === undefined) return [];
  return Object.entries(objectOf(value, 'Condition', refuse)).flatMap(([name, keys]) => {
    const operator =
      readOperator(name) ?? refuse(`unknown or not supported condition operator ${name}`);
    return Object.entries(objectOf(keys, name, refuse)).map(([key, values]) => {
      if (!/^[A-Za-z0-9.-]+:\S/.test(key)) refuse(`${key} is no condition key`);
      withoutVariables(key, refuse);
      // With a plain operator IAM's answer for several values is undefined.
      if (!operator.isNull && isMultiValued(key) !== (operator.set !== undefined)) {
        refuse(
          `${name} does not suit ${key}, which has ${isMultiValued(key) ? 'several values: ForAnyValue or ForAllValues' : 'one value: no ForAnyValue, no ForAllValues'}`,
        );
      }
      const list = [values]
        .flat()
        .map((one) =>
          ['string', 'boolean', 'number'].includes(typeof one)
            ? withKnownVariables(String(one), hasVariables, refuse)
            : refuse(`${key} has a value that is no text`),
        );
      if (list.length === 0) refuse(`${key} has no value`);
      const problem = list.map(operator.problem).find((one) => one !== undefined);
      if (problem !== undefined) refuse(`${name} ${key}: ${problem}`);
      return { operator, key, values: list };
    });
  });
}

/**
 * What a value of a condition may have for a part of it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const variable = /\$\{(aws:PrincipalAccount)\}/g;

function withKnownVariables(text: string, hasVariables: boolean, refuse: Refuse): string {
  withoutVariables(hasVariables ? text.replaceAll(variable, '') : text, refuse);
  return text;
}

/** Other policy variables (`${aws:username}`), and in other places: nothing here uses them. */
export function withoutVariables(text: string, refuse: Refuse): string {
  return text.includes('${') ? refuse(`policy variables are not supported: ${text}`) : text;
}
