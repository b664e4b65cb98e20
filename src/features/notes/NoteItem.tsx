import type { TargetRow } from '../../domain/dataset-index.ts';
import { isChanged } from '../../domain/fingerprint.ts';
import type { Fingerprint } from '../../domain/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Note } from '../../storage/note.ts';
import { useShell } from '../shell.ts';
import { NoteEditor } from './NoteEditor.tsx';

/** A note with the commitment it hangs on, as it is now; where that is gone or changed, it is said. */
export function NoteItem({ note }: { readonly note: Note }) {
  const { i18n, dataset } = useShell();
  const { fingerprint, targetId, id } = note;
  const row = dataset.rowById.get(targetId);
  const indicator = row?.indicator ?? fingerprint.indicator;
  return (
    <li className="note-item">
      {row === undefined ? (
        <Orphan fingerprint={fingerprint} />
      ) : (
        <Commitment row={row} fingerprint={fingerprint} />
      )}
      <NoteEditor
        note={note}
        fresh={{ id, targetId, fingerprint }}
        label={i18n.t('notes.label', { indicator })}
      />
    </li>
  );
}

function Commitment({ row, fingerprint }: { readonly row: TargetRow; readonly fingerprint: Fingerprint }) {
  const { i18n, targetHref } = useShell();
  const facts = [
    row.region.name,
    i18n.format.quantity(row),
    row.deadline.value === null ? null : i18n.format.date(row.deadline.value),
  ];
  return (
    <div className="note-about">
      <a href={targetHref(row.id)} title={i18n.t('notes.open')}>
        {row.indicator}
      </a>
      <span className="muted numbers"> {facts.filter((fact) => fact !== null).join(' · ')}</span>
      {isChanged(fingerprint, row) && (
        <p className="notice-inline small">
          {i18n.t('notes.changed', {
            before: factsOf(fingerprint, i18n),
            after: factsOf(fingerprintFacts(row), i18n),
          })}
        </p>
      )}
    </div>
  );
}

type Facts = Pick<Fingerprint, 'value' | 'unit' | 'deadline'>;

function fingerprintFacts({ value, unit, deadline }: TargetRow): Facts {
  return { value, unit, deadline: deadline.value };
}

function factsOf({ value, unit, deadline }: Facts, i18n: I18n): string {
  const plain = { value, unit, valueMax: null, comparator: null, measure: null, frequency: null };
  const parts = [i18n.format.quantity(plain), deadline === null ? null : i18n.format.date(deadline)];
  return parts.filter((part) => part !== null).join(' · ') || i18n.t('value.none');
}

function Orphan({ fingerprint }: { readonly fingerprint: Fingerprint }) {
  const { i18n, dataset } = useShell();
  const region = dataset.regions.get(fingerprint.region)?.name ?? fingerprint.region;
  return (
    <div className="note-about">
      <strong>{i18n.t('notes.orphan')}</strong>
      <p className="muted small">
        {i18n.t('notes.orphanHint', { indicator: fingerprint.indicator, region })}
      </p>
    </div>
  );
}
