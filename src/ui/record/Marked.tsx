import { markedRuns, nearHit } from '../../domain/search/marks.ts';
import type { Word } from '../../domain/search/query.ts';

interface Props {
  readonly text: string;
  /** What is searched for. */
  readonly words: readonly Word[];
  /** Another name of the same, by which it may have been found. */
  readonly also?: string | undefined;
  /** Of a long text so many characters before the first hit and behind it. */
  readonly around?: number;
}

/** A text with what a search found of it marked. */
export function Marked({ text, words, also, around }: Props) {
  if (words.length === 0) return text;
  const all = markedRuns(text, words, also);
  return (around === undefined ? all : nearHit(all, around)).map((run, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- stretches of one text, which have nothing else to be known by
    run.isHit ? <mark key={at}>{run.text}</mark> : run.text,
  );
}
