/** The index as the page loads it: whole, or where it is too large for every visit in parts. Pure. */
import { indexOf, latestIssueDate, type Indexed } from '../bulk/dataset-index.ts';
import { writeIndex } from '../bulk/index-text.ts';
import { groupBy } from '../domain/collections/group-by.ts';
import { partOf, type Place } from '../domain/dataset/parts.ts';
import type { CuratedLabels } from '../domain/dataset/target-index.ts';

/** A commitment is in the part of its place; a document in that of all its policies and commitments, else in the first. */
function parted({ documents, rows, tellers }: Indexed): Map<string, Indexed> {
  const touched = new Map<string, Set<string>>(documents.map(({ id }) => [id, new Set()]));
  const touch = (id: string, place: Place): unknown => touched.get(id)?.add(partOf(place));
  for (const { id, articles } of documents) for (const { region } of articles) touch(id, region);
  for (const { documentId, region } of rows) touch(documentId, region);
  const homeOf = (id: string): string => {
    const [part = '', ...others] = touched.get(id) ?? [];
    return others.length === 0 ? part : '';
  };
  const homes = new Map(documents.flatMap(({ id, articles }) => articles.map((one) => [one.id, homeOf(id)])));
  const documentsIn = groupBy(documents, ({ id }) => homeOf(id));
  const rowsIn = groupBy(rows, ({ region }) => partOf(region));
  const tellersIn = groupBy(tellers, (articleId) => homes.get(articleId) ?? '');
  const parts = new Set(['', ...[...documentsIn.keys(), ...rowsIn.keys()].toSorted()]);
  return new Map(
    [...parts].map((part) => [
      part,
      {
        documents: documentsIn.get(part) ?? [],
        rows: rowsIn.get(part) ?? [],
        tellers: tellersIn.get(part) ?? [],
      },
    ]),
  );
}

/**
 * The files of the index by their paths: itself, and where it comes in parts each of them, and which has which ids.
 * @param answers how many results each part of them has
 * @param most commitments that the page loads with every visit
 */
export function indexFiles(
  path: string,
  whole: Indexed,
  version: string,
  labels: CuratedLabels,
  answers: ReadonlyMap<string, number>,
  most: number,
): Map<string, () => string> {
  const parts = whole.rows.length > most ? parted(whole) : new Map([['', whole]]);
  const names = [...new Set([...parts.keys(), ...answers.keys()])].filter((part) => part !== '').toSorted();
  const sizes = names.map(
    (part) => [part, parts.get(part)?.rows.length ?? 0, answers.get(part) ?? 0] as const,
  );
  const first = indexOf(parts.get('') ?? whole, version, labels, sizes);
  const index = { ...first, dataDate: latestIssueDate(whole.documents) };
  const files = new Map([[path, () => writeIndex(index)]]);
  parts.delete('');
  for (const [part, of] of parts) {
    const own = indexOf(of, version, { themes: [], families: [] });
    files.set(`data/targets/${part}.json`, () => writeIndex(own));
  }
  const ids = [...parts].map(([part, { documents, rows }]) => [
    part,
    [...documents, ...rows].map(({ id }) => id),
  ]);
  if (parts.size > 0) files.set('data/parts.json', () => JSON.stringify(Object.fromEntries(ids)));
  return files;
}
