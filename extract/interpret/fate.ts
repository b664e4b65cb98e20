/**
 * Which amounts are commitments. The rules are tried in order; the first that speaks decides, and its name goes into
 * the ledger. What no rule refuses must still show that somebody commits to it (a verb, a bound, a date, a grant).
 * The rules themselves stand in fate/, a file for each kind.
 */
import type { ArticleFacts } from './article.ts';
import type { Candidate, ParagraphContext } from './context.ts';
import { isCommitted } from './fate/commitment.ts';
import { looksBack } from '../structure/role.ts';
import { describesDocument } from './fate/describes-document.ts';
import { isBaseline, isDuration } from './fate/duration.ts';
import { isLegalText } from './fate/legal-text.ts';
import { insideTitle, insideName } from './fate/name.ts';
import { CONDITION } from '../rows/fate/condition.ts';
import { OBSERVED } from '../rows/fate/observed.ts';
import { interpreter } from '../rows/run.ts';
import { isDenominator, isIndefinite, isPenalty, isStructure, lacksUnit } from './fate/quantity.ts';
import { turnsAhead } from './observation/is-result.ts';

export type LeftOut =
  | 'no-unit'
  | 'not-a-policy'
  | 'observed'
  | 'structure'
  | 'document-title'
  | 'name'
  | 'indefinite'
  | 'duration'
  | 'threshold'
  | 'penalty'
  | 'denominator'
  | 'describes-document'
  | 'baseline'
  | 'legal-text'
  | 'no-commitment-verb'
  /** The weights found it unlikely against what the rules say. */
  | 'weighed'
  /** A result for which no name was found. */
  | 'unnamed';

interface Rule {
  readonly reason: LeftOut;
  readonly applies: (c: Candidate) => boolean;
}

/** Statistics and reports commit to nothing. */
export const canCommit = ({ genre }: ArticleFacts): boolean => genre !== 'statistics' && genre !== 'report';

/** The reason why no figure of a whole paragraph is a commitment, or undefined where one may be. */
export function leftOutWhole({ facts, stretch }: ParagraphContext): LeftOut | undefined {
  if (!canCommit(facts)) return 'not-a-policy';
  if (stretch.role === 'definitions') return 'describes-document';
  return looksBack(stretch) ? 'observed' : undefined;
}

const observed = interpreter(OBSERVED);
const condition = interpreter(CONDITION);

/** What is neither promised nor reached: it measures nothing by itself. */
const VETOES: readonly Rule[] = [
  { reason: 'structure', applies: isStructure },
  { reason: 'document-title', applies: insideTitle },
  { reason: 'name', applies: insideName },
  { reason: 'denominator', applies: isDenominator },
  { reason: 'penalty', applies: isPenalty },
  { reason: 'indefinite', applies: isIndefinite },
  { reason: 'no-unit', applies: lacksUnit },
  { reason: 'duration', applies: isDuration },
  { reason: 'baseline', applies: isBaseline },
  { reason: 'threshold', applies: (c) => condition(c).length > 0 },
  { reason: 'describes-document', applies: describesDocument },
];

const RULES: readonly Rule[] = [
  ...VETOES,
  { reason: 'observed', applies: (c) => observed(c).length > 0 },
  { reason: 'legal-text', applies: isLegalText },
  { reason: 'no-commitment-verb', applies: (c) => !isCommitted(c) },
];

/** The reason why an amount is no result either, or undefined where it may be one. */
export function vetoOf(c: Candidate): LeftOut | undefined {
  return VETOES.find((rule) => rule.applies(c))?.reason;
}

/** All rules that speak against an amount: cues of the model that decides. */
export function rulesAgainst(c: Candidate): LeftOut[] {
  const said = leftOutWhole(c.context);
  const whole = said === 'observed' && turnsAhead(c) ? undefined : said;
  const held = RULES.filter((rule) => rule.applies(c)).map(({ reason }) => reason);
  return whole === undefined || held.includes(whole) ? held : [whole, ...held];
}
