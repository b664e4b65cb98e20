/** Cases: a document and the records that must be read from it, two files of one name in a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { extract, type Result } from '../../extract/in-memory.ts';
import { readSource } from '../../extract/read/read-source.ts';
import type { Mention, Observation, Target } from '../../src/domain/dataset/schema.ts';
import { tables } from './support.ts';

/** One record at one place, with the fields of an annotation (tests/gold). */
export type Row = Readonly<Record<string, unknown>>;

/** Fields that a target and a result are both asked for. */
const shared = (one: Target | Observation, mention: Mention): Row => ({
  line: mention.line,
  value_text: mention.valueText,
  value: one.value,
  value_max: one.valueMax ?? null,
  unit: one.unit,
  comparator: one.comparator,
  measure: one.measure,
  indicator: one.indicator,
  region: one.region.name,
  scope: one.scope,
  baseline: baselineOf(one),
  relation: relationOf(one),
  part: mention.part,
  quote: mention.quote,
});

/** `24% 2020`: what is known of where the figure starts, in this order. */
function baselineOf({ baseline }: Target | Observation): string | null {
  if (!baseline) return null;
  return [`${baseline.value ?? ''}${baseline.unit ?? ''}`, baseline.year ?? ''].join(' ').trim();
}

/** `above nation`: how a value is to stand to what. */
const relationOf = ({ relation }: Target | Observation): string | null =>
  relation ? [relation.kind, relation.to ?? ''].join(' ').trim() : null;

const ofTarget = (target: Target, mention: Mention): Row => ({
  ...shared(target, mention),
  class: target.kind,
  deadline: target.deadline.value,
  deadline_from: target.deadline.basis,
  frequency: target.frequency,
  binding: target.binding ?? null,
  flags: target.flags,
});

const ofResult = (result: Observation, mention: Mention): Row => ({
  ...shared(result, mention),
  period: result.period.value,
  period_from: result.period.basis,
});

/** A row for each place, in the order of the text. */
function rows<T extends { readonly mentions: readonly Mention[] }>(
  records: readonly T[],
  rowOf: (record: T, mention: Mention) => Row,
): Row[] {
  return records
    .flatMap((record) => record.mentions.map((mention) => ({ record, mention })))
    .sort((a, b) => a.mention.valueStart - b.mention.valueStart)
    .map(({ record, mention }) => rowOf(record, mention));
}

export interface Read {
  readonly targets: readonly Row[];
  readonly results: readonly Row[];
}

/** What the extractor makes of a file today. */
export async function readCase(folder: string, name: string): Promise<Read> {
  const source = await readSource({ name, bytes: readFileSync(join(folder, name)) });
  const { dataset, observations }: Result = extract([source], tables, emptyRegister());
  return {
    targets: rows(dataset.targets, ofTarget),
    results: rows(observations.observations, ofResult),
  };
}

export interface Case {
  /** Of the document. */
  readonly name: string;
  /** Undefined where nobody has written them yet. */
  readonly targets: readonly Row[] | undefined;
  /** Undefined where the case does not ask for results. */
  readonly results: readonly Row[] | undefined;
}

/** All documents of a folder with what is expected of them. */
export function casesIn(folder: string): Case[] {
  const expected = (name: string, ending: string): Row[] | undefined => {
    const path = join(folder, name.replace(/\.\w+$/u, ending));
    return existsSync(path) ? rowsOf(readFileSync(path, 'utf8')) : undefined;
  };
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/u.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({
      name,
      targets: expected(name, '.jsonl'),
      results: expected(name, '.obs.jsonl'),
    }));
}

const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

/** Says why a row is there; nothing is compared with it. */
const REMARK = 'why';

/**
 * What was read, with the fields that are asked for: those of the expected row at the same place in the order, and of a row
 * too many those of the last. A field that no record has comes out as such, so that a misspelt one fails.
 */
export function asAsked(read: readonly Row[], expected: readonly Row[]): Row[] {
  return read.map((row, i) => {
    const asked = Object.keys(expected[i] ?? expected.at(-1) ?? row).filter((field) => field !== REMARK);
    return Object.fromEntries(
      asked.map((field) => [field, field in row ? row[field] : `no such field: ${field}`]),
    );
  });
}

export const withoutRemarks = (expected: readonly Row[]): Row[] =>
  expected.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => field !== REMARK)));
