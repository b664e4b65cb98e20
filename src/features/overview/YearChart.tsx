import { linksOf } from '../../charts/link.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { yearPlaces } from '../../charts/year-columns/option.ts';
import { Frame } from '../shared/frame/Frame.tsx';
import { useNavigation } from '../shared/shell/contexts.ts';
import type { YearsChart } from './parts.ts';

interface Props {
  readonly years: YearsChart;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

export function YearChart({ years: { columns, exhibit }, view, onView }: Props) {
  const { screenHref } = useNavigation();
  const hrefOf = (year: string) => screenHref('targets', { year: [year], sort: 'deadline' });
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={hrefOf}
      links={(width) => linksOf(yearPlaces(columns, width), hrefOf)}
    />
  );
}
