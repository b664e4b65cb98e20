/** A deadline with the precision that the text has, and with the word for what was inferred. */
import { yearOf } from '../domain/period.ts';
import type { Deadline } from '../domain/schema.ts';
import type { I18n } from '../i18n/index.ts';

/** "年底" is written as a day in the data; it is shown as the text has it. */
function dateWords(value: string, text: string, i18n: I18n): string {
  if (value.endsWith('-12-31') && /[底末]/u.test(text))
    return i18n.t('chart.yearEnd', { year: yearOf(value) });
  return i18n.format.date(value);
}

export function isInferred(deadline: Deadline): boolean {
  return deadline.value !== null && deadline.basis !== 'sentence';
}

/** 2030年 · 2024年底 · 2025年·推算 · 未写期限 */
export function deadlineLabel(deadline: Deadline, i18n: I18n): string {
  if (deadline.value === null) return i18n.t(`noDeadline.${deadline.reason ?? 'not-stated'}`);
  const date = dateWords(deadline.value, deadline.text, i18n);
  return isInferred(deadline) ? i18n.t('chart.inferredDate', { date }) : date;
}
