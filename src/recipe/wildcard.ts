/**
 * Whether a whole text matches a pattern with the wildcards of IAM and EC2: `*` for any characters,
 * `?` for one. Each part between two `*` is taken where it stands first, so nothing is tried twice:
 * at most as many steps as the product of both lengths, where a regular expression of the pattern
 * would take a power of it (`*a*a*a*…`).
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!isAt(text, first, 0)) return false;
  const last = rest.pop();
  if (last === undefined) return text.length === first.length;
  let from = first.length;
  for (const part of rest) {
    const at = find(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const lastAt = text.length - last.length;
  return lastAt >= from && isAt(text, last, lastAt);
}

function find(text: string, part: string, from: number): number {
  if (!part.includes('?')) return text.indexOf(part, from);
  for (let at = from; at + part.length <= text.length; at++) if (isAt(text, part, at)) return at;
  return -1;
}

function isAt(text: string, part: string, at: number): boolean {
  if (!part.includes('?')) return text.startsWith(part, at);
  if (at + part.length > text.length) return false;
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== '?' && part[index] !== text[at + index]) return false;
  }
  return true;
}
