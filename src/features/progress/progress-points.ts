/** The points of a commitment's progress: what each is, when, and how much. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Judgement, Point } from '../../domain/progress/types.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';

export interface Told extends Point {
  readonly id: string;
  readonly role: string;
}

const told = (id: string, role: string, { date, value, comparator, valueMax }: Point): Told => ({
  id,
  role,
  date,
  value,
  comparator: comparator ?? null,
  valueMax: valueMax ?? null,
});

/** Start, reported values, target, in time, then the same indicator in other years; the path between them is computed and no datum. */
export function pointsOf(
  row: TargetRow,
  { actuals, path, goalValue, unit }: Judgement,
  { targets, results }: Series,
  { t }: I18n,
): Told[] {
  const ownStart = path !== null && path.start.origin !== 'first-actual' ? [path.start] : [];
  const { deadline, unit: own } = row;
  const { comparator, valueMax } = signedFigure(row);
  const goal =
    deadline.value === null || goalValue === null
      ? []
      : [{ date: deadline.value, value: goalValue, comparator, valueMax: unit === own ? valueMax : null }];
  return [
    ...ownStart.map((start) => told('start', t(`progress.origin.${start.origin}`), start)),
    ...actuals.map((actual, index) => told(`actual-${index}`, t('progress.role.actual'), actual)),
    ...goal.map((point) => told('target', t('progress.target'), point)),
    ...targets.map((other) =>
      told(other.row.id, t('progress.otherTarget'), { ...other, comparator: other.row.comparator }),
    ),
    ...results.map((other) => told(other.link.resultId, t('progress.otherResult'), other)),
  ];
}
