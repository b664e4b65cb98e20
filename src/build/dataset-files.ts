/** From the files of `data/` to the files that the page fetches. Pure: the caller reads and writes. */
import * as z from 'zod';
import { element, escapeXml } from '../domain/text/xml-text.ts';
import { familyTable as curatedFamilies, type Family } from '../domain/dataset/theme-tables.ts';
import {
  sectionsIn,
  splitRecords,
  toRow,
  type CuratedLabels,
  type TargetRow,
  type TermLabel,
} from '../domain/dataset/target-index.ts';
import { keyRowsOf, type KeyRow } from '../domain/indicator/key-table.ts';
import { documentResultsOf, linksByPlace } from '../domain/progress/link-results.ts';
import type { DocumentResult } from '../domain/progress/result-links.ts';
import { sheetFacts } from '../domain/dataset/sheet-facts.ts';
import { uncertainNames, type Named, type UncertainName } from '../domain/dataset/uncertain-names.ts';
import { partOf } from '../domain/dataset/parts.ts';
import { writeList } from '../bulk/lines.ts';
import { splitResults } from '../domain/dataset/results.ts';
import { indexFiles } from './index-files.ts';
import { cut, type Only } from './only.ts';
import {
  ledger as ledgerSchema,
  SCHEMA_VERSION,
  type Dataset,
  type Ledger,
  type Observation,
  type PolicyDocument,
  type Target,
} from '../domain/dataset/schema.ts';

export interface DatasetSource {
  /** Read when they are asked for; of a large corpus never all are there at once. */
  readonly documents: () => readonly PolicyDocument[];
  readonly targets: () => Iterable<Target>;
  readonly observations: () => Iterable<Observation>;
  /** Short hash of both, and of what is kept of them. */
  readonly version: string;
  /** What is kept of the documents; all where it is not said. */
  readonly only?: Only | undefined;
  /** Text of the curated tables, where they exist. */
  readonly themes: string | undefined;
  readonly families: string | undefined;
  /** File name → text, of `data/text` and `data/ledger`. */
  readonly texts: ReadonlyMap<string, TextOf>;
  readonly ledgers: ReadonlyMap<string, TextOf>;
}

/** A text that is made, or read, when it is asked for: those of a large corpus are never there all at once. */
type TextOf = () => string;

export interface DatasetFiles {
  /** Path of the index among the files. */
  readonly indexPath: string;
  /** Path of the page that lists the texts. */
  readonly textsPath: string;
  readonly files: ReadonlyMap<string, TextOf>;
}

/** Beside the folder of the texts. */
const LIST_OF_TEXTS = 'data/texts.html';

const bilingual = z.object({ zh: z.string(), en: z.string() });
/** Of the curated tables the page needs the names, and what a family measures; the words that sort indicators into them stay here. */
const term = z.object({ id: z.string(), name: bilingual });
const themeTable = z.object({ themes: z.array(term) });
const familyTable = z.object({ families: z.array(term.extend({ definition: bilingual.optional() })) });

function themeLabels(text: string | undefined): TermLabel[] {
  return text === undefined ? [] : themeTable.parse(JSON.parse(text)).themes;
}

/** Only the families that the dataset has: the table knows many more than five newsletters speak of. */
function familyLabels(text: string | undefined, rows: readonly TargetRow[]): TermLabel[] {
  if (text === undefined) return [];
  const used = new Set(rows.map(({ family }) => family?.id));
  return familyTable.parse(JSON.parse(text)).families.filter(({ id }) => used.has(id));
}

const keysIn = (text: string | undefined): readonly KeyRow[] => keyRowsOf(familiesIn(text));

/** Only those that commitments have, by which they are searched: all are fetched where a person brings or corrects something. */
function usedKeys(keys: readonly KeyRow[], rows: readonly TargetRow[]): KeyRow[] {
  const used = [...new Set(rows.map(({ indicatorKey }) => indicatorKey))];
  // A grade stands before the name.
  return keys.filter(({ name }) => used.some((key) => key.endsWith(name)));
}

const familiesIn = (text: string | undefined): readonly Family[] =>
  text === undefined ? [] : curatedFamilies.parse(JSON.parse(text)).families;

function* ledgersIn(texts: DatasetSource['ledgers']): Iterable<Ledger> {
  for (const text of texts.values()) yield ledgerSchema.parse(JSON.parse(text()));
}

/** More than a page loads with every visit: at so many commitments it opens within a second (tests/bench/README.md). */
const MOST: Most = { targets: 100_000, results: 20_000 };

interface Most {
  readonly targets: number;
  readonly results: number;
}

/**
 * Of all results those that stand beside a commitment: what the page loads with every visit stays small. In
 * parts where they are more than `most`.
 */
function answersByPart(
  documents: readonly PolicyDocument[],
  rows: readonly TargetRow[],
  results: readonly DocumentResult[],
  most: number,
): Map<string, readonly DocumentResult[]> {
  const articles = new Map(documents.flatMap((document) => document.articles.map((one) => [one.id, one])));
  const places = new Map(rows.map(({ id, region }) => [id, region]));
  const used = new Map<string, Set<string>>([['', new Set()]]);
  for (const linked of linksByPlace(rows, (id) => articles.get(id), results))
    for (const [id, links] of linked ?? []) {
      const place = places.get(id);
      const part = place === undefined ? '' : partOf(place);
      const ids = used.get(part) ?? new Set();
      used.set(part, ids);
      for (const { resultId } of links) ids.add(resultId);
    }
  const all = new Set([...used.values()].flatMap((ids) => [...ids]));
  const parts = all.size > most ? used : new Map([['', all]]);
  return new Map([...parts].map(([part, ids]) => [part, results.filter(({ id }) => ids.has(id))]));
}

/** What the page needs of the records, and of each document the texts of its own: the records themselves are let go. */
interface Gathered {
  readonly rows: readonly TargetRow[];
  readonly results: readonly DocumentResult[];
  /** The policy that speaks of each result first. */
  readonly tellers: readonly string[];
  readonly names: readonly UncertainName[];
  readonly targetsOf: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly resultsOf: ReadonlyMap<string, readonly Uint8Array[]>;
}

function gathered(
  documents: readonly PolicyDocument[],
  targets: Iterable<Target>,
  observations: Iterable<Observation>,
  keys: readonly KeyRow[],
): Gathered {
  const sectionsOf = sectionsIn(documents);
  const [rows, results, tellers]: [TargetRow[], DocumentResult[], string[]] = [[], [], []];
  const named: Named[] = [];
  const [targetsOf, resultsOf] = [
    new Map<string, Uint8Array[]>(documents.map(({ id }) => [id, []])),
    new Map<string, Uint8Array[]>(documents.map(({ id }) => [id, []])),
  ];
  for (const target of targets) {
    const row = toRow(target, keys, sectionsOf);
    rows.push(row);
    const list = targetsOf.get(row.documentId);
    if (list === undefined) throw new Error(`target ${target.id}: unknown document ${row.documentId}`);
    list.push(encoder.encode(JSON.stringify(target)));
    const { id, nameCertainty, curated } = target;
    if (nameCertainty !== undefined) named.push({ id, nameCertainty, curated });
  }
  for (const observation of observations) {
    results.push(...documentResultsOf([observation]));
    tellers.push(...observation.mentions.slice(0, 1).map(({ articleId }) => articleId));
    const text = encoder.encode(JSON.stringify(observation));
    for (const id of new Set(observation.mentions.map(({ documentId }) => documentId)))
      resultsOf.get(id)?.push(text);
  }
  return { rows, results, tellers, names: uncertainNames({ targets: named }), targetsOf, resultsOf };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An object with a list of which the members are JSON as they are. */
const withList = (one: object, key: string, members: readonly Uint8Array[] = []): string =>
  `${JSON.stringify({ ...one, [key]: undefined }).slice(0, -1)},"${key}":[${members.map((member) => decoder.decode(member)).join(',')}]}`;

/** The texts for a browser that cannot show the page: no script, no style, nothing but what every browser knows. */
function listOfTexts(documents: readonly PolicyDocument[], texts: DatasetSource['texts']): string {
  const items = documents
    .filter(({ id }) => texts.has(`${id}.txt`))
    .map(({ id, title, issue, issueDate }) => {
      const name = escapeXml([title, issue, issueDate].join(' '));
      return element('li', {}, element('a', { href: `text/${encodeURIComponent(id)}.txt` }, name));
    });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>文献全文</title><h1>文献全文</h1><ol>${items.join('')}</ol></html>`;
}

/**
 * @param most what the page loads with every visit; the rest comes by province
 * @throws Error where nothing is of what is to be kept
 */
export function datasetFiles(source: DatasetSource, most = MOST): DatasetFiles {
  const { documents, of } = cut(source.documents(), source.only);
  if (source.only !== undefined && documents.length === 0)
    throw new Error('no document is of what --only names');
  const ids = new Set(documents.map(({ id }) => id));
  // Each is named by its document: d-0123456789ab.json.
  const kept = (texts: DatasetSource['texts']): DatasetSource['texts'] =>
    new Map([...texts].filter(([name]) => ids.has(name.replace(/\.[a-z]+$/u, ''))));
  const ledgers = kept(source.ledgers);
  const keys = keysIn(source.families);
  const { rows, results, tellers, names, targetsOf, resultsOf } = gathered(
    documents,
    of(source.targets()),
    of(source.observations()),
    keys,
  );
  const labels: CuratedLabels = {
    themes: themeLabels(source.themes),
    families: familyLabels(source.families, rows),
    keys: usedKeys(keys, rows),
  };
  const indexPath = `data/index-${source.version}.json`;
  const answers = answersByPart(documents, rows, results, most.results);
  const counts = new Map([...answers].map(([part, { length }]) => [part, length]));
  const whole = { documents, rows, tellers };
  const files = indexFiles(indexPath, whole, source.version, labels, counts, most.targets);
  const set = (path: string, value: unknown): unknown => files.set(path, () => JSON.stringify(value));
  const empty: Dataset = { schemaVersion: SCHEMA_VERSION, documents: [...documents], targets: [] };
  for (const records of splitRecords(empty)) {
    const { documentId: id } = records;
    files.set(`data/records/${id}.json`, () => withList(records, 'targets', targetsOf.get(id)));
  }
  for (const told of splitResults(empty, [])) {
    const { documentId: id } = told;
    files.set(`data/results/${id}.json`, () => withList(told, 'observations', resultsOf.get(id)));
  }
  for (const [part, of] of answers)
    files.set(part === '' ? 'data/reached.json' : `data/reached/${part}.json`, () => writeList(of));
  set('data/families.json', familiesIn(source.families));
  set('data/names.json', names);
  set('data/sheet.json', sheetFacts(empty, ledgersIn(ledgers)));
  files.set(LIST_OF_TEXTS, () => listOfTexts(documents, source.texts));
  for (const [name, text] of kept(source.texts)) files.set(`data/text/${name}`, text);
  for (const [name, text] of ledgers) files.set(`data/ledger/${name}`, text);
  return { indexPath, textsPath: LIST_OF_TEXTS, files };
}
