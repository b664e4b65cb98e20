/** The trained weights by number of feature: what each is worth for a commitment, a result and a grant, in thousandths. */
import { NO_FEATURE, ONE } from '../weigh/families.ts';
import { amountFamilies } from './features.ts';
import supportFile from './support-weights.json' with { type: 'json' };
import fateFile from './weights.json' with { type: 'json' };

const NUMBERS = new Map<string, number>();
/** By number; whole numbers have one sum in any order. */
type Weights = number[];
const [commitment, result, support]: [Weights, Weights, Weights] = [[], [], []];

/** `commitment|feature`: what it weighs for that fate; `neither` is what the others are weighed against. */
for (const [name, weight] of Object.entries(fateFile)) {
  const at = name.indexOf('|');
  put(name.startsWith('commitment') ? commitment : result, name.slice(at + 1), weight);
}
for (const [name, weight] of Object.entries(supportFile)) put(support, name, weight);

function put(weights: Weights, name: string, weight: number): void {
  const number = NUMBERS.get(name) ?? NUMBERS.size;
  NUMBERS.set(name, number);
  weights[number] = Math.round(weight * ONE);
}

const packed = (weights: Weights): Int32Array =>
  Int32Array.from({ length: NUMBERS.size }, (_, number) => weights[number] ?? 0);

export const COMMITMENT = packed(commitment);
export const RESULT = packed(result);
export const SUPPORT = packed(support);
export const FAMILIES = amountFamilies((name) => NUMBERS.get(name));

/** The turn in which a feature was counted last. */
const counted = new Int32Array(NUMBERS.size);
let turn = 0;

/** Those of the features that weigh something, each once. */
export function weighingOnce(features: readonly number[]): number[] {
  turn += 1;
  return features.filter((feature) => {
    if (feature === NO_FEATURE || counted[feature] === turn) return false;
    counted[feature] = turn;
    return true;
  });
}
