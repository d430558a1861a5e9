import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import './helpers/seeded.ts';
import { parseState, StateKeeper, type State } from '../src/state.ts';
import { aBuildState } from './helpers/build-state.ts';

describe('parseState', () => {
  test('reads what the keeper saved', async () => {
    const saved: string[] = [];
    const keeper = new StateKeeper('keep', (name, value) =>
      Promise.resolve(void saved.push(name, value)),
    );
    const build = aBuildState({ imageBuildVersionArn: 'arn' });
    await keeper.note(build);
    expect(saved[0]).toBe('golden-ami');
    expect(parseState(saved[1] ?? '')).toEqual({ version: 1, onCancel: 'keep', builds: [build] });
  });

  test.each([
    '',
    '{',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '{"version":2,"onCancel":"cancel","builds":[]}',
    '{"version":1}',
    '{"version":1,"builds":{}}',
  ])('%s is none', (text) => {
    expect(parseState(text)).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseState(text)));
  });
});

describe('the keeper', () => {
  class Disk {
    readonly states: State[] = [];
    readonly keeper = new StateKeeper('cancel', async (_name, value) => {
      await Promise.resolve();
      this.states.push(JSON.parse(value) as State);
    });

    get last(): string[] {
      return (this.states.at(-1)?.builds ?? []).map(
        ({ recipe, buildNumber, imageBuildVersionArn }) =>
          `${recipe} ${String(buildNumber)} ${imageBuildVersionArn ?? '-'}`,
      );
    }
  }

  test('has on disk what was noted when note resolves', async () => {
    const disk = new Disk();
    await disk.keeper.note(aBuildState());
    expect(disk.last).toEqual(['al-2023 1 -']);
    await disk.keeper.note(aBuildState({ imageBuildVersionArn: 'arn' }));
    expect(disk.last).toEqual(['al-2023 1 arn']);
  });

  test('keeps one build a recipe: the last', async () => {
    const disk = new Disk();
    await disk.keeper.note(aBuildState());
    await disk.keeper.note(aBuildState({ buildNumber: 2 }));
    await disk.keeper.note(aBuildState({ recipe: 'rhel-8' }));
    expect(disk.last).toEqual(['al-2023 2 -', 'rhel-8 1 -']);
  });

  test('forgets, and writes nothing where it knew nothing', async () => {
    const disk = new Disk();
    await disk.keeper.note(aBuildState());
    await disk.keeper.note(aBuildState({ recipe: 'rhel-8' }));
    await disk.keeper.forget('al-2023');
    expect(disk.last).toEqual(['rhel-8 1 -']);
    await disk.keeper.forget('debian-12');
    expect(disk.states).toHaveLength(3);
  });

  test('several at the same time lose nothing', async () => {
    const disk = new Disk();
    await Promise.all(['a', 'b', 'c'].map((recipe) => disk.keeper.note(aBuildState({ recipe }))));
    await Promise.all([disk.keeper.forget('b'), disk.keeper.note(aBuildState({ recipe: 'd' }))]);
    expect(disk.last).toEqual(['a 1 -', 'c 1 -', 'd 1 -']);
  });

  test("what can't be saved is thrown", async () => {
    await expect(
      new StateKeeper('cancel', () => Promise.reject(new Error('disk full'))).note(aBuildState()),
    ).rejects.toThrow('disk full');
  });
});
