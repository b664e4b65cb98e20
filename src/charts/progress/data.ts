/** From a judgement to the points of the progress chart. */
import { boundOf, type Bound } from '../../domain/compare/comparability-rules.ts';
import type { History } from '../../domain/compare/history.ts';
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
  const point = pointIn(unit, i18n);
  const { comparator } = goal;
  const own = ownPromise(goal, judgement, series);
  const isOwnStart = path !== null && path.start.origin !== 'first-actual';
  const startWords = i18n.t(`progress.origin.${path?.start.origin ?? 'document'}`);
  return {
    actuals: actuals.map((actual, index) => point(`actual-${index}`, actual, i18n.t('progress.role.actual'))),
    start: isOwnStart ? point('start', path.start, startWords, startLabel(path.start, unit, i18n)) : null,
    target:
      own === null
        ? null
        : stepOf(
            goal,
            own,
            point('target', own, i18n.t('progress.target'), saidIn(unit, own, comparator, i18n)),
          ),
    otherTargets: stepsOf(series.targets, unit, i18n.t('progress.otherTarget'), i18n),
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

/** One indicator of one place through the years, none of its promises before the others. */
export function historyChart({ targets, points, unit }: History, asOf: string, i18n: I18n): ProgressChart {
  const point = pointIn(unit, i18n);
  return {
    actuals: points.map((reached) =>
      point(`reached-${reached.year}`, reached, i18n.t('progress.role.actual')),
    ),
    start: null,
    target: null,
    otherTargets: stepsOf(targets, unit, i18n.t('progress.target'), i18n),
    otherResults: [],
    gaps: gapsOf(targets, points, () => ''),
    path: [],
    asOf: startOnYears(asOf),
    asOfLabel: i18n.t('deadlines.asOf', { date: i18n.format.date(asOf) }),
  };
}

const pointIn =
  (unit: string, i18n: I18n) =>
  (id: string, { date, value, ...rest }: Point, words: string, said?: string): ProgressPoint => {
    const label = said ?? pointWords({ value, ...rest }, unit, i18n);
    return {
      id,
      x: endOnYears(date),
      y: value,
      label,
      hover: [words, `${i18n.format.date(date)} · ${label}`],
    };
  };

const saidIn = (unit: string, promise: Promised, comparator: Goal['comparator'], i18n: I18n): string =>
  figureWords({ ...promise, comparator }, unit, i18n);

const stepsOf = (targets: Series['targets'], unit: string, words: string, i18n: I18n): ProgressStep[] =>
  targets.map((target) => {
    const said = saidIn(unit, target, target.row.comparator, i18n);
    return stepOf(target.row, target, pointIn(unit, i18n)(target.row.id, target, words, said));
  });

const NO_SERIES: Series = { fromYear: null, targets: [], results: [] };

/** An implied start is computed: rounded, and marked. */
function startLabel({ origin, value }: Start, unit: string, i18n: I18n): string {
  if (origin !== 'implied') return amountLabel(value, unit, i18n);
  return i18n.t('chart.inferredDate', { date: amountLabel(Number(value.toPrecision(4)), unit, i18n) });
}
