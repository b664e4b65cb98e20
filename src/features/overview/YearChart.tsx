import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { linksOf } from '../../charts/link.ts';
import { PALETTES } from '../../charts/palette.ts';
import { ChartFrame, type ChartView } from '../../charts/view/ChartFrame.tsx';
import { yearColumns } from '../../charts/year-columns/data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption, yearPlaces } from '../../charts/year-columns/option.ts';
import { useShell } from '../shell.ts';
import { yearDoubts, yearKey, yearTable, yearTitle } from './charts.ts';
import type { OverviewModel } from './model.ts';
import { Sources } from './Sources.tsx';

interface Props {
  readonly model: OverviewModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function YearChart({ model, view, onView }: Props) {
  const { asOf, results, dataset, i18n, screenHref, theme } = useShell();
  const years = useMemo(
    () => yearColumns(dataset.rows, { asOf, results }, i18n),
    [dataset, asOf, results, i18n],
  );
  const dated = useMemo(() => dataset.rows.filter(({ deadline }) => deadline.value !== null), [dataset]);
  const option = useCallback(
    (width: number, animate: boolean) =>
      yearColumnsOption(years, { palette: PALETTES[theme], width, animate }),
    [years, theme],
  );
  const hrefOf = (year: string) => screenHref('targets', { year: [year], sort: 'deadline' });
  const said = years.columns.map(({ label }) => label).join(i18n.lang === 'en' ? '; ' : '；');
  return (
    <ChartFrame
      i18n={i18n}
      title={yearTitle(years, i18n)}
      subtitle={
        <>
          {i18n.t('overview.year.subtitle')} <span className="chart-key">{yearKey(years, i18n)}</span>
        </>
      }
      option={option}
      height={YEAR_COLUMNS_HEIGHT}
      links={(width) => linksOf(yearPlaces(years, width), hrefOf)}
      summary={i18n.t('overview.year.summary', { years: said, date: i18n.format.date(asOf) })}
      table={yearTable(years, hrefOf, i18n)}
      doubts={yearDoubts(dataset, years, model, i18n)}
      sources={<Sources rows={dated} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
    />
  );
}
