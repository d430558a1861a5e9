/**
 * Characters that a reader does not see, or that change how others are seen: controls, marks that
 * turn the direction of writing, what has no width, line ends that only some programs know, halves
 * of surrogate pairs. Not tab, line feed, CRLF and the selector that makes a symbol an emoji.
 */
const hidden =
  /(?![\t\n\ufe0f]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with each hidden character written out, as `\u{202e}`. */
export function showHidden(text: string): string {
  return text.replaceAll(hidden, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);
}

/**
 * A value as JSON in which hidden characters are escapes of JSON, so that it is the same value and
 * whoever prints it shows nothing else.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(hidden, (found) =>
    Array.from(
      { length: found.length },
      (_, index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
