import { useMemo } from 'react';
import type { IndexDocument } from '../../domain/dataset-index.ts';
import type { DocumentResults } from '../../domain/results.ts';
import type { Article, Section } from '../../domain/schema.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import type { I18n } from '../../i18n/index.ts';
import { useShell } from '../shell.ts';
import { periodWords } from '../../reader/result-words.ts';
import { targetCounts } from './list-model.ts';
import { regionName } from '../../i18n/region-name.ts';

interface Props {
  readonly document: IndexDocument;
  /** Null until they are read. */
  readonly results: DocumentResults | null;
  readonly params: DocumentsParams;
  /** The line that the address asks for; null where it asks for none. */
  readonly line: number | null;
}

/** The policies of the document. Open at the side of a desk; on a phone it folds, see documents.css. */
export function Outline({ document, results, params, line }: Props) {
  const { dataset, i18n, screenHref } = useShell();
  const counts = useMemo(() => targetCounts(dataset.rows), [dataset]);
  const sectionsOf = useMemo(
    () => new Map(results?.sections.map(({ articleId, sections }) => [articleId, sections])),
    [results],
  );
  return (
    <nav className="outline" aria-label={i18n.t('reader.outline')}>
      <h2 className="small muted">{i18n.t('reader.outline')}</h2>
      <ol>
        {document.articles.map((article) => (
          <li key={article.id}>
            <a
              lang="zh-CN"
              aria-current={holds(article, line) ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: article.lines[0], at: null })}
            >
              {article.title}
            </a>
            <p className="small muted numbers">
              <span lang="zh-CN">{regionName(article.region, i18n)}</span>
              {article.status !== 'issued' && (
                <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
              )}
              {' · '}
              {counts.has(article.id)
                ? i18n.t('documents.targets', { n: counts.get(article.id) ?? 0 })
                : i18n.t('documents.noTargets')}
              {resultWords(dataset.resultCounts.get(article.id) ?? 0, i18n)}
            </p>
            <Sections sections={sectionsOf.get(article.id) ?? NO_SECTIONS} params={params} line={line} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const NO_SECTIONS: readonly Section[] = [];

const resultWords = (n: number, { t, format }: I18n): string =>
  n === 0 ? '' : ` · ${t('documents.results', { n: format.count(n) })}`;

/** Deeper ones are paragraphs of the text. */
const SHOWN_LEVELS = 2;

interface SectionsProps {
  readonly sections: readonly Section[];
  readonly params: DocumentsParams;
  readonly line: number | null;
}

/** What the parts of a policy do: look back, set goals, name tasks. */
function Sections({ sections, params, line }: SectionsProps) {
  const { i18n, screenHref } = useShell();
  const shown = sections.filter(({ level }) => level <= SHOWN_LEVELS);
  if (shown.length === 0) return null;
  return (
    <ul className="outline-sections small">
      {shown.map((section) => (
        <li key={`${section.lines[0]} ${section.level}`} data-level={section.level}>
          <a
            aria-current={holds(section, line) ? 'location' : undefined}
            href={screenHref('documents', { ...params, line: section.lines[0], at: null })}
          >
            <SectionRoleTag section={section} i18n={i18n} /> <span lang="zh-CN">{section.title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function SectionRoleTag({ section: { role, period }, i18n }: { section: Section; i18n: I18n }) {
  const name = i18n.t(`section.${role}`);
  if (period === undefined || period.value === null) return <span className="tag">{name}</span>;
  const hint = i18n.t('section.period', { role: name, period: periodWords(period, i18n) });
  return (
    <span className="tag" title={hint}>
      {name}
    </span>
  );
}

function holds({ lines: [first, last] }: Pick<Article, 'lines'>, line: number | null): boolean {
  return line !== null && first <= line && line <= last;
}
