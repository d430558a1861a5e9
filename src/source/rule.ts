/** What every rule tells about itself; docs/rules.md is made of it. */
export interface RuleText {
  /** Kebab-case; how a rule is named in diagnostics and comments. */
  id: string;
  severity: 'error' | 'warning';
  /** What it finds: a sentence without subject, like "finds a download that nobody verifies". */
  what: string;
  /** What it costs whoever does not know it. */
  why: string;
  /** Link to who says so. */
  source: string;
  /** What to do: the remedy of a diagnostic that brings none of its own. */
  fix: string;
}

/** An entry without a severity is an error. */
type Entry = Omit<RuleText, 'id' | 'severity'> & Partial<Pick<RuleText, 'severity'>>;

/**
 * Rules that can't be switched off, by their ids: without them a file means nothing, or AWS refuses
 * it. They stand beside the code that checks them while it reads, which names them where it finds
 * something.
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
  /** What is wrong with the value, which stands before it: "is not an AMI id". */
  message: string;
}

type ValueEntry = Omit<ValueRule, 'id' | 'severity' | 'what'> & {
  /** Which values it looks at: "a `parent.ami`". */
  subject: string;
};

/** Rules on single values, which the message of a value tells, too. */
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
