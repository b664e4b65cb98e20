/** What the notes keep in the address: search, filters, which part is shown; never a note's text. */
import { codec } from './codec.ts';
import { oneOf, text, words } from './param.ts';

export const NOTE_SUBJECTS = ['all', 'target', 'region', 'document', 'none', 'moved'] as const;

export interface NotesParams {
  readonly q: string;
  readonly tag: readonly string[];
  readonly status: readonly string[];
  /** `moved`: on commitments that changed or are gone. */
  readonly about: (typeof NOTE_SUBJECTS)[number];
  readonly view: 'list' | 'storage';
}

export const notesCodec = codec<NotesParams>(
  { q: '', tag: [], status: [], about: 'all', view: 'list' },
  { q: text, tag: words, status: words, about: oneOf(NOTE_SUBJECTS), view: oneOf(['list', 'storage']) },
);
