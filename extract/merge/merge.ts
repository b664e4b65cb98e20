/**
 * What goes into merging and what comes out. Of each document it takes the statements only; ledgers and texts come one by
 * one, so that they never need to be in memory all at once.
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
  type Observations,
  type PolicyDocument,
} from '../../src/domain/dataset/schema.ts';
import type { Corrected } from './corrections.ts';
import type { CuratedTables } from './curate.ts';
import type { Aligned } from './ids.ts';
import { ledgerOf } from './ledger.ts';
import type { Records } from './records.ts';
import type { DocumentPart, Statements } from '../part.ts';

/** What is merged. */
export interface Corpus {
  /** In the order of the dataset. */
  readonly parts: readonly Statements[];
  readonly tables: CuratedTables;
  readonly register: IdRegister;
  /** Decoded text by document id, asked for where a person added a record. */
  readonly textOf: (documentId: string) => string;
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

/** What a ledger is made of. */
type LedgerPart = Pick<DocumentPart, 'record' | 'numbers' | 'text'>;

const documentsOf = (parts: readonly Statements[]): PolicyDocument[] => parts.map(({ record }) => record);

/** The dataset before people have had their say. */
export const foundIn = ({
  parts,
  records: { targets },
}: {
  readonly parts: readonly Statements[];
  readonly records: Records;
}): Dataset => ({ schemaVersion: SCHEMA_VERSION, documents: documentsOf(parts), targets: [...targets] });

interface CorrectedCorpus extends Corpus {
  readonly aligned: Aligned;
  readonly records: Records;
  readonly corrected: Corrected;
}

/** The dataset in its order and held against the schema, and what is asked of it when ledgers are written. */
export function mergedOf({ parts, aligned, records, corrected }: CorrectedCorpus): Merged {
  const documents = documentsOf(parts);
  const statementsOf = new Map(parts.map(({ record, statements }) => [record.id, statements]));
  return {
    dataset: datasetSchema.parse({
      ...corrected.dataset,
      targets: inOrder(corrected.dataset.targets, documents),
    }),
    observations: observationsSchema.parse({
      schemaVersion: SCHEMA_VERSION,
      observations: inOrder(corrected.results, documents),
    }),
    register: aligned.register,
    unfit: corrected.unfit,
    ledgerOf: ({ record, numbers, text }) => {
      const statements = statementsOf.get(record.id) ?? [];
      const idOf = (statement: number): string | undefined => {
        const said = statements[statement];
        return said && records.idOf.get(said);
      };
      return ledgerSchema.parse(corrected.ledgers.curate(ledgerOf(record, numbers, idOf), text));
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
