/** The pace of a panel's commitments as an exhibit, with the arithmetic of every figure. Pure. */
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { changeWords } from '../../charts/progress/figure-words.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import type { Dot } from '../../charts/dot-range/data.ts';
import { endsWords } from '../../charts/finding-words.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { I18n } from '../../i18n/index.ts';
import { formulaWords, paceDots, paceUnit, perYearWords, rateWords, type Paced } from './pace-model.ts';
import { dotsDrawing, dotsPlot } from './dots-exhibit.ts';
import { panelName, panelSubtitle } from './panel-words.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

export function paceExhibit(paces: readonly Paced[], mine: string | null, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const members = paces.map(({ row }) => row);
  const dots = paceDots(paces, i18n);
  const drawn = { dots, lines: [], isLog: false, mine };
  const said = i18n.list(dots.map(({ region, amount }) => `${region} ${amount}`));
  return {
    ...stamp(context),
    kind: 'pace-bars',
    title: i18n.t('compare.pace.title', {
      indicator: panelName(members, i18n),
      said: dots.length > MOST_SAID ? endsWords(dots, i18n) : said,
    }),
    subtitle: [{ role: 'measure', text: panelSubtitle(members, i18n) }],
    doubts: paceDoubts(paces, i18n),
    sources: citedSources(members, dataset, i18n),
    summary: i18n.t('compare.pace.summary', { n: dots.length, bars: said }),
    drawing: dotsDrawing(drawn, i18n),
    table: paceTable(paces, i18n),
    data: paceData(paces, context),
    plot: dotsPlot({ ...drawn, dots: markedDots(dots, i18n) }, paceUnit(paces, i18n)),
  };
}

/** Behind a number that can be edited stands what its words say too: that it is inferred. */
function markedDots(dots: readonly Dot[], i18n: I18n): Dot[] {
  const mark = i18n.t('inferred.mark');
  return dots.map((dot) => (dot.amount.includes(mark) ? { ...dot, due: `${mark} · ${dot.due}` } : dot));
}

/** Up to so many paces are all said in the title. */
const MOST_SAID = 3;

/** 甲、乙：how; each way once, with its places. */
function grouped(said: readonly { readonly who: string; readonly how: string }[], i18n: I18n): string[] {
  return [...groupBy(said, ({ how }) => how)].map(([how, own]) => {
    const names = i18n.list([...new Set(own.map(({ who }) => who))]);
    return i18n.labelled(names, how);
  });
}

function paceDoubts(paces: readonly Paced[], i18n: I18n): string[] {
  const formulas = paces.flatMap(({ row, pace }) =>
    pace.kind === 'known' && pace.basis === 'inferred'
      ? [{ who: regionName(row.region, i18n), how: formulaWords(pace.formula, row, i18n) }]
      : [],
  );
  const unknown = paces.flatMap(({ row, pace }) =>
    pace.kind === 'unknown'
      ? [
          {
            who: `${regionName(row.region, i18n)} ${i18n.format.quantity(row) ?? indicatorName(row, i18n)}`,
            how: i18n.t('compare.pace.unknown', { why: i18n.t(`compare.pace.reason.${pace.reason}`) }),
          },
        ]
      : [],
  );
  const hasInferred = paces.some(({ pace }) => pace.kind === 'known' && pace.basis === 'inferred');
  return [
    ...grouped(formulas, i18n),
    ...(hasInferred ? [i18n.t('compare.pace.inferred')] : []),
    ...grouped(unknown, i18n),
  ];
}

const COLUMNS = ['region', 'value', 'total', 'perYear', 'rate', 'formula'] as const;

function paceTable(paces: readonly Paced[], i18n: I18n): ChartTable {
  return {
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`compare.pace.column.${key}`),
      numeric: key === 'value' || key === 'total',
      short: key === 'perYear' || key === 'rate',
    })),
    rows: paces.map((paced) => ({ id: paced.row.id, cells: paceCells(paced, i18n) })),
  };
}

function paceCells({ row, pace }: Paced, i18n: I18n): string[] {
  const value = i18n.format.quantity(row) ?? '';
  if (pace.kind === 'unknown') {
    const why = i18n.t(`compare.pace.reason.${pace.reason}`);
    return [regionName(row.region, i18n), value, '', '', '', i18n.t('compare.pace.unknown', { why })];
  }
  const total = pace.total === null ? '' : changeWords(pace.total, row.unit, i18n);
  const words = [perYearWords(pace, row, i18n) ?? '', rateWords(pace, i18n) ?? ''];
  return [regionName(row.region, i18n), value, total, ...words, formulaWords(pace.formula, row, i18n)];
}

/** A pace that cannot be computed is missing, with its reason; what is computed says whether it is inferred. */
function paceData(paces: readonly Paced[], { dataset, i18n }: ExhibitContext): Exhibit['data'] {
  const byId = new Map(paces.map((paced) => [paced.row.id, paced.pace]));
  const rows = paces.map(({ row }) => row);
  return commitmentData(rows, dataset, i18n, {
    columns: [
      { key: 'total', label: i18n.t('compare.pace.column.total'), type: 'number' },
      { key: 'perYear', label: i18n.t('compare.pace.column.perYear'), type: 'number' },
      { key: 'rate', label: i18n.t('data.ratePercent'), type: 'number' },
      { key: 'paceBasis', label: i18n.t('data.paceBasis'), type: 'text' },
      { key: 'formula', label: i18n.t('compare.pace.column.formula'), type: 'text' },
    ],
    of: (row) => {
      const pace = byId.get(row.id);
      if (pace === undefined) return [null, null, null, null, null];
      if (pace.kind === 'unknown')
        return [null, null, null, null, i18n.t(`compare.pace.reason.${pace.reason}`)];
      const basis = i18n.t(pace.basis === 'inferred' ? 'inferred.mark' : 'panel.stated');
      const [total, perYear, rate] = [pace.total, pace.perYear, pace.rate].map(
        (figure) => figure?.value ?? null,
      );
      return [total ?? null, perYear ?? null, rate ?? null, basis, formulaWords(pace.formula, row, i18n)];
    },
  });
}
