/** HTML → tree as a browser builds it, bounded in nesting and number of elements. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { UnreadableDocument } from '../unreadable.ts';

export type Page = DefaultTreeAdapterTypes.Document;
export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** A page nests some dozens deep; the walk over the tree recurses. */
const MAX_DEPTH = 1000;
/** Unclosed formatting is opened anew in every block, so a small page can ask for a large tree. */
const MAX_ELEMENTS = 1_000_000;

/** @throws UnreadableDocument too-large, for a tree that no page has */
export function parsePage(name: string, html: string): Page {
  let depth = 0;
  let elements = 0;
  const refuse = (): never => {
    throw new UnreadableDocument(name, { code: 'too-large', of: 'elements', limit: MAX_ELEMENTS });
  };
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        elements += 1;
        return elements > MAX_ELEMENTS ? refuse() : defaultTreeAdapter.createElement(...args);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > MAX_DEPTH) refuse();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

/** Value of an attribute, or undefined. */
export const attribute = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
