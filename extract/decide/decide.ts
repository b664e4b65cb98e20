/**
 * Whether an amount is promised, reached, or neither. The rows propose one of the three; where the weights, trained on
 * annotated texts, give that less than `LEAST`, what they find likeliest is taken instead.
 */
import { FATES, propose, type Fate, type LeftOut, type Proposal } from './fate.ts';
import type { AmountInContext } from '../sentence/context.ts';
import { looksBack } from '../structure/role.ts';
import { NO_FEATURE, ONE } from '../weigh/families.ts';
import { indexOfBest, probabilities } from '../weigh/linear.ts';
import { featuresOf } from './features.ts';
import { COMMITMENT, FAMILIES, RESULT, weighingOnce } from './weights.ts';

export interface Verdict {
  readonly fate: Fate;
  /** Why it is neither; `weighed` where the weights decided so against the rows. */
  readonly reason: LeftOut | undefined;
  /** Ids of the rows that decided, the weightiest first. */
  readonly rows: readonly string[];
}

/** A verdict with how likely the weights find its fate, 0..1; null where the rows refuse it and the weights are not asked. */
export type Weighed = Verdict & { readonly chance: number | null };

/** Chosen on documents left out of training: above it good rules are overruled, below it bad ones are kept. */
const LEAST = 0.2;

/** The probabilities of the three fates, in their order, given the rows that hold. */
export function fateChances(c: AmountInContext, rows: readonly string[]): number[] {
  let [commitment, result] = [0, 0];
  for (const feature of weighingOnce(featuresOf(c, rows, FAMILIES))) {
    commitment += COMMITMENT[feature] ?? 0;
    result += RESULT[feature] ?? 0;
  }
  return probabilities([commitment / ONE, result / ONE, 0]);
}

/**
 * The weights may take back a commitment, and find one in a section that looks back. An objection of the rows to a
 * commitment stands, and so does what they take for a result: on documents left out the weights were no better there.
 */
const mayTurn = ({ fate, rows }: Proposal, to: Fate): boolean =>
  fate === 'commitment' || (fate === 'result' && to === 'commitment' && rows.includes('section.review'));

/** Row of a verdict that the weights found against the rows. */
const WEIGHED = 'weighed';
/** So many rows are named as the reason. */
const NAMED = 3;

/** The verdict, given what the rows propose and the probabilities of the fates. */
export function verdictOf(proposal: Proposal, chances: readonly number[]): Verdict {
  const { fate, reason, rows, because } = proposal;
  const best = FATES[indexOfBest(chances)] ?? fate;
  const isOverruled = (chances[FATES.indexOf(fate)] ?? 0) < LEAST && mayTurn(proposal, best);
  if (!isOverruled) return { fate, reason, rows: weightiest(because, fate) };
  const against = weightiest(rows, best).slice(0, NAMED - 1);
  return { fate: best, reason: best === 'neither' ? 'weighed' : undefined, rows: [WEIGHED, ...against] };
}

/** The rows that weigh most for a fate, and of equal ones the first. */
function weightiest(rows: readonly string[], fate: Fate): string[] {
  const worth = (id: string): number => worthOf(FAMILIES.row.of(id), fate);
  return rows.toSorted((a, b) => worth(b) - worth(a)).slice(0, NAMED);
}

function worthOf(row: number, fate: Fate): number {
  if (row === NO_FEATURE) return 0;
  if (fate === 'result') return RESULT[row] ?? 0;
  const commitment = COMMITMENT[row] ?? 0;
  // `neither` is what the others are weighed against: what speaks against a commitment speaks for it.
  return fate === 'neither' ? -commitment : commitment;
}

/**
 * Where the rows alone are asked. What is yet to come cannot have been reached, whatever its section makes likely; and of
 * 一家 and of spans of time so few are promised that the weights would refuse them all.
 */
const isForRows = ({ amount, context }: AmountInContext, { rows }: Proposal): boolean =>
  (looksBack(context.stretch) && !rows.includes('section.review')) ||
  amount.weak ||
  amount.unitKind === 'time';

const unweighed = ({ fate, reason, because }: Proposal): Verdict => ({
  fate,
  reason,
  rows: weightiest(because, fate),
});

export function decide(c: AmountInContext): Weighed {
  const proposal = propose(c);
  // No weights overrule what the rows refuse.
  if (proposal.fate === 'neither') return { chance: null, ...unweighed(proposal) };
  const chances = fateChances(c, proposal.rows);
  const verdict = isForRows(c, proposal) ? unweighed(proposal) : verdictOf(proposal, chances);
  return { chance: chances[FATES.indexOf(verdict.fate)] ?? 0, ...verdict };
}
