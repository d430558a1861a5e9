import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostedRepository } from './hosted-repository.ts';
import {
  readWorkflows,
  removeConcurrency,
  resolveUses,
  writeWorkflows,
  type Workflow,
} from './workflow-copy.ts';

const standIn = path.join(path.dirname(fileURLToPath(import.meta.url)), 'actions', 'checkout');

/** Checkouts that act can work with: without github.com, and without what it does not know. */
export interface Checkouts {
  /** Of the repository whose workflow runs. */
  folder: string;
  /** Its workflows by the names of their files; whoever changes them writes them. */
  workflows: Map<string, Workflow>;
  /** These, and those of the repositories that they use. */
  all: Workflow[];
  /** Folders that stand for repositories: `owner/name@ref`. */
  repositories: Record<string, string>;
}

/** Checks out a repository, and whatever its workflows use of others. */
export async function checkOut(
  repository: HostedRepository,
  commit: string,
  { place, others }: { place: string; others: HostedRepository[] },
): Promise<Checkouts> {
  const repositories: Record<string, string> = {};
  const all: Workflow[] = [];
  const add = async (
    of: HostedRepository,
    ref: string,
  ): Promise<Pick<Checkouts, 'folder' | 'workflows'>> => {
    const folder = path.join(place, `${path.basename(of.name)}-${ref}`);
    repositories[`${of.name}@${ref}`] = folder;
    of.checkOut(ref, folder);
    const workflows = await readWorkflows(folder);
    all.push(...workflows.values());
    removeConcurrency(workflows);
    const used = resolveUses(workflows, of.name, ref);
    await writeWorkflows(folder, workflows);
    for (const uses of used) {
      const [, name = '', at = ''] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
      const other = others.find((one) => one.name === name);
      if (name === 'actions/checkout') repositories[uses] = standIn;
      else if (other && !(`${name}@${at}` in repositories)) await add(other, at);
    }
    return { folder, workflows };
  };
  return { ...(await add(repository, commit)), all, repositories };
}
