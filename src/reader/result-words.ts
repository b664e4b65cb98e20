/** A result in words: its figure, and the time that it holds for. Pure. */
import type { Observation, Period } from '../domain/dataset/schema.ts';
import type { I18n } from '../i18n/index.ts';
import type { Quantity } from '../i18n/quantity.ts';

export const resultQuantity = (observation: Observation): Quantity => ({ ...observation, frequency: null });

/** 2025年, 2021年—2025年, or that no time is known. */
export function periodWords(period: Period, i18n: I18n): string {
  const when = timeWords(period, i18n);
  return period.part === 'end' ? i18n.t('result.atEnd', { when }) : when;
}

function timeWords({ value }: Period, { t, format }: I18n): string {
  if (value === null) return t('result.noPeriod');
  const [start = value, end] = value.split('/');
  if (end === undefined) return format.date(start);
  return t('documents.period', { start: format.date(start), end: format.date(end) });
}
