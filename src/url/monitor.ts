/** What the monitoring table keeps in the address. */
import type { RegionLevel } from '../domain/dataset/schema.ts';
import { REGION_LEVELS } from '../domain/dataset/schema/lists.ts';
import { codec } from './codec.ts';
import { nullable, oneOf, text, words } from './param.ts';

/** The table's columns, each of which sorts. */
export const MONITOR_COLUMNS = [
  'status',
  'indicator',
  'target',
  'deadline',
  'latest',
  'done',
  'pace',
  'office',
  'note',
] as const;
export type MonitorColumn = (typeof MONITOR_COLUMNS)[number];

export interface MonitorParams {
  /** Search text. */
  readonly q: string;
  /** Of which places; null: of one, where none is chosen. */
  readonly level: RegionLevel | 'all' | null;
  /** Values of a filter for places; none and no level: the reader's own, else the one with most recorded, else the first. */
  readonly region: readonly string[];
  /** Of older addresses, `within`: the region with the places in it. */
  readonly places: 'own' | 'within';
  /** Statuses of progress, themes, offices; none chosen means all. */
  readonly status: readonly string[];
  readonly theme: readonly string[];
  readonly office: readonly string[];
  readonly sort: MonitorColumn;
  readonly dir: 'asc' | 'desc';
  readonly group: 'none' | 'office';
  readonly method: 'compound' | 'linear';
  readonly view: 'table' | 'entry' | 'import' | 'round';
}

/** Neither search nor chosen values. */
export const NO_MONITOR_FILTER = {
  q: '',
  status: [],
  theme: [],
  office: [],
} as const satisfies Partial<MonitorParams>;

export const monitorCodec = codec<MonitorParams>(
  {
    ...NO_MONITOR_FILTER,
    level: null,
    region: [],
    places: 'own',
    sort: 'deadline',
    dir: 'asc',
    group: 'none',
    method: 'compound',
    view: 'table',
  },
  {
    q: text,
    level: nullable(oneOf(['all', ...REGION_LEVELS])),
    region: words,
    places: oneOf(['own', 'within']),
    status: words,
    theme: words,
    office: words,
    sort: oneOf(MONITOR_COLUMNS),
    dir: oneOf(['asc', 'desc']),
    group: oneOf(['none', 'office']),
    method: oneOf(['compound', 'linear']),
    view: oneOf(['table', 'entry', 'import', 'round']),
  },
);
