/**
 * What speaks for and against a record that is finished: the features of which confidence (confidence.ts) is made. They
 * look at the reading, the rows that decided it, its sentence and the records beside it.
 */
import { hasLine } from '../../src/domain/reading/line.ts';
import type { Article, Flag } from '../../src/domain/dataset/schema.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import type { Statement } from '../part.ts';
import { makerOf, type Maker, type NumberOf } from '../weigh/families.ts';

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

/** All signs; one set of them serves all records. */
export const signFamilies = (numberOf: NumberOf) => {
  const { one, two, plain } = makerOf(numberOf);
  return {
    any: plain('any'),
    row: one((id: string) => `row ${id}`),
    inferred: one((field: string) => `inferred ${field}`),
    flag: one((flag: string) => `flag ${flag}`),
    saidTwice: plain('said twice'),
    time: one((basis: string) => `time ${basis}`),
    each: one((frequency: string) => `each ${frequency}`),
    average: plain('average'),
    unit: one((unit: string) => `unit ${unit}`),
    bound: one((bound: string) => `bound ${bound}`),
    measure: one((measure: string) => `measure ${measure}`),
    measureUnit: two((measure: string, unit: string) => `measure ${measure} ${unit}`),
    certainty: one((certainty: string) => certainty),
    range: plain('range'),
    baseline: plain('baseline'),
    spoken: plain('spoken figure'),
    decimals: plain('decimals'),
    small: plain('small figure'),
    level: one((level: string) => `of ${level}`),
    section: one((role: string) => `section ${role}`),
    part: one((part: string) => `part ${part}`),
    crowd: one((size: number) => `crowd ${size}`),
    quote: one((size: number) => `quote ${size}`),
    notFirst: plain('not the first'),
    twin: plain('twin'),
    mixed: plain('mixed kinds'),
    long: one((size: number) => `long ${size}`),
    nameThere: plain('name stands there'),
    nameMade: plain('name is made up'),
    scope: plain('scope'),
    oddStart: plain('odd start'),
    oddSigns: plain('odd signs'),
    verb: plain('begins with a verb'),
    of: plain('has 的'),
    listed: plain('has 、'),
    digits: plain('has digits'),
    fate: chanceFamilies('fate', makerOf(numberOf)),
    name: chanceFamilies('name', makerOf(numberOf)),
  };
};
type SignFamilies = ReturnType<typeof signFamilies>;

const chanceFamilies = (of: string, { one, plain }: Maker) => ({
  notWeighed: plain(`${of} not weighed`),
  likely: plain(`${of} likely`),
  about: one((logit: number) => `${of} ${logit}`),
  unlikely: plain(`${of} unlikely`),
});

/** Is told of each sign of a record, by its number, and of how much of it there is: tenths, 10 where it is there or not. */
type See = (sign: number, tenths: number) => void;
const THERE = 10;

/** Names all signs of a record. Each may mean another thing for each kind of record: see confidence.ts. */
export function eachSign(finished: Finished, f: SignFamilies, see: See): void {
  const { reading, mentions, flags } = finished;
  const has = (sign: number): void => see(sign, THERE);
  has(f.any);
  for (const row of reading.rows) has(f.row.of(row));
  time(reading, f, has);
  figure(reading, f, has);
  place(finished, f, has);
  besides(finished, f, has);
  for (const field of reading.inferred) has(f.inferred.of(field));
  for (const flag of flags) has(f.flag.of(flag));
  if (mentions > 1) has(f.saidTwice);
  name(reading, f, has);
  chance(reading.chance, f.fate, see);
  chance(reading.nameChance, f.name, see);
}

type Has = (sign: number) => void;

const MOST = 5;
const LEAST = 0.5;

/** A probability as its logit, bounded: what weights add up. Rounded, so that the last bit of Math.exp is nowhere seen. */
function chance(p: number | null, f: ReturnType<typeof chanceFamilies>, see: See): void {
  if (p === null) {
    see(f.notWeighed, THERE);
    return;
  }
  const logit = Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9));
  const tenths = Math.round(Math.max(-MOST, Math.min(MOST, logit)) * 10);
  see(f.likely, tenths);
  see(f.about.of(Math.round(tenths / 10)), THERE);
  if (p < LEAST) see(f.unlikely, THERE);
}

function time({ period, deadline, frequency, average }: Statement, f: SignFamilies, has: Has): void {
  has(f.time.of((period ?? deadline).basis));
  if (frequency) has(f.each.of(frequency));
  if (average) has(f.average);
}

function figure(reading: Statement, f: SignFamilies, has: Has): void {
  const { unit, comparator, measure, valueText, valueMax, baseline, certainty, value } = reading;
  has(f.unit.of(unit));
  has(f.bound.of(comparator ?? 'none'));
  has(f.measure.of(measure ?? 'none'));
  has(f.measureUnit.of(measure ?? 'none', unit));
  has(f.certainty.of(certainty));
  if (valueMax !== null) has(f.range);
  if (baseline) has(f.baseline);
  if (!/\d/.test(valueText)) has(f.spoken);
  if (valueText.includes('.')) has(f.decimals);
  if (value !== null && value < 10) has(f.small);
}

function place({ reading: { part, line }, article }: Finished, f: SignFamilies, has: Has): void {
  const inside = article.sections?.findLast(hasLine(line));
  has(f.level.of(article.region.level));
  has(f.section.of(inside?.role ?? 'none'));
  has(f.part.of(part));
}

/** A noun phrase that still begins with a preposition, or carries stray signs, was cut badly. */
const ODD_START = /^(?:在|按|为|对|向|由|将|以|经|另|其|的|和|及|与|等|并|可|再)/;
const PLAIN = /^[\u4e00-\u9fa5“”（）A-Za-z0-9、.·-]+$/;
const LENGTHS = [2, 4, 6, 9, 13, 18, 25, 40];

/** How many of the sizes are reached. */
const sizeOf = (count: number, sizes: readonly number[]): number =>
  sizes.filter((size) => count >= size).length;

function name({ indicator, scope, quote, value }: Statement, f: SignFamilies, has: Has): void {
  has(f.long.of(sizeOf(indicator.length, LENGTHS)));
  has(value === null || quote.includes(indicator) ? f.nameThere : f.nameMade);
  if (scope !== '') has(f.scope);
  if (ODD_START.test(indicator)) has(f.oddStart);
  if (!PLAIN.test(indicator)) has(f.oddSigns);
  if (leadingVerbs(indicator) > 0) has(f.verb);
  if (indicator.includes('的')) has(f.of);
  if (indicator.includes('、')) has(f.listed);
  if (/\d/.test(indicator)) has(f.digits);
}

const CROWDS = [2, 3, 5, 9];
const QUOTES = [15, 30, 60, 120, 240];

/** How much one sentence says: in a crowd figures and names are easily confused. */
function besides({ reading, beside }: Finished, f: SignFamilies, has: Has): void {
  const isTwin = (other: Statement): boolean =>
    other !== reading &&
    other.indicator === reading.indicator &&
    other.scope === reading.scope &&
    other.kind === reading.kind;
  has(f.crowd.of(sizeOf(beside.length, CROWDS)));
  has(f.quote.of(sizeOf(reading.quote.length, QUOTES)));
  if (beside.indexOf(reading) > 0) has(f.notFirst);
  if (beside.some(isTwin)) has(f.twin);
  if (beside.some(({ kind }) => kind !== reading.kind)) has(f.mixed);
}
