/**
 * The years that a policy speaks for: candidates from its title, the lines around it, its headings and its day of issue,
 * each with what says so, and a log-linear choice among them and none.
 */
import type { DocumentKind, FactEvidence } from '../../src/domain/dataset/schema.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { chineseNumber } from '../../src/domain/quantity/chinese-number.ts';
import { fiveYearPlanEnd } from '../../src/domain/time/five-year-plans.ts';
import { EXPLAINING_TITLE, YEAR_PLANS } from '../lexicon/title-kinds.ts';
import { pattern } from '../lexicon/words.ts';
import { isTitleText, SPEECH } from '../segment/titles.ts';
import { chancesOf, evidence, weightOf, type Candidate, type Chance, type Shown } from './choice.ts';
import type { Parts } from './parts.ts';
import type { Sign } from './signs.ts';

/** First and last year. */
export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

/** What says that a text speaks for some years. */
export interface PeriodEvidence extends Shown {
  /** Null: for none in particular. */
  readonly period: PlanPeriod | null;
  readonly row: string;
}

/** Years with all that says so; null: none in particular. */
interface PeriodCandidate extends Candidate<PlanPeriod | null> {
  readonly shown: readonly PeriodEvidence[];
}
export type PeriodChance = Pick<PeriodCandidate, 'shown'> & Omit<Chance<PlanPeriod | null>, 'features'>;

/** 行动计划（2023—2025年） */
const YEARS =
  /(20\d{2})年?[—\-－～至到]{1,2}(20\d{2})(?:年|(?=[）)\s]|$|[^，。\d]{0,12}(?:行动|方案|规划|计划)))/;
/** “十四五”规划, 第十四个五年规划; the evaluation of a plan is none. */
const FIVE_YEARS = /“?(十[一二三四五六]五)”?(?!.{0,6}(?:评估|总结))|第十([一二三四五六])个五年/;
/** 2024年工作要点, …计划（2024年） */
const ONE_YEAR = pattern`(20\d{2})年(?!前)(?:度)?(?:.{0,16}${YEAR_PLANS})|计划（(20\d{2})(?:年)?）$`;
/** 智慧城市2023建设要点 */
const BARE_YEAR = pattern`(?<![\d到至前—\-－～])(20[0-4]\d)(?![\d年前—\-－～至到])(?:.{0,16}${`${YEAR_PLANS} 要点 方案`})`;
/** 三年行动方案 */
const SOME_YEARS = /(?<!第)([一二两三四五])年(?:专项)?(?:行动|攻坚|计划|工作|提升|倍增|方案|实施)/;
/** 2024年…计划执行情况与2025年…计划草案的报告, 2023年总结和2024年计划: the year that is reported on is not the one that is planned. */
const REPORTED =
  /20\d{2}年[^，。]{0,24}?(?:(?:执行|完成|落实|工作|进展|开展)情况|总结|回顾)(?:和|与|及|暨|、)/;
const YEAR = /(20\d{2})年/;
/** A longer line under the title is no subtitle. */
const MAX_SUBTITLE = 80;
/** 现将《某市行动方案（2023—2025年）》印发给你们 names it in full. */
const SENT = /现将《(.{4,60}?)》(?:[（(][^）)]{1,12}[）)])?(?:印发|发布|公布)/;
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
  const sent = parts.below.flatMap((line) => SENT.exec(line)?.[1] ?? []);
  const subtitles = parts.below.filter(
    (line) => line.length <= MAX_SUBTITLE && isTitleText(line) && !/^[一二三四五六七八九十]+、/.test(line),
  );
  return [
    ...(isForeignTitle || EXPLAINING_TITLE.test(parts.title) ? [] : named(parts.title, 'title', issued)),
    ...[...subtitles, ...sent].flatMap((line) => named(line, 'subtitle', issued)),
    ...(isReport ? ofReport(parts, signs, issued) : []),
    { period: null, row: isReport ? 'none.report' : 'none', text: '' },
  ];
}

/** How a title or subtitle names years: the words, and the years that they stand for. */
const NAMINGS: readonly (readonly [
  row: string,
  yearsOf: (text: string, issued: string | undefined) => PlanPeriod | undefined,
])[] = [
  ['span', yearsIn],
  ['five-years', fiveYearsIn],
  ['year', (text) => oneYear(ONE_YEAR.exec(text)?.slice(1))],
  ['bare-year', (text) => oneYear(BARE_YEAR.exec(text)?.slice(1))],
  ['some-years', someYearsIn],
];

function named(words: string, where: 'title' | 'subtitle', issued: string | undefined): PeriodEvidence[] {
  const text = words.replace(REPORTED, '');
  return NAMINGS.flatMap(([row, yearsOf]) => {
    const period = yearsOf(text, issued);
    return period ? [{ period, row: `${where}.${row}`, text: words }] : [];
  });
}

function yearsIn(text: string): PlanPeriod | undefined {
  const [, start = '', end = ''] = YEARS.exec(text) ?? [];
  return start < end ? { start, end } : undefined;
}

function fiveYearsIn(text: string): PlanPeriod | undefined {
  const plan = FIVE_YEARS.exec(text);
  if (!plan) return undefined;
  const end = fiveYearPlanEnd(plan[1] ?? `十${plan[2] ?? ''}五`);
  return span(end - 4, end);
}

function oneYear(groups: readonly (string | undefined)[] | undefined): PlanPeriod | undefined {
  const year = groups?.find((group) => group !== undefined);
  return year === undefined ? undefined : span(Number(year));
}

/** 三年行动 counts from the year that its title names, else from that of issue. */
function someYearsIn(text: string, issued: string | undefined): PlanPeriod | undefined {
  const words = SOME_YEARS.exec(text)?.[1];
  const first = YEAR.exec(text)?.[1] ?? issued?.slice(0, 4);
  const count = words && chineseNumber(words);
  return count && first ? span(Number(first), Number(first) + count - 1) : undefined;
}

/** A report speaks for the year in which it is given, or the next where it is given late in the year. */
function ofReport(parts: Parts, signs: readonly Sign[], issued: string | undefined): PeriodEvidence[] {
  const titled = Number(YEAR.exec(parts.title.replace(REPORTED, ''))?.[1]);
  return [
    ...signs.flatMap(ofSign),
    ...ofOpenings(signs),
    ...ofSpeech([...parts.above, ...parts.below]),
    ...inYear('titled', titled, parts.title),
    ...inYear('issued', Number(issued?.slice(0, 4)), issued ?? ''),
  ];
}

const inYear = (row: string, year: number, text: string, line?: number): PeriodEvidence[] =>
  year > 0 ? [{ period: span(year), row: `report.${row}`, text, ...(line !== undefined && { line }) }] : [];

/** 2023年工作回顾 is of a report for 2024, as 2024年工作安排 is. */
function ofSign({ row, text, line }: Sign): PeriodEvidence[] {
  const years = yearsNamed(text);
  if (row === 'heading.review') return inYear('review', (years.at(-1) ?? NaN) + 1, text, line);
  return row === 'heading.year-ahead' ? inYear('ahead', years[0] ?? NaN, text, line) : [];
}

/** 2023年，…; 2024年是…: of two years that follow each other the second is to come. */
function ofOpenings(signs: readonly Sign[]): PeriodEvidence[] {
  const years = signs.flatMap(({ row, text }) => (row === 'body.year-opening' ? yearsNamed(text) : []));
  const last = Math.max(...years);
  return years.includes(last - 1) ? inYear('openings', last, `${last}年`) : [];
}

/** ——2024年1月20日在…会议上; one that is given late in a year may speak for the next. */
function ofSpeech(lines: readonly string[]): PeriodEvidence[] {
  const given = lines.find((line) => SPEECH.test(line) && YEAR.test(line)) ?? '';
  const [, year = NaN, month = 1] = /(20\d{2})年(?:(\d{1,2})月)?/.exec(given) ?? [];
  if (Number(month) < LATE) return inYear('given', Number(year), given);
  return [...inYear('given-late', Number(year), given), ...inYear('given-next', Number(year) + 1, given)];
}

const yearsNamed = (text: string): number[] =>
  [...text.matchAll(/(20\d{2})年/g)].map(([, year]) => Number(year));

const keyOf = (period: PlanPeriod | null): string => (period ? `${period.start}/${period.end}` : '');

/** Each span of years that something speaks for, and none: never empty. */
export function periodCandidates(all: readonly PeriodEvidence[]): PeriodCandidate[] {
  return [...groupBy(all, ({ period }) => keyOf(period)).values()].map((shown) => ({
    value: shown[0]?.period ?? null,
    shown,
    features: [...new Set(shown.map(({ row }) => row))].map((row) => [row, 1]),
  }));
}

/** The candidates with how likely they are, the likeliest first. */
export const periodChances = (request: PeriodRequest): PeriodChance[] =>
  chancesOf('period', periodCandidates(periodEvidence(request)));

/** 2024年工作要点, 二、2024年工作安排: words that name the years that the text speaks for. */
const STATES_YEARS = /^(?:title|subtitle|report\.(?:titled|ahead))/;

export const statedYears = ({ shown }: PeriodChance): boolean =>
  shown.some(({ row }) => STATES_YEARS.test(row));

/** What speaks for the years, in words. */
export const yearsEvidence = ({ value, shown }: PeriodChance): FactEvidence[] =>
  shown
    .filter(({ text }) => text !== '')
    .map((one) =>
      evidence(one.row, one, value ? `${value.start}—${value.end}` : '', weightOf('period', one.row)),
    );
