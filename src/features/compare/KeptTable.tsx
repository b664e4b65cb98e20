import { useMemo } from 'react';
import { columnName, rowName } from '../../charts/compare-matrix/words.ts';
import { tallyWords } from '../../charts/kept/words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useMedia } from '../../charts/view/use-media.ts';
import { BY_SHARE, type Kept, type KeptRow, type Tally } from '../../domain/compare/kept.ts';
import type { MatrixOrder } from '../../domain/compare/matrix.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { KeptFigures } from './KeptFigures.tsx';
import { MoreListed, useListed } from './MoreListed.tsx';
import { SortedHead } from './SortedHead.tsx';

interface Props {
  readonly kept: Kept;
  /** What the table says, for those who hear it. */
  readonly caption: string;
  readonly mine: string | null;
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
}

/** Widths of a name and of a result with its target. */
const [NAME_EM, CELL_EM] = [6, 8];
/** Rows that are there without a wait. */
const ROWS = 60;

/** Regions down, indicators across: verdict and result, which lead to the report's sentence, over the target, which leads to its own. */
export function KeptTable({ kept, caption, mine, order, onSort }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { columns, rows } = kept;
  const { listed: shown, more } = useListed(rows.length, ROWS);
  // Paper has nothing to press.
  const listed = useMedia('print') ? rows.length : shown;
  const headings = useMemo(
    () => [
      { key: 'region', name: i18n.t('field.region') },
      ...columns.map((column) => ({
        key: column.key,
        name: columnName(column, { dataset, i18n }),
      })),
      { key: BY_SHARE, name: i18n.t('compare.kept.tally') },
    ],
    [columns, dataset, i18n],
  );
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard. */}
      <section className="table-box aligned-box" tabIndex={0} aria-label={caption}>
        <table
          className="data-table aligned"
          style={{ minWidth: `${NAME_EM + (columns.length + 1) * CELL_EM}em` }}
        >
          <caption className="visually-hidden">{mixed(caption, i18n.lang)}</caption>
          <SortedHead headings={headings} order={order} onSort={onSort} />
          <tbody>
            {rows.slice(0, listed).map((row) => (
              <Row key={row.code} row={row} isMine={row.code === mine} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{i18n.t('compare.kept.all')}</th>
              {[...columns, { key: BY_SHARE, tally: kept.tally }].map(({ key, tally }) => (
                <Counts key={key} tally={tally} />
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <MoreListed of="regions" page={ROWS} total={rows.length} listed={listed} onMore={more} />
    </>
  );
}

function Row({ row, isMine }: { readonly row: KeptRow; readonly isMine: boolean }) {
  const i18n = useI18n();
  return (
    <tr data-mine={isMine}>
      <th scope="row">
        {isMine && <span aria-hidden="true">▸</span>}
        {mixed(rowName(row, i18n), i18n.lang)}
        {isMine && <span className="visually-hidden">{i18n.t('mine.label')}</span>}
      </th>
      {row.cells.map((cell, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its column, whose place is its own.
        <td key={at} data-verdict={cell.verdict}>
          <KeptFigures kept={cell} />
        </td>
      ))}
      <Counts tally={row.tally} />
    </tr>
  );
}

const Counts = ({ tally }: { readonly tally: Tally }) => (
  <td className="numbers">{tallyWords(tally, useI18n())}</td>
);
