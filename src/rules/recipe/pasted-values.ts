import type { RecipeComponent } from '../../recipe/recipe.ts';
import { quotingAt, type Quoting } from '../../script/quoting.ts';
import { remember } from '../../script/reading.ts';
import { scriptsOf, type Script } from '../../script/script.ts';
import { quote } from '../../source/diagnostic.ts';
import { guide } from '../../source/pages.ts';
import type { Rule, RuleDiagnostic } from '../rule.ts';

/** A reference `{{ Name }}` in a script. */
interface Reference {
  name: string;
  offset: number;
  /** Read when it is asked for. */
  quoting: () => Quoting;
}

/** Of so many references in a script it is found out what they stand in; the others are `code`. */
const maxRead = 100;

/**
 * What ends the text that a value stands in, or has the shell run a part of it, by what that is.
 * PowerShell takes typographic quotes for its own.
 */
const breakouts: Record<Script['language'], Record<Quoting, RegExp>> = {
  bash: {
    code: /[;&|<>()`$\\"'#\n]/,
    single: /'/,
    double: /["`]|\$[({]|\\$/,
    comment: /\n/,
    here: /`|\$[({]|\n/,
    literal: /\n/,
  },
  powershell: {
    code: /[;&|<>(){}`$"'#@\n\u2018-\u201e]/,
    single: /['\u2018-\u201b]/,
    double: /["`\u201c-\u201e]|\$[({]/,
    comment: /[\n#]/,
    here: /`|\$[({]|\n/,
    literal: /\n/,
  },
};

/** Whatever one of these patterns finds has one of these characters. */
const suspicious = /[^\p{L}\p{N}\s_.,:/@%+=~*?![\]^-]|\n/u;

/** Rules on values that AWSTOE pastes into scripts. */
export const pastedValueRules: readonly Rule[] = [
  {
    id: 'pasted-value',
    severity: 'error',
    of: 'recipe',
    what: 'finds a value of a parameter with characters that end the quotes around it, or that a shell runs, where a script has the parameter',
    why: 'AWSTOE puts the value into the script as text before a shell reads it: `$(…)`, a quote or a semicolon in a value is code that runs as root.',
    source: `${guide}/toe-user-defined-variables.html`,
    fix: "Write a value without such characters; where it needs them, put the reference in single quotes in the script, `'{{ Name }}'`.",
    *check({ components }): Iterable<RuleDiagnostic> {
      for (const component of components) {
        if (component.kind === 'document') yield* checkValues(component);
      }
    },
  },
];

function* checkValues({
  document,
  parameters,
  places,
  at,
}: RecipeComponent & { kind: 'document' }): Iterable<RuleDiagnostic> {
  const values = Object.entries(parameters).filter(([, value]) => suspicious.test(value));
  if (values.length === 0) return;
  const scripts = scriptsOf(document);
  for (const [name, value] of values) {
    for (const script of scripts) {
      const found = referencesOf(script)
        .filter((reference) => reference.name === name)
        .map((reference) => ({
          ...reference,
          character: breakouts[script.language][reference.quoting()].exec(value)?.[0],
        }))
        .find(({ character }) => character !== undefined);
      if (!found) continue;
      const place = script.locate(found.offset);
      yield {
        at: places?.[name] ?? at,
        message: `The value of ${name} has ${quote(found.character!)}, and ${place.file}:${String(place.line)} pastes it ${words[found.quoting()]}.`,
      };
      break;
    }
  }
}

const words: Record<Quoting, string> = {
  code: 'into a script without quotes',
  single: 'between single quotes',
  double: 'between double quotes',
  comment: 'into a comment',
  here: 'into a here-document that is expanded',
  literal: 'into a here-document',
};

const referencesOf: (script: Script) => Reference[] = remember((script) =>
  script.text
    .matchAll(/\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g)
    .map(({ 1: name = '', index: offset }, count): Reference => {
      let quoting: Quoting | undefined;
      return {
        name,
        offset,
        quoting: () => (quoting ??= count < maxRead ? quotingAt(script, offset) : 'code'),
      };
    })
    .toArray(),
);
