/**
 * One pass over a flow finds everything with digits or numerals in it, in order and without overlap. Recognisers are
 * tried at each candidate character only; to add one, put it into the list below.
 */
import type { Flow } from '../segment/flow.ts';
import { amountAt } from './amount.ts';
import { dateAt, type DateContext } from './date.ts';
import { labelAt, listNumberAt } from './label.ts';
import type { Recognised } from './types.ts';

type Recogniser = (text: string, at: number, context: DateContext) => Recognised | undefined;

/** In order of precedence at one position: a date beats the amount that its year could be. */
const RECOGNISERS: readonly Recogniser[] = [dateAt, labelAt, amountAt];

const CANDIDATE =
  /[\dA-Za-z〔[［【第前附表图专半过零〇一二两三四五六七八九十百千万亿翻“今本年当明去上下未用经力争]/g;

/** Everything recognised in the flow's text. */
export function scan(flow: Flow, context: DateContext): Recognised[] {
  const { text } = flow;
  const found: Recognised[] = [];
  let from = 0;
  const head = listNumberAt(text);
  if (head) {
    found.push(head);
    from = head.end;
  }
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const hit = recogniseAt(text, match.index, context);
    if (!hit) {
      // A run that nothing took is passed as a whole: its tail must not be read as a number of its own.
      CANDIDATE.lastIndex = Math.max(match.index + 1, endOfWord(text, match.index));
      continue;
    }
    found.push(hit);
    CANDIDATE.lastIndex = hit.end;
  }
  return found;
}

function recogniseAt(text: string, at: number, context: DateContext): Recognised | undefined {
  for (const recognise of RECOGNISERS) {
    const hit = recognise(text, at, context);
    if (hit && hit.end > at) return hit;
  }
  return undefined;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (/[A-Za-z]/.test(text.charAt(end))) end += 1;
  if (end > at) return /\d/.test(text.charAt(end)) ? at + 1 : end;
  if ('零〇一二两三四五六七八九'.includes(text.charAt(at))) return at + 1;
  return at + 1;
}
