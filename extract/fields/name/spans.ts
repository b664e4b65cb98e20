/** Stretches of a clause that could be a name: from one possible edge to another. */
import { insideWords, NAME_ENDS, NAME_STARTS } from '../../lexicon/name-edges.ts';
import { remembered } from '../../remembered.ts';

export interface Span {
  readonly text: string;
  /** The word behind which it begins and before which it ends; ^ and $ at the ends of the clause. */
  readonly from: string;
  readonly to: string;
  /** The characters on both sides of it. */
  readonly left: string;
  readonly right: string;
}

const MAX_STARTS = 9;
const MAX_ENDS = 4;
const MIN_SPAN = 2;
const MAX_SPAN = 34;

interface Edge {
  readonly at: number;
  readonly word: string;
}

/** All spans of a clause, those that begin first before the others. */
export const spansOf = remembered(spansIn);

function spansIn(clause: string): readonly Span[] {
  const spans: Span[] = [];
  const seen = new Set<string>();
  const inside = insideWords(clause);
  const ends = endsOf(clause).filter(({ at }) => !inside.has(at));
  for (const start of startsOf(clause, inside)) {
    const own = ends.filter(({ at }) => at - start.at >= MIN_SPAN && at - start.at <= MAX_SPAN);
    const chosen = own.length > MAX_ENDS ? [...own.slice(0, MAX_ENDS - 1), ...own.slice(-1)] : own;
    for (const end of chosen) {
      const text = clause.slice(start.at, end.at);
      if (seen.has(text)) continue;
      seen.add(text);
      const [left, right] = [clause.charAt(start.at - 1) || '^', clause.charAt(end.at) || '$'];
      spans.push({ text, from: start.word, to: end.word, left, right });
    }
  }
  return spans;
}

function startsOf(clause: string, inside: ReadonlySet<number>): Edge[] {
  const edges: Edge[] = [{ at: 0, word: '^' }];
  for (const match of clause.matchAll(NAME_STARTS)) {
    const at = match.index + match[0].length;
    if (at < clause.length && !inside.has(at)) edges.push({ at, word: match[0] });
  }
  // Of many, the first and the last ones: names begin where clauses begin, and stand before their sums.
  return edges.length <= MAX_STARTS ? edges : [...edges.slice(0, 4), ...edges.slice(4 - MAX_STARTS)];
}

const endsOf = (clause: string): Edge[] => [
  ...Array.from(clause.matchAll(NAME_ENDS), (match) => ({
    at: match.index,
    word: /\d/.test(match[0]) ? '0' : match[0],
  })),
  { at: clause.length, word: '$' },
];
