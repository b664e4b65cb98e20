/** Names that people mended, as lessons: each sentence of a curation by itself, with the name that was given. */
import { readFileSync } from 'node:fs';
import { curation, type Correction } from '../../../src/domain/curation/curation.ts';
import { readText } from '../../../extract/read/text.ts';
import type { Lesson } from './annotated.ts';

/** @throws if a file is no curation */
export const mendedIn = (files: readonly string[]): Lesson[] =>
  files.flatMap((file) => curation.parse(JSON.parse(readFileSync(file, 'utf8'))).corrections.flatMap(lessonOf));

/** Its sentence, of which one figure is annotated: good for names alone. */
export function lessonOf(correction: Correction): Lesson[] {
  if (correction.action !== 'change' || correction.change.field !== 'indicator') return [];
  const { id, target, fingerprint, change } = correction;
  const { kind, quote, scope, value, unit } = fingerprint;
  const row = { line: 1, class: kind, value, unit, value_text: '', indicator: change.new, scope };
  return [
    {
      name: id,
      set: 'curation',
      source: readText({ name: `${target}.txt`, bytes: new TextEncoder().encode(quote) }),
      path: '',
      resultsPath: undefined,
      gold: kind === 'observation' ? [] : [row],
      results: kind === 'observation' ? [row] : undefined,
    },
  ];
}
