import { readFileSync } from 'node:fs';
import path from 'node:path';

const pages = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'workflows');

/**
 * The caller that a page of docs/workflows/ has to copy, for this repository and commit of
 * golden-ami. Throws where it has none.
 */
export function callerOf(page: string, { name, commit }: { name: string; commit: string }): string {
  const [, text] =
    /```yaml\n(name: [\s\S]*?)```/.exec(readFileSync(path.join(pages, page), 'utf8')) ?? [];
  if (!text) throw new Error(`docs/workflows/${page} has no caller`);
  return text.replaceAll('OWNER/golden-ami', name).replaceAll('COMMIT', commit);
}
