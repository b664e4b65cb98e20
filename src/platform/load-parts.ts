/** Fetches the parts of a dataset that comes in parts. */
import type { DatasetView } from '../domain/dataset/view.ts';
import { beside, fetchJson, openedAt, perDocument } from './load-data.ts';

/** A part (`partOf`), without labels. @throws LoadError */
export const loadPart = (part: string): Promise<DatasetView> => partFile(part, '');
const partFile = perDocument((part) => openedAt(beside(`targets/${part}.json`)));

/** Of commitments and documents that are in parts, in which one. @throws LoadError */
export async function partsWith(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(await partIds('', ''));
  const wanted = new Set(ids);
  return new Map(
    parts.flatMap(([part, own]) => own.flatMap((id) => (wanted.has(id) ? [[id, part] as const] : []))),
  );
}
const partIds = perDocument(() =>
  fetchJson<Readonly<Record<string, readonly string[]>>>(beside('parts.json')),
);
