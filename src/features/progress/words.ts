/** Statuses by shape and word, and the arithmetic in words. */
import { amountLabel, pointWords } from '../../charts/progress/figure-words.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { Judgement, Pace, ProgressStatus } from '../../domain/progress/types.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import type { I18n } from '../../i18n/index.ts';
import { timeWords } from '../../i18n/time-words.ts';
import type { MonitorRow } from './monitor-rows.ts';
import { FRAMED } from '../../charts/deadline-label.ts';

/** The shape tells what the colour tells. */
export const SHAPES: { readonly [S in ProgressStatus]: string } = {
  achieved: '●',
  'on-track': '▶',
  accelerate: '▲',
  behind: '■',
  away: '▼',
  underway: '▷',
  'due-unrecorded': '○',
  unrecorded: '–',
  unknown: '◇',
};

export const STATUSES = [
  'achieved',
  'on-track',
  'accelerate',
  'behind',
  'away',
  'underway',
  'due-unrecorded',
  'unknown',
  'unrecorded',
] as const satisfies readonly ProgressStatus[];

function percent(rate: number): string {
  return `${Number((rate * 100).toPrecision(3))}%`;
}

const short = (value: number): string => String(Number(value.toPrecision(4)));

/** A rate, or an amount a year. */
export function paceText({ method }: Pace, value: number, unit: string, i18n: I18n): string {
  if (method === 'compound') return i18n.t('progress.perYear', { amount: percent(value) });
  const step =
    unit === '%'
      ? i18n.t('progress.points', { n: short(value) })
      : amountLabel(Number(value.toPrecision(4)), unit, i18n);
  return i18n.t('progress.perYear', { amount: step });
}

/** `(1200 ÷ 1000)^(1 ÷ 2) − 1 = 9.54%` or `(1200 − 1000) ÷ 2 = 100` */
export function formulaText(pace: Pace, unit: string, i18n: I18n, which: 'observed' | 'required'): string {
  const to = which === 'observed' ? pace.latest : pace.end;
  const years = short(which === 'observed' ? pace.yearsElapsed : pace.yearsTotal);
  const [a, b] = [pointWords(to, unit, i18n), amountLabel(pace.start.value, unit, i18n)];
  const result = paceText(pace, pace[which], unit, i18n);
  return pace.method === 'compound'
    ? `(${a} ÷ ${b})^(1 ÷ ${years}) − 1 = ${result}`
    : `(${a} − ${b}) ÷ ${years} = ${result}`;
}

/** A ratio below zero says no more than that things go the other way. */
export function shownRatio({ pace }: Pick<Judgement, 'pace'>): number | null {
  const ratio = pace?.ratio ?? null;
  return ratio === null || ratio < 0 ? null : ratio;
}

export function ratioText({ observed, required }: Pace, ratio: number, i18n: I18n): string {
  if (ratio < 0) return i18n.t('progress.backwards');
  return `${short(observed)} ÷ ${short(required)} = ${ratio.toFixed(2)}`;
}

/** Where a reached value is from: 文献 or 本机; 推算 or a dot where its time is not said in its own sentence. */
export function originMarks({ source }: Pick<Actual, 'source'>, i18n: I18n): readonly string[] {
  if (typeof source === 'string') return [i18n.t('progress.ownMark')];
  const [linked, { inference }] = [i18n.t('linked.mark'), source];
  if (inference === 'framed') return [linked + FRAMED];
  return inference === null ? [linked] : [linked, i18n.t('inferred.mark')];
}

/** In the target's unit, so that the two can be read against each other; null where nothing is known. */
export function latestWords({ judgement, latest }: MonitorRow, i18n: I18n): readonly [string, string] | null {
  const judged = judgement.latest;
  if (judged !== null) return [pointWords(judged, judgement.unit, i18n), timeWords(judged, i18n)];
  return latest === null ? null : [i18n.t('progress.role.done'), i18n.format.date(latest.date)];
}

/** `office` as it stands in the address: `NO_VALUE` for what has none. */
export const officeName = (office: string, i18n: I18n): string =>
  office === NO_VALUE ? i18n.t('monitor.noOffice') : office;
