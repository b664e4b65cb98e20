import { useMemo } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import type { Observation } from '../../../domain/dataset/schema.ts';
import { loadResults } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import { periodWords, resultQuantity } from '../../../reader/result-words.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { indicatorName, regionName } from '../../../i18n/shown-names.ts';
import { Evidence } from './Evidence.tsx';
import { FieldTable } from './FieldTable.tsx';
import { MissingRecord, PanelFrame } from './PanelFrame.tsx';
import { resultReadings } from './result-readings.ts';
import { InferenceMark } from '../../../ui/record/Due.tsx';

interface Props {
  readonly id: string;
  /** The document that is read beside the panel; null: none. */
  readonly documentId: string | null;
}

/** The evidence panel of what a document reports as reached. */
export default function ResultPanel({ id, documentId }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  // Asked for once: after a failure each call would fetch again.
  const loading = useMemo(
    () => (documentId === null ? null : loadResults(documentId, dataset.version)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: joined by something local
    [documentId, dataset],
  );
  const results = useLoaded(loading);
  const result =
    results.kind === 'ready' ? results.value.observations.find((one) => one.id === id) : undefined;
  const isWaiting = documentId !== null && results.kind === 'loading';
  return (
    <PanelFrame label={i18n.t('result.panel')}>
      {results.kind === 'failed' && <p role="alert">{i18n.t('reader.failed', { reason: results.reason })}</p>}
      {result === undefined ? (
        isWaiting ? (
          <output className="muted">{i18n.t('reader.loading')}</output>
        ) : (
          <MissingRecord id={id} />
        )
      ) : (
        <ResultBody result={result} />
      )}
    </PanelFrame>
  );
}

function ResultBody({ result }: { readonly result: Observation }) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { mentions, flags } = result;
  const [first] = mentions;
  return (
    <>
      <header className="panel-summary">
        <p className="in-row muted small">
          <span>{mixed(regionName(result.region, i18n), i18n.lang)}</span>
          {isLocal(result.id) && <span className="tag">{i18n.t('local.mark')}</span>}
          <span className="tag">{i18n.t('fate.result')}</span>
        </p>
        <h2>
          {mixed(indicatorName(result, i18n), i18n.lang)}
          {result.scope !== '' && (
            <span className="panel-scope muted" lang="zh-CN">
              {result.scope}
            </span>
          )}
        </h2>
        <p className="in-row panel-figure numbers">
          <strong>{mixed(i18n.format.quantity(resultQuantity(result)) ?? '', i18n.lang)}</strong>
          <span>
            {periodWords(result.period, i18n)}
            <InferenceMark
              inference={result.inferred.includes('period') ? 'framed' : null}
              how={i18n.t(`result.basis.${result.period.basis}`)}
            />
          </span>
        </p>
        <p className="small muted">{i18n.t('documents.resultsMeaning')}</p>
        {flags.length > 0 && (
          <ul className="warned small">
            {flags.map((flag) => (
              <li key={flag}>{i18n.t(`flag.${flag}`)}</li>
            ))}
          </ul>
        )}
      </header>
      {first !== undefined && <Evidence mentions={mentions} place={first} failure={null} />}
      <FieldTable
        readings={resultReadings(result, dataset, i18n)}
        confidence={result.confidence}
        rows={result.rows}
      />
    </>
  );
}
