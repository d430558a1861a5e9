import { DescribeImagesCommand, EC2Client, paginateDescribeImages } from '@aws-sdk/client-ec2';
import {
  CancelImageCreationCommand,
  GetComponentCommand,
  GetImageCommand,
  GetImageRecipeCommand,
  ImagebuilderClient,
  paginateListComponents,
  paginateListImageRecipes,
  paginateListImages,
} from '@aws-sdk/client-imagebuilder';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clientOptions, errorOf } from '../client-options.ts';
import { startExample } from '../example.ts';
import type { Sandbox } from '../sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startExample();
  sandbox.populate({ imageRecipes: 500, components: 500, images: 200 });
});
afterAll(() => sandbox.close());

const client = (): ImagebuilderClient => new ImagebuilderClient(clientOptions(sandbox));

/** How many pages there are, and the ARNs on them. */
async function read<Page>(
  pages: AsyncIterable<Page>,
  arns: (page: Page) => (string | undefined)[],
): Promise<{ pages: number; arns: Set<string | undefined>; rows: number }> {
  const all: (string | undefined)[][] = [];
  for await (const page of pages) all.push(arns(page));
  return { pages: all.length, arns: new Set(all.flat()), rows: all.flat().length };
}

test('every list pages, each entry once, 25 or 100 to a page', async () => {
  const recipes = await read(
    paginateListImageRecipes({ client: client() }, {}),
    ({ imageRecipeSummaryList = [] }) => imageRecipeSummaryList.map(({ arn }) => arn),
  );
  expect({ ...recipes, arns: recipes.arns.size }).toEqual({ pages: 20, rows: 500, arns: 500 });
  const components = await read(
    paginateListComponents({ client: client(), pageSize: 100 }, {}),
    ({ componentVersionList = [] }) => componentVersionList.map(({ arn }) => arn),
  );
  expect({ ...components, arns: components.arns.size }).toEqual({ pages: 5, rows: 500, arns: 500 });
  const images = await read(
    paginateListImages({ client: client() }, {}),
    ({ imageVersionList = [] }) => imageVersionList.map(({ arn }) => arn),
  );
  expect({ ...images, arns: images.arns.size }).toEqual({ pages: 8, rows: 200, arns: 200 });
  const amis = await read(
    paginateDescribeImages(
      { client: new EC2Client(clientOptions(sandbox)), pageSize: 50 },
      { Owners: ['self'] },
    ),
    ({ Images = [] }) => Images.map(({ ImageId }) => ImageId),
  );
  expect({ ...amis, arns: amis.arns.size }).toEqual({ pages: 4, rows: 200, arns: 200 });
});

test('what refers to each other is there, and encrypted with the key of its region', async () => {
  const { image } = await client().send(
    new GetImageCommand({
      imageBuildVersionArn:
        'arn:aws:imagebuilder:us-east-1:360783618952:image/neighbour-0200/1.0.0/1',
    }),
  );
  expect(image).toMatchObject({
    state: { status: 'AVAILABLE' },
    imageRecipe: { name: 'neighbour-0200' },
  });
  const { imageRecipe } = await client().send(
    new GetImageRecipeCommand({ imageRecipeArn: image?.imageRecipe?.arn }),
  );
  const { component } = await client().send(
    new GetComponentCommand({
      componentBuildVersionArn: imageRecipe?.components?.[0]?.componentArn,
    }),
  );
  expect([imageRecipe?.arn, component?.name]).toEqual([image?.imageRecipe?.arn, 'neighbour-0200']);
  const amis = image?.outputResources?.amis ?? [];
  expect(amis.map(({ region }) => region)).toEqual([
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
  ]);
  for (const { region = '', image: id = '', name } of amis) {
    const { Images: [ami] = [] } = await new EC2Client(clientOptions(sandbox, { region })).send(
      new DescribeImagesCommand({ ImageIds: [id] }),
    );
    expect(ami).toMatchObject({
      Name: name,
      State: 'available',
      BlockDeviceMappings: [{ Ebs: { Encrypted: true } }],
      Tags: expect.arrayContaining([{ Key: 'Team', Value: 'Neighbour' }]),
    });
    expect(sandbox.ec2.store.amis.get(id)?.devices[0]?.snapshot.kmsKeyArn).toBe(
      sandbox.kms.find(
        region,
        sandbox.world.accountId,
        'alias/accelerator/ebs/default-encryption/key',
      )?.arn,
    );
  }
});

test('more images than recipes are further builds; images without recipes, or with recipes twice, are refused', async () => {
  const other = await startExample();
  other.populate({ imageRecipes: 2, images: 5 });
  const builds = other.imageBuilder.registry
    .all('image', other.world.accountId, 'us-east-1')
    .map(({ arn }) => arn.split('image/')[1]);
  expect(builds).toEqual([
    'neighbour-0001/1.0.0/1',
    'neighbour-0002/1.0.0/1',
    'neighbour-0001/1.0.0/2',
    'neighbour-0002/1.0.0/2',
    'neighbour-0001/1.0.0/3',
  ]);
  expect(() => {
    other.populate({ images: 1 });
  }).toThrow('at least one recipe');
  expect(() => {
    other.populate({ imageRecipes: 1 });
  }).toThrow('already exists');
  await other.close();
});

test("a finished image can't be cancelled", async () => {
  expect(
    await errorOf(
      client().send(
        new CancelImageCreationCommand({
          imageBuildVersionArn:
            'arn:aws:imagebuilder:us-east-1:360783618952:image/neighbour-0001/1.0.0/1',
          clientToken: 'a'.repeat(36),
        }),
      ),
    ),
  ).toMatchObject({ name: 'ResourceInUseException' });
});
