/** From the dataset and the picks to the panels of the comparison. Pure. */
import { compare, type Comparable, type Comparison } from '../../domain/comparability.ts';
import type { TargetRow } from '../../domain/dataset-index.ts';
import type { DatasetView } from '../../domain/dataset-view.ts';
import { definitionOf, isSameDefinition } from '../../domain/definition.ts';
import { compareGroups, panelsOf, type Panel } from '../../domain/panels.ts';
import { topicKeysOf, topicsOf, type Topic } from '../../domain/topics.ts';

/** A row of the index with its policy's status: what the gate reads. */
export interface Candidate extends TargetRow, Pick<Comparable, 'status' | 'definition'> {}

export interface Comparing {
  readonly topics: readonly Topic[];
  /** The picked topics that the dataset knows, or the widest one where none is picked. */
  readonly picked: readonly string[];
  readonly unknown: readonly string[];
  /** Regions of the picked topics, with counts, whatever regions are chosen. */
  readonly regions: readonly RegionCount[];
  readonly panels: readonly Panel<Candidate>[];
  /** Why each panel stands apart from the first; the first has none. */
  readonly gates: readonly (Comparison | null)[];
  readonly withoutValue: number;
  readonly related: readonly Candidate[];
}

export interface RegionCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

function withStatus(row: TargetRow, dataset: DatasetView): Candidate {
  const status = dataset.policyById.get(row.articleId)?.article.status ?? 'issued';
  const same = dataset.sameDefinitions.get(row.family?.id ?? '');
  const isCurated =
    same !== undefined && isSameDefinition(definitionOf(row.indicator, row.frequency).core, same);
  return isCurated ? { ...row, status, definition: `family:${row.family?.id ?? ''}` } : { ...row, status };
}

function countRegions(rows: readonly TargetRow[]): RegionCount[] {
  const counts = new Map<string, RegionCount>();
  for (const { region } of rows) {
    const count = (counts.get(region.code)?.count ?? 0) + 1;
    counts.set(region.code, { code: region.code, name: region.name, count });
  }
  return [...counts.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}

const RELATED = 8;
/** Enough of the chosen commitments to know what is related; all of a large family would be slow and no better. */
const PROBES = 12;

/** Other indicators that could stand beside the chosen ones, one row of each. */
function relatedTo(chosen: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const probes = chosen.slice(0, PROBES);
  const found = new Map<string, Candidate>();
  for (const row of others) {
    if (found.size >= RELATED) break;
    if (row.value === null) continue;
    const { name } = definitionOf(row.indicator, row.frequency);
    const fits = !found.has(name) && probes.some((probe) => compare(probe, row).verdict !== 'not-comparable');
    if (fits) found.set(name, row);
  }
  return [...found.values()];
}

/** Bars of one axis are read by length; a region's own path is read in time and keeps its order. */
function highestFirst(panel: Panel<Candidate>): Panel<Candidate> {
  const regions = new Set(panel.members.map(({ region }) => region.code));
  if (regions.size < panel.members.length) return panel;
  return { ...panel, members: panel.members.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)) };
}

interface Judged {
  readonly panel: Panel<Candidate>;
  readonly gate: Comparison | null;
}

/**
 * The widest panel first, against which the others are judged: those of other regions with the fewest reasons next to it,
 * since they are what a reader looks for.
 */
function inOrderOfLikeness([first, ...others]: readonly Panel<Candidate>[]): Judged[] {
  if (first === undefined) return [];
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
export interface Prepared {
  readonly topics: readonly Topic[];
  readonly all: readonly { readonly row: Candidate; readonly keys: readonly string[] }[];
}

export function prepare(dataset: DatasetView): Prepared {
  const all = dataset.rows.map((row) => ({ row: withStatus(row, dataset), keys: topicKeysOf(row) }));
  return { topics: topicsOf(dataset.rows), all };
}

export function comparing(
  { topics, all }: Prepared,
  topicParam: readonly string[],
  regionParam: readonly string[],
): Comparing {
  const known = new Set<string>(topics.map(({ key }) => key));
  const asked = topicParam.filter((key) => known.has(key));
  const picked = asked.length > 0 ? asked : topics.slice(0, 1).map(({ key }) => key);
  const keys = new Set<string>(picked);
  const ofTopics: Candidate[] = [];
  const others: Candidate[] = [];
  for (const entry of all) (entry.keys.some((key) => keys.has(key)) ? ofTopics : others).push(entry.row);
  const regions = new Set(regionParam);
  const shown = ofTopics.filter(({ region }) => regions.size === 0 || regions.has(region.code));
  const withValue = shown.filter(({ value }) => value !== null);
  const panels = inOrderOfLikeness(panelsOf(withValue).map(highestFirst));
  return {
    topics,
    picked,
    unknown: topicParam.filter((key) => !known.has(key)),
    regions: countRegions(ofTopics.filter(({ value }) => value !== null)),
    panels: panels.map(({ panel }) => panel),
    gates: panels.map(({ gate }) => gate),
    withoutValue: shown.length - withValue.length,
    related: relatedTo(withValue, others),
  };
}
