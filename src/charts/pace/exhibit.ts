/** The pace of a panel's commitments as an exhibit, with the arithmetic of every figure. Pure. */
import { panelName, panelSubtitle } from '../compare-panel/words.ts';
import { deadlineDate, inferenceWords } from '../deadline-label.ts';
import type { Dot } from '../dot-range/data.ts';
import { dotsDrawing, dotsPlot } from '../dot-range/drawing.ts';
import { commitmentFields } from '../exhibit/commitment-data.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import {
  type ExhibitData,
  type DataField,
  dataOf,
  fieldsOver,
  tableOf,
  type WordField,
  type DataCell,
} from '../exhibit/fields.ts';
import { type Exhibit, subtitleOf } from '../exhibit/exhibit.ts';
import { citedSources, countedSources } from '../exhibit/sources.ts';
import { endsWords } from '../finding-words.ts';
import { changeWords } from '../progress/change-words.ts';
import type { ChartTable } from '../table.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { Paced } from '../../domain/compare/paths.ts';
import {
  axisWords,
  formulaWords,
  type KnownPace,
  perYearWords,
  rateWords,
  paceDots,
  changeUnit,
  paceUnit,
} from './words.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';

export function paceExhibit(paces: readonly Paced[], mine: string | null, context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const members = paces.map(({ row }) => row);
  const dots = paceDots(paces, i18n);
  const drawn = { dots, lines: [], isLog: false, mine };
  const amountOf = (value: number): string => axisWords(value, paces, i18n);
  const said = i18n.list(dots.map(({ region, amount }) => `${region} ${amount}`));
  return exhibitOf(
    context,
    {
      kind: 'pace-bars',
      title: i18n.t('compare.pace.title', {
        indicator: panelName(members, i18n),
        said: dots.length > MOST_SAID ? endsWords(dots, amountOf, i18n) : said,
      }),
      subtitle: subtitleOf(['measure', panelSubtitle(members, i18n)]),
      doubts: paceDoubts(paces, i18n),
      sources: citedSources(members, dataset, i18n),
      summary: i18n.t('compare.pace.summary', { n: dots.length, bars: said }),
      drawing: dots.length === 0 ? null : dotsDrawing(drawn, i18n),
      table: paceTable(paces, i18n),
      plot:
        dots.length === 0
          ? null
          : dotsPlot({ ...drawn, dots: markedDots(dots, paces, i18n) }, paceUnit(paces, i18n)),
    },
    () => paceData(paces, context),
  );
}

const short = (value: number): number => Number(value.toPrecision(4));

/** Paces that share no axis, one list of all: those that can be computed first. */
export function paceListExhibit(paces: readonly Paced[], context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const inOrder = paces.toSorted((a, b) => Number(b.pace.kind === 'known') - Number(a.pace.kind === 'known'));
  const n = paces.filter(({ pace }) => pace.kind === 'known').length;
  const members = inOrder.map(({ row }) => row);
  const title = t('compare.pace.listTitle', { n, all: paces.length });
  return exhibitOf(
    context,
    {
      kind: 'pace-bars',
      title,
      subtitle: subtitleOf(['measure', t('compare.pace.listSubtitle')]),
      doubts: n > 0 ? [t('compare.pace.inferred')] : [],
      sources: countedSources(members, dataset, i18n),
      summary: title,
      drawing: null,
      table: paceTable(inOrder, i18n, true),
      plot: null,
    },
    () => paceData(inOrder, context),
  );
}

/** Behind a number that can be edited stands what its words say too: that it is inferred; beside it, its date. */
function markedDots(dots: readonly Dot[], paces: readonly Paced[], i18n: I18n): Dot[] {
  const inferred = i18n.t('inferred.mark');
  const deadlines = new Map(paces.map(({ row }) => [row.id, row.deadline]));
  return dots.map((dot) => {
    const deadline = deadlines.get(dot.id);
    const isComputed = dot.amount.includes(inferred);
    return {
      ...dot,
      // A program writes the number as it is given, and what was divided has no more digits than its words.
      value: short(dot.value),
      valueMax: dot.valueMax && short(dot.valueMax),
      due: isComputed ? `${inferred} · ${dot.due}` : dot.due,
      date: (deadline && deadlineDate(deadline, i18n)) ?? dot.date,
      mark: isComputed ? inferred : ((deadline && inferenceWords(deadline, i18n)) ?? ''),
    };
  });
}

/** Up to so many paces are all said in the title. */
const MOST_SAID = 3;

/** The arithmetic, or that there is none and why. */
const formulaOf = ({ row, pace }: Paced, i18n: I18n): string =>
  pace.kind === 'known'
    ? formulaWords(pace.formula, row, i18n)
    : i18n.t('compare.pace.unknown', { why: i18n.t(`compare.pace.reason.${pace.reason}`) });

/** 甲、乙：how; each way once, with its places. */
const grouped = (paces: readonly Paced[], whoOf: (paced: Paced) => string, i18n: I18n): string[] =>
  [...groupBy(paces, (paced) => formulaOf(paced, i18n))].map(([how, own]) =>
    i18n.labelled(i18n.list([...new Set(own.map(whoOf))]), how),
  );

function paceDoubts(paces: readonly Paced[], i18n: I18n): string[] {
  const inferred = paces.filter(({ pace }) => pace.kind === 'known' && pace.basis === 'inferred');
  const unknown = paces.filter(({ pace }) => pace.kind === 'unknown');
  const placeOf = ({ row }: Paced): string => regionName(row.region, i18n);
  return [
    ...grouped(inferred, placeOf, i18n),
    ...(inferred.length > 0 ? [i18n.t('compare.pace.inferred')] : []),
    ...grouped(
      unknown,
      (paced) => `${placeOf(paced)} ${i18n.format.quantity(paced.row) ?? scopedName(paced.row, i18n)}`,
      i18n,
    ),
  ];
}

/** Empty where the pace is not known. */
const known =
  (words: (pace: KnownPace, row: ComparableRow) => string | null) =>
  ({ pace, row }: Paced): string =>
    pace.kind === 'known' ? (words(pace, row) ?? '') : '';

/** What is computed, for the table and for the data. */
const columnsIn =
  ({ t }: I18n) =>
  (key: 'region' | 'value' | 'total' | 'perYear' | 'rate' | 'formula'): string =>
    t(`compare.pace.column.${key}`);

/** `isList`: of several indicators, each of which is named. */
function paceTable(paces: readonly Paced[], i18n: I18n, isList = false): ChartTable {
  const column = columnsIn(i18n);
  const total = ({ total: change }: KnownPace, row: ComparableRow): string | null =>
    change && changeWords(change, changeUnit(row), i18n);
  const named: WordField<Paced> = [
    'indicator',
    i18n.t('field.indicator'),
    'text',
    ({ row }) => scopedName(row, i18n),
  ];
  const fields: readonly WordField<Paced>[] = [
    ['region', column('region'), 'text', ({ row }) => regionName(row.region, i18n)],
    ...(isList ? [named] : []),
    ['value', column('value'), 'number', ({ row }) => i18n.format.quantity(row) ?? ''],
    ['total', column('total'), 'number', known(total)],
    ['perYear', column('perYear'), 'short', known((pace, row) => perYearWords(pace, row, i18n))],
    ['rate', column('rate'), 'short', known((pace) => rateWords(pace, i18n))],
    ['formula', column('formula'), 'text', (paced) => formulaOf(paced, i18n)],
  ];
  return tableOf(fields, paces, ({ row }) => row.id);
}

const cell = (of: (pace: KnownPace) => DataCell) => (paced: Paced) =>
  paced.pace.kind === 'known' ? of(paced.pace) : null;

/** A pace that cannot be computed is missing, with its reason; what is computed says whether it is inferred. */
function paceData(paces: readonly Paced[], { dataset, i18n }: ExhibitContext): ExhibitData {
  const { t } = i18n;
  const column = columnsIn(i18n);
  const whyOf = ({ row, pace }: Paced): string =>
    pace.kind === 'known' ? formulaWords(pace.formula, row, i18n) : t(`compare.pace.reason.${pace.reason}`);
  const basis = cell((pace) => t(pace.basis === 'inferred' ? 'inferred.mark' : 'panel.stated'));
  const fields: readonly DataField<Paced>[] = [
    ...fieldsOver(commitmentFields(dataset, i18n), ({ row }: Paced) => row),
    ['total', column('total'), 'number', cell(({ total }) => total?.value ?? null)],
    ['perYear', column('perYear'), 'number', cell(({ perYear }) => perYear?.value ?? null)],
    ['rate', t('data.ratePercent'), 'number', cell(({ rate }) => rate?.value ?? null)],
    ['paceBasis', t('data.paceBasis'), 'text', basis],
    ['formula', column('formula'), 'text', whyOf],
  ];
  return dataOf(fields, paces, ({ row: { id } }) => ({ id, ids: [id] }));
}
