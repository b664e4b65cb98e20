/** How every table of the lexicon is read. */
export { words } from '../../src/domain/text/table-words.ts';
