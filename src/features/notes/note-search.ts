/** Which notes a search and filters leave. Pure. */
import { tally } from '../../domain/collections/tally.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { homeOf } from '../../domain/notes/note-home.ts';
import { matchesWords, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';
import type { Note } from '../../storage/note.ts';
import type { NotesParams } from '../../url/notes.ts';

/** Words of the note, and of what it is about as it is now and as it was. */
function haystack(note: Note, dataset: DatasetView): string {
  const { subject } = note;
  const about =
    subject.kind === 'target'
      ? [subject.fingerprint.indicator, subject.fingerprint.policy, ...rowWords(subject.id, dataset)]
      : subject.kind === 'region'
        ? [subject.name]
        : subject.kind === 'document'
          ? [subject.title]
          : [];
  const links = note.links.map(({ url }) => url);
  return searchable([note.text, note.office, ...note.tags, ...links, ...about].join('\n'));
}

function rowWords(id: string, dataset: DatasetView): string[] {
  const row = dataset.rowById.get(id);
  return row === undefined ? [] : [row.indicator, row.region.name];
}

/** Its commitment has changed since, or is gone. */
export function isMoved({ subject }: Note, dataset: DatasetView): boolean {
  if (subject.kind !== 'target') return false;
  const row = dataset.rowById.get(subject.id);
  // Suggestions are dear and not asked for here.
  if (row === undefined) return dataset.isElsewhere?.(subject.id) !== true;
  return homeOf(subject.id, subject.fingerprint, dataset).kind !== 'same';
}

export type HaystackOf = (note: Note) => string;

/** Normalised once per note, when it is first searched: typing asks for it at every letter, opening the list never. */
export function haystacksOf(dataset: DatasetView): HaystackOf {
  const known = new WeakMap<Note, string>();
  return (note) => {
    const found = known.get(note) ?? haystack(note, dataset);
    known.set(note, found);
    return found;
  };
}

export function findNotes(
  notes: readonly Note[],
  haystackOf: HaystackOf,
  params: Pick<NotesParams, 'q' | 'tag' | 'status' | 'about'>,
  dataset: DatasetView,
): Note[] {
  const words = queryWords(params.q);
  const statuses = new Set(params.status);
  return notes.filter(
    (note) =>
      (statuses.size === 0 || statuses.has(note.status ?? '-')) &&
      params.tag.every((tag) => note.tags.includes(tag)) &&
      (params.about === 'all' ||
        (params.about === 'moved' ? isMoved(note, dataset) : note.subject.kind === params.about)) &&
      (words.length === 0 || matchesWords(haystackOf(note), words)),
  );
}

/** How often each value occurs, the most frequent first. */
export function mostFrequent(
  values: readonly string[],
): { readonly value: string; readonly count: number }[] {
  return [...tally(values)]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
