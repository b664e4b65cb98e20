/** The time that a result holds for: the year or the years that its sentence, its paragraph or its section speak of. */
import type { Basis, Period } from '../../../src/domain/dataset/schema.ts';
import { endsInDo, hasDo } from '../../lexicon/verbs.ts';
import type { DateMention } from '../../recognise/types.ts';
import { erasIn, type Era } from '../../structure/era.ts';
import { eraAtOpening } from '../../structure/opening.ts';
import { clockOf } from '../../sentence/clock.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import { before, type AmountInContext } from '../../sentence/context.ts';
import type { Reading } from '../../fields/reading.ts';

type Told = Pick<Reading, 'measure' | 'average'>;

/** 较2020年, 从2020年的, 比上年: what the result is compared with. */
const COMPARED = /(?:较|比|从|由|与|自|(?<!截)至|(?<!截[至止])到)$/;

/** The years of a mean (年均增长5%) where the text speaks of one year only. */
const MEAN_OF_YEARS = 5;

/** @param read the fields that tell whether the years add up (新增, 年均增长) or only the last one counts */
export function periodOf(c: AmountInContext, read: Told): Period {
  return inPart(wholePeriodOf(c, read), partBefore(c));
}

function wholePeriodOf(c: AmountInContext, read: Told): Period {
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

/** What of a year the words before a figure name: its end, or from which month to which. */
interface PartOfYear {
  readonly text: string;
  /** Null: its end. */
  readonly months: readonly [first: string, last: string] | null;
}

const two = (month: number): string => String(month).padStart(2, '0');
const NUMERALS = '一二三四';
const quarter = (name: string): number => NUMERALS.indexOf(name.replace('两', '二')) + 1;

type PartWords = readonly [words: RegExp, of: (found: RegExpExecArray) => PartOfYear['months'] | 'whole'];

/** In the words of statistics; the whole year is named as well, so that it takes back what was said before. */
const PARTS_OF_YEAR: readonly PartWords[] = [
  [/全年|当年|年度/g, () => 'whole'],
  [/年末|年底|岁末/g, () => null],
  [/前([两二三])个?季度/g, ([, name = '']) => ['01', two(quarter(name) * 3)]],
  [/(?<!前)第?([一二三四])季度/g, ([, name = '']) => [two(quarter(name) * 3 - 2), two(quarter(name) * 3)]],
  [/上半年/g, () => ['01', '06']],
  [/下半年/g, () => ['07', '12']],
  [
    /(?<![\d年])(\d{1,2})月?(?:至|到|[-—–－~～])(\d{1,2})月(?:份)?/g,
    ([, first = '', last = '']) => [two(Number(first)), two(Number(last))],
  ],
  [
    /(?<=^|[，；。（])(\d{1,2})月(?:份)?(?!\d)/g,
    ([, month = '']) => [two(Number(month)), two(Number(month))],
  ],
];

/** The last of them before the figure in its stretch; an end of the year holds in its own clause, unless it is one. */
function partBefore(c: AmountInContext): PartOfYear | null {
  const text = before(c).replace(/^[\s\S]*[；。]/, '');
  const found = PARTS_OF_YEAR.flatMap(([words, of]) =>
    [...text.matchAll(words)].map((match) => ({ at: match.index, text: match[0], months: of(match) })),
  ).filter(
    ({ at, months }) => !COMPARED.test(text.slice(Math.max(0, at - 2), at)) && holdsOn(text, at, months),
  );
  const [latest] = found.toSorted((a, b) => b.at - a.at);
  return latest === undefined || latest.months === 'whole'
    ? null
    : { text: latest.text, months: latest.months };
}

const holdsOn = (text: string, at: number, months: unknown): boolean =>
  months !== null || /^.{2}，|^[^，]*$|，其中[^，]*$/.test(text.slice(at));

/** A year that its sentence says a part of is that part; a time that the text states to the month says it itself. */
function inPart(period: Period, part: PartOfYear | null): Period {
  const { value } = period;
  if (value === null) return period;
  if (value.length > 4) return { ...period, part: partOfValue(value) };
  if (part === null) return { ...period, part: 'year' };
  if (part.months === null) return { ...period, part: 'end' };
  const [first, last] = part.months;
  const months = first === last ? `${value}-${last}` : `${value}-${first}/${value}-${last}`;
  return { value: months, basis: period.basis, text: part.text, part: 'part' };
}

/** 2025-12-31 is the year's end, 2021/2025 whole years, 2025-01/2025-09 a part of one. */
function partOfValue(value: string): NonNullable<Period['part']> {
  if (/^\d{4}(?:-01)?(?:-01)?\/\d{4}(?:-12)?(?:-31)?$/.test(value)) return 'year';
  return /-12(?:-31)?$/.test(value) && !value.includes('/') ? 'end' : 'part';
}
