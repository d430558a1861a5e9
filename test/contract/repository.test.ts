import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { read, repositoryFiles, root, typescriptFiles } from './source-files.ts';

const maxBundleBytes = 6_000_000;
const maxLines = 300;

/** Literals of a TypeScript text: what the program can compare, call or send. Comments are none. */
function literals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail ||
      ts.isRegularExpressionLiteral(node)
    ) {
      found.push((node as ts.LiteralLikeNode).text);
    } else if (ts.isIdentifier(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/**
 * What would be a way for src/ to know the sandbox. A sentence for people may name
 * AWS_ENDPOINT_URL.
 */
function sandboxSwitches(text: string): string[] {
  return literals(text).filter(
    (one) =>
      /sandbox|localhost|127\.0\.0\.1|\[?::1\]?$|simulat/i.test(one) || /^AWS_ENDPOINT/.test(one),
  );
}

describe('src/', () => {
  test('has no switch for the sandbox', () => {
    // What reads scripts knows their words, and never asks where it runs itself.
    expect(
      typescriptFiles('src')
        .filter((file) => !/^src\/(?:rules\/)?script\//.test(file))
        .flatMap((file) => sandboxSwitches(read(file)).map((one) => `${file}: ${one}`)),
    ).toEqual([]);
  });

  test('the check would find one', () => {
    expect(
      sandboxSwitches(
        "const at = process.env['AWS_ENDPOINT_URL']; if (url.includes('127.0.0.1')) inSandbox();",
      ),
    ).toEqual(['AWS_ENDPOINT_URL', '127.0.0.1', 'inSandbox']);
    expect(
      sandboxSwitches(
        "// as in the sandbox\nthrow new Error('Check the proxy and AWS_ENDPOINT_URL.');",
      ),
    ).toEqual([]);
  });

  test.each(['src', 'sandbox', 'scene'])(
    `no file of %s/ is longer than ${String(maxLines)} lines`,
    (folder) => {
      const files = typescriptFiles(folder).filter(
        (file) => !/^sandbox\/(test|clients)\//.test(file),
      );
      expect(files.length).toBeGreaterThan(folder === 'scene' ? 5 : 10);
      expect(files.filter((file) => read(file).split('\n').length - 1 > maxLines)).toEqual([]);
    },
  );
});

describe('dist/', () => {
  const files = repositoryFiles('dist').map((file) => path.posix.basename(file));
  const scripts = files.filter((file) => file.endsWith('.js'));

  test('holds the bundle, the chunks that it loads, and nothing else', () => {
    const loaded = scripts.flatMap((file) =>
      [
        ...read(`dist/${file}`).matchAll(
          /__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g,
        ),
      ].map((match) => `${match[1] ?? ''}.index.js`),
    );
    expect(files.sort()).toEqual(
      [...new Set(['index.js', 'post.js', 'licenses.txt', 'package.json', ...loaded])].sort(),
    );
  });

  test(`has under ${String(maxBundleBytes / 1_000_000)} MB of JavaScript`, () => {
    expect(
      scripts.reduce((sum, file) => sum + statSync(path.join(root, 'dist', file)).size, 0),
    ).toBeLessThan(maxBundleBytes);
  });
});

describe('every file', () => {
  const texts = repositoryFiles().map((file) => ({ file, text: read(file) }));

  test('names no folder of the machine that it was written on', () => {
    const folders = [`${root}/`, ...['work', 'Users'].map((name) => `/${name}/`)];
    expect(
      texts.flatMap(({ file, text }) =>
        folders.filter((folder) => text.includes(folder)).map((folder) => `${file}: ${folder}`),
      ),
    ).toEqual([]);
  });

  test('names no package registry', () => {
    const hosts = [
      ['registry', 'npmjs', 'org'],
      ['registry', 'yarnpkg', 'com'],
      ['npm', 'pkg', 'github', 'com'],
      ['pypi', 'org'],
      ['files', 'pythonhosted', 'org'],
      ['proxy', 'golang', 'org'],
    ].map((parts) => parts.join('.'));
    expect(
      texts.flatMap(({ file, text }) =>
        hosts.filter((host) => text.includes(host)).map((host) => `${file}: ${host}`),
      ),
    ).toEqual([]);
  });

  test('ends with a line break and has no line break of Windows', () => {
    const written = texts.filter(({ file, text }) => !file.startsWith('dist/') && text !== '');
    expect(
      written
        .filter(({ text }) => !text.endsWith('\n') || text.includes('\r\n'))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('package.json and its lock', () => {
  const manifests = ['package.json', 'sandbox/package.json'].map(
    (file) => JSON.parse(read(file)) as Record<string, Record<string, string> | undefined>,
  );
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { version?: string; resolved?: string; integrity?: string; link?: boolean }
    >;
  };

  test('name exact versions', () => {
    const versions = manifests.flatMap((manifest) =>
      ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.entries(manifest[kind] ?? {}),
      ),
    );
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  test('the sandbox has the versions of what it shares with the product', () => {
    const [root, sandbox] = manifests.map((manifest) => ({
      ...manifest['dependencies'],
      ...manifest['devDependencies'],
    }));
    expect(root).toMatchObject(sandbox ?? {});
  });

  test("the lock has each package's hash and no place to load it from", () => {
    expect(lock.packages['node_modules/aws-sandbox']).toEqual({ resolved: 'sandbox', link: true });
    const own = ['', 'sandbox', 'node_modules/aws-sandbox'];
    const packages = Object.entries(lock.packages).filter(([name]) => !own.includes(name));
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(
      packages.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name),
    ).toEqual([]);
  });
});

test('every test of properties takes the seed of the run', () => {
  const withProperties = typescriptFiles('test').filter((file) =>
    /^import \w+ from 'fast-check';$/m.test(read(file)),
  );
  expect(withProperties.length).toBeGreaterThan(10);
  expect(withProperties.filter((file) => !/\/seeded\.ts/.test(`${file}${read(file)}`))).toEqual([]);
});
