/**
 * What the documents of a corpus hold together: statements → targets with ids, themes and families → corrections by
 * people. Of each document it needs the statements only; ledgers and texts come one by one, so that they never need to
 * be in memory all at once.
 */
import type { CurationProblem } from '../../src/domain/curation/problem.ts';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  SCHEMA_VERSION,
  type Dataset,
  type IdRegister,
  type Ledger,
  observations as observationsSchema,
  type Mention,
  type Observation,
  type Observations,
  type PolicyDocument,
  type Target,
} from '../../src/domain/dataset/schema.ts';
import { indicatorKeyOf } from '../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../src/domain/indicator/key-table.ts';
import { parserOf } from '../exact-form.ts';
import { withCorrections } from './corrections.ts';
import { familyOf, themeOf, type CuratedTables } from './curate.ts';
import { alignIds } from './ids.ts';
import { ledgerOf } from './ledger.ts';
import { draftsOf } from './targets.ts';
import type { DocumentPart, Statement, Statements } from '../part.ts';
import { checkValues } from '../verify.ts';

export interface Merged {
  readonly dataset: Dataset;
  readonly observations: Observations;
  readonly register: IdRegister;
  /** Corrections by people that no longer fit the data, and why. */
  readonly unfit: readonly CurationProblem[];
  /** The id of each statement of a document. */
  readonly idsOf: (documentId: string) => readonly (string | undefined)[];
  /** Whether people corrected what the document's ledger says. */
  readonly isCorrected: (documentId: string) => boolean;
  /** The ledger of one of the documents. */
  readonly ledgerOf: (part: LedgerPart) => Ledger;
}

const checkedDataset = parserOf(datasetSchema);
const checkedObservations = parserOf(observationsSchema);
const checkedLedger = parserOf(ledgerSchema);

/** What a ledger is made of. */
type LedgerPart = Pick<DocumentPart, 'record' | 'numbers' | 'text'>;

/**
 * @param parts in the order of the dataset
 * @param textOf decoded text by document id, asked for where a person added a record
 */
export function mergeParts(
  parts: readonly Statements[],
  tables: CuratedTables,
  register: IdRegister,
  textOf: (documentId: string) => string,
): Merged {
  const keys = keyRowsOf(tables.families);
  const drafts = draftsOf(parts);
  const { ids, register: aligned } = alignIds([...drafts.targets, ...drafts.results], register);
  const idOf = new Map<Statement, string>();
  const idFor = ({ readings }: { readings: readonly Statement[] }, place: number): string => {
    const id = ids[place] ?? '';
    for (const reading of readings) idOf.set(reading, id);
    return id;
  };
  const targets = drafts.targets.map((draft, i): Target => {
    const id = idFor(draft, i);
    // In the order of the schema, so that nothing has to be put in order later.
    const { kind, region, indicator, confidence, inferred, flags, rows, mentions, ...said } = draft.target;
    const theme = themeOf(draft, tables.themes);
    const family = familyOf(draft, tables.families);
    const named = { kind, region, indicator, indicatorKey: indicatorKeyOf(draft.target, keys) };
    return { id, ...named, ...said, theme, family, confidence, inferred, flags, rows, mentions };
  });
  const results = drafts.results.map((draft, i): Observation => {
    const id = idFor(draft, drafts.targets.length + i);
    const { region, indicator, confidence, inferred, flags, rows, mentions, ...said } = draft.observation;
    const target = { ...draft.observation, kind: 'target' as const };
    const theme = themeOf({ target, article: draft.article }, tables.themes);
    const family = familyOf({ target, article: draft.article }, tables.families);
    const named = { region, indicator, indicatorKey: indicatorKeyOf(target, keys) };
    return { id, ...named, ...said, theme, family, confidence, inferred, flags, rows, mentions };
  });
  const documents = parts.map(({ record }) => record);
  const found: Dataset = { schemaVersion: SCHEMA_VERSION, documents, targets };
  checkValues(targets);
  checkValues(results);
  const corrected = withCorrections(found, textOf, tables);
  const statementsOf = new Map(parts.map(({ record, statements }) => [record.id, statements]));
  const idsOf = (id: string): (string | undefined)[] =>
    (statementsOf.get(id) ?? []).map((statement) => idOf.get(statement));
  return {
    dataset: checkedDataset({
      ...corrected.dataset,
      targets: inOrder(corrected.dataset.targets, documents),
    }),
    observations: checkedObservations({
      schemaVersion: SCHEMA_VERSION,
      observations: inOrder(results, documents),
    }),
    register: aligned,
    unfit: corrected.unfit,
    idsOf,
    isCorrected: (id) => corrected.ledgers.documents.has(id),
    ledgerOf: (part) => {
      const ids = idsOf(part.record.id);
      const ledger = ledgerOf(part.record.id, part.numbers, (statement) => ids[statement]);
      return checkedLedger(corrected.ledgers.curate(ledger, part.text));
    },
  };
}

/** Document by document, in the order of the text. */
function inOrder<T extends { id: string; mentions: readonly Mention[] }>(
  records: readonly T[],
  documents: readonly PolicyDocument[],
): T[] {
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const placed = records.map((record) => {
    const first = record.mentions[0];
    return { record, document: order.get(first?.documentId ?? '') ?? 0, offset: first?.valueStart ?? 0 };
  });
  placed.sort(
    (a, b) => a.document - b.document || a.offset - b.offset || (a.record.id < b.record.id ? -1 : 1),
  );
  return placed.map(({ record }) => record);
}
