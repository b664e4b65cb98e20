import { useDrawn } from '../../bulk/use-work.ts';
import { Button } from '../../charts/view/Button.tsx';
import { MONITOR_COLUMNS, NO_MONITOR_FILTER, type MonitorColumn } from '../../url/monitor.ts';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { MonitorGroup, MonitorModel } from './monitor-model.ts';
import { MonitorRowView } from './MonitorRowView.tsx';
import { bothWays, SortHeading, SortMenu, type Order } from '../../ui/form/sorting.tsx';
import { FramedKey } from '../../ui/record/Due.tsx';

interface Props extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

/** The followed commitments, under their offices where they are grouped so. */
export function MonitorTable({ model, params, setParams }: Props) {
  const i18n = useI18n();
  const drawn = useDrawn(model.rows.length);
  if (model.total === 0) return <output className="screen-message">{i18n.t('monitor.empty')}</output>;
  const { sort, dir } = params;
  const onSort = setParams;
  return (
    <>
      <div className="in-row spaced spread">
        <output className="muted small">
          {model.rows.length === 0
            ? i18n.t('monitor.filtered', { total: model.total })
            : i18n.t('monitor.count', { n: model.rows.length, total: model.total })}
        </output>
        <FramedKey rows={model.rows.map(({ row }) => row)} />
        {model.rows.length === 0 && (
          <Button look="small" onClick={() => setParams(NO_MONITOR_FILTER)}>
            {i18n.t('targets.chip.clearAll')}
          </Button>
        )}
        <MonitorSortMenu sort={sort} dir={dir} onSort={onSort} />
      </div>
      <div className="table-box">
        <table className="data-table monitor-table" aria-label={i18n.t('monitor.title')}>
          <MonitorHead sort={sort} dir={dir} onSort={onSort} />
          {firstOf(model.groups, drawn).map((group) => (
            <Group key={group.office} group={group} hasPlace={model.isOfMany} />
          ))}
        </table>
      </div>
    </>
  );
}

interface ShownGroup extends MonitorGroup {
  readonly size: number;
}

/** So many rows of the groups, each with its size. */
function firstOf(groups: readonly MonitorGroup[], count: number): ShownGroup[] {
  let left = count;
  return groups.flatMap(({ office, rows }) => {
    const first = rows.slice(0, left);
    left -= first.length;
    return first.length === 0 ? [] : [{ office, rows: first, size: rows.length }];
  });
}

function Group({
  group: { office, rows, size },
  hasPlace,
}: {
  readonly group: ShownGroup;
  readonly hasPlace: boolean;
}) {
  const i18n = useI18n();
  return (
    <tbody>
      {office !== null && (
        <tr className="monitor-group">
          <th scope="rowgroup" colSpan={MONITOR_COLUMNS.length}>
            {office === '' ? i18n.t('monitor.noOffice') : <span lang="zh-CN">{office}</span>}{' '}
            <span className="muted numbers">{i18n.format.count(size)}</span>
          </th>
        </tr>
      )}
      {rows.map((entry) => (
        <MonitorRowView key={entry.row.id} entry={entry} hasPlace={hasPlace} />
      ))}
    </tbody>
  );
}

interface MonitorHeadProps extends Order<MonitorColumn> {
  readonly onSort: (order: Order<MonitorColumn>) => void;
}

const SOONEST: Order<MonitorColumn> = { sort: 'deadline', dir: 'asc' };
const CHOICES = bothWays(MONITOR_COLUMNS);

const isNumeric = (column: MonitorColumn): boolean => ['target', 'latest', 'pace'].includes(column);

/** Column headings; each sorts up, then down, then back to the soonest due. */
function MonitorHead({ onSort, ...order }: MonitorHeadProps) {
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

function MonitorSortMenu({ onSort, ...order }: MonitorHeadProps) {
  const { t } = useI18n();
  const nameOf = (column: MonitorColumn, dir: Order<MonitorColumn>['dir']): string =>
    `${t(`monitor.column.${column}`)} ${t(`targets.sort.${dir}`)}`;
  return <SortMenu order={order} choices={CHOICES} nameOf={nameOf} onSort={onSort} />;
}
