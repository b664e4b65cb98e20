/** The commitment that a row of reported values means: by id, or by indicator and region, and the year where they are several. */
import type { TargetRow } from '../dataset/target-index.ts';
import { normaliseName } from '../indicator/definition.ts';
import { candidatesIn } from '../match/match.ts';
import { readTypedDate } from '../quantity/typed-date.ts';
import { withoutUnit } from './units.ts';

/** GB/T 2260 code of a place by any usual name (山东, 鲁), null where it is none. */
export type CodeOf = (name: string) => string | null;

export interface Finder {
  readonly byId: ReadonlyMap<string, TargetRow>;
  readonly named: (indicator: string) => readonly TargetRow[];
  readonly codeOf: CodeOf;
}

export const finderOf = (rows: readonly TargetRow[], codeOf: CodeOf): Finder => ({
  byId: new Map(rows.map((row) => [row.id, row])),
  named: candidatesIn<string, TargetRow>(
    { keys: [(name) => [normaliseName(name)], ({ indicator }) => [normaliseName(indicator)]] },
    rows,
  ),
  codeOf,
});

/** Longer cells name no indicator and are not looked at. */
const LONGEST = 400;

function namedIn({ named }: Finder, indicator: string): readonly TargetRow[] {
  if (indicator.length > LONGEST) return [];
  // 产值（亿元） is 产值, unless the commitment itself is called so.
  const here = named(indicator);
  return here.length > 0 ? here : named(withoutUnit(indicator));
}

/** The dataset's own name and code go before the look-up: it holds for places that the look-up does not know. */
function inRegion(rows: readonly TargetRow[], name: string, { codeOf }: Finder): readonly TargetRow[] {
  if (name === '') return rows;
  const plain = normaliseName(name);
  const here = rows.filter(({ region }) => normaliseName(region.name) === plain || region.code === plain);
  if (here.length > 0) return here;
  const code = codeOf(name);
  return rows.filter(({ region }) => region.code === code);
}

/** Those due in the year of the cell, else those of no date; all of them where the cell says no year. */
function dueIn(rows: readonly TargetRow[], cell: string): readonly TargetRow[] {
  const year = readTypedDate(cell)?.value.slice(0, 4);
  if (year === undefined) return rows;
  const due = rows.filter(({ deadline }) => deadline.value?.startsWith(year) === true);
  return due.length > 0 ? due : rows.filter(({ deadline }) => deadline.value === null);
}

type Field = 'target' | 'indicator' | 'region' | 'deadline';
type Fail = (field: Field, code: 'target-missing' | 'target-unknown' | 'target-ambiguous') => null;

/** What its cells leave of those of a name, one after another. */
const NARROWED = [
  ['region', inRegion],
  ['deadline', dueIn],
] as const;

/** `cells`: the trimmed text of a field, empty where there is none. Null: `fail` was told why. */
export function findTarget(finder: Finder, cells: (field: Field) => string, fail: Fail): TargetRow | null {
  const id = cells('target');
  if (id !== '') return finder.byId.get(id) ?? fail('target', 'target-unknown');
  const indicator = cells('indicator');
  if (indicator === '') return fail('indicator', 'target-missing');
  let rows = namedIn(finder, indicator);
  if (rows.length === 0) return fail('indicator', 'target-unknown');
  for (const [field, narrowed] of NARROWED) {
    rows = narrowed(rows, cells(field), finder);
    if (rows.length === 0) return fail(field, 'target-unknown');
  }
  return rows.length === 1 ? (rows[0] ?? null) : fail('indicator', 'target-ambiguous');
}
