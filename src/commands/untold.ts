import { ActionError } from '../errors.ts';
import { differencesFromWanted } from '../plan/decide.ts';
import type { Image } from '../plan/image.ts';
import type { Wanted } from '../plan/wanted.ts';

/**
 * Whether an image is what is wanted as far as AWS tells of it. It must not be used: what was left
 * out may be otherwise.
 */
export function isWantedAsFarAsTold(image: Image, wanted: Wanted): boolean {
  return differencesFromWanted(image, wanted, 'told').length === 0;
}

/** The error about an image of which AWS leaves out what it is compared by. */
export function untoldError(image: Image, wanted: Wanted): ActionError {
  return new ActionError(
    'aws',
    `${image.arn} is there and can't be used, since AWS's answer leaves out what shows that it is what the plan wants: ${differencesFromWanted(image, wanted).join('; ')}.`,
    'Run the failed jobs again: AWS may tell it then. Where it stays so, building the image again would not help: report it with what `aws imagebuilder get-image` answers.',
  );
}
