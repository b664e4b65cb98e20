import { mineFirst } from '../../domain/region/mine-first.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { PolicyRef } from '../../domain/dataset/view.ts';
import type { DueModel, NewPolicy, OverviewModel } from './model.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, shortName, policyTitle, regionName } from '../../i18n/shown-names.ts';
import { CommitmentCount } from '../../ui/record/CommitmentCount.tsx';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { Due } from '../../ui/record/Due.tsx';

const SHOWN = 6;

/** What falls due within twelve months, my region's before others and the earliest first; where nothing does, what comes next. */
export function Soon({ due: { soon, next } }: { readonly due: DueModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { code: mine } = useMyRegion();
  const listed = mineFirst(soon.length > 0 ? soon : (next?.rows ?? []), mine);
  return (
    <section className="box" aria-labelledby="overview-soon">
      <h2 id="overview-soon">
        {i18n.t('overview.soon')} <span className="numbers">{i18n.format.count(soon.length)}</span>
      </h2>
      {soon.length === 0 && <p className="muted">{i18n.t('overview.soon.none')}</p>}
      <ul className="lines">
        {listed.slice(0, SHOWN).map((row) => (
          <DueRow key={row.id} row={row} />
        ))}
      </ul>
      {soon.length > SHOWN && (
        <a href={screenHref('targets', { due: ['soon'], sort: 'deadline' })}>
          {i18n.t('overview.soon.all', { n: i18n.format.count(soon.length) })}
        </a>
      )}
      {next !== null && (
        <p>
          <a href={screenHref('targets', { due: ['later'], year: [next.year], sort: 'deadline' })}>
            {i18n.t('overview.soon.next', { date: i18n.format.date(next.year), n: next.rows.length })}
          </a>
        </p>
      )}
    </section>
  );
}

function DueRow({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  return (
    <li>
      <span className="numbers muted">
        <Due deadline={row.deadline} />
      </span>
      <a className="line-main" href={targetHref(row.id)}>
        {mixed(
          `${regionName(row.region, i18n)} ${row.kind === 'milestone' ? shortName(row, i18n) : scopedName(row, i18n)}`,
          i18n.lang,
        )}
      </a>
      <span className="numbers">{mixed(i18n.format.quantity(row) ?? '', i18n.lang)}</span>
    </li>
  );
}

/** What to doubt; each leads to the commitments that it concerns. */
export function DoubtList({ model: { doubts } }: { readonly model: OverviewModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <section className="box" aria-labelledby="overview-doubts">
      <h2 id="overview-doubts">{i18n.t('overview.doubts')}</h2>
      {doubts.length === 0 && <p className="muted">{i18n.t('overview.doubts.none')}</p>}
      <ul className="stack overview-doubts">
        {doubts.map(({ doubt, count }) => (
          <li key={doubt}>
            <a className="numbers" href={screenHref('targets', { doubt: [doubt] })}>
              {i18n.t(`doubt.${doubt}`)} {i18n.t('overview.doubts.count', { n: i18n.format.count(count) })}
            </a>
            <span className="muted small own-line">{i18n.t(`overview.doubts.${doubt}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NewestPolicies({ model: { newest } }: { readonly model: OverviewModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <section className="box" aria-labelledby="overview-newest">
      <h2 id="overview-newest">{i18n.t('overview.newest')}</h2>
      <ul className="stack overview-policies">
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
