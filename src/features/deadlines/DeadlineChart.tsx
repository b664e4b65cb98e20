import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { presentStates, STATE_SIGN } from '../../charts/deadline-state.ts';
import { deadlineYears } from '../../charts/deadline-years/data.ts';
import { DEADLINE_YEARS_HEIGHT, deadlineYearsOption } from '../../charts/deadline-years/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import type { ChartTable } from '../../charts/table.ts';
import { ChartFrame, type ChartView } from '../../charts/view/ChartFrame.tsx';
import type { I18n } from '../../i18n/index.ts';
import { useShell } from '../shell.ts';
import type { DeadlineModel } from './model.ts';
import { finding, pastDoubts } from './words.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function DeadlineChart({ model, view, onView }: Props) {
  const { asOf, results, dataset, i18n, openTarget, theme } = useShell();
  const years = useMemo(
    () => deadlineYears(model.dated, { asOf, results }, i18n),
    [model.dated, asOf, results, i18n],
  );
  const option = useCallback(
    (width: number, animate: boolean) =>
      deadlineYearsOption(years, { palette: PALETTES[theme], width, animate }),
    [years, theme],
  );
  const documents = new Set(model.dated.map(({ documentId }) => documentId)).size;
  const policies = new Set(model.dated.map(({ articleId }) => articleId)).size;
  return (
    <ChartFrame
      i18n={i18n}
      title={finding(model, i18n)}
      subtitle={
        <>
          {i18n.t('deadlines.subtitle')} <span className="deadline-key">{key(model, i18n)}</span>
        </>
      }
      option={option}
      height={DEADLINE_YEARS_HEIGHT}
      summary={summary(model, asOf, i18n)}
      table={yearsTable(model, i18n)}
      doubts={doubts(model, i18n)}
      sources={<p>{i18n.t('deadlines.sources', { documents, policies, n: model.dated.length })}</p>}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
      onSelect={openTarget}
    />
  );
}

function summary({ years }: DeadlineModel, asOf: string, i18n: I18n): string {
  const said = years.map(({ year, rows }) => i18n.t('deadlines.chartYear', { year, n: rows.length }));
  return i18n.t('deadlines.chartSummary', {
    years: said.join(i18n.t('common.listSeparator')),
    date: i18n.format.date(asOf),
  });
}

function key({ counts }: DeadlineModel, i18n: I18n): string {
  return presentStates(counts)
    .map((state) => `${STATE_SIGN[state]} ${i18n.t(`deadlines.${state}`)}`)
    .join('\u3000');
}

function yearsTable({ years, counts: all }: DeadlineModel, i18n: I18n): ChartTable {
  const states = presentStates(all);
  const columns = [
    { key: 'year', label: i18n.t('deadlines.column.year'), numeric: false },
    ...states.map((state) => ({ key: state, label: i18n.t(`deadlines.${state}`), numeric: true })),
    { key: 'total', label: i18n.t('deadlines.column.total'), numeric: true },
  ];
  const rows = years.map(({ year, counts, rows }) => ({
    id: String(year),
    href: null,
    cells: [
      String(year),
      ...[...states.map((state) => counts[state]), rows.length].map((count) => i18n.format.count(count)),
    ],
  }));
  return { columns, rows };
}

function doubts({ inferred, undated, counts }: DeadlineModel, i18n: I18n): string[] {
  return [
    ...pastDoubts(counts, i18n),
    i18n.t('deadlines.doubt.year'),
    ...(inferred > 0 ? [i18n.t('deadlines.doubt.inferred', { n: inferred })] : []),
    ...(undated.length > 0 ? [i18n.t('deadlines.doubt.none', { n: undated.length })] : []),
  ];
}
