import { countBarPlaces } from '../../charts/count-bars/option.ts';
import { linksOf } from '../../charts/link.ts';
import type { ChartFrameProps } from '../../charts/view/ChartFrame.tsx';
import { yearPlaces } from '../../charts/year-columns/option.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useNavigation } from '../../ui/shell/contexts.ts';
import type { SubjectCharts, YearsChart } from './parts.ts';

type Viewed = Pick<ChartFrameProps, 'view' | 'onView'>;

/** On what; a bar leads to the commitments of its theme. */
export function ThemeChart({ themes, ...viewed }: Viewed & Pick<SubjectCharts, 'themes'>) {
  const { screenHref } = useNavigation();
  const hrefOf = (id: string) => screenHref('targets', { theme: [id] });
  const links = (width: number) => linksOf(countBarPlaces(themes.bars, width), hrefOf);
  return <Frame exhibit={themes.exhibit} {...viewed} rowHref={hrefOf} links={links} />;
}

/** Until when; a column leads to what falls due in its year. */
export function YearChart({ years, ...viewed }: Viewed & { readonly years: YearsChart }) {
  const { screenHref } = useNavigation();
  const hrefOf = (year: string) => screenHref('targets', { year: [year], sort: 'deadline' });
  const links = (width: number) => linksOf(yearPlaces(years.columns, width), hrefOf);
  return <Frame exhibit={years.exhibit} {...viewed} rowHref={hrefOf} links={links} />;
}
