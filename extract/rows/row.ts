/**
 * A rule is a row of data: when it holds, and what it says then. Rows have no order among themselves; what they are worth
 * where they compete is learnt (extract/decide). How a condition is written: `notation.ts`; facts: `facts.ts`.
 */
export interface Row<Says extends string = string> {
  /** `observed.paid`: what it is about, and a name; it stands in records, in the ledger and in `explain`. */
  readonly id: string;
  readonly says: Says;
  /** All of these hold; of a list in the list, one. `!` before a condition turns it round. */
  readonly when: readonly (string | readonly string[])[];
  /** None of these holds. */
  readonly not?: readonly string[];
}

/** Rows that say the same, each under its id. */
export const rowsThat = <Says extends string>(
  says: Says,
  rows: Readonly<Record<string, Pick<Row, 'when' | 'not'>>>,
): Row<Says>[] => Object.entries(rows).map(([id, conditions]) => ({ id, says, ...conditions }));
