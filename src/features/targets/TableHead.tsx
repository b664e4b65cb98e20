import type { SortKey, TargetsParams } from '../../url/targets.ts';
import { useI18n } from '../shared/shell/look.ts';

interface Props {
  readonly params: TargetsParams;
  readonly onSort: (patch: Pick<TargetsParams, 'sort' | 'dir'>) => void;
}

type ColumnKey = Exclude<SortKey, 'document'>;
const COLUMNS: readonly ColumnKey[] = ['indicator', 'value', 'deadline', 'region', 'policy'];

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

/** Column headings; each sorts up, then down, then back to the order of the documents. */
export function TableHead({ params, onSort }: Props) {
  const i18n = useI18n();
  const next = (column: ColumnKey): Pick<TargetsParams, 'sort' | 'dir'> => {
    if (params.sort !== column) return { sort: column, dir: 'asc' };
    return params.dir === 'asc' ? { sort: column, dir: 'desc' } : { sort: 'document', dir: 'asc' };
  };
  const sortOf = (column: ColumnKey): keyof typeof ARROWS => {
    if (params.sort !== column) return 'none';
    return params.dir === 'asc' ? 'ascending' : 'descending';
  };
  return (
    <thead className="table-head">
      <tr className="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" className={`cell cell-${column}`} aria-sort={sortOf(column)}>
            <button type="button" className="sort-button" onClick={() => onSort(next(column))}>
              {i18n.t(`targets.column.${column}`)}
              <span aria-hidden="true">{ARROWS[sortOf(column)]}</span>
            </button>
          </th>
        ))}
        <th scope="col" className="cell cell-note">
          <span className="visually-hidden">{i18n.t('targets.column.note')}</span>
        </th>
      </tr>
    </thead>
  );
}
