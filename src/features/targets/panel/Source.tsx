import { mixed } from '../../../charts/view/mixed-words.tsx';
import { isMistitled } from '../../../domain/dataset/mistitled.ts';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import type { PolicyRef } from '../../../domain/dataset/view.ts';
import { citationOf } from '../../../charts/citation.ts';
import type { I18n } from '../../../i18n/index.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';

interface Props {
  readonly articleId: string;
  readonly line: number;
}

/** The source as planners cite it: policy title, issuer, 文号, then 转引自 the newsletter and its issue. */
export function Source({ articleId, line }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const policy = dataset.policyById.get(articleId);
  if (policy === undefined) return null;
  const { article, document } = policy;
  if (document.isList === true) return <PlainSource policy={policy} line={line} />;
  if (isMistitled(article)) return <PlainSource policy={policy} line={line} />;
  const { facts, missing } = issuedWords(article, i18n);
  return (
    <dl className="source small">
      <dt className="visually-hidden">{i18n.t('panel.source')}</dt>
      <dd>
        <cite lang="zh-CN">{bookTitle(article.title)}</cite>
        {article.status !== 'issued' && (
          <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
        )}
      </dd>
      {facts.length > 0 && <dd className="muted">{mixed(facts.join(' · '), i18n.lang)}</dd>}
      {missing.length > 0 && <dd className="muted screen-only">{missing.join(' · ')}</dd>}
      <dd className="muted">{mixed(citedIn(policy, line, i18n), i18n.lang)}</dd>
    </dl>
  );
}

/** Who issued it, under which number and when; and what of it is not printed. */
function issuedWords({ issuer, documentNumber, issueDate }: PolicyRef['article'], i18n: I18n) {
  // The newsletter's date is not the policy's: it stands with the newsletter below.
  const date = issueDate?.basis === 'document' ? undefined : issueDate?.value;
  const facts = [issuer, documentNumber, date && i18n.format.date(date)];
  return {
    facts: facts.filter((fact) => fact !== undefined),
    // Of use to who looks for them; on paper nobody asks.
    missing: [
      ...(issuer === undefined ? [i18n.t('panel.noIssuer')] : []),
      ...(documentNumber === undefined ? [i18n.t('panel.noNumber')] : []),
    ],
  };
}

/**
 * A source that is no policy's title: what a person's own list says, of which nobody has read the policy; or a text that
 * stands under another one's title.
 */
function PlainSource({ policy, line }: { readonly policy: PolicyRef; readonly line: number }) {
  const i18n = useI18n();
  const { article } = policy;
  return (
    <dl className="source small">
      <dt className="visually-hidden">{i18n.t('panel.source')}</dt>
      <dd>{mixed(citationOf(policy, i18n).policy, i18n.lang)}</dd>
      {isMistitled(article) && (
        <dd>
          {mixed(
            i18n.t('panel.mistitled', {
              title: article.title,
              issuer: article.issuer ?? i18n.t('panel.noIssuer'),
            }),
            i18n.lang,
          )}
        </dd>
      )}
      <dd className="muted">{mixed(citedIn(policy, line, i18n), i18n.lang)}</dd>
    </dl>
  );
}

/** 《…》 around a title that does not bring its own. */
function bookTitle(title: string): string {
  return title.includes('《') ? title : `《${title}》`;
}

function citedIn({ document, article }: PolicyRef, line: number, i18n: I18n): string {
  if (isLocal(document.id)) return i18n.t('local.citedIn', { file: document.file, line });
  // A document that is one policy is its own source.
  if (document.title === article.title) return i18n.t('chart.line', { line });
  const values = { title: document.title, issue: document.issue ?? '', line };
  if (document.issueDate === undefined) return i18n.t('panel.citedIn', values);
  return i18n.t('panel.citedInDated', { ...values, date: i18n.format.date(document.issueDate) });
}
