/** A note that is in no store, as a file: its text, then what was filled in beside it. */
import type { I18n } from '../../i18n/index.ts';
import type { NoteContent } from '../../storage/note.ts';

export function rescueText({ text, tags, office, links }: NoteContent, { t, labelled }: I18n): string {
  const fields = [
    office === '' ? null : labelled(t('notes.office'), office),
    tags.length === 0 ? null : tags.map((tag) => `#${tag}`).join(' '),
    ...links.map(({ url }) => `- <${url}>`),
  ].filter((line) => line !== null);
  return fields.length === 0 ? text : [text, '', ...fields, ''].join('\n');
}
