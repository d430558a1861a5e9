import type { Recipe } from '../../recipe/recipe.ts';
import type { Rule } from '../rule.ts';

/** Most that a recipe may say of its components, bytes: docs/aws.md#limits. */
const maxComponentBytes = 25_000;

/** What a recipe says of all its components together. */
export const componentSizeRule: Rule = {
  id: 'component-size',
  severity: 'error',
  of: 'recipe',
  what: 'finds a recipe whose components, with the names and the values of their parameters, have more than 25 KB together',
  why: 'Image Builder refuses the image recipe. How it counts is written nowhere; here it is the request as it is sent.',
  source: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-image-recipes.html',
  fix: 'Shorten values, or put long ones into a file in S3 that a document reads.',
  check: ({ components, account, homeRegion, locations }) => {
    const bytes = Buffer.byteLength(
      JSON.stringify(components.map((component) => entryOf(component, account, homeRegion))),
    );
    return bytes <= maxComponentBytes
      ? []
      : [
          {
            at: locations['components']!,
            message: `The components have ${bytes.toLocaleString('en')} bytes together, most of them values of parameters; Image Builder takes 25 KB.`,
          },
        ];
  },
};

/** An entry of the request, with digits in place of those of a digest or a version. */
function entryOf(
  component: Recipe['components'][number],
  account: string,
  region: string,
): { componentArn: string; parameters: { name: string; value: string[] }[] } {
  const name =
    component.kind === 'managed'
      ? component.name
      : `golden-ami-${component.document.name}-${'0'.repeat(12)}`;
  return {
    componentArn: `arn:aws:imagebuilder:${region}:${account}:component/${name}/1.0.0/1`,
    parameters: Object.entries(component.parameters).map(([parameter, value]) => ({
      name: parameter,
      value: [value],
    })),
  };
}
