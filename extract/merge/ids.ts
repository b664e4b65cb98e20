/**
 * Ids that outlive re-extraction. What a run finds is aligned to the register: first exactly, then by evidence (the same
 * words about the same thing), then by stated similarity; only what is new gets a new id. Ids of targets that are no
 * longer found stay in the register, so that they come back with their notes.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { fingerprintOf, fingerprintQuote } from '../../src/domain/dataset/fingerprint.ts';
import {
  SCHEMA_VERSION,
  type Fingerprint,
  type IdRegister,
  type Observation,
  type Target,
} from '../../src/domain/dataset/schema.ts';
import { printOf, SAME_RECORD, type Print } from '../../src/domain/match/fingerprints.ts';
import { pairsOf, sharing, type Matching } from '../../src/domain/match/match.ts';
import type { Draft } from './drafts.ts';

type AnyDraft = Draft<Target> | Draft<Observation>;

export interface Aligned {
  /** The id of each draft, in order. */
  readonly ids: readonly string[];
  readonly register: IdRegister;
}

export const emptyRegister = (): IdRegister => ({ schemaVersion: SCHEMA_VERSION, ids: {} });

/** A fingerprint with all that it says as one word. */
interface Exact extends Print {
  readonly key: string;
}
const exact = (of: Fingerprint): Exact => ({ key: JSON.stringify(of), ...printOf(of) });

/** A fingerprint of the register. */
interface Known extends Exact {
  readonly id: string;
}

const sharingFields = (...fields: readonly (keyof Fingerprint)[]) =>
  sharing<Print>(({ of }) => JSON.stringify(fields.map((field) => of[field])));

/** Keeps the work per record bounded however large the register grows. */
const MOST = 400;

/**
 * What is aligned in turn: the very same; the same value in the same words, whatever has become of the rest; what is like
 * it in its own policy, then among equals in name and unit of its place.
 */
const EXACT: Matching<Exact> = { ...sharing(({ key }) => key), parts: [], least: 0 };
const CHANGED: readonly Matching<Print>[] = [
  {
    ...SAME_RECORD,
    ...sharingFields('kind', 'region', 'value', 'unit', 'deadline', 'indicator', 'scope'),
    least: 0,
    most: MOST,
  },
  { ...SAME_RECORD, ...sharingFields('region', 'kind', 'unit', 'policy'), most: MOST },
  { ...SAME_RECORD, ...sharingFields('region', 'kind', 'unit', 'indicator'), most: MOST },
];

/** Gives each draft its id: that of the register where it is known, else a new one. A target never has a result's. */
export function alignIds(drafts: readonly AnyDraft[], register: IdRegister): Aligned {
  const prints = drafts.map((draft) => exact(fingerprintOfDraft(draft)));
  const known = Object.entries(register.ids).map(([id, entry]) => ({ id, ...exact(entry.fingerprint) }));
  const home = new Map(pairsOf<Exact, Known>(EXACT, prints, inOrderOfMaking(known)));
  for (const matching of CHANGED) {
    const taken = new Set(home.values());
    const free = known.filter((one) => !taken.has(one));
    if (free.length === 0) break;
    const left = prints.filter((print) => !home.has(print));
    for (const [print, one] of pairsOf<Exact, Known>(matching, left, free)) home.set(print, one);
  }
  const maker = new IdMaker(Object.keys(register.ids));
  const ids = prints.map((print) => home.get(print)?.id ?? maker.next(print));
  const entries = new Map(Object.entries(register.ids));
  for (const [i, { of: fingerprint }] of prints.entries()) {
    const id = ids[i] ?? '';
    entries.set(id, { fingerprint, aliases: register.ids[id]?.aliases ?? [] });
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ids, register: { schemaVersion: SCHEMA_VERSION, ids: Object.fromEntries(sorted) } };
}

/** What a record is known by in the register. */
function fingerprintOfDraft({ record, article }: AnyDraft): Fingerprint {
  const said =
    'kind' in record
      ? record
      : { kind: 'observation' as const, frequency: null, deadline: record.period, ...record };
  return fingerprintOf(said, article, fingerprintQuote(record.mentions));
}

/** What ids begin with: t for a commitment, o for a result. */
const initialOf = ({ of: { kind } }: Print): 't' | 'o' => (kind === 'observation' ? 'o' : 't');

const idOf = (print: Exact, n: number): string =>
  `${initialOf(print)}-${bytesToHex(sha256(utf8ToBytes(`${print.key}#${n}`))).slice(0, 10)}`;

/**
 * Those of equal fingerprints in the order in which their ids were made, so that the first of the equal records is given
 * the same id again. Others follow in their own order.
 */
const inOrderOfMaking = (known: readonly Known[]): Known[] =>
  [...groupBy(known, ({ key }) => key).values()].flatMap((equals) => {
    const [first] = equals;
    if (first === undefined || equals.length < 2) return equals;
    const made = new Map(equals.map((_, n) => [idOf(first, n), n]));
    const place = ({ id }: Known): number => made.get(id) ?? equals.length;
    return equals.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  });

/** Makes ids from fingerprints; equal fingerprints (one sentence said twice in two places) get different ids. */
class IdMaker {
  private readonly counts = new Map<string, number>();
  private readonly used: Set<string>;
  constructor(used: Iterable<string>) {
    this.used = new Set(used);
  }

  next(print: Exact): string {
    const { key } = print;
    for (let n = this.counts.get(key) ?? 0; ; n += 1) {
      const id = idOf(print, n);
      if (this.used.has(id)) continue;
      this.used.add(id);
      this.counts.set(key, n + 1);
      return id;
    }
  }
}
