import { useCallback } from 'react';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { FactsOfArticle } from '../../domain/dataset/results.ts';
import type { Article, FactName } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ArticlePart } from '../../ui/record/reader-parts.ts';
import CommitmentsBrief from '../../ui/brief/CommitmentsBrief.tsx';
import { CommitmentCount } from '../../ui/record/CommitmentCount.tsx';
import { DoubtList } from '../../ui/record/DoubtList.tsx';
import { FactRows, type Fact } from '../../ui/record/FactRows.tsx';
import { factName } from '../../ui/record/fact-words.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { Figures, type Figured } from './Figures.tsx';
import { evidenceWords, factMark, issuedWords, periodWords } from './words.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';

interface Props {
  readonly document: IndexDocument;
  readonly article: Article;
  /** From 1. */
  readonly number: number;
  /** What was read in it. */
  readonly figured: Figured;
  readonly facts: ArticlePart;
  /** How its facts were read; undefined until that has come, or where nothing says. */
  readonly read: FactsOfArticle | undefined;
}

/** What is known of a policy, where its text begins. */
export function ArticleHead({ document, article, number, figured, facts: Facts, read }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const results = useDataset().resultCounts.get(article.id) ?? 0;
  const { rows } = figured;
  const rowsOf = useCallback(() => rows, [rows]);
  return (
    <header className="article-head" lang={i18n.lang} data-line={article.lines[0]} tabIndex={-1}>
      <p className="small muted numbers">
        {i18n.t('reader.policy', { n: number })} ·{' '}
        {i18n.t('reader.outline.lines', { first: article.lines[0], last: article.lines[1] })}
      </p>
      <h2 lang="zh-CN">{policyTitle(article, i18n)}</h2>
      <dl className="pairs small">
        <FactRows facts={factsOf(article, read, i18n)} />
        <div>
          <dt className="muted">{i18n.t('overview.tiles.column.count')}</dt>
          <dd className="numbers">
            <CommitmentCount documentId={document.id} articleId={article.id} count={rows.length} />
          </dd>
        </div>
        {results > 0 && (
          <div title={i18n.t('documents.resultsMeaning')}>
            <dt className="muted">{i18n.t('documents.field.results')}</dt>
            <dd className="numbers">
              <a
                href={screenHref('documents', { doc: document.id, line: article.lines[0], fate: ['result'] })}
              >
                {i18n.t('documents.results', { n: i18n.format.count(results) })}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <Figures {...figured} />
      {rows.length > 0 && (
        <CommitmentsBrief
          what={i18n.t('chart.policyTitle', { title: policyTitle(article, i18n) })}
          rowsOf={rowsOf}
        />
      )}
      <DoubtList documentId={document.id} article={article} />
      <Facts document={document} article={article} />
    </header>
  );
}

function factsOf(article: Article, read: FactsOfArticle | undefined, i18n: I18n): Fact[] {
  const { t, format } = i18n;
  const missing = t('documents.notPrinted');
  const { effectiveFrom, kind } = article;
  const period = periodWords(article, i18n);
  // What is missing was not made out either.
  const fact = (of: FactName, value: string | undefined): Fact => [
    factName(of, i18n),
    value ?? missing,
    value === undefined ? null : factMark(article, read, of, i18n),
  ];
  return [
    ...(kind === undefined ? [] : [fact('kind', t(`documentKind.${kind}`))]),
    fact('issuer', article.issuer),
    fact('documentNumber', article.documentNumber),
    fact('place', regionName(article.region, i18n)),
    ...evidenceRow(article, read, i18n),
    fact('status', t(`status.${article.status}`)),
    fact('issued', issuedWords(article, i18n)),
    ...(effectiveFrom === undefined
      ? []
      : [[t('documents.field.effective'), format.date(effectiveFrom)] as const]),
    ...(period === undefined ? [] : [fact('period', period)]),
  ];
}

function evidenceRow(article: Article, read: FactsOfArticle | undefined, i18n: I18n): Fact[] {
  const words = read && evidenceWords(article, read, i18n);
  return words === undefined ? [] : [[i18n.t('documents.field.regionEvidence'), words]];
}
