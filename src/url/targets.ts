/** What the list of targets keeps in the address. */
import { codec } from './codec.ts';
import { oneOf, text, words } from './param.ts';

export const SORT_KEYS = ['document', 'indicator', 'value', 'deadline', 'region', 'policy'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface TargetsParams {
  /** Search text. */
  readonly q: string;
  /** The chosen values of each facet; none chosen means all. */
  readonly level: readonly string[];
  readonly region: readonly string[];
  readonly theme: readonly string[];
  readonly kind: readonly string[];
  readonly unit: readonly string[];
  readonly year: readonly string[];
  readonly policy: readonly string[];
  readonly certainty: readonly string[];
  /** Seen from the as-of date. */
  readonly due: readonly string[];
  readonly doubt: readonly string[];
  readonly sort: SortKey;
  readonly dir: 'asc' | 'desc';
}

/** Neither search nor facets. */
export const NO_FILTER = {
  q: '',
  level: [],
  region: [],
  theme: [],
  kind: [],
  unit: [],
  year: [],
  policy: [],
  certainty: [],
  due: [],
  doubt: [],
} as const satisfies Partial<TargetsParams>;

export const targetsCodec = codec<TargetsParams>(
  { ...NO_FILTER, sort: 'document', dir: 'asc' },
  {
    q: text,
    level: words,
    region: words,
    theme: words,
    kind: words,
    unit: words,
    year: words,
    policy: words,
    certainty: words,
    due: words,
    doubt: words,
    sort: oneOf(SORT_KEYS),
    dir: oneOf(['asc', 'desc']),
  },
);
