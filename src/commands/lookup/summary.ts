import type { Found } from './find-released.ts';
import { code, heading, render, table, text } from '../../report/markdown.ts';

/** The job summary of a lookup: AMI and name by recipe and region. Pure. */
export function renderLookup({ amis, missing }: Found): string {
  return render([
    heading(2, [text('Golden AMIs')]),
    table(
      ['Recipe', 'Region', 'AMI', 'Name'],
      [
        ...Object.entries(amis).flatMap(([recipe, byRegion]) =>
          Object.entries(byRegion).map(([region, ami]) => [
            [code(recipe)],
            [code(region)],
            [code(ami.amiId)],
            [code(ami.name)],
          ]),
        ),
        ...missing.map(({ recipe, region, owner }) => [
          [code(recipe)],
          [code(region)],
          [text('❌ none of account '), code(owner)],
          [text('')],
        ]),
      ],
    ),
  ]);
}
