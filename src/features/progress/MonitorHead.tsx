import { MONITOR_COLUMNS, type MonitorColumn } from '../../url/monitor.ts';
import { bothWays, SortHeading, SortMenu, type Order } from '../../ui/form/sorting.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props extends Order<MonitorColumn> {
  readonly onSort: (order: Order<MonitorColumn>) => void;
}

const SOONEST: Order<MonitorColumn> = { sort: 'deadline', dir: 'asc' };
const CHOICES = bothWays(MONITOR_COLUMNS);

const isNumeric = (column: MonitorColumn): boolean => ['target', 'latest', 'pace'].includes(column);

/** Column headings; each sorts up, then down, then back to the soonest due. */
export function MonitorHead({ onSort, ...order }: Props) {
  const i18n = useI18n();
  return (
    <thead>
      <tr>
        {MONITOR_COLUMNS.map((column) => (
          <SortHeading
            key={column}
            column={column}
            order={order}
            rest={SOONEST}
            name={i18n.t(`monitor.column.${column}`)}
            className={isNumeric(column) ? 'numeric' : undefined}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}

export function MonitorSortMenu({ onSort, ...order }: Props) {
  const { t } = useI18n();
  const nameOf = (column: MonitorColumn, dir: Order<MonitorColumn>['dir']): string =>
    `${t(`monitor.column.${column}`)} ${t(`targets.sort.${dir}`)}`;
  return <SortMenu order={order} choices={CHOICES} nameOf={nameOf} onSort={onSort} />;
}
