/**
 * Ids that outlive re-extraction. What a run finds is aligned to the register: first exactly, then by evidence (the same
 * words about the same thing), then by stated similarity; only what is new gets a new id. Ids of targets that are no
 * longer found stay in the register, so that they come back with their notes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { SCHEMA_VERSION, type Fingerprint, type IdRegister } from '../../src/domain/dataset/schema.ts';
import {
  readyFingerprint,
  similarityOf,
  type ReadyFingerprint,
} from '../../src/domain/dataset/fingerprint-similarity.ts';
import type { ResultDraft } from './results.ts';
import { policyKey, type Draft } from './targets.ts';

export interface Aligned {
  /** The id of each draft, in order. */
  readonly ids: readonly string[];
  readonly register: IdRegister;
}

/** From this similarity on, a changed record is the old one. */
const SAME = 0.62;

export const emptyRegister = (): IdRegister => ({ schemaVersion: SCHEMA_VERSION, ids: {} });

/** Gives each draft its id: that of the register where it is known, else a new one. A target never has a result's. */
export function alignIds(drafts: readonly (Draft | ResultDraft)[], register: IdRegister): Aligned {
  const prints = drafts.map(fingerprintOf);
  const free = new Map(Object.entries(register.ids).map(([id, entry]) => [id, entry.fingerprint]));
  const ids: (string | undefined)[] = prints.map(() => undefined);
  const wordings = new Wordings();
  for (const keyOf of [exactKey, evidenceKey]) matchByKey(prints, ids, free, keyOf, wordings);
  matchBySimilarity(prints, ids, free, wordings);
  const maker = new IdMaker(Object.keys(register.ids));
  const all = prints.map((print, i) => ids[i] ?? maker.next(print));
  const entries = new Map(Object.entries(register.ids));
  all.forEach((id, i) => {
    const print = prints[i];
    if (print) entries.set(id, { fingerprint: print, aliases: register.ids[id]?.aliases ?? [] });
  });
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ids: all, register: { schemaVersion: SCHEMA_VERSION, ids: Object.fromEntries(sorted) } };
}

/** What a record is known by in the register. */
function fingerprintOf(draft: Draft | ResultDraft): Fingerprint {
  const isTarget = 'target' in draft;
  const record = isTarget ? draft.target : draft.observation;
  const body = record.mentions.find((mention) => mention.part === 'body') ?? record.mentions[0];
  return {
    kind: isTarget ? draft.target.kind : 'observation',
    region: record.region.code,
    policy: policyKey(draft.article),
    indicator: record.indicator,
    scope: record.scope,
    measure: record.measure,
    frequency: isTarget ? draft.target.frequency : null,
    value: record.value,
    unit: record.unit,
    deadline: isTarget ? draft.target.deadline.value : draft.observation.period.value,
    quote: (body?.quote ?? '').replace(/\s+/g, ''),
  };
}

const exactKey = (p: Fingerprint): string => JSON.stringify(p);
/** The same value in the same words, whatever has become of the rest. */
const evidenceKey = (p: Fingerprint): string =>
  JSON.stringify([p.kind, p.region, p.value, p.unit, p.deadline, p.indicator, p.scope]);

function matchByKey(
  prints: readonly Fingerprint[],
  ids: (string | undefined)[],
  free: Map<string, Fingerprint>,
  keyOf: (p: Fingerprint) => string,
  wordings: Wordings,
): void {
  if (free.size === 0) return;
  const byKey = new Map<string, string[]>();
  for (const [id, print] of free) push(byKey, keyOf(print), id);
  if (keyOf === exactKey)
    for (const [key, equals] of byKey) {
      const print = free.get(equals[0] ?? '');
      if (print) sortByMaking(initialOf(print), key, equals);
    }
  prints.forEach((print, i) => {
    if (ids[i] !== undefined) return;
    const candidates = byKey.get(keyOf(print)) ?? [];
    const id = candidates.length > 1 ? bestOf(print, candidates, free, wordings) : candidates[0];
    if (id === undefined) return;
    ids[i] = id;
    free.delete(id);
    candidates.splice(candidates.indexOf(id), 1);
  });
}

const bestOf = (
  print: Fingerprint,
  candidates: readonly string[],
  free: ReadonlyMap<string, Fingerprint>,
  wordings: Wordings,
): string | undefined =>
  candidates
    .slice(0, MAX_CANDIDATES)
    .map((id) => ({ id, score: wordings.similarity(print, free.get(id) ?? print) }))
    // Of equals the first, since sorting leaves them in order.
    .sort((a, b) => b.score - a.score)[0]?.id;

/** The changed record is sought in its own policy first, then among equals in name and unit of its place. */
function matchBySimilarity(
  prints: readonly Fingerprint[],
  ids: (string | undefined)[],
  free: Map<string, Fingerprint>,
  wordings: Wordings,
): void {
  for (const keyOf of [policyUnitKey, nameKey]) {
    if (free.size === 0) return;
    const byKey = new Map<string, [string, Fingerprint][]>();
    for (const entry of free) push(byKey, keyOf(entry[1]), entry);
    const alike: { i: number; id: string; score: number }[] = [];
    prints.forEach((print, i) => {
      if (ids[i] !== undefined) return;
      for (const [id, old] of (byKey.get(keyOf(print)) ?? []).slice(0, MAX_CANDIDATES)) {
        const score = wordings.similarity(print, old);
        if (score >= SAME) alike.push({ i, id, score });
      }
    });
    alike.sort((a, b) => b.score - a.score || a.i - b.i || (a.id < b.id ? -1 : 1));
    for (const { i, id } of alike) {
      if (ids[i] !== undefined || !free.has(id)) continue;
      ids[i] = id;
      free.delete(id);
    }
  }
}

/** Makes each fingerprint's wordings ready when it is first compared. */
class Wordings {
  private readonly ready = new Map<Fingerprint, ReadyFingerprint>();

  similarity(a: Fingerprint, b: Fingerprint): number {
    return similarityOf(this.of(a), this.of(b));
  }

  private of(print: Fingerprint): ReadyFingerprint {
    const known = this.ready.get(print);
    if (known) return known;
    const ready = readyFingerprint(print);
    this.ready.set(print, ready);
    return ready;
  }
}

/** Keeps the work per record bounded however large the register grows. */
const MAX_CANDIDATES = 400;
const policyUnitKey = (p: Fingerprint): string => JSON.stringify([p.region, p.kind, p.unit, p.policy]);
const nameKey = (p: Fingerprint): string => JSON.stringify([p.region, p.kind, p.unit, p.indicator]);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What ids begin with: t for a commitment, o for a result. */
type Initial = 't' | 'o';
const initialOf = ({ kind }: Fingerprint): Initial => (kind === 'observation' ? 'o' : 't');

const idOf = (initial: Initial, exact: string, n: number): string =>
  `${initial}-${bytesToHex(sha256(utf8ToBytes(`${exact}#${n}`))).slice(0, 10)}`;

/**
 * Ids of equal fingerprints in the order in which they were made, so that the first of the equal records is given the
 * same id again. Others follow in their own order.
 */
function sortByMaking(initial: Initial, exact: string, ids: string[]): void {
  if (ids.length < 2) return;
  const made = new Map(ids.map((_, n) => [idOf(initial, exact, n), n]));
  const place = (id: string): number => made.get(id) ?? ids.length;
  ids.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Makes ids from fingerprints; equal fingerprints (one sentence said twice in two places) get different ids. */
class IdMaker {
  private readonly counts = new Map<string, number>();
  private readonly used: Set<string>;
  constructor(used: Iterable<string>) {
    this.used = new Set(used);
  }

  next(print: Fingerprint): string {
    const key = exactKey(print);
    for (let n = this.counts.get(key) ?? 0; ; n += 1) {
      const id = idOf(initialOf(print), key, n);
      if (this.used.has(id)) continue;
      this.used.add(id);
      this.counts.set(key, n + 1);
      return id;
    }
  }
}
