import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/**
 * What an expression is evaluated with: GitHub's contexts, and how the jobs before it and the run
 * stand.
 */
export interface Situation {
  contexts: Record<string, unknown>;
  /** Result by job that the job needs. */
  needs?: Record<string, { result: string; outputs?: Record<string, string> }>;
  isCancelled?: boolean;
}

const contextNames = ['github', 'needs', 'inputs', 'vars', 'matrix', 'steps'];

/**
 * The text of an expression's value, as GitHub's own evaluator gives it; a `${{ }}` around it
 * counts as none.
 */
export function evaluate(
  text: string,
  { contexts, needs = {}, isCancelled = false }: Situation,
): string {
  const results = Object.values(needs).map(({ result }) => result);
  const status = {
    always: true,
    cancelled: isCancelled,
    success: !isCancelled && results.every((result) => result === 'success'),
    failure: !isCancelled && results.includes('failure'),
  };
  const functions = Object.entries(status).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const values = JSON.parse(
    JSON.stringify({ ...contexts, needs }),
    data.reviver,
  ) as data.Dictionary;
  const expression = new Parser(
    new Lexer(bare(text)).lex().tokens,
    contextNames,
    functions,
  ).parse();
  return new Evaluator(expression, values, new Map(functions.map((one) => [one.name, one])))
    .evaluate()
    .coerceString();
}

/**
 * Whether a job or step with this `if` runs. One without a function of status asks for the success
 * of all before it.
 */
export function runs(condition: string | undefined, situation: Situation): boolean {
  const text = condition === undefined ? 'success()' : bare(condition);
  const whole = /\b(always|cancelled|success|failure)\(\)/.test(text)
    ? text
    : `success() && (${text})`;
  return evaluate(`(${whole}) && 'yes' || 'no'`, situation) === 'yes';
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .trim();
}

/**
 * Every reference of a context in the expressions of a text, as its path:
 * `needs.plan.outputs.matrix`.
 */
export function references(text: string, context: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${context}((?:\\.[\\w*-]+)+)`, 'g'))].map(
    ([, path = '']) => path.slice(1),
  );
}
