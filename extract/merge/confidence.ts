/** How likely it is that every field of a record is right. See extract/README.md for how that was measured. */
import { NO_FEATURE, ONE } from '../weigh/families.ts';
import { probabilities } from '../weigh/linear.ts';
import { eachSign, signFamilies, type Finished } from './signs.ts';
import file from './confidence.json' with { type: 'json' };

type Kind = Finished['reading']['kind'];
const KINDS: readonly Kind[] = ['target', 'support', 'milestone', 'observation'];

/** Where a record of a kind has a weight of its own for a sign, `target: range`, that is added to the weight for all. */
const OF_KIND = new RegExp(`^(${KINDS.join('|')}): `);

/** The number of each sign, whether its weight is one for all kinds of records or for some of them. */
const NUMBERS = new Map<string, number>();
for (const name of Object.keys(file)) {
  const sign = name.replace(OF_KIND, '');
  if (!NUMBERS.has(sign)) NUMBERS.set(sign, NUMBERS.size);
}
const FAMILIES = signFamilies((sign) => NUMBERS.get(sign));

/** What the signs weigh for a record of a kind, in thousandths: whole numbers have one sum in any order. */
const WEIGHTS = new Map(KINDS.map((kind) => [kind, weightsFor(kind)]));

function weightsFor(kind: Kind): Int32Array {
  const weights = new Int32Array(NUMBERS.size);
  for (const [name, weight] of Object.entries(file)) {
    const own = OF_KIND.exec(name)?.[1];
    if (own !== undefined && own !== kind) continue;
    const number = NUMBERS.get(name.replace(OF_KIND, '')) ?? 0;
    weights[number] = (weights[number] ?? 0) + Math.round(weight * ONE);
  }
  return weights;
}

/** In hundredths. */
export function confidenceOf(finished: Finished): number {
  const weights = WEIGHTS.get(finished.reading.kind);
  let sum = 0;
  eachSign(finished, FAMILIES, (sign, tenths) => {
    if (sign !== NO_FEATURE) sum += (weights?.[sign] ?? 0) * tenths;
  });
  const confidence = confidenceByScore(sum / (10 * ONE));
  return new Set(finished.flags).has('odd-writing') ? Math.min(MOST_IN_DOUBT, confidence) : confidence;
}

/** Of a figure that may be another, since it is written oddly: no weights were trained on such. */
const MOST_IN_DOUBT = 0.5;

/** Only what a person says is certain. */
const MOST = 0.99;
const LEAST = 0.01;

/** In hundredths. @param score the sum of the weights: a logit */
export function confidenceByScore(score: number): number {
  const [right = 0] = probabilities([score, 0]);
  return Math.min(MOST, Math.max(LEAST, Math.round(right * 100) / 100));
}
