/** What answers which commitment: what documents report, what a person recorded, and what the person says of both. Pure. */
import type { LinkedResults } from './result-links.ts';
import { groupBy } from '../collections/group-by.ts';
import { mapOf } from '../collections/lists-in-steps.ts';
import type { Steps } from '../collections/steps.ts';
import type { DatasetView } from '../dataset/view.ts';
import type { Results } from '../time/due.ts';
import { actualsOf, judgeRow, type Around } from './actuals.ts';
import type { Recorded } from './types.ts';

export { documentResultsOf, linkResults, linksByPlace } from './link-results.ts';
export { linkOwn, seriesFacts } from './own.ts';
export { promisedOf } from './link-facts.ts';
export { withVerdicts } from './verdict.ts';

/** A person's own values first. */
export function joinedLinks(own: LinkedResults, told: LinkedResults): LinkedResults {
  if (own.size === 0) return told;
  const ids = new Set([...own.keys(), ...told.keys()]);
  return new Map([...ids].map((id) => [id, [...(own.get(id) ?? []), ...(told.get(id) ?? [])]]));
}

/**
 * The dates of all that is counted; what was reached before its time is known for its time. As the judgement has it:
 * what was reported for a later year than the as-of date's is not looked at.
 */
export function* settledDates(
  dataset: Around & Pick<DatasetView, 'rowById'>,
  recorded: readonly Recorded[],
  linked: LinkedResults,
  asOf: string,
): Steps<Results> {
  const byTarget = groupBy(recorded, ({ targetId }) => targetId);
  const ids = [...new Set([...byTarget.keys(), ...linked.keys()])];
  const dated = yield* mapOf(ids, (id): [string, readonly string[]] => {
    const row = dataset.rowById.get(id);
    if (row === undefined) return [id, []];
    const here = byTarget.get(id) ?? [];
    const actuals = actualsOf(row, here, linked.get(id) ?? []);
    const { status, actuals: counted } = judgeRow(
      row,
      here,
      actuals,
      dataset,
      asOf,
      'compound',
      linked.get(id) ?? [],
    );
    const known = counted.map(({ date }) => date);
    const deadline = row.deadline.value;
    // Of a recurring duty each year has its own.
    const isKept = status === 'achieved' && row.frequency === null && deadline !== null;
    return [id, isKept ? [...known, deadline] : known];
  });
  return new Map(dated.filter(([, dates]) => dates.length > 0));
}
