/** What the comparison keeps in the address. */
import { codec } from './codec.ts';
import { oneOf, words } from './param.ts';

export const COMPARE_SHOWS = ['bars', 'matrix', 'pace', 'multiples', 'chain'] as const;
type CompareShow = (typeof COMPARE_SHOWS)[number];
export const COMPARE_SORTS = ['value', 'region', 'deadline'] as const;
export const COMPARE_SCALES = ['auto', 'linear', 'log'] as const;
export const COMPARE_PERS = ['none', 'head', 'gdp'] as const;

export interface CompareParams {
  /** Topics: `family:…` or `indicator:…`; none: the widest one. */
  readonly topic: readonly string[];
  /** Region codes; none chosen means all. */
  readonly region: readonly string[];
  readonly view: 'chart' | 'table';
  readonly show: CompareShow;
  readonly sort: (typeof COMPARE_SORTS)[number];
  readonly scale: (typeof COMPARE_SCALES)[number];
  /** Per head or per GDP, with the reader's own denominators. */
  readonly per: (typeof COMPARE_PERS)[number];
  /** Region codes that stand first. */
  readonly pin: readonly string[];
}

export const compareCodec = codec<CompareParams>(
  {
    topic: [],
    region: [],
    view: 'chart',
    show: 'bars',
    sort: 'value',
    scale: 'auto',
    per: 'none',
    pin: [],
  },
  {
    topic: words,
    region: words,
    view: oneOf(['chart', 'table']),
    show: oneOf(COMPARE_SHOWS),
    sort: oneOf(COMPARE_SORTS),
    scale: oneOf(COMPARE_SCALES),
    per: oneOf(COMPARE_PERS),
    pin: words,
  },
);
