/** What the reader wants of an export, and the sizes of a picture: presets, what was typed, pixels and dots per inch. Pure. */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Extent } from './files.ts';
import { LARGEST_AREA, LARGEST_SIDE } from '../../platform/raster.ts';

export const PRESETS = ['slide', 'a4', 'square', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

export interface Size {
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  /** Null: as high as the content needs. */
  readonly height: number | null;
}

/** The slide is PowerPoint's 13.333 × 7.5 inches; half of A4 is 210 × 148.5 mm. */
const SIZES: { readonly [P in Exclude<Preset, 'custom'>]: Size } = {
  slide: { width: 1280, height: 720 },
  a4: { width: 794, height: 561 },
  square: { width: 800, height: 800 },
};

const CUSTOM: Size = { width: 960, height: null };

const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 160;
const MOST = 8000;

/** A size that can be drawn, whatever was typed. */
export function sizeOf(preset: Preset, custom: Size): Size {
  if (preset !== 'custom') return SIZES[preset];
  const { width, height } = custom;
  return {
    width: clamp(width, LEAST_WIDTH, MOST, CUSTOM.width),
    height: height === null ? null : clamp(height, LEAST_HEIGHT, MOST, LEAST_HEIGHT),
  };
}

function clamp(value: number, least: number, most: number, instead: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : instead;
}

/** The resolution at which the picture keeps its size on paper. */
export const naturalDpi = (scale: Scale): number => 96 * scale;

export function dpiOf(wished: number | null, scale: Scale): number {
  return wished === null ? naturalDpi(scale) : clamp(wished, 36, 2400, naturalDpi(scale));
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

export function pixelsOf({ width, height }: Pixels, scale: Scale): Pixels {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function isDrawable({ width, height }: Pixels): boolean {
  return width <= LARGEST_SIDE && height <= LARGEST_SIDE && width * height <= LARGEST_AREA;
}

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
