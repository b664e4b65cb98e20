import { useI18n } from '../shell/contexts.ts';

/** By which column a table is ordered, and which way. */
export interface Order<K extends string> {
  readonly sort: K;
  readonly dir: 'asc' | 'desc';
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

interface HeadingProps<K extends string> {
  readonly column: K;
  readonly order: Order<K>;
  /** The order to which a table comes back. */
  readonly rest: Order<K>;
  readonly name: string;
  readonly className: string | undefined;
  readonly onSort: (order: Order<K>) => void;
}

/** A column's heading; it sorts up, then down, then back. */
export function SortHeading<K extends string>(props: HeadingProps<K>) {
  const { column, order, rest, onSort } = props;
  const sorted = order.sort !== column ? 'none' : order.dir === 'asc' ? 'ascending' : 'descending';
  const next = {
    none: { sort: column, dir: 'asc' },
    ascending: { sort: column, dir: 'desc' },
    descending: rest,
  } as const;
  return (
    <th scope="col" className={props.className} aria-sort={sorted}>
      <button type="button" className="bare sort-button" onClick={() => onSort(next[sorted])}>
        {props.name}
        <span aria-hidden="true">{ARROWS[sorted]}</span>
      </button>
    </th>
  );
}

/** Each column up and down. */
export const bothWays = <K extends string>(columns: readonly K[]): readonly Order<K>[] =>
  columns.flatMap((sort) => [
    { sort, dir: 'asc' as const },
    { sort, dir: 'desc' as const },
  ]);

interface MenuProps<K extends string> {
  readonly order: Order<K>;
  readonly choices: readonly Order<K>[];
  readonly nameOf: (column: K, dir: Order<K>['dir']) => string;
  readonly onSort: (order: Order<K>) => void;
}

/** The order as a select, for phones, where the columns have no headings. */
export function SortMenu<K extends string>({ order, choices, nameOf, onSort }: MenuProps<K>) {
  const { t } = useI18n();
  return (
    <select
      className="input sort-menu"
      aria-label={t('targets.sort')}
      value={`${order.sort} ${order.dir}`}
      onChange={(event) => {
        const choice = choices.find(({ sort, dir }) => `${sort} ${dir}` === event.target.value);
        if (choice !== undefined) onSort(choice);
      }}
    >
      {choices.map(({ sort, dir }) => (
        <option key={`${sort} ${dir}`} value={`${sort} ${dir}`}>
          {nameOf(sort, dir)}
        </option>
      ))}
    </select>
  );
}
