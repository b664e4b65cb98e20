/** Readings → targets and results: what is said twice is one record with two mentions, also across documents that carry one policy. */
import { markContradictions } from '../../src/domain/compare/contradictions.ts';
import { policyKey } from '../../src/domain/dataset/fingerprint.ts';
import type { Article, Flag, Target } from '../../src/domain/dataset/schema.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { dice } from '../../src/domain/text/text-similarity.ts';
import type { Reading } from '../interpret/reading.ts';
import type { Statement, Statements } from '../part.ts';
import { confidenceOf } from './confidence.ts';
import { mentionsOf } from './mentions.ts';
import { resultDraft, type ResultDraft } from './results.ts';
import { sameness, Said } from './sameness.ts';
import type { Finished } from './signs.ts';

/** A target before it has an id, with the readings it was made of. */
export interface Draft {
  readonly target: Omit<Target, 'id' | 'theme' | 'family'>;
  readonly article: Article;
  readonly readings: readonly Statement[];
  /** What its confidence was made of. */
  readonly finished: Finished;
}

type Cluster = [Said, ...Said[]];

export interface Drafts {
  readonly targets: readonly Draft[];
  readonly results: readonly ResultDraft[];
}

/** Two texts of unknown places are never one policy, whatever their titles. */
const placeKey = ({ region }: Article, documentId: string): string =>
  region.level === 'unknown' ? documentId : region.code;

/** All targets of the documents, with contradictions marked, and all results, before they have ids. */
export function draftsOf(documents: readonly Statements[]): Drafts {
  const byPolicy = new Map<string, Map<string, Cluster[]>>();
  for (const { record, statements } of documents) {
    const policies: Map<string, Cluster[]>[] = [];
    const beside = groupBy(statements, ({ quoteRange: [start] }) => start);
    for (const reading of statements) {
      const article = record.articles[reading.articleIndex];
      if (!article) continue;
      const policy = (policies[reading.articleIndex] ??= entryOf(
        byPolicy,
        `${placeKey(article, record.id)} ${policyKey(article)}`,
        () => new Map<string, Cluster[]>(),
      ));
      const value = `${reading.kind}|${reading.value}|${reading.valueMax}|${reading.unit}`;
      place(
        entryOf(policy, value, () => []),
        new Said(reading, record.id, article, beside.get(reading.quoteRange[0]) ?? []),
      );
    }
  }
  const joined = [...byPolicy.values()].flatMap((policy) => joinDiffering([...policy.values()].flat()));
  const drafts = joined.flatMap((cluster) => draft(cluster) ?? []);
  const marked = markContradictions(drafts.map(({ target }) => target));
  return {
    targets: drafts.map((draft, i) => ({ ...draft, target: marked[i] ?? draft.target })),
    results: joined.flatMap(({ cluster }) => resultDraft(cluster) ?? []),
  };
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}

/** A policy that says one value more often than this is compared with its latest sayings only. */
const MAX_COMPARED = 12;
const MAX_MENTIONS = 2;

/** Puts a reading to the sayings that are most like it, or opens a new cluster. */
function place(clusters: Cluster[], said: Said): void {
  let best: { cluster: Cluster; score: number } | undefined;
  for (const cluster of clusters.slice(-MAX_COMPARED)) {
    const score = Math.max(...cluster.slice(0, MAX_MENTIONS).map((other) => sameness(said, other)));
    if (score > (best?.score ?? 0)) best = { cluster, score };
  }
  if (best) best.cluster.push(said);
  else clusters.push([said]);
}

/** Note and body name different figures for one thing: the body wins, and a flag says so. */
function joinDiffering(clusters: Cluster[]): { cluster: Cluster; differ: boolean }[] {
  const joined = clusters
    .filter((cluster) => cluster.some((said) => said.reading.part === 'body'))
    .map((cluster) => ({ cluster, differ: false }));
  const homes = new Map<string, { cluster: Cluster; differ: boolean }[]>();
  for (const home of joined) entryOf(homes, dueKey(home.cluster[0].reading), () => []).push(home);
  for (const cluster of clusters) {
    if (cluster.some((said) => said.reading.part === 'body')) continue;
    const note = cluster[0].reading;
    const candidates = note.kind === 'target' ? (homes.get(dueKey(note)) ?? []).slice(0, MAX_COMPARED) : [];
    const home = candidates.find(({ cluster: other }) => differsOnlyInValue(note, other[0].reading));
    if (home) {
      for (const said of cluster) home.cluster.push(said);
      home.differ = true;
    } else joined.push({ cluster, differ: false });
  }
  return joined;
}

const dueKey = (reading: Reading): string =>
  [reading.unit, reading.measure, reading.deadline.value].join('|');

const differsOnlyInValue = (note: Reading, body: Reading): boolean =>
  body.kind === 'target' &&
  note.unit === body.unit &&
  note.measure === body.measure &&
  note.deadline.value !== null &&
  note.deadline.value === body.deadline.value &&
  dice(note.indicator, body.indicator) >= 0.9;

const BASIS_RANK = ['sentence', 'paragraph', 'heading', 'title', 'document', 'none'];
/** The body before the note, a stated date before an inherited one. */
const rank = (said: Said): number =>
  (said.reading.part === 'body' ? 0 : 10) + BASIS_RANK.indexOf(said.reading.deadline.basis);

/** Undefined for what is a result. */
function draft({ cluster, differ }: { cluster: Cluster; differ: boolean }): Draft | undefined {
  const ranked = [...cluster].sort((a, b) => rank(a) - rank(b));
  const main = ranked[0] ?? cluster[0];
  const { reading, article, beside } = main;
  if (reading.kind === 'observation') return undefined;
  const flags = new Set<Flag>(reading.flags);
  if (differ) flags.add('mentions-differ');
  const finished = { reading, article, beside, mentions: cluster.length, flags };
  return {
    finished,
    article,
    readings: cluster.map((said) => said.reading),
    target: {
      kind: reading.kind,
      region: reading.region,
      indicator: reading.indicator,
      scope: reading.scope,
      value: reading.value,
      valueMax: reading.valueMax,
      unit: reading.unit,
      comparator: reading.comparator,
      measure: reading.measure,
      direction: reading.direction,
      frequency: reading.frequency,
      average: reading.average,
      cumulative: reading.cumulative,
      deadline: reading.deadline,
      baseline: reading.baseline,
      certainty: reading.certainty,
      binding: ranked.find((said) => said.reading.binding)?.reading.binding ?? null,
      confidence: confidenceOf(finished),
      inferred: [...reading.inferred],
      flags: [...flags].sort(),
      rows: [...reading.rows],
      mentions: mentionsOf(cluster),
    },
  };
}
