import { stripVTControlCharacters, styleText } from 'node:util';
import logUpdate from 'log-update';

/**
 * Shows how far each recipe is: one line each that is rewritten on a terminal, a line per change
 * elsewhere.
 */
export interface Board {
  /** Takes a line of the action's log. */
  read: (recipe: string, line: string) => void;
  end: (recipe: string, isWell: boolean) => void;
  stop: () => void;
}

interface Row {
  state: string;
  startedAt: number;
  endedAt?: number;
  isWell?: boolean;
}

/** @param now simulated milliseconds */
export function createBoard(recipes: string[], now: () => number): Board {
  const rows = new Map(
    recipes.map((recipe): [string, Row] => [recipe, { state: 'starting', startedAt: now() }]),
  );
  const width = Math.max(...recipes.map((recipe) => recipe.length));
  const isTerminal = process.stdout.isTTY;
  const draw = (): void =>
    logUpdate(
      [...rows].map(([recipe, row]) => lineOf(recipe.padEnd(width), row, now())).join('\n'),
    );
  const timer = isTerminal ? setInterval(draw, 100) : undefined;

  const change = (recipe: string, edit: (row: Row) => void): void => {
    const row = rows.get(recipe);
    if (!row) return;
    const before = row.state;
    edit(row);
    if (!isTerminal && row.state !== before) {
      process.stdout.write(
        `${stripVTControlCharacters(lineOf(recipe.padEnd(width), row, now()))}\n`,
      );
    }
  };
  return {
    read: (recipe, line) => {
      // `<recipe>: <what>`, and on progress ` · <elapsed>` behind it, which this board counts
      // itself.
      const said = line.startsWith(`${recipe}: `) ? line.slice(recipe.length + 2) : undefined;
      if (said !== undefined) {
        change(recipe, (row) => (row.state = said.replace(/ · [^·]*(s|min)$/, '')));
      }
    },
    end: (recipe, isWell) =>
      change(recipe, (row) => {
        row.endedAt = now();
        row.isWell = isWell;
        if (!isWell && !row.state.startsWith('failed')) row.state = 'failed';
      }),
    stop: () => {
      clearInterval(timer);
      if (isTerminal) {
        draw();
        logUpdate.done();
      }
    },
  };
}

function lineOf(recipe: string, row: Row, now: number): string {
  const seconds = Math.round(((row.endedAt ?? now) - row.startedAt) / 1000);
  const elapsed = `${String(Math.floor(seconds / 3600))}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  const mark =
    row.isWell === undefined
      ? styleText('yellow', '●')
      : row.isWell
        ? styleText('green', '✔')
        : styleText('red', '✖');
  return `${mark} ${styleText('bold', recipe)}  ${styleText('dim', elapsed)}  ${row.state}`;
}
