/** The time that a result holds for: the year or the years that its sentence, its paragraph or its section speak of. */
import type { Basis, Measure, Period } from '../../src/domain/dataset/schema.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { endsInDo, hasDo } from '../lexicon/verbs.ts';
import { matchesOf } from '../matches.ts';
import { clockOf } from '../sentence/clock.ts';
import { before, type AmountInContext } from '../sentence/context.ts';
import { erasIn, type Era } from '../structure/era.ts';
import { eraAtOpening } from '../structure/opening.ts';
import { firstOf, type Source } from './first.ts';

/** The fields that tell whether the years add up (新增, 年均增长) or only the last one counts. */
interface Told {
  readonly measure: Measure | null;
  readonly average: boolean;
}
interface Asked extends Told {
  readonly c: AmountInContext;
  /** The year before the text. */
  readonly last: Year | undefined;
  readonly addsUp: boolean;
}
interface Year {
  readonly value: string;
  readonly basis: Basis;
}

/** Where the time of a result may be said, from near to far. */
const SOURCES: readonly Source<Asked, Period>[] = [
  ownDate,
  ({ c, ...asked }) => ofEra(erasIn(before(c), clockOf(c.context.facts)).findLast(isPast), 'sentence', asked),
  ofOpening,
  ({ c, ...asked }) => {
    const { era, basis } = c.context.stretch;
    return ofEra(era, basis, asked);
  },
  ({ last }) => last && { ...last, text: '' },
];

/** For which time a result holds. */
export function periodOf(c: AmountInContext, told: Told): Period {
  const { measure, average } = told;
  const asked = { measure, average, c, last: lastYear(c.context.facts), addsUp: addsUp(c, told) };
  const period = firstOf(SOURCES, asked) ?? { value: null, basis: 'none', text: '' };
  return inPart(period, partBefore(c));
}

/** A sum, a rise, a rate of growth and what was done are of all the years; a level or share is that of their last. */
const addsUp = ({ head }: AmountInContext, { measure, average }: Told): boolean =>
  average ||
  measure === 'increment' ||
  measure === 'growth' ||
  measure === 'multiple' ||
  /累计|合计|总计|共计/.test(head) ||
  (measure === 'level' &&
    !/[到至](?:近|约)?$/.test(head) &&
    (hasDo(head) || endsInDo(head) || LESSENED.test(head)));
/** 退出钢铁产能2亿吨, 贫困人口减少300万人: what was done away with; 从3万公里增加到5万公里 is where the last year stands. */
const LESSENED = /(?:减少|减轻|降低|退出|淘汰|化解|压减|削减|安置|搬迁)[^，]*$/;

/** 较2020年, 从2020年的, 比上年: what the result is compared with. */
const COMPARED = /(?:较|比|从|由|与|自|(?<!截)至|(?<!截[至止])到)$/;

/** The date nearest before the amount that tells when, and lies behind. */
function ownDate({ c, last, addsUp: adds }: Asked): Period | undefined {
  const { dates, flow } = c.sentence;
  const date = dates.findLast(
    ({ date: day, start, end, form }) =>
      end <= c.amount.outerStart &&
      form !== 'duration' &&
      form !== 'plan' &&
      !COMPARED.test(flow.text.slice(Math.max(0, start - 2), start)) &&
      day.slice(0, 4) <= (last?.value ?? '9999'),
  );
  if (!date) return undefined;
  // 1—5月份 is what came together in these months; 2021—2025年 counts as its end where nothing adds up.
  const isSpan = date.startDate !== null && (adds || date.startDate.includes('-'));
  const value = isSpan ? `${date.startDate}/${date.date}` : date.date;
  return { value, basis: 'sentence', text: flow.text.slice(date.start, date.end) };
}

const isPast = ({ side, last }: Era): boolean => side === 'past' && last !== undefined;

/** So many sentences back an opening no longer speaks; no paragraph that people write is as long. */
const MAX_BACK = 200;

/** The years that open an earlier sentence. */
function ofOpening({ c: { context, index }, ...asked }: Asked): Period | undefined {
  const clock = clockOf(context.facts);
  for (let i = index - 1; i > Math.max(0, index - MAX_BACK); i -= 1) {
    const found = ofEra(eraAtOpening(context.sentences[i]?.text ?? '', clock), 'paragraph', asked);
    if (found) return found;
  }
  return undefined;
}

/** The years of a mean (年均增长5%) where the text speaks of one year only. */
const MEAN_OF_YEARS = 5;

function ofEra(era: Era | undefined, basis: Basis, asked: Omit<Asked, 'c'>): Period | undefined {
  if (!era || !isPast(era)) return undefined;
  const { first, last = NaN, text } = era;
  if (!asked.addsUp || first === undefined) return { value: String(last), basis, text };
  const from = first < last ? first : asked.average ? last - MEAN_OF_YEARS + 1 : last;
  return { value: from < last ? `${from}/${last}` : String(last), basis, text };
}

/** A work report speaks of the year before the one in which it is given. */
function lastYear({ title, kind, issueDate, planPeriod }: ArticleFacts): Year | undefined {
  // 行动方案（2024—2027年）: the years that a plan is made for lie ahead of it.
  const titled = planPeriod ? undefined : /((?:19|20)\d\d)年/.exec(title)?.[1];
  if (titled && kind !== 'work-report') return { value: titled, basis: 'title' };
  const given = titled ?? issueDate?.value.slice(0, 4) ?? planPeriod?.start.slice(0, 4);
  return given === undefined ? undefined : { value: String(Number(given) - 1), basis: 'document' };
}

/** What of a year words name: from which month to which; its end; all of it, which takes back what was said before. */
type Part = readonly [first: string, last: string] | 'end' | 'whole';

/** In the words of statistics; of 1—10月 and 5月份 the months are read. */
const PARTS: readonly (readonly [words: RegExp, part: Part | 'read'])[] = [
  [/全年|当年|年度/g, 'whole'],
  [/年末|年底|岁末/g, 'end'],
  [/前[两二]个?季度|上半年/g, ['01', '06']],
  [/前三个?季度/g, ['01', '09']],
  [/下半年/g, ['07', '12']],
  [/(?<!前)第?一季度/g, ['01', '03']],
  [/(?<!前)第?二季度/g, ['04', '06']],
  [/(?<!前)第?三季度/g, ['07', '09']],
  [/(?<!前)第?四季度/g, ['10', '12']],
  [/(?:(?<![\d年])(\d{1,2})月?(?:至|到|[-—–－~～])|(?<=^|[，；。（]))(\d{1,2})月(?:份)?(?!\d)/g, 'read'],
];

interface PartOfYear {
  readonly at: number;
  readonly words: string;
  readonly part: Part;
}

const two = (month: string): string => month.padStart(2, '0');

/** The last of them before the figure in its stretch; an end of the year holds in its own clause, unless it is one. */
function partBefore(c: AmountInContext): PartOfYear | undefined {
  const text = before(c).replace(/^[\s\S]*[；。]/, '');
  if (!/[年季月岁]/.test(text)) return undefined;
  const found = PARTS.flatMap(([words, part]) =>
    matchesOf(text, words).map(({ index: at, 0: said, 1: first, 2: last = '' }): PartOfYear => {
      return { at, words: said, part: part === 'read' ? [two(first ?? last), two(last)] : part };
    }),
  );
  return found
    .filter(({ at }) => !COMPARED.test(text.slice(Math.max(0, at - 2), at)))
    .filter(({ at, part }) => part !== 'end' || /^.{2}，|^[^，]*$|，其中[^，]*$/.test(text.slice(at)))
    .toSorted((a, b) => b.at - a.at)[0];
}

/** A year that its sentence says a part of is that part; a time that the text states to the month says it itself. */
function inPart(period: Period, said: PartOfYear | undefined): Period {
  const { value, basis } = period;
  if (value === null) return period;
  if (value.length > 4) return { part: partOfValue(value), ...period };
  if (said === undefined || said.part === 'whole') return { part: 'year', ...period };
  if (said.part === 'end') return { ...period, part: 'end' };
  const [first, last] = said.part;
  const months = first === last ? `${value}-${last}` : `${value}-${first}/${value}-${last}`;
  return { value: months, basis, text: said.words, part: 'part' };
}

/** 2025-12-31 is the year's end, 2021/2025 whole years, 2025-01/2025-09 a part of one. */
function partOfValue(value: string): NonNullable<Period['part']> {
  if (/^\d{4}(?:-01)?(?:-01)?\/\d{4}(?:-12)?(?:-31)?$/.test(value)) return 'year';
  return /-12(?:-31)?$/.test(value) && !value.includes('/') ? 'end' : 'part';
}
