/** From the files of `data/` to the files that the page fetches. Pure: the caller reads and writes. */
import * as z from 'zod';
import { element, escapeXml } from '../domain/text/xml-text.ts';
import { familyTable as curatedFamilies, type Family } from '../domain/dataset/theme-tables.ts';
import { buildIndex } from '../bulk/dataset-index.ts';
import { splitRecords, toRow, type CuratedLabels, type TermLabel } from '../domain/dataset/target-index.ts';
import { keyed } from '../domain/indicator/record-key.ts';
import { keyRowsOf, type KeyRow } from '../domain/indicator/key-table.ts';
import { writeIndex } from '../bulk/index-text.ts';
import { documentResultsOf, linkResults } from '../domain/progress/link-results.ts';
import type { DocumentResult } from '../domain/progress/result-links.ts';
import { sheetFacts } from '../domain/dataset/sheet-facts.ts';
import { uncertainNames } from '../domain/dataset/uncertain-names.ts';
import { splitResults } from '../domain/dataset/results.ts';
import { cut, type Only } from './only.ts';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  observations as observationsSchema,
  type Dataset,
  type Ledger,
  type Observation,
} from '../domain/dataset/schema.ts';

export interface DatasetSource {
  /** Text of targets.json. */
  readonly targets: string;
  /** Text of observations.json, where it exists. */
  readonly observations?: string | undefined;
  /** Short hash of both, and of what is kept of them. */
  readonly version: string;
  /** What is kept of the documents; all where it is not said. */
  readonly only?: Only | undefined;
  /** Text of the curated tables, where they exist. */
  readonly themes: string | undefined;
  readonly families: string | undefined;
  /** File name → text, of `data/text` and `data/ledger`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ledgers: ReadonlyMap<string, string>;
}

export interface DatasetFiles {
  /** Path of the index among the files. */
  readonly indexPath: string;
  /** Path of the page that lists the texts. */
  readonly textsPath: string;
  readonly files: ReadonlyMap<string, string>;
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
function familyLabels(text: string | undefined, { targets }: Dataset): TermLabel[] {
  if (text === undefined) return [];
  const used = new Set(targets.map(({ family }) => family?.id));
  return familyTable.parse(JSON.parse(text)).families.filter(({ id }) => used.has(id));
}

const keysIn = (text: string | undefined): readonly KeyRow[] => keyRowsOf(familiesIn(text));

/** Only those that commitments have, by which they are searched: all are fetched where a person brings or corrects something. */
function usedKeys(keys: readonly KeyRow[] = [], { targets }: Dataset): KeyRow[] {
  const used = [...new Set(targets.map((target) => keyed(target, keys).indicatorKey))];
  // A grade stands before the name.
  return keys.filter(({ name }) => used.some((key) => key.endsWith(name)));
}

const familiesIn = (text: string | undefined): readonly Family[] =>
  text === undefined ? [] : curatedFamilies.parse(JSON.parse(text)).families;

const observationsOf = (text: string | undefined): Observation[] =>
  text === undefined ? [] : observationsSchema.parse(JSON.parse(text)).observations;

const ledgersIn = (texts: ReadonlyMap<string, string>): Ledger[] =>
  [...texts.values()].map((text) => ledgerSchema.parse(JSON.parse(text)));

/** Of all results those that stand beside a commitment: what the page loads with every visit stays small. */
function resultsThatAnswer(
  { documents, targets }: Dataset,
  keys: readonly KeyRow[] = [],
  observations: readonly Observation[],
): DocumentResult[] {
  const results = documentResultsOf(observations);
  const articles = new Map(documents.flatMap((document) => document.articles.map((one) => [one.id, one])));
  const rows = targets.map((target) => toRow(target, keys));
  const linked = linkResults(rows, (id) => articles.get(id), results);
  const used = new Set([...linked.values()].flatMap((links) => links.map(({ resultId }) => resultId)));
  return results.filter(({ id }) => used.has(id));
}

/** The texts for a browser that cannot show the page: no script, no style, nothing but what every browser knows. */
function listOfTexts({ documents }: Dataset, texts: DatasetSource['texts']): string {
  const items = documents
    .filter(({ id }) => texts.has(`${id}.txt`))
    .map(({ id, title, issue, issueDate }) => {
      const name = escapeXml([title, issue, issueDate].join(' '));
      return element('li', {}, element('a', { href: `text/${encodeURIComponent(id)}.txt` }, name));
    });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>文献全文</title><h1>文献全文</h1><ol>${items.join('')}</ol></html>`;
}

/** Throws where targets.json is not a dataset of this schema version: a page is never built on half-read data. */
export function datasetFiles(source: DatasetSource): DatasetFiles {
  const whole = {
    dataset: datasetSchema.parse(JSON.parse(source.targets)),
    observations: observationsOf(source.observations),
  };
  const { dataset, observations } = source.only === undefined ? whole : cut(whole, source.only);
  if (source.only !== undefined && dataset.documents.length === 0)
    throw new Error('no document is of what --only names');
  const ids = new Set(dataset.documents.map(({ id }) => id));
  // Each is named by its document: d-0123456789ab.json.
  const kept = (texts: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...texts].filter(([name]) => ids.has(name.replace(/\.[a-z]+$/u, ''))));
  const ledgers = kept(source.ledgers);
  const curated: CuratedLabels = {
    themes: themeLabels(source.themes),
    families: familyLabels(source.families, dataset),
    keys: keysIn(source.families),
  };
  const indexPath = `data/index-${source.version}.json`;
  const files = new Map<string, string>();
  const index = buildIndex(dataset, source.version, curated, observations);
  const labels = { ...curated, keys: usedKeys(curated.keys, dataset) };
  files.set(indexPath, writeIndex({ ...index, labels }));
  for (const records of splitRecords(dataset)) {
    files.set(`data/records/${records.documentId}.json`, JSON.stringify(records));
  }
  for (const results of splitResults(dataset, observations)) {
    files.set(`data/results/${results.documentId}.json`, JSON.stringify(results));
  }
  files.set('data/reached.json', JSON.stringify(resultsThatAnswer(dataset, curated.keys, observations)));
  files.set('data/families.json', JSON.stringify(familiesIn(source.families)));
  files.set('data/names.json', JSON.stringify(uncertainNames(dataset)));
  files.set('data/sheet.json', JSON.stringify(sheetFacts(dataset, ledgersIn(ledgers))));
  files.set(LIST_OF_TEXTS, listOfTexts(dataset, source.texts));
  for (const [name, text] of kept(source.texts)) files.set(`data/text/${name}`, text);
  for (const [name, text] of ledgers) files.set(`data/ledger/${name}`, text);
  return { indexPath, textsPath: LIST_OF_TEXTS, files };
}
