/** Imported rows as a part of the dataset, and their files as screens ask for them. */
import type { DocumentRecords } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import {
  joinLocal,
  localLedger,
  localPart,
  localRecords,
  withLocalMentions,
  type LocalPart,
} from '../../domain/dataset/local-dataset.ts';
import { localResults } from '../../domain/dataset/results.ts';
import { LoadError, type LocalFiles } from '../../platform/load-data.ts';
import type { ImportedDocument, ImportedText, ImportReview } from '../../storage/import-record.ts';
import { theStore } from '../../storage/the-store.ts';
import { once } from './once.ts';

function partsOf(
  builtIn: DatasetView,
  imported: readonly ImportedDocument[],
  reviewed: readonly ImportReview[],
): { readonly parts: readonly LocalPart[]; readonly unjoined: readonly string[] } {
  const decisionsOf = new Map(reviewed.map(({ id, decisions }) => [id, decisions]));
  // The earliest first: a later one may mention what an earlier one brought.
  const parts: LocalPart[] = [];
  const unjoined: string[] = [];
  const known = new Set(builtIn.rowById.keys());
  for (const one of imported.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))) {
    try {
      const decisions = decisionsOf.get(one.id) ?? [];
      const part = localPart({ ...one, decisions }, (id) => known.has(id));
      for (const { id } of part.targets) known.add(id);
      parts.push(part);
    } catch (error) {
      // One that cannot be joined must not take the others from every screen; it stays on the list of imports.
      console.error(error);
      unjoined.push(one.document.title);
    }
  }
  return { parts, unjoined };
}

async function readBody(id: string): Promise<ImportedText> {
  const outcome = await (await theStore()).importTexts.get(id);
  if (!outcome.ok) throw new LoadError(id, outcome.failure.detail);
  if (outcome.value === null) throw new LoadError(id, 'no text');
  return outcome.value;
}

function filesOf(parts: readonly LocalPart[]): LocalFiles {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const partOf = (id: string): LocalPart => {
    const part = byId.get(id);
    if (part === undefined) throw new LoadError(id, 'not imported');
    return part;
  };
  const body = once(readBody);
  const records = once(async (id) => withLocalMentions(localRecords(partOf(id)), parts));
  const text = once(async (id) => (await body(id)).text);
  const ledger = once(async (id) => {
    const { ledger: found, text: words } = await body(id);
    return localLedger(partOf(id), found, words);
  });
  const results = once(async (id) => localResults(partOf(id).document, (await body(id)).observations ?? []));
  const completed = new WeakMap<Promise<DocumentRecords>, Promise<DocumentRecords>>();
  const own =
    <T>(load: (id: string) => Promise<T>) =>
    (id: string): Promise<T> | null =>
      byId.has(id) ? load(id) : null;
  return {
    records: own(records),
    text: own(text),
    ledger: own(ledger),
    results: own(results),
    complete: (loading) => {
      const known = completed.get(loading);
      if (known !== undefined) return known;
      const more = loading.then((built) => withLocalMentions(built, parts));
      completed.set(loading, more);
      return more;
    },
  };
}

export function joinImports(
  builtIn: DatasetView,
  imported: readonly ImportedDocument[],
  reviewed: readonly ImportReview[],
): { readonly view: DatasetView; readonly files: LocalFiles } {
  const { parts, unjoined } = partsOf(builtIn, imported, reviewed);
  return { view: { ...joinLocal(builtIn, parts), unjoined }, files: filesOf(parts) };
}
