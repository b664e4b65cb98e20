/** What a person imported and accepted, joined to the built-in dataset. Pure; nothing of the built-in records is lost. */
import { tally } from '../collections/tally.ts';
import { sectionsIn, toRow, type DocumentRecords, type TargetRow, type TermLabel } from './target-index.ts';
import type { DatasetView, PolicyRef } from './view.ts';
import { localId, localTargetId } from './local-id.ts';
import type { ResultCount } from './results.ts';
import type { Decision } from '../proposal/decision.ts';
import { proposalsOf, type Proposal } from '../proposal/proposal.ts';
import { decidedNumbers, type AddedNumber, type DecidedNumbers } from '../proposal/numbers.ts';
import type {
  Article,
  CurationMark,
  Ledger,
  LedgerEntry,
  Mention,
  PolicyDocument,
  Target,
} from './schema.ts';

export interface LocalSource {
  /** Local id of the document. */
  readonly id: string;
  readonly document: PolicyDocument;
  readonly targets: readonly Target[];
  readonly families: readonly TermLabel[];
  readonly decisions: readonly Decision[];
  /** How many results each article speaks of. */
  readonly results?: readonly ResultCount[] | undefined;
}

/** A further place where a known commitment is said. */
interface LocalMention {
  readonly of: string;
  readonly mention: Mention;
}

export interface LocalPart extends DecidedNumbers {
  readonly id: string;
  readonly document: PolicyDocument;
  /** Accepted records of their own, with local ids. */
  readonly targets: readonly Target[];
  readonly mentions: readonly LocalMention[];
  /** Local id → the known commitment that it updates. */
  readonly updates: ReadonlyMap<string, string>;
  readonly families: readonly TermLabel[];
  readonly results: readonly ResultCount[];
  /** How many records of each article wait for a person's verdict. */
  readonly pending: readonly ResultCount[];
}

const localArticle = (article: Article): Article => ({ ...article, id: localId(article.id) });

const localMention = (mention: Mention): Mention => ({
  ...mention,
  documentId: localId(mention.documentId),
  articleId: localId(mention.articleId),
});

/** What the person said instead travels as the same marks that corrections of built-in records leave. */
function marksOf({ corrected, read, target, reader, agreed }: Proposal, at: number): CurationMark[] {
  const mark = {
    correction: target.id,
    who: '',
    when: new Date(at).toISOString(),
    why: '',
    ...(reader === null ? {} : { reader }),
  };
  if (read === null) return [{ ...mark, field: 'record' }];
  const changes = corrected.map((field) => ({ ...mark, field, old: read[field] }));
  return agreed === null ? changes : [...changes, { ...mark, field: 'agreed' }];
}

function localTarget(item: Proposal, documentId: string, at: number): Target {
  const curated = marksOf(item, at);
  return {
    ...item.target,
    confidence: item.agreed ?? item.target.confidence,
    id: localTargetId(documentId, item.id),
    mentions: item.target.mentions.map(localMention),
    ...(curated.length > 0 ? { curated } : {}),
  };
}

/** `isKnown`: whether a commitment of that id is there to be mentioned again. One that is not leaves the record on its own. */
export function localPart(source: LocalSource, isKnown: (id: string) => boolean): LocalPart {
  const { id, document, decisions, families } = source;
  const timeOf = new Map(decisions.map(({ record, at }) => [record, at]));
  const targets: Target[] = [];
  const mentions: LocalMention[] = [];
  const updates = new Map<string, string>();
  const fates = new Map<string, LedgerEntry['fate']>();
  const added: AddedNumber[] = [];
  const items = proposalsOf(source.targets, decisions);
  for (const item of items) {
    if (item.verdict !== 'accepted') {
      fates.set(item.id, { reason: item.verdict === 'rejected' ? 'rejected-by-person' : 'not-reviewed' });
      continue;
    }
    const target = localTarget(item, id, timeOf.get(item.id) ?? 0);
    const { relation } = item;
    const isMention = relation.kind === 'mention' && isKnown(relation.of);
    const home = isMention ? relation.of : target.id;
    if (isMention) mentions.push(...target.mentions.map((mention) => ({ of: home, mention })));
    else targets.push(target);
    if (relation.kind === 'update' && isKnown(relation.of)) updates.set(target.id, relation.of);
    fates.set(item.id, { target: home });
    if (item.read === null) added.push(...target.mentions.map((mention) => ({ id: home, mention })));
  }
  const local = { ...document, id, articles: document.articles.map(localArticle) };
  const results = (source.results ?? []).map(([article, n]): ResultCount => [localId(article), n]);
  const pending = pendingCounts(items);
  return { id, document: local, targets, mentions, updates, families, fates, added, results, pending };
}

/** By the place of the first mention, like the counts of accepted ones. */
function pendingCounts(items: readonly Proposal[]): ResultCount[] {
  const counts = new Map<string, number>();
  for (const { verdict, target } of items) {
    const articleId = target.mentions[0]?.articleId;
    if (verdict !== 'pending' || articleId === undefined) continue;
    counts.set(localId(articleId), (counts.get(localId(articleId)) ?? 0) + 1);
  }
  return [...counts];
}

/** The document's numbers with their fates after review. */
export const localLedger = (part: LocalPart, ledger: Ledger, text: string): Ledger => ({
  documentId: part.id,
  numbers: decidedNumbers(ledger, text, part).map((entry) =>
    'observation' in entry.fate
      ? { ...entry, fate: { observation: localTargetId(part.id, entry.fate.observation) } }
      : entry,
  ),
});

export const localRecords = ({ id, document, targets }: LocalPart): DocumentRecords => ({
  documentId: id,
  sha256: document.sha256,
  targets,
});

/** The records of any document with the further mentions that local documents add to them. */
export function withLocalMentions(records: DocumentRecords, parts: readonly LocalPart[]): DocumentRecords {
  const more = new Map<string, Mention[]>();
  for (const { of, mention } of parts.flatMap(({ mentions }) => mentions))
    more.set(of, [...(more.get(of) ?? []), mention]);
  if (!records.targets.some(({ id }) => more.has(id))) return records;
  return {
    ...records,
    targets: records.targets.map((target) => ({
      ...target,
      mentions: [...target.mentions, ...(more.get(target.id) ?? [])],
    })),
  };
}

/** The built-in view with the local parts behind it. */
export function joinLocal(view: DatasetView, parts: readonly LocalPart[]): DatasetView {
  const counts = tally(parts.flatMap(({ mentions }) => mentions.map(({ of }) => of)));
  const sectionsOf = sectionsIn(parts.map(({ document }) => document));
  const own = parts.flatMap(({ targets }) => targets.map((target) => toRow(target, view.keys, sectionsOf)));
  const rows = [...view.rows, ...own].map((row): TargetRow => {
    const more = counts.get(row.id);
    return more === undefined ? row : { ...row, mentionCount: row.mentionCount + more };
  });
  const documents = parts.map(({ document: { sha256: _sha256, ...document } }) => document);
  const policies = documents.flatMap((document) =>
    document.articles.map((article): [string, PolicyRef] => [article.id, { document, article }]),
  );
  return {
    ...view,
    rows,
    rowById: new Map(rows.map((row) => [row.id, row])),
    documents: [...view.documents, ...documents],
    policyById: new Map([...view.policyById, ...policies]),
    regions: new Map([...view.regions, ...own.map(({ region }) => [region.code, region] as const)]),
    resultCounts: new Map([...view.resultCounts, ...parts.flatMap(({ results }) => results)]),
    pendingCounts: new Map(parts.flatMap(({ pending }) => pending)),
    ...withFamilies(
      view,
      parts.flatMap(({ families }) => families),
    ),
    updates: new Map(parts.flatMap(({ updates }) => [...updates])),
  };
}

/** Families of local records only: what the built-in dataset says of its own stands. */
function withFamilies(view: DatasetView, families: readonly TermLabel[]) {
  const { labels, definitions } = view;
  const fresh = families.filter(({ id }) => !labels.zh.has(id));
  return {
    labels: {
      zh: new Map([...labels.zh, ...fresh.map(({ id, name }) => [id, name.zh] as const)]),
      en: new Map([...labels.en, ...fresh.map(({ id, name }) => [id, name.en] as const)]),
    },
    definitions: new Map([
      ...definitions,
      ...fresh.flatMap(({ id, definition }) => (definition ? [[id, definition] as const] : [])),
    ]),
  };
}
