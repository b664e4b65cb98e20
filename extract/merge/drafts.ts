/** Readings → targets and results: what is said twice is one record with two mentions, also across documents that carry one policy. */
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { markContradictions } from '../../src/domain/compare/contradictions.ts';
import { policyKey } from '../../src/domain/dataset/fingerprint.ts';
import type { Article, Flag, Mention, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { ranked } from '../../src/domain/match/match.ts';
import { indicatorKeyOf } from '../../src/domain/indicator/indicator-key.ts';
import { isCurated, type KeyRow } from '../../src/domain/indicator/key-table.ts';
import type { Statement, Statements } from '../part.ts';
import { confidenceOf } from './confidence.ts';
import { NOTE_AND_BODY, SAYINGS, Said } from './sameness.ts';
import type { Finished } from './signs.ts';

/** A record before it has an id, a theme and a family, with the readings it was made of. */
export interface Draft<R extends Target | Observation> {
  readonly record: Omit<R, 'id' | 'theme' | 'family'>;
  readonly article: Article;
  readonly readings: readonly Statement[];
  /** What its confidence was made of. */
  readonly finished: Finished;
}

export interface Drafts {
  readonly targets: readonly Draft<Target>[];
  readonly results: readonly Draft<Observation>[];
}

/** What is said of one record. */
interface Cluster {
  readonly sayings: [Said, ...Said[]];
  /** Note and body name different figures. */
  differ: boolean;
}

/** Two texts of unknown places are never one policy, whatever their titles. */
const placeKey = ({ region }: Article, documentId: string): string =>
  region.level === 'unknown' ? documentId : region.code;

/** All targets of the documents, with contradictions marked, and all results, before they have ids. */
/** @param keys of the families: a goal without a figure is one of an indicator that they know */
export function draftsOf(documents: readonly Statements[], keys: readonly KeyRow[]): Drafts {
  const byPolicy = groupBy(
    documents.flatMap(sayingsOf).filter(({ reading }) => !reading.relation || isOfKnown(reading, keys)),
    ({ article, documentId }) => `${placeKey(article, documentId)} ${policyKey(article)}`,
  );
  const clusters = [...byPolicy.values()].flatMap((sayings) => joinDiffering(clustersOf(sayings)));
  const targets = clusters.flatMap((cluster) => targetDraft(cluster) ?? []);
  const marked = markContradictions(targets.map(({ record }) => record));
  return {
    targets: targets.map((draft, i) => ({ ...draft, record: marked[i] ?? draft.record })),
    results: clusters.flatMap((cluster) => resultDraft(cluster) ?? []),
  };
}

function isOfKnown(named: Statement, keys: readonly KeyRow[]): boolean {
  const key = indicatorKeyOf({ ...named, kind: 'target' }, keys);
  // 碳排放强度持续下降: known by how much it is cut, and that does not fall.
  return isCurated(key, keys) && !key.endsWith('降幅');
}

function sayingsOf({ record, statements }: Statements): Said[] {
  // What a sentence says beside a figure is other figures and dates.
  const figures = statements.filter(({ relation }) => !relation);
  const beside = groupBy(figures, ({ quoteRange: [start] }) => start);
  return statements.flatMap((reading) => {
    const article = record.articles[reading.articleIndex];
    return article ? new Said(reading, record.id, article, beside.get(reading.quoteRange[0]) ?? []) : [];
  });
}

/** A policy that says one value more often than this is compared with its latest sayings only. */
const MAX_COMPARED = 12;
const MAX_MENTIONS = 2;

/** Puts each saying of a value to those that are most like it, or opens a new cluster. */
function clustersOf(sayings: readonly Said[]): Cluster[] {
  const byValue = groupBy(
    sayings,
    ({ reading: { kind, value, relation, valueMax, unit } }) =>
      `${kind}|${value}${relation?.text ?? ''}|${valueMax}|${unit}`,
  );
  return [...byValue.values()].flatMap((alike) => {
    const clusters: Cluster[] = [];
    for (const said of alike) {
      const known = clusters
        .slice(-MAX_COMPARED)
        .flatMap((cluster) => cluster.sayings.slice(0, MAX_MENTIONS).map((other) => ({ cluster, other })));
      const [best] = ranked(SAYINGS, said, known);
      if (best) best.of.cluster.sayings.push(said);
      else clusters.push({ sayings: [said], differ: false });
    }
    return clusters;
  });
}

const isInBody = ({ sayings }: Cluster): boolean => sayings.some(({ reading }) => reading.part === 'body');
const dueKey = ({ sayings: [{ reading }] }: Cluster): string =>
  [reading.unit, reading.measure, reading.deadline.value].join('|');

/** Note and body name different figures for one thing: the body wins, and a flag says so. */
function joinDiffering(clusters: readonly Cluster[]): Cluster[] {
  const joined = clusters.filter(isInBody);
  const homes = groupBy(joined, dueKey);
  for (const note of clusters) {
    if (isInBody(note)) continue;
    const [home] = ranked(
      NOTE_AND_BODY,
      note.sayings[0],
      (homes.get(dueKey(note)) ?? [])
        .slice(0, MAX_COMPARED)
        .map((cluster) => ({ cluster, other: cluster.sayings[0] })),
    );
    if (home === undefined) joined.push(note);
    else {
      home.of.cluster.sayings.push(...note.sayings);
      home.of.cluster.differ = true;
    }
  }
  return joined;
}

const BASIS_RANK = ['sentence', 'paragraph', 'heading', 'title', 'document', 'none'];
/** The body before the note, a stated time before an inherited one. */
const rank = ({ reading: { part, period, deadline } }: Said): number =>
  (part === 'body' ? 0 : 10) + BASIS_RANK.indexOf((period ?? deadline).basis);

/** A draft but for its record, and the fields of which both kinds of record have one. */
function drafted({ sayings, differ }: Cluster) {
  const inRank = sayings.toSorted((a, b) => rank(a) - rank(b));
  const [{ reading, article, beside } = sayings[0]] = inRank;
  const flags = new Set<Flag>(reading.flags);
  if (differ) flags.add('mentions-differ');
  const finished = { reading, article, beside, mentions: sayings.length, flags };
  const { region, indicator, scope, valueMax, unit, direction, average, baseline } = reading;
  return {
    inRank,
    draft: { finished, article, readings: sayings.map((said) => said.reading) },
    fields: {
      region,
      indicator,
      scope,
      valueMax,
      unit,
      direction,
      average,
      baseline,
      confidence: confidenceOf(finished),
      inferred: [...reading.inferred],
      flags: [...flags].sort(),
      rows: [...reading.rows],
      mentions: mentionsOf(sayings),
    },
  };
}

/** Undefined for what is a result. */
function targetDraft(cluster: Cluster): Draft<Target> | undefined {
  if (cluster.sayings[0].reading.kind === 'observation') return undefined;
  const { inRank, draft, fields } = drafted(cluster);
  const {
    kind,
    value,
    relation,
    comparator,
    measure,
    frequency,
    cumulative,
    deadline,
    certainty,
    nameChance,
  } = draft.finished.reading;
  if (kind === 'observation') return undefined;
  const binding = inRank.find(({ reading }) => reading.binding)?.reading.binding ?? null;
  const record = {
    kind,
    value,
    comparator,
    measure,
    frequency,
    cumulative,
    deadline,
    certainty,
    binding,
    ...(relation && { relation }),
    ...(nameChance !== null && { nameCertainty: Math.round(nameChance * 100) / 100 }),
    ...fields,
  };
  return { record, ...draft };
}

/** Undefined for what is a commitment. */
function resultDraft(cluster: Cluster): Draft<Observation> | undefined {
  if (cluster.sayings[0].reading.kind !== 'observation') return undefined;
  const { draft, fields } = drafted(cluster);
  const { value, relation, measure, comparator, period } = draft.finished.reading;
  if (value === null || !measure || !comparator || !period) return undefined;
  return {
    record: { value, measure, comparator, period, ...(relation && { relation }), ...fields },
    ...draft,
  };
}

/** The places where a record is said, in the order of documents and of their texts. */
const mentionsOf = (sayings: readonly Said[]): Mention[] =>
  sayings.map(mentionOf).sort((a, b) => byCodeUnits(a.documentId, b.documentId) || a.start - b.start);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function mentionOf({ reading, documentId, article }: Said): Mention {
  const { part, line, valueText, quote, display } = reading;
  const [valueStart, valueEnd] = reading.valueRange;
  const [start, end] = reading.quoteRange;
  return {
    documentId,
    articleId: article.id,
    part,
    line,
    start,
    end,
    valueStart,
    valueEnd,
    valueText,
    quote,
    ...(/[\n\r]/.test(quote) && { displayText: display }),
  };
}
