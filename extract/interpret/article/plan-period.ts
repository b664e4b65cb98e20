/** The years that a policy plans. */
import { WORK_REPORT_TITLE, YEAR_PLANS } from '../../lexicon/title-kinds.ts';
import { pattern } from '../../lexicon/words.ts';
import { fiveYearPlanEnd } from '../../../src/domain/time/five-year-plans.ts';
import { isTitleText } from '../../segment/titles.ts';
import type { Parts } from './parts.ts';

/** First and last year. */
export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

/** 行动计划（2023—2025年） */
const YEARS = /(20\d{2})年?[—\-－～至到]{1,2}(20\d{2})年?/;
/** “十四五”规划, 第十四个五年规划; the evaluation of a plan is none. */
const FIVE_YEARS = /“?(十[一二三四五六]五)”?(?!.{0,6}(?:评估|总结))|第十([一二三四五六])个五年/;
/** 2024年工作要点, …计划（2024年） */
const ONE_YEAR = pattern`(20\d{2})年(?!前)(?:度)?(?:.{0,16}${YEAR_PLANS})|计划（(20\d{2})(?:年)?）$`;
/** A longer line under the title is no subtitle. */
const MAX_SUBTITLE = 80;

/**
 * 2023—2025年 in the title or a subtitle, “十四五”规划, 2024年工作要点; a government work report plans the year in which
 * it is given.
 * @param issued the date of issue, EDTF
 */
export function findPlanPeriod({ title, below }: Parts, issued: string | undefined): PlanPeriod | undefined {
  const subtitles = below.filter(
    (line) => line.length <= MAX_SUBTITLE && isTitleText(line) && !/^[一二三四五六七八九十]+、/.test(line),
  );
  for (const text of [title, ...subtitles]) {
    const period = periodIn(text);
    if (period) return period;
  }
  const year = WORK_REPORT_TITLE.test(title) ? issued?.slice(0, 4) : undefined;
  return year ? { start: year, end: year } : undefined;
}

/** 2024年…计划执行情况与2025年…计划草案的报告: the year that is reported on is not the one that is planned. */
const REPORTED = /20\d{2}年[^，。]{0,24}(?:执行|完成|落实)情况(?:和|与|及|暨)/;

function periodIn(title: string): PlanPeriod | undefined {
  const text = title.replace(REPORTED, '');
  return yearsIn(text) ?? fiveYearsIn(text) ?? oneYearIn(text);
}

function yearsIn(text: string): PlanPeriod | undefined {
  const [, start, end] = YEARS.exec(text) ?? [];
  return start && end ? { start, end } : undefined;
}

function fiveYearsIn(text: string): PlanPeriod | undefined {
  const plan = FIVE_YEARS.exec(text);
  if (!plan) return undefined;
  const end = fiveYearPlanEnd(plan[1] ?? `十${plan[2] ?? ''}五`);
  return { start: String(end - 4), end: String(end) };
}

function oneYearIn(text: string): PlanPeriod | undefined {
  const single = ONE_YEAR.exec(text);
  const year = single?.[1] ?? single?.[2];
  return year ? { start: year, end: year } : undefined;
}
