import { useState } from 'react';
import { joined } from '../../domain/text/joined.ts';
import { countVerdicts, proposalsOf } from '../../domain/proposal/proposal.ts';
import type { ImportedDocument } from '../../storage/import-record.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { useI18n, useNavigation, useNotify } from '../../ui/shell/contexts.ts';
import { useImports } from '../../ui/shell/work.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { Button } from '../../charts/view/Button.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { removeImport } from './keep.ts';

/** The documents that were imported on this machine, the latest first. */
export function ImportedList({ documents }: { readonly documents: readonly ImportedDocument[] }) {
  const i18n = useI18n();
  if (documents.length === 0) return <p className="muted">{i18n.t('intake.none')}</p>;
  return (
    <section className="stack" aria-labelledby="imported-title">
      <h2 id="imported-title">{i18n.t('intake.imported', { n: documents.length })}</h2>
      <ul className="box rows imported">
        {documents
          .toSorted((a, b) => b.createdAt - a.createdAt)
          .map((document) => (
            <li key={document.id} className="imported-row">
              <RowBoundary row={document}>
                <ImportedRow imported={document} />
              </RowBoundary>
            </li>
          ))}
      </ul>
    </section>
  );
}

function ImportedRow({ imported }: { readonly imported: ImportedDocument }) {
  const i18n = useI18n();
  const imports = useImports();
  const { screenHref } = useNavigation();
  const { state } = imports.reviews;
  const review = state.kind === 'ready' ? state.all.find(({ id }) => id === imported.id) : undefined;
  const counts = countVerdicts(proposalsOf(imported.targets, review?.decisions ?? []));
  const article = imported.document.articles[0];
  const facts = [article && regionName(article.region, i18n), article?.issuer, imported.document.file];
  const count = (n: number): string => i18n.format.count(n);
  const results = (imported.results ?? []).reduce((sum, [, n]) => sum + n, 0);
  return (
    <>
      <div>
        <a
          lang="zh-CN"
          href={screenHref('import', {
            doc: imported.id,
            step: imported.isConfirmed ? 'review' : 'facts',
          })}
        >
          {imported.document.title}
        </a>
        <p className="small muted">
          <bdi>{joined(facts)}</bdi>
        </p>
      </div>
      <p className="numbers small">
        {counts.total === 0
          ? i18n.t('intake.nothingFound')
          : i18n.t('intake.counts', {
              pending: count(counts.pending),
              accepted: count(counts.accepted),
              rejected: count(counts.rejected),
            })}
        {results > 0 && <span className="muted"> · {i18n.t('intake.results', { n: count(results) })}</span>}
      </p>
      <DeleteImport imported={imported} />
    </>
  );
}

/** Asks once more: the text and the decisions go with the document. Notes on its records stay, without a home. */
function DeleteImport({ imported }: { readonly imported: ImportedDocument }) {
  const i18n = useI18n();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    const outcome = await removeImport(imported.id);
    if (outcome.ok) return notify({ text: i18n.t('intake.deleted', { title: imported.document.title }) });
    return notify({ text: failureText(outcome.failure, i18n) });
  };
  if (!isAsking) {
    return (
      <Button look="small" onClick={() => setAsking(true)}>
        {i18n.t('intake.delete')}
        <span className="visually-hidden">{imported.document.title}</span>
      </Button>
    );
  }
  return (
    <span className="small">
      {i18n.t('intake.deleteAsk')}{' '}
      <Button look="small" onClick={() => void remove()}>
        {i18n.t('intake.delete')}
      </Button>{' '}
      <Button look="small" onClick={() => setAsking(false)}>
        {i18n.t('common.cancel')}
      </Button>
    </span>
  );
}
