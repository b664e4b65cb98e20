/**
 * From drafts to a dataset: names, themes and families, and what is told of it at the end. Of each document it needs the
 * statements only; ledgers and texts come one by one, so that they never need to be in memory all at once.
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
import { parserOf } from '../verify/exact-form.ts';
import type { Corrected } from './corrections.ts';
import { familyOf, themeOf, type CuratedTables } from './curate.ts';
import type { Aligned } from './ids.ts';
import { ledgerOf } from './ledger.ts';
import type { Drafts } from './targets.ts';
import type { DocumentPart, Statement, Statements } from '../part.ts';

/** What is merged. */
export interface Corpus {
  /** In the order of the dataset. */
  readonly parts: readonly Statements[];
  readonly tables: CuratedTables;
  readonly register: IdRegister;
  /** Decoded text by document id, asked for where a person added a record. */
  readonly textOf: (documentId: string) => string;
}

/** Targets and results that have everything, and which statement became which. */
export interface Records {
  readonly targets: readonly Target[];
  readonly results: readonly Observation[];
  readonly idOf: ReadonlyMap<Statement, string>;
}

export interface Merged {
  readonly dataset: Dataset;
  readonly observations: Observations;
  readonly register: IdRegister;
  /** Corrections by people that no longer fit the data, and why. */
  readonly unfit: readonly CurationProblem[];
  /** The ledger of one of the documents. */
  readonly ledgerOf: (part: LedgerPart) => Ledger;
}

const checkedDataset = parserOf(datasetSchema);
const checkedObservations = parserOf(observationsSchema);
const checkedLedger = parserOf(ledgerSchema);

/** What a ledger is made of. */
type LedgerPart = Pick<DocumentPart, 'record' | 'numbers' | 'text'>;

interface Drafted extends Corpus {
  readonly drafts: Drafts;
  readonly aligned: Aligned;
}

/** Drafts with their ids, under the names of the curated tables. */
export function namedRecords({ tables, drafts, aligned: { ids } }: Drafted): Records {
  const keys = keyRowsOf(tables.families);
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
  return { targets, results, idOf };
}

const documentsOf = (parts: readonly Statements[]): PolicyDocument[] => parts.map(({ record }) => record);

/** The dataset before people have had their say. */
export const foundIn = ({
  parts,
  records: { targets },
}: {
  readonly parts: readonly Statements[];
  readonly records: Records;
}): Dataset => ({ schemaVersion: SCHEMA_VERSION, documents: documentsOf(parts), targets: [...targets] });

interface CorrectedCorpus extends Drafted {
  readonly records: Records;
  readonly corrected: Corrected;
}

/** The dataset in its order and held against the schema, and what is asked of it when ledgers are written. */
export function mergedOf({ parts, aligned, records, corrected }: CorrectedCorpus): Merged {
  const documents = documentsOf(parts);
  const statementsOf = new Map(parts.map(({ record, statements }) => [record.id, statements]));
  return {
    dataset: checkedDataset({
      ...corrected.dataset,
      targets: inOrder(corrected.dataset.targets, documents),
    }),
    observations: checkedObservations({
      schemaVersion: SCHEMA_VERSION,
      observations: inOrder(records.results, documents),
    }),
    register: aligned.register,
    unfit: corrected.unfit,
    ledgerOf: ({ record: { id }, numbers, text }) => {
      const statements = statementsOf.get(id) ?? [];
      const idOf = (statement: number): string | undefined => {
        const said = statements[statement];
        return said && records.idOf.get(said);
      };
      return checkedLedger(corrected.ledgers.curate(ledgerOf(id, numbers, idOf), text));
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
