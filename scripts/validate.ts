// `npm run validate [-- paths…]`: the checks of `command: validate` in a terminal. Ends with 1
// where there is an error.
import { parseArgs, styleText } from 'node:util';
import { showHidden } from '../src/hidden-characters.ts';
import { countLine, placeOf } from '../src/report/diagnostics.ts';
import { validateRecipes } from '../src/rules/validate.ts';
import { isError, type Diagnostic } from '../src/source/diagnostic.ts';

const usage =
  'npm run validate [-- paths…]   paths or globs of recipes, relative to this folder; recipes/*.yml without any\n';

/** What was asked for; with an option it says what can be, and ends. */
function readArguments(): string[] {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch {
    process.stdout.write(usage);
    return process.exit(process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 2);
  }
}

const positionals = readArguments();

/** Colours are left out by themselves where the output is no terminal, or NO_COLOR is set. */
function style(format: Parameters<typeof styleText>[0], text: string): string {
  return styleText(format, text, { stream: process.stdout });
}

/** A file's name or text may hold what steers a terminal. */
function printable(text: string): string {
  return showHidden(text.replaceAll(/[\n\t]/g, ' '));
}

function render(one: Diagnostic): string {
  const severity = isError(one)
    ? style(['red', 'bold'], 'error')
    : style(['yellow', 'bold'], 'warning');
  return `${style('underline', printable(placeOf(one)))} ${severity} ${printable(one.message)} ${style('dim', one.rule)}\n    ${printable(one.remedy)}\n`;
}

const { sources, documents, diagnostics, allowed } = await validateRecipes(
  positionals.length > 0 ? positionals : ['recipes/*.yml'],
  process.cwd(),
);
process.stdout.write(diagnostics.map(render).join(''));
process.stdout.write(
  `${countLine({ recipes: sources.length, documents: documents.length, allowed: allowed.length }, diagnostics)}\n`,
);
process.exitCode = diagnostics.some(isError) ? 1 : 0;
