import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/report/manifest.ts';
import { aFate, aReport } from '../helpers/report.ts';

const path = '/tmp/manifest.json';

test('one recipe gives its AMI of the home region', () => {
  expect(outputsOf([aReport()], path)).toEqual({
    'amis': {
      'al-2023': { 'us-east-1': 'ami-0aaaaaaaaaaaaaaa1', 'us-west-2': 'ami-0aaaaaaaaaaaaaaa2' },
    },
    'ami-id': 'ami-0aaaaaaaaaaaaaaa1',
    'manifest': path,
    'result': 'built',
  });
});

test('one whose home region is not right gives none', () => {
  expect(
    outputsOf(
      [aReport({ amis: { 'us-west-2': 'ami-0aaaaaaaaaaaaaaa2' }, fate: aFate('build-failed') })],
      path,
    ),
  ).toMatchObject({ 'ami-id': undefined, 'result': 'failed' });
});

test('of several recipes no single AMI, and the worst result', () => {
  expect(
    outputsOf(
      [
        aReport({ fate: aFate('current') }),
        aReport({ recipe: 'rhel-8', fate: aFate('build-failed'), amis: {} }),
        aReport({ recipe: 'debian-12', fate: aFate('running') }),
      ],
      path,
    ),
  ).toMatchObject({
    'amis': { 'al-2023': { 'us-east-1': 'ami-0aaaaaaaaaaaaaaa1' }, 'rhel-8': {} },
    'ami-id': undefined,
    'result': 'failed',
  });
});
