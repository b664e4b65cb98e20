/** How far a date is from being said by the sentence that it governs. */
import type { Deadline } from '../dataset/schema.ts';

/** `framed`: its section, title or document is of that date, and it stands in it. `inferred`: carried from another sentence. */
export type Inference = 'framed' | 'inferred';

/** Null: its own sentence says it, or there is none. */
export function inferenceOf({ value, basis }: Pick<Deadline, 'value' | 'basis'>): Inference | null {
  if (value === null || basis === 'sentence') return null;
  return basis === 'paragraph' ? 'inferred' : 'framed';
}
