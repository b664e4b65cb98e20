/** What the reader wants of an export. */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Extent } from './files.ts';
import { CUSTOM, type Preset, type Scale, type Size } from './sizes.ts';

export const GROUNDS = ['light', 'dark', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Wishes {
  readonly title: string;
  readonly footnote: string;
  readonly preset: Preset;
  readonly custom: Size;
  readonly scale: Scale;
  /** Null: the one at which the picture keeps its size. */
  readonly dpi: number | null;
  readonly ground: Ground;
  readonly extent: Extent;
}

export function firstWishes({ title }: Exhibit): Wishes {
  return {
    title,
    footnote: '',
    preset: 'slide',
    custom: CUSTOM,
    scale: 2,
    dpi: null,
    // Slides and paper are white, whatever the screen is.
    ground: 'light',
    extent: 'shown',
  };
}

export interface WishesProps {
  readonly wishes: Wishes;
  readonly onWish: (patch: Partial<Wishes>) => void;
}
