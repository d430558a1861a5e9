import type { Settings } from 'aws-sandbox/settings';
import type { Interval, Refusal } from './session.ts';

/** What AWS did, as far as it answers the question of a switch. */
export interface Finding<Value> {
  /** What was seen, for people. */
  seen: string;
  /** The value of the switch that does the same, where one does. */
  value?: Value;
  /** Of a length of time: between which values of the switch it lies. */
  between?: Interval;
}

/** What one thing that was seen says: a value of the switch, or words for what no value does. */
export type Sighting<Value> = { value: Value } | { odd: string };

/** A switch's value as text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * What several sightings say together; `undefined` where there are none. Where they contradict each
 * other no value is found, and all are told.
 */
export function agreed<Value>(sightings: Sighting<Value>[]): Finding<Value> | undefined {
  const texts = sightings.map((one) => ('odd' in one ? one.odd : textOf(one.value)));
  const [first] = sightings;
  if (first === undefined) return undefined;
  if (new Set(texts).size === 1) {
    const seen = texts.length === 1 ? texts[0] : `${texts[0] ?? ''}, ${String(texts.length)} times`;
    return { seen: seen ?? '', ...('value' in first && { value: first.value }) };
  }
  const counts = [...Map.groupBy(texts, (text) => text)].map(
    ([text, same]) => `${text} (${String(same.length)})`,
  );
  return { seen: `one time so, one time so: ${counts.join(', ')}` };
}

/** What a length of time says. Without an upper end it was longer than anybody waited. */
export function measured(
  interval: Interval | undefined,
  unit: 's' | 'min',
): Finding<number> | undefined {
  if (interval === undefined) return undefined;
  const [from, to] = interval;
  const seen = Number.isFinite(to)
    ? `between ${String(round(from))} and ${String(round(to))} ${unit}`
    : `longer than ${String(round(from))} ${unit}`;
  return { seen, between: interval };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Names of errors by which Image Builder refuses what a request says, not who sends it. */
const refusesContent =
  /^(Invalid(Parameter|ParameterValue|ParameterCombination|Request)|ResourceDependency)Exception$/;

/** Whether a request was refused for what it says: `taken` or `refused` as the switch has them. */
export function taken<Value extends string>(
  refusal: Refusal | undefined,
  values: { taken: Value; refused: Value },
): Sighting<Value> {
  if (refusal === undefined) return { value: values.taken };
  return refusesContent.test(refusal.name)
    ? { value: values.refused }
    : { odd: `${refusal.name}: ${refusal.message}` };
}

/** An error by its name, if it is one of those that the switch has. */
export function named<Value extends string>(
  refusal: Refusal | undefined,
  values: readonly Value[],
): Sighting<Value> {
  const known = values.find((value) => value === refusal?.name);
  if (known !== undefined) return { value: known };
  return { odd: refusal === undefined ? 'no error' : `${refusal.name}: ${refusal.message}` };
}

/** Whether the sandbox's value is what AWS did; `undefined` where nothing was found. */
export function agrees(finding: Finding<unknown> | undefined, value: unknown): boolean | undefined {
  if (finding?.between) {
    const [from, to] = finding.between;
    return Number(value) >= from && Number(value) <= to;
  }
  return finding && JSON.stringify(finding.value) === JSON.stringify(value);
}

/**
 * The value for the sandbox: what was found, of a length of time the usual one where that may be,
 * else one in the middle. `undefined` where no value does what AWS did.
 */
export function valueOf<Name extends keyof Settings>(
  finding: Finding<Settings[Name]> | undefined,
  usual: Settings[Name],
): Settings[Name] | undefined {
  if (!finding?.between) return finding?.value;
  if (agrees(finding, usual) === true) return usual;
  const [from, to] = finding.between;
  return (Number.isFinite(to) ? Math.round((from + to) / 2) : Math.ceil(from)) as Settings[Name];
}
