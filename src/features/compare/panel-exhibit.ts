/** The commitments that share one axis, as an exhibit. Pure. */
import type { Bar } from '../../charts/compare-bars/data.ts';
import {
  compareBarsHeight,
  compareBarsOption,
  type ReferenceLine,
} from '../../charts/compare-bars/option.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit, ExhibitDrawing, SubtitleLine } from '../../charts/exhibit/exhibit.ts';
import type { Plot } from '../../charts/exhibit/plot.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import { PALETTES } from '../../charts/palette.ts';
import { coloursOf } from '../../charts/region-colours.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { standingOf, type Standing } from '../../domain/compare/standing.ts';
import type { I18n } from '../../i18n/index.ts';
import { arrange, isLogScale, splitNation } from './arrange.ts';
import type { ComparableRow } from './model.ts';
import { panelTable } from './panel-table.ts';
import { panelDefinition, panelDoubts, panelSubtitle, panelTitle } from './panel-words.ts';
import { divide, perBars, type Per } from './per.ts';
import { linesOf, standingWords } from './standing-words.ts';
import type { Viewing } from './viewing.ts';

export type PanelWishes = Pick<Viewing, 'sort' | 'pin' | 'scale' | 'mine' | 'per'>;

interface Drawn {
  readonly members: readonly ComparableRow[];
  readonly bars: readonly Bar[];
  readonly lines: readonly ReferenceLine[];
  readonly standing: Standing<ComparableRow> | null;
  readonly isLog: boolean;
  readonly perDoubts: readonly string[];
}

/** The nation's commitments are lines across the others' bars; standing and lines hold for the figures as written only. */
function drawnOf(
  panel: Panel<ComparableRow>,
  { sort, pin, scale, mine, per }: PanelWishes,
  i18n: I18n,
): Drawn {
  const { members } = arrange(panel, { sort, pin });
  const { drawn, references } = splitNation(members);
  const { bars, doubts } = perBars(drawn, per, i18n);
  const standing = per === null ? standingOf(members, mine) : null;
  const lines = per === null ? linesOf(references, standing, i18n) : [];
  const isLog = isLogScale(
    scale,
    bars.map(({ value }) => value),
  );
  return { members, bars, lines, standing, isLog, perDoubts: doubts };
}

/** `isReference`: the panel against which the others are judged says also that we stand alone in it. */
export function panelExhibit(
  panel: Panel<ComparableRow>,
  wishes: PanelWishes,
  isReference: boolean,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const drawn = drawnOf(panel, wishes, i18n);
  const { members, bars, isLog, perDoubts } = drawn;
  const said = bars.map(({ region, amount, due }) => i18n.t('compare.chartBar', { region, amount, due }));
  return {
    ...stamp(context),
    kind: 'compare-bars',
    title: panelTitle(members, bars, i18n),
    subtitle: subtitleOf(drawn, wishes.per, isReference, context),
    doubts: [...(isLog ? [i18n.t('compare.key.log')] : []), ...perDoubts, ...panelDoubts(panel, bars, i18n)],
    sources: citedSources(members, dataset, i18n),
    summary: i18n.t('compare.chartSummary', {
      n: bars.length,
      bars: said.join(i18n.t('common.listSeparator')),
    }),
    drawing: barsDrawing(drawn, wishes, context),
    table: panelTable(members, dataset, i18n, wishes.per),
    data: panelData(members, wishes.per, context),
    plot: barsPlot(drawn, unitOf(members[0], wishes.per, i18n), dataset),
  };
}

function subtitleOf(
  { members, standing }: Drawn,
  per: Per | null,
  isReference: boolean,
  { dataset, i18n }: ExhibitContext,
): SubtitleLine[] {
  const divided = per === null ? '' : ` · ${i18n.t(`compare.per.${per.kind}`)}`;
  const definition = panelDefinition(members, dataset.definitions, i18n);
  const isSaid = standing !== null && (isReference || standing.n > 0);
  return [
    { role: 'measure', text: panelSubtitle(members, i18n) + divided },
    ...(definition === '' ? [] : [{ role: 'definition' as const, text: definition }]),
    ...(isSaid ? [{ role: 'standing' as const, text: standingWords(standing, i18n) }] : []),
  ];
}

function barsDrawing(
  { members, bars, lines, isLog }: Drawn,
  { mine, per }: PanelWishes,
  { dataset, i18n }: ExhibitContext,
): ExhibitDrawing {
  const [first] = members;
  const isShare = per === null && first?.measure === 'share' && first.unit === '%';
  return {
    height: () => compareBarsHeight(bars.length, lines.length),
    isElastic: true,
    option: (style) => {
      const colours = coloursOf(dataset.regions, style.palette);
      return compareBarsOption(bars, {
        ...style,
        lines,
        isLog,
        mine,
        naturalMax: isShare ? 100 : null,
        colourOf: (code) => colours.get(code) ?? style.palette.ink,
        formatTick: (value) => i18n.format.number(value),
      });
    },
  };
}

/** Of a divided panel its own unit: 元/人, 家/万人. Members that cannot be divided have no bar. */
function unitOf(first: ComparableRow | undefined, per: Per | null, i18n: I18n): string {
  if (first === undefined) return '';
  return i18n.format.unit(per === null ? first.unit : (divide(first, per)?.unit ?? ''));
}

function panelData(
  members: readonly ComparableRow[],
  per: Per | null,
  { dataset, i18n }: ExhibitContext,
): Exhibit['data'] {
  if (per === null) return commitmentData(members, dataset, i18n);
  return commitmentData(members, dataset, i18n, {
    columns: [
      { key: 'per', label: i18n.t(`compare.per.${per.kind}`), type: 'number' },
      { key: 'perUnit', label: i18n.t('data.perUnit'), type: 'text' },
      { key: 'by', label: i18n.t('data.denominator'), type: 'number' },
      { key: 'byYear', label: i18n.t('data.denominatorYear'), type: 'date' },
      { key: 'bySource', label: i18n.t('data.denominatorSource'), type: 'text' },
    ],
    of: (row) => {
      const divided = divide(row, per);
      if (divided === null) return [null, null, null, null, null];
      const { value, unit, by } = divided;
      return [value, unit, by.value, String(by.year), by.source];
    },
  });
}

/** One bar per commitment, in its region's colour; bound, deadline and 推算 are in its label. */
export function barsPlot(
  { bars, lines, isLog }: Pick<Drawn, 'bars' | 'lines' | 'isLog'>,
  unit: string,
  { regions }: Pick<DatasetView, 'regions'>,
): Plot {
  const colours = coloursOf(regions, PALETTES.light);
  return {
    form: isLog ? 'dots' : 'bars',
    isStacked: false,
    unit,
    categories: bars.map(({ region, regionCode }) => ({
      label: region,
      colour: colours.get(regionCode) ?? null,
    })),
    series: [
      {
        name: unit,
        tone: 'accent',
        points: bars.map(({ value, valueMax, sign, amount, due }) => ({
          value,
          label: `${amount} · ${due}`,
          sign,
          upTo: valueMax,
          note: due,
        })),
      },
    ],
    lines: lines.map(({ label, value }) => ({ label, value })),
  };
}
