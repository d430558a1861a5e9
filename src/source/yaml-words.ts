/** The YAML library's messages in words of this repository, each with what most often mends it. */
const words: readonly { theirs: RegExp; message: string; remedy: string }[] = [
  {
    theirs: /^Implicit keys .*need to be on a single line/,
    message: 'A key begins here and goes on over several lines.',
    remedy: 'Write the `: ` that is missing after it, or close its quote or bracket.',
  },
  {
    theirs: /^Implicit map keys need to be followed by map values/,
    message: 'A text without `:` stands where a key is expected.',
    remedy: 'Write `key: value`, or indent it further than the key whose value it goes on with.',
  },
  {
    theirs: /^Nested mappings are not allowed in compact mappings/,
    message: 'A second `: ` stands in the value of a key.',
    remedy: 'Put the value in quotes, or begin the inner map on a line of its own.',
  },
  {
    theirs: /^A block sequence may not be used as an implicit map key/,
    message: 'A list stands where a key is expected.',
    remedy: 'Indent it as its neighbours are, or write the key that it belongs to.',
  },
  {
    theirs: /^All (?:sequence|mapping) items must start at the same column/,
    message: 'The line is indented otherwise than its neighbours above.',
    remedy: 'Begin all keys of a map, or items of a list, in the same column.',
  },
  {
    theirs: /^Missing closing ["']quote/,
    message: 'A quote is not closed.',
    remedy: 'Close it, or put the text in quotes of the other kind.',
  },
  {
    theirs: /^Flow (?:map|sequence) /,
    message: 'A bracket is not closed, or what is in it is not indented.',
    remedy: 'Close it, and indent its lines further than the key before it.',
  },
  {
    theirs: /^Missing , (?:or : )?between flow/,
    message: 'A comma is missing between values in brackets.',
    remedy: 'Write it, or put a text with spaces, brackets or `: ` in quotes.',
  },
  {
    theirs: /^Plain value cannot start with/,
    message: 'A value without quotes begins with a character that has a meaning in YAML.',
    remedy: 'Put the value in quotes.',
  },
  {
    theirs: /^Unexpected scalar at node end/,
    message: 'Text stands here behind a value that has ended.',
    remedy: 'Put the whole value in quotes, or indent it as its neighbours are.',
  },
  {
    theirs: /^Unexpected flow-(?:seq|map)-end token/,
    message: 'A bracket is closed here that was not opened.',
    remedy: 'Take it out, or put the text with it in quotes.',
  },
  {
    theirs: /^Comments must be separated/,
    message: 'A space is missing before the `#`.',
    remedy: 'Write a space before a comment; put a text with `#` in quotes.',
  },
];

/** What to say for a message of the YAML library, without its full stop; the message itself where it is rare. */
export function inOurWords(theirs: string): { message: string; remedy: string } {
  return (
    words.find((one) => one.theirs.test(theirs)) ?? {
      message: `${theirs.slice(0, 200).replace(/\.$/, '')}.`,
      remedy: 'Check indentation, quotes and brackets on this line and the one above.',
    }
  );
}
