import type { ReactNode } from 'react';
import { deadlineDate } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { isFollowed } from '../../../domain/progress/monitoring.ts';
import { stateAt } from '../../../domain/time/due.ts';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import { curatedTag } from '../../../ui/proposal/attribution-words.ts';
import { useAsOf, useDataset, useI18n, useResults, useNavigation } from '../../../ui/shell/contexts.ts';
import { indicatorName, regionName } from '../../../i18n/shown-names.ts';
import { joined } from '../../../domain/text/joined.ts';
import { DueMark } from '../../../ui/record/Due.tsx';

interface Props {
  readonly row: TargetRow;
  /** How far a commitment has come, in a word. */
  readonly status: ReactNode;
}

/** What is committed, in one look. */
export function PanelSummary({ row, status }: Props) {
  const i18n = useI18n();
  // Of anything else nothing is recorded, so that its deadline is all there is to say.
  const isJudged = isFollowed(row);
  const words = i18n.format.quantity(row);
  return (
    <header className="panel-summary">
      <Tags row={row} />
      <h2>
        {mixed(indicatorName(row, i18n), i18n.lang)}
        {row.scope !== '' && (
          <span className="panel-scope muted" lang="zh-CN">
            {row.scope}
          </span>
        )}
      </h2>
      <p className="in-row panel-figure numbers">
        {words !== null && <strong title={i18n.format.exact(row)}>{mixed(words, i18n.lang)}</strong>}
        <DeadlineWords row={row} isJudged={isJudged} />
        {isJudged && status}
      </p>
      {row.flags.length > 0 && (
        <ul className="warned small">
          {row.flags.map((flag) => (
            <li key={flag}>{i18n.t(`flag.${flag}`)}</li>
          ))}
        </ul>
      )}
      <Updates row={row} />
    </header>
  );
}

function Tags({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const curated = curatedTag(row.curated, i18n);
  const status = dataset.policyById.get(row.articleId)?.article.status;
  return (
    <p className="in-row muted small">
      <span>{mixed(regionName(row.region, i18n), i18n.lang)}</span>
      {isLocal(row.id) && <span className="tag">{i18n.t('local.mark')}</span>}
      {row.flags.includes('no-sentence') && <span className="tag tag-warn">{i18n.t('list.noSentence')}</span>}
      {curated !== undefined && (
        <span className="tag" title={curated.hint}>
          {curated.text}
        </span>
      )}
      <span className="tag">{i18n.t(`kind.${row.kind}`)}</span>
      {row.certainty !== 'committed' && <span className="tag">{i18n.t(`certainty.${row.certainty}`)}</span>}
      {status !== undefined && status !== 'issued' && (
        <span className="tag tag-warn">{i18n.t(`status.${status}`)}</span>
      )}
    </p>
  );
}

function DeadlineWords({ row, isJudged }: { readonly row: TargetRow; readonly isJudged: boolean }) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const results = useResults();
  const { value, reason } = row.deadline;
  if (value === null) return <span className="muted">{i18n.t(`noDeadline.${reason ?? 'not-stated'}`)}</span>;
  const state = stateAt(row, value, { asOf, results });
  return (
    <span>
      {i18n.t('panel.by', { date: deadlineDate(row.deadline, i18n) ?? '' })}
      <DueMark deadline={row.deadline} />
      {!isJudged && state !== 'coming' && (
        <span className="past muted">
          {state === 'reported' ? '◆' : '○'} {i18n.t(`due.${state}`)}
        </span>
      )}
    </span>
  );
}

/** Where a person's own document says a known commitment anew: each of the two names the other and what it says. */
function Updates({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { updates } = dataset;
  if (updates === undefined || updates.size === 0) return null;
  const before = dataset.rowById.get(updates.get(row.id) ?? '');
  const after = [...updates].flatMap(([by, of]) => (of === row.id ? (dataset.rowById.get(by) ?? []) : []));
  return (
    <>
      {before !== undefined && (
        <p className="small">
          {i18n.t('local.updates')} <Other row={before} />
        </p>
      )}
      {after.map((own) => (
        <p key={own.id} className="small">
          {i18n.t('local.updatedBy')} <Other row={own} />
        </p>
      ))}
    </>
  );
}

function Other({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const words = [indicatorName(row, i18n), i18n.format.quantity(row), deadlineDate(row.deadline, i18n)];
  return <a href={targetHref(row.id)}>{mixed(joined(words), i18n.lang)}</a>;
}
