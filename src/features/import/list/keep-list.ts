/** Writes a list into the store as an imported document whose records the person has accepted. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { listDocument } from '../../../domain/table/list-document.ts';
import type { ListRow } from '../../../domain/table/list.ts';
import { localId } from '../../../domain/dataset/local-id.ts';
import { undecided } from '../../../domain/proposal/decision.ts';
import type { TableFile } from '../../../platform/table-file.ts';
import { now } from '../../../platform/clock.ts';
import { theStore } from '../../../storage/the-store.ts';
import type { Kept } from '../queue.ts';

/** A list that is here already stays as it is. */
export async function keepList(file: File, table: TableFile, rows: readonly ListRow[]): Promise<Kept> {
  const hash = bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));
  const { document, targets, text } = listDocument({
    file: table.name,
    sha256: hash,
    table: [...table.above, table.headings, ...table.rows],
    rows,
  });
  const id = localId(document.id);
  const store = await theStore();
  const here = await store.imports.get(id);
  if (!here.ok) return { ok: false, detail: here.failure.detail };
  if (here.value !== null) return { ok: true, id, wasHere: true };
  const at = now();
  const stamps = { createdAt: at, updatedAt: at, revision: 0 };
  const stale = await store.importTexts.get(id);
  const revision = stale.ok ? (stale.value?.revision ?? 0) : 0;
  const ledger = { documentId: document.id, numbers: [] };
  const decisions = targets.map((target) => ({
    ...undecided(target.id, at),
    verdict: 'accepted' as const,
  }));
  const head = { id, size: file.size, document, families: [], overrides: {}, isConfirmed: true };
  // The document last: what is in the list of imports always has its text and its decisions.
  const writes = [
    () => store.importTexts.put({ id, text, ledger, ...stamps, revision }),
    () => store.importReviews.put({ id, decisions, ...stamps }),
    () => store.imports.put({ ...head, targets: [...targets], ...stamps }),
  ];
  for (const write of writes) {
    const outcome = await write();
    if (!outcome.ok) return { ok: false, detail: outcome.failure.detail };
  }
  return { ok: true, id, wasHere: false };
}
