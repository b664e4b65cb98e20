import { useMemo, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import type { IndexDocument } from '../../../domain/dataset/target-index.ts';
import { loadText } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { textHits, type TextHit } from '../text-hits.ts';
import { issueWords } from '../words.ts';

interface Found {
  readonly document: IndexDocument;
  readonly hits: readonly TextHit[];
}

/** The texts come one after the other: hundreds at once would keep the page from answering. */
async function findIn({ documents, version }: DatasetView, query: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const document of documents) {
    const hits = textHits(await loadText(document.id, version), query);
    if (hits.length > 0) found.push({ document, hits });
  }
  return found;
}

/** Search in the texts of all documents, once it is asked for: what stands around each place, which leads to it. */
export function TextHits({ q }: { readonly q: string }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const [asked, setAsked] = useState<string | null>(null);
  const finding = useMemo(
    () => (asked === null || asked !== q ? null : findIn(dataset, q)),
    [dataset, asked, q],
  );
  const found = useLoaded(finding);
  if (finding === null)
    return (
      <p className="bar">
        <Button onClick={() => setAsked(q)}>{i18n.t('documents.texts.ask', { q })}</Button>
      </p>
    );
  if (found.kind === 'failed') return <Failed small>{found.reason}</Failed>;
  if (found.kind === 'loading')
    return (
      <output className="bar muted">
        {i18n.t('documents.texts.reading', { n: dataset.documents.length })}
      </output>
    );
  const n = found.value.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <section className="bar stack text-hits" aria-label={i18n.t('documents.texts.ask', { q })}>
      <output>
        {n === 0
          ? i18n.t('documents.texts.none', { q })
          : i18n.t('documents.texts.found', { q, n: i18n.format.count(n), documents: found.value.length })}
      </output>
      {n > 0 && (
        <ul className="box rows">
          {found.value.map(({ document, hits }) => (
            <DocumentHits key={document.id} document={document} hits={hits} q={q} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Of one document; the others are found where it is read. */
const LISTED = 3;

function DocumentHits({ document, hits, q }: Found & { readonly q: string }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <li className="small">
      <b lang="zh-CN">{document.title}</b>{' '}
      <span className="muted numbers">
        {[...issueWords(document, i18n), i18n.t('documents.texts.count', { n: hits.length })].join(' · ')}
      </span>
      {hits.slice(0, LISTED).map(({ at, before, found, after }) => (
        <a
          key={at}
          className="own-line"
          lang="zh-CN"
          href={screenHref('documents', { doc: document.id, at, q })}
        >
          …{before}
          <mark>{found}</mark>
          {after}…
        </a>
      ))}
    </li>
  );
}
