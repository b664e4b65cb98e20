/** From commitments that share an axis to the marks of one plot. */
import { valueIn } from '../../domain/quantity/conversion.ts';
import type { Comparator } from '../../domain/dataset/schema.ts';
import { signed } from '../../domain/quantity/signed.ts';
import { shortPlace } from '../../domain/region/provinces.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineDate, deadlineLabel, inferenceWords } from '../deadline-label.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';

/** What a mark shows of a commitment. */
export type DotSource = Pick<
  TargetRow,
  | 'id'
  | 'region'
  | 'indicator'
  | 'indicatorKey'
  | 'average'
  | 'cumulative'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'comparator'
  | 'measure'
  | 'direction'
  | 'frequency'
  | 'deadline'
> &
  Partial<Pick<TargetRow, 'scope'>>;

export interface Dot {
  readonly id: string;
  readonly regionCode: string;
  readonly region: string;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  /** Null: the text gives the figure as it is, as with `=`. */
  readonly comparator: Comparator | null;
  /** ≥, <, ≈ …, empty for an equal sign. */
  readonly sign: string;
  /** 2000亿, 4.5–5: what a small mark has room for. */
  readonly number: string;
  /** 2000亿元 */
  readonly amount: string;
  /** 2030年, 2025年·推算, 未写期限 */
  readonly due: string;
  /** The same without the mark of what its sentence does not say, and that mark in words. */
  readonly date: string;
  readonly mark: string;
  /** Lines of the hover: the exact number among them. */
  readonly hover: readonly string[];
}

/** Without its unit, but where that is another than the one of all. */
function shortNumber(source: DotSource, unit: string, { format }: I18n): string {
  if (source.unit === unit) return format.parts(source)?.number ?? '';
  return format.quantity({ ...source, comparator: null, direction: null, frequency: null }) ?? '';
}

/** Marks in the given order, where their figures are in one unit, the first one's where none is named. A commitment without a figure has none: it is missing, not zero. */
export function dotsOf(sources: readonly DotSource[], i18n: I18n, unit = sources[0]?.unit ?? ''): Dot[] {
  return sources.map(signed).flatMap((source): Dot[] => {
    const amount = i18n.format.quantity(source);
    const [value, valueMax] = [valueIn(source, unit), valueIn({ ...source, value: source.valueMax }, unit)];
    if (value === null || amount === null) return [];
    const due = deadlineLabel(source.deadline, i18n);
    return [
      {
        id: source.id,
        regionCode: source.region.code,
        region: regionName(source.region, i18n),
        value,
        valueMax: valueMax !== null && valueMax > value ? valueMax : null,
        comparator: source.comparator,
        sign: i18n.format.parts(source)?.sign ?? '',
        number: shortNumber(source, unit, i18n),
        amount,
        due,
        date: deadlineDate(source.deadline, i18n) ?? due,
        mark: inferenceWords(source.deadline, i18n),
        hover: [
          `${regionName(source.region, i18n)} ${scopedName(source, i18n)}`,
          `${amount} · ${due}`,
          i18n.format.exact(source),
        ],
      },
    ];
  });
}

/** What stands at the side: 内蒙古 of 内蒙古自治区. */
export function dotName({ regionCode, region }: Pick<Dot, 'regionCode' | 'region'>): string {
  const short = shortPlace(regionCode, region);
  return region.startsWith(short) ? short : region;
}

/** The date that all have in common, which is said once; null where they differ. */
export function sharedDate(dots: readonly Dot[]): string | null {
  const dates = new Set(dots.map(({ date }) => date));
  const [only = null] = dates;
  return dots.length > 1 && dates.size === 1 ? only : null;
}
