/**
 * Two people (or two tabs) changed one note: fields that only one of them touched are taken from that one, tags are
 * joined, and only a field that both changed to different things is a conflict.
 */
import type { NoteContent } from '../../storage/note.ts';

export type ContentKey = keyof NoteContent;

export interface MergedContent {
  readonly content: NoteContent;
  /** Fields where both differ; `content` has mine there. */
  readonly conflicts: readonly ContentKey[];
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function sameNoteContent(a: NoteContent, b: NoteContent): boolean {
  return (
    a.text === b.text &&
    a.status === b.status &&
    a.office === b.office &&
    equal(a.tags, b.tags) &&
    equal(a.links, b.links)
  );
}

/** The other's tags, with what I added and without what I removed. */
function mergeTags(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const removed = new Set(base.filter((tag) => !mine.includes(tag)));
  const added = mine.filter((tag) => !base.includes(tag));
  return [...new Set([...theirs.filter((tag) => !removed.has(tag)), ...added])];
}

export function mergeContent(base: NoteContent, mine: NoteContent, theirs: NoteContent): MergedContent {
  const conflicts: ContentKey[] = [];
  const pick = <K extends ContentKey>(key: K): NoteContent[K] => {
    if (equal(mine[key], theirs[key]) || equal(theirs[key], base[key])) return mine[key];
    if (equal(mine[key], base[key])) return theirs[key];
    conflicts.push(key);
    return mine[key];
  };
  const content = {
    text: pick('text'),
    status: pick('status'),
    office: pick('office'),
    links: pick('links'),
    tags: mergeTags(base.tags, mine.tags, theirs.tags),
  };
  return { content, conflicts };
}

export function contentOf({ text, tags, status, office, links }: NoteContent): NoteContent {
  return { text, tags, status, office, links };
}
