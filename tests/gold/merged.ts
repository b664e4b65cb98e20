/** Read documents merged as the command line would. */
import { emptyRegister } from '../../extract/merge/ids.ts';
import type { DocumentPart } from '../../extract/part.ts';
import { datasetOf } from '../../extract/in-memory.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { tables } from '../extract/support.ts';
import type { Scored } from './scorer.ts';
import type { Lesson } from './train/annotated.ts';

/** Documents that one run of the command line reads: a set of our own, or all folders that are given. */
export const GIVEN = 'given';
export const corpusOf = ({ set }: Lesson): string =>
  set === 'seeds' || set.startsWith('own/') ? set : GIVEN;

/** The documents of each run, in the order of their names: of equal sayings the first gives the record its fields. */
export function runsOf(parts: ReadonlyMap<Lesson, DocumentPart>): DocumentPart[][] {
  const inOrder = [...parts.keys()].sort((a, b) => (a.source.name < b.source.name ? -1 : 1));
  return [...groupBy(inOrder, corpusOf).values()].map((corpus) =>
    corpus.flatMap((lesson) => parts.get(lesson) ?? []),
  );
}

/** Merges what belongs together, and puts it side by side. */
export function mergedOf(parts: ReadonlyMap<Lesson, DocumentPart>): Required<Scored> {
  const runs = runsOf(parts).map((run) => datasetOf(run, tables, emptyRegister()));
  return {
    documents: runs.flatMap(({ dataset }) => dataset.documents),
    targets: runs.flatMap(({ dataset }) => dataset.targets),
    observations: runs.flatMap(({ observations }) => observations.observations),
  };
}
