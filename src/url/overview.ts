/** What the overview keeps in the address: which of its charts are shown as tables. */
import { codec } from './codec.ts';
import { words } from './param.ts';

export const OVERVIEW_CHARTS = ['region', 'theme', 'year'] as const;
export type OverviewChart = (typeof OVERVIEW_CHARTS)[number];

export interface OverviewParams {
  readonly table: readonly string[];
}

export const overviewCodec = codec<OverviewParams>({ table: [] }, { table: words });
