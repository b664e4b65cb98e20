/** The goals of a table: each row is a thing or a place, each column says what its cells hold of it. */
import { dateAt } from '../../../src/domain/quantity/date.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { TableContext } from '../../sentence/context.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { Reading } from '../reading.ts';
import { firstAmount, inUnit, splitName } from './cell.ts';
import { columnsOf, holdsGoal, isHeader, lastYear, type Column } from './columns.ts';
import { goalsOf, type Cell, type Row, type TableGoal } from './goal.ts';

/** The goals of a table; none where it has no header. A row whose name cell is only a figure names nothing and is left. */
export function tableGoals(
  { table, lead }: TableContext,
  facts: ArticleFacts,
  articleIndex: number,
): TableGoal[] {
  const goals = headedParts(table.rows).flatMap(({ header, body }) => {
    const columns = columnsOf(header);
    const frame = { columns, last: lastYear(columns), facts, lead, articleIndex };
    return body.flatMap((row) => goalsInRow(row, frame));
  });
  return goals.filter(({ reading }) => reading.indicator !== '');
}

interface HeadedPart {
  readonly header: TableRow[];
  readonly body: TableRow[];
}

/** A table that only a blank line parts from the next one goes on with it, under a header of its own. */
function headedParts(rows: readonly TableRow[]): HeadedPart[] {
  const parts: HeadedPart[] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    const opens = isHeader(row) && (part === undefined || part.body.length === 0 || setsYears(row));
    if (!opens) part?.body.push(row);
    else if (part?.body.length === 0) part.header.push(row);
    else parts.push({ header: [row], body: [] });
  }
  return parts;
}

const setsYears = (row: TableRow): boolean => columnsOf([row]).some(({ role }) => role === 'goal');

/** What the rows of a table have in common. */
type Frame = Pick<Row, 'last' | 'facts' | 'lead' | 'articleIndex'> & { readonly columns: readonly Column[] };

/** The row that sums up the others speaks of the article's own place. */
const WHOLE = /^(?:合计|总计|全省|全市|全区|小计)$/;

function goalsInRow(row: TableRow, { columns, ...frame }: Frame): TableGoal[] {
  const isOfPlaces = columns[0]?.role === 'place';
  // A row with fewer cells than the header has lost its leading cell to a merged category.
  const lost = isOfPlaces ? 0 : Math.max(0, columns.length - row.cells.length);
  const cells = row.cells.flatMap((cell, i): Cell[] => {
    const column = columns[i + lost];
    return column ? [{ cell, column }] : [];
  });
  const textOf = (role: Column['role']): string =>
    cells.findLast(({ cell, column }) => column.role === role && cell.text !== '')?.cell.text ?? '';
  const { name, unit } = splitName(textOf('name'));
  const place = textOf('place');
  const shared = {
    ...frame,
    row,
    name,
    unit: textOf('unit') || unit,
    place: WHOLE.test(place) ? '' : place,
    due: dateAt(textOf('due'), 0, { reference: frame.facts.issueDate?.value ?? null })?.date,
  };
  const isGoal = ({ column }: Cell): boolean => holdsGoal(column, frame.last, frame.facts);
  const baseline = baselineIn(
    cells.filter((cell) => !isGoal(cell)),
    shared.unit,
  );
  return cells.filter(isGoal).flatMap((at) => {
    // Rows of places: what is measured stands over the column.
    const named = isOfPlaces ? { name: at.column.name, unit: at.column.unit } : {};
    return goalsOf(at, { ...shared, baseline, ...named });
  });
}

/** The figure of the latest year that is no goal: 2020年 7.8. */
function baselineIn(cells: readonly Cell[], unit: string): Reading['baseline'] {
  for (const { cell, column } of cells.toReversed()) {
    const amount = column.role === 'goal' ? firstAmount(cell) : undefined;
    if (!amount) continue;
    const { value, unit: base } = inUnit(amount, unit);
    const year = column.year ? { year: column.year } : {};
    return { text: `${column.title} ${cell.text}`, value, unit: base, ...year };
  }
  return null;
}
