import type { ComponentDocument, Step } from '../document/component-document.ts';
import type { Recipe } from '../recipe/recipe.ts';
import type { Location } from '../source/diagnostic.ts';
import { locateIn, nodeAt } from '../source/node.ts';
import type { ScalarNode } from '../source/node.ts';

/**
 * A script that a step of a document, or the user data of a recipe, runs as root or NT
 * AUTHORITY\SYSTEM.
 */
export interface Script {
  language: 'bash' | 'powershell';
  text: string;
  /** Absent in user data. */
  step?: Step;
  /** The place of a character in the file; `offset` counts from 0 in `text`. */
  locate: (offset: number) => Location;
}

const languages: Readonly<Record<string, Script['language']>> = {
  ExecuteBash: 'bash',
  ExecutePowerShell: 'powershell',
};

/**
 * The scripts of a document's steps. AWSTOE joins the items of `commands` into one file, one after
 * the other.
 */
export function scriptsOf(document: ComponentDocument): Script[] {
  return document.steps.flatMap((step): Script[] => {
    const language = languages[step.action];
    const commands = nodeAt(step.inputs, ['commands']);
    if (language === undefined || commands?.kind !== 'list') return [];
    const parts = commands.items.filter((item): item is ScalarNode => item.kind === 'scalar');
    if (parts.length === 0) return [];
    const texts = parts.map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`));
    return [
      {
        language,
        text: texts.join(''),
        step,
        locate: (offset) => locateInParts(parts, texts, offset),
      },
    ];
  });
}

function locateInParts(parts: ScalarNode[], texts: string[], offset: number): Location {
  let before = 0;
  for (const [index, text] of texts.entries()) {
    if (offset < before + text.length) return locateIn(parts[index]!, offset - before);
    before += text.length;
  }
  return parts.at(-1)!.at;
}

/**
 * The user data of a recipe. Image Builder passes it on unchanged, so references in it have no
 * effect.
 */
export function userDataScript({
  userData,
  platform,
}: Pick<Recipe, 'userData' | 'platform'>): Script | undefined {
  if (userData === undefined) return undefined;
  const { file, text } = userData;
  const start = { file, line: 1, column: 1 };
  const node: ScalarNode = { kind: 'scalar', at: start, text, value: text, textStart: start };
  return {
    language: platform === 'Windows' ? 'powershell' : 'bash',
    text,
    locate: (offset) => locateIn(node, offset),
  };
}
