/**
 * Trains the weights of a choice among alternatives: P(a) = exp(w·f(a)) / Σ exp(w·f(b)), with an L2 penalty on the weights.
 *
 * One form for both models. A ranker's choice has its candidates as alternatives, each with features of its own. A
 * classifier's choice has one alternative for each class: `classChoice` makes them from the features of a case.
 *
 * Deterministic: all choices in each step, a fixed number of steps, sums in the order of the input, no randomness; the
 * weights are rounded, so that the last bit of Math.exp does not reach the file.
 */
import { probabilities, type Features } from '../../../extract/weigh/linear.ts';

/** Weight by feature name; a name that is not in it weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Weights as a file of the repository holds them: { "name": weight }. */
export const weightsOf = (file: Readonly<Record<string, number>>): Weights => new Map(Object.entries(file));

/** The weighted sum of the features. */
export function scoreOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

export interface Choice {
  readonly alternatives: readonly Features[];
  /** How right each alternative is; the shares sum up to 1 (several may be right). */
  readonly right: readonly number[];

  /** How much the choice counts; 1 if not given. */
  readonly weight?: number;
}

export interface Training {
  /** Penalty on each squared weight: the higher, the smaller the weights. */
  readonly l2: number;
  readonly steps: number;
  /** Length of the first steps; it falls towards 0 at the last. */
  readonly rate?: number;
  /** What weights are pulled towards in place of 0, and start from. */
  readonly priors?: Readonly<Record<string, number>>;
  /** Weights that stay what their priors say. */
  readonly fixed?: readonly string[];
  /** Weights nearer to 0 than this are left out of the result. */
  readonly least?: number;
}

/** A case of one of several classes as a choice: the features of the alternative of class c are named `c|feature`. */
export const classChoice = (features: Features, classes: readonly string[], right: string, weight = 1): Choice => ({
  alternatives: classes.map((name) => features.map(([feature, value]) => [`${name}|${feature}`, value] as const)),
  right: classes.map((name) => (name === right ? 1 : 0)),
  weight,
});

const DEFAULT_RATE = 0.1;
const DEFAULT_LEAST = 0.005;
const DECIMALS = 1e3;

/** The weights under which the choices are likeliest, by name in the order of code units. */
export function train(choices: readonly Choice[], { l2, steps, rate, least, priors = {}, fixed = [] }: Training): Record<string, number> {
  const names = new Map<string, number>();
  for (const name of Object.keys(priors)) names.set(name, names.size);
  const rows = choices.map((choice) => indexed(choice, names));
  const start = Float64Array.from(names.keys(), (name) => priors[name] ?? 0);
  const held = Uint8Array.from(names.keys(), (name) => (fixed.includes(name) ? 1 : 0));
  const weights = descend(rows, { start, held }, l2, steps, rate ?? DEFAULT_RATE);
  const found = [...names]
    .map(([name, i]) => [name, Math.round((weights[i] ?? 0) * DECIMALS) / DECIMALS] as const)
    .filter(([, weight]) => Math.abs(weight) >= (least ?? DEFAULT_LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found);
}

/** A choice with its features as numbers, all alternatives one behind the other. */
interface Row {
  readonly ends: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly right: readonly number[];
  readonly weight: number;
}

function indexed({ alternatives, right, weight = 1 }: Choice, names: Map<string, number>): Row {
  const all = alternatives.flat();
  let end = 0;
  return {
    ends: Int32Array.from(alternatives, ({ length }) => (end += length)),
    features: Int32Array.from(all, ([name]) => {
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    }),
    values: Float64Array.from(all, ([, value]) => value),
    right,
    weight,
  };
}

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;
const TINY = 1e-8;

/** Full-batch descent with a step of its own for each weight (Adam), its length falling to 0. */
function descend(
  rows: readonly Row[],
  { start, held }: { readonly start: Float64Array; readonly held: Uint8Array }, l2: number, steps: number, rate: number): Float64Array {
  const size = start.length;
  const weights = Float64Array.from(start);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    for (let i = 0; i < size; i += 1) gradient[i] = l2 * ((weights[i] ?? 0) - (start[i] ?? 0));
    for (const row of rows) addGradient(row, weights, gradient);
    const length = rate * (1 - (step - 1) / steps);
    const firstShare = 1 - FIRST_DECAY ** step;
    const secondShare = 1 - SECOND_DECAY ** step;
    for (let i = 0; i < size; i += 1) {
      const g = held[i] ? 0 : (gradient[i] ?? 0);
      const m = FIRST_DECAY * (first[i] ?? 0) + (1 - FIRST_DECAY) * g;
      const v = SECOND_DECAY * (second[i] ?? 0) + (1 - SECOND_DECAY) * g * g;
      first[i] = m;
      second[i] = v;
      weights[i] = (weights[i] ?? 0) - (length * (m / firstShare)) / (Math.sqrt(v / secondShare) + TINY);
    }
  }
  return weights;
}

/** Adds what one choice says: expected less right features, of each alternative. */
function addGradient(row: Row, weights: Float64Array, gradient: Float64Array): void {
  const scores: number[] = [];
  eachFeature(row, (alternative, feature, value) => {
    scores[alternative] = (scores[alternative] ?? 0) + (weights[feature] ?? 0) * value;
  });
  const expected = probabilities(Array.from(row.right, (_, i) => scores[i] ?? 0));
  const pull = expected.map((p, i) => row.weight * (p - (row.right[i] ?? 0)));
  eachFeature(row, (alternative, feature, value) => {
    gradient[feature] = (gradient[feature] ?? 0) + (pull[alternative] ?? 0) * value;
  });
}

function eachFeature(row: Row, visit: (alternative: number, feature: number, value: number) => void): void {
  let at = 0;
  for (let alternative = 0; alternative < row.ends.length; alternative += 1) {
    const end = row.ends[alternative] ?? at;
    for (; at < end; at += 1) visit(alternative, row.features[at] ?? 0, row.values[at] ?? 0);
  }
}
