import { useCallback } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Note } from '../../storage/note.ts';
import { useExhibitContext } from '../frame/exhibit-context.ts';
import { useKnown } from '../shell/use-known.ts';
import { useNotes } from '../shell/work.ts';
import { BriefButton } from './BriefButton.tsx';

interface Props {
  /** A policy's or a theme's name. */
  readonly what: string;
  /** Stable while they are the same. */
  readonly rowsOf: () => readonly TargetRow[];
}

const NOTHING: ReadonlyMap<string, readonly never[]> = new Map();

/** The office of the note that was written last. */
const latestOf = (notes: readonly Pick<Note, 'office' | 'updatedAt'>[] = []): string =>
  notes.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]?.office.trim() ?? '';

/** The brief of a policy or of a theme, with the offices that the reader's notes name. */
export default function CommitmentsBrief({ what, rowsOf }: Props) {
  const context = useExhibitContext();
  const known = useKnown();
  const { state: notes } = useNotes();
  const write = useCallback(async () => {
    const { commitmentsBrief } = await import('../../charts/brief/commitments.ts');
    const rows = rowsOf();
    const byTarget = notes.kind === 'ready' ? notes.byTarget : NOTHING;
    const offices = new Map(rows.map(({ id }) => [id, latestOf(byTarget.get(id))]));
    return commitmentsBrief({ what, rows, known, offices }, context);
  }, [what, rowsOf, known, notes, context]);
  return <BriefButton write={write} />;
}
