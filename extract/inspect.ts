/** `explain` and `mentions`: what the extractor makes of one file, number by number. */
import type {
  Article,
  Fact,
  FactEvidence,
  Observation,
  Section,
  Target,
} from '../src/domain/dataset/schema.ts';
import { extractOne } from './in-memory.ts';
import { READING, STAGES } from './pipeline.ts';
import { emptyRegister } from './merge/ids.ts';
import type { CuratedTables } from './merge/curate.ts';
import type { SourceText } from './read/types.ts';
import { mentionsIn } from './recognise/alone.ts';
import type { Amount, DateMention } from './recognise/types.ts';
import { sourceRange, type Flow } from '../src/domain/text/flow.ts';
import { lineAt } from './segment/lines.ts';

/** The stages; then a line for each number: place, text, reading, and the rows that took or left it. */
export function explain(source: SourceText, tables: CuratedTables): string[] {
  const { dataset, observations, ledgers } = extractOne(source, tables, emptyRegister());
  const targets = new Map(dataset.targets.map((target) => [target.id, target]));
  const results = new Map(observations.observations.map((result) => [result.id, result]));
  const numbers = ledgers.flatMap((ledger) =>
    ledger.numbers.map((entry) => {
      const because = entry.rows === undefined ? '' : ` [${entry.rows.join(', ')}]`;
      const head = `${source.name}:${entry.line} ${entry.text.replace(/\s+/g, ' ')}`;
      if ('reason' in entry.fate) return `${head} — left out: ${entry.fate.reason}${because}`;
      const words =
        'target' in entry.fate
          ? targetWords(targets.get(entry.fate.target))
          : resultWords(results.get(entry.fate.observation));
      return `${head} — ${words}${because}`;
    }),
  );
  const articles = dataset.documents.flatMap((document) => document.articles);
  return [
    `stages: ${STAGES.map(({ name }) => name).join(' → ')}`,
    ...articles.flatMap((article) => [
      ...factLines(source.name, article),
      ...(article.sections ?? []).map((section) => sectionLine(source.name, section)),
    ]),
    ...numbers,
  ];
}

/** a.txt:15–43 — section review 2025 (heading 2025年): 一、2025年工作回顾 */
function sectionLine(name: string, { title, level, lines: [first, last], role, period }: Section): string {
  const when = period ? ` ${period.value ?? 'no period'} (${period.basis} ${period.text})` : '';
  return `${name}:${first}–${last} — section ${level} ${role}${when}: ${title}`;
}

/** a.txt:1 — place 温州市 0.99: title 5.07 温州市…措施; number 5 温政发〔2024〕3号 */
function factLines(name: string, { lines, facts, doubts = [] }: Article): string[] {
  if (!facts) return [];
  const { kind, place, period, issued, title, issuer, documentNumber, status } = facts;
  const years = period.value && `${period.value.start}/${period.value.end}`;
  const of = (
    fact: string,
    value: string | null,
    { basis, certainty, evidence }: Fact<unknown>,
  ): string[] => {
    if (value === null && evidence.length === 0) return [];
    const pieces = evidence.map((piece) => evidenceWords(piece, value));
    const how = basis === 'stated' ? '' : ` (${basis})`;
    return [
      `${name}:${lines[0]} — ${fact} ${value ?? 'none'} ${certainty}${how}: ${pieces.join('; ') || 'no evidence'}`,
    ];
  };
  return [
    ...of('kind', kind.value, kind),
    ...of('place', place.value.name, place),
    ...of('period', years, period),
    ...of('issued', issued.value, issued),
    ...of('title', title.value, title),
    ...of('issuer', issuer.value, issuer),
    ...of('number', documentNumber.value, documentNumber),
    ...of('status', status.value, status),
    ...doubts.map(
      ({ fact, reason, text }) =>
        `${name}:${lines[0]} — doubt: ${fact} ${reason}${text === undefined ? '' : ` (${text})`}`,
    ),
  ];
}

const evidenceWords = ({ kind, weight, text, says, line }: FactEvidence, value: string | null): string =>
  [
    kind,
    weight,
    text,
    ...(says === value ? [] : [`(${says})`]),
    ...(line === undefined ? [] : [`:${line}`]),
  ].join(' ');

function targetWords(target: Target | undefined): string {
  if (!target) return 'taken';
  const due = `${target.deadline.value ?? 'no deadline'} (${target.deadline.basis})`;
  return `${target.kind}: ${figureWords(target)}, ${due}`;
}

function resultWords(result: Observation | undefined): string {
  if (!result) return 'taken as a result';
  const { period, average, measure } = result;
  const when = `${period.value ?? 'no period'} (${period.basis})`;
  return `result: ${figureWords(result)}, ${average ? 'average ' : ''}${measure}, ${when}`;
}

function figureWords({ region, scope, indicator, comparator, value, valueMax, unit }: Target | Observation) {
  const name = `${region.name} ${scope}${indicator}`;
  if (value === null) return name;
  return `${name} ${comparator ?? ''}${value}${valueMax === null ? '' : `–${valueMax}`}${unit}`;
}

/** JSON lines: everything recognised, numbers that count nothing included, before anything is decided. */
export function mentionLines(source: SourceText): string[] {
  const { blocks, lines, text, record } = READING.run({ source });
  const reference = record.articles[0]?.issueDate?.value ?? record.issueDate ?? null;
  const flows: Flow[] = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block.flow],
  );
  return flows.flatMap((flow) =>
    mentionsIn(flow, { reference }).map((item) => {
      const [start, end] = sourceRange(flow, item.start, item.end);
      return JSON.stringify({
        line: lineAt(lines, start),
        start,
        end,
        text: text.slice(start, end),
        ...fields(item),
      });
    }),
  );
}

function fields(item: Amount | DateMention): object {
  if (!('date' in item)) {
    const { type, value, valueMax, unit, comparator } = item;
    return { type, value, valueMax, unit, comparator, date: null };
  }
  const date =
    item.type === 'period' && item.startDate !== null ? `${item.startDate}/${item.date}` : item.date;
  return { type: item.type, value: null, valueMax: null, unit: null, comparator: null, date };
}
