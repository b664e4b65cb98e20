/** A commitment as lists, charts and the timeline have it, and as its document's records have it. */
import { mainMention } from './main-mention.ts';
import type { KeyRow } from '../indicator/key-table.ts';
import { keyed, type WithKey } from '../indicator/record-key.ts';
import type { Article, Dataset, Mention, PolicyDocument, Target } from './schema.ts';

/** A target as the list, the facets, the charts and the timeline need it: all but the text of its mentions. */
export interface TargetRow
  extends Omit<Target, 'mentions' | 'rows' | 'nameCertainty' | keyof WithKey>, WithKey {
  /** Document and article of the first mention; its full record is in that document's file. */
  readonly documentId: string;
  readonly articleId: string;
  /** Line of the first mention, 1-based. */
  readonly line: number;
  /** Where that mention stands: in the policy's own text, or in what an editor writes around it. */
  readonly part: Mention['part'];
  readonly mentionCount: number;
  readonly said: readonly Said[];
}

/** How a document sets a commitment off: said in the editor's note and in the policy itself; said among its goals. */
type Said = 'twice' | 'goals';

/**
 * A policy as the index has it: its sections, and how its facts were read, come with its document's results. An imported
 * one has them with it.
 */
export interface IndexArticle extends Article {
  /** Another text stands under its title (`mistitled.ts`). */
  readonly mistitled?: true;
}

export interface IndexDocument extends Omit<PolicyDocument, 'sha256' | 'articles'> {
  readonly articles: IndexArticle[];
}

/** A text in both languages of the page. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A curated table's entry as the page shows it: its name and, of a family, what it measures (口径). */
export interface TermLabel {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition?: Bilingual | undefined;
}

export interface CuratedLabels {
  readonly themes: readonly TermLabel[];
  readonly families: readonly TermLabel[];
  /** By which records that a person brings get their indicator key. */
  readonly keys?: readonly KeyRow[];
}

/** The records file of one document: the targets whose main mention is in it. */
export interface DocumentRecords {
  readonly documentId: string;
  /** Of the document's file, by which a correction names it. */
  readonly sha256: string;
  readonly targets: readonly Target[];
}

/** The mention that a citation names: in the policy's own text, else in the editor's note. */
function citedMention(target: Target): Mention {
  const first = mainMention(target.mentions);
  if (first === undefined) throw new Error(`target ${target.id} has no mention`);
  return first;
}

const NO_KEYS: readonly KeyRow[] = [];

/** A section inside another one follows it: the last that holds the line is the nearest. */
const isAmongGoals = ({ part, articleId, line }: Mention, sectionsOf: SectionsOf): boolean =>
  part === 'body' &&
  sectionsOf(articleId)?.findLast(({ lines: [first, last] }) => first <= line && line <= last)?.role ===
    'goals';

function saidOf({ mentions }: Target, sectionsOf: SectionsOf): Said[] {
  const isTwice = new Set(mentions.map(({ part }) => part)).size > 1;
  const isGoal = mentions.some((mention) => isAmongGoals(mention, sectionsOf));
  return [...(isTwice ? (['twice'] as const) : []), ...(isGoal ? (['goals'] as const) : [])];
}

/** The sections of a policy, by its id. */
type SectionsOf = (articleId: string) => Article['sections'];

export function sectionsIn(documents: readonly { readonly articles: readonly Article[] }[]): SectionsOf {
  const known = new Map(documents.flatMap(({ articles }) => articles.map((one) => [one.id, one.sections])));
  return (articleId) => known.get(articleId);
}

/** `keys`: of the curated families, for records that come without one. */
export function toRow(
  target: Target,
  keys: readonly KeyRow[] = NO_KEYS,
  sectionsOf: SectionsOf = () => undefined,
): TargetRow {
  const { mentions, rows: _rows, nameCertainty: _certainty, ...facts } = keyed(target, keys);
  const { documentId, articleId, line, part } = citedMention(target);
  const said = saidOf(target, sectionsOf);
  return { ...facts, documentId, articleId, line, part, mentionCount: mentions.length, said };
}

/** Groups targets by the document of their first mention; a document without any gets an empty file. */
export function splitRecords(dataset: Dataset): DocumentRecords[] {
  const byDocument = new Map<string, Target[]>(dataset.documents.map(({ id }) => [id, []]));
  const hashes = new Map(dataset.documents.map(({ id, sha256 }) => [id, sha256]));
  for (const target of dataset.targets) {
    const { documentId } = citedMention(target);
    const list = byDocument.get(documentId);
    if (list === undefined) throw new Error(`target ${target.id}: unknown document ${documentId}`);
    list.push(target);
  }
  return [...byDocument].map(([documentId, targets]) => ({
    documentId,
    sha256: hashes.get(documentId) ?? '',
    targets,
  }));
}
