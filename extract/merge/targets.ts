/** Readings → targets: a commitment said twice is one target with two mentions, also across documents that carry one policy. */
import type { Article, Flag, Mention, Target } from '../../src/domain/schema.ts';
import { dice } from '../../src/domain/text-similarity.ts';
import type { ReadDocument } from '../document.ts';
import type { Reading } from '../interpret/reading.ts';
import { lineAt } from '../segment/lines.ts';

/** A target before it has an id, with the readings it was made of. */
export interface Draft {
  readonly target: Omit<Target, 'id' | 'theme' | 'family'>;
  readonly article: Article;
  readonly readings: readonly Reading[];
}

interface Said {
  readonly reading: Reading;
  readonly document: ReadDocument;
  readonly article: Article;
}
type Cluster = [Said, ...Said[]];

/** 文号, or the squeezed title: one policy reprinted in two newsletters is one policy. */
export const policyKey = (article: Article): string =>
  article.documentNumber ?? article.title.replace(/[\s“”"（）()《》]/g, '');

export function draftTargets(documents: readonly ReadDocument[]): Draft[] {
  const byPolicy = new Map<string, Map<string, Cluster[]>>();
  for (const document of documents) {
    for (const reading of document.readings) {
      const article = document.record.articles[reading.articleIndex];
      if (!article) continue;
      const policy = entryOf(
        byPolicy,
        `${article.region.code} ${policyKey(article)}`,
        () => new Map<string, Cluster[]>(),
      );
      const value = [reading.kind, reading.value, reading.valueMax, reading.unit].join('|');
      place(
        entryOf(policy, value, () => []),
        { reading, document, article },
      );
    }
  }
  const drafts = [...byPolicy.values()].flatMap((policy) =>
    joinDiffering([...policy.values()].flat()).map(draft),
  );
  return markContradictions(drafts);
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}

/** Wordings of note and body differ more than two places of one body. */
const SAME_ACROSS_PARTS = 0.45;
const SAME_WITHIN_BODY = 0.75;
const SAME_MILESTONE = 0.5;
const CLEARLY_SAME = 0.8;
const CONTEXT = 30;
/** A policy that says one value more often than this is compared with its latest sayings only. */
const MAX_COMPARED = 12;
const MAX_MENTIONS = 2;

function place(clusters: Cluster[], said: Said): void {
  let best: { cluster: Cluster; score: number } | undefined;
  for (const cluster of clusters.slice(-MAX_COMPARED)) {
    const score = Math.max(...cluster.slice(0, MAX_MENTIONS).map((other) => sameness(said, other)));
    if (score > (best?.score ?? 0)) best = { cluster, score };
  }
  if (best) best.cluster.push(said);
  else clusters.push([said]);
}

/** 0 where two readings cannot be one commitment, else how alike they are. */
function sameness(a: Said, b: Said): number {
  const [x, y] = [a.reading, b.reading];
  if (x.kind !== y.kind || x.value !== y.value || x.valueMax !== y.valueMax || x.unit !== y.unit) return 0;
  if (x.kind !== 'milestone' && x.measure !== y.measure) return 0;
  if (x.frequency !== y.frequency || !datesAgree(x, y)) return 0;
  const acrossParts = x.part !== y.part || a.document !== b.document;
  if (x.kind === 'milestone' && x.deadline.value !== y.deadline.value) return 0;
  // Within one body the same sum of two grants is two grants unless it is said in the same words.
  if (!acrossParts && x.kind !== 'milestone' && (x.kind === 'support' || !repeats(x, y))) return 0;
  const wording = dice(x.scope + x.indicator, y.scope + y.indicator);
  if (!acrossParts && x.kind !== 'milestone') return wording >= SAME_WITHIN_BODY ? wording : 0;
  const score = wording >= CLEARLY_SAME ? wording : Math.max(wording, dice(surroundings(a), surroundings(b)));
  return score >= (x.kind === 'milestone' ? SAME_MILESTONE : SAME_ACROSS_PARTS) ? score : 0;
}

/** Two sentences of a body say one thing only with the same scope and the same bound. */
const repeats = (x: Reading, y: Reading): boolean =>
  x.quoteRange[0] !== y.quoteRange[0] && x.scope === y.scope && x.comparator === y.comparator;

function datesAgree(x: Reading, y: Reading): boolean {
  const [a, b] = [x.deadline.value, y.deadline.value];
  return a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
}

function surroundings({ reading, document }: Said): string {
  const [start, end] = reading.valueRange;
  const [first, last] = reading.quoteRange;
  return document.text.slice(Math.max(first, start - CONTEXT), Math.min(last, end + CONTEXT));
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
      home.cluster.push(...cluster);
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
const rank = (said: Said): number =>
  (said.reading.part === 'body' ? 0 : 10) + BASIS_RANK.indexOf(said.reading.deadline.basis);

function draft({ cluster, differ }: { cluster: Cluster; differ: boolean }): Draft {
  const ranked = [...cluster].sort((a, b) => rank(a) - rank(b));
  const main = ranked[0] ?? cluster[0];
  const { reading } = main;
  const flags = new Set<Flag>(reading.flags);
  if (differ) flags.add('mentions-differ');
  return {
    article: main.article,
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
      deadline: reading.deadline,
      baseline: reading.baseline,
      certainty: reading.certainty,
      binding: ranked.find((said) => said.reading.binding)?.reading.binding ?? null,
      confidence: confidenceOf(reading, cluster.length),
      inferred: [...reading.inferred],
      flags: [...flags].sort(),
      mentions: cluster
        .map(mentionOf)
        .sort((a, b) => a.documentId.localeCompare(b.documentId) || a.start - b.start),
    },
  };
}

function mentionOf({ reading, document, article }: Said): Mention {
  const [valueStart, valueEnd] = reading.valueRange;
  const [start, end] = reading.quoteRange;
  const quote = document.text.slice(start, end);
  return {
    documentId: document.record.id,
    articleId: article.id,
    part: reading.part,
    line: lineAt(document.lines, valueStart),
    start,
    end,
    valueStart,
    valueEnd,
    valueText: reading.kind === 'milestone' ? '' : document.text.slice(valueStart, valueEnd),
    quote,
    ...(/[\n\r]/.test(quote) ? { displayText: reading.display } : {}),
  };
}

/** A noun phrase that still begins with a preposition, or carries stray signs, was cut badly. */
const ODD_START = /^(?:在|按|为|对|向|由|将|以|经|另|其)/;
const PLAIN = /^[\u4e00-\u9fa5“”（）A-Za-z0-9、.·-]+$/;

/** See extract/README.md for what the figure means and how it was measured. */
function confidenceOf(reading: Reading, mentions: number): number {
  const { indicator } = reading;
  if (reading.rule === 'indicator-table') return 0.98;
  let doubt = reading.kind === 'support' ? 0.18 : 0.04;
  if (reading.inferred.includes('indicator')) doubt += 0.06;
  if (reading.deadline.basis === 'none') doubt += 0.06;
  if (indicator.length < 4 || indicator.length > 24) doubt += 0.14;
  if (ODD_START.test(indicator) || !PLAIN.test(indicator)) doubt += 0.14;
  if (reading.unit === '元') doubt += 0.03;
  if (mentions > 1) doubt /= 2;
  return Number((1 - doubt).toFixed(2));
}

/** Two policies promise different values for one thing by one date. */
function markContradictions(drafts: Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const entry of drafts) {
    const t = entry.target;
    if (t.kind !== 'target' || t.deadline.value === null) continue;
    const key = [t.region.code, t.indicator, t.scope, t.unit, t.measure, t.frequency, t.deadline.value].join(
      '|',
    );
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const contradicting = new Set(
    [...groups.values()].filter((group) => new Set(group.map(({ target }) => target.value)).size > 1).flat(),
  );
  return drafts.map((entry) =>
    contradicting.has(entry)
      ? {
          ...entry,
          target: {
            ...entry.target,
            flags: [...new Set<Flag>([...entry.target.flags, 'contradiction'])].sort(),
          },
        }
      : entry,
  );
}
