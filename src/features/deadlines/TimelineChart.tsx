import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { presentStates } from '../../charts/deadline-state.ts';
import { timelineOf, type Timeline, type TimelineSource } from '../../charts/deadline-timeline/data.ts';
import { timelineHeight, timelineOption } from '../../charts/deadline-timeline/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import type { ChartTable } from '../../charts/table.ts';
import { ChartFrame } from '../../charts/view/ChartFrame.tsx';
import type { TargetRow } from '../../domain/dataset-index.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { useShell, type Shell } from '../shell.ts';
import { dutyStart } from './calendar.ts';
import { stateOf, type DeadlineModel } from './model.ts';
import { finding, pastDoubts } from './words.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly onView: (view: DeadlinesParams['view']) => void;
}

function groupOf(
  row: TargetRow,
  by: DeadlinesParams['by'],
  { dataset, i18n }: Shell,
): TimelineSource['group'] {
  if (by === 'region') return { key: row.region.code, name: row.region.name };
  const labels = i18n.lang === 'en' ? dataset.labels.en : dataset.labels.zh;
  const id = row.theme?.id ?? '';
  return { key: id, name: labels.get(id) ?? i18n.t('targets.theme.none') };
}

/** What falls due when, as exactly as the text says it. */
export function TimelineChart({ model, params, onView }: Props) {
  const shell = useShell();
  const { asOf, results, dataset, i18n, openTarget, theme } = shell;
  const { by, from, to } = params;
  const timeline = useMemo(() => {
    const sources = model.dated.map((row): TimelineSource => ({
      ...row,
      amount: i18n.format.quantity(row) ?? '',
      group: groupOf(row, by, shell),
      fromYear: dutyStart(row, dataset),
    }));
    return timelineOf(sources, { asOf, results }, { from, to }, i18n);
  }, [model.dated, by, from, to, asOf, results, dataset, i18n, shell]);
  const option = useCallback(
    (width: number) => timelineOption(timeline, { palette: PALETTES[theme], width, animate: false }),
    [timeline, theme],
  );
  const policies = new Set(model.dated.map(({ articleId }) => articleId)).size;
  const documents = new Set(model.dated.map(({ documentId }) => documentId)).size;
  return (
    <ChartFrame
      i18n={i18n}
      title={finding(model, i18n)}
      subtitle={`${i18n.t('deadlines.timeline.subtitle')} ${timelineKey(model, i18n)}`}
      option={option}
      height={timelineHeight(timeline)}
      summary={i18n.t('deadlines.timeline.summary', {
        rows: timeline.rows.map(({ name, count }) => `${name} ${count}`).join(i18n.t('common.listSeparator')),
        date: i18n.format.date(asOf),
      })}
      table={timelineTable(model.dated, shell)}
      doubts={timelineDoubts(model, timeline, shell)}
      sources={<p>{i18n.t('deadlines.sources', { documents, policies, n: model.dated.length })}</p>}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={params.view}
      onView={onView}
      onSelect={openTarget}
    />
  );
}

/** How each state is drawn, and the marks that every state may have. */
function timelineKey({ counts }: DeadlineModel, i18n: I18n): string {
  const states = presentStates(counts).map((state) => i18n.t(`deadlines.timeline.key.${state}`));
  return [...states, i18n.t('deadlines.timeline.key')].join(i18n.t('common.semicolon'));
}

function timelineDoubts(model: DeadlineModel, timeline: Timeline, { asOf, i18n }: Shell): string[] {
  const isOutside = timeline.asOf < timeline.from || timeline.asOf > timeline.to;
  const hidden = timeline.rows.reduce((sum, row) => sum + row.hidden, 0);
  return [
    ...pastDoubts(model.counts, i18n),
    i18n.t('deadlines.doubt.year'),
    ...(model.inferred > 0 ? [i18n.t('deadlines.timeline.inferred', { n: model.inferred })] : []),
    ...(isOutside ? [i18n.t('deadlines.timeline.outside', { date: i18n.format.date(asOf) })] : []),
    ...(hidden > 0 ? [i18n.t('deadlines.timeline.hidden', { n: hidden })] : []),
    ...(model.undated.length > 0 ? [i18n.t('deadlines.doubt.none', { n: model.undated.length })] : []),
  ];
}

const COLUMNS = ['region', 'indicator', 'value', 'deadline', 'state'] as const;

/** The same commitments in order of time, each with its way to the evidence. */
function timelineTable(rows: readonly TargetRow[], { asOf, results, i18n, targetHref }: Shell): ChartTable {
  const inTime = rows.toSorted((a, b) => (a.deadline.value ?? '').localeCompare(b.deadline.value ?? ''));
  return {
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`deadlines.column.${key}`),
      numeric: key === 'value',
      short: key === 'deadline',
    })),
    rows: inTime.map((row) => {
      const state = stateOf(row, { asOf, results });
      return {
        id: row.id,
        href: targetHref(row.id),
        cells: [
          row.region.name,
          row.indicator,
          i18n.format.quantity(row) ?? '',
          deadlineLabel(row.deadline, i18n),
          state === null ? '' : i18n.t(`deadlines.${state}`),
        ],
      };
    }),
  };
}
