/** A note's text without its marks: for a table's cell, where a line is all there is room for. */
import { parseMarkdown } from './parse.ts';
import type { Block, Inline } from './types.ts';

function inlineText(node: Inline): string {
  if (node.kind === 'text' || node.kind === 'code') return node.text;
  return node.kind === 'break' ? ' ' : node.children.map(inlineText).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.children.map(inlineText).join('');
    case 'list':
      return block.items.map(({ children }) => children.map(inlineText).join('')).join('；');
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'code':
      return block.text;
    case 'rule':
      return '';
    default:
      return block satisfies never;
  }
}

export function plainMarkdown(text: string): string {
  return parseMarkdown(text)
    .map(blockText)
    .filter((part) => part !== '')
    .join(' ');
}
