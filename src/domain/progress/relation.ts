/**
 * Goals in words (与经济增长同步, 高于全国, 正增长): which result they are held against, and whether they are kept. Pure.
 *
 * | words            | held against                          | kept where the result, in points or as its part of the other |
 * | ---------------- | ------------------------------------- | ------------------------------------------------------------ |
 * | 高于             | the other's figure of that year       | is above                                                     |
 * | 不低于           | the same                              | is not below                                                 |
 * | 低于             | the same                              | is below                                                     |
 * | 同步             | the same                              | is not further off than `STEP`; further below is missed, further above kept only by what shall keep up (收入) |
 * | 增长, 下降 of a rate | nothing                           | is above zero, below zero                                    |
 * | 提高, 下降 of a level, 回升, 加快 | its own figure of the year before | is above, below                                 |
 * | 稳定             | the same                              | is not further off than `STEP`, else not told                |
 * | 合理             | nothing                               | never told: the words set no edge                            |
 *
 * `STEP` is half a percentage point, or a twentieth of any other figure: the document says no number, so what lies further
 * off is judged and what lies within counts as in step. A bound on either side leaves open what it leaves open.
 */
import type { Relation } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import { dimensionOf } from '../quantity/conversion.ts';
import type { Figure } from '../quantity/interval.ts';
import { provinceOf } from '../region/provinces.ts';
import { yearOf } from '../time/period.ts';
import { yearsOf } from '../time/years.ts';
import type { Link } from './link.ts';
import { spanOf, type PolicyTime } from './link-facts.ts';
import { meets, type Met } from './meets.ts';
import type { LinkedResult } from './result-links.ts';
import type { WordedGoal } from './types.ts';

const STEP_POINTS = 0.5;
const STEP_PART = 0.05;
const NATION = '100000';

/** What shall not fall behind, and may be ahead. */
const KEEPS_UP = /收入|工资|报酬|投入|支出|经费|保障|待遇/u;
/** Of a rate: that it is itself to rise or to fall. */
const OF_THE_RATE = /回升|加快|提速|提高|回落|放缓|收窄/u;

type Worded = Pick<TargetRow, 'indicator' | 'measure' | 'unit'> & { readonly relation: Relation };

/** A rate that shall rise is above zero and needs no other figure. */
const isOfZero = ({ relation, measure }: Worded): boolean =>
  measure === 'growth' && !OF_THE_RATE.test(relation.text);

const at = (value: number, comparator: Figure['comparator']): Figure => ({
  value,
  valueMax: null,
  comparator,
});

function stepAt(unit: string, value: number): number {
  return dimensionOf(unit) === dimensionOf('%') ? STEP_POINTS : Math.abs(value) * STEP_PART;
}

/** Null where what it is held against is not known. */
export function keepsWords(of: Worded, result: Figure, other: Figure | null): Met | null {
  const { kind } = of.relation;
  if (kind === 'reasonable') return 'open';
  if ((kind === 'rise' || kind === 'fall') && isOfZero(of)) return beside(kind, at(0, null), result);
  if (other === null) return null;
  if (other.valueMax !== null || (other.comparator ?? '=') !== '=') return 'open';
  return kind === 'in-step' || kind === 'stable'
    ? nearby(of, other.value, result)
    : beside(kind, other, result);
}

/** Within a step on both sides; beyond it by what the words mean. */
function nearby({ relation: { kind }, unit, indicator }: Worded, value: number, result: Figure): Met {
  const step = stepAt(unit, value);
  const low = meets(at(value - step, '>='), 'up', result);
  const high = meets(at(value + step, '<='), 'down', result);
  if (low === 'met' && high === 'met') return 'met';
  if (kind === 'stable') return 'open';
  return low === 'met' && !KEEPS_UP.test(indicator) ? 'open' : low;
}

const SIDES = { above: '>', rise: '>', 'not-below': '>=', below: '<', fall: '<' } as const;

function beside(kind: keyof typeof SIDES, { value }: Figure, result: Figure): Met {
  const comparator = SIDES[kind];
  return meets(at(value, comparator), comparator === '<' ? 'down' : 'up', result);
}

interface Subject {
  readonly regionCode: string;
  readonly indicatorKey: string;
  readonly year: number;
}

/** What the goal is held against; null where its words name nothing. */
function otherOf(row: TargetRow, { to, kind }: Relation, year: number): Subject | null {
  const own = { regionCode: row.region.code, indicatorKey: row.indicatorKey, year };
  const isOwnPast = kind === 'rise' || kind === 'fall' || kind === 'stable';
  if (to === 'last-year' || (to === undefined && isOwnPast)) return { ...own, year: year - 1 };
  if (to === undefined) return null;
  if (to === 'nation') return { ...own, regionCode: NATION };
  if (to === 'province') return { ...own, regionCode: provinceOf(row.region.code) };
  return { ...own, indicatorKey: to };
}

type Result = LinkedResult['result'];

const keyOf = ({ regionCode, indicatorKey, year }: Subject, scope: string): string =>
  [regionCode, indicatorKey, scope, year].join('|');

/** One figure of that year; none where two reports disagree, or one is doubtful or of a part of the year. */
function resultsByYear(results: readonly Result[]): ReadonlyMap<string, Result | null> {
  const found = new Map<string, Result | null>();
  for (const result of results) {
    const { first, last } = yearsOf(result.period);
    if (first !== last || result.part === 'part' || result.isFlagged || result.average) continue;
    const key = keyOf({ ...result, year: last }, result.scope);
    const known = found.get(key);
    found.set(key, known === undefined || known?.value === result.value ? result : null);
  }
  return found;
}

/** The results of goals in words, and those that they are held against (`reference`); of goals of one year. */
export function relationLinks(
  rows: readonly TargetRow[],
  policyOf: (articleId: string) => PolicyTime | undefined,
  results: readonly Result[],
): Link[] {
  const worded = rows.filter(({ value, relation }) => value === null && relation !== undefined);
  if (worded.length === 0) return [];
  const byYear = resultsByYear(results);
  return worded.flatMap((row): Link[] => {
    const { relation, deadline, scope, region, indicatorKey } = row;
    const span = spanOf(deadline.value, policyOf(row.articleId) ?? {});
    if (relation === undefined || deadline.value === null || (span !== null && span.first !== span.last))
      return [];
    const year = yearOf(deadline.value);
    const own = byYear.get(keyOf({ regionCode: region.code, indicatorKey, year }, scope));
    const subject = otherOf(row, relation, year);
    const other = subject && byYear.get(keyOf(subject, subject.indicatorKey === indicatorKey ? scope : ''));
    const link = (fit: Link['fit'], result: Result | null | undefined): Link[] =>
      result === null || result === undefined || result.measure !== row.measure
        ? []
        : [{ targetId: row.id, resultId: result.id, fit, doubts: [] }];
    return [...link('answers', own), ...link('reference', other)];
  });
}

/** Of a goal in words, for the judgement; null of one with a figure. */
export function wordedOf(row: TargetRow, linked: readonly LinkedResult[]): WordedGoal | null {
  const { relation, value } = row;
  if (relation === undefined || value !== null) return null;
  const other = linked.find(({ fit }) => fit === 'reference')?.result ?? null;
  return { other, keeps: (result) => keepsWords({ ...row, relation }, result, other) };
}
