/** The parts of a policy as the outline lists them. Pure. */
import type { Section } from '../../domain/dataset/schema.ts';

/** Deeper ones are paragraphs of the text. */
const SHOWN_LEVELS = 2;
/** More rows than that are a wall before the text: the second level then shows only under the part that is read. */
const MOST_ROWS = 16;

export interface OutlinePart {
  readonly section: Section;
  /** The part that it lies in has the same role, or nothing is known of its role: nothing new to show. */
  readonly isPlain: boolean;
}

/** A law that prints its table of contents has the titles of its chapters twice; the later one is the chapter. */
export function outlineParts(sections: readonly Section[]): readonly OutlinePart[] {
  const shown = sections.filter(({ level }) => level <= SHOWN_LEVELS);
  const lastOf = new Map(shown.map((section) => [section.title, section]));
  let parent: Section | null = null;
  return shown.flatMap((section): OutlinePart[] => {
    if (section.level === 1) parent = section;
    if (isContentsLine(section) && lastOf.get(section.title) !== section) return [];
    const isRepeated = parent !== null && parent !== section && parent.role === section.role;
    return [{ section, isPlain: section.role === 'other' || isRepeated }];
  });
}

/** `line`: where the reader is; null where that is not known. */
export function listedParts(sections: readonly Section[], line: number | null): readonly OutlinePart[] {
  const parts = outlineParts(sections);
  if (parts.length <= MOST_ROWS) return parts;
  let parent: Section | null = null;
  return parts.filter(({ section }) => {
    if (section.level === 1) parent = section;
    return section === parent || parent === null || holds(parent, line);
  });
}

/** A heading with no text under it. */
const isContentsLine = ({ lines: [first, last] }: Section): boolean => last - first <= 1;

export function holds({ lines: [first, last] }: Pick<Section, 'lines'>, line: number | null): boolean {
  return line !== null && first <= line && line <= last;
}
