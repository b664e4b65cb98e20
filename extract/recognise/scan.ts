/**
 * One pass over a flow finds everything with digits or numerals in it, in order and without overlap. Recognisers are
 * tried at each candidate character only; to add one, put it into the list below.
 */
import type { Flow } from '../../src/domain/text/flow.ts';
import { AMOUNT_OPENINGS } from '../../src/domain/quantity/amount.ts';
import { amountAt } from './amount.ts';
import { DATE_OPENINGS, dateAt } from '../../src/domain/quantity/date.ts';
import type { DateContext } from '../../src/domain/quantity/date-parts.ts';
import { LABEL_OPENINGS, labelAt, listNumberAt } from './label.ts';
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../../src/domain/text/character-set.ts';
import { unitAt } from '../../src/domain/quantity/unit.ts';
import { asWrittenIn } from './writing.ts';
import type { Recognised } from './types.ts';
import { hasOtherNumerals, withPlainNumerals } from '../../src/domain/quantity/chinese-number.ts';

interface Recogniser {
  readonly openings: CharacterSet;
  readonly at: (text: string, at: number, context: DateContext) => Recognised | undefined;
}

const recogniser = (characters: string, at: Recogniser['at']): Recogniser => ({
  openings: new CharacterSet(characters),
  at,
});

/** In order of precedence at one position: a date beats the amount that its year could be. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniser(DATE_OPENINGS, dateAt),
  recogniser(LABEL_OPENINGS, labelAt),
  recogniser(AMOUNT_OPENINGS, amountAt),
];
const CANDIDATES = new CharacterSet(DATE_OPENINGS + LABEL_OPENINGS + AMOUNT_OPENINGS);

const LETTERS = new CharacterSet(LATIN_LETTERS);
const DIGITS = new CharacterSet(ARABIC_DIGITS);

/** Everything recognised in the flow's text. */
export function scan(flow: Flow, context: DateContext): Recognised[] {
  const text = hasOtherNumerals(flow.text) ? withPlainNumerals(flow.text) : flow.text;
  const found: Recognised[] = [];
  if (isUnitAlone(text)) return found;
  let from = 0;
  const head = listNumberAt(text);
  if (head) {
    found.push(head);
    from = head.end;
  }
  for (let at = CANDIDATES.next(text, from); at < text.length; at = CANDIDATES.next(text, from)) {
    const hit = recogniseAt(text, at, context);
    if (hit) found.push('writing' in hit ? asWrittenIn(flow, hit, found.at(-1)) : hit);
    // A run that nothing took is passed as a whole: its tail must not be read as a number of its own.
    from = hit ? hit.end : endOfWord(text, at);
  }
  return found;
}

const MAX_UNIT_ALONE = 10;
const SCALE_FIRST = /^[百千万亿]{1,2}/;

/** 亿元, 万人: the whole of a table's cell, which says in what the others are measured. */
function isUnitAlone(text: string): boolean {
  if (text.length > MAX_UNIT_ALONE) return false;
  const scale = SCALE_FIRST.exec(text)?.[0].length ?? 0;
  return scale > 0 && unitAt(text, scale)?.text.length === text.length - scale;
}

function recogniseAt(text: string, at: number, context: DateContext): Recognised | undefined {
  for (const { openings, at: read } of RECOGNISERS) {
    const hit = openings.has(text, at) ? read(text, at, context) : undefined;
    if (hit && hit.end > at) return hit;
  }
  return undefined;
}

/** Behind a word without digits, or behind the character at `at` where there is no such word. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (LETTERS.has(text, end)) end += 1;
  return DIGITS.has(text, end) ? at + 1 : Math.max(end, at + 1);
}
