/** The timeline as an exhibit. Pure. */
import { presentStates } from '../deadline-states.ts';
import { finding, linesBy, stateDefinition, yearsDoubts, type DeadlineLines } from '../deadline-words.ts';
import { timelineOf, type Timeline, type TimelineSource } from './data.ts';
import { timelineHeight, timelineOption } from './option.ts';
import { commitmentData, commitmentWords } from '../exhibit/commitment-data.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit, type ExhibitDrawing } from '../exhibit/exhibit.ts';
import { countedSources } from '../exhibit/sources.ts';
import { tableOf } from '../exhibit/fields.ts';
import type { ChartTable } from '../table.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { I18n } from '../../i18n/index.ts';
import { shortName } from '../../i18n/shown-names.ts';
import { dutyStart, stateOf, type DeadlineFilter, type DeadlineModel } from '../../domain/time/deadlines.ts';

export interface TimelineWishes extends Pick<DeadlineFilter, 'from' | 'to'> {
  readonly by: DeadlineLines;
}

export function timelineIn(
  { vantage, dated, recurring }: DeadlineModel,
  { by, from, to }: TimelineWishes,
  context: ExhibitContext,
): Timeline {
  const { dataset, i18n } = context;
  const groupOf = linesBy(by, context);
  const sources = [...dated, ...recurring].map((row) => ({
    ...row,
    amount: i18n.format.quantity(row) ?? '',
    group: groupOf(row),
    fromYear: dutyStart(row, dataset),
  }));
  return timelineOf(named(sources, i18n), vantage, { from, to }, i18n);
}

/** So many commitments have a row and so a name each; more would be longer than anybody looks through. */
const MOST_NAMED = 200;

/** Each commitment in a row of its own, under its region or theme, in the order of their time. */
function named(
  sources: readonly (TimelineSource & Pick<TargetRow, 'kind'>)[],
  i18n: I18n,
): readonly TimelineSource[] {
  if (sources.length > MOST_NAMED) return sources;
  const isOne = new Set(sources.map(({ group }) => group.key)).size === 1;
  return sources.map((source) => ({
    ...source,
    group: {
      key: `${source.group.key} ${source.deadline.value} ${source.id}`,
      name: shortName(source, i18n),
      note: source.amount,
      ...(!isOne && { under: source.group.name }),
    },
  }));
}

/** What falls due when, as exactly as the text says it. */
export function timelineExhibit(model: DeadlineModel, timeline: Timeline, context: ExhibitContext): Exhibit {
  const { asOf, i18n } = context;
  const heads = timeline.rows.filter(({ isHead }) => isHead);
  const said = (heads.length === 0 ? timeline.rows : heads).map(({ name, count }) => `${name} ${count}`);
  return exhibitOf(
    context,
    {
      kind: 'timeline',
      title: finding(model, i18n),
      subtitle: subtitleOf(
        ['measure', i18n.t('deadlines.timeline.subtitle')],
        ['key', timelineKey(model, i18n)],
        ['definition', stateDefinition(model.counts, i18n)],
      ),
      doubts: timelineDoubts(model, timeline, context),
      sources: countedSources(inTime(model), context.dataset, i18n),
      summary: i18n.t('deadlines.timeline.summary', {
        rows: i18n.list(said),
        date: i18n.format.date(asOf),
      }),
      drawing: timelineDrawing(timeline),
      table: timelineTable(model, context),
      plot: null,
    },
    () => statedData(model, context),
  );
}

function timelineDrawing(timeline: Timeline): ExhibitDrawing {
  const { rows } = timeline;
  return {
    // Nothing moves: what is drawn are hundreds of marks, each in a place of its own.
    option: (style) => timelineOption(timeline, { ...style, animate: false }),
    height: () => timelineHeight(timeline),
    isElastic: false,
    rows: {
      count: rows.length,
      of: (from, to) => timelineDrawing({ ...timeline, rows: rows.slice(from, to) }),
    },
  };
}

const inTime = ({ dated, recurring }: DeadlineModel): TargetRow[] =>
  [...dated, ...recurring].toSorted((a, b) => (a.deadline.value ?? '').localeCompare(b.deadline.value ?? ''));

/** How each state is drawn, and the marks that every state may have. */
function timelineKey({ counts }: DeadlineModel, i18n: I18n): string {
  const states = presentStates(counts).map((state) => i18n.t(`deadlines.timeline.key.${state}`));
  return i18n.clauses([...states, i18n.t('deadlines.timeline.key')]);
}

function timelineDoubts(model: DeadlineModel, timeline: Timeline, { asOf, i18n }: ExhibitContext): string[] {
  const isOutside = timeline.asOf < timeline.from || timeline.asOf > timeline.to;
  return [
    ...(isOutside ? [i18n.t('deadlines.timeline.outside', { date: i18n.format.date(asOf) })] : []),
    ...(model.recurring.length > 0
      ? [i18n.t('deadlines.timeline.recurring', { n: model.recurring.length })]
      : []),
    ...yearsDoubts(model, i18n),
  ];
}

/** Empty where there is no date. */
function stateWords(row: TargetRow, { vantage }: DeadlineModel, i18n: I18n): string {
  const state = stateOf(row, vantage);
  return state === null ? '' : i18n.t(`deadlines.now.${state}`);
}

/** The same commitments in order of time. */
function timelineTable(model: DeadlineModel, context: ExhibitContext): ChartTable {
  const { i18n } = context;
  const { region, indicator, value, deadline } = commitmentWords(context);
  const state = [
    'state',
    i18n.t('field.state'),
    'text',
    (row: TargetRow) => stateWords(row, model, i18n),
  ] as const;
  return tableOf<TargetRow>([region, indicator, value, deadline, state], inTime(model), ({ id }) => id);
}

const statedData = (model: DeadlineModel, { asOf, dataset, i18n }: ExhibitContext): Exhibit['data'] =>
  commitmentData(inTime(model), dataset, i18n, [
    ['state', i18n.t('field.state'), 'text', (row) => stateWords(row, model, i18n)],
    ['asOf', i18n.t('asof.label'), 'date', () => asOf],
  ]);
