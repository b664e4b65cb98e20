/** From the dataset and the picks to the panels of the comparison. Pure. */
import { compare, type Comparable, type Comparison } from '../../domain/compare/comparability.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { definitionOf } from '../../domain/indicator/definition.ts';
import { compareGroups, panelsOf, type Panel } from '../../domain/compare/panels.ts';
import { byPlaceCode } from '../../domain/region/provinces.ts';
import { hasTopic, topicsOf, type Topic, type TopicKey } from '../../domain/compare/topics.ts';

/** A row of the index with its policy's status: what the gate reads. */
export interface ComparableRow extends TargetRow, Pick<Comparable, 'status'> {}

export interface Comparing {
  readonly topics: readonly Topic[];
  /** The picked topics that the dataset knows, or the widest one where none is picked. */
  readonly picked: readonly string[];
  readonly unknown: readonly string[];
  /** Regions of the picked topics, with counts, whatever regions are chosen. */
  readonly regions: readonly RegionCount[];
  readonly panels: readonly Panel<ComparableRow>[];
  /** Why each panel stands apart from the first; the first has none. */
  readonly gates: readonly (Comparison | null)[];
  readonly withoutValue: number;
  /** With a figure, but beyond what can be read side by side. */
  readonly leftOut: number;
  /** All commitments of the picks in the chosen regions, also those without a figure. */
  readonly shown: readonly ComparableRow[];
  readonly related: readonly ComparableRow[];
}

interface RegionCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

function withStatus(row: TargetRow, dataset: DatasetView): ComparableRow {
  const status = dataset.policyById.get(row.articleId)?.article.status ?? 'issued';
  return { ...row, status };
}

function countRegions(rows: readonly TargetRow[]): RegionCount[] {
  const counts = new Map<string, RegionCount>();
  for (const { region } of rows) {
    const count = (counts.get(region.code)?.count ?? 0) + 1;
    counts.set(region.code, { code: region.code, name: region.name, count });
  }
  return [...counts.values()].toSorted((a, b) => byPlaceCode(a.code, b.code));
}

const RELATED = 8;
/** Enough of the chosen commitments to know what is related; all of a large family would be slow and no better. */
const PROBES = 12;
/** Looked through for related ones; beyond, a search is the better way. */
const LOOKED_AT = 300;

/** Other indicators that could stand beside the chosen ones, one row of each. */
function relatedTo(
  chosen: readonly ComparableRow[],
  picked: ReadonlySet<ComparableRow>,
  { rows, comparableOf }: TopicIndex,
): ComparableRow[] {
  const probes = chosen.slice(0, PROBES);
  const found = new Map<string, ComparableRow>();
  let looked = 0;
  for (const row of rows) {
    if (found.size >= RELATED || looked >= LOOKED_AT) break;
    const comparable = row.value === null || found.has(row.indicatorKey) ? null : comparableOf(row);
    if (comparable === null || picked.has(comparable)) continue;
    looked += 1;
    const fits = probes.some((probe) => compare(probe, comparable).verdict !== 'not-comparable');
    if (fits) found.set(row.indicatorKey, comparable);
  }
  return [...found.values()];
}

interface Judged {
  readonly panel: Panel<ComparableRow>;
  readonly gate: Comparison | null;
}

/**
 * My region's panel first, else the widest, against which the others are judged: those of other regions with the fewest reasons next to it,
 * since they are what a reader looks for.
 */
function inOrderOfLikeness(panels: readonly Panel<ComparableRow>[], mine: string | null): Judged[] {
  const first = panels.find(({ members }) => members.some(({ region }) => region.code === mine)) ?? panels[0];
  if (first === undefined) return [];
  const others = panels.filter((panel) => panel !== first);
  const known = new Set(first.members.map(({ region }) => region.code));
  const judged = others.map((panel) => ({
    panel,
    gate: compareGroups(first.members, panel.members),
    isElsewhere: panel.members.some(({ region }) => !known.has(region.code)),
  }));
  judged.sort(
    (a, b) => a.gate.reasons.length - b.gate.reasons.length || Number(b.isElsewhere) - Number(a.isElsewhere),
  );
  return [{ panel: first, gate: null }, ...judged.map(({ panel, gate }) => ({ panel, gate }))];
}

/** What does not depend on the picks, made once per dataset. */
export interface TopicIndex {
  readonly rows: readonly TargetRow[];
  readonly topics: readonly Topic[];
  /** What an address of before named by the wording of a document; undefined where it is none either. */
  readonly formerly: (name: string) => TopicKey | undefined;
  /** Commitments that have one of the topics, each once, in the dataset's order. */
  readonly ofTopics: (keys: readonly string[]) => ComparableRow[];
  /** What the gate reads, the same for the same row: put together for those that are looked at, not for a hundred thousand. */
  readonly comparableOf: (row: TargetRow) => ComparableRow;
}

export function indexTopics(dataset: DatasetView): TopicIndex {
  const { rows } = dataset;
  const known = new Map<TargetRow, ComparableRow>();
  const comparableOf = (row: TargetRow): ComparableRow => {
    const comparable = known.get(row) ?? withStatus(row, dataset);
    known.set(row, comparable);
    return comparable;
  };
  return {
    rows,
    topics: topicsOf(rows),
    formerly: (name) => {
      const row = rows.find((one) => `indicator:${definitionOf(one.indicator, one.frequency).name}` === name);
      return row === undefined ? undefined : `indicator:${row.indicatorKey}`;
    },
    ofTopics: (keys) => rows.filter(hasTopic(keys)).map(comparableOf),
    comparableOf,
  };
}

/**
 * More cannot be read side by side, and each is judged against each. Of a larger topic the commitments of my region,
 * the nation and the provinces come first, and the screen says how many are left out.
 */
export const MOST_COMPARED = 150;

const LEVELS: readonly string[] = ['nation', 'province', 'city', 'district', 'zone', 'unknown'];

export function mostTelling(rows: readonly ComparableRow[], mine: string | null): readonly ComparableRow[] {
  if (rows.length <= MOST_COMPARED) return rows;
  const rank = ({ region }: ComparableRow): number =>
    region.code === mine ? -1 : LEVELS.indexOf(region.level);
  return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_COMPARED);
}

/** What of the address decides which commitments are compared; how they are drawn is not here. */
export interface Picks {
  readonly topic: readonly string[];
  readonly region: readonly string[];
  /** Code of "my region", or null. */
  readonly mine: string | null;
}

export function comparing(topicIndex: TopicIndex, { topic: named, region, mine }: Picks): Comparing {
  const { topics, formerly, ofTopics } = topicIndex;
  const known = new Set<string>(topics.map(({ key }) => key));
  const topic = [...new Set(named.map((key) => (known.has(key) ? key : (formerly(key) ?? key))))];
  const asked = topic.filter((key) => known.has(key));
  const picked = asked.length > 0 ? asked : topics.slice(0, 1).map(({ key }) => key);
  const all = ofTopics(picked);
  const regions = new Set(region);
  const shown = all.filter((row) => regions.size === 0 || regions.has(row.region.code));
  const figures = shown.filter(({ value }) => value !== null);
  const withValue = mostTelling(figures, mine);
  const panels = inOrderOfLikeness(panelsOf(withValue), mine);
  return {
    topics,
    picked,
    unknown: topic.filter((key) => !known.has(key)),
    regions: countRegions(all.filter(({ value }) => value !== null)),
    panels: panels.map(({ panel }) => panel),
    gates: panels.map(({ gate }) => gate),
    shown,
    withoutValue: shown.length - figures.length,
    leftOut: figures.length - withValue.length,
    related: relatedTo(withValue, new Set(all), topicIndex),
  };
}
