import type { FactsOfArticle } from '../../domain/dataset/results.ts';
import type { FactName } from '../../domain/dataset/schema.ts';
import type { IndexArticle, IndexDocument } from '../../domain/dataset/target-index.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';
import { CommitmentCount } from '../../ui/record/CommitmentCount.tsx';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { Figures, type Figured } from './Figures.tsx';
import { factMark, issuedWords } from './words.ts';

interface Props {
  readonly document: IndexDocument;
  /** How the facts of each policy were read. */
  readonly read: ReadonlyMap<string, FactsOfArticle>;
  readonly figured: Figured;
}

/** A document of several policies before its text: which they are, what was read in each, and what stands first. */
export function DocumentGlance({ document, read, figured }: Props) {
  const i18n = useI18n();
  return (
    <section className="article-head stack" lang={i18n.lang} aria-label={i18n.t('reader.glance')}>
      <ul className="lines glance-policies small">
        {document.articles.map((article) => (
          <Policy
            key={article.id}
            document={document}
            article={article}
            read={read.get(article.id)}
            count={figured.rows.filter(({ articleId }) => articleId === article.id).length}
          />
        ))}
      </ul>
      <Figures {...figured} />
    </section>
  );
}

interface PolicyProps extends Pick<Props, 'document'> {
  readonly article: IndexArticle;
  readonly read: FactsOfArticle | undefined;
  readonly count: number;
}

function Policy({ document, article, read, count }: PolicyProps) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const results = useDataset().resultCounts.get(article.id) ?? 0;
  const { kind, region, lines } = article;
  const facts: readonly (readonly [FactName, string | undefined])[] = [
    ['kind', kind && i18n.t(`documentKind.${kind}`)],
    ['place', regionName(region, i18n)],
    ['issued', issuedWords(article, i18n)],
  ];
  return (
    <li>
      <a
        className="line-main"
        lang="zh-CN"
        href={screenHref('documents', { doc: document.id, line: lines[0] })}
      >
        {policyTitle(article, i18n)}
      </a>
      {facts.map(([fact, value]) => {
        const mark = value === undefined ? null : factMark(article, read, fact, i18n);
        return (
          <span key={fact}>
            {mixed(value ?? '', i18n.lang)} {mark !== null && <span className="tag">{mark}</span>}
          </span>
        );
      })}
      <span className="numbers">
        <CommitmentCount documentId={document.id} articleId={article.id} count={count} />
        {results > 0 && ` · ${i18n.t('documents.results', { n: i18n.format.count(results) })}`}
      </span>
    </li>
  );
}
