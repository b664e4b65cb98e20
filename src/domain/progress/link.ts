/**
 * Which results answer which targets: what a report says was reached, beside what an earlier one promised. From
 * commitments and results to links with their reasons. Pure; no clock.
 *
 * A result answers where place, indicator key and scope are one, the unit measures the same, a yearly figure meets a
 * yearly one and a mean a mean, and both hold for one time. What fits but for one thing that cannot be told from here is
 * a link with a doubt: offered to people, never taken. What is named otherwise: `likely-links.ts`.
 */
import type { Comparator, Frequency, Measure, Relation } from '../dataset/schema.ts';
import { candidatesIn, reasonsOf, sharing, type Reason } from '../match/match.ts';
import { convertUnit, countsAs } from '../quantity/conversion.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import { lastDay } from '../time/period.ts';
import { yearsOf, type Years } from '../time/years.ts';

/** What is asked of a commitment. */
export interface Promised {
  readonly id: string;
  readonly articleId: string;
  /** GB/T 2260. */
  readonly regionCode: string;
  readonly indicatorKey: string;
  readonly scope: string;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly value: number | null;
  readonly frequency: Frequency | null;
  readonly average: boolean;
  /** A rate, mean or share of a whole year; see `of-the-year.ts`. */
  readonly isOfTheYear: boolean;
  /** EDTF, or null where none is known. */
  readonly deadline: string | null;
  /** The years in which it is worked for: of its plan, or from the year of issue to the deadline. */
  readonly span: Years | null;
}

/** What is asked of a result. */
export interface Reached {
  readonly id: string;
  readonly regionCode: string;
  readonly indicatorKey: string;
  readonly scope: string;
  readonly measure: Measure;
  readonly unit: string;
  /** Signed: of a fall below zero. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** The words that say the value in place of a figure: 与上年持平. */
  readonly relation?: Relation | undefined;
  readonly average: boolean;
  /** EDTF, an interval too: 2025, 2021/2025, 2025-06. */
  readonly period: string;
  /** Whether it is of the whole time, of its end (年末) or of a part of the year. */
  readonly part: 'year' | 'end' | 'part';
  /** Something about the record itself is doubtful. */
  readonly isFlagged: boolean;
}

/**
 * It says whether the promise was kept, how far things had come before its time, or how they stood in the year before: to
 * a state a baseline, beside a yearly figure what that year brought. `chosen`: the rules see no time for it, and a person
 * says that it answers. `reference`: what a goal in words is held against (`relation.ts`).
 */
type Fit = 'answers' | 'on-the-way' | 'year-before' | 'chosen' | 'reference';

/**
 * Why a link is only offered: a level beside an increment; a sum of years beside the level of one; figures too far apart
 * to be one thing; several results for the same time; a result that is doubtful itself; another name; a recorded value
 * whose commitment is gone.
 */
export type LinkDoubt = 'measure' | 'years' | 'magnitude' | 'several' | 'flagged' | 'name' | 'orphan';

export interface Link {
  readonly targetId: string;
  readonly resultId: string;
  readonly fit: Fit;
  /** Empty where the link is taken. */
  readonly doubts: readonly LinkDoubt[];
  /** The two reports name or measure it otherwise, and it is judged to be one thing by how alike they are. */
  readonly isLikely?: boolean;
}

interface Found extends Link {
  readonly result: Reached;
}

const ONE_SUBJECT = sharing(({ regionCode, indicatorKey, scope }: Promised | Reached) =>
  [regionCode, indicatorKey, scope].join('|'),
);

/** All links between the commitments and the results, by commitment. Costs as much as there are pairs of one indicator. */
export function linksOf(targets: readonly Promised[], results: readonly Reached[]): Link[] {
  const placed = results.filter(({ regionCode: code }) => !isUnknownPlace({ code }));
  const ofSubject = candidatesIn<Promised, Reached>(ONE_SUBJECT, placed);
  return targets.flatMap((target) => linksTo(target, ofSubject(target)));
}

/** Whether the times fit, in whatever word the things are counted. */
export function isAnswer(target: Promised, result: Reached): boolean {
  const counted = countsAs(target.unit, result.unit) ? { ...result, unit: target.unit } : result;
  return fitOf(target, counted) === 'answers' || isYearOfMany(target, counted);
}

/** As far apart as the figures of one year may be where a review of years says it among sums. */
export const ONE_YEAR = 1.5;

/** Of three years and more, and about what was to be added in the last: a sum would be so in no year by half. */
function isYearOfMany(target: Promised, result: Reached): boolean {
  const { first, last } = yearsOf(result.period);
  const { span, measure, value } = target;
  const isOfLast = span !== null && span.first === span.last && span.last === last && last - first >= 2;
  if (!isOfLast || measure !== 'increment' || target.average || result.average) return false;
  const converted = convertUnit(result.value, result.unit, target.unit);
  return isCountable(target, result) && converted.ok && withinFactor(converted.value, value ?? 0, ONE_YEAR);
}

function linksTo(target: Promised, results: readonly Reached[]): Link[] {
  const found = results.flatMap((result): Found[] => {
    const fit = fitOf(target, result);
    if (fit === null) return [];
    return [
      { targetId: target.id, resultId: result.id, fit, doubts: reasonsOf(DOUBTS, target, result), result },
    ];
  });
  return found
    .filter(({ result }) => !found.some((other) => saysMore(other.result, result)))
    .map(({ result, ...link }) =>
      found.some((other) => isRival(other.result, result) && !saysMore(result, other.result))
        ? { ...link, doubts: [...link.doubts, 'several'] }
        : link,
    );
}

const isRival = (a: Reached, b: Reached): boolean => a.period === b.period && a.value !== b.value;

/** How many digits a figure has without the zeros at its end: 1550 three. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value)).replace('.', '').replace(/0+$/u, '').length;

/** 跃上500亿斤台阶 says less than 515.6亿斤: fewer digits, and just below. */
const isRounder = (exact: Reached, round: Reached): boolean =>
  round.measure === 'level' &&
  digitsOf(round.value) < digitsOf(exact.value) &&
  exact.value > round.value &&
  withinFactor(exact.value, round.value, ROUNDED);
const ROUNDED = 1.05;

/** 产量1.37万亿斤 says more than 稳定在1.3万亿斤以上: an exact figure within the bound of another of its time, or beside a rounder one. */
export function saysMore(exact: Reached, bound: Reached): boolean {
  if (!isRival(exact, bound) || exact.comparator !== '=') return false;
  if (bound.comparator === '=') return isRounder(exact, bound);
  if (bound.comparator === '>=' || bound.comparator === '>') return exact.value > bound.value;
  return (bound.comparator === '<=' || bound.comparator === '<') && exact.value < bound.value;
}

/** Levels stand at a time; all else counts over one. */
export const isState = (measure: Measure | null): boolean =>
  measure === 'level' || measure === 'share' || measure === 'index';

/** One can be counted in the other, whatever they are called. */
export const isCountable = (target: Promised, result: Reached): boolean =>
  convertUnit(result.value, result.unit, target.unit).ok && measuresMeet(target.measure, result.measure);

/** Of a result that a person chose, whatever its name. */
export function chosenFit(target: Promised, result: Reached): Fit {
  const fit = fitOf(target, result);
  return fit === null || fit === 'year-before' ? 'chosen' : fit;
}

function fitOf(target: Promised, result: Reached): Fit | null {
  if (target.value === null || !isCountable(target, result)) return null;
  const years = yearsOf(result.period);
  if (target.frequency !== null) return recurs(target, result, years);
  if (target.deadline === null || target.span === null) return null;
  return isState(target.measure)
    ? stateFit(target, result, target.span, years)
    : flowFit(target, result, target.span, years);
}

/** 新增1100万人 and 1351万人 may be said as an increment and as a level. */
const measuresMeet = (a: Measure | null, b: Measure): boolean =>
  a === b || (a === 'level' && b === 'increment') || (a === 'increment' && b === 'level');

/** 每年…: each whole year from the promise to its end is answered by its own result. */
function recurs(promised: Promised, result: Reached, years: Years): Fit | null {
  const { average, span, deadline } = promised;
  if (average !== result.average || years.first !== years.last) return null;
  if (span !== null && years.last < span.first) return null;
  if (deadline !== null && years.last > Number(deadline.slice(0, 4))) return null;
  return result.part === 'part' || isOfPart(promised, result) ? 'on-the-way' : 'answers';
}

/** 年末5.5% and 前三季度5.4% are no figures of the year; how a stock has grown by its end is one. */
const isOfPart = ({ isOfTheYear, measure }: Promised, { part }: Reached): boolean =>
  isOfTheYear && (part === 'part' || (part === 'end' && measure !== 'growth'));

const endOf = ({ period }: Reached): string => lastDay(period.slice(period.indexOf('/') + 1));

function stateFit(target: Promised, result: Reached, span: Years, { last }: Years): Fit | null {
  const isPart = isOfPart(target, result);
  if (last === span.last)
    return isPart || endOf(result) < lastDay(target.deadline ?? '') ? 'on-the-way' : 'answers';
  if (last === span.first - 1) return isPart ? null : 'year-before';
  return last >= span.first && last < span.last ? 'on-the-way' : null;
}

/** Growth, increments and multiples: one time for both, or a year of the years that a mean or a total is made of. */
function flowFit(target: Promised, result: Reached, span: Years, years: Years): Fit | null {
  const isOneTime = years.first === span.first && years.last === span.last;
  if (isOneTime) return target.average === result.average ? wholeOf(result, 'answers') : null;
  const isOneYear = span.first === span.last && years.first === years.last;
  if (isOneYear && years.last === span.last - 1 && !result.average) return wholeOf(result, 'year-before');
  const isYearOfIt = years.first === years.last && years.first >= span.first && years.last <= span.last;
  return isYearOfIt && !result.average ? 'on-the-way' : null;
}

/** A half-year's figure is no year's: on the way in its own, nothing in another. */
function wholeOf({ part }: Reached, fit: Fit): Fit | null {
  if (part !== 'part') return fit;
  return fit === 'answers' ? 'on-the-way' : null;
}

/** One count does not double from one year to the next; where it seems to, one figure is of a part, or of several years. */
const MOST = 2;

const isFar = ({ measure, unit, value }: Promised, result: Reached): boolean => {
  const converted = convertUnit(result.value, result.unit, unit);
  const counts = measure === 'level' || measure === 'increment';
  return counts && converted.ok && !withinFactor(converted.value, value ?? 0, MOST);
};

/** A level is of one year, or of the very years in which the commitment is worked for. */
const isOfOtherYears = ({ measure, span }: Promised, { period }: Reached): boolean => {
  const { first, last } = yearsOf(period);
  return measure === 'level' && first !== last && !(first === span?.first && last === span.last);
};

/** What speaks against a link whose time fits. */
export const DOUBTS: readonly Reason<LinkDoubt, Promised, Reached>[] = [
  ['measure', (target, result) => target.measure !== result.measure],
  ['years', isOfOtherYears],
  ['magnitude', isFar],
  ['flagged', (_, { isFlagged }) => isFlagged],
];

const withinFactor = (a: number, b: number, factor: number): boolean =>
  a === b || (a > 0 && b > 0 && a / b <= factor && b / a <= factor);
