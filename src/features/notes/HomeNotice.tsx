import { useMemo } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { homeOf, type Suggestion } from '../../domain/notes/note-home.ts';
import type { Fingerprint } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Note } from '../../storage/note.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { useDataset, useI18n, useNavigation, useNotify } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { joined } from '../../domain/text/joined.ts';
import { indicatorName } from '../../i18n/shown-names.ts';

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
  const move = useMove(note);
  if (home.kind === 'same') return null;
  if (home.kind === 'orphan')
    return <Orphan fingerprint={fingerprint} suggestions={home.suggestions} move={move} />;
  const said =
    home.kind === 'changed'
      ? i18n.t('notes.changed', { before: factsOf(fingerprint, i18n), after: rowFacts(home.row, i18n) })
      : i18n.t('notes.reworded', { before: nameOf(fingerprint), after: nameOf(home.row) });
  return (
    <p className="notice-inline small">
      {mixed(said, i18n.lang)}{' '}
      <Button look="button-quiet small" onClick={() => move(home.row)}>
        {i18n.t('notes.acknowledge')}
      </Button>
    </p>
  );
}

/** Hangs the note on a row as it is now, with a way back. */
function useMove(note: Note): (row: TargetRow) => void {
  const i18n = useI18n();
  const dataset = useDataset();
  const notes = useNotes();
  const notify = useNotify();
  return (row) => {
    const run = async (): Promise<void> => {
      const subject = {
        kind: 'target' as const,
        id: row.id,
        fingerprint: await readFingerprint(row, dataset),
      };
      const moved = await notes.put({ ...note, subject, updatedAt: notes.now() });
      if (!moved.ok || moved.value.kind === 'conflict') {
        const reason = moved.ok ? i18n.t('notes.deleteConflict') : failureText(moved.failure, i18n);
        notify({ text: i18n.t('notes.state.failed', { reason }) });
        return;
      }
      const { row: after } = moved.value;
      const undo = () => void notes.put({ ...after, subject: note.subject, updatedAt: notes.now() });
      notify({ text: i18n.t('notes.moved'), action: { label: i18n.t('common.undo'), run: undo } });
    };
    void run();
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
  const { targetHref } = useNavigation();
  const region = dataset.regions.get(fingerprint.region)?.name ?? fingerprint.region;
  const indicator = `${fingerprint.indicator} ${factsOf(fingerprint, i18n)}`;
  return (
    <div className="orphan small">
      <p>
        <strong>{i18n.t('notes.orphan')}</strong>{' '}
        <span className="muted">{mixed(i18n.t('notes.orphanHint', { indicator, region }), i18n.lang)}</span>
      </p>
      {suggestions.length > 0 && (
        <ul aria-label={i18n.t('notes.suggestions')}>
          {suggestions.map(({ of: row, likeness }) => (
            <li key={row.id}>
              <a href={targetHref(row.id)}>{mixed(indicatorName(row, i18n), i18n.lang)}</a>{' '}
              <span className="muted numbers">
                {mixed(rowFacts(row, i18n), i18n.lang)} ·{' '}
                {i18n.t('notes.similarity', { percent: i18n.format.percent(likeness) })}
              </span>{' '}
              <Button look="small" onClick={() => move(row)}>
                {i18n.t('notes.moveHere')}
              </Button>
            </li>
          ))}
        </ul>
      )}
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
