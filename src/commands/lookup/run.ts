import { ActionError } from '../../errors.ts';
import type { LookupInputs } from './inputs.ts';
import type { Adapters } from '../../adapters.ts';
import { noAmis, type AmiOutputs, type Amis } from '../../outputs/amis.ts';
import { publish } from '../../outputs/publish.ts';
import { amiStem } from '../../recipe/ami-name-template.ts';
import { loadRecipes } from '../../recipe/load.ts';
import { lookUp, type Found, type SoughtImage } from './find-released.ts';
import { isNobody } from '../../plan/share.ts';
import { requireValidRecipes } from '../right-recipes.ts';

/**
 * `command: lookup`: finds the newest released AMIs, from any account that may launch them. Gives
 * `true`; throws an ActionError where one is missing, after publishing the others.
 */
export async function lookup(inputs: LookupInputs, adapters: Adapters): Promise<boolean> {
  const { runner } = adapters;
  const { images, found } = await find(inputs, adapters).catch(async (error: unknown) => {
    await publish(noAmis, runner.setOutput);
    throw error;
  });

  const amis: Amis = Object.fromEntries(
    Object.entries(found.amis).map(([recipe, byRegion]) => [
      recipe,
      Object.fromEntries(Object.entries(byRegion).map(([region, ami]) => [region, ami.amiId])),
    ]),
  );
  const [only, second] = images;
  await publish(
    {
      'amis': amis,
      'ami-id': only && !second ? amis[only.recipe]?.[only.regions[0] ?? ''] : undefined,
    } satisfies AmiOutputs,
    runner.setOutput,
  );
  for (const [recipe, byRegion] of Object.entries(found.amis)) {
    for (const [region, ami] of Object.entries(byRegion)) {
      runner.info(`${recipe}  ${region}  ${ami.amiId}  ${ami.name}`);
    }
  }
  const { renderLookup } = await import('./summary.ts');
  await runner.writeSummary(renderLookup(found));
  if (found.missing.length === 0) return true;

  const where = found.missing.map(
    ({ stem, owner, region }) => `"${stem} *" of account ${owner} in ${region}`,
  );
  throw new ActionError(
    'lookup',
    `No released AMI is visible for ${where.join('; ')}.`,
    'Check that it was released there and that this account is in `shareWith` of the recipe; a candidate is not shown.',
  );
}

async function find(
  inputs: LookupInputs,
  adapters: Adapters,
): Promise<{ images: SoughtImage[]; found: Found }> {
  const images = await soughtImages(inputs, adapters);
  const region = images[0]?.regions[0];
  if (region === undefined) {
    throw new ActionError(
      'recipe',
      'There is no recipe to look for.',
      'Name at least one in the input recipes.',
    );
  }
  const { sts, ec2, images: builds } = await adapters.connect(inputs.credentials, region);
  const found = await lookUp(images, {
    callerIdentity: sts.callerIdentity,
    amis: ec2.amis,
    launchPermissions: ec2.launchPermissions,
    image: builds.image,
    builds: builds.builds,
  });
  return { images, found };
}

/** The images to look up; the home region is the first of their regions. */
async function soughtImages(
  { recipes, owner, regions }: LookupInputs,
  adapters: Adapters,
): Promise<SoughtImage[]> {
  if (owner !== '') {
    return recipes.map((recipe) => ({ recipe, stem: recipe, owner, regions, isShared: true }));
  }
  const loaded = await requireValidRecipes(
    await loadRecipes(recipes, adapters.run.workspace),
    adapters,
  );
  return loaded.map((recipe) => ({
    recipe: recipe.name,
    stem: amiStem(recipe.name, recipe.amiName),
    owner: recipe.account,
    regions: [
      recipe.homeRegion,
      ...recipe.regions.filter((region) => region !== recipe.homeRegion),
    ],
    isShared: !isNobody({ ...recipe.shareWith, isPublic: false }),
  }));
}
