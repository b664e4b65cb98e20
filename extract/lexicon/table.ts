/** How every table of the lexicon is read. */
export { words } from '../../src/domain/table-words.ts';
