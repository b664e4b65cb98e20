/** Commitments for the charts' tests. SYNTHETIC: none stands in a seed, none is ever shipped. */
import * as z from 'zod';
import type { DotSource } from '../../../src/charts/dot-range/data.ts';
import { PALETTES, type ChartStyle } from '../../../src/charts/palette.ts';
import { createI18n } from '../../i18n.ts';

export const zh = createI18n('zh-CN');
export const en = createI18n('en');

export const STYLE: ChartStyle = { palette: PALETTES.light, width: 640, animate: true };

export function source(over: Partial<DotSource> = {}): DotSource {
  return {
    id: 't-1',
    region: { code: '370000', name: '山东省', level: 'province' },
    indicator: '海水淡化工程规模',
    indicatorKey: '海水淡化工程规模',
    average: false,
    cumulative: false,
    value: 1200,
    valueMax: null,
    unit: '吨',
    comparator: '=',
    measure: 'level',
    direction: null,
    frequency: null,
    deadline: { value: '2028', basis: 'sentence', text: '2028年' },
    ...over,
  };
}

const drawn = z.object({
  series: z.array(
    z.looseObject({ id: z.string(), data: z.array(z.looseObject({ id: z.string().optional() })) }),
  ),
});
export type DrawnSeries = z.infer<typeof drawn>['series'][number];

/** The series of an option by their ids, checked: every series has an id and its data are objects. */
export function seriesById(option: object): ReadonlyMap<string, DrawnSeries> {
  return new Map(drawn.parse(option).series.map((series) => [series.id, series]));
}

const hovering = z.object({
  tooltip: z.object({
    renderMode: z.literal('richText'),
    formatter: z.custom<(params: unknown) => unknown>((value) => typeof value === 'function'),
  }),
});

/** What the option says on hover; fails where that could be HTML. */
export function hoverOf(option: object, params: unknown): unknown {
  return hovering.parse(option).tooltip.formatter(params);
}
