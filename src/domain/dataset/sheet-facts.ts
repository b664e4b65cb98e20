/** What the sheet of policies says beside the index: numbers left out, and which facts were made out and not read. Pure. */
import { hasLine } from '../reading/line.ts';
import { tally } from '../collections/tally.ts';
import { isUnknownPlace } from '../region/provinces.ts';
import type { ResultCount } from './results.ts';
import type { Article, ArticleFacts, Dataset, FactName, Ledger, PolicyDocument } from './schema.ts';

export interface SheetFacts {
  readonly leftOut: readonly ResultCount[];
  readonly inferred: readonly (readonly [articleId: string, facts: readonly FactName[]])[];
}

const NAMES: readonly FactName[] = [
  'title',
  'kind',
  'place',
  'issued',
  'period',
  'issuer',
  'documentNumber',
  'status',
];

/** The facts that the text does not say itself; what has no value was not made out either. */
export const inferredFacts = ({ facts }: Pick<Article, 'facts'>): readonly FactName[] =>
  NAMES.filter((name) => {
    const fact = facts?.[name];
    return fact?.basis === 'inferred' && fact.value !== null && fact !== unknownPlace(facts);
  });

const unknownPlace = (facts: Article['facts']): ArticleFacts['place'] | undefined =>
  facts && isUnknownPlace(facts.place.value) ? facts.place : undefined;

/** How many numbers of each policy became neither commitment nor result; a number outside every policy is nobody's. */
export function leftOutCounts(
  { articles }: Pick<PolicyDocument, 'articles'>,
  { numbers }: Pick<Ledger, 'numbers'>,
): ResultCount[] {
  const homeOf = (line: number): string | undefined => articles.find(hasLine(line))?.id;
  const homes = numbers.flatMap(({ line, fate }) => ('reason' in fate ? (homeOf(line) ?? []) : []));
  return [...tally(homes)];
}

/** Each ledger is looked at once and let go. */
export function sheetFacts({ documents }: Dataset, ledgers: Iterable<Ledger>): SheetFacts {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const leftOut: ResultCount[] = [];
  for (const ledger of ledgers) {
    const document = documentOf.get(ledger.documentId);
    if (document !== undefined) leftOut.push(...leftOutCounts(document, ledger));
  }
  return {
    leftOut,
    inferred: documents.flatMap(({ articles }) =>
      articles.flatMap((article) => {
        const names = inferredFacts(article);
        return names.length === 0 ? [] : [[article.id, names] as const];
      }),
    ),
  };
}
