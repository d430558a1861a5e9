import type { Step } from '../../document/component-document.ts';
import { commandsOf, expand, powerShellOf, variablesOf } from '../../script/reading.ts';
import type { Script } from '../../script/script.ts';
import type { Node } from '../../source/node.ts';

/**
 * Variables whose files a script removes, moves, or passes to a function that does; undefined where
 * it is not known which.
 */
export function variablesRemoved(script: Script): Set<string> | undefined {
  const removers = commandsOf(script).filter(
    ({ name }) =>
      /^(?:rm|rmdir|unlink|shred|mv|find|xargs|trap|eval)$/i.test(name) ||
      (/clean|remove|delete/i.test(name) && /^\w+$/.test(name)),
  );
  const texts = removers.flatMap(({ args }) => args.map(({ text }) => text));
  // A function in a trap, as in trap cleanup EXIT, may remove anything.
  if (removers.some(({ name, args }) => name === 'trap' && /^\w+$/.test(args[0]?.text ?? ''))) {
    return undefined;
  }
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1]!)),
  );
}

/**
 * Paths and patterns that a script removes or moves away. A path that begins with `$` is not known.
 */
export function removedBy(script: Script): string[] {
  const variables = variablesOf(script);
  const commands = commandsOf(script);
  let folder = '';
  const ofShell = commands.flatMap((command): string[] => {
    const { name, args } = command;
    if (name === 'cd') folder = expand(args[0]?.text ?? '', variables);
    const texts = args.map(({ text }) => expand(text, variables));
    if (/^(?:rm|rmdir|unlink|shred|mv|find|xargs)$/.test(name)) {
      return texts
        .filter((text) => !text.startsWith('-'))
        .map((text) => (/^[/$]/.test(text) ? text : `${folder}/${text}`));
    }
    return name === 'trap'
      ? [...texts.join(' ').matchAll(/[/$][^\s"';]+/g)].map(([path]) => expand(path, variables))
      : [];
  });
  const { calls } = powerShellOf(script);
  const ofPowerShell = calls.flatMap(({ name, args }) =>
    /^(?:remove-item|rm|del|ri|erase|rmdir|rd|move-item|mv)$/.test(name)
      ? args.map(({ text }) => expand(text, variables)).flatMap((text) => text.split(/,\s*/))
      : [],
  );
  // Paths in a variable that the script assigned earlier.
  const lists = ofPowerShell
    .filter((text) => text.startsWith('$'))
    .flatMap((name) =>
      powerShellOf(script)
        .assignments.filter((one) => one.name === name.toLowerCase())
        .flatMap(({ value }) => [...value.matchAll(/["']([^"']+)["']/g)].map((match) => match[1]!)),
    );
  return [...ofShell, ...ofPowerShell, ...lists];
}

/** Paths that a step with DeleteFile, DeleteFolder, MoveFile or MoveFolder removes. */
export function removedByModule({ action, inputs }: Step): string[] {
  if (!/^(?:Delete|Move)(?:File|Folder)$/.test(action) || !inputs) return [];
  const maps: Node[] = inputs.kind === 'list' ? inputs.items : [inputs];
  return maps.flatMap((map) =>
    map.kind === 'map'
      ? [...map.entries.values()].flatMap(({ value }) =>
          value.kind === 'scalar' ? [value.text] : [],
        )
      : [],
  );
}

/** Whether removing one path removes another. A variable or loop may stand for any path. */
export function covers(removed: string, file: string): boolean {
  if (/^(?:\$(?!env:)|\*$)/i.test(removed) || /^\$(?!env:)/i.test(file)) return true;
  const [one, other] = [removed, file].map((text) =>
    text.replace(/(?<![\\/])[\\/]+$/, '').toLowerCase(),
  ) as [string, string];
  const [start, otherStart] = [one, other].map((text) => text.split(/\*|\{\{|\$\{/, 1)[0]!) as [
    string,
    string,
  ];
  if (start === one && otherStart === other) {
    return (
      other === one ||
      other.startsWith(`${one}/`) ||
      other.startsWith(`${one}\\`) ||
      one.startsWith(`${other}/`)
    );
  }
  return other.startsWith(start) || start.startsWith(otherStart);
}
