/**
 * Every pattern and every row changes something in an annotated text: `effects.json` says where. What is seen in the texts of
 * this repository is seen again here; what only texts show that are not in it is taken as counted. When this fails,
 * `npm run census -- --effects` looks for the effect of what has none (see tests/gold/census/main.ts).
 *
 * @module-tag whole-corpus
 */
import { expect, it } from 'vitest';
import { committedEffects, nameOf, ownTexts } from '../gold/census/effects.ts';
import { differences, withSwitches, type Switches } from '../gold/census/switches.ts';

const committed = committedEffects();

it('every pattern and row has an effect, and every effect its pattern or row', async () => {
  const { ids } = await withSwitches((switches) => switches);
  expect([...committed.values()].flatMap((effects) => [...effects.keys()]).sort()).toEqual([...ids].sort());
});

it('the effects seen in texts of this repository are still there', async () => {
  expect(await withSwitches(idleIn)).toEqual([]);
});

/** What changes nothing in the text that is said to show its effect. */
function idleIn(switches: Switches): string[] {
  const idle: string[] = [];
  for (const text of ownTexts()) {
    const effects = committed.get(nameOf(text)) ?? new Map<string, number>();
    if (effects.size === 0) continue;
    switches.off.clear();
    const before = switches.read(text.source);
    for (const id of effects.keys()) {
      switches.off.clear();
      switches.off.add(id);
      if (differences(before, switches.read(text.source)) === 0) idle.push(`${id} in ${nameOf(text)}`);
    }
  }
  switches.off.clear();
  return idle;
}
