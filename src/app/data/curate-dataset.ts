/** A person's corrections applied to the built-in dataset, and its files as screens then ask for them. */
import { inheritingResults } from '../../domain/curation/article.ts';
import type { Curated } from '../../domain/curation/apply.ts';
import {
  correctionsHere,
  curateView,
  homesOf,
  touchedDocuments,
  type CuratedView,
} from '../../domain/curation/curate-view.ts';
import { correctionKey } from '../../domain/curation/key.ts';
import { ledgerCurator } from '../../domain/curation/ledger.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Applied } from '../../ui/shell/contexts.ts';
import {
  builtInLedger,
  builtInRecords,
  builtInResults,
  builtInText,
  type CuratedFiles,
} from '../../platform/load-data.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { once } from './once.ts';

export interface CuratedDataset {
  readonly view: DatasetView;
  readonly files: CuratedFiles;
  readonly applied: Applied;
}

/** @throws LoadError where a document that is corrected cannot be read. */
export async function curateDataset(
  builtIn: DatasetView,
  stored: readonly StoredCorrection[],
): Promise<CuratedDataset> {
  const corrections = correctionsHere(
    builtIn,
    stored.map(({ correction }) => correction),
  );
  const { version } = builtIn;
  const loading = touchedDocuments(builtIn, corrections).map((id) => builtInRecords(id, version));
  const homes = corrections.flatMap((one) => (one.action === 'add' ? homesOf(builtIn, one.document) : []));
  const texts = new Map(
    await Promise.all([...new Set(homes)].map(async (id) => [id, await builtInText(id, version)] as const)),
  );
  const curated = curateView(
    builtIn,
    await Promise.all(loading),
    corrections,
    ({ id }) => texts.get(id) ?? '',
  );
  return { view: curated.view, files: filesOf(curated, version), applied: appliedOf(curated.curated) };
}

function filesOf({ records, curated }: CuratedView, version: string): CuratedFiles {
  const loaded = new Map([...records].map(([id, one]) => [id, Promise.resolve(one)]));
  const { documents, curate } = ledgerCurator(curated);
  const ledger = once(async (id) => curate(await builtInLedger(id, version), await builtInText(id, version)));
  const { changes } = curated;
  const results = once(async (id) => {
    const built = await builtInResults(id, version);
    return { ...built, observations: inheritingResults(built.observations, changes) };
  });
  return {
    records: (id) => loaded.get(id) ?? null,
    results: (id) => (changes.length > 0 ? results(id) : null),
    ledger: (id) => (documents.has(id) ? ledger(id) : null),
  };
}

function appliedOf({ problems, rejected }: Curated): Applied {
  return {
    kind: 'ready',
    problems: new Map(problems.map((problem) => [correctionKey(problem.correction), problem])),
    rejected: new Map(rejected.map((target) => [target.id, target])),
  };
}
