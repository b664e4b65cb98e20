import { jsonPieces } from '../../extract/output/json-lines.ts';
import type { Result } from '../../extract/in-memory.ts';
import { ledgerText } from '../../extract/merge/ledger.ts';
import { schemaFile } from '../../extract/write-dataset.ts';

/** The files of a dataset by their path below the output directory, as they are written. */
export function filesOf(result: Result): Map<string, string> {
  const files = new Map<string, string>();
  files.set('targets.json', [...jsonPieces(result.dataset)].join(''));
  files.set('observations.json', [...jsonPieces(result.observations)].join(''));
  files.set('ids.json', [...jsonPieces(result.register)].join(''));
  files.set('schema.json', schemaFile());
  for (const ledger of result.ledgers) files.set(`ledger/${ledger.documentId}.json`, ledgerText(ledger));
  for (const [id, text] of result.texts) files.set(`text/${id}.txt`, text);
  return files;
}
