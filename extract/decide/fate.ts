/**
 * What the rows propose an amount to be: a commitment, a result, or neither, and why. What no row refuses must still show
 * that somebody commits to it. The rows stand in extract/rows/fate; what they are worth is weighed in extract/decide.
 */
import { COMMITS } from '../rows/fate/commits.ts';
import { CONDITION } from '../rows/fate/condition.ts';
import { NAME } from '../rows/fate/name.ts';
import { OBSERVED } from '../rows/fate/observed.ts';
import { PARTS } from '../rows/fate/parts.ts';
import { QUANTITY } from '../rows/fate/quantity.ts';
import { SECTION } from '../rows/fate/section.ts';
import { TIME } from '../rows/fate/time.ts';
import type { Row } from '../rows/row.ts';
import { interpreter } from '../rows/run.ts';
import type { AmountInContext } from '../sentence/context.ts';

export const FATES = ['commitment', 'result', 'neither'] as const;
export type Fate = (typeof FATES)[number];

/** Why an amount is no commitment: what a row says, in the order in which the ledger names one of several. */
const REASONS = [
  'not-a-policy',
  'structure',
  'document-title',
  'name',
  'denominator',
  'penalty',
  'indefinite',
  'no-unit',
  'duration',
  'baseline',
  'threshold',
  'describes-document',
  'observed',
  'legal-text',
  'no-commitment-verb',
] as const;
type Objection = (typeof REASONS)[number];

/** `weighed`: the weights found it unlikely against what the rows say. `unnamed`: a result without a name. */
export type LeftOut = Objection | 'weighed' | 'unnamed';

/** What measures something, although it is no commitment: it may be a result. */
const MEASURES: ReadonlySet<LeftOut> = new Set([
  'not-a-policy',
  'observed',
  'legal-text',
  'no-commitment-verb',
]);

/** All rows that say what an amount is. */
export const FATE_ROWS: readonly Row<Objection | 'commitment'>[] = [
  ...SECTION,
  ...QUANTITY,
  ...NAME,
  ...TIME,
  ...CONDITION,
  ...PARTS,
  ...OBSERVED,
  ...COMMITS,
];
const rowsThatHold = interpreter(FATE_ROWS);

/** Of an amount for which no row speaks. */
const UNCOMMITTED: Row<Objection> = { id: 'commits.nothing', says: 'no-commitment-verb', when: [] };

/** What the rows say of an amount. */
export interface Proposal {
  readonly fate: Fate;
  /** Of what is no commitment: the first objection. */
  readonly reason: LeftOut | undefined;
  /** Ids of all rows that hold. */
  readonly rows: readonly string[];
  /** Ids of those that say what was proposed. */
  readonly because: readonly string[];
}

export function propose(c: AmountInContext): Proposal {
  const held: Row<Objection | 'commitment'>[] = rowsThatHold(c);
  if (!held.some(({ says }) => says === 'commitment')) held.push(UNCOMMITTED);
  const rows = held.map(({ id }) => id);
  const saying = (what: string): string[] => held.filter(({ says }) => says === what).map(({ id }) => id);
  const objections = REASONS.filter((reason) => held.some(({ says }) => says === reason));
  const [reason] = objections;
  if (reason === undefined) return { fate: 'commitment', reason, rows, because: saying('commitment') };
  const isLookedBack = rows.some((id) => id === 'section.review' || id === 'section.report');
  const veto = objections.find((one) => !MEASURES.has(one));
  if (!isLookedBack || veto !== undefined)
    return { fate: 'neither', reason: veto ?? reason, rows, because: saying(veto ?? reason) };
  return {
    fate: 'result',
    reason: undefined,
    rows,
    because: rows.filter((id) => id.startsWith('section.')),
  };
}
