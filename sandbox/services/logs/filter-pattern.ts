import { AwsError } from '../../call.ts';

/**
 * Terms and "phrases": all of them must be there, none of those with `-`, one of those with `?`.
 */
export function parseFilterPattern(pattern: string): (message: string) => boolean {
  if (/^\s*[[{%]/.test(pattern)) {
    throw new AwsError(
      'InvalidParameterException',
      `The sandbox knows filter patterns of terms only, not ${pattern}`,
    );
  }
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(
    ([, sign, phrase, word]) => ({ sign, text: phrase ?? word ?? '' }),
  );
  const some = terms.filter(({ sign }) => sign === '?');
  return (message) =>
    terms.every(({ sign, text }) => sign === '?' || message.includes(text) === (sign !== '-')) &&
    (some.length === 0 || some.some(({ text }) => message.includes(text)));
}
