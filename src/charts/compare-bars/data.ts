/** From commitments that share an axis to the bars of one panel. */
import { valueIn } from '../../domain/compare/axis.ts';
import type { Comparator } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { deadlineLabel } from '../deadline-label.ts';
import { regionName } from '../../i18n/region-name.ts';

/** What a bar shows of a commitment. */
export type BarSource = Pick<
  TargetRow,
  | 'id'
  | 'region'
  | 'indicator'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'comparator'
  | 'measure'
  | 'frequency'
  | 'deadline'
>;

/** How the end of a bar is drawn: a floor is open, a ceiling closed, an approximation soft. */
export type BarEnd = 'plain' | 'floor' | 'ceiling' | 'soft';

export interface Bar {
  readonly id: string;
  readonly regionCode: string;
  readonly region: string;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly end: BarEnd;
  /** ≥, <, ≈ …, empty for an equal sign. */
  readonly sign: string;
  /** 2000亿元 */
  readonly amount: string;
  /** 2030年, 2025年·推算, 未写期限 */
  readonly due: string;
  /** Lines of the hover: the exact number among them. */
  readonly hover: readonly string[];
}

const ENDS: { readonly [C in Comparator]: BarEnd } = {
  '>=': 'floor',
  '>': 'floor',
  '<=': 'ceiling',
  '<': 'ceiling',
  '~': 'soft',
  '=': 'plain',
};

export function barEnd(comparator: Comparator | null): BarEnd {
  return comparator === null ? 'plain' : ENDS[comparator];
}

/** Bars in the given order, as long as their figures are in the first one's unit. A commitment without a figure has no bar: it is missing, not zero. */
export function barsOf(sources: readonly BarSource[], i18n: I18n): Bar[] {
  return sources.flatMap((source): Bar[] => {
    const amount = i18n.format.quantity(source);
    const unit = sources[0]?.unit ?? '';
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
        end: barEnd(source.comparator),
        sign: i18n.format.parts(source)?.sign ?? '',
        amount,
        due,
        hover: [
          `${regionName(source.region, i18n)} ${source.indicator}`,
          `${amount} · ${due}`,
          i18n.format.exact(source),
        ],
      },
    ];
  });
}
