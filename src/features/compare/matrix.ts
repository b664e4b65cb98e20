/** Regions × indicators, with the three kinds of absence told apart. Pure. */
import { compareGroups, panelsOf, type Panel } from '../../domain/panels.ts';
import type { Reason } from '../../domain/comparability.ts';
import { lastOfEach } from '../../domain/standing.ts';
import type { Candidate, Comparing, Prepared } from './model.ts';
import { panelName } from './panel-words.ts';
import { placeName, type Covered } from './region-picks.ts';

export type Cell =
  | { readonly kind: 'value'; readonly row: Candidate; readonly count: number }
  /** A figure, but of another definition than the column's. */
  | { readonly kind: 'unlike'; readonly row: Candidate; readonly reasons: readonly Reason[] }
  /** The document speaks of it without a figure. */
  | { readonly kind: 'words'; readonly row: Candidate }
  /** A document covers the region and no such target was found in it. */
  | { readonly kind: 'not-found' }
  /** No document of the dataset covers the region. */
  | { readonly kind: 'no-document' };

export interface MatrixColumn {
  readonly key: string;
  /** Id of the family, or the indicator's name. */
  readonly name: string;
  readonly isFamily: boolean;
  /** What may share the column's axis. */
  readonly panel: Panel<Candidate>;
}

export interface MatrixRow {
  readonly code: string;
  /** Null where the code is no place's. */
  readonly name: string | null;
  /** One per column. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Columns that were left out. */
  readonly more: number;
}

export const MAX_COLUMNS = 8;

interface Wide extends MatrixColumn {
  /** All commitments of the topic, alike or not. */
  readonly topic: readonly Candidate[];
}

const figures = (rows: readonly Candidate[]): Candidate[] => rows.filter(({ value }) => value !== null);

function referencePanel(
  panels: readonly Panel<Candidate>[],
  mine: string | null,
): Panel<Candidate> | undefined {
  return panels.find(({ members }) => members.some(({ region }) => region.code === mine)) ?? panels[0];
}

/** Of several topics a column each; of one topic a column per group that may share an axis. */
function columnsOf(
  { ofTopics }: Prepared,
  { picked, topics, panels }: Comparing,
  mine: string | null,
): Wide[] {
  const ofTopic = (key: string): Candidate[] => ofTopics([key]);
  const [only] = picked;
  if (only !== undefined && picked.length === 1) {
    const topic = ofTopic(only);
    return panels.map((panel) => {
      const name = panelName(panel.members);
      return { key: panel.members.map(({ id }) => id).join(' '), name, isFamily: false, panel, topic };
    });
  }
  return picked.flatMap((key): Wide[] => {
    const topic = ofTopic(key);
    const panel = referencePanel(panelsOf(figures(topic)), mine);
    const known = topics.find((entry) => entry.key === key);
    if (panel === undefined || known === undefined) return [];
    return [{ key, name: known.name, isFamily: known.kind === 'family', panel, topic }];
  });
}

function cellOf({ panel, topic }: Wide, code: string, covered: ReadonlySet<string>): Cell {
  const here = ({ region }: Candidate): boolean => region.code === code;
  const own = panel.members.filter(here);
  const [row] = lastOfEach(own);
  if (row !== undefined) return { kind: 'value', row, count: own.length };
  const others = topic.filter(here);
  const [unlike] = lastOfEach(figures(others));
  if (unlike !== undefined) {
    return { kind: 'unlike', row: unlike, reasons: compareGroups(panel.members, [unlike]).reasons };
  }
  const [words] = others;
  if (words !== undefined) return { kind: 'words', row: words };
  return covered.has(code) ? { kind: 'not-found' } : { kind: 'no-document' };
}

export interface MatrixScope {
  readonly region: readonly string[];
  readonly mine: string | null;
  readonly pin: readonly string[];
  readonly covered: Covered;
}

/** The commitments that a row's cells show, in the order of the columns. */
export function citedIn({ cells }: MatrixRow): Candidate[] {
  return cells.flatMap((cell) => ('row' in cell ? [cell.row] : []));
}

const WEIGHTS = { value: 100, unlike: 10, words: 1, 'not-found': 0, 'no-document': -1 } as const;
const saying = ({ cells }: MatrixRow): number => cells.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);

/** The chosen regions, else all that the dataset covers; my region and the pinned ones first. */
export function matrixOf(prepared: Prepared, model: Comparing, scope: MatrixScope): Matrix {
  const { region, mine, pin, covered } = scope;
  const columns = columnsOf(prepared, model, mine);
  const shown = columns.slice(0, MAX_COLUMNS);
  const known = new Set(covered.keys());
  const chosen = region.length > 0 ? region : [...known].toSorted();
  const first = [...pin, ...(mine === null ? [] : [mine])];
  const rowOf = (code: string): MatrixRow => ({
    code,
    name: placeName(code, covered),
    cells: shown.map((column) => cellOf(column, code, known)),
  });
  const rest = chosen.filter((code) => !first.includes(code)).map(rowOf);
  // Those who say the most come first: what is there is read before what is not.
  const rows = [...[...new Set(first)].map(rowOf), ...rest.toSorted((a, b) => saying(b) - saying(a))];
  return { columns: shown, rows, more: columns.length - shown.length };
}
