import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import type { ArticlePart } from '../../ui/record/reader-parts.ts';
import type { MissedPart } from '../../ui/record/reader-parts.ts';
import type { SecondPart } from '../../ui/second/host.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { blockAt, readingBlocks, type ReadingBlock } from '../../domain/reading/reading.ts';
import { searchBlocks, searchIndex } from '../../domain/reading/reading-search.ts';
import { loadLedger, loadResults, loadText } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { saidIn } from './glance.ts';
import { Legend } from './Legend.tsx';
import { marksOf, shownMarks, type Mark } from '../../reader/marks.ts';
import { Outline } from './Outline.tsx';
import { ReaderSearch } from './ReaderSearch.tsx';
import { ReaderText } from './ReaderText.tsx';
import type { NumberedHit } from '../../reader/runs.ts';
import { ReaderHead } from './ReaderHead.tsx';

export interface Props extends ScreenProps<'documents'> {
  readonly document: IndexDocument;
  readonly missed: MissedPart;
  readonly facts: ArticlePart;
  readonly second: SecondPart;
}

/** One document: its outline, its text with every number marked, search. */
export function Reading({ document, params, setParams, missed: Missed, facts }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  // Asked for once: after a failure each call would fetch again.
  const loading = useMemo(
    () => ({
      text: loadText(document.id, dataset.version),
      ledger: loadLedger(document.id, dataset.version),
      results: loadResults(document.id, dataset.version),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: corrected since, or joined by something local
    [document.id, dataset],
  );
  const text = useLoaded(loading.text);
  const ledger = useLoaded(loading.ledger);
  const results = useLoaded(loading.results);
  const all = useMemo(
    (): readonly Mark[] => (ledger.kind === 'ready' ? marksOf(ledger.value, dataset.rowById) : []),
    [ledger, dataset],
  );
  const shownKey = JSON.stringify([params.fate, params.reason]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- shownKey stands for the arrays, which are new with every address
  const marks = useMemo(() => shownMarks(all, params.fate, params.reason), [all, shownKey]);
  const source = text.kind === 'ready' ? text.value : '';
  const blocks = useMemo(() => readingBlocks(source), [source]);
  const index = useMemo(() => searchIndex(source, blocks), [source, blocks]);
  const said = useMemo(() => saidIn(all, (at) => blocks[blockAt(blocks, at)]?.line ?? 1), [all, blocks]);
  const query = useDeferredValue(params.q);
  const hits = useMemo(
    () => searchBlocks(index, blocks, query).map((hit, number): NumberedHit => ({ ...hit, number })),
    [index, blocks, query],
  );
  const [hit, setHit] = useState(0);
  const current = hits.length === 0 ? null : Math.min(hit, hits.length - 1);
  return (
    <section className="screen reader" aria-labelledby="reader-title">
      <ReaderHead document={document} params={params} />
      <section
        className="in-row spaced spread bar reader-tools screen-only"
        aria-label={i18n.t('reader.toolbar')}
      >
        <Legend marks={all} params={params} setParams={setParams} />
        <ReaderSearch
          q={params.q}
          hits={hits.length}
          current={current}
          onQuery={(q) => {
            setHit(0);
            setParams({ q }, { replace: true });
          }}
          onMove={setHit}
        />
      </section>
      {ledger.kind === 'failed' && (
        <p role="alert">{i18n.t('reader.ledgerFailed', { reason: ledger.reason })}</p>
      )}
      {results.kind === 'failed' && (
        <p role="alert">{i18n.t('reader.outline.failed', { reason: results.reason })}</p>
      )}
      <div className="reader-body">
        <Outline
          document={document}
          results={results.kind === 'ready' ? results.value : null}
          said={said}
          params={params}
          line={askedLine(params, blocks)}
        />
        {text.kind === 'ready' ? (
          <ReaderText
            document={document}
            text={source}
            blocks={blocks}
            marks={marks}
            said={said}
            results={results.kind === 'ready' ? results.value : null}
            areMarksReady={ledger.kind !== 'loading'}
            hits={hits}
            current={current}
            params={params}
            facts={facts}
          />
        ) : (
          <Waiting failure={text.kind === 'failed' ? text.reason : null} />
        )}
      </div>
      {text.kind === 'ready' && <Missed document={document} text={source} blocks={blocks} />}
    </section>
  );
}

function askedLine({ at, line }: Props['params'], blocks: readonly ReadingBlock[]): number | null {
  return at === null ? line : (blocks[blockAt(blocks, at)]?.line ?? null);
}

function Waiting({ failure }: { readonly failure: string | null }) {
  const i18n = useI18n();
  if (failure !== null) return <p role="alert">{i18n.t('reader.failed', { reason: failure })}</p>;
  return <output className="screen-message muted">{i18n.t('reader.loading')}</output>;
}
