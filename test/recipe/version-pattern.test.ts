import { describe, expect, test } from '@jest/globals';
import { compareVersions, versionIn, wildcardOf } from '../../src/recipe/version-pattern.ts';

describe('the version in a name', () => {
  test.each<[string, string, string | undefined]>([
    ['RHEL-8.{version}_HVM-*', 'RHEL-8.10.0_HVM-20261002-x86_64', '10.0'],
    ['RHEL-{version}_HVM-*', 'RHEL-8.10.0_HVM-20261002-x86_64', '8.10.0'],
    ['RHEL-8.{version}_HVM-*', 'RHEL-8.9_HVM-20261002', '9'],
    ['RHEL-8.{version}_HVM-*', 'RHEL-9.9.0_HVM-20261002', undefined],
    // A version has a number at least, and no part of one.
    ['RHEL-8.{version}_HVM-*', 'RHEL-8._HVM-20261002', undefined],
    ['RHEL-1{version}_*', 'RHEL-10_1', undefined],
    ['*-{version}-*', 'a-12-1.2-x', '12'],
    ['*{version}', 'a12-3.4', '3.4'],
    ['{version}', '1.2', '1.2'],
    [
      'suse-sles-15-sp{version}-v*-hvm-ssd-x86_64',
      'suse-sles-15-sp6-v20260101-hvm-ssd-x86_64',
      '6',
    ],
    [
      'al2023-ami-{version}-kernel-6.*',
      'al2023-ami-2023.9.20261110.0-kernel-6.12-x86_64',
      '2023.9.20261110.0',
    ],
    // Dots of the pattern after it are no numbers of it.
    ['a-{version}.0-*', 'a-1.2.0-x', '1.2'],
    // Without one, every name has the same.
    ['RHEL-8*', 'RHEL-8.10.0', ''],
  ])('%s in %s: %s', (pattern, name, version) => {
    expect(versionIn(name, pattern)).toBe(version);
  });

  test('EC2 is asked with a wildcard in its place', () => {
    expect(wildcardOf('RHEL-8.{version}_HVM-*')).toBe('RHEL-8.*_HVM-*');
    expect(wildcardOf('RHEL-8.?')).toBe('RHEL-8.?');
  });
});

test('versions are numbers, not texts', () => {
  const sorted = ['8.9', '8.10', '10.0', '8.10.0', '8', '10', '9', '8.10.1'].sort(compareVersions);
  expect(sorted).toEqual(['8', '8.9', '8.10', '8.10.0', '8.10.1', '9', '10', '10.0']);
  expect(compareVersions('8.08', '8.8')).toBe(0);
});
