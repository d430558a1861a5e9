/** What became of an image, from best to worst; of several the worst counts. */
export const results = ['none', 'reused', 'released', 'built', 'started', 'cancelled', 'failed'] as const;
export type Result = (typeof results)[number];

/** AMI ids that passed verification: recipe name to region to id. */
export type Amis = Record<string, Record<string, string>>;

/** The outputs of the action, by command. */
export interface Outputs {
  'amis': Amis;
  'ami-id': string | undefined;
  'manifest': string;
  'result': Result;
}

/** Every output and what it holds; action.yml and the README are checked against it. */
export const outputDefinitions: Record<keyof Outputs, string> = {
  'amis': 'JSON: `{"<recipe>": {"<region>": "ami-…"}}`, only AMIs that passed verification.',
  'ami-id': 'AMI id in the home region, when there is exactly one recipe.',
  'manifest': 'Path of a JSON file with everything known of each image.',
  'result': '`built`, `reused`, `released`, `started`, `none`, `failed` or `cancelled`; of several recipes the worst.',
};

/** The worst of several results; `none` where there is nothing. */
export function worstResult(all: readonly Result[]): Result {
  return results[Math.max(0, ...all.map((result) => results.indexOf(result)))] ?? 'none';
}

/** Writes every output; the only place that does. */
export async function publish(outputs: Outputs, setOutput: (name: string, value: string) => Promise<void>): Promise<void> {
  await setOutput('amis', JSON.stringify(outputs.amis));
  await setOutput('ami-id', outputs['ami-id'] ?? '');
  await setOutput('manifest', outputs.manifest);
  await setOutput('result', outputs.result);
}
