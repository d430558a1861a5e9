import { expect, test } from '@jest/globals';
import { buildNumberOf, isRunning } from '../../src/plan/image.ts';
import { contentTags, distributionTags, originTags, tagNames } from '../../src/plan/tags.ts';
import { aLock } from '../helpers/wanted.ts';

test.each([
  ['PENDING', true],
  ['CREATING', true],
  ['BUILDING', true],
  ['TESTING', true],
  ['DISTRIBUTING', true],
  ['INTEGRATING', true],
  ['SOMETHING_NEW', true],
  ['unknown', true],
  ['AVAILABLE', false],
  ['FAILED', false],
  ['CANCELLED', false],
  ['DEPRECATED', false],
  ['DISABLED', false],
  ['DELETED', false],
])('%s runs: %s', (status, runs) => {
  expect(isRunning(status)).toBe(runs);
});

test.each([
  ['arn:aws:imagebuilder:us-east-1:1:image/x/1.0.0/12', 12],
  ['arn:aws:imagebuilder:us-east-1:1:image/x/1.0.0', 0],
  ['', 0],
])('build number of %s', (arn, number) => {
  expect(buildNumberOf(arn)).toBe(number);
});

test('content tags are those of the lock', () => {
  const lock = aLock();
  expect(contentTags(lock)).toEqual({
    'golden-ami:recipe': 'al-2023',
    'golden-ami:digest': lock.digest,
    'golden-ami:content-digest': lock.contentDigest,
    'golden-ami:parent': 'ami-0aaaaaaaaaaaaaaa1',
  });
  expect(distributionTags(lock)).toEqual({ 'golden-ami:recipe': 'al-2023' });
});

test('origin tags leave out what is not known', () => {
  expect(originTags({ repository: 'acme/amis', commit: 'abc', run: '' })).toEqual({
    [tagNames.repository]: 'acme/amis',
    [tagNames.commit]: 'abc',
  });
});
