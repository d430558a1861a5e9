import { diagnostic, quote } from '../source/diagnostic.ts';
import type { Diagnostic, Location } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../source/node.ts';
import type { RuleText } from '../source/rule.ts';
import { shapeRules } from '../source/shape-rules.ts';

/** At most this many problems are reported for one document. */
const maxProblems = 100;

/** Thrown to stop reading a document that has too many problems. */
export class TooManyProblems extends Error {}

/**
 * Collects the diagnostics of a document. Its methods return the value of a node, or report that it
 * has another type and return undefined.
 */
export class Problems {
  readonly diagnostics: Diagnostic[] = [];

  add(at: Location, rule: RuleText, message: string, remedy?: string): void {
    if (this.diagnostics.push(diagnostic(at, rule, message, remedy)) >= maxProblems) {
      throw new TooManyProblems();
    }
  }

  /**
   * Reports keys of a map that are unknown, and required keys that are missing.
   *
   * @param what the subject of the messages: "a phase"
   */
  keys(map: MapNode, what: string, known: readonly string[], required: readonly string[]): void {
    for (const [key, { at }] of map.entries) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      this.add(
        at,
        shapeRules['unknown-key'],
        `${quote(key)} is not a key of ${what}.`,
        near
          ? `Did you mean \`${near}\`?`
          : known.length > 0
            ? `Known keys: ${known.join(', ')}.`
            : 'Remove it.',
      );
    }
    for (const key of required) {
      if (!map.entries.has(key)) {
        this.add(
          map.at,
          shapeRules['missing-key'],
          `${what.charAt(0).toUpperCase()}${what.slice(1)} has no \`${key}\`.`,
          'Add it.',
        );
      }
    }
  }

  map(node: Node | undefined, what: string): MapNode | undefined {
    if (node?.kind === 'map') return node;
    if (node) this.type(node, what, 'a map', 'Write `key: value` lines below it.');
    return undefined;
  }

  list(node: Node | undefined, what: string): ListNode | undefined {
    if (node?.kind === 'list') return node;
    if (node) this.type(node, what, 'a list', 'Write `[…]`, or one `- …` per line.');
    return undefined;
  }

  /** A scalar that is not empty. */
  scalar(node: Node | undefined, what: string): ScalarNode | undefined {
    if (node?.kind === 'scalar' && node.value !== null) return node;
    if (node) {
      this.type(
        node,
        what,
        'a text',
        'Write one value, in quotes where it has `: ` or ` #` in it.',
      );
    }
    return undefined;
  }

  /** A whole number, quoted or not. */
  integer(node: Node | undefined, what: string): number | undefined {
    const scalar = this.scalar(node, what);
    if (scalar === undefined) return undefined;
    if (/^[-+]?\d{1,15}$/.test(scalar.text)) return Number(scalar.text);
    this.type(scalar, what, 'a whole number', 'Write digits.');
    return undefined;
  }

  boolean(node: Node | undefined, what: string): boolean | undefined {
    const scalar = this.scalar(node, what);
    if (scalar === undefined) return undefined;
    if (/^(true|false)$/i.test(scalar.text)) return scalar.text.toLowerCase() === 'true';
    this.type(scalar, what, 'true or false', 'Write `true` or `false`.');
    return undefined;
  }

  type(node: Node, what: string, wanted: string, remedy: string): void {
    const found =
      node.kind !== 'scalar' ? `a ${node.kind}` : node.value === null ? 'empty' : quote(node.text);
    this.add(node.at, shapeRules['wrong-type'], `${what} is ${found}, not ${wanted}.`, remedy);
  }
}

/** The rules that names of one kind must follow. */
interface NameRules {
  /** Reported for a name with other characters or another length. */
  form: RuleText;
  /** Reported for a second use of a name. */
  duplicate: RuleText;
}

/**
 * Names of one kind, which AWSTOE wants to be well formed and unique:
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
 */
export class Names {
  readonly #seen = new Map<string, Location>();
  readonly #kind: string;
  readonly #rules: NameRules;
  readonly #problems: Problems;

  /** @param kind the kind of thing that has the names: "phase" */
  constructor(kind: string, rules: NameRules, problems: Problems) {
    this.#kind = kind;
    this.#rules = rules;
    this.#problems = problems;
  }

  add(name: string, at: Location): void {
    const first = this.#seen.get(name);
    if (first) {
      this.#problems.add(
        at,
        this.#rules.duplicate,
        `The ${this.#kind} ${quote(name)} stands here a second time; the first is on line ${String(first.line)}.`,
        'Rename or remove one of the two.',
      );
    } else this.#seen.set(name, at);
    if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) {
      this.#problems.add(
        at,
        this.#rules.form,
        `${quote(name)} is not the name of a ${this.#kind}.`,
      );
    }
  }
}
