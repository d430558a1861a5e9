// Commands from an action to its runner:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
// @actions/core has the same functions, but also an HTTP client that takes 50 ms to load.

/**
 * A line that the runner executes when it is written to the log: `::name key=value,…::message`.
 * Properties without a value are left out.
 */
export function workflowCommand(
  name: string,
  message: string,
  properties: Record<string, string | undefined> = {},
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${escapeProperty(value)}`,
  );
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(message)}\n`;
}

/**
 * The text to append to the runner's file for outputs or state: a value of any number of lines,
 * between two delimiters that do not occur in it.
 */
export function fileValue(name: string, value: string): string {
  let delimiter = 'golden-ami';
  while (value.includes(delimiter)) delimiter += '-end';
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
