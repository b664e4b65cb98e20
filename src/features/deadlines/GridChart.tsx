import { useCallback } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import type { GridColumn } from '../../charts/deadline-grid/data.ts';
import { deadlineGridPlaces } from '../../charts/deadline-grid/option.ts';
import { linksOf } from '../../charts/link.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';
import { gridChart } from '../../charts/deadline-grid/exhibit.ts';
import type { DeadlineModel } from '../../domain/time/deadlines.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly params: DeadlinesParams;
  readonly onView: (view: DeadlinesParams['view']) => void;
}

/** How many fall due where and when; a cell leads to its commitments. */
export function GridChart({ model, params, onView }: Props) {
  const { screenHref } = useNavigation();
  const context = useExhibitContext();
  const { i18n } = context;
  const { code } = useMyRegion();
  const { by, view } = params;
  const { value: chart, isFresh } = useWork(
    context.dataset.rows,
    useCallback(() => gridChart(model, by, code, context), [model, by, code, context]),
  );
  if (chart === null || !isFresh) return <output className="muted">{i18n.t('load.counting')}</output>;
  const { exhibit, drawing } = chart;
  const hrefOf = (key: string | null, years: GridColumn | null): string =>
    screenHref('deadlines', { ...params, ...(key === null ? {} : { [by]: [key] }), ...years });
  const keys = new Set(drawing.lines.map(({ key }) => key));
  const cells = new Map(drawing.cells.map((cell) => [cell.id, cell]));
  const cellHref = (id: string): string | null => {
    const cell = cells.get(id);
    return cell === undefined ? null : hrefOf(cell.key, cell.years);
  };
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={(key) => (key !== '' && keys.has(key) ? hrefOf(key, null) : null)}
      links={(width) => linksOf(deadlineGridPlaces(drawing, width), cellHref)}
    />
  );
}
