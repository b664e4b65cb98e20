/** Every number of a document with its fate: the target it belongs to, or why it was left out, and the rule. */
import type { Ledger, LedgerEntry } from '../../src/domain/schema.ts';
import type { ReadDocument } from '../document.ts';
import type { Reading } from '../interpret/reading.ts';
import { scan } from '../recognise/scan.ts';
import { sourceRange } from '../segment/flow.ts';
import { lineAt } from '../segment/lines.ts';

const DIGITS = /[0-9０-９]+/g;

/** @param targetOf the id of the target that a reading became a mention of. */
export function ledgerOf(document: ReadDocument, targetOf: (reading: Reading) => string | undefined): Ledger {
  const entries = new Map<number, LedgerEntry>();
  const add = (start: number, end: number, fate: LedgerEntry['fate'], rule: string): void => {
    const known = entries.get(start);
    if (known && 'target' in known.fate) return;
    entries.set(start, {
      line: lineAt(document.lines, start),
      start,
      end,
      text: document.text.slice(start, end),
      fate,
      rule,
    });
  };
  for (const fate of document.fates) {
    const [start, end] = sourceRange(fate.flow, fate.start, fate.end);
    const id = fate.reading && targetOf(fate.reading);
    add(start, end, id === undefined ? { reason: fate.reason } : { target: id }, fate.rule);
  }
  const covered = coverage(document.text.length, entries);
  addOutside(document, covered, add);
  addRest(document, covered, add);
  const numbers = [...entries.values()].sort((a, b) => a.start - b.start);
  return { documentId: document.record.id, numbers };
}

type Add = (start: number, end: number, fate: LedgerEntry['fate'], rule: string) => void;

function coverage(length: number, entries: ReadonlyMap<number, LedgerEntry>): Uint8Array {
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
    const reason = inArticle(block.firstLine) ? 'title' : 'outside-article';
    for (const item of scan(block.flow, { reference: null })) {
      const [start, end] = sourceRange(block.flow, item.start, item.end);
      if (covered[start] || !/[0-9０-９]/.test(document.text.slice(start, end))) continue;
      covered.fill(1, start, end);
      add(start, end, { reason }, reason);
    }
  }
}

/** Digits that nothing above took: page numbers, table cells that hold no goal, digits in markup. */
function addRest(document: ReadDocument, covered: Uint8Array, add: Add): void {
  const furniture = new Set(document.furniture.map(([start]) => lineAt(document.lines, start)));
  const tables = new Set<number>();
  for (const block of document.blocks)
    if (block.kind === 'table')
      for (let line = block.firstLine; line <= block.lastLine; line += 1) tables.add(line);
  for (const match of document.text.matchAll(DIGITS)) {
    const start = match.index;
    if (covered[start]) continue;
    const line = lineAt(document.lines, start);
    const reason = furniture.has(line)
      ? 'page-furniture'
      : tables.has(line)
        ? 'table-context'
        : 'not-recognised';
    add(start, start + match[0].length, { reason }, reason);
  }
}
