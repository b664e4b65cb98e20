/** Every number of a document with its fate: the target or result it belongs to, or why it was left out, and the rows that decided. */
import type { Ledger, LedgerEntry, PolicyDocument } from '../../src/domain/dataset/schema.ts';
import { CharacterSet } from '../../src/domain/text/character-set.ts';
import { hasNoRecord } from '../document/article-record.ts';
import type { ReadDocument } from '../document.ts';
import type { PartEntry } from '../part.ts';
import { scan } from '../recognise/scan.ts';
import { sourceRange } from '../../src/domain/text/flow.ts';
import type { Table } from '../segment/blocks.ts';
import { lineAt } from '../segment/lines.ts';

const DIGITS = new CharacterSet('0123456789０１２３４５６７８９');
const hasDigits = (text: string, start: number, end: number): boolean => DIGITS.next(text, start, end) < end;

/** The fate of each number of a document, in the order of the text. */
export function fatesOf(document: ReadDocument): PartEntry[] {
  const entries = new Map<number, PartEntry>();
  const statementOf = new Map(document.readings.map((reading, i) => [reading, i]));
  const add = (start: number, end: number, fate: PartEntry['fate'], rows?: readonly string[]): void => {
    if (entries.get(start)?.fate.statement !== undefined) return;
    entries.set(start, {
      line: lineAt(document.lines, start),
      start,
      end,
      text: document.text.slice(start, end),
      fate,
      ...(rows && { rows: [...rows] }),
    });
  };
  for (const { flow, start, end, reading, reason, rows } of document.fates) {
    const statement = reading && statementOf.get(reading);
    const fate = statement === undefined ? { reason } : { reason, statement };
    add(...sourceRange(flow, start, end), fate, rows);
  }
  const covered = coverage(document.text.length, entries);
  addOutside(document, covered, add);
  addRest(document, covered, add);
  return [...entries.values()].sort((a, b) => a.start - b.start);
}

/** @param idOf the id of the record that a statement became a mention of, by the statement's index. */
export function ledgerOf(
  { id: documentId, articles }: PolicyDocument,
  numbers: readonly PartEntry[],
  idOf: (statement: number) => string | undefined,
): Ledger {
  const noRecord = articles.filter(hasNoRecord).map(({ id }) => id);
  return {
    documentId,
    ...(noRecord.length > 0 && { noRecord }),
    numbers: numbers.map(({ line, start, end, text, fate, rows }) => {
      return {
        line,
        start,
        end,
        text,
        fate: fateOf(fate.reason, fate.statement === undefined ? undefined : idOf(fate.statement)),
        ...(rows && { rows }),
      };
    }),
  };
}

/** @param id of a target or, by its initial, of a result */
function fateOf(reason: string, id: string | undefined): LedgerEntry['fate'] {
  if (id === undefined) return { reason };
  return id.startsWith('o-') ? { observation: id } : { target: id };
}

/** A ledger as it is written. */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;

type Add = (start: number, end: number, fate: PartEntry['fate'], rows?: readonly string[]) => void;

function coverage(length: number, entries: ReadonlyMap<number, PartEntry>): Uint8Array {
  const covered = new Uint8Array(length);
  for (const entry of entries.values()) covered.fill(1, entry.start, entry.end);
  return covered;
}

/** Paragraphs that belong to no article or were not interpreted: masthead, contents, titles, imprint. */
function addOutside(document: ReadDocument, covered: Uint8Array, add: Add): void {
  const inArticle = (line: number): boolean =>
    document.record.articles.some(({ lines }) => line >= lines[0] && line <= lines[1]);
  for (const block of document.blocks) {
    if (block.kind === 'table' || document.interpreted.has(block)) continue;
    if (!hasDigits(document.text, ...sourceRange(block.flow, 0, block.flow.text.length))) continue;
    const reason = inArticle(block.firstLine) ? 'title' : 'outside-article';
    for (const item of scan(block.flow, { reference: null })) {
      const [start, end] = sourceRange(block.flow, item.start, item.end);
      if (covered[start] || !hasDigits(document.text, start, end)) continue;
      covered.fill(1, start, end);
      add(start, end, { reason });
    }
  }
}

/** Digits that nothing above took: page numbers, table cells that hold no goal, digits in markup. */
function addRest(document: ReadDocument, covered: Uint8Array, add: Add): void {
  const { text, lines } = document;
  const linesAt = (ranges: ReadDocument['furniture']) =>
    new Set(ranges.map(([start]) => lineAt(lines, start)));
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const known = [
    ['page-furniture', linesAt(document.furniture)],
    ['table-without-borders', linesAt(document.lostTables)],
    ['table-row-too-large', new Set(tables.flatMap(({ oversized }) => oversized))],
    ['table-context', new Set(tables.flatMap(linesOfTable))],
  ] as const;
  for (let start = 0, end = 0; (start = DIGITS.next(text, end)) < text.length;) {
    end = DIGITS.nextOther(text, start);
    if (covered[start]) continue;
    const line = lineAt(lines, start);
    const [reason] = known.find(([, where]) => where.has(line)) ?? ['not-recognised'];
    add(start, end, { reason });
  }
}

const linesOfTable = ({ firstLine, lastLine }: Table): number[] =>
  Array.from({ length: lastLine - firstLine + 1 }, (_, i) => firstLine + i);
