/**
 * What the documents of a corpus hold together: statements → targets with ids, themes and families → corrections by
 * people. Of each document it needs the statements only; ledgers and texts come one by one, so that they never need to
 * be in memory all at once.
 */
import type { CurationProblem } from '../src/domain/curation/problem.ts';
import {
  dataset as datasetSchema,
  ledger as ledgerSchema,
  SCHEMA_VERSION,
  type Dataset,
  type IdRegister,
  type Ledger,
  type PolicyDocument,
  type Target,
} from '../src/domain/schema.ts';
import { parserOf } from './exact-form.ts';
import { withCorrections } from './merge/corrections.ts';
import { familyOf, themeOf, type CuratedTables } from './merge/curate.ts';
import { alignIds } from './merge/ids.ts';
import { ledgerOf } from './merge/ledger.ts';
import { draftTargets } from './merge/targets.ts';
import type { DocumentPart, Statement, Statements } from './part.ts';
import { checkValues } from './verify.ts';

export interface Merged {
  readonly dataset: Dataset;
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
const checkedLedger = parserOf(ledgerSchema);

/** What a ledger is made of. */
export type LedgerPart = Pick<DocumentPart, 'record' | 'numbers' | 'text'>;

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
  const drafts = draftTargets(parts);
  const { ids, register: aligned } = alignIds(drafts, register);
  const idOf = new Map<Statement, string>();
  const targets = drafts.map((draft, i): Target => {
    const id = ids[i] ?? '';
    for (const reading of draft.readings) idOf.set(reading, id);
    // In the order of the schema, so that nothing has to be put in order later.
    const { confidence, inferred, flags, mentions, ...said } = draft.target;
    const theme = themeOf(draft, tables.themes);
    const family = familyOf(draft, tables.families);
    return { id, ...said, theme, family, confidence, inferred, flags, mentions };
  });
  const documents = parts.map(({ record }) => record);
  const found: Dataset = { schemaVersion: SCHEMA_VERSION, documents, targets };
  checkValues(found);
  const corrected = withCorrections(found, textOf, tables);
  const statementsOf = new Map(parts.map(({ record, statements }) => [record.id, statements]));
  const idsOf = (id: string): (string | undefined)[] =>
    (statementsOf.get(id) ?? []).map((statement) => idOf.get(statement));
  return {
    dataset: checkedDataset({
      ...corrected.dataset,
      targets: inOrder(corrected.dataset.targets, documents),
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
function inOrder(targets: readonly Target[], documents: readonly PolicyDocument[]): Target[] {
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const placed = targets.map((target) => {
    const first = target.mentions[0];
    return { target, document: order.get(first?.documentId ?? '') ?? 0, offset: first?.valueStart ?? 0 };
  });
  placed.sort(
    (a, b) => a.document - b.document || a.offset - b.offset || (a.target.id < b.target.id ? -1 : 1),
  );
  return placed.map(({ target }) => target);
}
