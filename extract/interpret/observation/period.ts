/** The time that a result holds for: the year or the years that its sentence, its paragraph or its section speak of. */
import type { Basis, Period } from '../../../src/domain/dataset/schema.ts';
import { endsInDo, hasDo } from '../../lexicon/verbs.ts';
import type { DateMention } from '../../recognise/types.ts';
import { erasIn, type Era } from '../../structure/era.ts';
import { eraAtOpening } from '../../structure/opening.ts';
import { clockOf } from '../clock.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import { before, type AmountInContext } from '../context.ts';
import type { Reading } from '../reading.ts';

type Told = Pick<Reading, 'measure' | 'average'>;

/** 较2020年, 从2020年的, 比上年: what the result is compared with. */
const COMPARED = /(?:较|比|从|由|与|自|(?<!截)至|(?<!截[至止])到)$/;

/** The years of a mean (年均增长5%) where the text speaks of one year only. */
const MEAN_OF_YEARS = 5;

/** @param read the fields that tell whether the years add up (新增, 年均增长) or only the last one counts */
export function periodOf(c: AmountInContext, read: Told): Period {
  const last = lastYear(c.context.facts);
  const own = ownDate(c, last?.value);
  if (own) return { value: spanOf(own, addsUp(c, read)), basis: 'sentence', text: wordsOf(own, c) };
  const era = eraOf(c);
  if (era)
    return { value: valueOf(era.era, addsUp(c, read), read.average), basis: era.basis, text: era.era.text };
  return last ? { value: last.value, basis: last.basis, text: '' } : { value: null, basis: 'none', text: '' };
}

/** A sum, a rise, a rate of growth and what was done are of all the years; a level or share is that of their last. */
const addsUp = (c: AmountInContext, { measure, average }: Told): boolean =>
  average ||
  measure === 'increment' ||
  measure === 'growth' ||
  measure === 'multiple' ||
  SUMMED.test(c.head) ||
  (measure === 'level' && (hasDo(c.head) || endsInDo(c.head)));

const SUMMED = /累计|合计|总计|共计/;

const wordsOf = ({ start, end }: DateMention, c: AmountInContext): string =>
  c.sentence.flow.text.slice(start, end);

/** The date nearest before the amount that tells when, and lies behind. */
function ownDate(c: AmountInContext, last: string | undefined): DateMention | undefined {
  return c.sentence.dates.findLast(
    (date) =>
      date.end <= c.amount.outerStart &&
      date.form !== 'duration' &&
      date.form !== 'plan' &&
      !COMPARED.test(c.sentence.flow.text.slice(Math.max(0, date.start - 2), date.start)) &&
      date.date.slice(0, 4) <= (last ?? '9999'),
  );
}

/** 1—5月份 is what came together in these months; 2021—2025年 counts as its end where nothing adds up. */
function spanOf({ startDate, date }: DateMention, adds: boolean): string {
  const isMonths = startDate?.includes('-') ?? false;
  return startDate !== null && (adds || isMonths) ? `${startDate}/${date}` : date;
}

const isPast = ({ side, last }: Era): boolean => side === 'past' && last !== undefined;

/** So many sentences back an opening no longer speaks; no paragraph that people write is as long. */
const MAX_BACK = 200;

/** The years that the words before the amount name, else those that open an earlier sentence, else the section's. */
function eraOf(c: AmountInContext): { era: Era; basis: Basis } | undefined {
  const { context, index } = c;
  const clock = clockOf(context.facts);
  const own = erasIn(before(c), clock).findLast(isPast);
  if (own) return { era: own, basis: 'sentence' };
  for (let i = index - 1; i > Math.max(0, index - MAX_BACK); i -= 1) {
    const era = eraAtOpening(context.sentences[i]?.text ?? '', clock);
    if (era && isPast(era)) return { era, basis: 'paragraph' };
  }
  const { era, basis } = context.stretch;
  return era && isPast(era) ? { era, basis } : undefined;
}

function valueOf({ first, last = NaN }: Era, adds: boolean, average: boolean): string {
  if (!adds || first === undefined) return String(last);
  if (first < last) return `${first}/${last}`;
  return average ? `${last - MEAN_OF_YEARS + 1}/${last}` : String(last);
}

const YEAR = /((?:19|20)\d\d)年/;

/** A work report speaks of the year before the one in which it is given. */
function lastYear({
  title,
  kind,
  issueDate,
  planPeriod,
}: ArticleFacts): { value: string; basis: Basis } | undefined {
  // 行动方案（2024—2027年）: the years that a plan is made for lie ahead of it.
  const titled = planPeriod ? undefined : YEAR.exec(title)?.[1];
  if (titled && kind !== 'work-report') return { value: titled, basis: 'title' };
  const given = titled ?? issueDate?.value.slice(0, 4) ?? planPeriod?.start.slice(0, 4);
  return given === undefined ? undefined : { value: String(Number(given) - 1), basis: 'document' };
}
