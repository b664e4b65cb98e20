/** What was read of a document, at a glance: how much in each part, and what stands first. Pure. */
import type { Observation } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { prominent } from '../../domain/search/prominence.ts';
import type { Mark } from '../../reader/marks.ts';

/** A commitment or a result where the document first says it. */
export interface Said {
  readonly id: string;
  readonly isResult: boolean;
  /** Offset into the text, and its line. */
  readonly at: number;
  readonly line: number;
}

/** By its id. `marks` in the order of the text. */
export function saidIn(
  marks: readonly Mark[],
  lineOf: (offset: number) => number,
): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { record: id, fate, start: at } of marks)
    if (id !== null && !said.has(id)) said.set(id, { id, isResult: fate === 'result', at, line: lineOf(at) });
  return said;
}

export interface Counts {
  readonly commitments: number;
  readonly results: number;
}

/** Of some lines, first and last. */
export function countsIn([first, last]: readonly [number, number], said: Iterable<Said>): Counts {
  const inside = [...said].filter(({ line }) => first <= line && line <= last);
  const results = inside.filter(({ isResult }) => isResult).length;
  return { commitments: inside.length - results, results };
}

const SHOWN = 6;

/** What the documents themselves put first, place by place. */
export const firstCommitments = (rows: readonly TargetRow[]): readonly TargetRow[] =>
  prominent(rows, { by: 'place', mine: null, asOf: '' }).slice(0, SHOWN);

/** Of the whole place before those of a part, each as they are said: a report begins with what it is about. */
export const firstResults = (
  results: readonly Observation[],
  placeOf: ReadonlyMap<string, Said>,
): readonly Observation[] =>
  results
    .filter(({ id }) => placeOf.has(id))
    .toSorted(
      (a, b) =>
        Number(a.scope !== '') - Number(b.scope !== '') ||
        (placeOf.get(a.id)?.at ?? 0) - (placeOf.get(b.id)?.at ?? 0),
    )
    .slice(0, SHOWN);
