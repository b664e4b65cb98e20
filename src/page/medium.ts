/** What a page is made for, and the type that can be read on it. All in points, 72 to the inch, ¾ of a CSS pixel. */

/** No word on any page is set smaller. In a picture at its nominal size these are 12 pixels. */
export const LEAST_TYPE = 9;

/** CSS pixels to points. */
export const POINTS_PER_PIXEL = 0.75;

export interface Medium {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Largest type of a title, and of other words. */
  readonly title: number;
  readonly text: number;
  /** How much larger than the least legible size the words of drawings are. */
  readonly drawn: number;
  /** Room of the title, where it has a place of its own: the same on all pages. */
  readonly titleRoom?: { readonly width: number; readonly height: number };
  /** Whether a page has notes for its speaker: its title has one size on all pages, and what is cut of it stands there in full. */
  readonly hasNotes?: boolean;
}

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Type of words, and of what is drawn, on a page of a width. */
export function textSizes(width: number): Pick<Medium, 'text' | 'drawn'> {
  const text = between(LEAST_TYPE, Math.round(width / 80), 12);
  return { text, drawn: Math.max(1, (text - 1) / LEAST_TYPE) };
}

/** A page of any size: on a slide titles have 24 points and words 12, on a phone 13 and 9. */
function mediumOf(width: number, height: number): Medium {
  return {
    ...textSizes(width),
    width,
    height,
    margin: between(9, width / 32, 40),
    title: between(13, Math.round(width / 40), 24),
  };
}

/** The same page with as much room for the body as words that can be read leave. */
export function tightened(medium: Medium): Medium {
  const { title, margin, hasNotes = false } = medium;
  const least = hasNotes ? title : Math.max(13, Math.round(title * 0.7));
  return { ...medium, title: least, margin: margin * 0.8, text: LEAST_TYPE };
}

/** PowerPoint's 13.333 × 7.5 inches; A4 lying across; 390 × 844 pixels. */
export const MEDIA = {
  slide: { ...mediumOf(960, 540), hasNotes: true },
  page: mediumOf(842, 595),
  phone: mediumOf(292.5, 633),
} as const satisfies Readonly<Record<string, Medium>>;

/** Sizes of type from the largest to the least that is read, for words that give way to what is drawn. */
export function sizesFrom(largest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size > LEAST_TYPE; size = Math.max(LEAST_TYPE, Math.round(size * 0.85)))
    sizes.push(size);
  return [...sizes, LEAST_TYPE];
}
