/** What a figure is by the section or the text that it stands in, before its own words are asked. */
import { rowsThat } from '../row.ts';

/** Statistics and reports commit to nothing, glossaries neither, and a review tells of what was done. */
export const SECTION = [
  ...rowsThat('not-a-policy', {
    'section.report': { when: ['genre:statistics|report'] },
  }),
  ...rowsThat('describes-document', {
    'section.definitions': { when: ['role:definitions'] },
  }),
  ...rowsThat('observed', {
    // 力争到2027年达到3000座, said in a review of 2025: the day is not yet come.
    'section.review': { when: ['is:looked-back-on'], not: ['is:ahead'] },
  }),
];
