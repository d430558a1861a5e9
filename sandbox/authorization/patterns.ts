/**
 * Whether there is a text that both patterns match; `*` stands for any characters, `?` for one.
 * `rests[j]` says it of what is left of both, from the end of `left` forwards.
 */
function canMeet(left: string, right: string): boolean {
  let rests: boolean[] = [];
  for (let i = left.length; i >= 0; i--) {
    const after = rests;
    rests = [];
    for (let j = right.length; j >= 0; j--) {
      const [a, b] = [left[i], right[j]];
      rests[j] = a === undefined && b === undefined;
      // A star ends here, or takes the other one's next character.
      if (a === '*' || b === '*') {
        rests[j] =
          (a !== undefined && (a === '*' || b !== undefined) && after[j] === true) ||
          (b !== undefined && (b === '*' || a !== undefined) && rests[j + 1] === true);
      } else if (a !== undefined && b !== undefined && (a === b || a === '?' || b === '?')) {
        rests[j] = after[j + 1] === true;
      }
    }
  }
  return rests[0] === true;
}

/**
 * Whether a policy's resource can mean one of a type: part by part, so that a star in the region
 * does not reach into the name.
 */
export function canBeOfType(resource: string, typeArn: string): boolean {
  if (resource === '*') return true;
  // A name has at least one character.
  const type = partsOf(
    typeArn.replaceAll(/\$\{(Partition|Region|Account)\}/g, '*').replaceAll(/\$\{[^}]+\}/g, '?*'),
  );
  return partsOf(resource).every((part, index) => canMeet(part, type[index] ?? ''));
}

/** `arn`, partition, service, region, account, name. */
function partsOf(arn: string): string[] {
  const [scheme = '', partition = '', service = '', region = '', account = '', ...name] =
    arn.split(':');
  return [scheme, partition, service, region, account, name.join(':')];
}
