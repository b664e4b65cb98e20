/** The notes of a brief: one for each policy that bears something out, in the order of their first mention. Pure. */
import { groupBy } from '../collections/group-by.ts';

/** Where one figure stands. */
export interface Source {
  readonly policyId: string;
  /** Policy, issuer, date, without the line. */
  readonly citation: string;
  /** 1-based. */
  readonly line: number;
}

interface Note {
  readonly citation: string;
  readonly lines: readonly number[];
}

interface Notes {
  readonly notes: readonly Note[];
  /** Numbers of the notes of some ids, from 1, each once. */
  readonly numbersOf: (ids: readonly string[]) => readonly number[];
}

/** `ids`: as they are read; what has no source has no note. */
export function notesOf(ids: readonly string[], sourceOf: (id: string) => Source | null): Notes {
  const sources = [...new Set(ids)].flatMap((id) => {
    const source = sourceOf(id);
    return source === null ? [] : [{ id, ...source }];
  });
  const policies = [...groupBy(sources, ({ policyId }) => policyId).values()];
  const numberOf = new Map(policies.flatMap((own, at) => own.map(({ id }) => [id, at + 1] as const)));
  return {
    notes: policies.map((own) => ({
      citation: own[0]?.citation ?? '',
      lines: [...new Set(own.map(({ line }) => line))].toSorted((a, b) => a - b),
    })),
    numbersOf: (asked) =>
      [...new Set(asked.flatMap((id) => numberOf.get(id) ?? []))].toSorted((a, b) => a - b),
  };
}
