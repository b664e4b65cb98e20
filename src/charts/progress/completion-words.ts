/** 完成率 and 时序进度, or the distance to the goal, in words and as arithmetic. Pure. */
import { leadOf } from '../../domain/progress/completion.ts';
import type { Completion } from '../../domain/progress/types.ts';
import { dimensionOf } from '../../domain/quantity/conversion.ts';
import type { I18n } from '../../i18n/index.ts';
import { amountLabel, pointWords } from './figure-words.ts';

/** One decimal; what is short of a whole is never rounded up to it. */
export const percentOf = (share: number): number => {
  const percent = Number((share * 1000).toPrecision(12));
  return (share < 1 ? Math.floor(percent) : Math.round(percent)) / 10;
};

const points = (n: number, i18n: I18n): string =>
  i18n.t('progress.points', { n: Number(Math.abs(n).toFixed(1)) });

/** Of the goal's time, where it is counted over one. */
export const timeShare = ({ time }: Completion): number | null => time && time.gone / time.total;

function leadWords({ done, gone }: NonNullable<ReturnType<typeof leadOf>>, i18n: I18n): string {
  const n = (done - gone) * 100;
  if (Math.abs(n) < 0.05) return i18n.t('completion.level');
  return i18n.t(n > 0 ? 'completion.ahead' : 'completion.late', { points: points(n, i18n) });
}

/** 比目标低 0.3 个百分点; of a fall that is promised 少降. */
function gapWords({ difference, goal, isOther }: Completion, unit: string, i18n: I18n): string {
  if (difference === 0) return i18n.t(isOther === true ? 'completion.other.none' : 'completion.gap.none');
  const isShare = dimensionOf(unit) === dimensionOf('%');
  const size = Math.abs(difference);
  const amount = isShare
    ? i18n.t('progress.points', { n: Number(size.toPrecision(6)) })
    : amountLabel(size, unit, i18n);
  if (isOther === true)
    return i18n.t(difference > 0 ? 'completion.other.above' : 'completion.other.below', { amount });
  if (goal < 0)
    return i18n.t(difference > 0 ? 'completion.gap.lessFall' : 'completion.gap.moreFall', { amount });
  return i18n.t(difference > 0 ? 'completion.gap.above' : 'completion.gap.below', { amount });
}

const doneWords = (of: Completion, done: number): string => {
  const { comparator = null } = of.latest;
  const sign = comparator === null || comparator === '=' ? '' : SIGNS[comparator];
  return `${sign}${percentOf(done)}%`;
};
const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' } as const;

/** 完成率 98%, 时序进度 75%, 快于时序 23 个百分点; or the distance to the goal alone. */
export function completionWords(of: Completion, unit: string, i18n: I18n): string[] {
  if (of.done === null) return [gapWords(of, unit, i18n)];
  const done = i18n.t('completion.done', { percent: doneWords(of, of.done) });
  const lead = leadOf(of);
  if (lead === null) return [done];
  return [done, i18n.t('completion.time', { percent: `${percentOf(lead.gone)}%` }), leadWords(lead, i18n)];
}

/** The same in one line. */
export const completionText = (of: Completion, unit: string, i18n: I18n): string =>
  completionWords(of, unit, i18n).join(i18n.lang === 'en' ? ', ' : '，');

/** The same as lines of a name and its arithmetic. */
export function completionLines(of: Completion, unit: string, i18n: I18n): [string, string][] {
  const { done, time, latest, goal } = of;
  const [reached, promised] = [pointWords(latest, unit, i18n), amountLabel(goal, unit, i18n)];
  if (done === null)
    return [[i18n.t('completion.gap'), `${reached} − ${promised}: ${gapWords(of, unit, i18n)}`]];
  const lines: [string, string][] = [
    [i18n.t('completion.rate'), `${reached} ÷ ${promised} = ${doneWords(of, done)}`],
  ];
  const lead = leadOf(of);
  if (time === null || lead === null) return lines;
  const gone = i18n.t(`completion.${time.in}`, { gone: time.gone, total: time.total });
  return [
    ...lines,
    [i18n.t('completion.timeRate'), `${gone} = ${percentOf(lead.gone)}%`],
    [i18n.t('completion.lead'), leadWords(lead, i18n)],
  ];
}
