/** `ask` and `reconcile`: what a second reader is given of one file, and what becomes of the answer. */
import { curation, CURATION_VERSION, type Correction } from '../src/domain/curation/curation.ts';
import { inOrder } from '../src/domain/curation/key.ts';
import type { IdRegister, Target } from '../src/domain/dataset/schema.ts';
import { curationOf } from '../src/domain/proposal/to-curation.ts';
import { readAnswer, saysNothing, type Answer } from '../src/domain/second-reading/answer.ts';
import { decisionOf } from '../src/domain/second-reading/decide.ts';
import { allLines, doubtfulLines, questionsOf } from '../src/domain/second-reading/question.ts';
import {
  detectionF1,
  fullRecordF1,
  reconcile,
  type ReconciledItem,
  type SecondRecord,
} from '../src/domain/second-reading/reconcile.ts';
import { Source } from '../src/domain/second-reading/source.ts';
import { verify, type Refused } from '../src/domain/second-reading/verify.ts';
import type { Command, Takeable } from './arguments.ts';
import { extractOne } from './in-memory.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import type { SourceText } from './read/types.ts';
import { regionNamed } from './single.ts';

/** Line by line. */
export function questions(source: SourceText, tables: CuratedTables, ask: Command<'ask'>): string[] {
  const { dataset, ledgers } = extractOne(source, tables, emptyRegister());
  const [document] = dataset.documents;
  const [ledger] = ledgers;
  if (document === undefined || ledger === undefined) return [];
  const { text } = source;
  const lines = ask.doubtful
    ? doubtfulLines(dataset.targets, ledger, new Source(document, text))
    : allLines(document, text);
  return questionsOf({ document, text, lines, ...ask }).flatMap((question) => question.split('\n'));
}

interface Given {
  readonly source: SourceText;
  readonly tables: CuratedTables;
  /** Of the dataset that the corrections are for. */
  readonly register: IdRegister;
  readonly answer: string;
  readonly ask: Command<'reconcile'>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const TAKEN_AS: { readonly [K in ReconciledItem['kind']]: Takeable } = {
  same: 'agreed',
  second: 'second',
  differs: 'differing',
  first: 'first',
};

export function reconciled({ source, tables, register, answer, ask, at }: Given) {
  const { dataset } = extractOne(source, tables, register);
  const [document] = dataset.documents;
  if (document === undefined) throw new Error(`${source.name}: no document`);
  const { text, name } = source;
  const { targets } = dataset;
  const read = readAnswer(answer);
  if (saysNothing(read))
    throw new Error(
      `${ask.files[1]}: no record in it: a reader who finds none says so with the last line that the question asks for`,
    );
  const { verified, refused } = verify(new Source(document, text), read.rows, targets, regionNamed);
  const { items, agreement } = reconcile(document.id, targets, verified, read.done);
  const decisions = items.flatMap((item) => {
    const isTaken = ask.take.includes(TAKEN_AS[item.kind]);
    const decision = isTaken ? decisionOf(item, { document, text, reader: ask.reader, at }) : null;
    return decision ?? [];
  });
  const { corrections } = curationOf(document, targets, decisions, ask.who ?? ask.reader, 'second reading');
  const counts = WORDS.map(
    ([kind, words]) => `${items.filter((item) => item.kind === kind).length} ${words}`,
  );
  const f1 = [detectionF1(agreement), fullRecordF1(agreement)].map((share) => share.toFixed(3));
  return {
    corrections,
    lines: [
      `${name}: ${counts.join(', ')}, ${refused.length + read.bad.length} refused`,
      `F1 between the readings: figures ${f1[0]}, whole records ${f1[1]}`,
      ...items.flatMap((item) => (item.kind === 'same' ? [] : [itemLine(name, item)])),
      ...badLines(read, refused),
    ],
  };
}

const WORDS: readonly (readonly [ReconciledItem['kind'], string])[] = [
  ['same', 'alike'],
  ['differs', 'differing'],
  ['first', 'only in the first'],
  ['second', 'only in the second reading'],
];

function itemLine(name: string, item: ReconciledItem): string {
  if (item.kind === 'second')
    return `${name}:${item.second.line} only second: ${item.second.valueText} ${item.second.indicator}`;
  const { target } = item;
  const head = `${name}:${target.mentions[0]?.line ?? 0}`;
  const what = `${target.mentions[0]?.valueText ?? ''} ${target.indicator}`;
  if (item.kind !== 'differs') return `${head} only first: ${what}`;
  const fields = item.fields.map(
    (field) => `${field} ${shown(target, field)} / ${shown(item.second, field)}`,
  );
  return `${head} differs: ${what}: ${fields.join(', ')}`;
}

function shown(of: Target | SecondRecord, field: string): string {
  const value: unknown = field === 'kind' && 'class' in of ? of.class : Reflect.get(of, field);
  if (typeof value !== 'object' || value === null) return String(value);
  return String('value' in value ? value.value : 'name' in value ? value.name : value);
}

const badLines = ({ bad }: Answer, refused: readonly Refused[]): string[] => [
  ...bad.map(
    ({ at, reason, field }) => `answer:${at} refused: ${reason}${field === undefined ? '' : ` ${field}`}`,
  ),
  ...refused.map(
    ({ at, reason, row }) => `answer:${at} refused: ${reason}: ${row.value_text} ${row.indicator}`,
  ),
];

/** `data/curation.json` with these added; what was said before under the same id is said anew. */
export function curationText(here: readonly Correction[], more: readonly Correction[]): string {
  const ids = new Set(more.map(({ id }) => id));
  const corrections = inOrder([...here.filter(({ id }) => !ids.has(id)), ...more]);
  return `${JSON.stringify(curation.parse({ schemaVersion: CURATION_VERSION, corrections }), null, 2)}\n`;
}
