/** Sizes of files, and why one was not read, in words. */
import type { I18n } from '../../i18n/index.ts';
import type { ReadNote } from '../../platform/extraction.ts';
import type { JobProblem } from './queue.ts';

const KB = 1024;

export function sizeWords(bytes: number, { format, t }: I18n): string {
  if (bytes < KB) return t('intake.bytes', { n: format.count(bytes) });
  if (bytes < KB * KB) return t('intake.kilobytes', { n: format.count(Math.round(bytes / KB)) });
  return t('intake.megabytes', { n: (bytes / KB / KB).toFixed(1) });
}

/** What is wrong with a file and what to do. */
export function problemWords(problem: JobProblem, { t, format }: I18n): string {
  if ('detail' in problem) return t(`intake.problem.${problem.code}`, { detail: problem.detail });
  if (problem.code === 'unsupported' && problem.found === '') return t('intake.problem.unknown');
  if ('found' in problem) return t(`intake.problem.${problem.code}`, { found: problem.found });
  if (problem.code === 'too-slow') return t('intake.problem.too-slow', { n: format.count(problem.seconds) });
  if (problem.code === 'too-much-memory')
    return t('intake.problem.too-much-memory', { n: format.count(problem.megabytes) });
  if (problem.code !== 'too-large') return t(`intake.problem.${problem.code}`);
  const { of, limit } = problem;
  const isBytes = of === 'bytes' || of === 'inflated-bytes';
  return t(`intake.problem.too-large.${of}`, { limit: format.number(isBytes ? limit / KB / KB : limit) });
}

/** What a person should know of a text that was read, but not quite as it lay there. */
export function noteWords(note: ReadNote, { t, format, list }: I18n): string {
  if (note.code === 'pages-without-text')
    return t('intake.note.pages-without-text', { pages: list(note.pages) });
  if (note.code === 'encoding') return t('intake.note.encoding', { encoding: note.encoding.toUpperCase() });
  return t(`intake.note.${note.code}`, { n: format.count(note.count) });
}
