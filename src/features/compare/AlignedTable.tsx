import { deadlineLabel, isInferred } from '../../charts/deadline-label.ts';
import { Mixed } from '../../charts/view/Mixed.tsx';
import { useIsPrinting } from '../../charts/view/use-is-printing.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useNavigation } from '../shared/shell/navigation.ts';
import type { Cell, Matrix, MatrixOrder, MatrixRow } from './matrix.ts';
import { cellSaid, columnName, rowName } from './matrix-words.ts';
import type { ComparableRow } from './model.ts';
import { MoreListed, useListed } from './MoreListed.tsx';
import { indicatorName } from '../../i18n/indicator-name.ts';

interface Props {
  readonly matrix: Matrix;
  /** What the table says, for those who hear it. */
  readonly caption: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly mine: string | null;
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
}

/** Widths of a name and of a figure with its date. */
const [NAME_EM, CELL_EM] = [6, 8.5];

/** Rows that are there without a wait: all provinces, and more than a screen of cities. */
const ROWS = 60;

/** Regions down, indicators across: each figure with its bound and date, and what differs from its column. */
export function AlignedTable(props: Props) {
  const { matrix, caption, mine } = props;
  const { lang } = useI18n();
  const { rows, columns } = matrix;
  const { listed: shown, more } = useListed(rows.length, ROWS);
  // Paper has nothing to press.
  const listed = useIsPrinting() ? rows.length : shown;
  const years = columns.map(({ year }) => year);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard. */}
      <section className="aligned-box" tabIndex={0} aria-label={caption}>
        <table
          className="chart-table aligned"
          style={{ minWidth: `${NAME_EM + columns.length * CELL_EM}em` }}
        >
          <caption className="visually-hidden">
            <Mixed lang={lang}>{caption}</Mixed>
          </caption>
          <Head {...props} />
          <tbody>
            {rows.slice(0, listed).map((row) => (
              <Row key={row.code} row={row} years={years} isMine={row.code === mine} />
            ))}
          </tbody>
        </table>
      </section>
      <MoreListed of="regions" page={ROWS} total={rows.length} listed={listed} onMore={more} />
    </>
  );
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

const first = (key: string): MatrixOrder['dir'] => (key === 'region' ? 'asc' : 'desc');

/** Each heading sorts: figures from the highest, places as their codes run; then the other way, then not at all. */
function Head({ matrix: { columns }, labels, order: { by, dir }, onSort }: Props) {
  const i18n = useI18n();
  const next = (key: string): MatrixOrder => {
    if (by !== key) return { by: key, dir: first(key) };
    return dir === first(key) ? { by, dir: dir === 'asc' ? 'desc' : 'asc' } : { by: null, dir: 'desc' };
  };
  const headings = [
    { key: 'region', name: i18n.t('compare.column.region'), year: null },
    ...columns.map((column) => ({ ...column, name: columnName(column, labels, i18n) })),
  ];
  return (
    <thead>
      <tr>
        {headings.map(({ key, name, year }) => {
          const sort = by !== key ? 'none' : dir === 'asc' ? 'ascending' : 'descending';
          return (
            <th key={key} scope="col" aria-sort={sort}>
              <button type="button" className="sort-button" onClick={() => onSort(next(key))}>
                <Mixed lang={i18n.lang}>{name}</Mixed>
                <span aria-hidden="true">{ARROWS[sort]}</span>
              </button>
              {year !== null && <span className="aligned-year">{i18n.format.date(String(year))}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  /** Of the columns; null where a column has none. */
  readonly years: readonly (number | null)[];
  readonly isMine: boolean;
}

function Row({ row, years, isMine }: RowProps) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  return (
    <tr data-mine={isMine} data-nation={row.code === NATION}>
      <th scope="row">
        {isMine && <span aria-hidden="true">▸</span>}
        <Mixed lang={lang}>{rowName(row, i18n)}</Mixed>
        {isMine && <span className="visually-hidden">{t('mine.label')}</span>}
      </th>
      {row.cells.map((cell, index) => (
        // A row has one cell per column, always in the same order.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index} data-kind={cell.kind}>
          <CellBody cell={cell} year={years[index] ?? null} />
        </td>
      ))}
    </tr>
  );
}

const SIGNS = new Map<Cell['kind'], string>([
  ['words', 'words'],
  ['not-found', 'not-found'],
  ['no-document', 'no-document'],
]);

/** Whether a heading has said all of a cell's date but that it was inferred. */
const isOfYear = (cell: Cell, year: number | null): boolean =>
  cell.kind === 'value' && year !== null && cell.row.deadline.value === String(year);

function CellBody({ cell, year }: { readonly cell: Cell; readonly year: number | null }) {
  const i18n = useI18n();
  const { targetHref, openId } = useNavigation();
  const { text, due, chips } = cellSaid(cell, i18n);
  const words = <Mixed lang={i18n.lang}>{text}</Mixed>;
  const sign = SIGNS.get(cell.kind);
  const said =
    sign === undefined ? (
      words
    ) : (
      <span title={text}>
        <span className="absent-sign" data-absence={sign} aria-hidden="true" />
        <span className="visually-hidden">{words}</span>
      </span>
    );
  if (!('row' in cell)) return said;
  return (
    <>
      <a
        className="numbers"
        href={targetHref(cell.row.id)}
        aria-current={openId === cell.row.id ? 'true' : undefined}
      >
        {said}
      </a>{' '}
      {due !== '' && !isOfYear(cell, year) && (
        <span className="aligned-due">
          <Mixed lang={i18n.lang}>{due}</Mixed>
        </span>
      )}
      {isOfYear(cell, year) && (
        <>
          <span className="visually-hidden">{due}</span>
          {isInferred(cell.row.deadline) && (
            <span className="aligned-due" aria-hidden="true">
              {i18n.t('inferred.mark')}
            </span>
          )}
        </>
      )}
      {chips.map(({ key, word, why }) => (
        <span key={key} className="aligned-chip" title={why}>
          <span aria-hidden="true">≠ </span>
          <span className="visually-hidden">{i18n.t('compare.matrix.differs')}</span>
          <Mixed lang={i18n.lang}>{word}</Mixed>
        </span>
      ))}
      {cell.kind === 'value' && cell.others.length > 0 && <Others rows={cell.others} i18n={i18n} />}
    </>
  );
}

/** The other figures of the region in the column: another year, a part of it, another text. */
function Others({ rows, i18n }: { readonly rows: readonly ComparableRow[]; readonly i18n: I18n }) {
  const { targetHref } = useNavigation();
  return (
    <details className="aligned-others">
      <summary aria-label={i18n.t('compare.matrix.others', { n: rows.length })}>+{rows.length}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={targetHref(row.id)}>
              <Mixed lang={i18n.lang}>{i18n.format.quantity(row) ?? ''}</Mixed>
            </a>{' '}
            <Mixed lang={i18n.lang}>
              {[deadlineLabel(row.deadline, i18n), indicatorName(row, i18n), row.scope].join(' ').trim()}
            </Mixed>
          </li>
        ))}
      </ul>
    </details>
  );
}
