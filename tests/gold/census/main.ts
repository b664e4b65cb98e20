/**
 * What each row and each pattern of the extractor is worth.
 *   npm run census -- [--gold DIR --documents DIR …]
 * switches the rows of deciding off one by one over all annotated amounts (rows.ts).
 *   npm run census -- --effects [--documents DIR …]
 * looks for an effect of each row and pattern that has none in `effects.json`, in the texts of this repository and those
 * given: a record, a figure's fate or a policy that is read otherwise without it. It writes the table, without what is
 * gone, and lists what has no effect anywhere: that is deleted, or stands in `kept.json` with what it is there for. `--anew` looks again for the effect of all.
 */
import { writeFileSync } from 'node:fs';
import { documentsOf } from '../train/annotated.ts';
import { committedEffects, effectsOf, ownTexts, TABLE_OF_EFFECTS, type Effects } from './effects.ts';
import { printWorths } from './rows.ts';
import { withSwitches } from './switches.ts';

/** Both tables in one, without what is no longer there. */
function joined(tables: readonly Effects[], ids: ReadonlySet<string>): Effects {
  const all: Effects = new Map();
  for (const [text, effects] of tables.flatMap((table) => [...table]))
    for (const [id, changes] of effects)
      if (ids.has(id)) all.set(text, (all.get(text) ?? new Map<string, number>()).set(id, changes));
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
    const known: Effects = args.includes('--anew') ? new Map() : committedEffects();
    const shown = new Set([...known.values()].flatMap((effects) => [...effects.keys()]));
    const asked = new Set([...switches.ids].filter((id) => !shown.has(id)));
    const effects = joined([known, effectsOf(switches, asked, texts)], switches.ids);
    writeFileSync(TABLE_OF_EFFECTS, asJson(effects));
    for (const ofText of effects.values()) for (const id of ofText.keys()) asked.delete(id);
    console.log(`${switches.ids.size} patterns and rows, ${asked.size} without an effect:`);
    for (const id of asked) console.log(id);
  });
}

const args = process.argv.slice(2);
if (args.includes('--effects')) await writeEffects(args);
else printWorths(args);
