/**
 * Which record of the second reading is which mention of the first: one by one, as tests/gold/score.mjs matches mentions
 * with annotations (tests/gold/SCORING.md), so that a missed one never takes its neighbour's mention.
 */
import type { Mention, Target } from '../dataset/schema.ts';
import { pairsOf, reasonsOf, type Matching } from '../match/match.ts';
import { dice } from '../text/text-similarity.ts';
import {
  AGREEMENTS,
  oneOf,
  sameNumber,
  squeezed,
  unitName,
  type ComparedField,
  type Said,
} from './compare.ts';

/** A mention of the first reading. */
export interface Heard {
  readonly target: Target;
  readonly mention: Mention;
}

/** Records of one reading with those of the other that they are, and what is left on both sides. */
export interface Matched<S> {
  readonly pairs: readonly {
    readonly said: S;
    readonly heard: Heard;
    /** Fields that the two readings differ in. */
    readonly differing: readonly ComparedField[];
  }[];
  readonly onlySaid: readonly S[];
  readonly onlyHeard: readonly Heard[];
  /** Mentions that neither agree nor differ: the other reader is in doubt, or a milestone beside figures of its sentence. */
  readonly open: readonly Heard[];
}

const LINES: Matching<Said, Heard>['keys'] = [
  ({ line }) => [line, line - 1, line + 1].map(String),
  ({ mention }) => [String(mention.line)],
];

const FIGURES: Matching<Said, Heard> = {
  keys: LINES,
  may: (said, { target }) => sameNumber(target.value, said.value),
  parts: [
    ['line', 4, (said, { mention }) => Number(mention.line === said.line)],
    ['unit', 4, (said, { target }) => Number(unitName(target.unit) === unitName(said.unit))],
    ['words', 2, (said, { mention }) => Number(squeezed(mention.valueText) === squeezed(said.valueText))],
    ['name', 6, (said, { target }) => dice(target.indicator, said.indicator)],
  ],
  least: 0,
};

const MILESTONES: Matching<Said, Heard> = {
  keys: LINES,
  may: ({ deadline, alt }, { target }) => oneOf(target.deadline.value, deadline, alt?.deadline),
  parts: [],
  least: 0,
};

export const isMilestone = (kind: string): boolean => kind === 'milestone';

export function match<S extends Said>(said: readonly S[], heard: readonly Heard[]): Matched<S> {
  const figures = matched(
    FIGURES,
    said.filter((one) => !isMilestone(one.class)),
    heard.filter(({ target }) => !isMilestone(target.kind) && !target.relation),
  );
  // The question asks for figures and dated steps: of a goal in words the other reader says nothing.
  const relative = heard.filter(({ target }) => target.relation);
  const milestones = besideFigures(
    said,
    matched(
      MILESTONES,
      said.filter((one) => isMilestone(one.class)),
      heard.filter(({ target }) => isMilestone(target.kind)),
    ),
  );
  return {
    pairs: [
      ...figures.pairs.map((pair) => ({
        ...pair,
        differing: reasonsOf<ComparedField, Target, Said>(AGREEMENTS, pair.heard.target, pair.said, false),
      })),
      ...milestones.pairs,
    ],
    onlySaid: [...figures.onlySaid, ...milestones.onlySaid],
    onlyHeard: [...figures.onlyHeard, ...milestones.onlyHeard],
    open: [...figures.open, ...milestones.open, ...relative],
  };
}

function matched<S extends Said>(
  matching: Matching<Said, Heard>,
  said: readonly S[],
  heard: readonly Heard[],
): Matched<S> {
  const hearing = pairsOf<S, Heard>(matching, said, heard);
  const used = new Set(hearing.values());
  const counted = said.filter(({ isOpen }) => !isOpen);
  return {
    pairs: counted.flatMap((one) => {
      const other = hearing.get(one);
      return other === undefined ? [] : [{ said: one, heard: other, differing: [] }];
    }),
    onlySaid: counted.filter((one) => !hearing.has(one)),
    onlyHeard: heard.filter((other) => !used.has(other)),
    open: said.flatMap((one) => (one.isOpen ? (hearing.get(one) ?? []) : [])),
  };
}

/**
 * A sentence with both a figure and clauses without one may or may not give a milestone: as many are left open as there
 * are dates of figures on its line.
 */
function besideFigures<S extends Said>(all: readonly S[], milestones: Matched<S>): Matched<S> {
  const dates = new Map<number, Set<string | null | undefined>>();
  for (const { class: kind, line, deadline } of all)
    if (!isMilestone(kind)) dates.set(line, (dates.get(line) ?? new Set()).add(deadline));
  const free = new Map([...dates].map(([line, { size }]) => [line, size]));
  const isBeside = ({ mention: { line } }: Heard): boolean => {
    const left = free.get(line) ?? 0;
    free.set(line, left - 1);
    return left > 0;
  };
  const beside = new Set(milestones.onlyHeard.filter(isBeside));
  return {
    ...milestones,
    onlyHeard: milestones.onlyHeard.filter((other) => !beside.has(other)),
    open: [...milestones.open, ...beside],
  };
}
