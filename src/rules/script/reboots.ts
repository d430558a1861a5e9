import type { RuleDiagnostic, Rule } from '../rule.ts';
import type { Script } from '../../script/script.ts';
import { isWithin as isWithinBlock } from '../../script/powershell/call.ts';
import { isGuarded, isWithin } from '../../script/shell/command.ts';
import { commandsOf, expand, powerShellOf, variablesOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';

const source =
  'https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-reboot';

/** Rules on how a script restarts the instance. */
export const rebootRules: readonly Rule[] = [
  {
    id: 'reboot-loop',
    severity: 'error',
    of: 'script',
    what: 'finds `exit 194` in bash and `exit 3010` in PowerShell that nothing keeps from being reached again',
    why: 'AWSTOE reboots and runs the same step again from its first line, and again, until the build times out.',
    source,
    fix: 'Leave a marker file before it and ask for that first, or reboot by a step of the Reboot module.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!/\d{3}/.test(script.text)) return;
      if (script.step === undefined || isConditional(script)) return;
      const commands = commandsOf(script);
      for (const command of commands) {
        const code =
          command.name === 'exit' && command.args[0]
            ? expand(command.args[0].text, variablesOf(script))
            : undefined;
        // An exit code is taken modulo 256, so 3010 is 194, too.
        if (code === undefined || !/^\d+$/.test(code) || Number(code) % 256 !== 194) continue;
        if (isGuarded(command) || isWithin(command, 'subshell', 'substitution')) continue;
        if (
          commands.some(
            (other) =>
              other.offset < command.offset &&
              (/^(?:source|\.|exec|eval)$/.test(other.name) ||
                (/^(?:exit|return)$/.test(other.name) && isGuarded(other))),
          )
        ) {
          continue;
        }
        yield diagnosticAt(
          script,
          command,
          `The step ends with exit ${code} each time it runs: it reboots for ever.`,
        );
      }
      const { calls } = powerShellOf(script);
      for (const call of calls) {
        if (!isRebootExit(call, '3010') || call.scope !== undefined) continue;
        if (
          calls.some(
            (other) =>
              other.offset < call.offset &&
              (other.name === 'exit' || other.name === 'return' || other.name.endsWith('.ps1')),
          )
        ) {
          continue;
        }
        // The reader does not list `return` and `throw` as commands.
        if (/\breturn\b/i.test(powerShellOf(script).code.slice(0, call.offset))) continue;
        yield diagnosticAt(
          script,
          call,
          'The step ends with exit 3010 each time it runs: it reboots for ever.',
        );
      }
    },
  },
  {
    id: 'accidental-reboot',
    severity: 'warning',
    of: 'script',
    what: 'finds a PowerShell script that ends with the exit code of an installer',
    why: 'An installer\'s 3010 means "a reboot is due"; AWSTOE takes it for the wish to reboot and run the same step, installer and all, again.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-executepowershell',
    fix: 'Throw for codes that are errors, end with `exit 0`, and reboot by a step of the Reboot module.',
    *check(script): Iterable<RuleDiagnostic> {
      if (script.step === undefined) return;
      const { calls, code } = powerShellOf(script);
      if (!startsInstaller(code) || code.split('\n').some(asksForReboot)) return;
      for (const call of calls) {
        const value = call.name === 'exit' ? call.args[0]?.text : undefined;
        if (value !== undefined && /^\(?\$(?:LASTEXITCODE\b|\w+\.ExitCode\b)/i.test(value)) {
          yield diagnosticAt(script, call, `exit ${value} may be 3010.`);
        }
      }
    },
  },
  {
    id: 'wrong-reboot-code',
    severity: 'warning',
    of: 'script',
    what: 'finds `exit 194` in PowerShell and `exit 3010` in bash',
    why: '194 is a plain failure on Windows. bash cuts 3010 down to 194, which does reboot, but says something else than it does.',
    source,
    fix: 'Write `exit 3010` in PowerShell and `exit 194` in bash.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!/194|3010/.test(script.text)) return;
      if (script.step === undefined) return;
      for (const command of commandsOf(script)) {
        if (command.name === 'exit' && command.args[0]?.text === '3010') {
          yield diagnosticAt(
            script,
            command,
            'exit 3010 is exit 194 in bash, which has eight bits for it.',
            'Write `exit 194`.',
          );
        }
      }
      for (const call of powerShellOf(script).calls) {
        if (call.name === 'exit' && call.args[0]?.text === '194') {
          yield diagnosticAt(
            script,
            call,
            'exit 194 reboots nothing on Windows: the step fails.',
            'Write `exit 3010`.',
          );
        }
      }
    },
  },
  {
    id: 'reboot-command',
    severity: 'warning',
    of: 'script',
    what: 'finds a step that reboots or shuts down the instance by itself',
    why: 'AWSTOE does not know of it: the step is cut off, and the build may fail.',
    source,
    fix: 'Use a step of the Reboot module, or end the script with exit 194 (bash) or 3010 (PowerShell) behind a test for a marker file.',
    *check(script): Iterable<RuleDiagnostic> {
      if (script.step === undefined) return;
      for (const { offset, words } of rebootCommands(script)) {
        yield diagnosticAt(
          script,
          { offset },
          `${words.join(' ').slice(0, 60)} is not known to AWSTOE.`,
        );
      }
    },
  },
];

/**
 * Whether a script restarts the machine, always or sometimes: by a command, or by the exit code on
 * which AWSTOE restarts.
 */
export function mayReboot(script: Script): boolean {
  if (rebootCommands(script).length > 0) return true;
  return (
    commandsOf(script).some((command) => isRebootExit(command, '194')) ||
    powerShellOf(script).calls.some((call) => isRebootExit(call, '3010'))
  );
}

/** Whether a command is `exit <code>` or, in PowerShell, `exit(<code>)`. */
function isRebootExit(
  { name, args }: { name: string; args: readonly { text: string }[] },
  code: string,
): boolean {
  return name === 'exit' && args[0]?.text.replace(/^\(\s*(\d+)\s*\)$/, '$1') === code;
}

/**
 * Commands that restart or stop the machine. Those in functions are left out, since a function may
 * never be called.
 */
function rebootCommands(script: Script): { offset: number; words: string[] }[] {
  const ofShell = commandsOf(script).filter((command) => {
    const { name, args } = command;
    const has = (pattern: RegExp): boolean => args.some(({ text }) => pattern.test(text));
    const isReboot =
      (/^(?:reboot|poweroff|halt)$/.test(name) && !has(/^--help$|^-w$|^--wtmp-only$/)) ||
      (name === 'shutdown' && !has(/^-c$/)) ||
      (name === 'systemctl' && has(/^(?:reboot|poweroff|halt|kexec)$/)) ||
      (/^(?:init|telinit)$/.test(name) && has(/^[06]$/));
    return isReboot && !isWithin(command, 'function');
  });
  const ofPowerShell = powerShellOf(script).calls.filter((call) => {
    const isShutdown =
      /^shutdown(?:\.exe)?$/.test(call.name) &&
      call.args.some(({ text }) => /^[-/][rsg]$/i.test(text));
    return (
      (/^(?:restart|stop)-computer$/.test(call.name) || isShutdown) &&
      !isWithinBlock(call, 'function')
    );
  });
  return [
    ...ofShell.map(({ offset, name, args }) => ({
      offset,
      words: [name, ...args.map(({ text }) => text)],
    })),
    ...ofPowerShell.map(({ offset, name }) => ({ offset, words: [name] })),
  ];
}

/** Whether the step has a condition. */
function isConditional({ step }: Script): boolean {
  return step?.attributes.entries.has('if') ?? false;
}

/** Whether PowerShell starts something that installs, as far as its names tell. */
function startsInstaller(code: string): boolean {
  if (/msiexec|Start-Process|wusa|\.msi\b/i.test(code)) return true;
  return (code.match(/[\w.-]+/g) ?? []).some((word) => {
    const at = word.search(/setup|install/i);
    return at >= 0 && /\.exe/i.test(word.slice(at));
  });
}

/** Whether a line of PowerShell compares something with 3010. */
function asksForReboot(line: string): boolean {
  const at = line.search(/\b3010\b/);
  if (at < 0) return false;
  const operator = line.search(/-(?:c?notin|c?in|c?eq|c?ne)\b/i);
  return (
    (operator >= 0 && /\b3010\b/.test(line.slice(operator))) ||
    /-(?:not)?contains/i.test(line.slice(at)) ||
    /case\s+3010|^\s*3010\s*(?:\{|$)/i.test(line)
  );
}
