import type { OutputDescriptions } from './publish.ts';

/** AMI ids that passed verification: recipe name to region to id. */
export type Amis = Record<string, Record<string, string>>;

/** Outputs of commands that find AMIs. */
export interface AmiOutputs {
  'amis': Amis;
  'ami-id': string | undefined;
}

export const amiOutputs: OutputDescriptions<AmiOutputs> = {
  'amis':
    'JSON: `{"<recipe>": {"<region>": "ami-…"}}`, only AMIs that passed verification; of `lookup` the newest released.',
  'ami-id': 'AMI id in the home region, when there is exactly one recipe.',
};

/** What these outputs hold where a command came to nothing. */
export const noAmis: AmiOutputs = { 'amis': {}, 'ami-id': undefined };
