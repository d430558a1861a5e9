import type { Rule } from './rule.ts';
import { buildServiceRules } from './script/build-services.ts';
import { downloadRules } from './script/downloads.ts';
import { failureRules } from './script/failures.ts';
import { packageRules } from './script/packages.ts';
import { rebootRules } from './script/reboots.ts';
import { secretRules } from './script/secrets.ts';
import { signerRules } from './script/signers.ts';
import { temporaryFileRules } from './script/temporary-files.ts';

/** Rules on bash and PowerShell, the most important first. */
export const scriptRules: readonly Rule[] = [
  ...failureRules,
  ...rebootRules,
  ...buildServiceRules,
  ...secretRules,
  ...downloadRules,
  ...signerRules,
  ...packageRules,
  ...temporaryFileRules,
];
