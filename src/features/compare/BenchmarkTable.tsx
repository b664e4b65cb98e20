import { headsOf, headWords } from '../../charts/benchmark/exhibit.ts';
import { parted, rowSaid } from '../../charts/benchmark/words.ts';
import { columnName } from '../../charts/compare-matrix/words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { stripOf, type Benchmark, type BenchmarkRow, type Strip } from '../../domain/compare/benchmark.ts';
import type { Cell, MatrixColumn, MatrixOrder } from '../../domain/compare/matrix.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { AlignedCell } from './AlignedCell.tsx';
import { KeptFigures } from './KeptFigures.tsx';
import { SortedHead } from './SortedHead.tsx';

interface Props {
  readonly benchmark: Benchmark;
  /** What the table says, for those who hear it. */
  readonly caption: string;
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
}

const WIDTH_EM = 68;
const SORTS: ReadonlySet<string> = new Set(['before', 'rank']);

/** Indicators down: what was promised and reached, what is promised, and where that stands among the others. */
export function BenchmarkTable({ benchmark, caption, order, onSort }: Props) {
  const i18n = useI18n();
  const heads = headsOf(benchmark);
  const headings = [
    { key: 'indicator', name: i18n.t('field.indicator'), isFixed: true },
    ...heads.map((key) => ({
      key,
      name: headWords(key, benchmark, i18n),
      isFixed: !SORTS.has(key),
    })),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard.
    <section className="table-box aligned-box" tabIndex={0} aria-label={caption}>
      <table className="data-table aligned benchmark" style={{ minWidth: `${WIDTH_EM}em` }}>
        <caption className="visually-hidden">{mixed(caption, i18n.lang)}</caption>
        <SortedHead headings={headings} order={order} onSort={onSort} />
        <tbody>
          {benchmark.rows.map((row) => (
            <Row key={row.column.key} row={row} benchmark={benchmark} heads={heads} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: BenchmarkRow;
  readonly benchmark: Benchmark;
  readonly heads: ReturnType<typeof headsOf>;
}

function Row({ row, benchmark, heads }: RowProps) {
  const { screenHref } = useNavigation();
  const dataset = useDataset();
  const i18n = useI18n();
  const { column, before, cell, goal, nation } = row;
  const { median, lead, rank, gap } = rowSaid(row, benchmark, i18n);
  const strip = stripOf(row);
  const year = benchmark.goalYear ?? 0;
  return (
    <tr>
      <th scope="row">
        <a
          className="kept-history"
          href={screenHref('compare', {
            show: 'history',
            of: benchmark.code,
            topic: [`indicator:${column.name}`],
          })}
        >
          {mixed(columnName(column, { dataset, i18n }), i18n.lang)}
        </a>
      </th>
      <td data-verdict={before?.verdict}>{before === null ? '–' : <KeptFigures kept={before} />}</td>
      <Figure cell={cell} column={column} isMine />
      {heads.includes('goal') && <Figure cell={goal} column={{ ...column, year }} />}
      <td>
        <Parted said={median} />
      </td>
      <td>
        <Parted said={lead} />
      </td>
      {heads.includes('nation') && <Figure cell={nation} column={column} />}
      <td>
        <Parted said={rank} />
      </td>
      <td>
        <Parted said={gap} />
        {strip !== null && <Dots strip={strip} />}
      </td>
    </tr>
  );
}

/** What stands in brackets is said below. */
function Parted({ said }: { readonly said: string }) {
  const { lang } = useI18n();
  const [amount, behind] = parted(said);
  return (
    <>
      {mixed(amount, lang)}
      {behind !== '' && <span className="own-line muted small">{mixed(behind, lang)}</span>}
    </>
  );
}

interface FigureProps {
  readonly cell: Cell | null;
  readonly column: MatrixColumn;
  readonly isMine?: boolean;
}

function Figure({ cell, column, isMine = false }: FigureProps) {
  const { t } = useI18n();
  const isMean = cell !== null && 'row' in cell && cell.row.average && column.counting !== 'average';
  return (
    <td data-kind={cell?.kind} data-mine={isMine}>
      {isMean && <span className="muted small">{t('compare.period.average')} </span>}
      {cell === null ? '–' : <AlignedCell cell={cell} column={column} lead={0} counting={null} />}
    </td>
  );
}

/** Width and height in pixels; half a mark stands beyond either end. */
const [WIDE, HIGH, EDGE] = [120, 16, 6];

/** Where the figure stands among the others; the cell says it in words. */
function Dots({ strip: { others, mine, median, nation } }: { readonly strip: Strip }) {
  const x = (at: number): number => EDGE + at * (WIDE - 2 * EDGE);
  const y = HIGH / 2;
  return (
    <svg className="own-line strip" width={WIDE} height={HIGH} aria-hidden="true">
      <line className="strip-axis" x1={EDGE} x2={WIDE - EDGE} y1={y} y2={y} />
      {others.map((at, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- dots of one place after the other, which never move.
        <circle key={index} cx={x(at)} cy={y} r={3} />
      ))}
      <line className="strip-median" x1={x(median)} x2={x(median)} y1={1} y2={HIGH - 1} />
      {nation !== null && <path d={`M${x(nation) - 4} 1h8l-4 6z`} />}
      {mine !== null && <path className="strip-mine" d={`M${x(mine)} ${y - 6}l6 6l-6 6l-6-6z`} />}
    </svg>
  );
}
