/** One indicator's figures on the tiles of the provinces: five classes of one hue, and what is not there. */
import { numberOf } from '../../domain/compare/finding.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Dot } from '../dot-range/data.ts';
import { SHADES, tilePlacesOf, type DrawnTile, type TileState } from '../tile-grid/data.ts';
import type { LegendItem } from '../tile-grid/legend.ts';

type Ends = Pick<Dot, 'value' | 'valueMax'>;
const upper = ({ value, valueMax }: Ends): number => valueMax ?? value;

/** A class of figures, by its lowest and highest: equal figures are in one class, a range is not in that of its lower end. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly shade: number;
  /** The numbers of its figures, as `numberOf` has them. */
  readonly numbers: ReadonlySet<string>;
}

/** Of few different figures a class each, else fifths of the places (quantiles); the highest has the darkest shade. */
export function classesOf(figures: readonly Ends[]): ValueClass[] {
  const sorted = figures.toSorted((a, b) => a.value - b.value || upper(a) - upper(b));
  const numbers = sorted.map(numberOf);
  const distinct = [...new Set(numbers)];
  const classAt = (number: string): number =>
    distinct.length <= SHADES
      ? distinct.indexOf(number)
      : Math.floor((SHADES * numbers.indexOf(number)) / sorted.length);
  const keys = [...new Set(distinct.map(classAt))];
  return keys.map((key, at) => {
    const own = sorted.filter((figure) => classAt(numberOf(figure)) === key);
    const shade = keys.length === 1 ? SHADES : 1 + Math.round((at * (SHADES - 1)) / (keys.length - 1));
    return {
      low: own[0]?.value ?? 0,
      high: Math.max(...own.map(upper)),
      n: own.length,
      shade,
      numbers: new Set(own.map(numberOf)),
    };
  });
}

export interface ValueTile extends DrawnTile {
  /** Null: no figure of the place. */
  readonly dot: Dot | null;
}

export interface ValueTiles {
  /** The nation first, then the provinces. */
  readonly tiles: readonly ValueTile[];
  readonly legend: readonly LegendItem[];
}

/**
 * `dots`: at most one of a place. `absenceOf`: why a place has none. `span`: two numbers of the unit in
 * words. The nation is no place among the provinces and has no shade.
 */
export function valueTiles(
  dots: readonly Dot[],
  absenceOf: (code: string) => TileState,
  span: (low: number, high: number) => string,
  i18n: I18n,
): ValueTiles {
  const byCode = new Map(dots.map((dot) => [dot.regionCode, dot]));
  const places = tilePlacesOf(i18n);
  const classes = classesOf(places.flatMap(({ code }) => (code === NATION ? [] : (byCode.get(code) ?? []))));
  const shadeOf = (dot: Dot): number => classes.find(({ numbers }) => numbers.has(numberOf(dot)))?.shade ?? 0;
  return {
    tiles: places.map((place): ValueTile => {
      const dot = byCode.get(place.code) ?? null;
      if (dot === null) {
        const state = absenceOf(place.code);
        return { ...place, dot, state, shade: 0, figure: state === 'none-found' ? '—' : '' };
      }
      const shade = place.code === NATION ? 0 : shadeOf(dot);
      return { ...place, dot, state: 'found', shade, figure: dot.sign + dot.number };
    }),
    legend: classes.map(({ low, high, n, shade }) => ({
      shade,
      label: i18n.t('tiles.class', { amount: span(low, high), n }),
    })),
  };
}

/** 浙江：5%以上 · 2026年, or why there is none. */
export function valueTileWords({ name, dot, state }: ValueTile, { t }: I18n): string {
  if (dot !== null) return t('tiles.value', { name, amount: dot.amount, due: dot.due });
  if (state === 'not-chosen') return name;
  return t(state === 'none-found' ? 'tiles.noFigure' : 'tiles.notCovered', { name });
}
