/** What the list of notes keeps in the address: the search, never a note's text. */
import { codec } from './codec.ts';
import { text } from './param.ts';

export interface NotesParams {
  readonly q: string;
}

export const notesCodec = codec<NotesParams>({ q: '' }, { q: text });
