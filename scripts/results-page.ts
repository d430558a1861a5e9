import { announcements } from '../src/report/announcements.ts';
import { fates, labelOf, meaningOf, sentenceOf, type Decided } from '../src/report/meanings.ts';
import type { Block } from './block.ts';

/** How the page names a decision. */
const decisions: Readonly<Record<Decided, string>> = {
  start: `\`start\`: ${announcements.start.label}`,
  attach: `\`attach\`: ${announcements.attach.label}`,
  reuse: `\`reuse\`: ${announcements.reuse.label}`,
  release: `\`release\`: ${announcements.release.label}`,
  nothing: `\`nothing\`: ${announcements.nothing.label}`,
  undecided: 'none: the run stopped before',
  unplanned: 'none: the plan has an error in its place',
};

/** The tables of docs/results.md, from what comment, summary and log say. */
export function resultBlocks(source: string): Block[] {
  const file = 'docs/results.md';
  return [
    {
      file,
      begin: `<!-- plans: ${source} -->`,
      end: '<!-- /plans -->',
      text: table(
        [
          'The plan says',
          'Of candidates',
          'Of releases (`share: true`)',
          'Where something is missing',
        ],
        Object.values(announcements).map((one: Announced) => [
          one.label,
          one.candidate ?? '–',
          one.release ?? '–',
          one.labelIfBlocked,
        ]),
      ),
    },
    {
      file,
      begin: `<!-- results: ${source} -->`,
      end: '<!-- /results -->',
      text: [...Map.groupBy(fates, ({ decided }) => decided)]
        .map(([decided, all]) =>
          [
            `### ${decisions[decided]}`,
            '',
            table(
              ['Said', '`result`', 'Means'],
              all.map((fate) => [labelOf(fate), `\`${meaningOf(fate).result}\``, sentenceOf(fate)]),
            ),
          ].join('\n'),
        )
        .join('\n\n'),
    },
  ];
}

type Announced = Partial<Record<'candidate' | 'release', string>> &
  Record<'label' | 'labelIfBlocked', string>;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
