/**
 * Which record of the second reading is which mention of the first: one by one, as tests/gold/score.mjs matches mentions
 * with annotations (tests/gold/SCORING.md), best pairs first, so that a missed one never takes its neighbour's mention.
 */
import type { Mention, Target } from '../dataset/schema.ts';
import { dice } from '../text/text-similarity.ts';
import { CHECKS, oneOf, type ComparedField, type Said } from './compare.ts';
import { sameNumber, unitName } from './same.ts';

/** A mention of the first reading. */
export interface Heard {
  readonly target: Target;
  readonly mention: Mention;
}

interface Pair<S> {
  readonly said: S;
  readonly heard: Heard;
  /** Fields that the two readings differ in. */
  readonly differing: readonly ComparedField[];
}

export interface Matched<S> {
  readonly pairs: readonly Pair<S>[];
  readonly onlySaid: readonly S[];
  readonly onlyHeard: readonly Heard[];
  /** Mentions that neither agree nor differ: the other reader is in doubt, or a milestone beside figures of its sentence. */
  readonly open: readonly Heard[];
}

const isMilestone = (kind: string): boolean => kind === 'milestone';
const isNear = (heard: Heard, said: Said): boolean => Math.abs(heard.mention.line - said.line) <= 1;

export function match<S extends Said>(said: readonly S[], heard: readonly Heard[]): Matched<S> {
  const figures = matchFigures(
    said.filter((one) => !isMilestone(one.class)),
    heard.filter(({ target }) => !isMilestone(target.kind)),
  );
  const milestones = matchMilestones(
    said,
    heard.filter(({ target }) => isMilestone(target.kind)),
  );
  return {
    pairs: [...figures.pairs, ...milestones.pairs],
    onlySaid: [...figures.onlySaid, ...milestones.onlySaid],
    onlyHeard: [...figures.onlyHeard, ...milestones.onlyHeard],
    open: [...figures.open, ...milestones.open],
  };
}

const rank = (said: Said, { target, mention }: Heard): number =>
  (mention.line === said.line ? 4 : 0) +
  (unitName(target.unit) === unitName(said.unit) ? 4 : 0) +
  (plain(mention.valueText) === plain(said.valueText) ? 2 : 0) +
  dice(target.indicator, said.indicator) * 6;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function matchFigures<S extends Said>(said: readonly S[], heard: readonly Heard[]): Matched<S> {
  const byLine = new Map<number, { readonly one: Heard; readonly index: number }[]>();
  for (const [index, one] of heard.entries())
    byLine.set(one.mention.line, [...(byLine.get(one.mention.line) ?? []), { one, index }]);
  const candidates = said.flatMap((one) =>
    [-1, 0, 1]
      .flatMap((step) => byLine.get(one.line + step) ?? [])
      .filter(({ one: { target } }) => sameNumber(target.value, one.value))
      .toSorted((a, b) => a.index - b.index)
      .map(({ one: other }) => ({ said: one, heard: other, rank: rank(one, other) })),
  );
  const hearing = new Map<S, Heard>();
  const used = new Set<Heard>();
  for (const pair of candidates.toSorted((a, b) => b.rank - a.rank)) {
    if (hearing.has(pair.said) || used.has(pair.heard)) continue;
    hearing.set(pair.said, pair.heard);
    used.add(pair.heard);
  }
  return matched(said, heard, hearing, (one, { target }) =>
    CHECKS.filter(([, agrees]) => !agrees(target, one)).map(([field]) => field),
  );
}

function matched<S extends Said>(
  said: readonly S[],
  heard: readonly Heard[],
  hearing: ReadonlyMap<S, Heard>,
  differ: (one: S, other: Heard) => ComparedField[],
): Matched<S> {
  const counted = said.filter(({ isOpen }) => !isOpen);
  const open = said.flatMap((one) => (one.isOpen ? (hearing.get(one) ?? []) : []));
  const used = new Set(hearing.values());
  return {
    pairs: counted.flatMap((one) => {
      const other = hearing.get(one);
      return other === undefined ? [] : [{ said: one, heard: other, differing: differ(one, other) }];
    }),
    onlySaid: counted.filter((one) => !hearing.has(one)),
    onlyHeard: heard.filter((other) => !used.has(other)),
    open,
  };
}

/**
 * A milestone is the same where line and date are. A sentence with both a figure and clauses without one may or may not
 * give a milestone: as many are left open as there are dates of figures on its line.
 */
function matchMilestones<S extends Said>(all: readonly S[], heard: readonly Heard[]): Matched<S> {
  const said = all.filter((one) => isMilestone(one.class));
  const hearing = new Map<S, Heard>();
  const used = new Set<Heard>();
  for (const one of said) {
    const other = heard.find(
      (candidate) =>
        !used.has(candidate) &&
        isNear(candidate, one) &&
        oneOf(candidate.target.deadline.value, one.deadline, one.alt?.deadline),
    );
    if (other === undefined) continue;
    hearing.set(one, other);
    used.add(other);
  }
  const { onlyHeard, ...result } = matched(said, heard, hearing, () => []);
  const free = freeMilestones(all);
  const beside = onlyHeard.filter(({ mention: { line } }) => {
    const left = free.get(line) ?? 0;
    free.set(line, left - 1);
    return left > 0;
  });
  const isBeside = new Set(beside);
  return {
    ...result,
    open: [...result.open, ...beside],
    onlyHeard: onlyHeard.filter((other) => !isBeside.has(other)),
  };
}

/** Line → how many dates its figures have. */
function freeMilestones(all: readonly Said[]): Map<number, number> {
  const dates = new Map<number, Set<string | null | undefined>>();
  for (const { class: kind, line, deadline } of all)
    if (!isMilestone(kind)) dates.set(line, (dates.get(line) ?? new Set()).add(deadline));
  return new Map([...dates].map(([line, { size }]) => [line, size]));
}
