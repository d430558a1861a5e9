import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { fileRules } from '../source/files.ts';
import type { Files } from '../source/files.ts';
import { resolveReference } from '../source/files.ts';
import type { MapNode } from '../source/node.ts';
import { recipesPage } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { RuleText } from '../source/rule.ts';
import { parseYaml } from '../source/yaml.ts';
import { mergeFile } from './component-changes.ts';
import { explain } from './explain.ts';
import type { DroppedComponents } from './recipe.ts';
import { recipeSchema } from './schema.ts';
import { parseMap } from './parse-map.ts';

/** Rules on recipe files that extend others. */
export const chainRules = defineRules({
  'extends-cycle': {
    what: 'finds recipe files that extend each other in a circle',
    why: 'No end of it says what a value is.',
    source: recipesPage,
    fix: 'Remove one of the `extends`.',
  },
});

export interface Chain {
  /** The merged keys of all files of the chain; absent where one of the files can't be read. */
  merged?: MapNode;
  dropped: DroppedComponents[];
  /** The recipe's file and those that it extends, in that order. */
  files: string[];
  /** Diagnostics of all files of the chain. */
  diagnostics: Diagnostic[];
}

interface RecipeFile {
  root?: MapNode;
  diagnostics: Diagnostic[];
}

/** Reads recipe files and those that they extend. Each file is read and checked once. */
export class Chains {
  readonly #files: Files;
  readonly #read = new Map<string, Promise<RecipeFile>>();

  constructor(files: Files) {
    this.#files = files;
  }

  async read(file: string, extendedBy: string[] = []): Promise<Chain> {
    const { root, diagnostics } = await this.#recipeFile(file);
    if (root === undefined) return { dropped: [], files: [file], diagnostics };
    const base = root.entries.get('extends')?.value;
    if (base === undefined) {
      const { merged, diagnostics: wrong } = mergeFile(undefined, root);
      return { merged, dropped: [], files: [file], diagnostics: [...diagnostics, ...wrong] };
    }
    // The value has a wrong type, which is reported already.
    if (base.kind !== 'scalar' || base.text === '' || base.value === null) {
      return { dropped: [], files: [file], diagnostics };
    }

    const fail = (rule: RuleText, message: string, remedy?: string): Chain => ({
      dropped: [],
      files: [file],
      diagnostics: [...diagnostics, diagnostic(base.at, rule, message, remedy)],
    });
    const target = resolveReference(file, base.text);
    if (target === undefined) {
      return fail(
        fileRules['path-leaves-repository'],
        `${quote(base.text)} leaves the repository.`,
        'Write a path relative to this file, with `/`.',
      );
    }
    const chain = [...extendedBy, file];
    if (chain.includes(target)) {
      return fail(
        chainRules['extends-cycle'],
        `The files extend each other: ${[...chain.slice(chain.indexOf(target)), target].join(' → ')}.`,
      );
    }
    const text = await this.#files.read(target);
    if (!('text' in text)) return fail(text.rule, text.message, text.remedy);

    const extended = await this.read(target, chain);
    const files = [file, ...extended.files];
    const all = [...diagnostics, ...extended.diagnostics];
    if (extended.merged === undefined) return { dropped: [], files, diagnostics: all };
    const { merged, dropped, diagnostics: wrong } = mergeFile(extended.merged, root);
    return {
      merged,
      dropped: [...extended.dropped, ...(dropped ? [dropped] : [])],
      files,
      diagnostics: [...all, ...wrong],
    };
  }

  #recipeFile(file: string): Promise<RecipeFile> {
    let read = this.#read.get(file);
    if (read === undefined) this.#read.set(file, (read = this.#parse(file)));
    return read;
  }

  async #parse(file: string): Promise<RecipeFile> {
    const content = await this.#files.read(file);
    if (!('text' in content)) {
      return {
        diagnostics: [
          diagnostic({ file, line: 1, column: 1 }, content.rule, content.message, content.remedy),
        ],
      };
    }
    const { root, diagnostics } = parseYaml(content.text, file);
    if (root === undefined) return { diagnostics };
    // Missing keys are not reported here: another file of the chain may have them.
    return {
      root,
      diagnostics: [...diagnostics, ...parseMap(root, recipeSchema, explain).diagnostics],
    };
  }
}

/**
 * The place of each key of a merged recipe. Keys below the top have dots: `parent`, `parent.ssm`.
 */
export function keyLocations(merged: MapNode): Record<string, Location> {
  const locations: [string, Location][] = [];
  const visit = (map: MapNode, prefix: string): void => {
    for (const [key, { at, value }] of map.entries) {
      locations.push([prefix + key, at]);
      if (value.kind === 'map' && prefix === '') visit(value, `${key}.`);
    }
  };
  visit(merged, '');
  return Object.fromEntries(locations);
}
