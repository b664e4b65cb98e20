/** Whether a commitment is what a recipient gets (support) or what a government wants to reach (target). */
import { candidateOf, type Candidate } from '../interpret/context.ts';
import { rowStart } from '../interpret/row-start.ts';
import type { Row } from '../rows/row.ts';
import { interpreter } from '../rows/run.ts';
import { SUPPORT } from '../rows/support.ts';

const rowsThatHold = interpreter(SUPPORT);

/** The rows that hold of an amount or, in a row of amounts (分别给予200万元、100万元), of the first. */
export function supportRows(c: Candidate): readonly Row<'support' | 'target'>[] {
  const own = rowsThatHold(c);
  const first = rowStart(c);
  if (first === c.amount || first.unit !== c.amount.unit) return own;
  const shared = rowsThatHold(candidateOf(c.context, c.index, first));
  return [...own, ...shared.filter((row) => !own.includes(row))];
}

/** Whether an amount that somebody commits to is granted to a recipient. */
export function isSupport(c: Candidate): boolean {
  const rows = supportRows(c);
  return rows.length > 0 && rows.every(({ says }) => says === 'support');
}
