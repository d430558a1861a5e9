/** The description of a rule, from which docs/rules.md is generated. */
export interface RuleText {
  /** Kebab-case; names the rule in diagnostics and in comments. */
  id: string;
  severity: 'error' | 'warning';
  /**
   * What the rule reports: a sentence without subject, like "finds a download that nobody
   * verifies".
   */
  what: string;
  /** What happens to someone who ignores it. */
  why: string;
  /** Link to the page that states the fact behind the rule. */
  source: string;
  /** What to do: the remedy of each diagnostic that has none of its own. */
  fix: string;
}

/** An entry without a severity is an error. */
type Entry = Omit<RuleText, 'id' | 'severity'> & Partial<Pick<RuleText, 'severity'>>;

/**
 * Defines rules that can't be switched off, since without them a file has no meaning or AWS refuses
 * it. They stand beside the code that reads the file and reports them.
 */
export function defineRules<const Id extends string>(
  entries: Readonly<Record<Id, Entry>>,
): Readonly<Record<Id, RuleText>> {
  return Object.fromEntries(
    Object.entries<Entry>(entries).map(([id, entry]) => [id, { severity: 'error', ...entry, id }]),
  ) as Record<Id, RuleText>;
}

/** A rule on a single value. */
export interface ValueRule extends RuleText {
  /** What is wrong with the value. It follows the value in the message: "is not an AMI id". */
  message: string;
}

type ValueEntry = Omit<ValueRule, 'id' | 'severity' | 'what'> & {
  /** The values that the rule checks: "a `parent.ami`". */
  subject: string;
};

/**
 * Defines rules on single values. `what` is derived from `subject` and `message`, so that the
 * documentation and the message use the same words.
 */
export function defineValueRules<const Id extends string>(
  entries: Readonly<Record<Id, ValueEntry>>,
): Readonly<Record<Id, ValueRule>> {
  return Object.fromEntries(
    Object.entries<ValueEntry>(entries).map(([id, { subject, ...entry }]) => [
      id,
      { id, severity: 'error', what: `finds ${subject} that ${entry.message}`, ...entry },
    ]),
  ) as Record<Id, ValueRule>;
}
