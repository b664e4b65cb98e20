/** A commitment's sentence in its paragraph, cut into the pieces that the reader sees marked. */
import type { Mention } from '../dataset/schema.ts';

export interface Passage {
  /** The paragraph up to the sentence. */
  readonly before: string;
  /** The sentence around its value; `value` is empty where it cannot be told apart. */
  readonly lead: string;
  readonly value: string;
  readonly tail: string;
  /** The paragraph after the sentence. */
  readonly after: string;
}

export type Sentence = Pick<Passage, 'lead' | 'value' | 'tail'>;

/**
 * Where each offset of `raw` stands in `healed`, which is `raw` with page breaks and page numbers left out. Null where
 * the healed text is not made by leaving out.
 */
function alignHealed(raw: string, healed: string): number[] | null {
  const positions: number[] = [];
  let at = 0;
  for (let i = 0; i < raw.length; i += 1) {
    positions.push(at);
    if (at < healed.length && raw[i] === healed[at]) at += 1;
  }
  positions.push(at);
  return at === healed.length ? positions : null;
}

/** The sentence for reading: healed where it differs, with the value (of a milestone: the date) told apart. */
export function sentenceOf(mention: Mention): Sentence {
  const start = mention.valueStart - mention.start;
  const end = mention.valueEnd - mention.start;
  const { quote, displayText } = mention;
  const written = quote.slice(start, end);
  if (displayText === undefined)
    return { lead: quote.slice(0, start), value: written, tail: quote.slice(end) };
  const positions = alignHealed(quote, displayText);
  const from = positions?.[start];
  const to = positions?.[end];
  if (from !== undefined && to !== undefined && displayText.slice(from, to) === written) {
    return { lead: displayText.slice(0, from), value: written, tail: displayText.slice(to) };
  }
  const found = written === '' ? -1 : displayText.indexOf(written);
  if (found < 0) return { lead: displayText, value: '', tail: '' };
  return {
    lead: displayText.slice(0, found),
    value: written,
    tail: displayText.slice(found + written.length),
  };
}

/** From a line's first character to the sentence, and from the sentence to its line's end. */
export function passageOf(text: string, mention: Mention): Passage {
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1;
  const nextBreak = text.indexOf('\n', mention.end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  return {
    ...sentenceOf(mention),
    before: text.slice(lineStart, mention.start).trimStart(),
    after: text.slice(mention.end, lineEnd).trimEnd(),
  };
}
