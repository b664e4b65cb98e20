/**
 * `npm run score:dictionary -- FOLDER...`: how many of the figures that many places give are of an indicator of the
 * dictionary, the keys of data/families.json. The folders hold texts of documents; a figure is that of a commitment or of
 * a result, and places share it where its key and unit are the same. Prints the shared ones that the dictionary lacks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { extract } from '../../extract/in-memory.ts';
import { readText } from '../../extract/read/text.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { familyTable } from '../../src/domain/dataset/theme-tables.ts';
import { splitGrade } from '../../src/domain/indicator/definition.ts';
import { tables } from '../extract/support.ts';

/** So many places make an indicator one that documents share. */
const SHARED = 5;

const { families } = familyTable.parse(JSON.parse(readFileSync('data/families.json', 'utf8')));
const keys = new Set(families.flatMap((family) => (family.keys ?? []).map(({ name }) => name)));
const isKnown = (key: string): boolean =>
  keys.has(key) || keys.has(splitGrade(key.toLowerCase()).core.toUpperCase());

const sources = process.argv
  .slice(2)
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readText({ name, bytes: readFileSync(join(folder, name)) })),
  );
const { dataset, observations } = extract(sources, tables, emptyRegister());
const targets = dataset.targets.filter(({ kind, value }) => kind === 'target' && value !== null);
const figures = [...targets, ...observations.observations];
const shared = [
  ...groupBy(figures, ({ indicatorKey = '', unit }) => JSON.stringify([indicatorKey, unit])).values(),
].filter((group) => new Set(group.map(({ region }) => region.code)).size >= SHARED);

const count = (groups: typeof shared, has: (one: (typeof figures)[number]) => boolean = () => true): number =>
  groups.flat().filter(has).length;
const all = count(shared);
const line = (words: string, n: number): string => `${words}: ${n} of ${all}, ${((100 * n) / all).toFixed(1)} %`;

for (const [one, ...others] of shared.toSorted((a, b) => b.length - a.length))
  if (one !== undefined && !isKnown(one.indicatorKey ?? ''))
    console.log(`${others.length + 1}\t${one.indicatorKey}\t${one.unit}\t${one.family?.id ?? '—'}`);
console.log(`${sources.length} documents, ${shared.length} indicators of ${SHARED} places or more`);
console.log(line('in the dictionary', count(shared, ({ indicatorKey = '' }) => isKnown(indicatorKey))));
console.log(line('in a family', count(shared, ({ family }) => family !== null)));
