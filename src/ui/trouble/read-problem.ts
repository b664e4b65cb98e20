/** Why a document was not read, in words. */
import type { I18n } from '../../i18n/index.ts';
import type { ReadProblem } from '../../platform/extraction.ts';

/** Beside what the extractor says: the file could not be opened, or there was no room to keep what was read. */
export type JobProblem = ReadProblem | { readonly code: 'not-opened' | 'not-kept'; readonly detail: string };

const KB = 1024;

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
