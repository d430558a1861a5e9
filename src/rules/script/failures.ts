import type { RuleDiagnostic, Rule } from '../rule.ts';
import {
  hasParameter,
  isWithin as isWithinBlock,
  parameter,
} from '../../script/powershell/call.ts';
import type { Call } from '../../script/powershell/call.ts';
import { isWithin } from '../../script/shell/command.ts';
import type { Command } from '../../script/shell/command.ts';
import { commandsOf, powerShellOf } from '../../script/reading.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { errexitEndsAt, optionSetAt, setsOption } from './strict-mode.ts';

/** Rules on failures that a script hides. */
export const failureRules: readonly Rule[] = [
  {
    id: 'no-strict-mode',
    severity: 'warning',
    of: 'script',
    what: "finds a script of several commands without `set -e` or `$ErrorActionPreference = 'Stop'` before the first",
    why: 'AWSTOE looks at the exit code of the whole script, which is that of its last command: an installation that failed before it goes into the image unnoticed.',
    source:
      'https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-executebash',
    fix: "Begin bash with `set -euo pipefail`, PowerShell with `$ErrorActionPreference = 'Stop'`.",
    *check(script): Iterable<RuleDiagnostic> {
      // Nothing reads the exit code of user data.
      if (script.step === undefined) return;
      if (script.language === 'bash') {
        if (
          commandsOf(script).some(
            ({ name, args }) => name === 'trap' && args.some(({ text }) => text === 'ERR'),
          )
        ) {
          return;
        }
        const strictAt = optionSetAt(script, 'errexit') ?? Infinity;
        const relevant = commandsOf(script).filter(isFailureLost);
        const first = relevant[0];
        if (first && first.offset < strictAt && (relevant.length > 1 || strictAt < Infinity)) {
          yield diagnosticAt(script, first, `If ${first.name} fails, the script goes on.`);
        } else {
          const [unguarded, another] = relevant.filter(
            ({ offset }) => offset > (errexitEndsAt(script) ?? Infinity),
          );
          if (unguarded && another) {
            yield diagnosticAt(
              script,
              unguarded,
              `After \`set +e\` the script goes on if ${unguarded.name} fails.`,
            );
          }
        }
        return;
      }
      const { calls, assignments } = powerShellOf(script);
      const strictAt =
        assignments.find(({ name, value }) => isPreference.test(name) && /^["']?Stop/i.test(value))
          ?.offset ?? Infinity;
      const relevant = calls.filter(isCallFailureLost);
      const first = relevant[0];
      if (first && first.offset < strictAt && (relevant.length > 1 || strictAt < Infinity)) {
        yield diagnosticAt(
          script,
          first,
          `If ${script.text.slice(first.offset).match(/^[^\s;|()]+/)?.[0] ?? first.name} fails, the script goes on.`,
        );
      }
    },
  },
  {
    id: 'commands-as-arguments',
    severity: 'error',
    of: 'script',
    what: 'finds commands that stand on the line of `set -e`, mostly because YAML has folded (`>`) the lines of the script into one',
    why: '`set` takes them for its arguments and succeeds: nothing of the script runs, and the step is green.',
    source: 'https://yaml.org/spec/1.2.2/#813-folded-style',
    fix: 'Begin the script with `|`, which keeps its lines; or put a semicolon after `set -e`.',
    *check(script): Iterable<RuleDiagnostic> {
      for (const { name, args } of commandsOf(script)) {
        if (name !== 'set' || !/^-[A-Za-z]*[eu]/.test(args[0]?.text ?? '')) continue;
        const swallowed = args.find(
          ({ text }, index) =>
            !/^[-+]/.test(text) && !/^[-+][A-Za-z]*o$/.test(args[index - 1]?.text ?? ''),
        );
        if (swallowed && !args.some(({ text }) => text === '--' || text === '-')) {
          yield diagnosticAt(script, swallowed, `\`set\` takes ${swallowed.text} for an argument.`);
        }
      }
    },
  },
  {
    id: 'negation-under-errexit',
    severity: 'warning',
    of: 'script',
    what: 'finds `! command` as a statement of its own in the middle of a script with `set -e`',
    why: 'bash never ends a script for a pipeline that begins with `!`, so that the check checks nothing.',
    source: 'https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html',
    fix: 'Write `if command; then exit 1; fi`.',
    *check(script): Iterable<RuleDiagnostic> {
      if (!setsOption(script, 'errexit')) return;
      const commands = commandsOf(script);
      for (const command of commands) {
        if (
          !command.isNegated ||
          command.before !== '' ||
          isWithin(command, 'condition', 'function', 'substitution') ||
          command.name === ''
        ) {
          continue;
        }
        const last = commands.find(
          ({ offset, before, after }) =>
            offset >= command.offset &&
            (offset === command.offset || before === '|') &&
            after !== '|',
        );
        // The last command decides the exit code.
        if (!last || last.after === '&&' || last.after === '||' || last === commands.at(-1)) {
          continue;
        }
        yield diagnosticAt(script, command, `\`! ${command.name}\` never fails the script.`);
      }
    },
  },
  {
    id: 'ignored-exit-code',
    severity: 'warning',
    of: 'script',
    what: 'finds a program that PowerShell runs without a look at its exit code',
    why: 'A program that fails raises no error, whatever $ErrorActionPreference says: the step succeeds without the software.',
    source:
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables#lastexitcode',
    fix: 'Write `$process = Start-Process … -Wait -PassThru` and look at `$process.ExitCode`, or after `& program.exe` at `$LASTEXITCODE`.',
    *check(script): Iterable<RuleDiagnostic> {
      const { calls, code } = powerShellOf(script);
      let isTold = false;
      if (/PSNativeCommandUseErrorActionPreference/i.test(code)) return;
      for (const call of calls) {
        if (isStart(call)) {
          if (
            hasParameter(call, 'Wait', 1) &&
            !hasParameter(call, 'PassThru', 2) &&
            !call.args.some(({ text }) => text.startsWith('@'))
          ) {
            yield diagnosticAt(
              script,
              call,
              `Nobody sees how ${programOf(call)} ends: Start-Process has no -PassThru.`,
            );
          }
        } else if (
          isProgram(call) &&
          calls.length > 1 &&
          !call.isPipedOn &&
          !/\$LASTEXITCODE|\$\?/i.test(code.slice(call.end)) &&
          call.scope?.construct !== 'value' &&
          !isTold
        ) {
          isTold = true;
          yield diagnosticAt(script, call, `Nobody looks at the exit code of ${call.name}.`);
        }
      }
    },
  },
  {
    id: 'program-error-stream',
    severity: 'warning',
    of: 'script',
    what: "finds `2>&1` behind a program in a PowerShell script with `$ErrorActionPreference = 'Stop'`",
    why: 'Windows PowerShell makes an error of each line on the redirected stream, and with Stop the first one, were it only a version or progress, ends the script.',
    source: 'https://github.com/PowerShell/PowerShell/issues/4002',
    fix: "Leave the redirection out, or let cmd do it: `& cmd.exe /c 'program 2>&1'`.",
    *check(script): Iterable<RuleDiagnostic> {
      const { calls, assignments } = powerShellOf(script);
      if (
        !assignments.some(({ name, value }) => isPreference.test(name) && /^["']?Stop/i.test(value))
      ) {
        return;
      }
      for (const call of calls) {
        const redirection =
          isProgram(call) && !isWithinBlock(call, 'try')
            ? call.args.find(({ text, isQuoted }) => !isQuoted && /^(?:2|\*)>/.test(text))
            : undefined;
        if (redirection) {
          yield diagnosticAt(
            script,
            redirection,
            `The first line that ${call.name} writes to its error stream ends the script.`,
          );
        }
      }
    },
  },
];

const isPreference = /^\$(?:(?:global|script|local):)?erroractionpreference$/;

/** Commands that can't fail, or whose failure does no harm. */
const harmlessCommands =
  /^(?:|echo|printf|export|declare|typeset|local|readonly|unset|set|shopt|umask|alias|source|\.|:|true|false|exit|return|break|continue|shift|trap|cd|pushd|popd|read|sleep|wait|date|hostname|whoami|id|uname|env|cat|ls|pwd|ps|df|free|test|\[|\[\[|let|eval|sync|which|type|logger|history|clear|jobs)$/;

/** Whether a failure of the command would be lost without `set -e`. */
function isFailureLost(command: Command): boolean {
  const { name, before, after, isNegated } = command;
  if (
    harmlessCommands.test(name) ||
    isNegated ||
    before === '&&' ||
    before === '||' ||
    before === '|' ||
    after === '||' ||
    after === '&&' ||
    after === '&'
  ) {
    return false;
  }
  return !isWithin(command, 'condition', 'substitution', 'function');
}

function isCallFailureLost(call: Call): boolean {
  if (
    /^(?:write-(?:host|output|verbose|warning|information|debug|error|progress)|echo|out-\w+|exit|break|continue|start-sleep|set-strictmode|set-executionpolicy|get-date|get-\w+|test-path|where-object|foreach-object|select-\w+|sort-object|measure-\w+|format-\w+|join-path|split-path|new-object|convertfrom-\w+|convertto-\w+|[?%]|\$.*|start-transcript|stop-transcript|import-module|)$/.test(
      call.name,
    )
  ) {
    return false;
  }
  const action = parameter(call, 'ErrorAction', 6) ?? parameter(call, 'ea');
  return (
    action === undefined &&
    !call.isPiped &&
    !isWithinBlock(call, 'try', 'catch', 'function', 'value')
  );
}

const isStart = ({ name }: Call): boolean => /^(?:start-process|start|saps)$/.test(name);

function programOf(call: Call): string {
  const text =
    (parameter(call, 'FilePath', 1) ?? call.args.find((argument) => !argument.text.startsWith('-')))
      ?.text ?? 'the program';
  return text.slice(text.lastIndexOf('\\') + 1);
}

/**
 * Whether a command is a program whose failure matters: one of a list, or any other that ends in
 * `.exe` or `.msi`.
 */
function isProgram({ name }: Call): boolean {
  return (
    /^(?:msiexec|choco|dism|wusa|pip3?|npm|aws|java|winget)$/.test(name) ||
    /^(?!(?:net|netsh|taskkill|control|explorer|cleanmgr)\.exe).+\.(?:exe|msi)$/.test(name)
  );
}
