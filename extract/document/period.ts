/**
 * The years that a policy speaks for: candidates from its title, the lines around it, its headings and its day of issue,
 * each with what says so, and a log-linear choice among them and none.
 */
import type { DocumentKind } from '../../src/domain/dataset/schema.ts';
import { fiveYearPlanEnd } from '../../src/domain/time/five-year-plans.ts';
import { YEAR_PLANS } from '../lexicon/title-kinds.ts';
import { pattern } from '../lexicon/words.ts';
import { isTitleText, SPEECH } from '../segment/titles.ts';
import { probabilities } from '../weigh/linear.ts';
import type { Parts } from './parts.ts';
import type { Sign } from './signs.ts';
import { weightOf } from './weights.ts';

/** First and last year. */
export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

/** What says that a text speaks for some years. */
export interface PeriodEvidence {
  /** Null: for none in particular. */
  readonly period: PlanPeriod | null;
  readonly row: string;
  readonly text: string;
  readonly line?: number;
}

export interface PeriodChance {
  readonly period: PlanPeriod | null;
  readonly chance: number;
  /** All that says so. */
  readonly evidence: readonly PeriodEvidence[];
}

/** 行动计划（2023—2025年） */
const YEARS = /(20\d{2})年?[—\-－～至到]{1,2}(20\d{2})(?:年|(?=[）)\s]|$))/;
/** “十四五”规划, 第十四个五年规划; the evaluation of a plan is none. */
const FIVE_YEARS = /“?(十[一二三四五六]五)”?(?!.{0,6}(?:评估|总结))|第十([一二三四五六])个五年/;
/** 2024年工作要点, …计划（2024年） */
const ONE_YEAR = pattern`(20\d{2})年(?!前)(?:度)?(?:.{0,16}${YEAR_PLANS})|计划（(20\d{2})(?:年)?）$`;
/** 智慧城市2023建设要点 */
const BARE_YEAR = pattern`(?<![\d到至前])(20[0-4]\d)(?![\d年前—\-－～至到])(?:.{0,16}${`${YEAR_PLANS} 要点 方案`})`;
/** 三年行动方案 */
const SOME_YEARS = /(?<!第)([一二两三四五])年(?:专项)?(?:行动|攻坚|计划|工作|提升|倍增|方案|实施)/;
/** 2024年…计划执行情况与2025年…计划草案的报告: the year that is reported on is not the one that is planned. */
const REPORTED = /20\d{2}年[^，。]{0,24}(?:执行|完成|落实)情况(?:和|与|及|暨)/;
const YEAR = /(20\d{2})年/;
/** A longer line under the title is no subtitle. */
const MAX_SUBTITLE = 80;
const LATE = 11;

const span = (first: number, last = first): PlanPeriod => ({ start: String(first), end: String(last) });

export interface PeriodRequest {
  readonly parts: Parts;
  readonly kind: DocumentKind;
  readonly signs: readonly Sign[];
  /** Day of issue, EDTF. */
  readonly issued: string | undefined;
  /** Years that the title names are not this text's own. */
  readonly isForeignTitle: boolean;
}

/** All that says for which years a text speaks. */
export function periodEvidence({
  parts,
  kind,
  signs,
  issued,
  isForeignTitle,
}: PeriodRequest): PeriodEvidence[] {
  const isReport = kind === 'work-report';
  const subtitles = parts.below.filter(
    (line) => line.length <= MAX_SUBTITLE && isTitleText(line) && !/^[一二三四五六七八九十]+、/.test(line),
  );
  return [
    ...(isForeignTitle ? [] : named(parts.title, 'title', issued)),
    ...subtitles.flatMap((line) => named(line, 'subtitle', issued)),
    ...(isReport ? ofReport(parts, signs, issued) : []),
    { period: null, row: isReport ? 'none.report' : 'none', text: '' },
  ];
}

/** The years that a title or subtitle names. */
function named(words: string, where: 'title' | 'subtitle', issued: string | undefined): PeriodEvidence[] {
  const text = words.replace(REPORTED, '');
  const of = (row: string, period: PlanPeriod | undefined): PeriodEvidence[] =>
    period ? [{ period, row: `${where}.${row}`, text: words }] : [];
  const [, start, end] = YEARS.exec(text) ?? [];
  const plan = FIVE_YEARS.exec(text);
  const planEnd = plan ? fiveYearPlanEnd(plan[1] ?? `十${plan[2] ?? ''}五`) : 0;
  const single = ONE_YEAR.exec(text);
  const year = single?.[1] ?? single?.[2];
  const bare = BARE_YEAR.exec(text)?.[1];
  const some = SOME_YEARS.exec(text)?.[1];
  const count = some ? ' 一二三四五'.indexOf(some.replace('两', '二')) : 0;
  const first = Number(YEAR.exec(text)?.[1] ?? issued?.slice(0, 4));
  return [
    ...of('span', start && end && start < end ? { start, end } : undefined),
    ...of('five-years', planEnd ? span(planEnd - 4, planEnd) : undefined),
    ...of('year', year ? span(Number(year)) : undefined),
    ...of('bare-year', bare ? span(Number(bare)) : undefined),
    ...of('some-years', count > 0 && first > 0 ? span(first, first + count - 1) : undefined),
  ];
}

/** A report speaks for the year in which it is given, or the next where it is given late in the year. */
function ofReport(parts: Parts, signs: readonly Sign[], issued: string | undefined): PeriodEvidence[] {
  const found: PeriodEvidence[] = [];
  const openings: number[] = [];
  const add = (row: string, year: number, text: string, line?: number): void => {
    if (year > 2000)
      found.push({ period: span(year), row: `report.${row}`, text, ...(line === undefined ? {} : { line }) });
  };
  for (const { row, text, line } of signs) {
    const years = [...text.matchAll(/(20\d{2})年/g)].map(([, year]) => Number(year));
    if (row === 'heading.review' && years.length > 0) add('review', (years.at(-1) ?? 0) + 1, text, line);
    if (row === 'body.year-opening') openings.push(...years);
    if (row === 'heading.year-ahead' && years[0]) add('ahead', years[0], text, line);
  }
  // 2023年，…; 2024年是…: of two years that follow each other the second is to come.
  const last = Math.max(...openings);
  if (openings.includes(last - 1)) add('openings', last, `${last}年`);
  const given = [...parts.above, ...parts.below].find((line) => SPEECH.test(line) && YEAR.test(line));
  const day = given && /(20\d{2})年(?:(\d{1,2})月)?/.exec(given);
  if (given && day) add(Number(day[2] ?? 1) >= LATE ? 'given-late' : 'given', Number(day[1]), given);
  if (given && day && Number(day[2] ?? 1) >= LATE) add('given-next', Number(day[1]) + 1, given);
  const titled = YEAR.exec(parts.title)?.[1];
  if (titled) add('titled', Number(titled), parts.title);
  if (issued) add('issued', Number(issued.slice(0, 4)), issued);
  return found;
}

const keyOf = (period: PlanPeriod | null): string => (period ? `${period.start}/${period.end}` : '');

/** The candidates with how likely they are, the likeliest first. Never empty: none is one. */
export function periodChances(request: PeriodRequest): PeriodChance[] {
  const all = periodEvidence(request);
  const keys = [...new Set(all.map(({ period }) => keyOf(period)))];
  const groups = keys.map((key) => all.filter(({ period }) => keyOf(period) === key));
  const scores = groups.map((group) =>
    [...new Set(group.map(({ row }) => row))].reduce((sum, row) => sum + weightOf('period', row), 0),
  );
  return probabilities(scores)
    .map((chance, i) => ({ period: groups[i]?.[0]?.period ?? null, chance, evidence: groups[i] ?? [] }))
    .sort((a, b) => b.chance - a.chance);
}
