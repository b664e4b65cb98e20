/** What of a dataset in parts the reader's own work speaks of, so that nothing of it is taken for gone. */
import { useMemo } from 'react';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { partOf } from '../../domain/dataset/parts.ts';
import {
  useCorrections,
  useImports,
  useLinkVerdicts,
  useNotes,
  useProgress,
  useRounds,
} from '../../ui/shell/work.ts';
import type { RowsState } from '../../ui/shell/work.ts';

const rowsOf = <R>(state: RowsState<R>): readonly R[] => (state.kind === 'ready' ? state.all : []);
const idsOf = (state: RowsState<unknown>): string[] =>
  state.kind === 'ready' ? [...state.byTarget.keys()] : [];

interface WorkParts {
  /** Of commitments and documents. */
  readonly ids: readonly string[];
  /** Where imported documents are of, which are held against what is there. */
  readonly parts: readonly string[];
}

export function useWorkParts(): WorkParts {
  const [notes, progress] = [useNotes().state, useProgress().state];
  const [corrections, verdicts] = [useCorrections().state, useLinkVerdicts().state];
  const [rounds, imports] = [useRounds().state, useImports().documents.state];
  return useMemo(() => {
    const documents = [
      ...rowsOf(notes).flatMap(({ subject }) => (subject.kind === 'document' ? [subject.id] : [])),
      ...rowsOf(corrections).flatMap(({ correction }) =>
        'document' in correction ? [`d-${correction.document.sha256.slice(0, 12)}`] : [],
      ),
    ];
    const asked = rowsOf(rounds).flatMap(({ offices }) =>
      offices.flatMap(({ targets }) => targets.map(({ id }) => id)),
    );
    const targets = [notes, progress, corrections, verdicts].flatMap(idsOf);
    const places = rowsOf(imports).flatMap(({ document }) => document.articles.map(({ region }) => region));
    return {
      ids: [...new Set([...targets, ...asked, ...documents])].filter((id) => !isLocal(id)),
      parts: [...new Set(places.map(partOf))],
    };
  }, [notes, progress, corrections, verdicts, rounds, imports]);
}
