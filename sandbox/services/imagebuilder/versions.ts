import type { Members } from '../../call.ts';
import { compareVersions, formatArn, parseArn, type Arn } from './arn.ts';
import type { Resource } from './registry.ts';

/**
 * One row per version of components or images: the newest build's members under the version ARN.
 */
export function versionRows(builds: Resource[]): Members[] {
  const rows = new Map<string, Members>();
  for (const build of builds) {
    const parsed = parseArn(build.arn) as Arn;
    const arn = formatArn({ ...parsed, build: undefined });
    rows.set(arn, { ...build.detail, arn, version: parsed.version });
  }
  return [...rows.values()];
}

/** For `byName`: the newest version of each name. */
export function newestPerName(rows: Members[]): Members[] {
  const newest = new Map<string, Members>();
  for (const row of rows) {
    const slug = parseArn(row['arn'] as string)?.slug ?? '';
    const other = newest.get(slug);
    if (!other || compareVersions(other['version'] as string, row['version'] as string) <= 0) {
      newest.set(slug, row);
    }
  }
  return [...newest.values()];
}
