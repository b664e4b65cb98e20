/** A deadline with the precision that the text has, and with the word for what was inferred. */
import { inferenceOf } from '../domain/time/inference.ts';
import { yearOf } from '../domain/time/period.ts';
import { endSaid } from '../domain/quantity/date-end.ts';
import { endInYears } from '../domain/time/year-fraction.ts';
import type { Deadline } from '../domain/dataset/schema.ts';
import type { I18n } from '../i18n/index.ts';

/** 2030年 · 2024年底: 年底 and 6月底 are kept as days, beside the words; they are shown as they were said. Null: no date. */
export function deadlineDate({ value, text }: Deadline, i18n: I18n): string | null {
  if (value === null) return null;
  const end = value.length < FULL_DATE ? null : endSaid(text);
  if (end === 'year') return i18n.t('chart.yearEnd', { year: yearOf(value) });
  if (end === 'month') return i18n.t('chart.monthEnd', { month: i18n.format.date(value.slice(0, 7)) });
  return i18n.format.date(value);
}
const FULL_DATE = 'YYYY-MM-DD'.length;

/** Behind a date that only its section or document says: what was worked out has words, and this is not. */
export const FRAMED = '•';

/** 推算, • or nothing: what stands behind a date. */
export function inferenceMark(deadline: Deadline, i18n: I18n): string {
  const inference = inferenceOf(deadline);
  if (inference === null) return '';
  return inference === 'framed' ? FRAMED : i18n.t('inferred.mark');
}

/** How a date is known, where its own sentence does not say it: what the mark stands for. */
export const inferenceWords = (deadline: Deadline, i18n: I18n): string => {
  const inference = inferenceOf(deadline);
  if (inference === null) return '';
  const how = i18n.t(`basis.${deadline.basis}`);
  return inference === 'framed' ? how : i18n.labelled(i18n.t('inferred.mark'), how);
};

/** 2030年 · 2024年底 · 2026年• · 2025年·推算 · 未写期限 */
export function deadlineLabel(deadline: Deadline, i18n: I18n): string {
  const date = deadlineDate(deadline, i18n);
  if (date === null) return i18n.t(`noDeadline.${deadline.reason ?? 'not-stated'}`);
  const mark = inferenceMark(deadline, i18n);
  return mark === '' || mark === FRAMED ? date + mark : i18n.t('chart.inferredDate', { date });
}

/** How far the deadline's end lies from that day: 还有 3 年 · 已过 11 个月. Null: no date. */
export function deadlineNearness({ value }: Deadline, asOf: string, i18n: I18n): string | null {
  if (value === null) return null;
  const years = endInYears(value) - endInYears(asOf);
  const months = Math.round(Math.abs(years) * 12);
  const n = months < 24 ? months : Math.floor(months / 12);
  const unit = months === 0 ? 'Now' : months < 24 ? 'Months' : 'Years';
  return i18n.t(`chart.near.${years < 0 ? 'past' : 'left'}${unit}`, { n });
}
