/** What the comparison keeps in the address. */
import type { RegionLevel } from '../domain/dataset/schema.ts';
import { REGION_LEVELS } from '../domain/dataset/schema/lists.ts';
import { codec } from './codec.ts';
import { either, nullable, oneOf, place, text, words, year } from './param.ts';

export const COMPARE_SHOWS = [
  'matrix',
  'kept',
  'bench',
  'history',
  'bars',
  'multiples',
  'pace',
  'chain',
] as const;
type CompareShow = (typeof COMPARE_SHOWS)[number];
export const COMPARE_SORTS = ['value', 'region', 'deadline'] as const;
export const COMPARE_SCALES = ['auto', 'linear', 'log'] as const;
export const COMPARE_PERS = ['none', 'head', 'gdp'] as const;

export interface CompareParams {
  /** Topics: `family:…` or `indicator:…`; none: those of most regions. */
  readonly topic: readonly string[];
  /** Of which places, where none is chosen; null: as the screen has it by itself. */
  readonly level: RegionLevel | 'all' | null;
  /** Region codes; none chosen means all. */
  readonly region: readonly string[];
  /** Year of the deadlines that are looked at; null: as the view has it by itself. */
  readonly horizon: number | 'all' | null;
  /** Of the aligned table of a year: the year before, with what became of it. */
  readonly before: 'hidden' | 'shown';
  readonly view: 'chart' | 'table';
  readonly show: CompareShow;
  readonly sort: (typeof COMPARE_SORTS)[number];
  /** Column of the aligned table by which it is sorted, by its key, `region` or, of 兑现, `share`, of 对标, `rank` or `before`; null: none. */
  readonly by: string | null;
  readonly dir: 'asc' | 'desc';
  readonly scale: (typeof COMPARE_SCALES)[number];
  /** Per head or per GDP, with the reader's own denominators; or the year at which all are set. */
  readonly per: (typeof COMPARE_PERS)[number] | number;
  /** Region codes that stand first. */
  readonly pin: readonly string[];
  /** The region that 对标 holds against others, and whose 历年 is shown; null: mine. */
  readonly of: string | null;
  /** What it is held against: words of sets and codes of regions; none: as remembered. */
  readonly against: readonly string[];
}

export const compareCodec = codec<CompareParams>(
  {
    topic: [],
    level: null,
    region: [],
    horizon: null,
    before: 'hidden',
    view: 'chart',
    show: 'matrix',
    sort: 'value',
    by: null,
    dir: 'desc',
    scale: 'auto',
    per: 'none',
    pin: [],
    of: null,
    against: [],
  },
  {
    topic: words,
    level: nullable(oneOf(['all', ...REGION_LEVELS])),
    region: words,
    horizon: nullable(either(oneOf(['all']), year)),
    before: oneOf(['hidden', 'shown']),
    view: oneOf(['chart', 'table']),
    show: oneOf(COMPARE_SHOWS),
    sort: oneOf(COMPARE_SORTS),
    by: nullable(text),
    dir: oneOf(['asc', 'desc']),
    scale: oneOf(COMPARE_SCALES),
    per: either(oneOf(COMPARE_PERS), year),
    pin: words,
    of: nullable(place),
    against: words,
  },
);
