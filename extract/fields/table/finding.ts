/** A cell of a table read as a goal. */
import type { Comparator, Deadline, Target } from '../../../src/domain/dataset/schema.ts';
import type { Amount } from '../../recognise/types.ts';
import type { Flow } from '../../../src/domain/text/flow.ts';
import type { TableRow } from '../../segment/tables.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { ReadTable } from '../../interpret/sections.ts';
import { inUnit } from './cell.ts';

export interface TableFinding {
  readonly row: TableRow;
  readonly cell: Flow;
  readonly amount: Amount;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  readonly growth: boolean;
  readonly cumulative: boolean;
  /** A rate of growth for each year of several. */
  readonly average: boolean;
  /** A change with a sign: it falls by so much. */
  readonly falls: boolean;
  readonly deadline: Deadline;
  readonly baseline: { text: string; value: number; unit: string; year?: string } | null;
  readonly binding: Target['binding'];
  /** The row's place, where rows are places. */
  readonly place: string;
}

const NOT_STATED: Deadline = { value: null, basis: 'none', text: '', reason: 'not-stated' };

/** A deadline that a header or the title gives; `not-stated` where there is none. */
export const dueIn = (
  year: string | undefined,
  basis: 'sentence' | 'heading' | 'title',
  text = year,
): Deadline => (year === undefined ? NOT_STATED : { value: year, basis, text: text ?? year });

/** The column's own year, else the lead above the table, else the plan period in the title. */
export function dueBy(year: string | undefined, facts: ArticleFacts, lead: ReadTable['lead']): Deadline {
  if (year) return dueIn(year, 'heading');
  if (lead) return lead;
  return dueIn(facts.planPeriod?.end, 'title');
}

/** A cell that only states a value: neither growth nor a sum over years, and no baseline beside it. */
export function plainFinding(
  row: TableRow,
  cell: Flow,
  amount: Amount,
  indicator: string,
  unit: string,
  deadline: Deadline,
): TableFinding {
  const { comparator } = amount;
  const plain = {
    growth: false,
    cumulative: false,
    average: false,
    falls: false,
    baseline: null,
    binding: null,
    place: '',
  };
  return { row, cell, amount, indicator, ...inUnit(amount, unit), comparator, deadline, ...plain };
}
