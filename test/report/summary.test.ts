import { describe, expect, test } from '@jest/globals';
import { renderError, renderSummary } from '../../src/report/summary.ts';
import { aFailure, aFate, aReport } from '../helpers/report.ts';

describe('the job summary', () => {
  test('of candidates', () => {
    const reused = aReport({
      recipe: 'rhel-8',
      file: 'recipes/rhel-8.yml',
      fate: aFate('candidate-reused'),
      reason: 'an image with this content exists, 3 hours old',
      endedAt: Date.parse('2026-11-21T12:00:04Z'),
      notes: ['The volume is 10 GiB, not 8.'],
    });
    expect(renderSummary([aReport(), reused], { share: false, sourceUrl: '' })).toMatchSnapshot();
  });

  test('of a release in which everything went wrong', () => {
    const failed = aReport({
      recipe: 'win-2022',
      fate: aFate('build-failed'),
      amis: {},
      failure: aFailure({ regions: [{ region: 'us-west-2', message: 'no key' }] }),
    });
    const wrong = aReport({
      fate: aFate('build-failed'),
      amis: { 'us-east-1': 'ami-0aaaaaaaaaaaaaaa1' },
      findings: [
        {
          region: 'us-west-2',
          amiId: 'ami-0aaaaaaaaaaaaaaa2',
          subject: 'state',
          expected: 'available',
          found: 'pending',
        },
      ],
      error: {
        message: 'al-2023: 1 finding.',
        remedy: 'Run again.',
        at: { file: 'recipes/al-2023.yml', line: 3, column: 1 },
      },
    });
    const early = aReport({
      recipe: 'debian-12',
      fate: aFate('run-cancelled'),
      reason: '',
      amis: {},
      error: { message: 'The run was cancelled.', remedy: '' },
    });
    for (const name of ['imageArn', 'parent', 'volumeGiB', 'digest', 'contentDigest'] as const) {
      Reflect.deleteProperty(early, name);
    }
    expect(renderSummary([failed, wrong, early], { share: true, sourceUrl: '' })).toMatchSnapshot();
  });

  test('leads to the lines of the commit that it is about', () => {
    const wrong = aReport({
      fate: aFate('build-failed'),
      error: {
        message: 'Wrong.',
        remedy: 'Correct it.',
        at: { file: 'recipes/al-2023.yml', line: 3, column: 1 },
      },
    });
    expect(
      renderSummary([wrong], {
        share: true,
        sourceUrl: 'https://github.com/example-org/images/blob/abc',
      }),
    ).toContain('(https://github.com/example-org/images/blob/abc/recipes/al-2023.yml#L3)');
  });

  test('of a run that stopped', () => {
    expect(renderError('There is no recipe to build. Name at least one.')).toMatchSnapshot();
  });
});
