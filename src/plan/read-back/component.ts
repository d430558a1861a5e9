import type { ComponentRequest } from '../wanted.ts';
import { compare, compared, NotCompared, orUnset } from './compare.ts';
import type { Answer, Comparison, Table } from './compare.ts';
import { ofVersions } from './every-answer.ts';

const made = new NotCompared('Image Builder makes it of the document, which is compared.');

/** Members of GetComponent's answer. */
export const componentTable: Table = {
  ...ofVersions,
  component: {
    arn: new NotCompared('The address that was asked for.'),
    name: compared,
    version: compared,
    description: new NotCompared('For people. What it is made of, the document, is compared.'),
    changeDescription: new NotCompared('For people.'),
    type: made,
    platform: compared,
    supportedOsVersions: compared,
    state: new NotCompared('Set after it was made: whether new recipes may still use it.'),
    parameters: made,
    owner: new NotCompared('It is in the address.'),
    data: compared,
    kmsKeyId: compared,
    encrypted: new NotCompared('Always: by a key of AWS, or by kmsKeyId, which is compared.'),
    dateCreated: new NotCompared('A time.'),
    tags: new NotCompared('Prove nothing: whoever makes a component sets them.'),
    publisher: compared,
    obfuscate: compared,
    productCodes: compared,
  },
};

/** Compares a component with the request that should have made it. */
export function compareComponent(
  answer: Answer,
  request: ComponentRequest,
  what: string,
): Comparison {
  return compare(
    componentTable,
    answer,
    {
      component: {
        ...request,
        version: request.semanticVersion,
        obfuscate: orUnset(false),
      },
    },
    what,
    { operation: 'GetComponent' },
  );
}
