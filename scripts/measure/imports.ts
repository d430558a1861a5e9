import { cruise } from 'dependency-cruiser';

/** Imports of the files of src/ among themselves, types included; paths are relative to the root. */
export interface Imports {
  /** Files by file: what each imports. */
  of: ReadonlyMap<string, readonly string[]>;
  /** Every set of files that reach each other, the largest first. */
  circles: string[][];
}

/** @param root Of any checkout: no configuration of its own is read, and no package. */
export async function readImports(root: string): Promise<Imports> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    includeOnly: '^src/',
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error(output);
  const { modules } = output;
  return {
    of: new Map(
      modules.map(({ source, dependencies }) => [
        source,
        dependencies.map(({ resolved }) => resolved),
      ]),
    ),
    circles: joined(
      modules.flatMap(({ source, dependencies }) =>
        dependencies
          .filter(({ circular }) => circular)
          .map(({ resolved }): [string, string] => [source, resolved]),
      ),
    ),
  };
}

/**
 * dependency-cruiser says which imports are part of a circle, and of each one circle out of many.
 * Files that such imports join are those that reach each other.
 */
function joined(imports: readonly [string, string][]): string[][] {
  let sets: Set<string>[] = [];
  for (const pair of imports) {
    const one = new Set(pair);
    const apart = sets.filter((set) => set.isDisjointFrom(one));
    const met = sets.filter((set) => !set.isDisjointFrom(one));
    sets = [...apart, new Set([...one, ...met.flatMap((set) => [...set])])];
  }
  return sets.map((set) => [...set].sort()).sort((a, b) => b.length - a.length);
}
