import type { Step } from '../../document/component-document.ts';
import type { MapNode } from '../../source/node.ts';

/** The maps in a step's inputs: the inputs themselves, or the items of their list. */
export function inputMaps({ inputs }: Step): MapNode[] {
  if (inputs === undefined) return [];
  return inputs.kind === 'map' ? [inputs] : inputs.items.filter((item) => item.kind === 'map');
}
