/** What the import would write: new values, changed ones, and those that are here already. Pure. */
import { effectOf, type Effect } from '../../../domain/proposal/effect.ts';
import { timeKey } from '../../../domain/progress/stretch.ts';
import type { ImportedValue } from '../../../domain/table/values.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Fingerprint } from '../../../domain/dataset/schema.ts';
import type { Observation } from '../../../storage/observation.ts';

/** An actual value or a baseline. */
type Figure = Observation & { readonly value: number };

export interface PlannedValue {
  readonly imported: ImportedValue;
  readonly effect: Exclude<Effect, 'conflict'>;
  /** What stands there now. */
  readonly before: Figure | null;
}

const SAID = ['date', 'from', 'value', 'direction', 'unit', 'source', 'comment'] as const;

const isSame = (imported: ImportedValue, before: Figure): boolean =>
  SAID.every((field) => imported[field] === before[field]);

/** What is kept of a value that is replaced: since when it counts, and whether it is a rise or a fall, the new one says. */
export const withoutWay = ({ direction: _direction, from: _from, ...rest }: Observation) => rest;

/** One actual value a commitment and date; one baseline a commitment. */
export function planImport(
  values: readonly ImportedValue[],
  stored: ReadonlyMap<string, readonly Observation[]>,
): PlannedValue[] {
  return values.map((imported) => {
    const { target, role } = imported;
    const here = (stored.get(target.id) ?? []).find(
      (one): one is Figure =>
        one.role === role && (role === 'baseline' || timeKey(one) === timeKey(imported)),
    );
    return { imported, effect: effectOf(imported, here, isSame, () => 'change'), before: here ?? null };
  });
}

/** The commitments of what is new or changed, each once. */
export function targetsToWrite(plan: readonly PlannedValue[]): TargetRow[] {
  const written = plan.filter(({ effect }) => effect !== 'same');
  return [...new Map(written.map(({ imported: { target } }) => [target.id, target])).values()];
}

export function rowsToWrite(
  plan: readonly PlannedValue[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
  at: number,
  newId: () => string,
): Observation[] {
  return plan.flatMap(({ imported, effect, before }): Observation[] => {
    const { target, role, date, from, value, direction, unit, source, comment } = imported;
    const fingerprint = fingerprints.get(target.id);
    if (effect === 'same' || fingerprint === undefined) return [];
    const fresh = { id: newId(), targetId: target.id, createdAt: at, revision: 0 };
    const base = before === null ? fresh : withoutWay(before);
    const said = {
      role,
      date,
      value,
      unit,
      source,
      comment,
      ...(direction && { direction }),
      ...(from && { from }),
    };
    return [{ ...base, fingerprint, ...said, updatedAt: at }];
  });
}
