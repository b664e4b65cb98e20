import { Fragment } from 'react';
import { deadlineDate } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { stateAt, type DeadlineState } from '../../domain/time/due.ts';
import type { Word } from '../../domain/search/query.ts';
import { Marked } from '../../ui/record/Marked.tsx';
import { curatedTag } from '../../ui/proposal/attribution-words.ts';
import { useAsOf, useI18n, useResults } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { DueMark } from '../../ui/record/Due.tsx';

/** What tells this number from a plain level: an addition or a growth rate, support, a softer wording. */
export function RowTags({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const tags: string[] = isLocal(row.id) ? [i18n.t('local.mark')] : [];
  if (row.flags.includes('no-sentence')) tags.push(i18n.t('list.noSentence'));
  if (row.kind !== 'target') tags.push(i18n.t(`kind.${row.kind}`));
  if (row.measure === 'increment' || row.measure === 'growth') tags.push(i18n.t(`measure.${row.measure}`));
  if (row.frequency !== null && row.measure !== 'growth') tags.push(i18n.t(`frequency.${row.frequency}`));
  if (row.certainty !== 'committed') tags.push(i18n.t(`certainty.${row.certainty}`));
  const curated = curatedTag(row.curated, i18n);
  return (
    <>
      {tags.map((tag) => (
        <Fragment key={tag}>
          {' '}
          <span className="tag">{tag}</span>
        </Fragment>
      ))}
      {curated !== undefined && (
        <>
          {' '}
          <span className="tag" title={curated.hint}>
            {curated.text}
          </span>
        </>
      )}
    </>
  );
}

/** Sign, number and unit in places of their own, so that the numbers of a column stand under each other. */
export function ValueCell({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const parts = i18n.format.parts(row);
  const words = i18n.format.quantity(row);
  if (parts === null && words !== null)
    return <td className="cell cell-value cell-words">{mixed(words, i18n.lang)}</td>;
  if (parts === null) {
    return (
      <td className="cell cell-value cell-empty muted">
        <span className="value-number" title={i18n.t('value.none')}>
          —<span className="visually-hidden">{i18n.t('value.none')}</span>
        </span>
      </td>
    );
  }
  return (
    <td className="cell cell-value numbers" title={i18n.format.exact(row)}>
      <span className="visually-hidden">{mixed(words ?? '', i18n.lang)}</span>
      <span className="value-number" aria-hidden="true">
        {parts.sign !== '' && <span className="value-sign">{parts.sign} </span>}
        {parts.number}
      </span>
      <span className="value-unit" aria-hidden="true">
        {mixed(parts.unit, i18n.lang)}
      </span>
    </td>
  );
}

interface DeadlineProps {
  readonly row: TargetRow;
  /** What is searched for, to be marked. */
  readonly words: readonly Word[];
}

export function DeadlineCell({ row, words }: DeadlineProps) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const results = useResults();
  const { value, reason } = row.deadline;
  if (value === null) {
    const why = i18n.t(`noDeadline.${reason ?? 'not-stated'}`);
    return (
      <td className="cell cell-deadline muted" title={why}>
        <span className="dash" aria-hidden="true">
          —
        </span>
        <span className="dash-reason visually-hidden">{why}</span>
      </td>
    );
  }
  return (
    <td className="cell cell-deadline numbers">
      <Marked text={deadlineDate(row.deadline, i18n) ?? ''} words={words} />
      <DueMark deadline={row.deadline} />
      <Past state={stateAt(row, value, { asOf, results })} />
    </td>
  );
}

function Past({ state }: { readonly state: DeadlineState }) {
  const i18n = useI18n();
  const asOf = useAsOf();
  if (state === 'coming') return null;
  const hint = i18n.t(`targets.pastHint.${state}`, { date: i18n.format.date(asOf) });
  return (
    <span className="past muted" title={hint}>
      {state === 'reported' ? `◆ ${i18n.t('targets.reported')}` : `○ ${i18n.t('deadlines.now.unread')}`}
    </span>
  );
}

export function NoteCell({ id }: { readonly id: string }) {
  const notes = useNotes();
  const i18n = useI18n();
  const count = notes.state.kind === 'ready' ? (notes.state.byTarget.get(id)?.length ?? 0) : 0;
  return (
    <td className="cell cell-note">
      {count > 0 && (
        <span className="note-mark" title={i18n.t('targets.hasNote', { n: count })}>
          <span className="visually-hidden">{i18n.t('targets.hasNote', { n: count })}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 2h10v8l-4 4H3zM9 14v-4h4M5.5 5.5h5M5.5 8h3" />
          </svg>
        </span>
      )}
    </td>
  );
}
