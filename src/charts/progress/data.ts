/** From a judgement to the points of the progress chart. */
import { requiredAt } from '../../domain/progress/pace.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Goal, Judgement, Point } from '../../domain/progress/types.ts';
import { endInYears } from '../../domain/time/year-fraction.ts';
import type { I18n } from '../../i18n/index.ts';

export interface ProgressPoint {
  readonly id: string;
  /** In years; a year's figure stands at the year's end. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly hover: readonly string[];
}

type Bound = 'floor' | 'ceiling' | 'point';

interface BoundPoint extends ProgressPoint {
  readonly bound: Bound;
}

export interface ProgressChart {
  readonly actuals: readonly ProgressPoint[];
  readonly start: ProgressPoint | null;
  readonly target: ProgressPoint | null;
  /** What the same indicator was promised for other years, and what was reached then. */
  readonly otherTargets: readonly BoundPoint[];
  readonly otherResults: readonly ProgressPoint[];
  /** A bound is drawn as a bound: an arrow that opens to the side that keeps it. */
  readonly bound: Bound;
  readonly path: readonly (readonly [number, number])[];
  readonly asOf: number;
  readonly asOfLabel: string;
}

/** Enough for a smooth curve, few enough for an SVG. */
const STEPS = 24;

function pathOf({ path }: Judgement): [number, number][] {
  if (path === null) return [];
  const from = endInYears(path.start.date);
  const to = endInYears(path.end.date);
  const steps = path.method === 'linear' ? 1 : STEPS;
  return Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const x = from + ((to - from) * step) / steps;
    return [x, requiredAt(path, x)];
  });
}

/** As reported, never rounded; only the dust of a conversion is. */
export function amountLabel(value: number, unit: string, i18n: I18n): string {
  const rounded = Number(value.toPrecision(12));
  const quantity = { value: rounded, valueMax: null, unit, comparator: null, measure: null, frequency: null };
  // Values here may be negative (a fall past zero), which the formatter of commitments does not know.
  const text = i18n.format.quantity({ ...quantity, value: Math.abs(rounded) }) ?? '';
  return rounded < 0 ? `−${text}` : text;
}

function boundOf({ comparator }: Pick<Goal, 'comparator'>): Bound {
  if (comparator === '>=' || comparator === '>') return 'floor';
  return comparator === '<=' || comparator === '<' ? 'ceiling' : 'point';
}

export function progressChart(
  goal: Goal,
  judgement: Judgement,
  asOf: string,
  i18n: I18n,
  series: Series = { targets: [], results: [] },
): ProgressChart {
  const { actuals, path, goalValue, unit } = judgement;
  const point = (id: string, { date, value }: Point, words: string): ProgressPoint => {
    const label = amountLabel(value, unit, i18n);
    return {
      id,
      x: endInYears(date),
      y: value,
      label,
      hover: [words, `${i18n.format.date(date)} · ${label}`],
    };
  };
  const { deadline } = goal;
  const isOwnStart = path !== null && path.start.origin !== 'first-actual';
  return {
    actuals: actuals.map((actual, index) => point(`actual-${index}`, actual, i18n.t('progress.actual'))),
    start: isOwnStart ? point('start', path.start, i18n.t('progress.role.baseline')) : null,
    target:
      deadline.value === null || goalValue === null
        ? null
        : point('target', { date: deadline.value, value: goalValue }, i18n.t('progress.target')),
    otherTargets: series.targets.map((other) => ({
      ...point(other.row.id, other, i18n.t('progress.otherTarget')),
      bound: boundOf(other.row),
    })),
    otherResults: series.results.map((other) =>
      point(other.link.resultId, other, i18n.t('progress.otherResult')),
    ),
    bound: boundOf(goal),
    path: pathOf(judgement),
    asOf: endInYears(asOf),
    asOfLabel: i18n.t('progress.asOf', { date: i18n.format.date(asOf) }),
  };
}
