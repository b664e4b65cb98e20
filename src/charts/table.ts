/** The table behind a chart: the same data, already in words. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
  /** Short values that must not break: dates. */
  readonly short?: boolean;
  /** In the first column: what the row is called that sums the others. */
  readonly sum?: string;
  /** In the first column: what the row of my region is called, which is set off. */
  readonly mine?: string;
  /** Part of the highest, 0–1, by the words of the cell. On a slide the higher it is, the darker the cell. */
  readonly shares?: Readonly<Record<string, number>>;
}

export interface TableRow {
  /** Known to the screen, which leads from it to the evidence: a table holds no address. */
  readonly id: string;
  /** One per column. The first one names the row. */
  readonly cells: readonly string[];
}

export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
