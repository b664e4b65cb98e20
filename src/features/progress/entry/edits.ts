/** What is typed into the grid and not written yet, with a way back. Pure. */

/** The cells of a row, in their order. */
export const CELLS = ['date', 'value', 'source'] as const;
export type CellField = (typeof CELLS)[number];
export type Typed = { readonly [F in CellField]: string };

export const BLANK: Typed = { date: '', value: '', source: '' };

/** Of the line above the grid: its date and source hold for rows without their own. No commitment has this id. */
export const COMMON = '';

/** By the commitment's id, or `COMMON`; rows of blank cells are not in it. */
export type Draft = ReadonlyMap<string, Typed>;

export interface Edits {
  readonly draft: Draft;
  /** Earlier drafts, the latest last. */
  readonly past: readonly Draft[];
  /** The cell that was typed into last: what is typed on there is taken back in one step. */
  readonly last: string | null;
}

export const NO_EDITS: Edits = { draft: new Map(), past: [], last: null };

export interface Change {
  readonly id: string;
  readonly field: CellField;
  readonly text: string;
}

/** Steps that can be taken back. */
const MOST = 200;

export function typed({ draft, past, last }: Edits, changes: readonly Change[]): Edits {
  const [first, second] = changes;
  if (first === undefined) return { draft, past, last };
  const next = new Map(draft);
  for (const { id, field, text } of changes) {
    const cells = { ...(next.get(id) ?? BLANK), [field]: text };
    if (CELLS.every((cell) => cells[cell] === '')) next.delete(id);
    else next.set(id, cells);
  }
  const cell = second === undefined ? `${first.id} ${first.field}` : null;
  const goesOn = cell !== null && cell === last;
  return { draft: next, past: goesOn ? past : [...past, draft].slice(-MOST), last: cell };
}

export function undone({ draft, past }: Edits): Edits {
  return { draft: past.at(-1) ?? draft, past: past.slice(0, -1), last: null };
}

/** Everything away, with a way back. */
export const cleared = ({ draft, past }: Edits): Edits => ({
  draft: NO_EDITS.draft,
  past: [...past, draft].slice(-MOST),
  last: null,
});

/** Without the rows that are written now; what went before would bring them back, and is forgotten. */
export function written({ draft }: Edits, ids: ReadonlySet<string>): Edits {
  return { ...NO_EDITS, draft: new Map([...draft].filter(([id]) => !ids.has(id))) };
}

/** Typed rows; the line above them is none. */
export const rowsIn = (draft: Draft): number => draft.size - Number(draft.has(COMMON));

export interface Place {
  /** Both from 0. */
  readonly row: number;
  readonly column: number;
}

export interface Pasted {
  readonly changes: readonly Change[];
  /** Cells with text that the grid has no place for. */
  readonly outside: number;
}

/** A block of cells, its first at `at`; `ids`: of the rows, in their order. */
export function pasted(block: readonly (readonly string[])[], ids: readonly string[], at: Place): Pasted {
  const cells = block.flatMap((line, row) =>
    line.map((text, column) => ({
      id: ids[at.row + row],
      field: CELLS[at.column + column],
      text: text.trim(),
    })),
  );
  const changes = cells.flatMap(({ id, field, text }): Change[] =>
    id === undefined || field === undefined ? [] : [{ id, field, text }],
  );
  const full = cells.filter(({ text }) => text !== '').length;
  return { changes, outside: full - changes.filter(({ text }) => text !== '').length };
}
