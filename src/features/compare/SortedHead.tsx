import { mixed } from '../../charts/view/mixed-words.tsx';
import type { MatrixOrder } from '../../domain/compare/matrix.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  /** The region's first. */
  readonly headings: readonly {
    readonly key: string;
    readonly name: string;
    /** Of which year it is, and in what it is counted; '': neither is said. */
    readonly under?: string;
    /** Sorts nothing. */
    readonly isFixed?: boolean;
  }[];
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

const first = (key: string): MatrixOrder['dir'] => (key === 'region' ? 'asc' : 'desc');

/** Each heading sorts: from the highest, places as their codes run; then the other way, then not at all. */
export function SortedHead({ headings, order: { by, dir }, onSort }: Props) {
  const i18n = useI18n();
  const next = (key: string): MatrixOrder => {
    if (by !== key) return { by: key, dir: first(key) };
    return dir === first(key) ? { by, dir: dir === 'asc' ? 'desc' : 'asc' } : { by: null, dir: 'desc' };
  };
  return (
    <thead>
      <tr>
        {headings.map(({ key, name, under = '', isFixed = false }) => {
          if (isFixed)
            return (
              <th key={key} scope="col">
                {mixed(name, i18n.lang)}
              </th>
            );
          const sort = by !== key ? 'none' : dir === 'asc' ? 'ascending' : 'descending';
          return (
            <th key={key} scope="col" aria-sort={sort}>
              <button type="button" className="bare sort-button" onClick={() => onSort(next(key))}>
                {mixed(name, i18n.lang)}
                <span aria-hidden="true">{ARROWS[sort]}</span>
              </button>
              {under !== '' && <span className="muted small aligned-year">{mixed(under, i18n.lang)}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
