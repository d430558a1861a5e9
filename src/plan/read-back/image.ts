import { serviceLinkedRole } from '../key-policy.ts';
import type { ImageRecipeRequest, Wanted } from '../wanted.ts';
import { Accepted, compare, compared, listOf, NotCompared, orUnset, textOf } from './compare.ts';
import type { Answer, Comparison, Table } from './compare.ts';
import { distributionMembers } from './distribution.ts';
import { ofVersions } from './every-answer.ts';
import { imageRecipeMembers, wantedImageRecipe } from './image-recipe.ts';
import { infrastructureMembers, wantedInfrastructure } from './infrastructure.ts';

const ofItsRecipe = new NotCompared('That of the image recipe, which is compared.');
const howItCameAbout = new NotCompared('How the build came about: no request of ours sets it.');
const whatBecameOfIt = new NotCompared('What became of it after the start.');

const ofScans = new NotCompared('Means nothing where scanning is off, which is compared.');

/** Members that say how an image was built. */
const ownMembers: Table = {
  arn: new NotCompared('The address that was asked for.'),
  type: compared,
  name: ofItsRecipe,
  version: new NotCompared('The build number, which Image Builder gives.'),
  platform: compared,
  enhancedImageMetadataEnabled: compared,
  osVersion: new NotCompared('What Image Builder found on the instance.'),
  state: whatBecameOfIt,
  containerRecipe: compared,
  sourcePipelineName: howItCameAbout,
  sourcePipelineArn: howItCameAbout,
  imageTestsConfiguration: {
    imageTestsEnabled: compared,
    timeoutMinutes: new NotCompared('Image Builder ignores it.'),
  },
  dateCreated: new NotCompared('A time.'),
  outputResources: {
    amis: {
      region: compared,
      image: new NotCompared(
        'The AMI itself is verified, and looked for where it is gone (lost.ts).',
      ),
      name: new NotCompared('That of the AMI, which is verified.'),
      description: new NotCompared('For people.'),
      state: whatBecameOfIt,
      accountId: compared,
    },
    containers: compared,
  },
  tags: new NotCompared('Prove nothing: whoever starts a build sets them.'),
  buildType: howItCameAbout,
  imageSource: new NotCompared('That of the parent image, which is compared.'),
  scanState: whatBecameOfIt,
  imageScanningConfiguration: {
    imageScanningEnabled: compared,
    ecrConfiguration: ofScans,
    imageScanningTypes: ofScans,
    scanResultCondition: ofScans,
  },
  deprecationTime: whatBecameOfIt,
  lifecycleExecutionId: whatBecameOfIt,
  executionRole: compared,
  workflows: {
    workflowArn: compared,
    parameters: compared,
    parallelGroup: new NotCompared('Which tests run at the same time.'),
    onFailure: compared,
  },
  loggingConfiguration: { logGroupName: compared },
};

const madeOf: Table = {
  imageRecipe: imageRecipeMembers,
  infrastructureConfiguration: infrastructureMembers,
  distributionConfiguration: distributionMembers,
};

/** All members of `table`, none of them compared. */
function noneOf(table: Table, why: string): Table {
  return Object.fromEntries(Object.keys(table).map((name) => [name, new NotCompared(why)]));
}

/** Members of GetImage's answer: how the image was built, and what it was made of. */
export const imageTable: Table = { ...ofVersions, image: { ...ownMembers, ...madeOf } };

/**
 * Compares how an image was built with the way golden-ami builds.
 *
 * @param options `isCopy`: whether members that the answer leaves out are not compared
 */
export function compareImage(
  answer: Answer,
  wanted: Wanted,
  { isCopy = false }: { isCopy?: boolean } = {},
): Comparison {
  return compare(
    { ...ofVersions, image: { ...ownMembers, ...noneOf(madeOf, 'See compareMadeOf.') } },
    answer,
    { image: wantedImage(answer, wanted) },
    'the image',
    { operation: 'GetImage', isCopy },
  );
}

/**
 * Compares what an image says of its recipe and its configurations, as far as it says something. AWS
 * does not tell whether these are the resources as they were when the build began, or as they are
 * now, so they are compared beside the resources themselves.
 */
export function compareMadeOf(
  answer: Answer,
  imageRecipe: ImageRecipeRequest,
  { lock, infrastructure, distribution }: Wanted,
): Comparison {
  return compare(
    { ...ofVersions, image: { ...noneOf(ownMembers, 'See compareImage.'), ...madeOf } },
    answer,
    {
      image: {
        imageRecipe: wantedImageRecipe(imageRecipe, lock.platform),
        infrastructureConfiguration: wantedInfrastructure(infrastructure),
        distributionConfiguration: distribution,
      },
    },
    'the image',
    { operation: 'GetImage', isCopy: true },
  );
}

function wantedImage(answer: Answer, { image, lock }: Wanted): object {
  return {
    ...image,
    type: orUnset('AMI'),
    platform: orUnset(lock.platform),
    // Tests are on where a request says nothing, and an answer may say nothing then.
    imageTestsConfiguration: { imageTestsEnabled: orUnset(true) },
    enhancedImageMetadataEnabled: image.enhancedImageMetadataEnabled ?? orUnset(true),
    imageScanningConfiguration: { imageScanningEnabled: orUnset(false) },
    // A build that runs has none or some of them; of one that ended, verification tells which are
    // missing. One too many would be somebody else's.
    outputResources: {
      amis: listOf(answer, 'image', 'outputResources', 'amis').map(() => ({
        region: new Accepted(
          `one of ${lock.regions.join(', ')}`,
          (region) => region === undefined || lock.regions.some((one) => one === region),
        ),
        accountId: orUnset(lock.account),
      })),
    },
    executionRole: orUnset(
      serviceLinkedRole(
        lock.homeRegion,
        lock.account,
        'imagebuilder',
        'AWSServiceRoleForImageBuilder',
      ),
    ),
    workflows: workflows(listOf(answer, 'image', 'workflows')),
    loggingConfiguration: {
      logGroupName:
        image.loggingConfiguration?.logGroupName ??
        orUnset(`/aws/imagebuilder/${textOf(answer, 'image', 'name')}`),
    },
  };
}

/** AWS's own workflows, one that builds and one that tests at least, as far as any are told. */
function workflows(found: readonly unknown[]): object[] {
  const own = new Accepted("a workflow of AWS's", (arn) => awsWorkflow.test(String(arn)));
  const kinds = found.map((workflow) => awsWorkflow.exec(textOf(workflow, 'workflowArn'))?.[1]);
  const isAws = kinds.length > 0 && !kinds.includes(undefined);
  const missing = isAws ? ['build', 'test'].filter((kind) => !kinds.includes(kind)) : [];
  const count = found.length + missing.length;
  return Array.from({ length: count }, () => ({ workflowArn: own, onFailure: orUnset('ABORT') }));
}

const awsWorkflow = /^arn:[^:]+:imagebuilder:[^:]+:aws:workflow\/([a-z]+)\//;
