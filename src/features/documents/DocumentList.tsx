import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useExhibitContext } from '../shared/frame/exhibit-context.ts';
import { FrameTools } from '../shared/frame/FrameTools.tsx';
import { SearchBox } from '../shared/form/SearchBox.tsx';
import { useDataset, useI18n, type ScreenProps } from '../shared/shell/contexts.ts';
import { documentGroups, targetCounts } from './list-model.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { DocumentCard } from './DocumentCard.tsx';

/** A corpus has ten thousand: more are listed when they are asked for. */
const LISTED = 100;

/** Documents, the newest first, with the policies in them. */
export function DocumentList({ params, setParams }: ScreenProps<'documents'>) {
  const dataset = useDataset();
  const i18n = useI18n();
  const counts = useMemo(() => targetCounts(dataset.rows), [dataset]);
  const q = useDeferredValue(params.q);
  const groups = useMemo(
    () => documentGroups(dataset.documents, q, (place) => regionName(place, i18n)),
    [dataset, q, i18n],
  );
  const shown = groups.reduce((sum, { articles }) => sum + articles.length, 0);
  const total = dataset.policyById.size;
  const [listed, setListed] = useState(LISTED);
  const context = useExhibitContext();
  return (
    <section className="documents" aria-labelledby="documents-title">
      <div className="screen-head">
        <h1 id="documents-title">{i18n.t('nav.documents')}</h1>
        <output className="muted numbers">
          {params.q === ''
            ? i18n.t('documents.count', { documents: dataset.documents.length, policies: total })
            : i18n.t('documents.countOf', { policies: shown, total })}
        </output>
        <SearchBox
          value={params.q}
          label={i18n.t('documents.search')}
          onChange={(q) => setParams({ q }, { replace: true })}
        />
        <FrameTools
          exhibit={async () => (await import('./list-exhibit.ts')).documentsExhibit(groups, q, context)}
          name={i18n.t('documents.list')}
          isEmpty={shown === 0}
          asTable
        />
      </div>
      <div className="documents-scroll">
        {groups.slice(0, listed).map(({ document, articles }) => (
          <DocumentCard key={document.id} document={document} articles={articles} counts={counts} />
        ))}
        {groups.length > listed && (
          <Button onClick={() => setListed(listed + LISTED)}>
            {i18n.t('documents.more', { n: i18n.format.count(groups.length - listed) })}
          </Button>
        )}
        {groups.length === 0 && <NoDocuments q={params.q} />}
      </div>
    </section>
  );
}

function NoDocuments({ q }: { readonly q: string }) {
  const i18n = useI18n();
  return (
    <div className="screen-message">
      <p>{q === '' ? i18n.t('documents.empty') : i18n.t('documents.none', { q })}</p>
      <p className="muted">{q === '' ? i18n.t('targets.emptyDatasetHint') : i18n.t('documents.noneHint')}</p>
    </div>
  );
}
