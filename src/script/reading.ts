import { readPowerShell } from './powershell/read.ts';
import type { PowerShell } from './powershell/read.ts';
import type { Script } from './script.ts';
import type { Command } from './shell/command.ts';
import { readShell } from './shell/read.ts';

/**
 * Caches what is computed from a script. The key is the script's step if it has one, since
 * `scriptsOf` makes a new Script of the same step on every call.
 */
export function remember<Value>(make: (script: Script) => Value): (script: Script) => Value {
  const values = new WeakMap<object, Value>();
  return (script) => {
    const key = script.step ?? script;
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = make(script)));
    return value;
  };
}

/** The commands of a bash script, read once; none for PowerShell. */
export const commandsOf: (script: Script) => Command[] = remember(({ language, text }) =>
  language === 'bash' ? readShell(text) : [],
);

/** The contents of a PowerShell script, read once; nothing for bash. */
export const powerShellOf: (script: Script) => PowerShell = remember(({ language, text }) =>
  readPowerShell(language === 'powershell' ? text : ''),
);

/** The values of `$name` and `${name}`, of variables that a script sets only once. */
export const variablesOf: (script: Script) => ReadonlyMap<string, string> = remember((script) => {
  const values = new Map<string, string | undefined>();
  const set = (name: string, value: string): void =>
    void values.set(name, values.has(name) ? undefined : value);
  for (const { assignments, name, args } of commandsOf(script)) {
    for (const { text } of ['export', 'local', 'readonly', 'declare'].includes(name)
      ? args
      : assignments) {
      const match = /^(\w+)=(.*)$/s.exec(text);
      if (match) set(match[1]!, match[2]!);
    }
  }
  for (const { name, value } of powerShellOf(script).assignments) {
    set(name.slice(1), /^(["'])(.*?)\1/.exec(value)?.[2] ?? '');
  }
  return new Map(
    [...values].filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && entry[1] !== '' && !entry[1].includes('$('),
    ),
  );
});

/**
 * Replaces variables whose values are known. Two rounds, since an address is often joined from a
 * base and a name.
 */
export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  let expanded = text;
  for (let round = 0; round < 2 && expanded.includes('$') && expanded.length < 2000; round++) {
    expanded = expanded.replace(
      /\$(?:\{(\w+)\}|(\w+))/g,
      (whole, braced: string | undefined, bare: string | undefined) => {
        const name = braced ?? bare ?? '';
        return variables.get(name) ?? variables.get(name.toLowerCase()) ?? whole;
      },
    );
  }
  return expanded;
}
