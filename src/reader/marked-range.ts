/** What is selected in the document's text, as offsets of the text. */
import type { ReadingBlock } from '../domain/reading/reading.ts';
import { offsetInBlock } from '../domain/proposal/place.ts';

/** Characters of the block that are drawn before the place. */
function drawnBefore(block: Element, node: Node, at: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, at);
  return range.toString().length;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function offsetOf(
  text: string,
  blocks: readonly ReadingBlock[],
  node: Node,
  at: number,
  isEnd: boolean,
): number | null {
  const element = elementOf(node)?.closest<HTMLElement>('.reader-text .block') ?? null;
  if (element === null) return null;
  const block = blocks.find(({ line }) => line === Number(element.dataset['line']));
  return block === undefined ? null : offsetInBlock(text, block, drawnBefore(element, node, at), isEnd);
}

/** Null where nothing of the text is selected. */
export function markedRange(text: string, blocks: readonly ReadingBlock[]): readonly [number, number] | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(text, blocks, range.startContainer, range.startOffset, false);
  const end = offsetOf(text, blocks, range.endContainer, range.endOffset, true);
  return start === null || end === null || start >= end ? null : [start, end];
}
