/**
 * Every pattern and every row changes something in a text: `effects.json` says where of patterns, its witness of a row; those
 * few that change nothing stand in `kept.json` with what they are there for. What is seen in short texts of this repository is seen again here; what only
 * longer texts show, or texts that are not in it, is taken as counted. When this fails, `npm run census -- --effects` looks
 * for the effect of what has none (see tests/gold/census/main.ts).
 *
 * @module-tag whole-corpus
 */
import { beforeAll, expect, it } from 'vitest';
import kept from '../gold/census/kept.json' with { type: 'json' };
import { nameOf, ownTexts, saidEffects } from '../gold/census/effects.ts';
import { differences, withSwitches, type Switches } from '../gold/census/switches.ts';

const said = saidEffects();

let ids: ReadonlySet<string>;
let idle: readonly string[];

beforeAll(async () => {
  [ids, idle] = await withSwitches((switches) => [switches.ids, idleIn(switches)]);
});

it('every pattern and row has an effect or a reason, and stands in the code', () => {
  const known = said.map(([id]) => id);
  expect([...known, ...Object.values(kept).flat()].sort()).toEqual([...ids].sort());
});

it('the effects seen in short texts of this repository are still there', () => {
  expect(idle).toEqual([]);
});

/** Longer texts are left to the command. */
const SHORT = 600;

/** What changes nothing in the text that is said to show its effect. */
function idleIn(switches: Switches): string[] {
  const idle: string[] = [];
  for (const text of ownTexts().filter(({ source }) => source.text.length < SHORT)) {
    const shown = said.filter(([, where]) => where === nameOf(text)).map(([id]) => id);
    if (shown.length === 0) continue;
    switches.off.clear();
    const before = switches.read(text.source);
    for (const id of shown) {
      switches.off.clear();
      switches.off.add(id);
      if (differences(before, switches.read(text.source), [id]) === 0) idle.push(`${id} in ${nameOf(text)}`);
    }
  }
  switches.off.clear();
  return idle;
}
