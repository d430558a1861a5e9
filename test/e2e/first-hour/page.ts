import { readFileSync } from 'node:fs';

/** A step of docs/getting-started.md. */
export interface Step {
  number: number;
  title: string;
  /** Content of its code blocks, in their order. */
  commands: string[];
  /** Command lines within its sentences. */
  mentioned: string[];
  check: string;
  costs: string;
}

/** The page as it stands. */
export function readSteps(): Step[] {
  const [, ...sections] = readFileSync('docs/getting-started.md', 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [, number = '', title = ''] = /^(\d+)\. (.*)$/m.exec(section) ?? [];
    const block = /^```(?:sh)?\n([^]*?)^```$/gm;
    return {
      number: Number(number),
      title,
      commands: [...section.matchAll(block)].map((match) => match[1] ?? ''),
      mentioned: shown(section.replaceAll(block, '')),
      check: /^- Check: (.*)$/m.exec(section)?.[1] ?? '',
      costs: /^- Costs (.*)$/m.exec(section)?.[1] ?? '',
    };
  });
}

/** The command lines that a text shows as code. */
export function shown(text: string): string[] {
  return [...text.matchAll(/`((?:aws|gh|git|node|npm) [^`]+)`/g)].map((match) => match[1] ?? '');
}
