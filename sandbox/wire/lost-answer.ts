import type { CallFault } from '../faults.ts';
import type { Answer } from './exchange.ts';

/** What came of a request: an answer, a connection that breaks, or one on which nothing comes. */
export type Outcome = Answer | 'reset' | 'hang';

/** Faults by which a client does not get the answer: what was asked for is not done, or is. */
const lost = {
  'reset-before': 'before',
  'hang-before': 'before',
  'page': 'before',
  'reset-after': 'after',
  'hang-after': 'after',
  'cut': 'after',
  'unreadable': 'after',
} as const;

/** A fault that takes the answer away. */
export type LosingKind = keyof typeof lost;

/** Whether a fault takes the answer away, and what was asked for is not done. */
export function losesBefore(kind: CallFault['kind'] | undefined): kind is LosingKind {
  return kind !== undefined && kind in lost && lost[kind as LosingKind] === 'before';
}

/** Whether a fault takes the answer away, and what was asked for is done. */
export function losesAfter(kind: CallFault['kind'] | undefined): kind is LosingKind {
  return kind !== undefined && kind in lost && lost[kind as LosingKind] === 'after';
}

/**
 * What the client gets in place of the answer.
 *
 * @param answer absent where there is none
 */
export function outcomeOf(kind: LosingKind, answer?: Answer): Outcome {
  switch (kind) {
    case 'reset-before':
    case 'reset-after':
      return 'reset';
    case 'hang-before':
    case 'hang-after':
      return 'hang';
    case 'page':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!DOCTYPE html><html><body><p>Please sign in to the network.</p></body></html>',
      };
    case 'cut':
      return answer ? { ...answer, isCut: true } : 'reset';
    case 'unreadable':
      return answer ? { ...answer, body: half(answer.body) } : 'reset';
  }
}

/** The first half of a text: JSON and XML that nobody can read. */
export function half(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
