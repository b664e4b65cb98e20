/** Regions × indicators, with the three kinds of absence told apart. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { compareGroups, fitsWith, panelsOf, type Panel } from '../../domain/compare/panels.ts';
import type { Reason } from '../../domain/compare/comparability.ts';
import { UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { lastOfEach } from '../../domain/compare/standing.ts';
import { mostTelling, type ComparableRow, type Comparing, type TopicIndex } from './model.ts';
import { panelName } from './panel-words.ts';
import { placeName, type Covered } from './region-picks.ts';

export type Cell =
  | { readonly kind: 'value'; readonly row: ComparableRow; readonly count: number }
  /** A figure, but of another definition than the column's. */
  | { readonly kind: 'unlike'; readonly row: ComparableRow; readonly reasons: () => readonly Reason[] }
  /** The document speaks of it without a figure. */
  | { readonly kind: 'words'; readonly row: ComparableRow }
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
  readonly panel: Panel<ComparableRow>;
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

const MAX_COLUMNS = 8;

type ByRegion = ReadonlyMap<string, readonly ComparableRow[]>;

interface Wide extends MatrixColumn {
  /** Of the panel, by region. */
  readonly own: ByRegion;
  /** All commitments of the topic, alike or not. */
  readonly topic: ByRegion;
  /** Beyond what was compared when the panels were made, but alike with all of the panel and with each other. */
  readonly joined: ComparableRow[];
}

const byRegion = (rows: readonly ComparableRow[]): ByRegion => groupBy(rows, ({ region }) => region.code);

function wide(column: MatrixColumn, topic: ByRegion): Wide {
  return { ...column, own: byRegion(column.panel.members), topic, joined: [] };
}

const figures = (rows: readonly ComparableRow[]): ComparableRow[] =>
  rows.filter(({ value }) => value !== null);

function referencePanel(
  panels: readonly Panel<ComparableRow>[],
  mine: string | null,
): Panel<ComparableRow> | undefined {
  return panels.find(({ members }) => members.some(({ region }) => region.code === mine)) ?? panels[0];
}

/** Of several topics a column each; of one topic a column per group that may share an axis. */
function columnsOf(
  { ofTopics }: TopicIndex,
  { picked, topics, panels }: Comparing,
  mine: string | null,
): Wide[] {
  const [only] = picked;
  if (only !== undefined && picked.length === 1) {
    const topic = byRegion(ofTopics([only]));
    return panels.map((panel) => {
      const key = panel.members.map(({ id }) => id).join(' ');
      return wide({ key, name: panelName(panel.members), isFamily: false, panel }, topic);
    });
  }
  return picked.flatMap((key): Wide[] => {
    const topic = ofTopics([key]);
    const panel = referencePanel(panelsOf(mostTelling(figures(topic), mine)), mine);
    const known = topics.find((entry) => entry.key === key);
    if (panel === undefined || known === undefined) return [];
    return [wide({ key, name: known.name, isFamily: known.kind === 'family', panel }, byRegion(topic))];
  });
}

/** What a figure that is in no panel is to the column: of another definition, or only beyond what was compared. */
function judged({ panel, joined }: Wide, row: ComparableRow): Cell {
  if (fitsWith(panel.members, row) && fitsWith(joined, row)) {
    joined.push(row);
    return { kind: 'value', row, count: 1 };
  }
  return { kind: 'unlike', row, reasons: () => compareGroups([...panel.members, ...joined], [row]).reasons };
}

function cellOf(column: Wide, code: string, covered: Covered): Cell {
  const own = column.own.get(code) ?? [];
  const [row] = lastOfEach(own);
  if (row !== undefined) return { kind: 'value', row, count: own.length };
  const others = column.topic.get(code) ?? [];
  const [other] = lastOfEach(figures(others));
  if (other !== undefined) return judged(column, other);
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
export function citedIn({ cells }: MatrixRow): ComparableRow[] {
  return cells.flatMap((cell) => ('row' in cell ? [cell.row] : []));
}

const WEIGHTS = { value: 100, unlike: 10, words: 1, 'not-found': 0, 'no-document': -1 } as const;
const saying = ({ cells }: MatrixRow): number => cells.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);

/** The chosen regions, else all that the dataset covers; my region and the pinned ones first. */
export function matrixOf(topicIndex: TopicIndex, model: Comparing, scope: MatrixScope): Matrix {
  const { region, mine, pin, covered } = scope;
  const columns = columnsOf(topicIndex, model, mine);
  const shown = columns.slice(0, MAX_COLUMNS);
  const chosen = region.length > 0 ? region : [...covered.keys()].toSorted();
  const first = new Set([...pin, ...(mine === null ? [] : [mine])].filter((one) => one !== UNKNOWN_PLACE));
  // A row is one place: policies of unknown places are none.
  const codes = new Set([...first, ...chosen].filter((one) => one !== UNKNOWN_PLACE));
  const rows = [...codes].map((code): MatrixRow => {
    const cells = shown.map((column) => cellOf(column, code, covered));
    return { code, name: placeName(code, covered), cells };
  });
  // Those who say the most come first: what is there is read before what is not.
  const rest = rows.slice(first.size).map((row) => ({ row, weight: saying(row) }));
  rest.sort((a, b) => b.weight - a.weight);
  return {
    columns: shown,
    rows: [...rows.slice(0, first.size), ...rest.map(({ row }) => row)],
    more: columns.length - shown.length,
  };
}
