/** What a figure is by the section or the text that it stands in, before its own words are asked. */
import type { Row } from '../row.ts';

/** Statistics and reports commit to nothing, glossaries neither, and a review tells of what was done. */
export const SECTION: readonly Row<'not-a-policy' | 'describes-document' | 'observed'>[] = [
  { id: 'section.report', says: 'not-a-policy', when: ['genre:statistics|report'] },
  { id: 'section.definitions', says: 'describes-document', when: ['role:definitions'] },
  // 力争到2027年达到3000座, said in a review of 2025: the day is not yet come.
  { id: 'section.review', says: 'observed', when: ['is:looked-back-on'], not: ['is:ahead'] },
];
