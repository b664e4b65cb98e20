/** Light Markdown: paragraphs, headings, lists, tasks, quotations, code. Line breaks are kept, as people type notes. */
import { parseInline } from './inline.ts';
import type { Block, ListItem } from './types.ts';

interface Lines {
  readonly all: readonly string[];
  at: number;
}

const ITEM = /^\s{0,6}(?:[-*+]\s+|(\d{1,9})(?:[.)]\s+|、\s*))(.*)$/u;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const RULE = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const QUOTE = /^\s{0,3}>\s?/u;
const FENCE = /^\s{0,3}```/u;

/** Quotations in quotations beyond this stay as typed. */
const DEEPEST = 4;

function startsBlock(line: string): boolean {
  return [ITEM, HEADING, RULE, QUOTE, FENCE].some((pattern) => pattern.test(line));
}

function takeWhile(lines: Lines, holds: (line: string) => boolean): string[] {
  const from = lines.at;
  while (lines.at < lines.all.length && holds(lines.all[lines.at] ?? '')) lines.at += 1;
  return lines.all.slice(from, lines.at);
}

function takeCode(lines: Lines): Block {
  lines.at += 1;
  const text = takeWhile(lines, (line) => !FENCE.test(line)).join('\n');
  lines.at += 1;
  return { kind: 'code', text };
}

function itemOf(line: string): ListItem {
  const body = ITEM.exec(line)?.[2] ?? line;
  const task = /^\[([ xX])\]\s+(.*)$/u.exec(body);
  if (task === null) return { checked: null, children: parseInline(body) };
  return { checked: task[1] !== ' ', children: parseInline(task[2] ?? '') };
}

function takeList(lines: Lines): Block {
  const first = ITEM.exec(lines.all[lines.at] ?? '')?.[1];
  const ordered = first !== undefined;
  const items = takeWhile(lines, (line) => {
    const found = ITEM.exec(line);
    return found !== null && !RULE.test(line) && (found[1] !== undefined) === ordered;
  });
  return { kind: 'list', ordered, start: Number(first ?? 1), items: items.map(itemOf) };
}

function takeHeading(lines: Lines): Block {
  const found = HEADING.exec(lines.all[lines.at] ?? '');
  lines.at += 1;
  const level = Math.min(3, found?.[1]?.length ?? 1);
  return {
    kind: 'heading',
    level: level === 1 ? 1 : level === 2 ? 2 : 3,
    children: parseInline(found?.[2] ?? ''),
  };
}

function takeQuote(lines: Lines, depth: number): Block {
  const inner = takeWhile(lines, (line) => QUOTE.test(line)).map((line) => line.replace(QUOTE, ''));
  return { kind: 'quote', children: parseLines(inner, depth + 1) };
}

function takeParagraph(lines: Lines): Block {
  const from = lines.at;
  lines.at += 1;
  takeWhile(lines, (line) => line.trim() !== '' && !startsBlock(line));
  return { kind: 'paragraph', children: parseInline(lines.all.slice(from, lines.at).join('\n')) };
}

function parseLines(all: readonly string[], depth: number): Block[] {
  const lines: Lines = { all, at: 0 };
  const blocks: Block[] = [];
  while (lines.at < all.length) {
    const line = all[lines.at] ?? '';
    if (line.trim() === '') lines.at += 1;
    else if (FENCE.test(line)) blocks.push(takeCode(lines));
    else if (RULE.test(line)) {
      lines.at += 1;
      blocks.push({ kind: 'rule' });
    } else if (HEADING.test(line)) blocks.push(takeHeading(lines));
    else if (QUOTE.test(line) && depth < DEEPEST) blocks.push(takeQuote(lines, depth));
    else if (ITEM.test(line)) blocks.push(takeList(lines));
    else blocks.push(takeParagraph(lines));
  }
  return blocks;
}

export function parseMarkdown(text: string): Block[] {
  return parseLines(text.replaceAll('\r\n', '\n').split('\n'), 0);
}
