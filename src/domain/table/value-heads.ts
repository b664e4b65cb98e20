/**
 * Which columns of an office's table hold values, and what each heading says of them: a year, an indicator where rows are
 * places, a change beside an amount. Pure.
 */
import { wordingOf } from '../indicator/wording.ts';
import { planEndIn } from '../time/five-year-plans.ts';
import { withoutYear, yearOfHeading } from './headings.ts';
import { hasFigure, type TableParts } from './table.ts';
import { withoutUnit } from './units.ts';

export interface ValueHead {
  readonly at: number;
  /** Empty where the rows name it. */
  readonly indicator: string;
  /** Of what the row names: 同比 beside its amount, or in its place. */
  readonly change: 'beside' | 'alone' | null;
}

type Rows = readonly (readonly string[])[];
const FIVE_YEARS = 5;

/** The first year that a title says goals are set for: 2026 of “十五五”时期, 2026—2030年 and 2026年目标; null where it says none. */
export function goalsFrom(above: Rows): number | null {
  const title = above.flat().join(' ').normalize('NFKC');
  const plan = planEndIn(title);
  if (plan !== null) return plan - FIVE_YEARS + 1;
  const [, first = null] =
    /(20\d{2})年?[-—–~至]+20\d{2}年/u.exec(title) ??
    /(20\d{2})年.*(?:目标|计划|任务|预期)/u.exec(title) ??
    [];
  return first === null ? null : Number(first);
}

/** The one year that a title sets goals for. */
export function goalYear(above: Rows): string | null {
  const years = new Set(
    above
      .flat()
      .join(' ')
      .normalize('NFKC')
      .match(/20\d{2}(?=年)/gu),
  );
  const [only] = years;
  return only !== undefined && years.size === 1 && goalsFrom(above) === Number(only) ? only : null;
}

/** The columns whose headings are years and nothing else, from one year on. */
export const bareYears = (headings: readonly string[], from = 0): number[] =>
  headings.flatMap((heading, at) =>
    withoutYear(heading) === '' && Number(yearOfHeading(heading)) >= from ? [at] : [],
  );

/** The mapped column and those whose headings differ from its own by the year alone; of bare years those that follow it. */
function siblings(headings: readonly string[], mapped: number): number[] {
  const plain = withoutYear(headings[mapped] ?? '');
  if (plain === null) return [mapped];
  if (plain === '') return bareYears(headings, Number(yearOfHeading(headings[mapped] ?? '')));
  return headings.flatMap((heading, at) => (withoutYear(heading) === plain ? [at] : []));
}

/** Amounts that a change stands beside are no part of an indicator's name. */
const AMOUNT =
  /(?:总量|绝对[量额值数]|数[值额量]|本[年月期]|自?年初?累计|累计[值数]?|实际|完成[值数]?|(?:年度)?(?:目标|任务|计划)[值数]?)+$/u;
/** Of 进出口总额总额 the first is the thing's. */
function withoutAmount(name: string): string {
  const less = name.replace(AMOUNT, '').replace(/(总额|总值)\1$/u, '$1');
  return less === name ? name : withoutAmount(less);
}
const CHANGE = /(?:累计)?(?:(?:同比|比上年(?:同期)?)(?:[±增](?:长|速|幅|减)?)?|增[速长幅减])[率度]?$/u;
/** What has figures and is no value. */
const NO_VALUE = /序号|位次|排[名位]|名次|编号|代码|年份|电话|权重|得分|分值|完成[率度]|进度/u;

const plainHeading = (heading: string): string =>
  withoutUnit(withoutYear(heading) ?? heading)
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '');

/** 地区生产总值总量（亿元） → 地区生产总值, its 同比（%） → 地区生产总值增速. */
function indicatorOf(heading: string): string {
  const plain = plainHeading(heading);
  const noun = plain.replace(CHANGE, '');
  return noun === plain || noun === '' ? withoutAmount(plain) : withChange(withoutAmount(noun));
}

/** 同比, 本年累计同比增长（%）, 2025年增速: a change of what the row names that was reached. */
function isChangeAlone(heading: string): boolean {
  const plain = plainHeading(heading);
  const rest = plain.replace(CHANGE, '');
  return rest !== plain && !/目标|计划|任务|预期/u.test(plain) && withoutAmount(rest) === '';
}

/** The change of what a row names; 增速 stays 增速. */
export const withChange = (name: string): string => (wordingOf(name).change === '' ? `${name}增速` : name);

const figuresAt = ({ rows }: TableParts, at: number): boolean =>
  rows.some((row) => hasFigure([row[at] ?? '']));

/** Columns that have figures and are not among those that are read. */
export const unreadHeadings = (table: TableParts, read: Iterable<number>): string[] => {
  const known = new Set(read);
  return table.headings.filter(
    (heading, at) => heading !== '' && !known.has(at) && !NO_VALUE.test(heading) && figuresAt(table, at),
  );
};

/** Of rows that name their indicators: the values, and the changes among the other columns. */
function ofRows(
  headings: readonly string[],
  mapping: ReadonlyMap<string, number>,
  changes: boolean,
): ValueHead[] {
  const value = mapping.get('value');
  const main = value === undefined ? [] : siblings(headings, value);
  const used = new Set([...mapping.values(), ...main]);
  const change = main.length > 0 ? 'beside' : 'alone';
  const others = [...headings.keys()].filter((at) => !used.has(at) && isChangeAlone(headings[at] ?? ''));
  return [
    ...main.map((at): ValueHead => ({ at, indicator: '', change: null })),
    ...(changes ? others : []).map((at): ValueHead => ({ at, indicator: '', change })),
  ];
}

/** `changes`: whether a change beside the value is read too. */
export function valueHeads(
  table: TableParts,
  mapping: ReadonlyMap<string, number>,
  changes: boolean,
): ValueHead[] {
  const { headings } = table;
  if (['indicator', 'target', 'value'].some((field) => mapping.has(field)))
    return ofRows(headings, mapping, changes);
  const used = new Set(mapping.values());
  return headings.flatMap((heading, at) => {
    const indicator = used.has(at) || NO_VALUE.test(heading) ? '' : indicatorOf(heading);
    return indicator !== '' && figuresAt(table, at) ? [{ at, indicator, change: null }] : [];
  });
}
