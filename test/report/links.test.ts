import { describe, expect, test } from '@jest/globals';
import { amiUrl, commitUrl, fileUrl, linked, logUrl } from '../../src/report/links.ts';
import { text } from '../../src/report/markdown.ts';

const ami = 'ami-0123456789abcdef0';
const sha = '0123456789abcdef0123456789abcdef01234567';

describe('an AMI in the console', () => {
  test.each([
    ['us-east-1', 'us-east-1.console.aws.amazon.com'],
    ['ap-southeast-2', 'ap-southeast-2.console.aws.amazon.com'],
    ['cn-north-1', 'cn-north-1.console.amazonaws.cn'],
    ['us-gov-west-1', 'us-gov-west-1.console.amazonaws-us-gov.com'],
  ])('of %s', (region, host) => {
    expect(amiUrl(region, ami)).toBe(
      `https://${host}/ec2/home?region=${region}#ImageDetails:imageId=${ami}`,
    );
  });

  test.each([
    ['us-iso-east-1', ami],
    ['evil.example/us-east-1', ami],
    ['us-east-1.evil.example#', ami],
    ['us-east-1\n', ami],
    ['us-east-1', `${ami}&x=y`],
    ['us-east-1', 'ami-XYZ'],
    ['us-east-1', ''],
    ['', ami],
  ])('none of region %j and id %j', (region, amiId) => {
    expect(amiUrl(region, amiId)).toBeUndefined();
  });
});

describe('a log in the console', () => {
  test('is escaped as the console does it', () => {
    expect(logUrl('us-east-1', { group: '/aws/imagebuilder/a#b', stream: '1.0.0/3' })).toBe(
      'https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups/log-group/$252Faws$252Fimagebuilder$252Fa$2523b/log-events/1.0.0$252F3',
    );
  });

  test.each([
    [{ group: 'a b', stream: '1' }],
    [{ group: '', stream: '1' }],
    [{ group: 'a', stream: '<x>' }],
  ])('none of %j', (log) => {
    expect(logUrl('us-east-1', log)).toBeUndefined();
  });
});

describe('a file of the commit', () => {
  test.each([
    ['recipes/a.yml', 3, 'https://github.com/a/b/blob/x/recipes/a.yml#L3'],
    [
      'recipes/a b#c?d%.yml',
      undefined,
      'https://github.com/a/b/blob/x/recipes/a%20b%23c%3Fd%25.yml',
    ],
    ['../../../../evil/b/blob/x/y', 1, undefined],
    ['/etc/passwd', 1, undefined],
    ['a//b', 1, undefined],
    ['a/./b', 1, undefined],
    ['x'.repeat(1000), 1, undefined],
  ])('%s', (file, line, expected) => {
    expect(fileUrl(file, 'https://github.com/a/b/blob/x', line)).toBe(expected);
  });

  test('none without a source URL', () => {
    expect(fileUrl('a.yml', '')).toBeUndefined();
  });
});

test.each([
  [sha, 'https://github.com/a/b/actions/runs/1', `https://github.com/a/b/commit/${sha}`],
  ['refs/heads/main', 'https://github.com/a/b/actions/runs/1', undefined],
  [sha, '', undefined],
])('commit %s of run %j is at %j', (commit, run, expected) => {
  expect(commitUrl(commit, run)).toBe(expected);
});

test.each([
  ['https://github.com/a b', 'https://github.com/a%20b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['nothing', undefined],
  ['', undefined],
  [`https://github.com/${'x'.repeat(3000)}`, undefined],
])('words for %s lead to %j', (url, expected) => {
  expect(linked(url, text('x'))).toEqual(
    expected === undefined
      ? { type: 'text', value: 'x' }
      : { type: 'link', url: expected, children: [{ type: 'text', value: 'x' }] },
  );
});
