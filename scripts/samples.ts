// `npm run samples -- <folder>`: comments and summaries as the action writes them, as Markdown and
// as one page to look at.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { samples } from '../test/report/samples.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  process.stdout.write('npm run samples -- <folder>   writes the samples into the folder\n');
  process.exit(folder === undefined ? 2 : 0);
}

// The width and the look of a comment on GitHub, as far as they decide what is read first.
const style = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; max-width: 870px; margin: 24px auto; }
article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; margin: 8px 0 40px; overflow-wrap: break-word; }
h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 0 0 16px; } h3 { font-size: 1.25em; margin: 24px 0 16px; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; margin-bottom: 16px; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(2n) { background: #f6f8fa; }
code { font: 85% ui-monospace, Menlo, Consolas, monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; white-space: pre; }
p, ul { margin: 0 0 16px; } a { color: #0969da; } nav { font-size: 12px; color: #59636e; }`;

await mkdir(folder, { recursive: true });
const articles: string[] = [];
for (const [name, sample] of Object.entries(samples)) {
  const markdown = sample();
  await writeFile(path.join(folder, `${name}.md`), markdown);
  // GitHub lets `details` and `br` through, and so does this; all else that is HTML would show that
  // something is wrong.
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  articles.push(
    `<nav>${name}, ${String(markdown.length)} characters</nav>\n<article>${html}</article>`,
  );
}
const page = path.join(folder, 'index.html');
await writeFile(
  page,
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>golden-ami: samples</title><style>${style}\n</style></head><body>\n${articles.join('\n')}\n</body></html>\n`,
);
process.stdout.write(`${page}\n`);
