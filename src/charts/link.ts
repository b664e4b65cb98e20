/** Where a mark lies in its drawing, so that a real link can stand over it: for the keyboard, a new tab, a finger. */
export interface MarkPlace {
  readonly id: string;
  /** What the mark says, in words. */
  readonly label: string;
  /** In CSS pixels from the drawing's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLink extends MarkPlace {
  readonly href: string;
}

/** The places that lead somewhere. */
export function linksOf(
  places: readonly MarkPlace[],
  hrefOf: (id: string) => string | null | undefined,
): ChartLink[] {
  return places.flatMap((place) => {
    const href = hrefOf(place.id) ?? null;
    return href === null ? [] : [{ ...place, href }];
  });
}
