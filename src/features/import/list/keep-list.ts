/** Writes a list into the store as an imported document whose records the person has accepted. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { listDocument } from '../../../domain/table/list-document.ts';
import type { ListRow } from '../../../domain/table/list.ts';
import { localId } from '../../../domain/dataset/local-id.ts';
import { undecided } from '../../../domain/proposal/decisions.ts';
import { now } from '../../../platform/clock.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { keepImport } from '../keep.ts';
import type { Kept } from '../queue.ts';

/** A list that is here already stays as it is. */
export async function keepList(file: File, table: TableFile, rows: readonly ListRow[]): Promise<Kept> {
  const { document, targets, text } = listDocument({
    file: table.name,
    sha256: bytesToHex(sha256(new Uint8Array(await file.arrayBuffer()))),
    table: [...table.above, table.headings, ...table.rows],
    rows,
  });
  const id = localId(document.id);
  const ledger = { documentId: document.id, numbers: [] };
  return keepImport(
    { id, size: file.size, document, targets: [...targets], families: [], overrides: {}, isConfirmed: true },
    { id, text, ledger },
    targets.map((target) => ({ ...undecided(target.id, now()), verdict: 'accepted' })),
  );
}
