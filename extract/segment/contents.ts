/** The table of contents of a newsletter, which names its articles. */
import { textOf, type Block } from './blocks.ts';
import { CONTENTS, NOTE } from './titles.ts';

export interface Contents {
  readonly range: readonly [number, number];
  readonly entries: readonly string[];
}

/** A longer line is a text, not an entry; a line without a page is a rubric up to this length. */
const LONGEST_ENTRY = 80;
const LONGEST_RUBRIC = 12;

/** The contents list: entries with a page number before or behind; rubrics between them. */
export function findContents(blocks: readonly Block[]): Contents | undefined {
  const at = blocks.findIndex((block) => CONTENTS.test(textOf(block)));
  if (at < 0) return undefined;
  const { entries, end } = entriesFrom(blocks, at + 1);
  return entries.length >= 2 && !entries.some(isPart) ? { range: [at, end], entries } : undefined;
}

/** The entries from a block on, and the block behind the last of them. */
function entriesFrom(blocks: readonly Block[], first: number): { entries: string[]; end: number } {
  const entries: string[] = [];
  let end = first;
  for (let i = first; i < blocks.length; i += 1) {
    const text = textOf(blocks[i]);
    if (NOTE.test(text) || text.length > LONGEST_ENTRY || text === '') break;
    const entry = entryOf(text);
    if (entry !== undefined) entries.push(entry);
    else if (entries.length > 0 && /^（.*）$/.test(text)) entries[entries.length - 1] += text;
    else if (text.length > LONGEST_RUBRIC) break;
    else continue;
    end = i + 1;
  }
  return { entries, end };
}

/** `3 山村有了夜校` and `山村有了夜校……3`: what is named, without its page. */
const entryOf = (text: string): string | undefined =>
  (/^\d{1,3}(?![年月日.、])(?:\s)?(.{4,})$/.exec(text) ?? /^(.{4,}?)[.…·⋯]{2,}\d{1,3}$/.exec(text))?.[1];

/** 第一章 发展环境: the contents of one long document, not of a newsletter. */
const isPart = (entry: string): boolean =>
  /^(?:第[一二三四五六七八九十\d]+[章节篇编部]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(
    entry,
  );
