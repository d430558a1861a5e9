import { defaultSettings, type Settings } from 'aws-sandbox/settings';
import type { Evidence } from './evidence.ts';
import { agrees, textOf, valueOf, type Finding } from './finding.ts';
import { probes, type Probe } from './probes.ts';

/** One assumption, what AWS did, and what the sandbox does by itself. */
export interface Row {
  name: keyof Settings;
  how: string;
  finding: Finding<unknown> | undefined;
  /** Why nothing was found. */
  because: string | undefined;
  agrees: boolean | undefined;
}

/** What the evidence says of each switch of the sandbox, in their order. */
export function judge(evidence: Evidence): Row[] {
  return (Object.keys(probes) as (keyof Settings)[]).map((name) => {
    const probe = probes[name] as Probe<Settings[typeof name]>;
    const finding = probe.find(evidence);
    const because = finding === undefined ? whyNothing(probe, evidence) : undefined;
    return {
      name,
      how: probe.how,
      finding,
      because,
      agrees: agrees(finding, defaultSettings[name]),
    };
  });
}

/** Why a switch was not found out, in words for the table. */
function whyNothing(
  { by, how }: Pick<Probe<unknown>, 'by' | 'how'>,
  { denial, trials }: Evidence,
): string {
  const isTried = Object.keys(trials).length > 0;
  const lacks = [
    ...(by === 'candidate' && !isTried ? ['a candidate'] : []),
    ...(how.includes('--denied-profile') && denial === undefined ? ['--denied-profile'] : []),
  ];
  if (lacks.length > 0) return `not looked at: takes ${lacks.join(' and ')}`;
  return by === 'candidate' ? 'nothing was seen of it' : 'not looked at: nothing to see it by';
}

/** The switches that make the sandbox do what AWS did: as far as it was found, and one does. */
export function settingsOf(rows: Row[]): Partial<Settings> {
  return Object.fromEntries(
    rows.flatMap(({ name, finding }) => {
      const value = valueOf(finding as Finding<Settings[typeof name]>, defaultSettings[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * The rows as a table of Markdown, with what could not be looked at below. Account numbers and ids
 * are taken out, so that it can be shown to others.
 */
export function renderRows(rows: Row[], troubles: string[]): string {
  const lines = rows.map(({ name, how, finding, because, agrees: same }) => {
    const seen = finding
      ? [...('value' in finding ? [textOf(finding.value)] : []), finding.seen]
          .filter((text, index, texts) => texts.indexOf(text) === index)
          .join(': ')
      : (because ?? '');
    const cells = [
      `\`${name}\``,
      how,
      seen,
      textOf(defaultSettings[name]),
      same === undefined ? '' : same ? 'yes' : '**no**',
    ];
    return `| ${cells.map(cellOf).join(' | ')} |`;
  });
  return [
    '| Switch | Looked at | AWS | The sandbox by default | Agrees |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    ...(troubles.length > 0 ? ['', 'Not looked at:', ''] : []),
    ...troubles.map((trouble) => `- ${cellOf(trouble)}`),
  ].join('\n');
}

/** A text of AWS in a cell of a table, without what belongs to the account. */
function cellOf(text: string): string {
  return text
    .replaceAll(/\b\d{12}\b/g, '<account>')
    .replaceAll(/\b(ami|snap|i|wf|step|subnet|sg|vpc)-[0-9a-f-]{8,}/g, '$1-…')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}
