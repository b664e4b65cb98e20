/** The sections of an article as the dataset keeps them. */
import type { Section } from '../../src/domain/dataset/schema.ts';
import type { Block } from '../segment/blocks.ts';
import { periodOf } from './era.ts';
import type { OpenSection } from './outline.ts';

/** 一、 and （一）; items below them are no sections that a reader looks for. */
const MAX_DEPTH = 2.5;
const MAX_TITLE = 60;

/** In the order of the text; the level of each is one more than how many it stands in. */
export function sectionRecords(sections: readonly OpenSection[], blocks: readonly Block[]): Section[] {
  const over: OpenSection[] = [];
  return sections
    .filter(({ depth, first, end, isNamed }) => isNamed && depth <= MAX_DEPTH && end > first)
    .map((section) => {
      while (over.length > 0 && (over.at(-1)?.depth ?? 0) >= section.depth) over.pop();
      over.push(section);
      return record(section, over.length, blocks);
    });
}

function record(
  { title, first, end, stretch }: OpenSection,
  level: number,
  blocks: readonly Block[],
): Section {
  const { era, role, basis } = stretch;
  const value = era && periodOf(era);
  return {
    title: title.replace(/[。：]$/, '').slice(0, MAX_TITLE),
    level,
    lines: [blocks[first]?.firstLine ?? 1, blocks[end - 1]?.lastLine ?? 1],
    role,
    ...(era && value !== undefined ? { period: { value, basis, text: era.text } } : {}),
  };
}
