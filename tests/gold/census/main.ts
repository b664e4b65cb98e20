/**
 * What each row and each pattern of the extractor is worth.
 *   npm run census -- [--gold DIR --documents DIR …]
 * switches the rows of deciding off one by one over all annotated amounts (rows.ts).
 *   npm run census -- --effects [--documents DIR …]
 * looks for an effect of each pattern that has none in `effects.json` and of each row that has no witness, in the texts of
 * this repository and those given: a record, a figure's fate or a policy that is read otherwise without it. It writes the
 * table of patterns, without what is gone, prints for rows the text that their witness (tests/extract/rows/witnesses.ts)
 * shall name, and lists what has no effect anywhere: that is deleted, or stands in `kept.json` with what it is there for.
 * `--anew` looks again for the effect of all.
 */
import { writeFileSync } from 'node:fs';
import { documentsOf } from '../train/annotated.ts';
import { committedEffects, effectsOf, ownTexts, saidEffects, TABLE_OF_EFFECTS, type Effects } from './effects.ts';
import { printWorths } from './rows.ts';
import { isRow, withSwitches } from './switches.ts';

/** Both tables in one: patterns, without what is no longer there. */
function joined(tables: readonly Effects[], ids: ReadonlySet<string>): Effects {
  const all: Effects = new Map();
  for (const [text, effects] of tables.flatMap((table) => [...table]))
    for (const [id, changes] of effects)
      if (ids.has(id) && !isRow(id)) all.set(text, (all.get(text) ?? new Map<string, number>()).set(id, changes));
  return all;
}

const sorted = <Value>(entries: Map<string, Value>): [string, Value][] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

const asJson = (effects: Effects): string =>
  `${JSON.stringify(
    Object.fromEntries(sorted(effects).map(([text, ofText]) => [text, Object.fromEntries(sorted(ofText))])),
    null,
    2,
  )}\n`;

async function writeEffects(args: readonly string[]): Promise<void> {
  const texts = [...ownTexts(), ...documentsOf(args).slice(documentsOf([]).length)];
  await withSwitches((switches) => {
    const anew = args.includes('--anew');
    const shown = new Set(anew ? [] : saidEffects().map(([id]) => id));
    const asked = new Set([...switches.ids].filter((id) => !shown.has(id)));
    const found = effectsOf(switches, asked, texts);
    writeFileSync(TABLE_OF_EFFECTS, asJson(joined([anew ? new Map() : committedEffects(), found], switches.ids)));
    for (const [text, ofText] of found)
      for (const id of ofText.keys()) {
        asked.delete(id);
        if (isRow(id)) console.log(`${id}: ${text}`);
      }
    console.log(`${switches.ids.size} patterns and rows, ${asked.size} without an effect:`);
    for (const id of asked) console.log(id);
  });
}

const args = process.argv.slice(2);
if (args.includes('--effects')) await writeEffects(args);
else printWorths(args);
