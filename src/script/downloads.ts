import type { Download } from './download.ts';
import { downloadsOfPowerShell } from './powershell/downloads.ts';
import { commandsOf, expand, powerShellOf, remember, variablesOf } from './reading.ts';
import type { Script } from './script.ts';
import { downloadsOfShell } from './shell/downloads.ts';

/**
 * All downloads of a script from the web. Files of S3, of the metadata service and of this machine
 * are left out.
 */
export const downloadsOf: (script: Script) => Download[] = remember((script) => {
  // Quick answer: most scripts download nothing.
  if (!/(?:http|ftp)s?:/i.test(script.text)) return [];
  const variables = variablesOf(script);
  const found = [
    ...downloadsOfShell(commandsOf(script)),
    ...downloadsOfPowerShell(powerShellOf(script)),
  ];
  return found
    .map((one) => ({ ...one, url: expand(one.url, variables) }))
    .filter(({ url }) => isWeb(url));
});

function isWeb(url: string): boolean {
  return (
    /^(?:https?|ftp):\/\//i.test(url) &&
    !/^\w+:\/\/(?:169\.254\.\d+\.\d+|\[fd00:ec2::254\]|localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(
      url,
    )
  );
}
