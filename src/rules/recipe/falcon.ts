import type { Step } from '../../document/component-document.ts';
import type { Script } from '../../script/script.ts';
import { scriptsOf } from '../../script/script.ts';
import { nodeAt } from '../../source/node.ts';
import type { Rule } from '../rule.ts';
import { mayReboot } from '../script/reboots.ts';
import { scriptText } from './documents.ts';

/** Rules on the CrowdStrike Falcon sensor, which must be the last thing to be installed. */
export const falconRules: readonly Rule[] = [
  {
    id: 'reboot-after-falcon',
    severity: 'error',
    of: 'recipe',
    what: 'finds a reboot of the build instance after the CrowdStrike Falcon sensor was installed',
    why: 'The sensor starts with the machine and takes an agent id, which every instance of the image then shares: they are one host in the console.',
    source: 'https://github.com/CrowdStrike/falcon-scripts',
    fix: 'Put everything that reboots before the sensor; the sensor is the last that is installed.',
    check: function* ({ components }) {
      let falcon: string | undefined;
      for (const component of components) {
        if (component.kind === 'managed') {
          if (falcon !== undefined && /^(reboot|update)-(linux|windows)/.test(component.name)) {
            yield {
              at: component.at,
              message: `${component.name} reboots after ${falcon} installed the Falcon sensor.`,
            };
          }
          continue;
        }
        const { document } = component;
        const scripts = new Map(scriptsOf(document).map((script) => [script.step, script]));
        for (const step of document.steps.filter(
          ({ phase }) => phase === 'build' || phase === 'validate',
        )) {
          if (falcon !== undefined && reboots(step, scripts.get(step))) {
            yield falcon === document.file
              ? {
                  at: step.at,
                  message: `${step.step} reboots after the Falcon sensor was installed.`,
                }
              : {
                  at: component.at,
                  message: `${step.step} (${document.file}:${String(step.at.line)}) reboots after ${falcon} installed the Falcon sensor.`,
                };
          }
          if (
            step.phase === 'build' &&
            /falcon-sensor|falconctl|CSFalconService|WindowsSensor|FalconSensor/i.test(
              scriptText(step),
            )
          ) {
            falcon ??= document.file;
          }
        }
      }
    },
  },
];

/** Whether a step restarts the machine, always or sometimes. */
function reboots({ action, inputs }: Step, script: Script | undefined): boolean {
  if (script) return mayReboot(script);
  const text = (key: string): string => {
    const value = nodeAt(inputs, [key]);
    return value?.kind === 'scalar' ? value.text : '';
  };
  if (action === 'ExecuteBinary') {
    return /(?:^|[\\/])(?:reboot|shutdown(?:\.exe)?)$/i.test(text('path'));
  }
  return (
    action === 'Reboot' ||
    action === 'UpdateOS' ||
    (/^(?:Uni|I)nstallMSI$/.test(action) && text('reboot') === 'Force')
  );
}
