/**
 * What speaks for and against a record that is finished: the features of which confidence (confidence.ts) is made. They
 * look at the reading, the rows that decided it, its sentence and the records beside it.
 */
import { hasLine } from '../../src/domain/reading/line.ts';
import type { Article, Flag } from '../../src/domain/dataset/schema.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import type { Statement } from '../part.ts';

/** A record before it has its confidence. */
export interface Finished {
  /** The reading that gives the record its fields. */
  readonly reading: Statement;
  readonly article: Article;
  /** What its sentence, or its row of a table, says: itself and others. */
  readonly beside: readonly Statement[];
  readonly mentions: number;
  readonly flags: Iterable<Flag>;
}

/** What a sign looks at: the record, and the section that it stands in. */
interface Seen
  extends Finished, Pick<Finished['reading'], 'indicator' | 'measure' | 'unit' | 'value' | 'quote'> {
  readonly role: string | undefined;
}

/** How many of the sizes are reached. */
const sizeOf = (count: number, ...sizes: readonly number[]): number =>
  sizes.filter((size) => count >= size).length;

/** Signs with a value of their own: `unit 亿元`, `crowd 2`; null: there is none. */
const VALUES: readonly (readonly [name: string, value: (seen: Seen) => string | number | null])[] = [
  ['time', ({ reading: { period, deadline } }) => (period ?? deadline).basis],
  ['each', ({ reading }) => reading.frequency],
  ['unit', ({ unit }) => unit],
  ['bound', ({ reading }) => reading.comparator ?? 'none'],
  ['measure', ({ measure }) => measure ?? 'none'],
  ['measure', ({ measure, unit }) => `${measure ?? 'none'} ${unit}`],
  ['of', ({ article }) => article.region.level],
  ['section', ({ role = 'none' }) => role],
  ['part', ({ reading }) => reading.part],
  ['crowd', ({ beside }) => sizeOf(beside.length, 2, 3, 5, 9)],
  ['quote', ({ quote }) => sizeOf(quote.length, 15, 30, 60, 120, 240)],
  ['long', ({ indicator }) => sizeOf(indicator.length, 2, 4, 6, 9, 13, 18, 25, 40)],
];

/** A noun phrase that still begins with a preposition, or carries stray signs, was cut badly. */
const ODD_START = /^(?:在|按|为|对|向|由|将|以|经|另|其|的|和|及|与|等|并|可|再)/;
const PLAIN = /^[\u4e00-\u9fa5“”（）A-Za-z0-9、.·-]+$/;

const isNameThere = ({ value, quote, indicator }: Seen): boolean =>
  value === null || quote.includes(indicator);

/** In a crowd figures and names are easily confused. */
const hasTwin = ({ reading, beside }: Seen): boolean =>
  beside.some(
    (other) =>
      other !== reading &&
      other.indicator === reading.indicator &&
      other.scope === reading.scope &&
      other.kind === reading.kind,
  );

/** Signs that are there or not. */
const FACTS: readonly (readonly [name: string, holds: (seen: Seen) => boolean])[] = [
  ['any', () => true],
  ['average', ({ reading }) => reading.average],
  ['range', ({ reading }) => reading.valueMax !== null],
  ['baseline', ({ reading }) => reading.baseline !== null],
  ['spoken figure', ({ reading }) => !/\d/.test(reading.valueText)],
  ['decimals', ({ reading }) => reading.valueText.includes('.')],
  ['small figure', ({ value }) => value !== null && value < 10],
  ['not the first', ({ reading, beside }) => beside.indexOf(reading) > 0],
  ['twin', hasTwin],
  ['mixed kinds', ({ reading, beside }) => beside.some(({ kind }) => kind !== reading.kind)],
  ['said twice', ({ mentions }) => mentions > 1],
  ['name stands there', isNameThere],
  ['name is made up', (seen) => !isNameThere(seen)],
  ['scope', ({ reading }) => reading.scope !== ''],
  ['odd start', ({ indicator }) => ODD_START.test(indicator)],
  ['odd signs', ({ indicator }) => !PLAIN.test(indicator)],
  ['begins with a verb', ({ indicator }) => leadingVerbs(indicator) > 0],
  ['has 的', ({ indicator }) => indicator.includes('的')],
  ['has 、', ({ indicator }) => indicator.includes('、')],
  ['has digits', ({ indicator }) => /\d/.test(indicator)],
];

/** A sign by its name, and how much of it there is: tenths, 10 where it is there or not. */
export type Sign = readonly [name: string, tenths: number];
const THERE = 10;

/** All signs of a record. Each may mean another thing for each kind of record: see confidence.ts. */
export function signsOf(finished: Finished): Sign[] {
  const { reading, article, flags } = finished;
  const { indicator, measure, unit, value, quote } = reading;
  const role = article.sections?.findLast(hasLine(reading.line))?.role;
  const seen: Seen = { indicator, measure, unit, value, quote, role, ...finished };
  const signs: Sign[] = [];
  const add = (name: string): unknown => signs.push([name, THERE]);
  for (const [name, holds] of FACTS) if (holds(seen)) add(name);
  for (const [name, valueOf] of VALUES) {
    const said = valueOf(seen);
    if (said !== null) add(`${name} ${said}`);
  }
  add(reading.certainty);
  for (const row of reading.rows) add(`row ${row}`);
  for (const field of reading.inferred) add(`inferred ${field}`);
  for (const flag of flags) add(`flag ${flag}`);
  return [...signs, ...chance('fate', reading.chance), ...chance('name', reading.nameChance)];
}

const MOST = 5;
const LEAST = 0.5;

/** A probability as its logit, bounded: what weights add up. Rounded, so that the last bit of Math.exp is nowhere seen. */
function chance(of: string, p: number | null): Sign[] {
  if (p === null) return [[`${of} not weighed`, THERE]];
  const logit = Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9));
  const tenths = Math.round(Math.max(-MOST, Math.min(MOST, logit)) * 10);
  const signs: Sign[] = [
    [`${of} likely`, tenths],
    [`${of} ${Math.round(tenths / 10)}`, THERE],
  ];
  return p < LEAST ? [...signs, [`${of} unlikely`, THERE]] : signs;
}
