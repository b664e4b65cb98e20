/** The time that a result holds for: the year or the years that its sentence, its heading or its report speak of. */
import type { Basis, Period } from '../../../src/domain/schema.ts';
import { WORK_REPORT_TITLE } from '../../lexicon/title-kinds.ts';
import { fiveYearPlanEnd } from '../../recognise/date.ts';
import type { DateMention } from '../../recognise/types.ts';
import type { ParagraphContext, Candidate } from '../context.ts';
import type { Reading } from '../reading.ts';

/** 过去五年, 五年来, “十四五”时期: what adds up or grows by the year does so over all of them. */
const FIVE_YEARS = /(?:过去|这|近)五年|五年来|“?十([一二三四五六])五”?(?:时期|期间|以来)/;
const YEAR = /((?:19|20)\d\d)年/;
/** 较2020年, 从2020年的, 比上年: what the result is compared with. */
const COMPARED = /(?:较|比|从|由|与|自)$/;

/** @param reading the fields that tell whether the years add up (新增, 年均增长) or only the last one counts */
export function periodOf(c: Candidate, { measure, average }: Pick<Reading, 'measure' | 'average'>): Period {
  const adds = average || measure === 'increment' || measure === 'growth' || measure === 'multiple';
  const last = lastYear(c.context);
  const own = c.sentence.dates.findLast(
    (date) =>
      date.end <= c.amount.outerStart &&
      tellsWhen(date, c) &&
      date.date.slice(0, 4) <= (last?.value ?? '9999'),
  );
  if (own) return { value: spanOf(own, adds), basis: 'sentence', text: wordsOf(own, c) };
  const found = inherited(c.context, adds);
  // 年均增长5% is a mean of years, of which one year has none.
  if (!average || found.value === null || found.value.includes('/')) return found;
  return { ...found, value: `${fiveYearsTo(Number(found.value.slice(0, 4)))}/${found.value.slice(0, 4)}` };
}

const wordsOf = ({ start, end }: DateMention, c: Candidate): string => c.sentence.flow.text.slice(start, end);

function tellsWhen(date: DateMention, { sentence: { flow } }: Candidate): boolean {
  return date.form !== 'duration' && !COMPARED.test(flow.text.slice(0, date.start));
}

/** 2021—2025年 is an interval where it adds up, else its end. */
function spanOf(date: DateMention, adds: boolean): string {
  const start = date.startDate ?? (date.form === 'plan' ? fiveYearsTo(Number(date.date.slice(0, 4))) : null);
  // 1—5月份 is what came together in these months.
  const isMonths = date.startDate?.includes('-') ?? false;
  return start !== null && (adds || isMonths) ? `${start}/${date.date}` : date.date;
}

const fiveYearsTo = (end: number): string => String(end - 4);

/** The heading's year, the five years that a section looks back on, the year before a report. */
function inherited(context: ParagraphContext, adds: boolean): Period {
  const { facts, heading, topic, sentences } = context;
  const opening = sentences[0]?.text ?? '';
  const last = lastYear(context);
  for (const [text, basis] of [
    [opening, 'paragraph'],
    [topic, 'heading'],
    [heading, 'heading'],
  ] as const) {
    const five = FIVE_YEARS.exec(text);
    const end = five?.[1] ? fiveYearPlanEnd(`十${five[1]}五`) : last && Number(last.value);
    if (five && end) return periodTo(end, adds, basis, five[0]);
    const year = YEAR.exec(text)?.[1];
    if (year && basis === 'heading') return { value: year, basis, text: year };
  }
  return last
    ? { value: last.value, basis: last.basis, text: '' }
    : {
        value: YEAR.exec(facts.title)?.[1] ?? null,
        basis: YEAR.test(facts.title) ? 'title' : 'none',
        text: '',
      };
}

const periodTo = (end: number, adds: boolean, basis: Basis, text: string): Period => ({
  value: adds ? `${fiveYearsTo(end)}/${end}` : String(end),
  basis,
  text,
});

/** A work report speaks of the year before the one in which it is given. */
function lastYear({ facts }: ParagraphContext): { value: string; basis: Basis } | undefined {
  const titled = YEAR.exec(facts.title)?.[1];
  if (titled && !WORK_REPORT_TITLE.test(facts.title)) return { value: titled, basis: 'title' };
  const given = titled ?? facts.issueDate?.value.slice(0, 4) ?? facts.planPeriod?.start.slice(0, 4);
  return given === undefined ? undefined : { value: String(Number(given) - 1), basis: 'document' };
}
