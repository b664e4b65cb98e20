import { mixed } from '../../charts/view/mixed-words.tsx';
import type { PolicyRef } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { CommitmentCount } from '../../ui/record/CommitmentCount.tsx';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { NewPolicy, OverviewModel } from './model.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';

const SHOWN = 6;

export function NewestPolicies({ model: { newest } }: { readonly model: OverviewModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <section className="overview-box" aria-labelledby="overview-newest">
      <h2 id="overview-newest">{i18n.t('overview.newest')}</h2>
      <ul className="overview-policies">
        {newest.slice(0, SHOWN).map((entry) => (
          <Policy key={entry.policy.article.id} entry={entry} />
        ))}
      </ul>
      <a href={screenHref('documents')}>{i18n.t('overview.newest.all')}</a>
    </section>
  );
}

function Policy({ entry: { policy, count } }: { readonly entry: NewPolicy }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { article, document } = policy;
  return (
    <li>
      <a href={screenHref('documents', { doc: document.id, line: article.lines[0] })} lang="zh-CN">
        {policyTitle(article, i18n)}
      </a>
      {article.status !== 'issued' && (
        <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
      )}
      <p className="small numbers">
        <span className="muted">
          {mixed(regionName(article.region, i18n), i18n.lang)} · {dateWords(policy, i18n)} ·{' '}
        </span>
        <CommitmentCount documentId={document.id} articleId={article.id} count={count} />
      </p>
    </li>
  );
}

/** The newsletter's date is not the policy's: which of the two it is, is said. */
function dateWords({ article, document }: PolicyRef, i18n: I18n): string {
  const { issueDate } = article;
  if (issueDate !== undefined && issueDate.basis !== 'document')
    return i18n.t('overview.newest.issued', { date: i18n.format.date(issueDate.value) });
  const printed = issueDate?.value ?? document.issueDate;
  if (printed === undefined) return i18n.t('overview.newest.undated');
  return i18n.t('overview.newest.cited', { date: i18n.format.date(printed) });
}
