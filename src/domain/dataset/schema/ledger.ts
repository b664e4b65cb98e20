/** What became of each number of a document. */
import { z } from './zod.ts';
import { deciders } from './figure.ts';
import { line, offset } from './mention.ts';

/** What became of one number of a document. */
const ledgerEntry = z.object({
  line,
  start: offset,
  end: offset,
  text: z.string(),
  /** The target or the result that it belongs to, or why it is neither. */
  fate: z.union([
    z.object({ reason: z.string() }),
    z.object({ target: z.string() }),
    z.object({ observation: z.string() }),
  ]),
  rows: deciders.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

export const ledger = z.object({
  documentId: z.string(),
  /** Ids of articles with figures of which none became a record. */
  noRecord: z.array(z.string()).optional(),
  numbers: z.array(ledgerEntry),
});
export type Ledger = z.infer<typeof ledger>;
