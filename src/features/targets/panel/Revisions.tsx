import { useMemo } from 'react';
import { citationLine, citationOf, citationWithLines } from '../../../charts/citation.ts';
import { deadlineDate } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { revisionsOf, type Stage } from '../../../domain/compare/revisions.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { mainMention } from '../../../domain/dataset/main-mention.ts';
import { useTarget } from '../../../ui/record/use-target.ts';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';

/** The same commitment in the documents before and after, each with its sentence; nothing where no other says it. */
export function Revisions({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const stages = useMemo(
    () => revisionsOf(row, dataset.rows, (id) => dataset.policyById.get(id)?.article),
    [row, dataset],
  );
  if (stages.length === 0) return null;
  return (
    <section className="panel-section" aria-labelledby="panel-revisions">
      <h3 id="panel-revisions">{i18n.t('revisions.title')}</h3>
      <ol className="lines small">
        {stages.map((stage) => (
          <li key={stage.row.id} aria-current={stage.row.id === row.id}>
            <StageItem stage={stage} isOpen={stage.row.id === row.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StageItem({ stage, isOpen }: { readonly stage: Stage; readonly isOpen: boolean }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const { row, issued, change, doubts } = stage;
  const figure = [i18n.format.quantity(row), deadlineDate(row.deadline, i18n)].filter(
    (word) => word !== null,
  );
  const words = mixed(figure.join(' · '), i18n.lang);
  return (
    <div>
      <span className="in-row">
        <span className="numbers">
          {issued === null ? i18n.t('revisions.undated') : i18n.format.date(issued)}{' '}
          {isOpen ? <strong>{words}</strong> : <a href={targetHref(row.id)}>{words}</a>}
        </span>
        {doubts.length > 0 && <span className="tag">{i18n.t('revisions.maybe')}</span>}
        {change !== null && <span className="tag">{i18n.t(`revisions.${change}`)}</span>}
      </span>
      {doubts.length > 0 && (
        <span className="muted own-line">
          {i18n.list(doubts.map((doubt) => i18n.t(`revisions.doubt.${doubt}`)))}
        </span>
      )}
      <StageSentence row={row} />
    </div>
  );
}

/** Comes with its document's records; the figure stands without it too. */
function StageSentence({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const { policyById } = useDataset();
  const target = useTarget(row);
  const mention = target.kind === 'ready' ? mainMention(target.value?.mentions ?? []) : undefined;
  const policy = policyById.get(row.articleId);
  return (
    <>
      {mention !== undefined && mention.quote !== '' && (
        <q className="own-line" lang="zh-CN">
          {mention.displayText ?? mention.quote}
        </q>
      )}
      {policy !== undefined && (
        <span className="muted own-line">
          {mixed(
            citationWithLines(citationLine(citationOf(policy, i18n), i18n), [row.line], i18n),
            i18n.lang,
          )}
        </span>
      )}
    </>
  );
}
