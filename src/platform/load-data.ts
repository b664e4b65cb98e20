/** Fetches the built dataset. All paths are relative to the page, so any sub-folder of any host works. */
import { readList } from '../bulk/lines.ts';
import { openDataset } from '../bulk/open-dataset.ts';
import { fingerprintQuote } from '../domain/dataset/fingerprint.ts';
import type { DocumentRecords } from '../domain/dataset/target-index.ts';
import type { DatasetView } from '../domain/dataset/view.ts';
import type { DocumentResults } from '../domain/dataset/results.ts';
import type { SheetFacts } from '../domain/dataset/sheet-facts.ts';
import type { KeyRow } from '../domain/indicator/key-table.ts';
import type { Family } from '../domain/dataset/theme-tables.ts';
import type { UncertainName } from '../domain/dataset/uncertain-names.ts';
import type { DocumentResult } from '../domain/progress/result-links.ts';
import type { Ledger } from '../domain/dataset/schema.ts';
import { embeddedFile } from './embedded.ts';

/** A file that could not be read: which one, and why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Name of the error of a part of the program that did not come (app/shell/UpdateNotice.tsx). */
export const MISSING_PART = 'MissingPart';

/** To the console; but what did not come the browser says itself, and of a page that is left it has given it up. */
export function complain(error: unknown): void {
  if (error instanceof LoadError || (error instanceof Error && error.name === MISSING_PART)) return;
  console.error(error);
}

async function fetchFile(path: string): Promise<Response> {
  const inside = embeddedFile(path);
  if (inside !== null) return inside;
  let response: Response;
  try {
    response = await fetch(path);
  } catch (error) {
    throw new LoadError(path, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw new LoadError(path, `HTTP ${response.status}`);
  return response;
}

/** @throws LoadError also where `read` cannot read it */
async function readFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await fetchFile(path);
  try {
    return await read(response);
  } catch (error) {
    throw new LoadError(path, error instanceof Error ? error.message : String(error));
  }
}

// The built-in dataset is validated when the page is built; its version and hash vouch for it here.
export const fetchJson = <T>(path: string): Promise<T> =>
  readFile(path, (response): Promise<T> => response.json());

/** The address of the index stands in the page as a preload link, so that it travels beside the scripts. */
function indexPath(): string {
  const path = document.querySelector('#dataset-index')?.getAttribute('href');
  if (!path) throw new LoadError('index.html', 'link#dataset-index is missing');
  return path;
}

/** The licences of the packages in the page, as text (build/licences.ts). @throws LoadError */
export const loadLicences = async (): Promise<string> => (await fetchFile('./licences.txt')).text();

export const loadDataset = (): Promise<DatasetView> => openedAt(indexPath());

/** @throws LoadError */
export const openedAt = (path: string): Promise<DatasetView> =>
  readFile(path, ({ body }) => openDataset(body));

/** Reads of one kind of file per document; each is fetched once, and again after a failure. */
export function perDocument<T>(read: (documentId: string) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return (documentId: string, version: string): Promise<T> => {
    const key = `${documentId}?${version}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const reading = read(documentId);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}

/** Beside the index: the folder is of this build alone (build/read-dataset.ts). */
export const beside = (path: string): string => indexPath().replace(/[^/]*$/u, path);

/** Documents that are in no file of the built dataset: what a person imported. */
export interface LocalFiles {
  /** Null: it is none of these. The promises stay the same as long as these files do. */
  readonly records: (documentId: string) => Promise<DocumentRecords> | null;
  readonly text: (documentId: string) => Promise<string> | null;
  readonly ledger: (documentId: string) => Promise<Ledger> | null;
  readonly results: (documentId: string) => Promise<DocumentResults> | null;
  /** The records of a built-in document, with what the local ones add to them. */
  readonly complete: (records: Promise<DocumentRecords>) => Promise<DocumentRecords>;
}

let local: LocalFiles | null = null;

/** Built-in documents that a person corrected. Null: nothing of this one is. */
export type CuratedFiles = Pick<LocalFiles, 'records' | 'ledger' | 'results'>;

let curated: CuratedFiles | null = null;

/** Set once something is corrected, and again with every change of it. */
export function setCuratedFiles(files: CuratedFiles | null): void {
  curated = files;
}

/** Set once something is imported, and again with every change of it. */
export function setLocalFiles(files: LocalFiles | null): void {
  local = files;
}

/** As the dataset was built, without what the person corrected. */
export const builtInRecords = perDocument((documentId) =>
  fetchJson<DocumentRecords>(beside(`records/${encodeURIComponent(documentId)}.json`)),
);

/** Full records of the targets whose first mention is in the document. */
export function loadRecords(documentId: string, version: string): Promise<DocumentRecords> {
  const own = local?.records(documentId) ?? null;
  if (own !== null) return own;
  const builtIn = curated?.records(documentId) ?? builtInRecords(documentId, version);
  return local === null ? builtIn : local.complete(builtIn);
}

/** The sentence of each commitment of these documents, by its id. */
export async function loadQuotes(
  documentIds: Iterable<string>,
  version: string,
): Promise<ReadonlyMap<string, string>> {
  const records = await Promise.all([...new Set(documentIds)].map((id) => loadRecords(id, version)));
  return new Map(
    records.flatMap(({ targets }) =>
      targets.map(({ id, mentions }): [string, string] => [id, fingerprintQuote(mentions)]),
    ),
  );
}

export const builtInText = perDocument(async (documentId) => {
  const response = await fetchFile(beside(`text/${encodeURIComponent(documentId)}.txt`));
  return response.text();
});

/** The document's decoded text, as the mentions' offsets count it. */
export const loadText = (documentId: string, version: string): Promise<string> =>
  local?.text(documentId) ?? builtInText(documentId, version);

export const builtInLedger = perDocument((documentId) =>
  fetchJson<Ledger>(beside(`ledger/${encodeURIComponent(documentId)}.json`)),
);

/** What became of each number of the document. */
export const loadLedger = (documentId: string, version: string): Promise<Ledger> =>
  local?.ledger(documentId) ?? curated?.ledger(documentId) ?? builtInLedger(documentId, version);

export const builtInResults = perDocument((documentId) =>
  fetchJson<DocumentResults>(beside(`results/${encodeURIComponent(documentId)}.json`)),
);

/** What the document reports as reached, and its sections. */
export const loadResults = (documentId: string, version: string): Promise<DocumentResults> =>
  local?.results(documentId) ?? curated?.results(documentId) ?? builtInResults(documentId, version);

/** What the sheet of policies says beside the index. */
export const loadSheetFacts = (): Promise<SheetFacts> => fetchJson<SheetFacts>(beside('sheet.json'));

/** The families of the dataset with all that is said of their indicators. */
export const loadFamilies = (version: string): Promise<readonly Family[]> => families('', version);
const families = perDocument(() => fetchJson<readonly Family[]>(beside('families.json')));

/** The keys of all families: a list that a person brings may speak of any. Those of the index, where they cannot be read. */
export async function loadKeys({ version, keys }: DatasetView): Promise<readonly KeyRow[]> {
  try {
    const [{ keyRowsOf }, read] = await Promise.all([
      import('../domain/indicator/key-table.ts'),
      loadFamilies(version),
    ]);
    const all = [...keyRowsOf(read), ...keys];
    return [...new Map(all.map((row) => [row.name, row])).values()];
  } catch {
    return keys;
  }
}

/** The names of built-in commitments that are the least certain. */
export const loadUncertainNames = (): Promise<readonly UncertainName[]> =>
  fetchJson<readonly UncertainName[]>(beside('names.json'));

/** What built-in documents report as reached on a built-in commitment; of a part of them (`partOf`). @throws LoadError */
export const loadReached = (part = ''): Promise<readonly DocumentResult[]> => reachedFile(part, '');
const reachedFile = perDocument((part) =>
  readFile(beside(part === '' ? 'reached.json' : `reached/${part}.json`), ({ body }) =>
    readList<DocumentResult>(body),
  ),
);
