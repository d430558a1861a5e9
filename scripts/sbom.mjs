// Prints a bill of materials (CycloneDX) of what the bundle is made from, by `npm sbom`. Needs no
// node_modules: the publishing job runs it, which runs no code of dependencies.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const json = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

// `--omit dev` leaves out what the workspace has as a development dependency, though the bundle has
// it, too. So npm is shown a package that has nothing but the dependencies of the bundle.
const [manifest, lock] = [json('package.json'), json('package-lock.json')];
for (const one of [manifest, lock.packages['']]) {
  for (const key of ['workspaces', 'devDependencies', 'optionalDependencies']) delete one[key];
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).filter(
    ([place, { dev, optional, link }]) =>
      place === '' || (place.startsWith('node_modules/') && !dev && !optional && !link),
  ),
);

const scratch = mkdtempSync(path.join(tmpdir(), 'sbom-'));
try {
  // The bill calls the package as its folder is called.
  const folder = path.join(scratch, manifest.name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
