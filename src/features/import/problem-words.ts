/** Sizes of files, and what their readers say of them, in words. */
import type { I18n } from '../../i18n/index.ts';
import type { ReadNote } from '../../platform/extraction.ts';

const KB = 1024;

export function sizeWords(bytes: number, { format, t }: I18n): string {
  if (bytes < KB) return t('intake.bytes', { n: format.count(bytes) });
  if (bytes < KB * KB) return t('intake.kilobytes', { n: format.count(Math.round(bytes / KB)) });
  return t('intake.megabytes', { n: (bytes / KB / KB).toFixed(1) });
}

/** What a person should know of a text that was read, but not quite as it lay there. */
export function noteWords(note: ReadNote, { t, format, list }: I18n): string {
  if (note.code === 'pages-without-text')
    return t('intake.note.pages-without-text', { pages: list(note.pages) });
  if (note.code === 'encoding') return t('intake.note.encoding', { encoding: note.encoding.toUpperCase() });
  return t(`intake.note.${note.code}`, { n: format.count(note.count) });
}
