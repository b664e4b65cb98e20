/**
 * Conversion of amounts within one dimension: 万元 ↔ 亿元, 公顷 ↔ 平方公里, 斤 ↔ 吨, 元/公斤 ↔ 元/吨. Across dimensions it is
 * refused, and so is a change of what is counted: 家 and 个, 人 and 人次 may count different things, % and 个百分点 are a
 * share and a difference.
 */
import { remember } from '../collections/remember.ts';
import { SCALES } from './scales.ts';
import { UNITS, type UnitRecord } from './units.ts';

interface Measure {
  /** Units of one dimension can be converted into each other. */
  readonly dimension: string;
  /** One of this unit in the dimension's own. */
  readonly scale: number;
}

const squeeze = (unit: string): string => unit.normalize('NFKC').replace(/\s+/gu, '');

/** By every spelling and English word, as it is and with its signs narrowed; the first row that has it. */
const RECORDS = new Map<string, UnitRecord>();
for (const record of UNITS)
  for (const spelling of [...record.spellings, ...record.english])
    for (const form of [spelling, squeeze(spelling)]) if (!RECORDS.has(form)) RECORDS.set(form, record);

/** The unit of that name, in any of its spellings or in English; undefined for any other word. */
export const unitNamed = (name: string): UnitRecord | undefined =>
  RECORDS.get(name.trim()) ?? RECORDS.get(squeeze(name));

/** Any word is a unit of its own; scales before one multiply it, and a stroke divides it by another: 千克/万元. */
const measureOf: (name: string) => Measure = remember((name) => {
  const unit = squeeze(name);
  const known = unitNamed(name);
  if (known !== undefined && (known.dimension !== known.name || !known.name.includes('/'))) return known;
  const scaled = SCALES.find(([word]) => unit.startsWith(word) && unit !== word);
  const stroke = unit.lastIndexOf('/');
  if (stroke > 0) return quotient(measureOf(unit.slice(0, stroke)), measureOf(unit.slice(stroke + 1)));
  if (scaled === undefined) return { dimension: unit, scale: 1 };
  const rest = measureOf(unit.slice(scaled[0].length));
  return { dimension: rest.dimension, scale: rest.scale * scaled[1] };
});

const quotient = (above: Measure, below: Measure): Measure => ({
  dimension: `${above.dimension}/${below.dimension}`,
  scale: above.scale / below.scale,
});

/** Products of powers of ten leave dust (0.30000000000000004) that would be shown as a reported figure. */
const withoutDust = (value: number): number => Number(value.toPrecision(14));

export type Conversion =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly from: string; readonly to: string };

/** Amounts in units of one dimension can be converted into each other: 斤, 公斤 and 吨. */
export const dimensionOf = (unit: string): string => measureOf(unit).dimension;

/** 个, 家 and 处, but no 人 and no 件/人: words for one of a thing, of which each document takes the one it likes. */
const isOneOf = (unit: string): boolean => {
  const known = unitNamed(unit);
  return known?.kind === 'count' ? known.scale === 1 && !known.name.includes('/') : squeeze(unit) === '户';
};

/** Whether two words count alike where it is known from elsewhere that they count one thing: 30个食堂, 57家食堂. */
export const countsAs = (a: string, b: string): boolean =>
  squeeze(a) === squeeze(b) || (isOneOf(a) && isOneOf(b));

/** `value` of `from` in units of `to`; refused where the two do not measure the same. No `from`, or a bare scale, is of `to`. */
export function convertUnit(value: number, from: string, to: string): Conversion {
  const written = squeeze(from);
  if (written === '' || written === squeeze(to)) return { ok: true, value };
  const scale = SCALES.find(([word]) => word === written);
  if (scale !== undefined) return { ok: true, value: withoutDust(value * scale[1]) };
  const [source, goal] = [measureOf(from), measureOf(to)];
  if (source.dimension !== goal.dimension) return { ok: false, from, to };
  return { ok: true, value: withoutDust((value * source.scale) / goal.scale) };
}

/** What nobody reports in another unit. */
const ALONE = new Set(['', '占比', '百分点', '倍']);

/** Units that a reader of this unit is likely to have figures in, itself first: for a menu. */
export function unitChoices(unit: string): string[] {
  const { dimension, scale } = measureOf(unit);
  if (ALONE.has(dimension)) return [unit];
  if (dimension === '元') return [...new Set([unit, '元', '万元', '亿元', '万亿元'])];
  // Of 毫米 and mm, which are one length, the first is enough.
  const others = new Map<number, string>();
  for (const other of UNITS)
    if (other.dimension === dimension && other.scale !== scale && !others.has(other.scale))
      others.set(other.scale, other.name);
  const scaled = others.size > 0 ? [`万${unit}`] : [`万${unit}`, `亿${unit}`];
  return [...new Set([unit, ...scaled, ...others.values()])];
}

/** The figure in another unit of its dimension; null where there is none, or of another dimension. */
export function valueIn(
  { value, unit }: { readonly value: number | null; readonly unit: string },
  goal: string,
): number | null {
  if (value === null || unit === goal) return value;
  const converted = convertUnit(value, unit, goal);
  return converted.ok ? converted.value : null;
}
