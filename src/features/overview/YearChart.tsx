import { useMemo } from 'react';
import { linksOf } from '../../charts/link.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { yearColumns } from '../../charts/year-columns/data.ts';
import { yearPlaces } from '../../charts/year-columns/option.ts';
import { Frame } from '../Frame.tsx';
import { useExhibitContext } from '../exhibit-context.ts';
import { useShell } from '../shell.ts';
import { yearExhibit } from './exhibits.ts';
import type { OverviewModel } from './model.ts';

interface Props {
  readonly model: OverviewModel;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function YearChart({ model, view, onView }: Props) {
  const { screenHref } = useShell();
  const context = useExhibitContext();
  const years = useMemo(() => yearColumns(context.dataset.rows, context, context.i18n), [context]);
  const exhibit = useMemo(() => yearExhibit(model, context), [model, context]);
  const hrefOf = (year: string) => screenHref('targets', { year: [year], sort: 'deadline' });
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={hrefOf}
      links={(width) => linksOf(yearPlaces(years, width), hrefOf)}
    />
  );
}
