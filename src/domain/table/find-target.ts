/**
 * The commitment that a row of reported values means: by id, else by its region and its indicator, as it is written or in
 * any other name of it; of several that of the year and of the unit. Which cell leaves it open is said, with what is near.
 */
import { remember } from '../collections/remember.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { normaliseName } from '../indicator/definition.ts';
import { indicatorKeyOf } from '../indicator/indicator-key.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import { wordingOf } from '../indicator/wording.ts';
import { candidatesIn } from '../match/match.ts';
import { convertUnit } from '../quantity/conversion.ts';
import { readTypedDate } from '../quantity/typed-date.ts';
import { dice } from '../text/text-similarity.ts';
import { withoutUnit } from './units.ts';

/** GB/T 2260 code of a place by any usual name (山东, 鲁), null where it is none. */
export type CodeOf = (name: string) => string | null;

/** By what else than its own words a commitment is known. */
export interface Names {
  readonly codeOf?: CodeOf;
  /** Of the curated families. */
  readonly keys?: readonly KeyRow[];
  /** What its indicator is called on the page. */
  readonly shown?: (row: TargetRow) => string;
  /** What a family is called, by its id. */
  readonly families?: ReadonlyMap<string, string>;
}

/** What a row says beside its names: units of its value, and the value's date. Empty where it says none. */
interface Said {
  readonly units: readonly string[];
  readonly date: string;
}

type Way = (indicator: string, said: Said) => readonly TargetRow[];

export interface Finder {
  readonly byId: ReadonlyMap<string, TargetRow>;
  /** Of a region's cell; all of them where it is empty. */
  readonly at: (region: string) => ReadonlySet<TargetRow>;
  /** The surest first. */
  readonly ways: readonly Way[];
  /** Those that are called nearly so, one of each key, the nearest first. */
  readonly near: (indicator: string, among: Iterable<TargetRow>) => readonly TargetRow[];
}

const NO_KEYS: readonly KeyRow[] = [];

export function finderOf(rows: readonly TargetRow[], names: Names = {}): Finder {
  const { keys = NO_KEYS, shown = ({ indicator }) => indicator, families, codeOf = () => null } = names;
  const namesOf = (row: TargetRow): string[] => [row.indicator, shown(row)];
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    at: remember((region) => new Set(inRegion(rows, region, codeOf))),
    ways: [asWritten(rows, namesOf), byKey(rows, keys)],
    near: (indicator, among) =>
      nearest(indicator, among, (row) => [
        ...namesOf(row),
        row.indicatorKey,
        families?.get(row.family?.id ?? '') ?? '',
      ]),
  };
}

/** Longer cells name no indicator and are not looked at. */
const LONGEST = 400;

function asWritten(rows: readonly TargetRow[], namesOf: (row: TargetRow) => string[]): Way {
  const named = candidatesIn<string, TargetRow>(
    { keys: [(name) => [normaliseName(name)], (row) => [...new Set(namesOf(row).map(normaliseName))]] },
    rows,
  );
  return (indicator) => {
    // 产值（亿元） is 产值, unless the commitment itself is called so.
    const here = named(indicator);
    return here.length > 0 ? here : named(withoutUnit(indicator));
  };
}

/** What a key is made of beside a name. */
const profileOf = ({ kind, unit, measure, direction, relation }: TargetRow): string =>
  [kind, unit, measure === 'growth', direction, relation !== undefined].join(' ');

/** What has the key that the name would give it: GDP增速 and 地区生产总值增长 are one. */
function byKey(rows: readonly TargetRow[], keys: readonly KeyRow[]): Way {
  const samples = new Map(rows.map((row) => [profileOf(row), row]));
  const named = candidatesIn<string, TargetRow>(
    {
      keys: [
        (indicator) =>
          [...samples].map(([profile, row]) => `${profile} ${indicatorKeyOf({ ...row, indicator }, keys)}`),
        (row) => [`${profileOf(row)} ${row.indicatorKey}`],
      ],
    },
    rows,
  );
  const known = remember((indicator) => named(withoutUnit(indicator)));
  return (indicator, said) => {
    const isOfChange = saysChange(withoutUnit(indicator));
    // 地区生产总值 without a unit is no growth.
    return known(indicator).filter((row) =>
      said.units.length > 0 ? isIn(row, said.units) : isOfChange === saysChange(row.indicatorKey),
    );
  };
}

const saysChange = (name: string): boolean => wordingOf(name).change !== '';
const isIn = ({ unit }: TargetRow, units: readonly string[]): boolean =>
  units.some((one) => convertUnit(1, one, unit).ok);

/** The dataset's own name and code go before the look-up: it holds for places that the look-up does not know. */
function inRegion(rows: readonly TargetRow[], name: string, codeOf: CodeOf): readonly TargetRow[] {
  if (name === '') return rows;
  const plain = normaliseName(name);
  const here = rows.filter(({ region }) => normaliseName(region.name) === plain || region.code === plain);
  if (here.length > 0) return here;
  const code = codeOf(name);
  return rows.filter(({ region }) => region.code === code);
}

const isOfYear = ({ deadline }: TargetRow, year: string): boolean =>
  deadline.value?.startsWith(year) === true;

/** Those due in the year of the cell, else those of no date; all of them where the cell says no year. */
function dueIn(rows: readonly TargetRow[], cell: string): readonly TargetRow[] {
  const year = readTypedDate(cell)?.value.slice(0, 4);
  if (year === undefined) return rows;
  const due = rows.filter((row) => isOfYear(row, year));
  return due.length > 0 ? due : rows.filter(({ deadline }) => deadline.value === null);
}

/** Of several those that are counted in what the row says, and of these those of the value's own year. */
function onlyOf(rows: readonly TargetRow[], { units, date }: Said): readonly TargetRow[] {
  const ways = [(row: TargetRow) => isIn(row, units), (row: TargetRow) => isOfYear(row, date.slice(0, 4))];
  let left = rows;
  for (const may of date === '' ? ways.slice(0, 1) : ways) {
    const some = left.length > 1 ? left.filter(may) : [];
    if (some.length > 0) left = some;
  }
  return left;
}

/** Less alike is another thing. */
const NEAR = 0.4;
const MOST_NEAR = 5;

function nearest(
  indicator: string,
  among: Iterable<TargetRow>,
  namesOf: (row: TargetRow) => readonly string[],
): TargetRow[] {
  if (indicator.length > LONGEST) return [];
  const asked = withoutUnit(indicator);
  const byKeyOf = new Map([...among].map((row) => [row.indicatorKey, row]));
  return [...byKeyOf.values()]
    .filter(({ value }) => value !== null)
    .map((row) => ({ row, likeness: Math.max(...namesOf(row).map((name) => dice(asked, name))) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAR)
    .map(({ row }) => row);
}

type Field = 'target' | 'indicator' | 'region' | 'deadline';

/** Why no commitment is meant, and by which cell. */
export interface Missed {
  readonly field: Field;
  readonly code: 'target-missing' | 'target-unknown' | 'target-ambiguous' | 'not-here' | 'not-due';
  /** What to show where it is not that cell. */
  readonly said?: string;
  /** What may be meant instead. */
  readonly near?: () => readonly TargetRow[];
}

/** `cells`: the trimmed text of a field, empty where there is none. */
export function findTarget(finder: Finder, cells: (field: Field) => string, said: Said): TargetRow | Missed {
  const [id, indicator, region] = [cells('target'), cells('indicator'), cells('region')];
  // The id of one of several may stand in place of their name.
  const known = finder.byId.get(id || indicator);
  if (known !== undefined) return known;
  if (id !== '') return { field: 'target', code: 'target-unknown' };
  if (indicator === '') return { field: 'indicator', code: 'target-missing' };
  const here = finder.at(region);
  if (here.size === 0) return { field: 'region', code: 'target-unknown' };
  return namedHere(finder, here, { indicator, region, deadline: cells('deadline') }, said);
}

type Row = Readonly<Record<'indicator' | 'region' | 'deadline', string>>;

function namedHere(
  { ways, near }: Finder,
  here: ReadonlySet<TargetRow>,
  { indicator, region, deadline }: Row,
  said: Said,
): TargetRow | Missed {
  const named = indicator.length > LONGEST ? [] : ways.map((way) => way(indicator, said));
  const inPlace = named.map((rows) => rows.filter((row) => here.has(row)));
  // 地区生产总值 in 亿元 is not the growth that another document calls so.
  for (const rows of [...inPlace.map((all) => all.filter((row) => isIn(row, said.units))), ...inPlace]) {
    const left = onlyOf(dueIn(rows, deadline), said);
    const [only, another] = left;
    if (another !== undefined)
      return { field: 'indicator', code: 'target-ambiguous', near: () => left.slice(0, MOST_NEAR) };
    if (only !== undefined) return only;
  }
  const others = inPlace.flat();
  if (others.length > 0)
    return { field: 'deadline', code: 'not-due', near: () => others.slice(0, MOST_NEAR) };
  const isElsewhere = named.some((rows) => rows.length > 0);
  return {
    field: 'indicator',
    ...(isElsewhere ? { code: 'not-here', said: region } : { code: 'target-unknown' }),
    near: () => near(indicator, here),
  };
}
