import { SORT_KEYS, type SortKey, type TargetsParams } from '../../url/targets.ts';
import { bothWays, SortHeading, SortMenu, type Order } from '../../ui/form/sorting.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  readonly params: TargetsParams;
  readonly onSort: (order: Order<SortKey>) => void;
}

const IN_DOCUMENTS: Order<SortKey> = { sort: 'document', dir: 'asc' };
const COLUMNS = ['indicator', 'value', 'deadline', 'region', 'policy'] as const;
const NAMES = {
  indicator: 'field.indicator',
  value: 'targets.column.value',
  deadline: 'field.deadline',
  region: 'field.region',
  policy: 'field.policy',
} as const satisfies Record<(typeof COLUMNS)[number], string>;
const CHOICES = bothWays(SORT_KEYS).filter(({ sort, dir }) => sort !== 'document' || dir === 'asc');

/** Column headings; each sorts up, then down, then back to the order of the documents. */
export function TableHead({ params, onSort }: Props) {
  const i18n = useI18n();
  return (
    <thead className="table-head">
      <tr className="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <SortHeading<SortKey>
            key={column}
            column={column}
            order={params}
            rest={IN_DOCUMENTS}
            name={i18n.t(NAMES[column])}
            className={`cell cell-${column}`}
            onSort={onSort}
          />
        ))}
        <th scope="col" className="cell cell-note">
          <span className="visually-hidden">{i18n.t('targets.column.note')}</span>
        </th>
      </tr>
    </thead>
  );
}

export function TargetSortMenu({ params, onSort }: Props) {
  const i18n = useI18n();
  return (
    <SortMenu
      order={params}
      choices={CHOICES}
      nameOf={(sort, dir) =>
        sort === 'document'
          ? i18n.t('targets.sort.document')
          : `${i18n.t(NAMES[sort])} ${i18n.t(`targets.sort.${dir}`)}`
      }
      onSort={onSort}
    />
  );
}
