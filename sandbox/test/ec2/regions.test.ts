import { expect, test } from '@jest/globals';
import type { Members } from '../../call.ts';
import { Account, errorOf } from '../imagebuilder/account.ts';

const statuses = (account: Account, input: Members = {}): Record<string, string> =>
  Object.fromEntries(
    (
      account.e('DescribeRegions', input)['Regions'] as {
        RegionName: string;
        OptInStatus: string;
      }[]
    ).map(({ RegionName, OptInStatus }) => [RegionName, OptInStatus]),
  );

test('the enabled regions, in which an opt-in region has its status', () => {
  const account = new Account({ regions: ['us-east-1', 'af-south-1'] });
  expect(statuses(account)).toEqual({
    'us-east-1': 'opt-in-not-required',
    'af-south-1': 'opted-in',
  });
});

test('all regions on demand, any by its name, some by filters', () => {
  const account = new Account();
  expect(statuses(account, { AllRegions: true })).toMatchObject({
    'us-west-2': 'opt-in-not-required',
    'af-south-1': 'not-opted-in',
  });
  expect(statuses(account, { RegionNames: ['us-east-2', 'eu-south-1'] })).toEqual({
    'us-east-2': 'opt-in-not-required',
    'eu-south-1': 'not-opted-in',
  });
  expect(
    statuses(account, {
      AllRegions: true,
      Filters: [{ Name: 'opt-in-status', Values: ['opted-in', 'opt-in-not-required'] }],
    }),
  ).toEqual(statuses(account));
  expect(
    statuses(account, {
      Filters: [
        { Name: 'region-name', Values: ['us-west-*'] },
        { Name: 'endpoint', Values: ['ec2.us-west-1.amazonaws.com'] },
      ],
    }),
  ).toEqual({ 'us-west-1': 'opt-in-not-required' });
  expect(errorOf(() => statuses(account, { RegionNames: ['us-east-1', 'mars-1'] }))).toBe(
    'InvalidParameterValue: Invalid region: mars-1',
  );
  expect(
    errorOf(() => statuses(account, { Filters: [{ Name: 'name', Values: ['x'] }] })),
  ).toContain('InvalidParameterValue');
});

test('a region can be disabled and enabled again, the home region can not', () => {
  const account = new Account();
  const { optIn } = account.world;
  optIn.disable('us-west-1');
  expect(statuses(account)).not.toHaveProperty('us-west-1');
  expect(statuses(account, { AllRegions: true })).toMatchObject({ 'us-west-1': 'not-opted-in' });
  optIn.enable('us-west-1');
  expect(statuses(account)).toHaveProperty('us-west-1', 'opt-in-not-required');
  for (const change of [
    () => {
      optIn.disable('us-east-1');
    },
    () => {
      optIn.disable('mars-1');
    },
    () => {
      optIn.enable('af-south-1');
    },
  ]) {
    expect(change).toThrow();
  }
});

test('a build whose region is disabled meanwhile fails there, and a distribution to it is refused', () => {
  const account = new Account();
  const arn = account.start(account.prepare('al-2023'));
  account.world.optIn.disable('us-west-1');
  account.until(arn, 'FAILED');
  expect(account.image(arn)['state'].reason).toContain(
    "In region 'us-west-1' - 'STS Client Error: The provided execution role does not exist or does not have sufficient permissions.'",
  );
  expect(
    errorOf(() =>
      account.ib('CreateDistributionConfiguration', {
        name: 'late',
        distributions: [account.distribution('us-west-1', 'late')],
      }),
    ),
  ).toContain("'us-west-1' does not exist or is not enabled");
});
