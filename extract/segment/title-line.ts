/** A line beside an entry of the contents list: are they one title? */
import { diceOf, wordingOf, type Wording } from '../../src/domain/text/text-similarity.ts';

const squeeze = (text: string): string => text.replace(/[\s“”"'（）()《》、，,·—-]+/g, '');

/** A line that can be a title, or some that can be one together, made ready to be compared with the contents list. */
export class TitleLine {
  private made: Wording | undefined;

  constructor(
    readonly text: string,
    readonly squeezed = squeeze(text),
  ) {}

  /** Made when it is first asked for: most lines differ from a title by their length already. */
  get wording(): Wording {
    return (this.made ??= wordingOf(this.squeezed));
  }

  /** The two lines as one. */
  with(next: TitleLine): TitleLine {
    return new TitleLine(this.text + next.text, this.squeezed + next.squeezed);
  }
}

/** Shorter lines are the same only where they are equal, or one holds the other. */
const MIN_COMPARED = 10;
const SAME_WORDING = 0.85;
/** The length of the longer over that of the shorter: wordings alike differ by a third at most. */
const MAX_RATIO = 1.5;

/** Equal but for a few characters: contents lists are typed again by hand. */
export function sameTitle(line: TitleLine, entry: TitleLine): boolean {
  const [a, b] = [line.squeezed, entry.squeezed];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length > MAX_RATIO * short.length) return false;
  if (short.length >= MIN_COMPARED && diceOf(line.wording, entry.wording) >= SAME_WORDING) return true;
  return short.length >= 8 && long.length - short.length <= 4 && long.includes(short);
}
