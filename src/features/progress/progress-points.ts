/** The points of a commitment's progress: what each is, when, and how much. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Series } from '../../domain/progress/series.ts';
import type { Judgement, Point } from '../../domain/progress/types.ts';
import type { I18n } from '../../i18n/index.ts';

export interface Told extends Point {
  readonly id: string;
  readonly role: string;
}

const told = (id: string, role: string, { date, value }: Point): Told => ({ id, role, date, value });

/** Start, reported values, target, in time, then the same indicator in other years; the path between them is computed and no datum. */
export function pointsOf(
  { deadline }: TargetRow,
  { actuals, path, goalValue }: Judgement,
  { targets, results }: Series,
  { t }: I18n,
): Told[] {
  const ownStart = path !== null && path.start.origin !== 'first-actual' ? [path.start] : [];
  const goal =
    deadline.value === null || goalValue === null ? [] : [{ date: deadline.value, value: goalValue }];
  return [
    ...ownStart.map((start) => told('start', t(`progress.origin.${start.origin}`), start)),
    ...actuals.map((actual, index) => told(`actual-${index}`, t('progress.role.actual'), actual)),
    ...goal.map((point) => told('target', t('progress.target'), point)),
    ...targets.map((other) => told(other.row.id, t('progress.otherTarget'), other)),
    ...results.map((other) => told(other.link.resultId, t('progress.otherResult'), other)),
  ];
}
