import { useMemo } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { homeOf, type Suggestion } from '../../domain/notes/note-home.ts';
import type { Fingerprint } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Note } from '../../storage/note.ts';
import { HomeChoice } from '../../ui/proposal/HomeChoice.tsx';
import { useStep } from '../../ui/proposal/use-step.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { joined } from '../../domain/text/joined.ts';

/** Says what became of the commitment that a note hangs on; a note moves only by the person's word. */
export function HomeNotice({ note }: { readonly note: Note | null }) {
  const subject = note?.subject;
  if (note === null || subject?.kind !== 'target') return null;
  return <Notice note={note} targetId={subject.id} fingerprint={subject.fingerprint} />;
}

interface NoticeProps {
  readonly note: Note;
  readonly targetId: string;
  readonly fingerprint: Fingerprint;
}

function Notice({ note, targetId, fingerprint }: NoticeProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const home = useMemo(() => homeOf(targetId, fingerprint, dataset), [targetId, fingerprint, dataset]);
  const hang = useMove(note);
  const move = (row: TargetRow): void => void hang(row);
  if (home.kind === 'same') return null;
  if (home.kind === 'elsewhere') return <p className="muted small">{i18n.t('parts.elsewhere')}</p>;
  if (home.kind === 'orphan')
    return <Orphan fingerprint={fingerprint} suggestions={home.suggestions} move={move} />;
  const said =
    home.kind === 'changed'
      ? i18n.t('notes.changed', { before: factsOf(fingerprint, i18n), after: rowFacts(home.row, i18n) })
      : i18n.t('notes.reworded', { before: nameOf(fingerprint), after: nameOf(home.row) });
  return (
    <p className="tag-warn small">
      {mixed(said, i18n.lang)}{' '}
      <Button look="button-quiet small" onClick={() => move(home.row)}>
        {i18n.t('notes.acknowledge')}
      </Button>
    </p>
  );
}

/** Hangs the note on a row as it is now, with a way back. */
function useMove(note: Note): (row: TargetRow) => Promise<boolean> {
  const { t } = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const step = useStep();
  return async (row) => {
    const fingerprint = await readFingerprint(row, dataset);
    const subject = { kind: 'target' as const, id: row.id, fingerprint };
    return step(
      notes.put({ ...note, subject, updatedAt: notes.now() }),
      {
        done: () => t('notes.moved'),
        conflict: t('notes.deleteConflict'),
        failed: (reason) => t('notes.state.failed', { reason }),
      },
      ({ row: after }) => notes.put({ ...after, subject: note.subject, updatedAt: notes.now() }),
    );
  };
}

interface OrphanProps {
  readonly fingerprint: Fingerprint;
  readonly suggestions: readonly Suggestion[];
  readonly move: (row: TargetRow) => void;
}

function Orphan({ fingerprint, suggestions, move }: OrphanProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const region = dataset.regions.get(fingerprint.region)?.name ?? fingerprint.region;
  const indicator = `${fingerprint.indicator} ${factsOf(fingerprint, i18n)}`;
  return (
    <div className="warned orphan small">
      <p>
        <strong>{i18n.t('notes.orphan')}</strong>{' '}
        <span className="muted">{mixed(i18n.t('notes.orphanHint', { indicator, region }), i18n.lang)}</span>
      </p>
      <HomeChoice
        suggestions={suggestions}
        factsOf={(row) => rowFacts(row, i18n)}
        action={i18n.t('notes.moveHere')}
        onChoose={move}
      />
    </div>
  );
}

function nameOf({ indicator, scope }: { readonly indicator: string; readonly scope: string }): string {
  return scope === '' ? indicator : `${indicator}（${scope}）`;
}

type Facts = Pick<Fingerprint, 'value' | 'unit' | 'deadline'>;

function rowFacts({ value, unit, deadline }: TargetRow, i18n: I18n): string {
  return factsOf({ value, unit, deadline: deadline.value }, i18n);
}

function factsOf({ value, unit, deadline }: Facts, i18n: I18n): string {
  const plain = { value, unit, valueMax: null, comparator: null, measure: null, frequency: null };
  return (
    joined([i18n.format.quantity(plain), deadline && i18n.format.date(deadline)]) || i18n.t('value.none')
  );
}
