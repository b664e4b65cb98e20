/**
 * What speaks for and against a record that is finished: named features of which confidence (confidence.ts) is made. They
 * look at the reading, the rows that decided it, its sentence and the records beside it.
 */
import type { Article, Flag } from '../../src/domain/dataset/schema.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import type { Statement } from '../part.ts';
import type { Features } from '../weigh/linear.ts';

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

/** All signs of a record, and each again for its kind of record: there it may mean another thing. */
export function signsOf(finished: Finished): Features {
  const { reading, mentions, flags } = finished;
  const { kind } = reading;
  const chances = [...chance('fate', reading.chance), ...chance('name', reading.nameChance)];
  const said = [
    ...reading.rows.map((row) => `row ${row}`),
    ...timeOf(reading),
    ...figureOf(reading),
    ...placeOf(finished),
    ...besidesOf(finished),
    ...reading.inferred.map((field) => `inferred ${field}`),
    ...Array.from(flags, (flag) => `flag ${flag}`),
    ...(mentions > 1 ? ['said twice'] : []),
  ];
  const name = nameOf(reading);
  const all: Features = [...['any', ...said, ...name].map((sign) => [sign, 1] as const), ...chances];
  return [...all, ...all.map(([sign, x]) => [`${kind}: ${sign}`, x] as const)];
}

const MOST = 5;
const LEAST = 0.5;

/** A probability as its logit, bounded: what weights add up. Rounded, so that the last bit of Math.exp is nowhere seen. */
function chance(of: string, p: number | null): Features {
  if (p === null) return [[`${of} not weighed`, 1]];
  const logit = Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9));
  const bounded = Math.round(Math.max(-MOST, Math.min(MOST, logit)) * 10) / 10;
  return [
    [`${of} likely`, bounded],
    [`${of} ${Math.round(bounded)}`, 1],
    ...(p < LEAST ? [[`${of} unlikely`, 1] as const] : []),
  ];
}

const timeOf = ({ period, deadline, frequency, average }: Statement): string[] => [
  `time ${(period ?? deadline).basis}`,
  ...(frequency ? [`each ${frequency}`] : []),
  ...(average ? ['average'] : []),
];

function figureOf(reading: Statement): string[] {
  const { unit, comparator, measure, valueText, valueMax, baseline, certainty, value } = reading;
  return [
    `unit ${unit}`,
    `bound ${comparator ?? 'none'}`,
    `measure ${measure ?? 'none'}`,
    `measure ${measure ?? 'none'} ${unit}`,
    certainty,
    ...(valueMax === null ? [] : ['range']),
    ...(baseline ? ['baseline'] : []),
    ...(/\d/.test(valueText) ? [] : ['spoken figure']),
    ...(valueText.includes('.') ? ['decimals'] : []),
    ...(value !== null && value < 10 ? ['small figure'] : []),
  ];
}

function placeOf({ reading: { part, line }, article }: Finished): string[] {
  const inside = article.sections?.findLast(({ lines: [first, last] }) => first <= line && line <= last);
  return [`of ${article.region.level}`, `section ${inside?.role ?? 'none'}`, `part ${part}`];
}

/** A noun phrase that still begins with a preposition, or carries stray signs, was cut badly. */
const ODD_START = /^(?:在|按|为|对|向|由|将|以|经|另|其|的|和|及|与|等|并|可|再)/;
const PLAIN = /^[\u4e00-\u9fa5“”（）A-Za-z0-9、.·-]+$/;
const LENGTHS = [2, 4, 6, 9, 13, 18, 25, 40];

function nameOf({ indicator, scope, quote, value }: Statement): string[] {
  const at = quote.indexOf(indicator);
  return [
    `long ${LENGTHS.filter((length) => indicator.length >= length).length}`,
    value === null || at >= 0 ? 'name stands there' : 'name is made up',
    ...(scope === '' ? [] : ['scope']),
    ...(ODD_START.test(indicator) ? ['odd start'] : []),
    ...(PLAIN.test(indicator) ? [] : ['odd signs']),
    ...(leadingVerbs(indicator) > 0 ? ['begins with a verb'] : []),
    ...(indicator.includes('的') ? ['has 的'] : []),
    ...(indicator.includes('、') ? ['has 、'] : []),
    ...(/\d/.test(indicator) ? ['has digits'] : []),
  ];
}

const CROWDS = [2, 3, 5, 9];
const QUOTES = [15, 30, 60, 120, 240];

/** How much one sentence says: in a crowd figures and names are easily confused. */
function besidesOf({ reading, beside }: Finished): string[] {
  const isTwin = (other: Statement): boolean =>
    other !== reading &&
    other.indicator === reading.indicator &&
    other.scope === reading.scope &&
    other.kind === reading.kind;
  const place = beside.indexOf(reading);
  return [
    `crowd ${CROWDS.filter((size) => beside.length >= size).length}`,
    `quote ${QUOTES.filter((size) => reading.quote.length >= size).length}`,
    ...(place > 0 ? ['not the first'] : []),
    ...(beside.some(isTwin) ? ['twin'] : []),
    ...(beside.some(({ kind }) => kind !== reading.kind) ? ['mixed kinds'] : []),
  ];
}
