import { Fragment, memo } from 'react';
import { deadlineDate } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { Word } from '../../domain/search/query.ts';
import { stateAt, type DeadlineState } from '../../domain/time/due.ts';
import { Marked } from '../shared/record/Marked.tsx';
import { curatedTag } from '../shared/record/mark-words.ts';
import { RegionName } from '../shared/record/RegionName.tsx';
import { useAsOf, useDataset, useI18n, useNavigation, useResults } from '../shared/shell/contexts.ts';
import { useNotes } from '../shared/shell/work.ts';
import { indicatorName, policyTitle, regionName } from '../../i18n/shown-names.ts';
import { langOf } from '../../i18n/lang-of.ts';
import type { NameOf } from '../../i18n/names.ts';

interface Props {
  readonly row: TargetRow;
  /** What is searched for, to be marked. */
  readonly words: readonly Word[];
  /** By which names it may have been found. */
  readonly english: NameOf;
  /** Position in the list, from 0. */
  readonly index: number;
  readonly measure: (element: Element | null) => void;
}

/** Drawn anew only when it changes, not when the list learns how high its rows are. */
export const TargetRowView = memo(function TargetRowView({ row, words, english, index, measure }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { openId, targetHref } = useNavigation();
  const isOpen = openId === row.id;
  const policy = dataset.policyById.get(row.articleId);
  const name = indicatorName(row, i18n);
  const title = policyTitle(policy?.article, i18n);
  const isDraft = policy !== undefined && policy.article.status !== 'issued';
  return (
    <tr
      className="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-open={isOpen ? '' : undefined}
      ref={measure}
    >
      <td className="cell cell-indicator">
        <a
          className="row-link"
          lang={langOf(name)}
          href={targetHref(row.id)}
          aria-current={isOpen ? 'true' : undefined}
          onKeyDown={moveToNeighbour}
        >
          <Marked
            text={name}
            words={words}
            also={both(row.indicator, english('indicator', row.indicatorKey))}
          />
        </a>
        {row.scope !== '' && (
          <span className="muted" lang="zh-CN">
            {' '}
            <Marked text={row.scope} words={words} />
          </span>
        )}
        <RowTags row={row} />
      </td>
      <ValueCell row={row} />
      <DeadlineCell row={row} words={words} />
      <td className="cell cell-region">
        <RegionName region={row.region}>
          <Marked
            text={regionName(row.region, i18n)}
            words={words}
            also={both(row.region.name, english('place', row.region.code))}
          />
        </RegionName>
      </td>
      <td className="cell cell-policy muted" lang="zh-CN" title={title}>
        <span>
          <Marked text={title} words={words} />
        </span>
        {isDraft && policy !== undefined && (
          <span className="tag tag-warn" lang={i18n.lang}>
            {i18n.t(`status.${policy.article.status}`)}
          </span>
        )}
      </td>
      <NoteCell id={row.id} />
    </tr>
  );
});

const both = (chinese: string, english = ''): string => `${chinese}\n${english}`;

/** Up and down move between the rows' links. */
function moveToNeighbour(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.currentTarget.closest('tr');
  const neighbour = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = neighbour?.querySelector<HTMLElement>('a.row-link');
  if (link === null || link === undefined) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}

/** What tells this number from a plain level: an addition or a growth rate, support, a softer wording. */
function RowTags({ row }: { readonly row: TargetRow }) {
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
          <span className="tag tag-curated" title={curated.hint}>
            {curated.text}
          </span>
        </>
      )}
    </>
  );
}

/** Sign, number and unit in places of their own, so that the numbers of a column stand under each other. */
function ValueCell({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const parts = i18n.format.parts(row);
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
      <span className="visually-hidden">{mixed(i18n.format.quantity(row) ?? '', i18n.lang)}</span>
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

function DeadlineCell({ row, words }: Pick<Props, 'row' | 'words'>) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const results = useResults();
  const { value, basis, reason } = row.deadline;
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
      {basis !== 'sentence' && (
        <span className="tag" title={i18n.t(`basis.${basis}`)}>
          {i18n.t('inferred.mark')}
        </span>
      )}
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
      {state === 'reported' ? `◆ ${i18n.t('targets.reported')}` : `○ ${i18n.t('targets.past')}`}
    </span>
  );
}

function NoteCell({ id }: { readonly id: string }) {
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
