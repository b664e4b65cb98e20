/** From a judgement to the points of the progress chart. */
import { boundOf, type Bound } from '../../domain/compare/comparability-rules.ts';
import { requiredAt } from '../../domain/progress/pace.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Goal, Judgement, Point, Start } from '../../domain/progress/types.ts';
import { signed } from '../../domain/quantity/signed.ts';
import { yearOf } from '../../domain/time/period.ts';
import { endInYears } from '../../domain/time/year-fraction.ts';
import type { I18n } from '../../i18n/index.ts';
import { endOnYears, startOnYears } from '../year-axis.ts';
import { gapsOf, gapWords, type Gap, type Promised } from './gap.ts';
import { amountLabel, figureWords, pointWords } from './figure-words.ts';

export interface ProgressPoint {
  readonly id: string;
  /** On the axis of years; a year's figure stands at the end of its span. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly hover: readonly string[];
}

/** What is promised for a stretch of years: its own year, or those of which it is the mean. */
export interface ProgressStep extends ProgressPoint {
  readonly from: number;
  /** Upper end of a range, else null. */
  readonly yMax: number | null;
  /** How its end is drawn: a floor opens upwards, a ceiling downwards. */
  readonly bound: Bound;
}

export interface ProgressChart {
  readonly actuals: readonly ProgressPoint[];
  readonly start: ProgressPoint | null;
  readonly target: ProgressStep | null;
  /** What the same indicator was promised for other years, and what was reached then. */
  readonly otherTargets: readonly ProgressStep[];
  readonly otherResults: readonly ProgressPoint[];
  readonly gaps: readonly Gap[];
  readonly path: readonly (readonly [number, number])[];
  readonly asOf: number;
  readonly asOfLabel: string;
}

/** Enough for a smooth curve, few enough for an SVG. */
const STEPS = 24;

function pathOf({ path }: Judgement): [number, number][] {
  if (path === null) return [];
  const [from, to] = [endInYears(path.start.date), endInYears(path.end.date)];
  const steps = path.method === 'linear' ? 1 : STEPS;
  return Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const at = from + ((to - from) * step) / steps;
    return [at - from + endOnYears(path.start.date), requiredAt(path, at)];
  });
}

function stepOf(row: Pick<Goal, 'comparator'>, promise: Promised, point: ProgressPoint): ProgressStep {
  return {
    ...point,
    from: startOnYears(String(promise.fromYear)),
    yMax: promise.valueMax !== null && promise.valueMax > promise.value ? promise.valueMax : null,
    bound: boundOf(row.comparator),
  };
}

/** What the commitment itself promises, in the judgement's unit; null without a figure or a deadline. */
function ownPromise(goal: Goal, { goalValue, unit }: Judgement, { fromYear }: Series): Promised | null {
  const { deadline, valueMax = null } = goal;
  if (deadline.value === null || goalValue === null) return null;
  return {
    date: deadline.value,
    value: goalValue,
    valueMax: unit === goal.unit ? valueMax : null,
    fromYear: fromYear ?? yearOf(deadline.value),
  };
}

export function progressChart(
  charted: Goal,
  judgement: Judgement,
  asOf: string,
  i18n: I18n,
  series: Series = NO_SERIES,
): ProgressChart {
  const goal = signed(charted);
  const { actuals, path, unit } = judgement;
  const point = (
    id: string,
    { date, value, ...rest }: Point,
    words: string,
    said?: string,
  ): ProgressPoint => {
    const label = said ?? pointWords({ value, ...rest }, unit, i18n);
    return {
      id,
      x: endOnYears(date),
      y: value,
      label,
      hover: [words, `${i18n.format.date(date)} · ${label}`],
    };
  };
  const { comparator } = goal;
  const own = ownPromise(goal, judgement, series);
  const said = (promise: Promised, bound: Goal['comparator']): string =>
    figureWords({ ...promise, comparator: bound }, unit, i18n);
  const isOwnStart = path !== null && path.start.origin !== 'first-actual';
  const startWords = i18n.t(`progress.origin.${path?.start.origin ?? 'document'}`);
  return {
    actuals: actuals.map((actual, index) => point(`actual-${index}`, actual, i18n.t('progress.role.actual'))),
    start: isOwnStart ? point('start', path.start, startWords, startLabel(path.start, unit, i18n)) : null,
    target:
      own === null
        ? null
        : stepOf(goal, own, point('target', own, i18n.t('progress.target'), said(own, comparator))),
    otherTargets: series.targets.map((other) =>
      stepOf(
        other.row,
        other,
        point(other.row.id, other, i18n.t('progress.otherTarget'), said(other, other.row.comparator)),
      ),
    ),
    otherResults: series.results.map((other) =>
      point(other.link.resultId, other, i18n.t('progress.otherResult')),
    ),
    gaps: [
      ...gapsOf(own === null ? [] : [own], actuals, (promised, reached) =>
        gapWords(promised, reached, unit, i18n),
      ),
      ...gapsOf(series.targets, series.results, () => ''),
    ],
    path: pathOf(judgement),
    asOf: startOnYears(asOf),
    asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }),
  };
}

const NO_SERIES: Series = { fromYear: null, targets: [], results: [] };

/** An implied start is computed: rounded, and marked. */
function startLabel({ origin, value }: Start, unit: string, i18n: I18n): string {
  if (origin !== 'implied') return amountLabel(value, unit, i18n);
  return i18n.t('chart.inferredDate', { date: amountLabel(Number(value.toPrecision(4)), unit, i18n) });
}
