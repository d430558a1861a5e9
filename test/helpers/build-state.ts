import type { BuildState } from '../../src/state.ts';

/** A build that was asked for; AWS has not answered yet. */
export function aBuildState(overrides: Partial<BuildState> = {}): BuildState {
  const recipe = overrides.recipe ?? 'al-2023';
  return {
    recipe,
    region: 'us-east-1',
    account: '360783618952',
    imageVersionArn: `arn:aws:imagebuilder:us-east-1:360783618952:image/${recipe}-87f3d6242a56/1.0.0`,
    buildNumber: 1,
    clientToken: 'token',
    requestedAt: Date.parse('2026-11-21T12:00:00Z'),
    ...overrides,
  };
}
