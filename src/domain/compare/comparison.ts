/** What is compared: the commitments of the picks, the panels that may share an axis, the gates between them. Pure. */
import { groupBy } from '../collections/group-by.ts';
import { lazily } from '../collections/lazily.ts';
import { remember } from '../collections/remember.ts';
import { filterOf } from '../collections/lists-in-steps.ts';
import { atOnce, eachOf, type Steps } from '../collections/steps.ts';
import type { Article } from '../dataset/schema.ts';
import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { definitionOf } from '../indicator/definition.ts';
import { spanOf } from '../progress/link-facts.ts';
import { dimensionOf } from '../quantity/conversion.ts';
import { signed } from '../quantity/signed.ts';
import { byPlaceCode } from '../region/provinces.ts';
import { dice } from '../text/text-similarity.ts';
import { yearIn } from './choice.ts';
import { mayStandTogether, type Comparable, type Gate } from './comparability.ts';
import { isNamedNear, isNear, nearnessOf, stemOf } from './near.ts';
import { compareGroups, panelsOf, type Panel } from './panels.ts';
import { hasTopic, topicsIn, type Topic, type TopicKey } from './topics.ts';

/** A row of the index with its signed figure and its policy's status: what the gate reads. */
export interface ComparableRow extends TargetRow, Pick<Comparable, 'status' | 'isOfYears'> {}

function withStatus(row: TargetRow, dataset: DatasetView): ComparableRow {
  const { status = 'issued', ...time }: Partial<Article> =
    dataset.policyById.get(row.articleId)?.article ?? {};
  const span = spanOf(row.deadline.value, time);
  // 500万人 that are added in five years stand on no axis with those of one.
  const isOfYears = row.measure === 'increment' && span !== null && span.first < span.last;
  return { ...signed(row), status, ...(isOfYears && { isOfYears }) };
}

/** What of the comparison does not depend on the picks, made once per dataset. */
export interface TopicIndex {
  readonly rows: readonly TargetRow[];
  readonly topics: readonly Topic[];
  /** What an address of before named by the wording of a document; undefined where it is none either. */
  readonly formerly: (name: string) => TopicKey | undefined;
  /** Commitments that have one of the topics, each once, in the dataset's order. */
  readonly ofTopics: (keys: readonly string[]) => readonly ComparableRow[];
  /** Commitments whose indicator is near that of one of these, each once, these not among them; of the same list looked for once. */
  readonly nearTo: (rows: readonly ComparableRow[]) => Steps<readonly ComparableRow[]>;
  /** What the gate reads, the same for the same row: put together for those that are looked at, not for a hundred thousand. */
  readonly comparableOf: (row: TargetRow) => ComparableRow;
}

/** The index of a few commitments. */
export const indexTopics = (dataset: DatasetView): TopicIndex => atOnce(topicIndexIn(dataset));

export function* topicIndexIn(dataset: DatasetView): Steps<TopicIndex> {
  const { rows } = dataset;
  const known = new Map<TargetRow, ComparableRow>();
  const comparableOf = (row: TargetRow): ComparableRow => {
    const comparable = known.get(row) ?? withStatus(row, dataset);
    known.set(row, comparable);
    return comparable;
  };
  const ofTopics = remember((keys) => rows.filter(hasTopic(keys.split('\n'))).map(comparableOf));
  const near = new WeakMap<readonly ComparableRow[], readonly ComparableRow[]>();
  return {
    rows,
    topics: yield* topicsIn(rows),
    formerly: (name) => {
      const row = rows.find((one) => `indicator:${definitionOf(one.indicator, one.frequency).name}` === name);
      return row === undefined ? undefined : `indicator:${row.indicatorKey}`;
    },
    ofTopics: (keys) => ofTopics(keys.join('\n')),
    *nearTo(own) {
      const found = near.get(own) ?? (yield* nearIn(rows, own)).map(comparableOf);
      near.set(own, found);
      return found;
    },
    comparableOf,
  };
}

/** Rows of one name, measured alike. */
const nameOf = ({ indicatorKey, measure, unit, theme, family, value }: TargetRow): string =>
  [indicatorKey, measure, unit, theme?.id, family?.id, value === null].join('\0');

/** Each indicator is asked once; of the rows only those that have one which is near. */
function* nearIn(rows: readonly TargetRow[], own: readonly TargetRow[]): Steps<TargetRow[]> {
  const figures = own.filter(({ value }) => value !== null);
  const asked = [...new Map(figures.map((row) => [nameOf(row), row])).values()].map(nearnessOf);
  const known = new Set(own.map(({ id }) => id));
  const mayBeNear = remember((key) => asked.some((one) => isNamedNear(one, key)));
  return yield* filterOf(rows, (row) => {
    if (!mayBeNear(row.indicatorKey) || known.has(row.id)) return false;
    const other = nearnessOf(row);
    return asked.some((one) => isNear(one, other));
  });
}

export interface Comparison {
  readonly topics: readonly Topic[];
  /** The picked topics that the dataset knows, or those of most regions where none is picked. */
  readonly picked: readonly string[];
  readonly unknown: readonly string[];
  /** Regions of the picked topics, with counts, whatever regions are chosen. */
  readonly regions: readonly RegionCount[];
  /** Years of the deadlines of the picked topics, with the number of their figures, in time. */
  readonly horizons: readonly Horizon[];
  /** Judged pair by pair when they are first asked for: the table does not need them. */
  readonly panels: readonly Panel<ComparableRow>[];
  /** Why each panel stands apart from the first; the first has none. */
  readonly gates: readonly (Gate | null)[];
  readonly withoutValue: number;
  /** With a figure, but beyond what can be judged pair by pair. */
  readonly leftOut: number;
  /** All commitments of the picks, of any region and year. */
  readonly all: readonly ComparableRow[];
  /** Commitments whose indicator is near one of the picks, without those: looked for when first asked. */
  readonly near: readonly ComparableRow[];
  /** All commitments of the picks in the chosen regions, also those without a figure. */
  readonly shown: readonly ComparableRow[];
  /** Indicators that could stand beside the picked ones. */
  readonly related: () => Steps<readonly Topic[]>;
}

export interface Horizon {
  readonly year: number;
  readonly n: number;
}

interface RegionCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
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

/** Of one theme and, where both have one, of one family; counted in one kind of unit. */
function isOfKind(a: TargetRow, b: TargetRow): boolean {
  const [one, other] = [a.family?.id, b.family?.id];
  return (
    a.theme?.id === b.theme?.id &&
    (one === undefined || other === undefined || one === other) &&
    dimensionOf(a.unit) === dimensionOf(b.unit)
  );
}

/** How near one is to another by meaning: a family that they share before the likeness of what they name. */
const likeness = (a: TargetRow, b: TargetRow): number =>
  Number(a.family !== null && a.family.id === b.family?.id) +
  dice(stemOf(a.indicatorKey), stemOf(b.indicatorKey));
/** Less than a third of a name in common is no meaning in common. */
const LEAST_LIKE = 1 / 3;

/** Indicators of which a figure could stand beside the chosen ones, those nearest by meaning; of equals those of most regions. */
function* relatedTo(
  chosen: readonly ComparableRow[],
  picked: ReadonlySet<string>,
  { rows, topics, comparableOf }: TopicIndex,
): Steps<Topic[]> {
  const probes = chosen.slice(0, PROBES);
  const near = new Map<string, number>();
  const seen = new Set<string>();
  yield* eachOf(rows, (row) => {
    if (row.value === null || picked.has(row.indicatorKey)) return;
    const alike = probes.filter((probe) => isOfKind(probe, row));
    if (alike.length === 0 || seen.has(nameOf(row))) return;
    seen.add(nameOf(row));
    if (!alike.some((probe) => mayStandTogether(probe, comparableOf(row)))) return;
    const nearness = Math.max(...alike.map((probe) => likeness(probe, row)));
    if (nearness >= LEAST_LIKE)
      near.set(row.indicatorKey, Math.max(nearness, near.get(row.indicatorKey) ?? 0));
  });
  return topics
    .filter(({ kind, name }) => kind === 'indicator' && near.has(name))
    .toSorted((a, b) => (near.get(b.name) ?? 0) - (near.get(a.name) ?? 0))
    .slice(0, RELATED);
}

/**
 * My region's panel first, else the widest, against which the others are judged: those of other regions with the fewest reasons next to it,
 * since they are what a reader looks for.
 */
function inOrderOfLikeness(
  panels: readonly Panel<ComparableRow>[],
  mine: string | null,
): Pick<Comparison, 'panels' | 'gates'> {
  const first = panels.find(({ members }) => members.some(({ region }) => region.code === mine)) ?? panels[0];
  if (first === undefined) return { panels: [], gates: [] };
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
  return {
    panels: [first, ...judged.map(({ panel }) => panel)],
    gates: [null, ...judged.map(({ gate }) => gate)],
  };
}

/**
 * Each is judged against each, so there is an end: twelve indicators of all provinces. Of more the commitments of my
 * region, the nation and the provinces come first, and the screen says how many are left out.
 */
export const MOST_COMPARED = 400;

const LEVELS: readonly string[] = ['nation', 'province', 'city', 'district', 'zone', 'unknown'];

function mostTelling(rows: readonly ComparableRow[], mine: string | null): readonly ComparableRow[] {
  if (rows.length <= MOST_COMPARED) return rows;
  const rank = ({ region }: ComparableRow): number =>
    region.code === mine ? -1 : LEVELS.indexOf(region.level);
  return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_COMPARED);
}

/** What of the address decides which commitments are compared; how they are drawn is not here. */
export interface Picks {
  readonly topic: readonly string[];
  readonly region: readonly string[];
  /** The year of the deadlines that are looked at; null: all. */
  readonly horizon?: number | null;
  /** Code of "my region", or null. */
  readonly mine: string | null;
  /** How many indicators stand here before any is picked. */
  readonly first?: number;
  /** The place that is held against the others: of indicators that are not picked its own come first. */
  readonly of?: string | null;
}

/** Indicators that at least so many regions name make a table by themselves. */
const SHARED_BY = 3;
/** Columns of a screen or a slide. */
const SHOWN_FIRST = 6;

interface Width {
  /** How many are shown. */
  readonly first: number;
  /** How many places were chosen; none: all. Of two or three what two have is shared. */
  readonly places: number;
  /** What this place has comes first. */
  readonly of?: ReadonlySet<string>;
}

/** What is shown before anything is picked: indicators of one key that many of the places have in the year that is looked at, else any in any; else families. */
function widest(ofShown: readonly Topic[], topics: readonly Topic[], { first, places, of }: Width): string[] {
  const isChosen = places > 0;
  const wishes = isChosen ? [places > SHARED_BY ? SHARED_BY : 2, 2, 1] : [SHARED_BY];
  const least = wishes.find((n) => ofShown.some(({ regions }) => regions >= n)) ?? SHARED_BY;
  const shared = [ofShown, topics]
    .map((some) => some.filter(({ kind, regions }) => kind === 'indicator' && regions >= least))
    .find(({ length }) => length > 0);
  const ordered = isChosen ? commonFirst(shared ?? [], topics) : shared;
  const own = of && ordered?.toSorted((a, b) => Number(of.has(b.name)) - Number(of.has(a.name)));
  return (own ?? ordered ?? topics).slice(0, first).map(({ key }) => key);
}

/** Of few places many have as many of them: those that are known most widely come first. */
function commonFirst(shared: readonly Topic[], topics: readonly Topic[]): readonly Topic[] {
  const known = new Set(shared.map(({ key }) => key));
  const place = new Map<TopicKey, number>();
  for (const [at, { key }] of topics.entries()) if (known.has(key)) place.set(key, at);
  const placeOf = ({ key }: Topic): number => place.get(key) ?? topics.length;
  return shared.toSorted((a, b) => b.regions - a.regions || placeOf(a) - placeOf(b));
}

/** Of a year's commitments those that a table of it has: of the picked topics, else of those of most regions. */
export const listedIn = (topic: readonly string[], first = SHOWN_FIRST, places = 0) =>
  function* (ofYear: readonly TargetRow[]): Steps<readonly TargetRow[]> {
    const topics = topic.length > 0 ? [] : yield* topicsIn(ofYear);
    return ofYear.filter(hasTopic(topic.length > 0 ? topic : widest(topics, topics, { first, places })));
  };

function horizonsOf(figures: readonly ComparableRow[]): Horizon[] {
  return [...groupBy(figures, yearIn)]
    .flatMap(([year, { length }]) => (year === null ? [] : [{ year, n: length }]))
    .toSorted((a, b) => a.year - b.year);
}

export const comparisonOf = (topicIndex: TopicIndex, picks: Picks): Comparison =>
  atOnce(comparisonIn(topicIndex, picks));

export function* comparisonIn(
  topicIndex: TopicIndex,
  { topic: named, region, horizon = null, mine, first = SHOWN_FIRST, of = null }: Picks,
): Steps<Comparison> {
  const { rows, topics, formerly, ofTopics, nearTo } = topicIndex;
  const isKnown = (wanted: string): boolean => topics.some(({ key }) => key === wanted);
  const topic = [...new Set(named.map((key) => (isKnown(key) ? key : (formerly(key) ?? key))))];
  const asked = topic.filter(isKnown);
  const regions = new Set(region);
  const isShown = (row: TargetRow): boolean =>
    (regions.size === 0 || regions.has(row.region.code)) && (horizon === null || yearIn(row) === horizon);
  const isAll = regions.size === 0 && horizon === null;
  const isOpen = asked.length === 0;
  const shownRows = isOpen && !isAll ? yield* filterOf(rows, isShown) : rows;
  const ofShown = isOpen && !isAll ? yield* topicsIn(shownRows) : topics;
  const ownKeys = (): ReadonlySet<string> =>
    new Set(shownRows.flatMap((row) => (row.region.code === of ? [row.indicatorKey] : [])));
  const width = { first, places: regions.size, ...(of !== null && { of: ownKeys() }) };
  const picked = isOpen ? widest(ofShown, topics, width) : asked;
  const all = ofTopics(picked);
  const shown = all.filter(isShown);
  const figures = shown.filter(({ value }) => value !== null);
  const withValue = mostTelling(figures, mine);
  const near = lazily(() => atOnce(nearTo(all)));
  const keys = new Set(all.map(({ indicatorKey }) => indicatorKey));
  const judged = lazily(() => inOrderOfLikeness(panelsOf(withValue), mine));
  return {
    topics,
    picked,
    unknown: topic.filter((key) => !asked.includes(key)),
    regions: countRegions(all.filter(({ value }) => value !== null)),
    horizons: horizonsOf(all.filter(({ value }) => value !== null)),
    get panels() {
      return judged().panels;
    },
    get gates() {
      return judged().gates;
    },
    get near() {
      return near();
    },
    all,
    shown,
    withoutValue: shown.length - figures.length,
    leftOut: figures.length - withValue.length,
    related: () => relatedTo(withValue, keys, topicIndex),
  };
}
