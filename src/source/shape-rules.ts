import { recipesPage, yamlSpec } from './pages.ts';
import { defineRules } from './rule.ts';

/** Rules on keys and types, for both recipes and component documents. */
export const shapeRules = defineRules({
  'unknown-key': {
    what: 'finds a key that does not exist there',
    why: 'It would have no effect, and a misspelled one leaves the default in force: Image Builder would build another image than is written.',
    source: recipesPage,
    fix: 'Take the nearest known key, which the message names, or remove it.',
  },
  'missing-key': {
    what: 'finds a map without a key that has to be there',
    why: 'Image Builder would refuse it, or AWSTOE would stop at the step.',
    source: recipesPage,
    fix: 'Add it; a recipe may also have it from a file that it extends.',
  },
  'wrong-type': {
    what: 'finds a list, a map or a single value where another of them belongs, or a text that is no number',
    why: 'What YAML makes of a value is often not what was meant: `yes` is a text, an empty value is nothing at all.',
    source: `${yamlSpec}#103-core-schema`,
    fix: 'Write what the message asks for.',
  },
});
