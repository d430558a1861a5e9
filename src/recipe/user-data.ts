import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { fileRules } from '../source/files.ts';
import type { Files } from '../source/files.ts';
import { resolveReference } from '../source/files.ts';
import { locate } from '../source/node.ts';
import type { MapNode } from '../source/node.ts';
import { api } from '../source/pages.ts';
import { defineRules } from '../source/rule.ts';
import type { RuleText } from '../source/rule.ts';
import type { Recipe } from './recipe.ts';
import type { RecipeValues } from './schema.ts';

/** Rules on the user data, which is a file. */
export const userDataRules = defineRules({
  'user-data-size': {
    what: 'finds user data that is empty or has 16 KiB or more',
    why: 'Image Builder takes 21,847 characters of base64, which is one byte less than the 16 KiB that EC2 takes.',
    source: `${api}/API_AdditionalInstanceConfiguration.html`,
    fix: 'Move work into a component.',
  },
});

/** Bytes before base64, which makes 21,844 characters of them; four more are too many. */
const maxUserData = 16_383;

/** Reads the recipe's user data, if it has any. */
export async function readUserData(
  merged: MapNode,
  { userData }: Partial<RecipeValues>,
  files: Files,
): Promise<{ userData?: Recipe['userData']; files: string[]; diagnostics: Diagnostic[] }> {
  if (userData === undefined) return { files: [], diagnostics: [] };
  const at = locate(merged, ['userData']);
  const file = resolveReference(at.file, userData);
  const fail = (rule: RuleText, message: string, remedy?: string) => ({
    files: file === undefined ? [] : [file],
    diagnostics: [diagnostic(at, rule, message, remedy)],
  });
  if (file === undefined) {
    return fail(
      fileRules['path-leaves-repository'],
      `${quote(userData)} leaves the repository.`,
      'Write a path relative to this file, with `/`.',
    );
  }
  const content = await files.read(file);
  if (!('text' in content)) return fail(content.rule, content.message, content.remedy);
  const size = Buffer.byteLength(content.text);
  if (size === 0 || size > maxUserData) {
    return fail(
      userDataRules['user-data-size'],
      `${file} has ${size} bytes; Image Builder takes 1 to ${maxUserData}.`,
    );
  }
  return { userData: { file, text: content.text }, files: [file], diagnostics: [] };
}
