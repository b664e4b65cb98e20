/** The unit in which a commitment is shown, for whoever enters a value beside it: 亿元 of 2000亿元, CNY billion. */
import { convertUnit, unitNamed } from '../domain/quantity/conversion.ts';
import { SCALES } from '../domain/quantity/scales.ts';
import type { I18n } from './index.ts';
import { commonScale, scaledUnit, type Lang } from './quantity.ts';

interface Amount {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string;
}

/** Nobody types yuan. As the dataset would name it, its scale before it: 亿元, 百万人. */
export function shownUnit({ value, valueMax, unit }: Amount, lang: Lang): string {
  const size = commonScale([value ?? 0, valueMax ?? 0], lang)?.[1];
  const scale = SCALES.find(([, each]) => each === size)?.[0] ?? '';
  return convertUnit(1, `${scale}${unit}`, unit).ok ? `${scale}${unit}` : unit;
}

/** A unit that may stand beside one of the dataset, as the page says it: 亿元, CNY billion, 10,000 people. */
export function unitWords(unit: string, of: string, { lang, format, t }: I18n): string {
  if (unit === '') return t('targets.unit.none');
  const one = convertUnit(1, unit, of);
  if (lang === 'zh-CN' || !one.ok || unitNamed(unit) !== undefined) return format.unit(unit);
  const scale = commonScale([one.value], lang);
  if (scale !== undefined && scale[1] === one.value) return scaledUnit(format.unit(of), scale, lang);
  const plain = { valueMax: null, unit: of, comparator: null, measure: null, frequency: null };
  return format.quantity({ ...plain, value: one.value }) ?? unit;
}

/** That of a commitment. */
export const shownUnitWords = (amount: Amount, i18n: I18n): string =>
  unitWords(shownUnit(amount, i18n.lang), amount.unit, i18n);
