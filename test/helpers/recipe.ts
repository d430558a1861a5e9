import type { ComponentDocument, Step } from '../../src/document/component-document.ts';
import type { Location } from '../../src/source/diagnostic.ts';
import type { Recipe } from '../../src/recipe/recipe.ts';

export const account = '360783618952';
export const organization = 'arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5';
export const organizationalUnit =
  'arn:aws:organizations::210987654321:ou/o-a1b2c3d4e5/ou-ab12-11111111';

export function at(file: string, line = 1, column = 1): Location {
  return { file, line, column };
}

function aStep(overrides: Partial<Step> = {}): Step {
  const place = overrides.at ?? at('recipes/components/hello.yml');
  return {
    phase: 'build',
    step: 'Install',
    action: 'ExecuteBash',
    at: place,
    timeoutSeconds: undefined,
    onFailure: 'Abort',
    maxAttempts: 1,
    inputs: undefined,
    attributes: { kind: 'map', at: place, entries: new Map() },
    ...overrides,
  };
}

export function aDocument(overrides: Partial<ComponentDocument> = {}): ComponentDocument {
  const file = overrides.file ?? 'recipes/components/hello.yml';
  return {
    file,
    name: 'hello',
    data: 'name: hello\nschemaVersion: 1.0\nphases: []\n',
    parameters: {},
    declarations: {},
    constants: {},
    steps: [aStep({ at: at(file, 12, 9) })],
    ...overrides,
  };
}

/** A recipe with one document, one managed component and two regions. */
export function aRecipe(overrides: Partial<Recipe> = {}): Recipe {
  return {
    file: 'recipes/al-2023.yml',
    name: 'al-2023',
    amiName: '{recipe} {date}',
    platform: 'Linux',
    parent: { ssm: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.12-x86_64' },
    volume: { size: 8 },
    dropped: [],
    components: [
      {
        kind: 'document',
        document: aDocument(),
        parameters: { Greeting: 'hello', Volume: '11' },
        at: at('recipes/al-2023.yml', 5),
      },
      {
        kind: 'managed',
        name: 'update-linux',
        version: 'x.x.x',
        parameters: {},
        at: at('recipes/al-2023.yml', 7),
      },
    ],
    keepSsmAgent: true,
    account,
    homeRegion: 'us-east-1',
    regions: ['us-east-1', 'us-west-2'],
    key: 'alias/golden',
    shareWith: { organizations: [organization], organizationalUnits: [], accounts: [] },
    infrastructure: {
      instanceProfile: 'golden-ami-build',
      instanceTypes: ['m6i.large', 'm5.large'],
      securityGroups: [],
    },
    requireImdsV2: true,
    enhancedMetadata: true,
    rebuild: { maxAgeDays: 7 },
    tags: { Team: 'CloudOps' },
    acceptMembers: [],
    locations: {
      parent: at('recipes/al-2023.yml', 3),
      key: at('recipes/base/organization.yml', 4),
    },
    ...overrides,
  };
}
