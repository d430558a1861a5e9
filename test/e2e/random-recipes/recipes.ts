import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import '../../helpers/seeded.ts';
import type { Sandbox } from 'aws-sandbox/sandbox';
import type { Recipe } from '../../../src/recipe/recipe.ts';
import { recipeSchema } from '../../../src/recipe/schema.ts';
import { kinds, valuesOf, type Kind, type Schema, type Special } from './values.ts';

// Recipes drawn from the schema. What must exist beside a value is put where it belongs afterwards:
// documents and user data in the workspace, the rest in the sandbox.

/** A recipe as it is written. */
export type Written = Record<string, unknown>;

export const schema = recipeSchema as unknown as Schema;
const home = 'us-east-1';
const platforms = ['Linux', 'Windows'] as const;
type Platform = (typeof platforms)[number];

/** Parameters that each document declares: as many as a component may have. */
const declared = Array.from({ length: 25 }, (_, index) => `Parameter${String(index)}`);
const documentCount = 20;
const documentOf = (platform: Platform, index: number): string =>
  `components/${platform.toLowerCase()}-${String(index)}.yml`;

/** What recipes extend that change the components of a base. */
const baseOf = (platform: Platform): string => `base/${platform.toLowerCase()}.yml`;
/** Names of its components, one of each kind of entry. */
const baseComponents = (platform: Platform): { name: string; entry: object }[] => [
  ...[0, 2, 3].map((index) => ({
    name: `${platform.toLowerCase()}-${String(index)}`,
    entry: { file: `../${documentOf(platform, index)}` },
  })),
  {
    name: `update-${platform.toLowerCase()}`,
    entry: { managed: `update-${platform.toLowerCase()}`, version: 'x.x.x' },
  },
];

const parents: Record<Platform, { line: string; image: string; owner: string; name: string }> = {
  Linux: {
    line: 'al-2023',
    image: 'amazon-linux-2023-x86',
    owner: '309956199498',
    name: 'RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3',
  },
  Windows: {
    line: 'win-2022',
    image: 'windows-server-2022-english-full-base-x86',
    owner: 'amazon',
    name: 'Windows_Server-2022-English-Full-Base-*',
  },
};

/** Keys of `parent` that are drawn: one that is added to the schema has to be added here. */
export const formsOfParent = ['ssm', 'ami', 'image', 'owner', 'namePattern', 'exclude'];

function special(platform: Platform, form: number, sandbox: Sandbox): Special {
  const { line, image, owner, name } = parents[platform];
  const entryOf = (key: string): Schema => {
    const entry = schema.entries?.[key];
    return entry?.wrapped ?? entry!;
  };
  const inner = (of: string, key: string, kind: Kind): fc.Arbitrary<unknown> =>
    valuesOf(entryOf(of).entries![key]!, kind, {}, `${of}.${key}`);
  const given = (of: string, key: string, kind: Kind): fc.Arbitrary<string> =>
    inner(of, key, kind === 'absent' ? 'any' : kind).filter((value) => typeof value === 'string');
  const values = (kind: Kind): fc.Arbitrary<Record<string, string>> =>
    (valuesOf(entryOf('parameters'), kind, {}, '') as fc.Arbitrary<Record<string, string>>).map(
      (map) =>
        Object.fromEntries(
          Object.values(map).map((value, index) => [declared[index] ?? '', value]),
        ),
    );
  const absent = fc.constant({});
  return {
    'platform': () => fc.constant(platform),
    'account': () => fc.constant(sandbox.world.accountId),
    'homeRegion': () => fc.constant(home),
    'regions': (kind) =>
      fc
        .subarray(
          sandbox.world.regions.filter((region) => region !== home),
          kind === 'least' || kind === 'empty' ? { maxLength: 0 } : {},
        )
        .map((others) => [home, ...others]),
    'parent': (kind) => {
      const forms: fc.Arbitrary<object>[] = [
        given('parent', 'ssm', kind)
          .filter((text) => /^\/(?!aws)./i.test(text))
          // Recipes of both platforms may draw one name; it has one AMI.
          .map((text) => ({ ssm: `/${platform.slice(0, 1)}${text.slice(2)}` })),
        fc.constant({ ami: sandbox.ec2.generationsOf(home, line).at(-1)?.id }),
        fc.constant({ image: `arn:aws:imagebuilder:${home}:aws:image/${image}/x.x.x` }),
        inner('parent', 'exclude', kind).map((exclude) => ({
          owner,
          namePattern: name,
          // No name begins so: what is excluded must not be all that there is.
          ...(Array.isArray(exclude) ? { exclude: exclude.map((one) => `~${String(one)}`) } : {}),
        })),
      ];
      return forms[form % forms.length]!;
    },
    'components': (kind) => {
      const count = { empty: 0, least: 1, limit: documentCount, any: 3, absent: 0 }[kind];
      return fc
        .tuple(
          fc.integer({ min: kind === 'any' ? 0 : count, max: count }),
          values(kind),
          fc.boolean(),
        )
        .map(([size, parameters, isManaged]) =>
          Array.from({ length: size }, (_, index) =>
            index === 1 && (isManaged || kind === 'limit')
              ? { managed: `update-${platform.toLowerCase()}`, version: 'x.x.x' }
              : {
                  file: documentOf(platform, index),
                  ...(index === 0 ? { with: parameters } : {}),
                },
          ),
        );
    },
    'extends': () => fc.constant(baseOf(platform)),
    'removeComponents': (kind) => {
      const sizes = {
        empty: [0, 0],
        least: [1, 1],
        limit: [4, 4],
        any: [0, 4],
        absent: [0, 0],
      } as const;
      const [minLength, maxLength] = sizes[kind];
      const names = baseComponents(platform).map(({ name }) => name);
      return fc.subarray(names, { minLength, maxLength });
    },
    'addComponents': (kind) => {
      const most = documentCount - 4;
      const sizes = {
        empty: [0, 0],
        least: [1, 1],
        limit: [most, most],
        any: [0, 5],
        absent: [0, 0],
      } as const;
      const [minLength, maxLength] = sizes[kind];
      const base = baseComponents(platform).map(({ name }) => name);
      return fc
        .tuple(
          fc.array(fc.tuple(fc.constantFrom('before', 'after'), fc.nat()), {
            minLength,
            maxLength,
          }),
          values(kind === 'limit' ? 'any' : kind),
        )
        .map(([entries, parameters]) => {
          const names = [...base];
          return entries.map(([place, of], index) => {
            const next = names[of % names.length]!;
            const isManaged = index === 1;
            const own = isManaged
              ? `reboot-${platform.toLowerCase()}`
              : documentOf(platform, index + 4);
            names.push(isManaged ? own : path.basename(own, '.yml'));
            return {
              ...(isManaged ? { managed: own, version: 'x.x.x' } : { file: own }),
              ...(index === 0 ? { with: parameters } : {}),
              [place]: next,
            };
          });
        });
    },
    'parameters': (kind) => (kind === 'limit' ? absent : values(kind)),
    'userData': (kind) =>
      fc.constant(
        `files/${platform.toLowerCase()}-${kind === 'limit' ? 'long' : 'short'}.${platform === 'Linux' ? 'sh' : 'txt'}`,
      ),
    'infrastructure.snsTopic': (kind) =>
      given('infrastructure', 'snsTopic', kind).map((arn) =>
        arn.replace(/^arn:[^:]*:sns:[^:]*/, `arn:aws:sns:${home}`),
      ),
    'infrastructure.securityGroups': (kind) =>
      valuesOf(
        entryOf('infrastructure').entries!['securityGroups']!,
        kind === 'empty' ? 'least' : kind,
        {},
      ),
  };
}

/**
 * A recipe whose keys all have values of this kind.
 *
 * @param number which platform and which form of parent it has: eight in a row have all
 */
export function recipes(kind: Kind, number: number, sandbox: Sandbox): fc.Arbitrary<Written> {
  const platform = platforms[number % platforms.length]!;
  const form = Math.floor(number / platforms.length);
  return (valuesOf(schema, kind, special(platform, form, sandbox)) as fc.Arbitrary<Written>).map(
    ({ extends: base, components, addComponents, removeComponents, ...recipe }) => {
      // A file has a list of its own or changes that of its base: each kind is drawn for both.
      const isChange = Math.floor(number / kinds.length) % 2 === 1 && base !== undefined;
      const removed = (removeComponents ?? []) as string[];
      const entries = isChange
        ? [
            ...baseComponents(platform).flatMap(({ name, entry }) =>
              removed.includes(name) ? [] : [entry],
            ),
            ...((addComponents ?? []) as object[]),
          ]
        : ((components ?? []) as object[]);
      // What no document declares is an error.
      if (!entries.some((entry) => 'file' in entry)) delete recipe['parameters'];
      const given = isChange ? { extends: base, addComponents, removeComponents } : { components };
      return {
        ...recipe,
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      };
    },
  );
}

/** Writes recipes, with names of their own, and what they use, into `folder` of the workspace. */
export async function write(folder: string, written: readonly Written[]): Promise<void> {
  for (const part of ['base', 'components', 'files']) {
    await mkdir(path.join(folder, part), { recursive: true });
  }
  for (const platform of platforms) {
    const action = platform === 'Linux' ? 'ExecuteBash' : 'ExecutePowerShell';
    for (let index = 0; index < documentCount; index++) {
      const document = {
        schemaVersion: '1.0',
        parameters: declared.map((name) => ({ [name]: { type: 'string', default: 'none' } })),
        phases: [
          {
            name: 'build',
            steps: [{ name: 'Say', action, inputs: { commands: [`echo ${String(index)}`] } }],
          },
        ],
      };
      await writeFile(path.join(folder, documentOf(platform, index)), JSON.stringify(document));
    }
  }
  for (const platform of platforms) {
    const components = baseComponents(platform).map(({ entry }) => entry);
    await writeFile(path.join(folder, baseOf(platform)), JSON.stringify({ components }));
  }
  const maxUserData = 16_383;
  const start =
    '#!/bin/bash\nset -e\ndnf install -y amazon-ssm-agent\ntouch /tmp/perform_cleanup\n';
  const files = {
    'linux-short.sh': start,
    'linux-long.sh': start + '#'.repeat(maxUserData - start.length),
    'windows-short.txt': '<powershell>\nWrite-Host 1\n</powershell>\n',
    'windows-long.txt': `<powershell>\n${'#'.repeat(maxUserData - 28)}\n</powershell>\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, 'files', name), text);
  }
  for (const [index, recipe] of written.entries()) {
    const suffix = `-${String(index)}`;
    const name = `${(recipe['name'] as string).slice(0, 96 - suffix.length).replace(/-$/, '')}${suffix}`;
    const values = { ...recipe, name, ...amiNameFor(recipe['amiName'], name, suffix) };
    // YAML takes JSON.
    await writeFile(path.join(folder, `${String(index)}.yml`), JSON.stringify(values));
  }
}

/** The template that was drawn, made one of this recipe's own and as long as it may be. */
function amiNameFor(drawn: unknown, name: string, suffix: string): { amiName?: string } {
  if (typeof drawn !== 'string') return {};
  const own = drawn.slice(0, -' {date}'.length);
  const stem = own.replaceAll('{recipe}', name);
  if (own.includes('{recipe}') && stem.length <= 96) return { amiName: drawn };
  return { amiName: `${stem.slice(0, 96 - suffix.length).trimEnd()}${suffix} {date}` };
}

/** Makes what a recipe needs in its account. */
export function provide(recipe: Recipe, sandbox: Sandbox): void {
  const { world, kms, iam, logs, s3, ssm, ec2 } = sandbox;
  const { key, infrastructure, parent, platform } = recipe;
  for (const region of world.regions) {
    const existing = kms.find(
      region,
      world.accountId,
      'alias/accelerator/ebs/default-encryption/key',
    )!;
    if (kms.find(region, world.accountId, key) === undefined) {
      kms.putAlias(key, region, world.accountId, existing.keyId);
    }
  }
  const { instanceProfile, logGroup, logBucket } = infrastructure;
  if (!iam.hasInstanceProfile(instanceProfile)) {
    iam.instanceProfiles.set(instanceProfile, 'golden-ami-build');
  }
  if (logGroup !== undefined && !logs.hasGroup(home, logGroup)) logs.createGroup(home, logGroup);
  if (logBucket !== undefined && s3.bucket(logBucket) === undefined) s3.createBucket(logBucket);
  if ('ssm' in parent && ssm.value(home, world.accountId, parent.ssm) === undefined) {
    const newest = ec2.generationsOf(home, parents[platform].line).at(-1);
    ssm.put(home, parent.ssm, newest?.id ?? '');
  }
}
