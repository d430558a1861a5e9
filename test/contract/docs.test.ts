import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { makeWorkspace } from '../../scene/workspace.ts';
import { rules } from '../../src/rules/table.ts';
import { read, repositoryFiles, root, typescriptFiles } from './source-files.ts';

const pages = repositoryFiles().filter((file) => file.endsWith('.md') && !file.startsWith('dist/'));

/** The first group of every match. */
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The part of a page below a heading, up to the next one of any level. */
function section(page: string, heading: string): string {
  const [, text] = read(page).split(new RegExp(`^##+ ${heading}$`, 'm'));
  // A single # is a comment in a code block.
  return text?.split(/^##+ /m)[0] ?? '';
}

/** The code blocks of a text that have a language; none is the empty one. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

/** Cells of the rows of a section's first table, code spans without their marks. */
function rows(page: string, heading: string): string[][] {
  const [, , ...lines] = section(page, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) =>
        cell
          .trim()
          .replace(/^`(.*)`$/, '$1')
          .replaceAll('\\|', '|'),
      ),
  );
}

describe('docs/troubleshooting.md', () => {
  const source = typescriptFiles('src').map(read).join('\n');
  const messages = all(read('docs/troubleshooting.md'), /^### `(.+)`$/gm).flatMap((heading) =>
    heading.split('`, `'),
  );
  const ends = all(read('docs/troubleshooting.md'), /^\| `(.+?)` \|/gm);

  test.each([...messages, ...ends])('src/ says: %s', (message) => {
    const parts = message
      .split('…')
      .map((part) => part.trim())
      .filter((part) => part.length > 3);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });

  test('a message stands there once', () => {
    expect(messages.length).toBeGreaterThan(20);
    expect(ends.length).toBeGreaterThan(0);
    expect(new Set(messages).size).toBe(messages.length);
  });

  test.each(['changes', 'git', 'pull-request'])(
    'explains every sentence of src/github/%s.ts',
    (file) => {
      const sentences = all(
        read(`src/github/${file}.ts`),
        /(?:problem:\s*|unknown\(\s*)['"`](.+?)['"`],?\s*[)}]/g,
      );
      expect(sentences.length).toBeGreaterThan(0);
      const patterns = messages.map(
        (message) =>
          new RegExp(
            `^${message
              .split('…')
              .map((part) => RegExp.escape(part))
              .join('.+')}$`,
          ),
      );
      expect(
        sentences.filter((sentence) => !patterns.some((pattern) => pattern.test(sentence))),
      ).toEqual([]);
    },
  );
});

describe('docs/recipes.md', () => {
  interface Document {
    parameters?: Record<string, { default?: string }>[];
  }
  const documents = repositoryFiles('recipes/components').map(
    (file) => parse(read(file)) as Document,
  );

  test('has every parameter of the component documents, with its default, and no other', () => {
    const declared = documents.flatMap(({ parameters = [] }) =>
      parameters.flatMap((one) =>
        Object.entries(one).map(([name, { default: value = '' }]) => `${name}: ${value}`),
      ),
    );
    expect(declared.length).toBeGreaterThan(20);
    expect(
      rows('docs/recipes.md', 'Parameters')
        .map(([name = '', value = '']) => `${name}: ${value}`)
        .sort(),
    ).toEqual([...new Set(declared)].sort());
  });

  describe('without CrowdStrike or Salt', () => {
    const text = section('docs/recipes.md', 'Without CrowdStrike or Salt');
    const [header = [], , ...files] = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const lines = blocks(text, 'yaml').map((block) => block.split('\n')[1] ?? '');

    /**
     * The files of a workspace with the names of these columns taken out, and what is left written
     * into the others.
     */
    async function takeOut(
      columns: string[],
      edit: (file: string, change: (text: string) => string) => Promise<void>,
    ): Promise<void> {
      for (const [file = '', ...cells] of files) {
        const names = columns.flatMap((column) =>
          all(cells[header.indexOf(column) - 1] ?? '', /`([^`]+)`/g),
        );
        const [stepName = '', , , mark = ''] = names;
        if (names.length === 0) continue;
        const inDocument = (whole: string): string =>
          whole
            .replace(new RegExp(`^ {6}- name: ${stepName}\n(?: {8}.*\n)*`, 'm'), '')
            .replaceAll(new RegExp(`^.*${RegExp.escape(mark)} .*\n`, 'gm'), '');
        const inRecipe = (whole: string): string =>
          whole.replaceAll(
            new RegExp(
              `^.*(?:/|^ +)(?:${names.map((name) => RegExp.escape(name)).join('|')})(?::.*)?\n`,
              'gm',
            ),
            '',
          );
        await edit(file.replaceAll('`', ''), file.includes('components/') ? inDocument : inRecipe);
      }
      const left = lines.map((line) =>
        (columns.includes('Without CrowdStrike')
          ? line
          : `${line}${line.includes('Windows') ? ', CSFalconService' : ' falcon-sensor'}`
        ).replace(columns.includes('Without Salt') ? /,? salt-minion/ : '', ''),
      );
      for (const [index, file] of [
        [0, 'linux-rpm'],
        [0, 'debian'],
        [1, 'windows'],
      ] as const) {
        await edit(`base/${file}.yml`, (whole) =>
          whole.replace(/^parameters:$/m, `parameters:\n${left[index] ?? ''}`),
        );
      }
      await edit('base/organization.yml', (whole) =>
        /^ {2}\w+: /m.test(whole.split(/^parameters:$/m)[1] ?? '')
          ? whole
          : whole.replace(/^parameters:$/m, ''),
      );
    }

    test('the blocks show the defaults without the sensor', () => {
      const defaults = documents.flatMap(({ parameters = [] }) =>
        parameters.flatMap((one) =>
          Object.entries(one).map(([name, { default: value = '' }]) => `  ${name}: ${value}`),
        ),
      );
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        expect(
          defaults.map((one) => one.replace(/,? (falcon-sensor|CSFalconService)$/, '')),
        ).toContain(line);
      }
    });

    test.each([
      [['Without CrowdStrike'], 18, /falcon-\w+\.yml/],
      [['Without Salt'], 18, /salt-minion/],
      [['Without CrowdStrike', 'Without Salt'], 15, /salt-minion|falcon-\w+\.yml/],
    ])('%s: nothing is left of it that validate would find', async (columns, count, gone) => {
      const workspace = await makeWorkspace();
      try {
        await takeOut(columns, (file, change) => workspace.edit(`recipes/${file}`, change));
        const { stdout } = spawnSync(process.execPath, [path.join(root, 'scripts/validate.ts')], {
          cwd: workspace.folder,
          env: { PATH: process.env['PATH'] },
          encoding: 'utf8',
        });
        expect(stdout).toBe(`7 recipes, ${String(count)} documents, 0 errors, 0 warnings\n`);
        for (const file of [
          'base/linux-rpm.yml',
          'base/debian.yml',
          'base/windows.yml',
          ...(columns.includes('Without Salt') ? ['components/clean-up-windows.yml'] : []),
        ]) {
          expect(await readFile(path.join(workspace.folder, 'recipes', file), 'utf8')).not.toMatch(
            gone,
          );
        }
      } finally {
        await workspace.remove();
      }
    });
  });

  test('shows a recipe as it is', () => {
    const [first, ...others] = (
      blocks(section('docs/recipes.md', 'An example'), 'yaml')[0] ?? ''
    ).split('\n');
    expect(others.join('\n')).toBe(read(first?.replace('# ', '') ?? ''));
  });
});

test('messages lead to steps of docs/getting-started.md that are about what is missing', () => {
  const numbers = Object.fromEntries(
    [...read('src/getting-started.ts').matchAll(/(\w+): (\d+)/g)].map(([, name = '', number]) => [
      name,
      number,
    ]),
  );
  const titles: Record<string, RegExp> = {
    values: /values/,
    key: /key/,
    account: /account/,
    roles: /roles/,
    software: /software/,
    customerId: /customer id/,
  };
  expect(Object.keys(numbers).sort()).toEqual(Object.keys(titles).sort());
  for (const [name, number] of Object.entries(numbers)) {
    expect(
      all(read('docs/getting-started.md'), new RegExp(`^## ${String(number)}\\. (.*)$`, 'gm')),
    ).toEqual([expect.stringMatching(titles[name] ?? /^$/)]);
  }
});

describe('README.md', () => {
  test('names every recipe', () => {
    const recipes = repositoryFiles('recipes')
      .filter((file) => /^recipes\/[^/]*\.yml$/.test(file))
      .map((file) => path.basename(file, '.yml'));
    expect(
      rows('README.md', 'The recipes')
        .map(([name]) => name)
        .sort(),
    ).toEqual(recipes.sort());
  });

  test('shows what npm run validate says', async () => {
    const text = section('README.md', 'Check a change before it is built');
    const [shown] = blocks(text, '');
    const document = blocks(text, 'yaml').at(-1) ?? '';
    const [, file = ''] = /^# (recipes\/components\/\S+)\n/.exec(document) ?? [];
    const workspace = await makeWorkspace();
    try {
      await writeFile(path.join(workspace.folder, file), document);
      await workspace.edit('recipes/base/linux-rpm.yml', (base) =>
        base.replace(
          'components:\n',
          `components:\n  - file: ../components/${path.basename(file)}\n`,
        ),
      );
      const { stdout, status } = spawnSync(
        process.execPath,
        [path.join(root, 'scripts/validate.ts')],
        { cwd: workspace.folder, env: { PATH: process.env['PATH'] }, encoding: 'utf8' },
      );
      expect(stdout).toBe(shown);
      expect(status).toBe(1);
    } finally {
      await workspace.remove();
    }
  });
});

describe('workflows that pages show', () => {
  interface Workflow {
    jobs: Record<
      string,
      {
        permissions?: Record<string, string>;
        steps?: { uses?: string; with?: Record<string, string> }[];
      }
    >;
  }
  const workflows = pages
    .flatMap((page) => blocks(read(page), 'yaml').map((text) => [page, text] as const))
    .filter(([, text]) => /^jobs:$/m.test(text));
  const jobs = workflows.flatMap(([page, text]) =>
    Object.entries((parse(text) as Workflow).jobs).map(([name, job]) => ({
      page,
      name,
      steps: [],
      ...job,
    })),
  );

  test.each(jobs)(
    '$page, $name: gives validate what it needs, and nothing more',
    ({ permissions, steps }) => {
      if (steps.every((step) => step.with?.['command'] !== 'validate')) return;
      expect(permissions).toEqual({ 'contents': 'read', 'pull-requests': 'read' });
    },
  );

  test('validate is among them', () => {
    expect(jobs.flatMap(({ steps }) => steps.map((step) => step.with?.['command']))).toContain(
      'validate',
    );
  });

  test('foreign actions are pinned', () => {
    expect(
      jobs
        .flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
        .filter((uses) => !/@([0-9a-f]{40}|COMMIT)$/.test(uses)),
    ).toEqual([]);
  });
});

test('comments that pages show switch off rules that exist', () => {
  const named = pages
    .filter((page) => page !== 'docs/rules.md')
    .flatMap((page) => all(read(page), /golden-ami: allow ([a-z-]+):/g));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test('every decision has its number, its state and its three parts', () => {
  const decisions = pages.filter((page) => /^docs\/adr\/\d/.test(page));
  expect(decisions.length).toBeGreaterThan(5);
  const wrong = decisions.filter((page) => {
    const [number] = path.posix.basename(page).split('-');
    const headings = [...read(page).matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    return (
      !read(page).startsWith(`# ${number ?? ''}. `) ||
      !/^Status: (proposed|accepted|replaced by \d{4})$/m.test(read(page)) ||
      headings.join() !== 'Context,Decision,Consequences'
    );
  });
  expect(wrong).toEqual([]);
});
