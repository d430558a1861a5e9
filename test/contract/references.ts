import path from 'node:path';
import ts from 'typescript';

/** What is there to be referred to. */
export interface Library {
  /** Files relative to the repository's root, with `/`. */
  files: ReadonlySet<string>;
  /** The text of one of them. */
  read: (file: string) => string;
}

/** Folders of the repository in which a path may begin. */
const top = String.raw`(?:\.ci|\.github|bench|checks|dist|docs|infra|recipes|sandbox|scripts|src|test)`;

/** `docs/aws.md#limits`, `src/aws`, `call.ts`; `*` and `<name>` stand for any text. */
const paths = new RegExp(
  String.raw`(?<![\w./@:$}{)~*-])(?:${top}/[\w./*<>-]*[\w/*>]|[\w*-]+\.(?:md|m?ts|py|sh|ya?ml|json))(?:#[\w-]+)?(?![\w*])`,
  'g',
);

/** References that are in a text and lead nowhere, each with why. */
export function brokenReferences(text: string, from: string, library: Library): string[] {
  return [
    ...[...text.matchAll(paths)].flatMap(([reference]) => {
      const why = problemOf(reference, from, library);
      return why === undefined ? [] : `${reference}: ${why}`;
    }),
    ...[...text.matchAll(/\bADR (\d+)\b/g)].flatMap(([reference, number = '']) =>
      [...library.files].some((file) => file.startsWith(`docs/adr/${number.padStart(4, '0')}-`))
        ? []
        : `${reference}: there is no such decision`,
    ),
    ...[...text.matchAll(/\breference:? \d+(?:\.\d+)*\b|\b(?:IB|OS|GH) \d+(?:\.\d+)*\b/g)].map(
      ([reference]) => `${reference}: says not of which document`,
    ),
  ];
}

function problemOf(reference: string, from: string, library: Library): string | undefined {
  const [name = '', anchor] = reference.split('#');
  const targets = matching(name, from, library.files);
  if (targets.length === 0) return 'is not there';
  return anchor === undefined ||
    targets.some((file) => file.endsWith('.md') && anchorsOf(library.read(file)).includes(anchor))
    ? undefined
    : 'there is no such section';
}

/**
 * The files that a name means: from the root, from the folder of the file that says it, or, without
 * a folder, wherever they are. A folder means what is in it; `*` and `<name>` are any text.
 */
function matching(name: string, from: string, files: ReadonlySet<string>): string[] {
  const isFile = !name.includes('/');
  const pattern = [name, ...(isFile ? [] : [path.posix.join(path.posix.dirname(from), name)])]
    .map((one) =>
      one
        .replace(/\/$/, '')
        .split(/(\*+|<[^>]*>)/)
        .map((part, place) => (place % 2 === 1 ? '.*' : RegExp.escape(part)))
        .join(''),
    )
    .join('|');
  const wanted = new RegExp(`^(?:${pattern})${isFile ? '$' : '(?:/|$)'}`);
  return [...files].filter((file) => wanted.test(isFile ? path.posix.basename(file) : file));
}

/**
 * The anchors that GitHub gives to a page's headings: in lower case, without punctuation, with
 * hyphens for spaces; of equal ones the second ends in `-1`.
 */
export function anchorsOf(page: string): string[] {
  const given = new Map<string, number>();
  const headings = page.replaceAll(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) => {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = given.get(slug) ?? 0;
    given.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${String(before)}`;
  });
}

/** The comments of a TypeScript text. */
export function commentsOf(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard);
  const found: string[] = [];
  const seen = new Set<number>();
  const take = (ranges: ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) {
      if (!seen.has(pos)) found.push(text.slice(pos, end));
      seen.add(pos);
    }
  };
  scanner.setText(text);
  // Not the scanner's own trivia: without a parser it takes a regular expression for a division.
  const visit = (node: ts.Node): void => {
    take(ts.getLeadingCommentRanges(text, node.pos));
    take(ts.getTrailingCommentRanges(text, node.end));
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  visit(file);
  take(ts.getLeadingCommentRanges(text, file.endOfFileToken.pos));
  return joined(found);
}

/** Comments of a file with `#`. */
export function hashCommentsOf(text: string): string {
  return joined([...text.matchAll(/(?:^|\s)#(?!!)(.*)$/gm)].map(([, comment = '']) => comment));
}

/** Words of comments on one line, as a reader reads them. */
function joined(comments: string[]): string {
  return comments.map((comment) => comment.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')).join('\n');
}

/** Texts of a TypeScript file that name a page of the documentation: what messages tell. */
export function messagesOf(text: string): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node)) &&
      /\b[\w-]+\.md\b/.test(node.text)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found.join('\n');
}
