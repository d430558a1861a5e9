import { Composer, Lexer, Parser } from 'yaml';
import type { CST, ErrorCode, Node as YamlNode } from 'yaml';
import { diagnostic, quote } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { MapNode } from './node.ts';
import { NodeReader } from './yaml-nodes.ts';
import { yamlRules } from './yaml-problems.ts';
import { maxDepth, StopReading, YamlProblems } from './yaml-problems.ts';

/**
 * Number of YAML tokens in a file. A component document of 16,000 characters has 5,000 of them. The
 * limit keeps the time for 1 MiB of brackets below a second.
 */
const maxTokens = 200_000;

export interface ParsedYaml {
  /** Absent where the text is not YAML, or its top is not a map. */
  root?: MapNode;
  diagnostics: Diagnostic[];
}

/**
 * Reads one YAML 1.2 document whose top is a map. Problems are returned as diagnostics; never
 * throws.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const problems = new YamlProblems(file, text);
  try {
    const root = readTop(text, file, problems);
    return { ...(root ? { root } : {}), diagnostics: problems.diagnostics };
  } catch (cause) {
    if (!(cause instanceof StopReading)) throw cause;
    return { diagnostics: problems.diagnostics };
  }
}

/** The map at the top; undefined where there is none, which has then been reported. */
function readTop(text: string, file: string, problems: YamlProblems): MapNode | undefined {
  // `uniqueKeys` would compare every key with every other. NodeReader finds duplicates with a Map.
  const composer = new Composer({ uniqueKeys: false });
  // The composer's own handler would create an Error with a stack for each problem, of which there
  // may be half a million.
  composer['onError'] = (
    source: number | [number, number] | CST.Token,
    code: ErrorCode,
    message: string,
  ) => {
    problems.syntax(
      typeof source === 'number' ? source : Array.isArray(source) ? source[0] : source.offset,
      code,
      message,
    );
  };
  const [document, second] = composer.compose(tokensOf(text, problems), true, text.length);
  for (const problem of document?.errors ?? []) {
    problems.syntax(problem.pos[0], problem.code, problem.message);
  }
  if (problems.isBroken) return undefined;
  if (second) {
    // The first document alone is not checked: most of the recipe would seem to be missing.
    problems.syntax(second.range[0], 'MULTIPLE_DOCS', '');
    return undefined;
  }
  const start = { file, line: 1, column: 1 };
  const contents = document?.contents as YamlNode | null | undefined;
  if (!contents) {
    if (problems.diagnostics.length === 0) {
      problems.report(
        diagnostic(
          start,
          yamlRules['no-map'],
          'The file is empty.',
          'Write a YAML map: keys with values.',
        ),
      );
    }
    return undefined;
  }
  const root = new NodeReader(text, problems).read(contents, start, 0);
  if (root.kind === 'map') return root;
  if (problems.diagnostics.length === 0) {
    problems.report(
      diagnostic(
        root.at,
        yamlRules['no-map'],
        `The top of the file is ${root.kind === 'list' ? 'a list' : 'a single value'}, not a map.`,
        'Write a YAML map: keys with values.',
      ),
    );
  }
  return undefined;
}

/** The parser's tokens. Stops at the limits on number and depth. */
function* tokensOf(text: string, problems: YamlProblems): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > maxTokens) problems.tooMuch(parser.offset, 'tokens', maxTokens);
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') {
        problems.syntax(
          token.offset,
          'UNEXPECTED_TOKEN',
          `${token.message}: ${quote(token.source)}`,
        );
      } else yield token;
    }
    // The stack also holds the document and the scalar that is being read.
    if (parser.stack.length > maxDepth + 2) problems.tooDeep(problems.locate(parser.offset));
  }
  yield* parser.end();
}
