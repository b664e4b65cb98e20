/**
 * Whether a commitment is what a recipient gets (support) or what a government wants to reach (target). The rows say so; where
 * none holds, the weights, trained on annotated texts, may still be sure of a grant. They know nothing of the rows: what rows
 * do not see is to be found by other signs.
 */
import { kindsIn } from '../sentence/cues.ts';
import { amountInContext, type AmountInContext, type ParagraphContext } from '../sentence/context.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { rowStart } from '../sentence/row-start.ts';
import { grantsByHeading, grantsByTitle } from '../rows/facts/facts.ts';
import type { Row } from '../rows/row.ts';
import { interpreter } from '../rows/run.ts';
import { SUPPORT } from '../rows/support.ts';
import { ONE } from '../weigh/families.ts';
import { probabilities } from '../weigh/linear.ts';
import { featuresOf, type AmountFamilies } from './features.ts';
import { FAMILIES, SUPPORT as SUPPORT_WEIGHTS, weighingOnce } from './weights.ts';

export type Kind = 'support' | 'target';

/** Chosen on documents left out of training: a grant that no row knows must be as likely as this. */
const SURE = 0.8;

const rowsThatHold = interpreter(SUPPORT);

/** The rows that hold of an amount or, in a row of amounts (分别给予200万元、100万元), of the first. */
export function supportRows(c: AmountInContext): readonly Row<Kind>[] {
  const own = rowsThatHold(c);
  const first = rowStart(c);
  if (first === c.amount || first.unit !== c.amount.unit) return own;
  const shared = rowsThatHold(amountInContext(c.context, c.index, first));
  return [...own, ...shared.filter((row) => !own.includes(row))];
}

/** What the rows say, a grant where none speaks against it; `undefined` where none holds. */
export function kindByRows(rows: readonly Row<Kind>[]): Kind | undefined {
  if (rows.length === 0) return undefined;
  return rows.every(({ says }) => says === 'support') ? 'support' : 'target';
}

/** The features by number: those that every decision has, and how much its document, section and paragraph grant. */
export function supportFeatures(c: AmountInContext, f: AmountFamilies): number[] {
  const found = [...featuresOf(c, [], f), f.grantsInParagraph.of(shareOfGrants(c.context))];
  if (grantsByTitle(c)) found.push(f.grantsByTitle);
  if (grantsByHeading(c)) found.push(f.grantsByHeading);
  if (c.amount.unitKind === 'money')
    found.push(f.digitsOfMoney.of(String(Math.trunc(c.amount.value)).length));
  return found;
}

const sharesKnown = new WeakMap<readonly Sentence[], number>();

/** The share of a paragraph's sentences with a word of granting, in quarters: 0 to 4. All its amounts ask. */
function shareOfGrants({ sentences }: ParagraphContext): number {
  const known = sharesKnown.get(sentences) ?? shareOfGrantsIn(sentences);
  sharesKnown.set(sentences, known);
  return known;
}

function shareOfGrantsIn(sentences: readonly Sentence[]): number {
  const granting = sentences.filter(
    (sentence) => kindsIn(sentence).has('GRANT') || kindsIn(sentence).has('PAY'),
  );
  return Math.round((4 * granting.length) / sentences.length);
}

/** The probability that it is a grant. */
function chanceOfSupport(c: AmountInContext): number {
  const features = weighingOnce(supportFeatures(c, FAMILIES));
  const score = features.reduce((sum, feature) => sum + (SUPPORT_WEIGHTS[feature] ?? 0), 0);
  return chanceByScore(score / ONE);
}

/** @param score the sum of the weights: a logit */
export const chanceByScore = (score: number): number => probabilities([score, 0])[0] ?? 0;

/** @param chance the probability that it is a grant, asked for where the rows say nothing */
export const kindOf = (said: Kind | undefined, chance: () => number): Kind =>
  said ?? (chance() > SURE ? 'support' : 'target');

/** What a commitment is, with the ids of some rows that say so. */
export interface Grounded {
  readonly kind: Kind;
  readonly because: readonly string[];
}

/** So many rows are named as the reason. */
const NAMED = 2;

/** What an amount that somebody commits to is. */
export function decideKind(c: AmountInContext): Grounded {
  const rows = supportRows(c);
  const said = kindByRows(rows);
  const kind = kindOf(said, () => chanceOfSupport(c));
  if (said === undefined) return { kind, because: kind === 'support' ? ['support.weighed'] : [] };
  const because = rows.filter(({ says }) => says === kind).map(({ id }) => id);
  return { kind, because: because.slice(0, NAMED) };
}
