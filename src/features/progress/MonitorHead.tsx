import { MONITOR_COLUMNS, type MonitorColumn, type MonitorParams } from '../../url/monitor.ts';
import { useI18n } from '../shared/shell/look.ts';

type Order = Pick<MonitorParams, 'sort' | 'dir'>;

interface Props extends Order {
  readonly onSort: (order: Order) => void;
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

const isNumeric = (column: MonitorColumn): boolean => ['target', 'latest', 'pace'].includes(column);

/** Column headings; each sorts up, then down, then back to the soonest due. */
export function MonitorHead({ sort, dir, onSort }: Props) {
  const i18n = useI18n();
  const next = (column: MonitorColumn): Order => {
    if (sort !== column) return { sort: column, dir: 'asc' };
    return dir === 'asc' ? { sort, dir: 'desc' } : { sort: 'deadline', dir: 'asc' };
  };
  const sortOf = (column: MonitorColumn): keyof typeof ARROWS => {
    if (sort !== column) return 'none';
    return dir === 'asc' ? 'ascending' : 'descending';
  };
  return (
    <thead>
      <tr>
        {MONITOR_COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            className={isNumeric(column) ? 'numeric' : undefined}
            aria-sort={sortOf(column)}
          >
            <button type="button" className="sort-button" onClick={() => onSort(next(column))}>
              {i18n.t(`monitor.column.${column}`)}
              <span aria-hidden="true">{ARROWS[sortOf(column)]}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const CHOICES: readonly Order[] = MONITOR_COLUMNS.flatMap((sort): Order[] => [
  { sort, dir: 'asc' },
  { sort, dir: 'desc' },
]);

/** The order as a select, for phones, where the columns have no headings. */
export function MonitorSortMenu({ sort, dir, onSort }: Props) {
  const i18n = useI18n();
  return (
    <select
      className="input sort-menu"
      aria-label={i18n.t('targets.sort')}
      value={`${sort} ${dir}`}
      onChange={(event) => {
        const choice = CHOICES.find((one) => `${one.sort} ${one.dir}` === event.target.value);
        if (choice !== undefined) onSort(choice);
      }}
    >
      {CHOICES.map((choice) => (
        <option key={`${choice.sort} ${choice.dir}`} value={`${choice.sort} ${choice.dir}`}>
          {`${i18n.t(`monitor.column.${choice.sort}`)} ${i18n.t(`targets.sort.${choice.dir}`)}`}
        </option>
      ))}
    </select>
  );
}
