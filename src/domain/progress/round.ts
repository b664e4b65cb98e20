/** A round of monitoring (调度): which values are asked of which office for one time, and which of them are there. Pure. */
import { timeKey } from './stretch.ts';
import type { Recorded } from './types.ts';

interface Time {
  /** EDTF. */
  readonly date: string;
  readonly from?: string;
}

export interface Asked<T> extends Time {
  readonly offices: readonly { readonly name: string; readonly targets: readonly T[] }[];
}

/** The value that answers the round, if there is one. */
export const answerTo = (round: Time, values: readonly Recorded[] = []): Recorded | undefined =>
  values.find((one) => one.role === 'actual' && timeKey(one) === timeKey(round));

export interface OfficeState<T> {
  readonly name: string;
  readonly total: number;
  readonly missing: readonly T[];
}

/** By office, in the order in which they were asked. */
export function stateOfRound<T extends { readonly id: string }>(
  round: Asked<T>,
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): OfficeState<T>[] {
  return round.offices.map(({ name, targets }) => ({
    name,
    total: targets.length,
    missing: targets.filter(({ id }) => answerTo(round, recorded.get(id)) === undefined),
  }));
}
