import { useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useMedia } from '../../charts/view/use-media.ts';
import { NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { AlignedCell, leadOf } from './AlignedCell.tsx';
import { cellKey, type KeptCell, type KeptCells } from '../../domain/compare/kept.ts';
import {
  cellsOf,
  folded,
  sharesOf,
  type Matrix,
  type MatrixColumn,
  type MatrixOrder,
  type MatrixRow,
} from '../../domain/compare/matrix.ts';
import { columnName, countingOf, rowName, type Counting } from '../../charts/compare-matrix/words.ts';
import { joined } from '../../domain/text/joined.ts';
import { KeptFigures } from './KeptFigures.tsx';
import { MoreListed, useListed } from './MoreListed.tsx';
import { SortedHead } from './SortedHead.tsx';

interface Props {
  readonly matrix: Matrix;
  /** What became of the year before, where it is shown beside. */
  readonly before: KeptCells;
  /** What the table says, for those who hear it. */
  readonly caption: string;
  readonly mine: string | null;
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
}

/** Widths of a name and of a figure with its date. */
const [NAME_EM, CELL_EM] = [6, 7.5];
/** Length of the longest bar; of all columns together. */
const [BAR_EM, BARS_EM] = [5, 24];

/** Rows that are there without a wait: all provinces, and more than a screen of cities. */
const ROWS = 60;

/** Regions down, indicators across: each figure with its bound and date, and what differs from its column. */
export function AlignedTable({ matrix, before, caption, mine, order, onSort }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { columns } = matrix;
  const { matrix: speaking, silent } = useMemo(() => folded(matrix), [matrix]);
  const [isOpen, setIsOpen] = useState(false);
  const { rows } = isOpen ? matrix : speaking;
  const { listed: shown, more } = useListed(rows.length, ROWS);
  // Paper has nothing to press.
  const listed = useMedia('print') ? rows.length : shown;
  const shares = useMemo(() => sharesOf(matrix), [matrix]);
  const countings = useMemo(
    () => matrix.columns.map((_, at) => countingOf(matrix, at, i18n)),
    [matrix, i18n],
  );
  const headings = useMemo(
    () => [
      { key: 'region', name: i18n.t('field.region') },
      ...columns.map((column, at) => ({
        key: column.key,
        name: columnName(column, { dataset, i18n }),
        under: joined([
          column.year === null ? '' : i18n.format.date(String(column.year)),
          countings[at]?.unit ?? '',
        ]),
      })),
    ],
    [columns, countings, dataset, i18n],
  );
  const leads = useMemo(() => leadsOf(matrix, countings, i18n), [matrix, countings, i18n]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard. */}
      <section className="table-box aligned-box" tabIndex={0} aria-label={caption}>
        <table className="data-table aligned" style={{ minWidth: `${NAME_EM + columns.length * CELL_EM}em` }}>
          <caption className="visually-hidden">{mixed(caption, i18n.lang)}</caption>
          <SortedHead headings={headings} order={order} onSort={onSort} />
          <tbody>
            {rows.slice(0, listed).map((row) => (
              <Row
                key={row.code}
                row={row}
                columns={columns}
                before={before}
                year={matrix.horizon}
                leads={leads}
                countings={countings}
                shares={shares[matrix.rows.indexOf(row)] ?? []}
                isMine={row.code === mine}
              />
            ))}
            {silent.length > 0 && (
              <tr className="screen-only">
                <td colSpan={columns.length + 1}>
                  <Button look="button-quiet small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                    <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>{' '}
                    {i18n.t('compare.matrix.silent', { n: silent.length })}
                  </Button>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      <MoreListed of="regions" page={ROWS} total={rows.length} listed={listed} onMore={more} />
    </>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  readonly before: KeptCells;
  /** The year that is looked at; null: all. */
  readonly year: number | null;
  /** One per column. */
  readonly leads: readonly number[];
  readonly countings: readonly (Counting | null)[];
  readonly shares: readonly (number | null)[];
  readonly isMine: boolean;
}

function Row({ row, columns, before, year, leads, countings, shares, isMine }: RowProps) {
  const i18n = useI18n();
  const { lang, t } = i18n;
  const bar = Math.max(BAR_EM, BARS_EM / columns.length);
  return (
    <tr data-mine={isMine} data-nation={row.code === NATION}>
      <th scope="row">
        {isMine && <span aria-hidden="true">▸</span>}
        {mixed(rowName(row, i18n), lang)}
        {isMine && <span className="visually-hidden">{t('mine.label')}</span>}
      </th>
      {cellsOf(row, columns).map(({ cell, column }, at) => (
        <td
          key={column.key}
          data-kind={cell.kind}
          style={{ backgroundSize: `${((shares[at] ?? 0) * bar).toFixed(2)}em 2px` }}
        >
          <AlignedCell cell={cell} column={column} lead={leads[at] ?? 0} counting={countings[at] ?? null} />
          <Before kept={before.get(cellKey(row.code, column.key))} year={year} />
        </td>
      ))}
    </tr>
  );
}

/** The year before: what was promised for it, and what became of that. */
function Before({ kept, year }: { readonly kept: KeptCell | undefined; readonly year: number | null }) {
  const { format } = useI18n();
  if (kept === undefined || year === null) return null;
  return (
    <div className="small muted aligned-before">
      <span className="visually-hidden">{format.date(String(year - 1))} </span>
      <KeptFigures kept={kept} />
    </div>
  );
}

/** Of what no two regions name alike nothing stands under anything. */
const leadsOf = ({ columns, rows }: Matrix, countings: readonly (Counting | null)[], i18n: I18n): number[] =>
  columns.map(({ reference }, at) =>
    reference === null
      ? 0
      : leadOf(
          rows.map(({ cells }) => cells[at]),
          countings[at] ?? null,
          i18n,
        ),
  );
