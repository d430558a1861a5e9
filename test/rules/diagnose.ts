import path from 'node:path';
import { validateRecipes } from '../../src/rules/validate.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { withProject, write } from '../recipe/project.ts';

/**
 * What the checker finds in the good project with a fixture in its place:
 * test/fixtures/rules/README.md.
 */
export function diagnose(fixture: string): Promise<Diagnostic[]> {
  const [head, file = '', platform] = /^# (\S+)(?: on (Linux|Windows))?\n/.exec(fixture) ?? [];
  if (head === undefined) {
    throw new Error(
      `A fixture begins with \`# <path>\` or \`# <path> on Linux\`, not with ${JSON.stringify(fixture.slice(0, 80))}.`,
    );
  }
  return withProject([], async (root) => {
    write(root, file, file.endsWith('.yml') ? fixture : fixture.slice(head.length));
    if (platform !== undefined) {
      write(
        root,
        'recipes/subject.yml',
        recipeWith(path.posix.relative('recipes', file), platform),
      );
    }
    return (await validateRecipes(['recipes/*.yml'], root)).diagnostics;
  });
}

function recipeWith(document: string, platform: string): string {
  return `extends: base/organization.yml
name: subject
platform: ${platform}
parent: {ssm: /golden-ami/parent}
volume: {size: 30}
components:
  - file: ${document}
`;
}
