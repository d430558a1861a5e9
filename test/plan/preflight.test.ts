import { describe, expect, test } from '@jest/globals';
import { organizationStatement } from '../../src/plan/key-policy.ts';
import { checkRegions, denied, preflight, type PreflightFinding, type PreflightLookup } from '../../src/plan/preflight.ts';
import { account, aRecipe, organization } from '../helpers/recipe.ts';
import { aWanted } from '../helpers/wanted.ts';

const { lock } = aWanted();
const now = Date.parse(lock.resolvedAt);
const organizationId = organization.split('/').at(-1)!;
const goodPolicy = JSON.stringify({ Statement: [JSON.parse(organizationStatement(organizationId)) as unknown] });
const recipe = aRecipe({ shareWith: { organizations: [organization], organizationalUnits: [], accounts: [] } });

async function look(overrides: Partial<PreflightLookup> = {}, one = recipe, of = lock): Promise<PreflightFinding[]> {
  return preflight(one, of, {
    keyPolicy: () => Promise.resolve({ text: goodPolicy }),
    enabledRegions: () => Promise.resolve({}),
    instanceProfile: () => Promise.resolve({ roles: 1 }),
    ...overrides,
  }, now);
}

const brief = (findings: PreflightFinding[]): string[] => findings.map(({ severity, subject }) => `${severity} ${subject}`);

test('nothing where everything is there', async () => {
  expect(await look()).toEqual([]);
});

describe('instance profile', () => {
  test('there is none', async () => {
    expect(brief(await look({ instanceProfile: () => Promise.resolve(undefined) }))).toEqual(['bad instance profile golden-ami-build']);
  });

  test('it has no role', async () => {
    expect(await look({ instanceProfile: () => Promise.resolve({ roles: 0 }) })).toMatchObject([{ severity: 'bad', message: expect.stringContaining('has no role') }]);
  });

  test('it can’t be looked at', async () => {
    expect(await look({ instanceProfile: () => Promise.resolve(denied) })).toMatchObject([{ severity: 'unknown', remedy: expect.stringContaining('iam:GetInstanceProfile') }]);
  });
});

describe('regions', () => {
  test('one is not enabled, one does not exist', async () => {
    expect(brief(await checkRegions(recipe, { enabledRegions: () => Promise.resolve({ 'us-west-2': false }) }))).toEqual(['bad region us-east-1', 'bad region us-west-2']);
  });

  test('regions that can’t be asked for are taken to be enabled', async () => {
    expect(await checkRegions(recipe, { enabledRegions: () => Promise.resolve(denied) })).toEqual([]);
    expect(await checkRegions(recipe, { enabledRegions: () => Promise.resolve(Object.fromEntries(recipe.regions.map((region) => [region, true]))) })).toEqual([]);
  });
});

describe('key policy', () => {
  test('of one region without the organization: the statement to add, which would do', async () => {
    const root = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' };
    const policy = (...more: unknown[]) => JSON.stringify({ Statement: [root, ...more] });
    const findings = await look({ keyPolicy: (region) => Promise.resolve({ text: region === 'us-west-2' ? policy() : goodPolicy }) });
    expect(brief(findings)).toEqual(['bad key alias/golden in us-west-2', 'bad key alias/golden in us-west-2']);
    expect(findings[0]?.message).toContain(`does not admit accounts of the organization ${organizationId}`);
    expect(findings[1]?.message).toContain('Auto Scaling');
    const statement = /: (\{.*\})$/.exec(findings[0]?.remedy ?? '')?.[1] ?? '';
    expect(await look({ keyPolicy: () => Promise.resolve({ text: policy(JSON.parse(statement)) }) })).toEqual([]);
  });

  test('that depends on a tag is unknown', async () => {
    const policy = JSON.stringify({ Statement: [{ ...(JSON.parse(organizationStatement(organizationId)) as object), Condition: { StringEquals: { 'aws:PrincipalTag/team': 'x' } } }] });
    expect(new Set((await look({ keyPolicy: () => Promise.resolve({ text: policy }) })).map(({ severity }) => severity))).toEqual(new Set(['unknown']));
  });

  test('that can’t be read is unknown, with the statement', async () => {
    const findings = await look({ keyPolicy: () => Promise.resolve(denied) });
    expect(brief(findings)).toEqual(['unknown key alias/golden in us-east-1', 'unknown key alias/golden in us-west-2']);
    expect(findings[0]?.remedy).toContain(`"aws:PrincipalOrgID":"${organizationId}"`);
  });

  test('of a key in another account is not asked for', async () => {
    const foreign = { ...lock, keys: { ...lock.keys, 'us-east-1': 'arn:aws:kms:us-east-1:999988887777:key/1' } };
    const asked: string[] = [];
    const findings = await look({ keyPolicy: (region) => { asked.push(region); return Promise.resolve({ text: goodPolicy }); } }, recipe, foreign);
    expect(findings).toMatchObject([{ severity: 'unknown', message: expect.stringContaining('999988887777') }]);
    expect(asked).toEqual(['us-west-2']);
  });

  test('of accounts and units that an image is shared with', async () => {
    const shared = aRecipe({ shareWith: { organizations: [], organizationalUnits: [], accounts: ['210987654321'] } });
    const findings = await look({ keyPolicy: () => Promise.resolve({ text: JSON.stringify({ Statement: [] }) }) }, shared);
    expect(findings.filter(({ subject }) => subject.endsWith('us-east-1')).map(({ message }) => /admit (.*)\.$/.exec(message)?.[1])).toEqual(['account 210987654321', 'Image Builder', 'Auto Scaling of this account']);
  });
});

describe('parent image', () => {
  const deprecated = (days: number) => ({ ...lock, parent: { ...lock.parent, deprecatedAt: new Date(now + days * 86_400_000).toISOString() } });

  test('deprecated since yesterday', async () => {
    expect(await look({}, recipe, deprecated(-1))).toMatchObject([{ severity: 'unknown', message: expect.stringContaining('deprecated since') }]);
  });

  test('deprecated in a month', async () => {
    expect(await look({}, recipe, deprecated(30))).toEqual([]);
  });
});
