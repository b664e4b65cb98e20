import { useMemo } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { tally } from '../../domain/collections/tally.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { DocumentResults } from '../../domain/dataset/results.ts';
import type { Section } from '../../domain/dataset/schema.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import type { I18n } from '../../i18n/index.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { countsIn, type Counts, type Said } from './glance.ts';
import { holds, listedParts, type OutlinePart } from './outline-sections.ts';
import { policyTitle, regionName } from '../../i18n/shown-names.ts';
import { periodWords } from '../../reader/result-words.ts';

interface Props {
  readonly document: IndexDocument;
  /** Null until they are read. */
  readonly results: DocumentResults | null;
  /** Where each commitment and result is first said. */
  readonly said: ReadonlyMap<string, Said>;
  readonly params: DocumentsParams;
  /** The line that the address asks for; null where it asks for none. */
  readonly line: number | null;
}

/** The policies of the document. Open at the side of a desk; on a phone it folds, see documents.css. */
export function Outline({ document, results, said, params, line }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const counts = useMemo(() => {
    const own = dataset.rows.filter(({ documentId }) => documentId === document.id);
    return tally(own.map(({ articleId }) => articleId));
  }, [dataset, document]);
  const sectionsOf = useMemo(
    () => new Map(results?.sections.map(({ articleId, sections }) => [articleId, sections])),
    [results],
  );
  // Many policies with all their parts would bury each other: those of the one that is read stand open.
  const isAlone = document.articles.length === 1;
  return (
    <nav className="outline screen-only" aria-label={i18n.t('reader.outline')}>
      <h2 className="small muted">{i18n.t('reader.outline')}</h2>
      <ol>
        {document.articles.map((article) => (
          <li key={article.id}>
            <a
              lang="zh-CN"
              aria-current={holds(article, line) ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: article.lines[0], at: null })}
            >
              {policyTitle(article, i18n)}
            </a>
            <p className="small muted numbers">
              <span>{mixed(regionName(article.region, i18n), i18n.lang)}</span>
              {article.status !== 'issued' && (
                <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
              )}
              {' · '}
              {countWords(
                counts.get(article.id) ?? 0,
                dataset.pendingCounts?.get(article.id) ?? 0,
                dataset.resultCounts.get(article.id) ?? 0,
                i18n,
              )}
            </p>
            <OutlineSections
              said={said}
              sections={sectionsOf.get(article.id) ?? NO_SECTIONS}
              params={params}
              line={line}
              isOpen={isAlone || holds(article, line)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const NO_SECTIONS: readonly Section[] = [];

function countWords(found: number, pending: number, results: number, { t, format }: I18n): string {
  const words = [
    ...(found > 0 ? [t('overview.commitments', { n: found })] : []),
    ...(pending > 0 ? [t('documents.pending', { n: format.count(pending) })] : []),
    ...(found + pending === 0 ? [t('overview.newest.noCount')] : []),
    ...(results > 0 ? [t('documents.results', { n: format.count(results) })] : []),
  ];
  return words.join(' · ');
}

interface OutlineSectionsProps extends Pick<Props, 'said' | 'params' | 'line'> {
  readonly sections: readonly Section[];
  /** Whether they are unfolded before the reader asks. */
  readonly isOpen: boolean;
}

/** What the parts of a policy do: look back, set goals, name tasks; and how much was read in each. */
function OutlineSections({ sections, said, params, line, isOpen }: OutlineSectionsProps) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const parts = listedParts(sections, line);
  if (parts.length === 0) return null;
  return (
    <details className="outline-fold small" open={isOpen}>
      <summary className="muted">{i18n.t('reader.outline.parts', { n: parts.length })}</summary>
      <ul className="outline-sections">
        {parts.map((part) => (
          <li key={`${part.section.lines[0]} ${part.section.level}`} data-level={part.section.level}>
            <a
              aria-current={holds(part.section, line) ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: part.section.lines[0], at: null })}
            >
              <RoleTag part={part} i18n={i18n} /> <span lang="zh-CN">{part.section.title}</span>
            </a>
            <PartCounts counts={countsIn(part.section.lines, said.values())} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartCounts({ counts: { commitments, results } }: { readonly counts: Counts }) {
  const { t, format } = useI18n();
  const words = [
    ...(commitments > 0 ? [t('overview.commitments', { n: format.count(commitments) })] : []),
    ...(results > 0 ? [t('documents.results', { n: format.count(results) })] : []),
  ];
  return words.length === 0 ? null : <span className="muted numbers own-line">{words.join(' · ')}</span>;
}

/** Drawn where it says something new; always read aloud. */
function RoleTag({ part: { section, isPlain }, i18n }: { part: OutlinePart; i18n: I18n }) {
  const { role, period } = section;
  const name = i18n.t(`section.${role}`);
  const hint =
    period === undefined || period.value === null
      ? undefined
      : i18n.t('section.period', { role: name, period: periodWords(period, i18n) });
  return (
    <span className={isPlain ? 'visually-hidden' : 'tag'} title={hint}>
      {name}
    </span>
  );
}
