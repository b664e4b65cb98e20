/**
 * What is known of an amount before it is decided whether it is promised, reached, or neither: where its section stands,
 * what the rules say, what it counts, and which words stand around it. Each feature is a name that a person can read;
 * weights.json says what each is worth.
 */
import { cuesOf } from '../cues/tag.ts';
import type { Candidate } from '../interpret/context.ts';
import type { Proposal } from '../interpret/fate.ts';
import type { Amount } from '../recognise/types.ts';
import { looksBack } from '../structure/role.ts';
import { leaning } from '../structure/tense.ts';

/** Characters of its clause that stand this near to an amount are read one by one and in pairs. */
const LEFT = 12;
const RIGHT = 8;

/** The names of all features of an amount, given the rows that hold. */
export function featuresOf(c: Candidate, { rows }: Pick<Proposal, 'rows'>): string[] {
  const found: string[] = ['bias'];
  section(c, found);
  for (const row of rows) found.push(`row ${row}`);
  figure(c, found);
  near(c, found);
  cues(c, found);
  return [...new Set(found)];
}

function section({ context, index }: Candidate, found: string[]): void {
  const { stretch, facts, part } = context;
  const side = stretch.era?.side ?? 'none';
  found.push(`role ${stretch.role}`, `era ${side}`, `role ${stretch.role} ${side} ${stretch.basis}`);
  found.push(`genre ${facts.genre}`, `part ${part}`, `tense ${bucket(leaning(context.tense))}`);
  found.push(
    `text ${bucket(leaning(context.wholeTense))}`,
    `tense ${bucket(leaning(context.tense))} ${stretch.role}`,
  );
  if (index === 0) found.push('first sentence');
  if (context.lead !== undefined) found.push('lead');
  if (facts.planPeriod) found.push('plan');
  if (context.conditions) found.push('conditions');
  if (looksBack(stretch)) found.push('looks back');
}

/** -1 to 1 in tenths of 2.5. */
const bucket = (x: number): string => String(Math.round(x * 4));

function figure({ amount, sentence }: Candidate, found: string[]): void {
  const text = sentence.flow.text.slice(amount.start, amount.end);
  const digits = text.replace(/[^\d.]/g, '').replace(/^0+\.?0*|\.?0+$|\./g, '');
  const kind = amount.unitKind ?? 'none';
  const exact = text.includes('.') ? 'decimal' : `digits ${Math.min(4, digits.length)}`;
  found.push(
    `unit ${amount.unit}`,
    `kind ${kind}`,
    `bound ${amount.comparator}`,
    `bound ${amount.comparator} ${kind}`,
  );
  found.push(`figure ${exact}`, `figure ${exact} ${kind}`);
  if (!/\d/.test(text)) found.push('spoken', `spoken ${kind}`);
  marks(amount, text, found);
}

/** @param text the figure as it is written */
function marks(amount: Amount, text: string, found: string[]): void {
  if (amount.weak) found.push('weak');
  if (amount.asName) found.push('as name');
  if (amount.valueMax !== null) found.push('range');
  if (amount.value < 10 && amount.unitKind === 'count') found.push('few');
  if (text.includes('多') || text.includes('余')) found.push('some more');
}

/** The words that touch the amount, the pairs of characters near it, and how its clause and sentence begin. */
function near({ head, tail, sentence, clause }: Candidate, found: string[]): void {
  for (let n = 1; n <= 4; n += 1) {
    if (head.length >= n) found.push(`${head.slice(-n)}_`);
    if (tail.length >= n) found.push(`_${tail.slice(0, n)}`);
  }
  if (head === '') found.push('opens clause');
  if (tail === '') found.push('ends clause');
  pairs(head.slice(-LEFT), 'before', found);
  pairs(tail.slice(0, RIGHT), 'behind', found);
  const text = sentence.text.replace(
    /^(?:[——\s]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[是、.])+/,
    '',
  );
  found.push(`sentence ${text.slice(0, 2)}`, `clause ${head.slice(0, 2)}`);
  const stop = sentence.flow.text.charAt(clause[1]);
  found.push(`stop ${stop}`);
}

function pairs(text: string, where: string, found: string[]): void {
  for (let i = 0; i + 1 < text.length; i += 1) found.push(`${where} ${text.slice(i, i + 2)}`);
}

/** The cues of the clause, of the sentence before and behind it. */
function cues({ sentence, clause }: Candidate, found: string[]): void {
  const { text } = sentence.flow;
  for (const { kind, start, end } of cuesOf(sentence)) {
    const where = start < clause[0] ? 'earlier' : start < clause[1] ? 'here' : 'later';
    found.push(`${where} ${text.slice(start, end)}`, `${where} ${kind}`);
  }
}
