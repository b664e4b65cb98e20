import { useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { candidatesFor } from '../../domain/progress/choose.ts';
import { promisedOf } from '../../domain/progress/link-facts.ts';
import type { DocumentResult, LinkedResult } from '../../domain/progress/result-links.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { LinkedItem } from './LinkedList.tsx';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { documentResultsOf } from '../../domain/progress/link-results.ts';
import { loadResults } from '../../platform/load-data.ts';

interface Props {
  readonly row: TargetRow;
  readonly linked: readonly LinkedResult[];
}

/** More than these are found by searching. */
const MOST = 8;

/** Leads to the results of the place that the rules did not find for this commitment, one of which a person may choose. */
export function LinkChooser(props: Props) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="button-quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t(isOpen ? 'linked.chooseEnd' : 'linked.choose')}
      </Button>
      {isOpen && <Candidates {...props} />}
    </>
  );
}

function Candidates({ row, linked }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { code } = row.region;
  const loading = useMemo(() => readRegionResults(code, dataset), [code, dataset]);
  const results = useLoaded(loading);
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const target = promisedOf(row, dataset.policyById.get(row.articleId)?.article ?? {});
    if (target === null || results.kind !== 'ready') return [];
    return candidatesFor(target, results.value, new Set(linked.map(({ resultId }) => resultId)), query);
  }, [row, dataset, results, linked, query]);
  if (results.kind === 'loading')
    return <output className="muted small">{i18n.t('progress.loading')}</output>;
  if (results.kind === 'failed') return <Failed small>{i18n.t('linked.chooseFailed')}</Failed>;
  return (
    <section className="linked-results" aria-label={i18n.t('linked.choose')}>
      <SearchBox value={query} label={i18n.t('linked.chooseSearch')} onChange={setQuery} />
      <output className="muted small">
        {i18n.t('linked.chooseCount', { n: Math.min(found.length, MOST), total: found.length })}
      </output>
      <ul className="lines small">
        {found.slice(0, MOST).map((result) => (
          <li key={result.id}>
            <LinkedItem row={row} link={candidate(row, result)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const candidate = (row: TargetRow, result: DocumentResult): LinkedResult => ({
  targetId: row.id,
  resultId: result.id,
  fit: 'chosen',
  doubts: [],
  result,
});

/** Of all documents that promise something of the place and report results. */
async function readRegionResults(
  code: string,
  { rows, documents, resultCounts, version }: DatasetView,
): Promise<readonly DocumentResult[]> {
  const speaking = new Set(rows.filter(({ region }) => region.code === code).map((row) => row.documentId));
  const told = documents.filter(
    ({ id, articles }) => speaking.has(id) && articles.some((article) => resultCounts.has(article.id)),
  );
  const read = await Promise.all(told.map(({ id }) => loadResults(id, version)));
  const byId = new Map(read.flatMap(({ observations }) => observations).map((one) => [one.id, one]));
  return documentResultsOf([...byId.values()]).filter(({ regionCode }) => regionCode === code);
}
