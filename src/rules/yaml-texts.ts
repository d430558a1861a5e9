import type { Texts } from './format-rules.ts';

const yaml = 'https://yaml.org/spec/1.2.2/';
const recipes = 'recipes.md';

/** What keeps a file from being read at all. */
export const fileTexts: Texts = {
  'missing-file': {
    what: 'finds the path of a file that is not there',
    why: 'Paths are relative to the file in which they stand, and upper and lower case differ.',
    source: recipes,
    fix: 'Correct the path, or add the file.',
  },
  'not-a-file': {
    what: 'finds the path of a folder, or of a device',
    why: 'A recipe names every file by itself, so that a change to one says which images it touches.',
    source: recipes,
    fix: 'Name a file.',
  },
  'unreadable-file': {
    what: 'finds a file that the operating system does not let read',
    why: 'Whatever stands in it would be missing in the image.',
    source: recipes,
    fix: 'Check its permissions, and that neither a name is too long nor a link leads to itself.',
  },
  'path-leaves-repository': {
    what: 'finds a path or a link that leads out of the repository',
    why: 'A pull request must not be able to put files of the machine that builds into an image, where everybody reads them.',
    source: recipes,
    fix: 'Put the file into the repository and write its path relative to the file that names it, with `/`.',
  },
  'file-size': {
    what: 'finds a file of more than 1 MiB',
    why: 'Recipes and documents have some kilobytes; what is larger was matched by mistake.',
    source: recipes,
    fix: 'Name a recipe, a component document or a text; large files belong into S3.',
  },
  'encoding': {
    what: 'finds a file that is no UTF-8 text, or one with a NUL character',
    why: 'CreateComponent takes text without NUL; PowerShell and Notepad like to save UTF-16.',
    source: `${yaml}#52-character-encodings`,
    fix: 'Save it as UTF-8.',
  },
  'no-recipe': {
    what: 'finds a pattern of the input `recipes` that matches no recipe',
    why: 'A misspelled pattern would otherwise build nothing and look like success.',
    source: recipes,
    fix: 'Correct it: recipes are `.yml` files that are not in a folder named `base`, `components` or `files`.',
  },
  'not-a-recipe': {
    what: 'finds a file named in the input `recipes` that lies in `base`, `components` or `files`',
    why: 'Those folders hold parts of recipes; a part has no platform, no name, no parent.',
    source: recipes,
    fix: 'Name the recipe that uses it.',
  },
};

/** What is no YAML, or none that a recipe or a component document can be made of. */
export const yamlTexts: Texts = {
  'yaml-syntax': {
    what: 'finds what is no YAML',
    why: 'Nothing after it can be read. The commonest causes are a `: ` in a text without quotes, a quote or bracket that is not closed, and indentation that jumps.',
    source: yaml,
    fix: 'Check indentation, quotes and brackets on that line and the one above.',
  },
  'tab-indent': {
    what: 'finds a line that is indented with a tab',
    why: 'YAML allows spaces only, since tabs are as wide as each editor likes.',
    source: `${yaml}#61-indentation-spaces`,
    fix: 'Replace the tab by spaces.',
  },
  'no-map': {
    what: 'finds a file that is empty, a list, or a single value',
    why: 'Recipes and component documents are maps: keys with values.',
    source: `${yaml}#21-collections`,
    fix: 'Write `key: value` lines at the left margin.',
  },
  'duplicate-key': {
    what: 'finds a key that stands in one map twice',
    why: 'YAML forbids it, but most programs take one of the two in silence, and not all the same one.',
    source: `${yaml}#nodes`,
    fix: 'Remove one of the two.',
  },
  'key-type': {
    what: 'finds a list or a map in the place of a key',
    why: 'Mostly it is a `{{ reference }}` at the beginning of a value without quotes, which YAML takes for a map in a map.',
    source: `${yaml}#flow-mappings`,
    fix: 'Write a text as key; put a value that begins with `{`, `[` or `{{` in quotes.',
  },
  'multiple-documents': {
    what: 'finds a second YAML document in one file',
    why: 'Only the first would count.',
    source: `${yaml}#92-streams`,
    fix: 'Remove the `---`, or make two files.',
  },
  'unknown-alias': {
    what: 'finds an alias (`*name`) without an anchor (`&name`) before it',
    why: 'It stands for nothing. Often it is a text that begins with `*`.',
    source: `${yaml}#71-alias-nodes`,
    fix: 'Put the anchor further up and outside of it, or the text in quotes.',
  },
  'unknown-tag': {
    what: 'finds a tag (`!name`)',
    why: "Neither recipes nor component documents have any; `!Ref` and its like are CloudFormation's. Often it is a text that begins with `!`.",
    source: `${yaml}#681-node-tags`,
    fix: 'Remove the tag, or put the text in quotes.',
  },
  'deep-nesting': {
    what: 'finds values that are nested deeper than 64 levels',
    why: 'No recipe and no document needs more than ten: a bracket is missing, or the file is made to break its reader.',
    source: recipes,
    fix: 'Check brackets and indentation.',
  },
  'too-many-values': {
    what: 'finds a file of more than 200,000 tokens, or of more than 100,000 values once its aliases are followed',
    why: 'Aliases of aliases make gigabytes of a few lines, on the machine that reads them.',
    source: `${yaml}#71-alias-nodes`,
    fix: 'Make it smaller, or repeat less with aliases.',
  },
  'unknown-key': {
    what: 'finds a key that does not exist there',
    why: 'It would have no effect, and a misspelled one leaves the default in force: Image Builder would build another image than is written.',
    source: recipes,
    fix: 'Take the nearest known key, which the message names, or remove it.',
  },
  'missing-key': {
    what: 'finds a map without a key that has to be there',
    why: 'Image Builder would refuse it, or AWSTOE would stop at the step.',
    source: recipes,
    fix: 'Add it; a recipe may also have it from a file that it extends.',
  },
  'wrong-type': {
    what: 'finds a list, a map or a single value where another of them belongs, or a text that is no number',
    why: 'What YAML makes of a value is often not what was meant: `yes` is a text, an empty value is nothing at all.',
    source: `${yaml}#103-core-schema`,
    fix: 'Write what the message asks for.',
  },
};

/** Comments that switch a rule off. */
export const allowTexts: Texts = {
  'allow-reason': {
    what: 'finds a comment that switches a rule off and does not say why',
    why: "Whoever reads it in a year can't tell whether it still holds, so the rule stays in force.",
    source: '#switching-a-rule-off',
    fix: 'Write `# golden-ami: allow <rule>: <reason>`.',
  },
  'allow-unknown': {
    what: "finds a comment that switches off a rule that does not exist, or one that can't be switched off",
    why: 'It has no effect, and its author believes in one.',
    source: '#switching-a-rule-off',
    fix: 'Correct the id; the table above has those that can be switched off.',
  },
  'allow-unused': {
    severity: 'warning',
    what: 'finds a comment that switches off a rule where it finds nothing',
    why: 'Left there, it hides the next mistake on that line.',
    source: '#switching-a-rule-off',
    fix: 'Remove the comment.',
  },
};
